"""The states of an appointment and what leads from one to the next. Drawn in docs/booking.md."""

from enum import StrEnum


class AppointmentState(StrEnum):
    HELD = "held"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_OFFICE = "cancelled_by_office"
    COMPLETED = "completed"
    MISSED = "missed"


OPEN = frozenset({AppointmentState.REQUESTED, AppointmentState.CONFIRMED})  # count as the client's appointments
LIVE = OPEN | {AppointmentState.HELD}  # keep the time for themselves

# From which states each may be entered.
BEFORE = {
    AppointmentState.REQUESTED: frozenset({AppointmentState.HELD, AppointmentState.EXPIRED}),
    AppointmentState.CONFIRMED: frozenset({AppointmentState.REQUESTED}),
    AppointmentState.DECLINED: frozenset({AppointmentState.REQUESTED}),
    AppointmentState.EXPIRED: frozenset({AppointmentState.HELD, AppointmentState.REQUESTED}),
    AppointmentState.CANCELLED_BY_CLIENT: OPEN,
    AppointmentState.CANCELLED_BY_OFFICE: OPEN,
    # A wrong outcome can be corrected
    AppointmentState.COMPLETED: frozenset({AppointmentState.CONFIRMED, AppointmentState.MISSED}),
    AppointmentState.MISSED: frozenset({AppointmentState.CONFIRMED, AppointmentState.COMPLETED}),
}


class WaitingState(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    LAPSED = "lapsed"
