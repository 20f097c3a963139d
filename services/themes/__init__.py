"""Themes: structural problems seen in cases, on their way to those who can mend them; about nobody in particular."""
