"""The queue of updates, and getUpdates with its long polling."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from demo.botapi.errors import ApiError, bad_request, conflict
from demo.botapi.model import Json
from demo.botapi.params import Params, integer_of, json_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

KEPT_SECONDS = 24 * 3600
MAX_TIMEOUT_SECONDS = 50
_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"


class UpdateQueue:
    """Updates not yet acknowledged, oldest first.

    `next_id` gives the update_id; it never repeats, also across restarts.
    """

    def __init__(self, next_id: Callable[[], int], now: Callable[[], float]) -> None:
        self._next_id = next_id
        self._now = now
        self.pending: deque[tuple[float, Json]] = deque()  # (when it came, the update)
        self.allowed: frozenset[str] | None = None
        self._waiting: asyncio.Future[None] | None = None
        self._courier: asyncio.Event | None = None

    def add(self, kind: str, content: Json) -> int:
        """Queue an update of `kind`, e.g. "message"; its update_id, also when the bot does not want this kind."""
        update_id = self._next_id()
        wanted = kind not in _NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        if wanted:
            self.add_raw({"update_id": update_id, kind: content})
        return update_id

    def add_raw(self, update: Json) -> None:
        """Queue an update as given, its update_id included."""
        self.pending.append((self._now(), update))
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
        if self._courier is not None:
            self._courier.set()

    def acknowledge(self, offset: int) -> bool:
        """Forget updates before `offset`; a negative one keeps that many from the end. True when any was forgotten."""
        pending = self.pending
        before = len(pending)
        if offset < 0:
            while len(pending) > -offset:
                pending.popleft()
        elif offset:
            while pending and pending[0][1]["update_id"] < offset:
                pending.popleft()
        oldest = self._now() - KEPT_SECONDS
        while pending and pending[0][0] < oldest:
            pending.popleft()
        return len(pending) != before

    def first(self, limit: int) -> list[Json]:
        """The oldest updates, at most `limit`."""
        pending = self.pending
        return [pending[index][1] for index in range(min(limit, len(pending)))]

    def interrupt(self, reason: ApiError | None) -> None:
        """End a waiting getUpdates: with `reason`, or with what there is."""
        if self._waiting is not None and not self._waiting.done():
            if reason is None:
                self._waiting.set_result(None)
            else:
                self._waiting.set_exception(reason)

    async def wait(self, timeout_seconds: float) -> None:
        """Wait for an update. A second waiter ends the first, as at Telegram.

        Raises:
            ApiError: 409, raised in the waiter that was ended.
        """
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        try:
            async with asyncio.timeout(timeout_seconds):
                await waiting
        except TimeoutError:
            pass
        finally:
            if self._waiting is waiting:
                self._waiting = None

    def signal(self) -> asyncio.Event:
        """The event that is set whenever an update comes; for the webhook's courier."""
        if self._courier is None:
            self._courier = asyncio.Event()
        return self._courier


def take_allowed(core: "Core", params: Params) -> None:
    """Remember allowed_updates when given. An empty list means the default kinds."""
    allowed = json_of(params, "allowed_updates", "allowed updates")
    if allowed is None:
        return
    if not isinstance(allowed, list):
        raise bad_request("can't parse allowed updates: expected an Array")
    kinds = frozenset(kind for kind in allowed if isinstance(kind, str)) or None
    if kinds != core.updates.allowed:
        core.updates.allowed = kinds
        core.changed()


async def get_updates(core: "Core", params: Params) -> list[Json]:
    """GetUpdates."""
    if core.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    queue = core.updates
    take_allowed(core, params)
    limit = integer_of(params, "limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    queue.interrupt(conflict(_TERMINATED))
    if queue.acknowledge(integer_of(params, "offset")):
        core.changed()
    timeout = min(integer_of(params, "timeout"), MAX_TIMEOUT_SECONDS)
    if not queue.pending and timeout > 0 and not core.closed:
        await queue.wait(timeout)
    return queue.first(limit)
