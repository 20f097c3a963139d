"""How requests and the agenda read."""

from collections.abc import Sequence

from handlers.booking.office.callbacks import (
    Agenda,
    AskOfficeCancel,
    Confirm,
    Decline,
    DeclineMenu,
    Hours,
    OfficeCancel,
    Outcome,
    SeeAppointment,
)
from handlers.shell import formats
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, Text, reason, text
from handlers.staff.callbacks import StaffMenu
from services.booking.states import OPEN, AppointmentState
from services.context import Context
from services.refusal import Refusal
from storage.booking import Appointment

REASONS = ("other_time", "not_responsible", "no_interpreter")


def appointment(
    row: Appointment, sign: str, note: str, context: Context, *, above: Sequence[Line] = (), colleague: str = ""
) -> Screen:
    """One appointment with what can be done about it now. `colleague`: whose it is, where it is not one's own."""
    lines = [*above, *facts(row, sign, note, context.language)]
    if colleague:
        lines.append(text("office-of", name=colleague))
    state = text("office-state", state=str(row.state))
    return Screen(text=[*lines, state], rows=[*_actions(row, context), [to_agenda(1), to_menu()]])


def facts(row: Appointment, sign: str, note: str, language: str) -> list[Line]:
    number = str(row.id)
    lines: list[Line] = [
        when(row, language),
        text("office-where", mode=row.mode, place=row.place),
        text("office-client-sign", number=number, sign=sign) if sign else text("office-client", number=number),
    ]
    if row.matter:
        lines.append(text("office-matter", matter=text(f"topic-{row.matter}.short")))
    if row.interpreter:
        lines.append(text("office-interpreter", language=formats.language_name(row.interpreter, language)))
    if row.companions:
        lines.append(text("office-companions", count=row.companions))
    if note:
        lines.append(text("office-note", note=note))
    return lines


def when(row: Appointment, language: str) -> Text:
    starts = formats.local(row.starts_at, row.tzid)
    return text("office-when", day=formats.long_day(starts.date(), language), time=formats.clock(starts.time()))


def decline_reasons(appointment_id: int) -> Screen:
    rows = [[button(f"office-reason-{each}", Decline(appointment_id=appointment_id, reason=each))] for each in REASONS]
    return Screen(text=[text("office-ask-reason")], rows=[*rows, [_back_to(appointment_id)]])


def ask_cancel(row: Appointment, sign: str, language: str) -> Screen:
    yes = button("office-cancel-yes", OfficeCancel(appointment_id=row.id))
    lines = [text("office-ask-cancel"), "", *facts(row, sign, "", language)]
    return Screen(text=lines, rows=[[yes], [_back_to(row.id)]])


def agenda(rows: Sequence[tuple[Appointment, str]], days: int, language: str, *, above: Sequence[Line] = ()) -> Screen:
    buttons = []
    for row, sign in rows:
        starts = formats.local(row.starts_at, row.tzid)
        said = text(
            "office-agenda-line" if days == 1 else "office-agenda-line-day",
            state=str(row.state),
            time=formats.clock(starts.time()),
            day=formats.short_day(starts.date(), language),
            who=sign or text("office-number", number=str(row.id)),
        )
        buttons.append([Button(said, SeeAppointment(appointment_id=row.id).pack())])
    title = text("office-agenda-today" if days == 1 else "office-agenda-week", count=len(rows))
    others = [to_agenda(7 if days == 1 else 1), button("office-hours", Hours())]
    return Screen(text=[*above, title], rows=[*buttons, others, [to_menu()]])


def outcome_actions(number: int) -> list[list[Button]]:
    return [
        [
            button("office-came", Outcome(appointment_id=number, came=True)),
            button("office-missed", Outcome(appointment_id=number, came=False)),
        ]
    ]


def refused(refusal: Refusal) -> list[Line]:
    return [reason(refusal), ""]


def to_agenda(days: int) -> Button:
    return button("office-today" if days == 1 else "office-week", Agenda(days=days))


def to_menu() -> Button:
    return button("office-menu", StaffMenu())


def _actions(row: Appointment, context: Context) -> list[list[Button]]:
    is_past = row.starts_at <= context.now
    if row.state in {AppointmentState.CONFIRMED, AppointmentState.COMPLETED, AppointmentState.MISSED} and is_past:
        return outcome_actions(row.id)
    if is_past or row.state not in OPEN:
        return []
    if row.state != AppointmentState.REQUESTED:
        return [[button("office-cancel", AskOfficeCancel(appointment_id=row.id))]]
    return [
        [button("office-confirm", Confirm(appointment_id=row.id))],
        [
            button("office-other-time", Decline(appointment_id=row.id, reason="other_time")),
            button("office-decline", DeclineMenu(appointment_id=row.id)),
        ],
    ]


def _back_to(appointment_id: int) -> Button:
    return button("office-back", SeeAppointment(appointment_id=appointment_id))
