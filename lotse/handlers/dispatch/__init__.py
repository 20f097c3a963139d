"""Campaigns on their way: the second person, the start, progress, and the report."""
