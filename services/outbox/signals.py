"""What the conversations and the sender of due messages tell each other. In memory: after a restart two seconds do."""

import asyncio
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

RELEASED_KEPT_S = 5.0  # longer than the two seconds after which a row is released anyway


class Signals:
    """One for the program: who is being answered, which presses were answered, whom nothing reaches."""

    def __init__(self) -> None:
        self.work = asyncio.Event()  # set when the sender should look for rows
        self.in_progress = 0  # updates of people that are being handled
        self._released: dict[int, float] = {}
        self._unreachable: set[int] = set()

    def ring(self) -> None:
        self.work.set()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """While somebody is being answered: campaigns step back."""
        self.in_progress += 1
        try:
            yield
        finally:
            self.in_progress -= 1

    def release(self, update_id: int) -> None:
        """The press of this update has been answered: what it caused may be sent."""
        self._released[update_id] = time.monotonic()
        self.ring()

    def released(self) -> list[int]:
        """The updates that were answered a moment ago."""
        oldest = time.monotonic() - RELEASED_KEPT_S
        self._released = {update_id: at for update_id, at in self._released.items() if at > oldest}
        return list(self._released)

    def lost(self, person_ids: Iterable[int]) -> None:
        """Nothing reaches these persons: whoever remembers them must ask the database again."""
        self._unreachable.update(person_ids)

    def found_again(self, person_id: int | None) -> bool:
        """Whether this person was lost since they were last asked about."""
        if person_id not in self._unreachable:
            return False
        self._unreachable.discard(person_id)
        return True
