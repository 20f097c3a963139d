"""Telegram's flood limits: about one message a second in a chat, about thirty a second in all.

Telegram publishes the rates, not the burst it lets through; the bursts here are ours.
"""

import math
from collections.abc import Callable

from demo.botapi.errors import too_many_requests
from demo.botapi.model import Chat

CHAT_SECONDS_PER_MESSAGE = 1.0
CHAT_BURST = 5
OVERALL_SECONDS_PER_MESSAGE = 1 / 30
OVERALL_BURST = 30


class Limits:
    """Leaky buckets, kept as the moment at which each would be empty. Off unless `enabled`."""

    def __init__(self, now: Callable[[], float], *, enabled: bool) -> None:
        self.enabled = enabled
        self._now = now
        self._overall_empty_at = 0.0

    def charge(self, chat: Chat) -> None:
        """Count one message to `chat`.

        Raises:
            ApiError: 429; nothing is counted then.
        """
        if not self.enabled:
            return
        now = self._now()
        chat_empty_at = max(chat.next_send_at, now) + CHAT_SECONDS_PER_MESSAGE
        overall_empty_at = max(self._overall_empty_at, now) + OVERALL_SECONDS_PER_MESSAGE
        wait = max(
            chat_empty_at - now - CHAT_BURST * CHAT_SECONDS_PER_MESSAGE,
            overall_empty_at - now - OVERALL_BURST * OVERALL_SECONDS_PER_MESSAGE,
        )
        if wait > 1e-6:
            raise too_many_requests(max(1, math.ceil(wait)))
        chat.next_send_at = chat_empty_at
        self._overall_empty_at = overall_empty_at
