"""The running program: settings, command line, wiring, poll loop, demo. Nothing imports it."""

import handlers  # noqa: F401  before anything imports aiogram: see handlers/fast/models.py
