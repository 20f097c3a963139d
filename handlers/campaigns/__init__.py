"""Campaigns: writing them, running them, reading them."""
