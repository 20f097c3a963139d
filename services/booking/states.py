"""The states of an appointment and what leads from one to the next. Drawn in docs/booking.md."""

from enum import StrEnum


class State(StrEnum):
    """Where an appointment stands."""

    HELD = "held"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_OFFICE = "cancelled_by_office"
    COMPLETED = "completed"
    MISSED = "missed"


LIVE = frozenset({State.HELD, State.REQUESTED, State.CONFIRMED})  # keep the time for themselves
OPEN = frozenset({State.REQUESTED, State.CONFIRMED})  # count as the client's appointments

# From which states each may be entered.
BEFORE = {
    State.REQUESTED: frozenset({State.HELD, State.EXPIRED}),
    State.CONFIRMED: frozenset({State.REQUESTED}),
    State.DECLINED: frozenset({State.REQUESTED}),
    State.EXPIRED: frozenset({State.HELD, State.REQUESTED}),
    State.CANCELLED_BY_CLIENT: OPEN,
    State.CANCELLED_BY_OFFICE: OPEN,
    State.COMPLETED: frozenset({State.CONFIRMED, State.MISSED}),  # a slip of the finger can be mended
    State.MISSED: frozenset({State.CONFIRMED, State.COMPLETED}),
}


class WaitingState(StrEnum):
    """Where an entry of the waiting list stands."""

    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    LAPSED = "lapsed"
