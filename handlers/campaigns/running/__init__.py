"""A campaign after it was handed in: approval, start, progress, report."""
