"""Conversations: one package each, plus what turns their screens into Telegram calls."""
