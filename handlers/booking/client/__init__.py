"""Booking a time with a case manager, and keeping it."""
