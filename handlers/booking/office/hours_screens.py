"""How office hours and absences read, and what is asked to enter them."""

import re
from collections.abc import Sequence
from datetime import date

from handlers.booking.office.callbacks import (
    Absent,
    AbsentNow,
    AddHours,
    AskAbsence,
    AskEndHours,
    EndAbsence,
    EndHours,
    Feed,
    Hours,
    HoursMode,
    HoursPlace,
    HoursSlot,
)
from handlers.booking.office.screens import to_agenda, to_menu
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.booking.rules import Rule
from services.directory.listing import View
from services.staff import Staff
from storage.booking import Absence

MODES = ("appointment", "open", "outreach", "phone")
SLOTS = ((15, 0), (20, 0), (30, 0), (45, 0), (60, 0), (25, 5), (40, 5), (50, 10))  # minutes, and a break after them


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
    return Screen(text=lines, rows=[*rows, [to_agenda(1), to_menu()]])


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


def _days(begins: date, ends: date, view: View) -> Line:
    first = formats.long_day(begins, view.language)
    if begins == ends:
        return text("office-absent-day", day=first)
    return text("office-absent-days", begins=first, ends=formats.long_day(ends, view.language))
