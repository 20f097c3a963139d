"""The running program: settings, command line, wiring, poll loop, demo. Nothing imports it."""
