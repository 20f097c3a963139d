"""How requests, the agenda and office hours read."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lotse.handlers import formats, menu
from lotse.handlers.office.callbacks import (
    Absent,
    AbsentNow,
    AddHours,
    Agenda,
    AskAbsence,
    AskEndHours,
    AskOfficeCancel,
    Confirm,
    Decline,
    DeclineMenu,
    EndAbsence,
    EndHours,
    Feed,
    Hours,
    HoursMode,
    HoursPlace,
    HoursSlot,
    OfficeCancel,
    Outcome,
    Seen,
)
from lotse.handlers.screen import Button, Screen
from lotse.handlers.staff.callbacks import StaffMenu
from lotse.handlers.texts import Line, text
from lotse.services.booking.rules import Rule
from lotse.services.booking.states import OPEN, State
from lotse.services.directory.listing import View
from lotse.services.staff import Staff
from lotse.storage.booking import Absence, Appointment

MODES = ("appointment", "open", "outreach", "phone")
SLOTS = ((15, 0), (20, 0), (30, 0), (45, 0), (60, 0), (25, 5), (40, 5), (50, 10))  # minutes, and a break after them
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
    return Screen(text=[*lines, state], rows=[*_actions(row, number, view), [_agenda(1), _to_menu()]])


def facts(row: Appointment, sign: str, note: str, view: View) -> list[Line]:
    """When, who, what they added."""
    starts = local(row.starts_at, row.tzid)
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
        starts = local(row.starts_at, row.tzid)
        said = text(
            "office-agenda-line" if days == 1 else "office-agenda-line-day",
            state=str(row.state),
            time=formats.clock(starts.time()),
            day=formats.short_day(starts.date(), view.language),
            who=sign or text("office-number", number=str(row.id or 0)),
        )
        buttons.append([Button(said, Seen(appointment_id=row.id or 0).pack())])
    title = text("office-agenda-today" if days == 1 else "office-agenda-week", count=len(rows))
    other = _agenda(7 if days == 1 else 1)
    return Screen(
        text=[*above, title], rows=[*buttons, [other, Button(text("office-hours"), Hours().pack())], [_to_menu()]]
    )


def hours(
    rules: Sequence[Rule],
    absences: Sequence[tuple[Absence, str]],
    view: View,
    *,
    above: Sequence[Line] = (),
    has_feed: bool = False,
) -> Screen:
    """One's office hours and absences; `has_feed` where the county's server can hand out calendars."""
    lines: list[Line] = [*above, text("office-hours-title")]
    rows: list[list[Button]] = []
    for number, rule in enumerate(rules, start=1):
        lines.append(rule_line(rule, view, number=number))
        end = AskEndHours(office_hours_id=rule.id)
        rows.append([Button(text("office-hours-end", number=number), end.pack())])
    if not rules:
        lines.append(text("office-hours-none"))
    for absence, substitute in absences:
        lines.append(absence_line(absence, substitute, view))
        back = EndAbsence(absence_id=absence.id or 0)
        day = formats.planned_day(absence.begins_on, view.language, today=view.local.date())
        rows.append([Button(text("office-absence-end", day=day), back.pack())])
    rows.append(
        [Button(text("office-hours-add"), AddHours().pack()), Button(text("office-absence-add"), AskAbsence().pack())]
    )
    if has_feed:
        rows.append([Button(text("office-feed"), Feed().pack())])
    return Screen(text=lines, rows=[*rows, [_agenda(1), _to_menu()]])


def feed_link(address: str, *, above: Sequence[Line] = ()) -> Screen:
    """A fresh link to one's calendar, and what that means."""
    return Screen(
        text=[
            *above,
            text("office-feed-made"),
            "",
            address,  # a line of its own and no argument: isolation marks would be copied with it
            "",
            text("office-feed-secret"),
            text("office-feed-how"),
        ],
        rows=[[Button(text("office-back"), Hours().pack())]],
    )


def rule_line(rule: Rule, view: View, *, number: int) -> Line:
    """A rule in words."""
    return text(
        "office-rule",
        number=number,
        when=rule_days(rule, view),
        opens=formats.clock(rule.opens_at),
        closes=formats.clock(rule.closes_at),
        mode=rule.mode,
        minutes=rule.slot_minutes,
        place=rule.place,
    )


def rule_days(rule: Rule, view: View) -> Line:
    """On which days a rule holds; one that nobody could have typed here reads as it is stored."""
    parts = dict(each.split("=", 1) for each in rule.rrule.split(";") if "=" in each)
    if parts.get("COUNT") == "1":
        return formats.planned_day(rule.begins_on, view.language, today=view.local.date())
    days = tuple(parts.get("BYDAY", "").split(","))
    if set(days) <= set(formats.DAYS) and parts["FREQ"] == "WEEKLY":
        named = formats.days(days, view.language)
        weeks = int(parts.get("INTERVAL", "1"))
        return named if weeks == 1 else text("office-weeks-apart", weeks=weeks, days=named)
    monthly = re.fullmatch(r"(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
    if monthly is None or set(parts) != {"FREQ", "BYDAY"}:
        return rule.rrule
    day = formats.weekday(monthly[2], view.language)
    if monthly[1] == "-1":
        return text("office-monthly-last", day=day)
    return text("office-monthly", number=int(monthly[1]), day=day)


def ask_hours(*, above: Sequence[Line] = ()) -> Screen:
    """Awaiting days and times."""
    return Screen(
        text=[*above, text("office-ask-hours"), text("office-ask-hours-hint")],
        rows=[[Button(text("office-back"), Hours().pack())]],
    )


def ask_mode(rule: Rule, view: View) -> Screen:
    """How the office hours are held."""
    said = text(
        "office-understood",
        when=rule_days(rule, view),
        opens=formats.clock(rule.opens_at),
        closes=formats.clock(rule.closes_at),
    )
    rows = [[Button(text("office-mode", mode=each), HoursMode(mode=each).pack())] for each in MODES]
    return Screen(
        text=[said, "", text("office-ask-mode")],
        rows=[*rows, [Button(text("office-back"), AddHours().pack())]],
    )


def ask_slot() -> Screen:
    """How long one appointment is."""
    buttons = [
        Button(
            text("office-minutes", minutes=minutes)
            if not pause
            else text("office-minutes-break", minutes=minutes, pause=pause),
            HoursSlot(minutes=minutes, pause=pause).pack(),
        )
        for minutes, pause in SLOTS
    ]
    back = Button(text("office-back"), AddHours().pack())
    return Screen(text=[text("office-ask-slot")], rows=[buttons[:3], buttons[3:5], buttons[5:], [back]])


def ask_place(mode: str, earlier: Sequence[Rule], *, above: Sequence[Line] = ()) -> Screen:
    """Where: an earlier place by button, another by writing."""
    places = {rule.place: rule.id for rule in earlier if rule.place and (rule.mode == "phone") == (mode == "phone")}
    rows = [[Button(place, HoursPlace(office_hours_id=number).pack())] for place, number in list(places.items())[:5]]
    said = text("office-ask-number") if mode == "phone" else text("office-ask-place")
    return Screen(text=[*above, said], rows=[*rows, [Button(text("office-back"), AddHours().pack())]])


def ask_end(rule: Rule, view: View) -> Screen:
    """Whether a rule shall really end."""
    return Screen(
        text=[text("office-ask-end"), "", rule_line(rule, view, number=1)],
        rows=[
            [Button(text("office-end-yes"), EndHours(office_hours_id=rule.id).pack())],
            [Button(text("office-back"), Hours().pack())],
        ],
    )


def ask_absence(*, above: Sequence[Line] = ()) -> Screen:
    """Awaiting days."""
    return Screen(
        text=[*above, text("office-ask-absence"), text("office-ask-absence-hint")],
        rows=[[Button(text("office-back"), Hours().pack())]],
    )


def ask_substitute(begins: date, ends: date, colleagues: Sequence[Staff], view: View) -> Screen:
    """Who stands in."""

    def leads_to(substitute: int | None) -> str:
        return Absent(begins=begins.toordinal(), ends=ends.toordinal(), substitute=substitute).pack()

    rows = menu.pairs([Button(each.name, leads_to(each.id)) for each in colleagues[:20]])
    rows.append([Button(text("office-no-substitute"), leads_to(None))])
    rows.append([Button(text("office-back"), Hours().pack())])
    return Screen(text=[_days(begins, ends, view), "", text("office-ask-substitute")], rows=rows)


def ask_absent(wish: Absent, begins: date, ends: date, count: int, substitute: str, view: View) -> Screen:
    """What an absence would do, before it is done."""
    confirm = AbsentNow(begins=wish.begins, ends=wish.ends, substitute=wish.substitute)
    lines: list[Line] = [_days(begins, ends, view)]
    if substitute:
        lines.append(text("office-substitute", name=substitute))
    lines += ["", text("office-absence-affects", count=count)]
    return Screen(
        text=lines,
        rows=[
            [Button(text("office-absent-yes"), confirm.pack())],
            [Button(text("office-back"), Hours().pack())],
        ],
    )


def absence_line(absence: Absence, substitute: str, view: View) -> Line:
    """An absence in words."""
    begins = formats.planned_day(absence.begins_on, view.language, today=view.local.date())
    ends = formats.planned_day(absence.ends_on, view.language, today=view.local.date())
    if substitute:
        return text("office-absence-substituted", begins=begins, ends=ends, name=substitute)
    return text("office-absence", begins=begins, ends=ends)


def local(moment: datetime, tzid: str) -> datetime:
    """An instant on the wall clock of the office."""
    return moment.astimezone(ZoneInfo(tzid))


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


def _days(begins: date, ends: date, view: View) -> Line:
    first = formats.long_day(begins, view.language)
    if begins == ends:
        return text("office-absent-day", day=first)
    return text("office-absent-days", begins=first, ends=formats.long_day(ends, view.language))


def _agenda(days: int) -> Button:
    return Button(text("office-today" if days == 1 else "office-week"), Agenda(days=days).pack())


def _to_menu() -> Button:
    return Button(text("office-menu"), StaffMenu().pack())
