"""What an entry of the audit log says, and how one is bound to the next: pure functions over values."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum, auto


class Problem(StrEnum):
    """What `lotse audit verify` can find."""

    missing = auto()  # a number is left out
    changed = auto()  # an entry no longer says what it said, or stands in another's place
    cut = auto()  # the end is not the end that was sealed


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: who, what, to which row. Ids and codes alone."""

    number: int
    at: datetime
    actor_kind: str
    actor_id: int | None
    action: str
    subject_kind: str
    subject_id: int | None
    digest: bytes | None

    def bound_to(self, before: bytes) -> bytes:
        """The bytes that the entry's hash is made over; `before` is the hash of the entry before, empty for the first.

        JSON keeps neighbouring fields apart: "1", "2" and "12" are never the same bytes.
        """
        digest = self.digest.hex() if self.digest is not None else None
        at = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        actor, subject = (self.actor_kind, self.actor_id), (self.subject_kind, self.subject_id)
        return json.dumps([before.hex(), self.number, at, *actor, self.action, *subject, digest]).encode()


def sealed_end(number: int, last: bytes) -> bytes:
    """The bytes that the seal of the log's end is made over; never those of an entry."""
    return json.dumps(["end", number, last.hex()]).encode()
