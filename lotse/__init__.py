"""Lotse, the messaging bot of German county integration offices."""
