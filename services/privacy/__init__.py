"""Whose data it is: told, handed out, deleted, kept where it must be, and let go of in time."""
