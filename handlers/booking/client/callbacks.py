"""Buttons of booking, at most 64 bytes. Frozen: other fields mean a new prefix."""

from datetime import UTC, date, datetime

from aiogram.filters.callback_data import CallbackData


class BookMenu(CallbackData, prefix="bm1"):
    pass


class HaveCounsellor(CallbackData, prefix="bh1"):
    yes: bool


class BookDays(CallbackData, prefix="bf1"):
    """The days with free times of one staff member, or (None) of the municipality's office.

    `replaces` is the appointment that a time of theirs would take the place of.
    """

    staff: int | None
    replaces: int | None
    page: int


class BookDay(CallbackData, prefix="bd1"):
    staff: int | None
    replaces: int | None
    day: int  # proleptic Gregorian ordinal


class BookSlot(CallbackData, prefix="bk1"):
    office_hours_id: int
    starts: int  # minutes since the epoch, UTC
    replaces: int | None


class Draft(CallbackData, prefix="bu1"):
    """The time that is kept, and what can be added before the request is sent."""

    appointment_id: int


class Send(CallbackData, prefix="bs1"):
    appointment_id: int


class LetGo(CallbackData, prefix="bl1"):
    appointment_id: int


class Extra(CallbackData, prefix="bx1"):
    """What may be added before sending: `what` is matter, interpreter, companions or note."""

    appointment_id: int
    what: str


class SetExtra(CallbackData, prefix="by1"):
    """What is added; an empty value takes it away again."""

    appointment_id: int
    what: str
    value: str


class MyAppointments(CallbackData, prefix="ba1"):
    pass


class OwnAppointment(CallbackData, prefix="bo1"):
    appointment_id: int


class Coming(CallbackData, prefix="bc1"):
    appointment_id: int


class AskCancel(CallbackData, prefix="bq1"):
    appointment_id: int


class Cancel(CallbackData, prefix="bz1"):
    appointment_id: int


class Wait(CallbackData, prefix="bw1"):
    """To be told of an earlier time with this staff member, or no longer."""

    staff: int
    on: bool


class OpenHours(CallbackData, prefix="bn1"):
    """The consultation hours without appointment."""


class Follow(CallbackData, prefix="bg1"):
    """To be reminded of an open consultation, or no longer."""

    office_hours_id: int
    on: bool


def minutes(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


def from_minutes(number: int) -> datetime:
    """The instant of a button; a forged one far outside of time is the epoch, at which nothing is on offer."""
    return datetime.fromtimestamp(number * 60 if 0 <= number < 2**32 // 60 else 0, UTC)


def day_of(number: int) -> date:
    """The day of a button; a forged one outside of the calendar is its first day, on which nothing is on offer."""
    return date.fromordinal(number if 1 <= number <= date.max.toordinal() else 1)
