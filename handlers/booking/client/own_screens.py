"""How one's own appointments read, and the hours without appointment."""

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
from handlers.shell import formats
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.booking.open_hours import Window
from services.booking.rules import Rule
from services.booking.states import OPEN
from services.directory.listing import View
from storage.booking import Appointment

OPEN_SHOWN = 6


def own(
    appointment: Appointment, name: str, note: str, view: View, *, home: Button, above: Sequence[Line] = ()
) -> Screen:
    """One of the person's own appointments, with what can still be done."""
    number = appointment.id or 0
    rows: list[list[Button]] = []
    if appointment.state in OPEN and appointment.starts_at > view.now:
        again = BookDays(staff=appointment.staff_id, replaces=number, page=0)
        rows.append(
            [
                Button(text("booking-another-time"), again.pack()),
                Button(text("booking-cancel"), AskCancel(appointment_id=number).pack()),
            ]
        )
    else:
        rows.append([Button(text("booking-new"), BookDays(staff=None, replaces=None, page=0).pack())])
    rows.append([Button(text("booking-mine"), MyAppointments().pack()), home])
    state = text("booking-state", state=str(appointment.state))
    return Screen(text=[*above, *facts(appointment, name, view), *added(appointment, note, view), state], rows=rows)


def mine(appointments: Sequence[Appointment], view: View, *, home: Button, above: Sequence[Line] = ()) -> Screen:
    """The person's open appointments."""
    rows = [
        [
            Button(
                text(
                    "booking-mine-line",
                    day=formats.short_day(formats.local(each.starts_at, each.tzid).date(), view.language),
                    time=formats.clock(formats.local(each.starts_at, each.tzid).time()),
                ),
                OwnAppointment(appointment_id=each.id or 0).pack(),
            )
        ]
        for each in appointments
    ]
    rows.append([Button(text("booking-new"), BookMenu().pack()), home])
    said = text("booking-mine-title") if appointments else text("booking-mine-none")
    return Screen(text=[*above, said], rows=rows)


def open_hours(
    windows: Sequence[Window], followed: Collection[int], view: View, *, home: Button, above: Sequence[Line] = ()
) -> Screen:
    """Where one can come without an appointment in the next two weeks; each rule can be followed."""
    lines: list[Line] = [*above, text("booking-open-title") if windows else text("booking-open-none")]
    rows: list[list[Button]] = []
    for window in windows[:OPEN_SHOWN]:
        opens, closes = (formats.local(each, window.rule.tzid) for each in (window.opens_at, window.closes_at))
        day, at = formats.short_day(opens.date(), view.language), formats.clock(opens.time())
        lines += [
            "",
            text("booking-open-line", day=day, opens=at, closes=formats.clock(closes.time())),
            text("booking-where-open", place=window.rule.place),
        ]
    for rule, opens in first_of_each(windows[:OPEN_SHOWN]):
        on = rule.id not in followed
        day, at = formats.weekday_of(opens, view.language), formats.clock(opens.time())
        said = text("booking-follow" if on else "booking-follow-not", day=day, opens=at)
        rows.append([Button(said, Follow(office_hours_id=rule.id, on=on).pack())])
    rows.append([Button(text("booking-new"), BookMenu().pack()), home])
    return Screen(text=lines, rows=rows)


def first_of_each(windows: Sequence[Window]) -> list[tuple[Rule, datetime]]:
    """Each rule once, with when it opens next on the wall clock."""
    found: dict[int, tuple[Rule, datetime]] = {}
    for window in windows:
        found.setdefault(window.rule.id, (window.rule, formats.local(window.opens_at, window.rule.tzid)))
    return list(found.values())


def ask_cancel(appointment: Appointment, name: str, view: View) -> Screen:
    """Whether it shall really be cancelled."""
    number = appointment.id or 0
    return Screen(
        text=[text("booking-ask-cancel"), "", *facts(appointment, name, view)],
        rows=[
            [Button(text("booking-cancel-yes"), Cancel(appointment_id=number).pack())],
            [Button(text("booking-cancel-no"), OwnAppointment(appointment_id=number).pack())],
        ],
    )
