"""Buttons of the office, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class Seen(CallbackData, prefix="os1"):
    """The wish to see an appointment."""

    appointment_id: int


class Confirm(CallbackData, prefix="oc1"):
    """The wish to confirm a request."""

    appointment_id: int


class DeclineMenu(CallbackData, prefix="od1"):
    """The wish to decline a request, with a reason to be chosen."""

    appointment_id: int


class Decline(CallbackData, prefix="oe1"):
    """The wish to decline for this reason; `other_time` asks the client for another time."""

    appointment_id: int
    reason: str


class AskOfficeCancel(CallbackData, prefix="ox1"):
    """The wish to cancel an appointment, to be confirmed."""

    appointment_id: int


class OfficeCancel(CallbackData, prefix="oy1"):
    """The wish to cancel an appointment, confirmed."""

    appointment_id: int


class Outcome(CallbackData, prefix="oo1"):
    """Whether the client came."""

    appointment_id: int
    came: bool


class Agenda(CallbackData, prefix="oa1"):
    """The wish to see the appointments of today (1) or of the week (7)."""

    days: int


class Hours(CallbackData, prefix="oh1"):
    """The wish to see one's office hours and absences."""


class Feed(CallbackData, prefix="og1"):
    """The wish for a fresh link to one's calendar."""


class AddHours(CallbackData, prefix="on1"):
    """The wish to add office hours."""


class HoursMode(CallbackData, prefix="om1"):
    """How the office hours that are being entered are held."""

    mode: str


class HoursSlot(CallbackData, prefix="op1"):
    """How long an appointment is and the break after it, in minutes."""

    minutes: int
    pause: int


class HoursPlace(CallbackData, prefix="ol1"):
    """The place of an earlier rule is taken."""

    office_hours_id: int


class AskEndHours(CallbackData, prefix="oq1"):
    """The wish to end a rule, to be confirmed."""

    office_hours_id: int


class EndHours(CallbackData, prefix="oz1"):
    """The wish to end a rule, confirmed."""

    office_hours_id: int


class AskAbsence(CallbackData, prefix="ok1"):
    """The wish to report an absence."""


class Absent(CallbackData, prefix="ou1"):
    """Days of absence (proleptic Gregorian ordinals, both included) and the substitute, to be confirmed."""

    begins: int
    ends: int
    substitute: int | None


class AbsentNow(CallbackData, prefix="ov1"):
    """The same, confirmed."""

    begins: int
    ends: int
    substitute: int | None


class EndAbsence(CallbackData, prefix="ow1"):
    """The wish to take an absence back."""

    absence_id: int
