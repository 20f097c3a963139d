"""Buttons of the office, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class SeeAppointment(CallbackData, prefix="os1"):
    appointment_id: int


class Confirm(CallbackData, prefix="oc1"):
    appointment_id: int


class DeclineMenu(CallbackData, prefix="od1"):
    appointment_id: int


class Decline(CallbackData, prefix="oe1"):
    """Declines for this reason; `other_time` asks the client for another time."""

    appointment_id: int
    reason: str


class AskOfficeCancel(CallbackData, prefix="ox1"):
    appointment_id: int


class OfficeCancel(CallbackData, prefix="oy1"):
    appointment_id: int


class Outcome(CallbackData, prefix="oo1"):
    appointment_id: int
    came: bool


class Agenda(CallbackData, prefix="oa1"):
    """The appointments of today (1) or of the week (7)."""

    days: int


class Hours(CallbackData, prefix="oh1"):
    """One's office hours and absences."""


class Feed(CallbackData, prefix="og1"):
    """A fresh link to one's calendar."""


class AddHours(CallbackData, prefix="on1"):
    pass


class HoursMode(CallbackData, prefix="om1"):
    mode: str


class HoursSlot(CallbackData, prefix="op1"):
    """How long an appointment is and the break after it, in minutes."""

    minutes: int
    pause: int


class HoursPlace(CallbackData, prefix="ol1"):
    """Takes the place of an earlier rule."""

    office_hours_id: int


class AskEndHours(CallbackData, prefix="oq1"):
    office_hours_id: int


class EndHours(CallbackData, prefix="oz1"):
    office_hours_id: int


class AskAbsence(CallbackData, prefix="ok1"):
    """Asks for the days of an absence."""


class Absent(CallbackData, prefix="ou1"):
    """Days of absence (proleptic Gregorian ordinals, both included) and the substitute; asks whether it is right so."""

    begins: int
    ends: int
    substitute: int | None


class AbsentNow(CallbackData, prefix="ov1"):
    """Enters the absence that `Absent` has asked about."""

    begins: int
    ends: int
    substitute: int | None


class EndAbsence(CallbackData, prefix="ow1"):
    absence_id: int
