"""How one's own appointments read, their files for a phone's calendar, and the hours without appointment."""

from collections.abc import Collection, Sequence
from datetime import datetime

from handlers.booking.client.callbacks import (
    AskCancel,
    BookDays,
    BookMenu,
    Cancel,
    Follow,
    MyAppointments,
    OwnAppointment,
)
from handlers.booking.client.screens import added, facts
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Document, Screen, button
from handlers.shell.texts import Line, plain, text
from services.booking.calendar import calendar_file, was_confirmed
from services.booking.open_hours import Window
from services.booking.rules import Rule
from services.booking.states import OPEN
from services.context import Context
from storage.booking import Appointment

OPEN_SHOWN = 6


def own(appointment: Appointment, name: str, note: str, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    language = context.language
    can_change = appointment.state in OPEN and appointment.starts_at > context.now
    new = button("booking-new", BookDays(staff=None, replaces=None, page=0))
    mine = button("booking-mine", MyAppointments())
    state = text("booking-state", state=str(appointment.state))
    lines: list[Line] = [*above, *facts(appointment, name, language), *added(appointment, note, language), state]
    return Screen(text=lines, rows=[to_change(appointment) if can_change else [new], [mine, menu.way_home(context)]])


def to_change(appointment: Appointment) -> list[Button]:
    again = BookDays(staff=appointment.staff_id, replaces=appointment.id, page=0)
    return [button("booking-another-time", again), button("booking-cancel", AskCancel(appointment_id=appointment.id))]


def mine(appointments: Sequence[Appointment], context: Context, *, above: Sequence[Line] = ()) -> Screen:
    rows = []
    for each in appointments:
        starts = formats.local(each.starts_at, each.tzid)
        day, time = formats.short_day(starts.date(), context.language), formats.clock(starts.time())
        said = text("booking-mine-line", day=day, time=time)
        rows.append([Button(said, OwnAppointment(appointment_id=each.id).pack())])
    title = text("booking-mine-title" if appointments else "booking-mine-none")
    return Screen(text=[*above, title], rows=[*rows, _new_or_home(context)])


def open_hours(
    windows: Sequence[Window], followed: Collection[int], context: Context, *, above: Sequence[Line] = ()
) -> Screen:
    """Where one can come without an appointment in the next two weeks; each rule can be followed."""
    lines: list[Line] = [*above, text("booking-open-title" if windows else "booking-open-none")]
    rows = []
    for window in windows[:OPEN_SHOWN]:
        opens, closes = (formats.local(each, window.rule.tzid) for each in (window.opens_at, window.closes_at))
        day, at = formats.short_day(opens.date(), context.language), formats.clock(opens.time())
        lines += [
            "",
            text("booking-open-line", day=day, opens=at, closes=formats.clock(closes.time())),
            text("booking-where-open", place=window.rule.place),
        ]
    for rule, opens in first_of_each(windows[:OPEN_SHOWN]):
        on = rule.id not in followed
        day, at = formats.weekday_of(opens, context.language), formats.clock(opens.time())
        said = text("booking-follow" if on else "booking-follow-not", day=day, opens=at)
        rows.append([Button(said, Follow(office_hours_id=rule.id, on=on).pack())])
    return Screen(text=lines, rows=[*rows, _new_or_home(context)])


def first_of_each(windows: Sequence[Window]) -> list[tuple[Rule, datetime]]:
    """Each rule once, with when it opens next on the wall clock."""
    found: dict[int, tuple[Rule, datetime]] = {}
    for window in windows:
        found.setdefault(window.rule.id, (window.rule, formats.local(window.opens_at, window.rule.tzid)))
    return list(found.values())


def ask_cancel(appointment: Appointment, name: str, language: str) -> Screen:
    number = appointment.id
    rows = [
        [button("booking-cancel-yes", Cancel(appointment_id=number))],
        [button("booking-cancel-no", OwnAppointment(appointment_id=number))],
    ]
    return Screen(text=[text("booking-ask-cancel"), "", *facts(appointment, name, language)], rows=rows)


def calendar_entry(appointment: Appointment, context: Context) -> Document:
    return Document("termin.ics", _calendar_file(appointment, context), text("booking-calendar-file"))


def calendar_removal(appointment: Appointment, context: Context) -> tuple[Document, ...]:
    """The file that removes a cancelled appointment from the calendar. Empty if it was never confirmed."""
    if appointment.state in OPEN or not was_confirmed(appointment):
        return ()
    return (Document("absage.ics", _calendar_file(appointment, context), text("booking-calendar-removed")),)


def _calendar_file(appointment: Appointment, context: Context) -> bytes:
    summary = plain(text("booking-calendar-summary"), context.language)
    return calendar_file(appointment, summary=summary, now=context.now)


def _new_or_home(context: Context) -> list[Button]:
    return [button("booking-new", BookMenu()), menu.way_home(context)]
