"""What becomes of a due message after an attempt. Pure: values in, values out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

ANSWER, REMINDER, CAMPAIGN = 0, 1, 2  # priorities, in the order in which they are sent

MOST_ATTEMPTS = 8
BACKOFF_S = (1, 3, 10, 30, 120, 600, 1800)  # before the second attempt, the third and so on
RELEASE_AFTER = timedelta(seconds=2)  # a row caused by a press waits for the press's answer no longer than this
CHAT_PAUSE = timedelta(seconds=1)  # between two messages to one person
KEPT = timedelta(days=30)  # a row that is settled, or has lost its sense

# Why something failed. The first three say that the person cannot be reached until they write again.
BLOCKED, DEACTIVATED, NOT_FOUND, REFUSED, UNKNOWN = "blocked", "deactivated", "not_found", "refused", "unknown"
UNREACHABLE = frozenset({BLOCKED, DEACTIVATED, NOT_FOUND})


class Came(Enum):
    """What an attempt came to."""

    ARRIVED = auto()
    NOWHERE = auto()  # certainly not sent: no connection, Telegram out of order
    SOMEWHERE = auto()  # accepted, then silence: it may have arrived
    REFUSED = auto()  # Telegram will never take it; `reason` says why
    LATER = auto()  # not tried: Telegram or the database asked to wait `seconds`
    SENSELESS = auto()  # nothing to say any more


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, or why there was none."""

    came: Came
    reason: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How a row stands after an attempt. `due_at` is None where it stays as it was."""

    state: str
    reason: str | None = None
    due_at: datetime | None = None
    attempts: int = 0
    doubtful: int = 0


def after(attempt: Attempt, *, priority: int, attempts: int, doubtful: int, now: datetime) -> Standing:
    """How a row stands after `attempt`, which is not yet counted in `attempts`.

    Waiting because somebody said so is no attempt: it is bounded by the row's own expiry.
    """
    tried = attempts + 1
    if attempt.came is Came.NOWHERE:
        return _again(tried, doubtful, now)
    if attempt.came is Came.SOMEWHERE and priority == REMINDER and doubtful == 0:
        return _again(tried, doubtful + 1, now)
    later = now + timedelta(seconds=attempt.seconds)
    standings = {
        Came.ARRIVED: Standing("sent", attempts=tried, doubtful=doubtful),
        Came.REFUSED: Standing("failed", attempt.reason, attempts=tried, doubtful=doubtful),
        Came.SENSELESS: Standing("cancelled", attempts=attempts, doubtful=doubtful),
        Came.LATER: Standing("queued", due_at=later, attempts=attempts, doubtful=doubtful),
        Came.SOMEWHERE: Standing("failed", UNKNOWN, attempts=tried, doubtful=doubtful + 1),
    }
    return standings[attempt.came]


def after_a_crash(*, priority: int, attempts: int, doubtful: int, now: datetime) -> Standing:
    """How a row stands that was being sent when the program died: nobody is missed, a campaign comes never twice."""
    if priority == CAMPAIGN:
        return Standing("failed", UNKNOWN, attempts=attempts + 1, doubtful=doubtful + 1)
    return _again(attempts + 1, doubtful + 1, now, seconds=0)


def _again(attempts: int, doubtful: int, now: datetime, seconds: int | None = None) -> Standing:
    if attempts >= MOST_ATTEMPTS:
        return Standing("failed", UNKNOWN, attempts=attempts, doubtful=doubtful)
    pause = BACKOFF_S[min(attempts, len(BACKOFF_S)) - 1] if seconds is None else seconds
    return Standing("queued", due_at=now + timedelta(seconds=pause), attempts=attempts, doubtful=doubtful)
