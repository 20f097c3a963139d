"""Booking: the client's side and the office's."""
