"""Campaigns: written once, approved by a second person, sent to whoever wants such news, and counted."""
