"""Coordinators keep the directory: look, check, edit, pause, add; and what people looked for in vain."""
