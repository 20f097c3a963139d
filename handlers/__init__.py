"""Conversations: one package each, plus what turns their screens into Telegram calls."""

import handlers.fast.models  # noqa: F401  before anything imports aiogram
