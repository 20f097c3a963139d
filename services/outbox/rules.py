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


class Outcome(Enum):
    """What one attempt to send a message led to."""

    DELIVERED = auto()
    NOT_SENT = auto()  # certainly not: no connection, or Telegram was out of order
    DOUBTFUL = auto()  # accepted, then silence: it may have arrived
    REFUSED = auto()  # Telegram will never take it; `reason` says why
    LATER = auto()  # not tried: Telegram or the database asked to wait `seconds`
    OUTDATED = auto()  # the message has lost its sense and is not sent


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, or why there was none."""

    outcome: Outcome
    reason: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class NextState:
    """The state of a row after an attempt. `due_at` is None where it stays as it was."""

    state: str
    reason: str | None = None
    due_at: datetime | None = None
    attempts: int = 0
    doubtful: int = 0


def after(attempt: Attempt, *, priority: int, attempts: int, doubtful: int, now: datetime) -> NextState:
    """The state of a row after `attempt`, which is not yet counted in `attempts`.

    Waiting because somebody said so is no attempt: it is bounded by the row's own expiry.
    """
    tried = attempts + 1
    if attempt.outcome is Outcome.NOT_SENT:
        return _again(tried, doubtful, now)
    if attempt.outcome is Outcome.DOUBTFUL and priority == REMINDER and doubtful == 0:
        return _again(tried, doubtful + 1, now)
    later = now + timedelta(seconds=attempt.seconds)
    states = {
        Outcome.DELIVERED: NextState("sent", attempts=tried, doubtful=doubtful),
        Outcome.REFUSED: NextState("failed", attempt.reason, attempts=tried, doubtful=doubtful),
        Outcome.OUTDATED: NextState("cancelled", attempts=attempts, doubtful=doubtful),
        Outcome.LATER: NextState("queued", due_at=later, attempts=attempts, doubtful=doubtful),
        Outcome.DOUBTFUL: NextState("failed", UNKNOWN, attempts=tried, doubtful=doubtful + 1),
    }
    return states[attempt.outcome]


def after_a_crash(*, priority: int, attempts: int, doubtful: int, now: datetime) -> NextState:
    """The state of a row that was being sent when the program died.

    Nobody is missed: a reminder is sent again. A campaign never comes twice: its row has failed.
    """
    if priority == CAMPAIGN:
        return NextState("failed", UNKNOWN, attempts=attempts + 1, doubtful=doubtful + 1)
    return _again(attempts + 1, doubtful + 1, now, seconds=0)


def _again(attempts: int, doubtful: int, now: datetime, seconds: int | None = None) -> NextState:
    if attempts >= MOST_ATTEMPTS:
        return NextState("failed", UNKNOWN, attempts=attempts, doubtful=doubtful)
    pause = BACKOFF_S[min(attempts, len(BACKOFF_S)) - 1] if seconds is None else seconds
    return NextState("queued", due_at=now + timedelta(seconds=pause), attempts=attempts, doubtful=doubtful)
