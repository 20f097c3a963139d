"""Telling the page what changed. Whoever is slow gets each change of a chat once, not a growing queue."""

import asyncio
from collections.abc import AsyncIterator

Change = tuple[int | None, str]  # chat_id and kind


class Events:
    """Watchers of changes."""

    def __init__(self) -> None:
        self._watchers: set[Watcher] = set()

    @property
    def watched(self) -> bool:
        """Whether anybody watches."""
        return bool(self._watchers)

    def tell(self, kind: str, chat_id: int | None) -> None:
        """Tell all watchers."""
        for watcher in self._watchers:
            watcher.put((chat_id, kind))

    def watch(self) -> "Watcher":
        """Begin to watch; `Watcher.stop` ends it."""
        watcher = Watcher(self._watchers)
        self._watchers.add(watcher)
        return watcher

    def close(self) -> None:
        """End all watching."""
        for watcher in list(self._watchers):
            watcher.stop()


class Watcher:
    """Changes since the last look, each once."""

    def __init__(self, among: set["Watcher"]) -> None:
        self._among = among
        self._changes: dict[Change, None] = {}
        self._woken = asyncio.Event()
        self.stopped = False

    def put(self, change: Change) -> None:
        """Note a change."""
        self._changes[change] = None
        self._woken.set()

    def stop(self) -> None:
        """Watch no longer."""
        self._among.discard(self)
        self.stopped = True
        self._woken.set()

    async def batches(self, ping_seconds: float) -> AsyncIterator[list[Change]]:
        """The changes as they come; an empty list after `ping_seconds` without any."""
        while not self.stopped:
            try:
                async with asyncio.timeout(ping_seconds):
                    await self._woken.wait()
            except TimeoutError:
                yield []
                continue
            self._woken.clear()
            changes, self._changes = list(self._changes), {}
            if changes:
                yield changes
