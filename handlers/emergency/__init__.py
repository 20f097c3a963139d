"""Danger to life or safety: the two numbers, at once."""
