"""Logging what was talked about with somebody: in one line or by buttons, codes alone."""
