"""News: which kinds somebody wants, a campaign's message as it arrives, its buttons, and stopping it."""
