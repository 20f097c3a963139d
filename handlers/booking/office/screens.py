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
    Seen,
)
from handlers.shell import formats
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from handlers.staff.callbacks import StaffMenu
from services.booking.states import OPEN, State
from services.directory.listing import View
from storage.booking import Appointment

REASONS = ("other_time", "not_responsible", "no_interpreter")


def appointment(
    row: Appointment, sign: str, note: str, view: View, *, above: Sequence[Line] = (), of: str = ""
) -> Screen:
    """One appointment with what can be done about it now; a settled one says so."""
    number = row.id or 0
    state = text("office-state", state=str(row.state))
    lines: list[Line] = [*above, *facts(row, sign, note, view)]
    if of:
        lines.append(text("office-of", name=of))
    return Screen(text=[*lines, state], rows=[*_actions(row, number, view), [to_agenda(1), to_menu()]])


def facts(row: Appointment, sign: str, note: str, view: View) -> list[Line]:
    """When, who, what they added."""
    starts = formats.local(row.starts_at, row.tzid)
    lines: list[Line] = [
        text("office-when", day=formats.long_day(starts.date(), view.language), time=formats.clock(starts.time())),
        text("office-where", mode=row.mode, place=row.place),
        text("office-client-sign", number=str(row.id or 0), sign=sign)
        if sign
        else text("office-client", number=str(row.id or 0)),
    ]
    if row.matter:
        lines.append(text("office-matter", matter=text(f"topic-{row.matter}.short")))
    if row.interpreter:
        lines.append(text("office-interpreter", language=formats.language_name(row.interpreter, view.language)))
    if row.companions:
        lines.append(text("office-companions", count=row.companions))
    if note:
        lines.append(text("office-note", note=note))
    return lines


def decline_reasons(appointment_id: int) -> Screen:
    """Why a request is declined."""
    rows = [
        [Button(text(f"office-reason-{each}"), Decline(appointment_id=appointment_id, reason=each).pack())]
        for each in REASONS
    ]
    back = Button(text("office-back"), Seen(appointment_id=appointment_id).pack())
    return Screen(text=[text("office-ask-reason")], rows=[*rows, [back]])


def ask_cancel(row: Appointment, sign: str, view: View) -> Screen:
    """Whether an appointment shall really be cancelled."""
    number = row.id or 0
    return Screen(
        text=[text("office-ask-cancel"), "", *facts(row, sign, "", view)],
        rows=[
            [Button(text("office-cancel-yes"), OfficeCancel(appointment_id=number).pack())],
            [Button(text("office-back"), Seen(appointment_id=number).pack())],
        ],
    )


def agenda(rows: Sequence[tuple[Appointment, str]], days: int, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """The appointments of today or of the week, each a button."""
    buttons = []
    for row, sign in rows:
        starts = formats.local(row.starts_at, row.tzid)
        said = text(
            "office-agenda-line" if days == 1 else "office-agenda-line-day",
            state=str(row.state),
            time=formats.clock(starts.time()),
            day=formats.short_day(starts.date(), view.language),
            who=sign or text("office-number", number=str(row.id or 0)),
        )
        buttons.append([Button(said, Seen(appointment_id=row.id or 0).pack())])
    title = text("office-agenda-today" if days == 1 else "office-agenda-week", count=len(rows))
    other = to_agenda(7 if days == 1 else 1)
    return Screen(
        text=[*above, title], rows=[*buttons, [other, Button(text("office-hours"), Hours().pack())], [to_menu()]]
    )


def request_actions(number: int) -> list[list[Button]]:
    """What an office can do with a request."""
    return [
        [Button(text("office-confirm"), Confirm(appointment_id=number).pack())],
        [
            Button(text("office-other-time"), Decline(appointment_id=number, reason="other_time").pack()),
            Button(text("office-decline"), DeclineMenu(appointment_id=number).pack()),
        ],
    ]


def outcome_actions(number: int) -> list[list[Button]]:
    """Whether they came."""
    return [
        [
            Button(text("office-came"), Outcome(appointment_id=number, came=True).pack()),
            Button(text("office-missed"), Outcome(appointment_id=number, came=False).pack()),
        ]
    ]


def _actions(row: Appointment, number: int, view: View) -> list[list[Button]]:
    if row.state in {State.CONFIRMED, State.COMPLETED, State.MISSED} and row.starts_at <= view.now:
        return outcome_actions(number)
    if row.state == State.REQUESTED and row.starts_at > view.now:
        return request_actions(number)
    if row.state in OPEN and row.starts_at > view.now:
        return [[Button(text("office-cancel"), AskOfficeCancel(appointment_id=number).pack())]]
    return []


def to_agenda(days: int) -> Button:
    """The way to the appointments of today or of the week."""
    return Button(text("office-today" if days == 1 else "office-week"), Agenda(days=days).pack())


def to_menu() -> Button:
    """The way to the menu of staff."""
    return Button(text("office-menu"), StaffMenu().pack())
