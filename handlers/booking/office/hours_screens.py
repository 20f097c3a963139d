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
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.booking.rules import Rule
from services.context import Context
from services.staff.rules import Staff
from storage.booking import Absence

MODES = ("appointment", "open", "outreach", "phone")
SLOTS = ((15, 0), (20, 0), (30, 0), (45, 0), (60, 0), (25, 5), (40, 5), (50, 10))  # minutes, and a break after them
BACK = button("office-back", Hours())
BACK_TO_ADDING = button("office-back", AddHours())


def hours(
    rules: Sequence[Rule], absences: Sequence[tuple[Absence, str]], context: Context, *, above: Sequence[Line] = ()
) -> Screen:
    lines: list[Line] = [*above, text("office-hours-title")]
    rows: list[list[Button]] = []
    for number, rule in enumerate(rules, start=1):
        lines.append(rule_line(rule, context, number=number))
        end = AskEndHours(office_hours_id=rule.id)
        rows.append([button("office-hours-end", end, number=number)])
    if not rules:
        lines.append(text("office-hours-none"))
    for absence, substitute in absences:
        lines.append(absence_line(absence, substitute, context))
        day = formats.planned_day(absence.begins_on, context.language, today=context.today)
        rows.append([button("office-absence-end", EndAbsence(absence_id=absence.id), day=day)])
    rows.append([button("office-hours-add", AddHours()), button("office-absence-add", AskAbsence())])
    if context.app.public_url is not None:  # the county's server can hand out calendars
        rows.append([button("office-feed", Feed())])
    return Screen(text=lines, rows=[*rows, [to_agenda(1), to_menu()]])


def feed_link(address: str) -> Screen:
    return Screen(
        text=[
            text("office-feed-made"),
            "",
            address,  # a line of its own and no argument: isolation marks would be copied with it
            "",
            text("office-feed-secret"),
            text("office-feed-how"),
        ],
        rows=[[BACK]],
    )


def rule_line(rule: Rule, context: Context, *, number: int) -> Line:
    return text(
        "office-rule",
        number=number,
        when=rule_days(rule, context),
        opens=formats.clock(rule.opens_at),
        closes=formats.clock(rule.closes_at),
        mode=rule.mode,
        minutes=rule.slot_minutes,
        place=rule.place,
    )


def rule_days(rule: Rule, context: Context) -> Line:
    """On which days a rule holds. A rule that cannot be typed here is shown as it is stored."""
    parts = dict(each.split("=", 1) for each in rule.rrule.split(";") if "=" in each)
    if parts.get("COUNT") == "1":
        return formats.planned_day(rule.begins_on, context.language, today=context.today)
    days = tuple(parts.get("BYDAY", "").split(","))
    if set(days) <= set(formats.DAYS) and parts["FREQ"] == "WEEKLY" and set(parts) <= {"FREQ", "BYDAY", "INTERVAL"}:
        named = formats.days(days, context.language)
        weeks = int(parts.get("INTERVAL", "1"))
        return named if weeks == 1 else text("office-weeks-apart", weeks=weeks, days=named)
    monthly = re.fullmatch(r"(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
    if monthly is None or set(parts) != {"FREQ", "BYDAY"}:
        return rule.rrule
    day = formats.weekday(monthly[2], context.language)
    if monthly[1] == "-1":
        return text("office-monthly-last", day=day)
    return text("office-monthly", number=int(monthly[1]), day=day)


def ask_hours(*, above: Sequence[Line] = ()) -> Screen:
    return Screen(text=[*above, text("office-ask-hours"), text("office-ask-hours-hint")], rows=[[BACK]])


def ask_mode(rule: Rule, context: Context) -> Screen:
    said = text(
        "office-understood",
        when=rule_days(rule, context),
        opens=formats.clock(rule.opens_at),
        closes=formats.clock(rule.closes_at),
    )
    rows = [[button("office-mode", HoursMode(mode=each), mode=each)] for each in MODES]
    return Screen(text=[said, "", text("office-ask-mode")], rows=[*rows, [BACK_TO_ADDING]])


def ask_slot() -> Screen:
    buttons = [
        button(
            "office-minutes-break" if pause else "office-minutes",
            HoursSlot(minutes=minutes, pause=pause),
            minutes=minutes,
            pause=pause,
        )
        for minutes, pause in SLOTS
    ]
    return Screen(text=[text("office-ask-slot")], rows=[buttons[:3], buttons[3:5], buttons[5:], [BACK_TO_ADDING]])


def ask_place(mode: str, earlier: Sequence[Rule], *, above: Sequence[Line] = ()) -> Screen:
    """Where: an earlier place by button, another by writing."""
    places = {rule.place: rule.id for rule in earlier if rule.place and (rule.mode == "phone") == (mode == "phone")}
    rows = [[Button(place, HoursPlace(office_hours_id=number).pack())] for place, number in list(places.items())[:5]]
    said = text("office-ask-number") if mode == "phone" else text("office-ask-place")
    return Screen(text=[*above, said], rows=[*rows, [BACK_TO_ADDING]])


def ask_end(rule: Rule, context: Context) -> Screen:
    yes = button("office-end-yes", EndHours(office_hours_id=rule.id))
    return Screen(text=[text("office-ask-end"), "", rule_line(rule, context, number=1)], rows=[[yes], [BACK]])


def ask_absence(*, above: Sequence[Line] = ()) -> Screen:
    return Screen(text=[*above, text("office-ask-absence"), text("office-ask-absence-hint")], rows=[[BACK]])


def ask_substitute(begins: date, ends: date, colleagues: Sequence[Staff], language: str) -> Screen:
    def leads_to(substitute: int | None) -> str:
        return Absent(begins=begins.toordinal(), ends=ends.toordinal(), substitute=substitute).pack()

    rows = menu.pairs([Button(each.name, leads_to(each.id)) for each in colleagues[:20]])
    rows += [[button("office-no-substitute", leads_to(None))], [BACK]]
    return Screen(text=[_days(begins, ends, language), "", text("office-ask-substitute")], rows=rows)


def ask_absent(asked: Absent, begins: date, ends: date, count: int, substitute: str, language: str) -> Screen:
    """What an absence would do, before it is done."""
    confirm = AbsentNow(begins=asked.begins, ends=asked.ends, substitute=asked.substitute)
    named = [text("office-substitute", name=substitute)] if substitute else []
    lines = [_days(begins, ends, language), *named, "", text("office-absence-affects", count=count)]
    return Screen(text=lines, rows=[[button("office-absent-yes", confirm)], [BACK]])


def absence_line(absence: Absence, substitute: str, context: Context) -> Line:
    begins = formats.planned_day(absence.begins_on, context.language, today=context.today)
    ends = formats.planned_day(absence.ends_on, context.language, today=context.today)
    if substitute:
        return text("office-absence-substituted", begins=begins, ends=ends, name=substitute)
    return text("office-absence", begins=begins, ends=ends)


def _days(begins: date, ends: date, language: str) -> Line:
    first = formats.long_day(begins, language)
    if begins == ends:
        return text("office-absent-day", day=first)
    return text("office-absent-days", begins=first, ends=formats.long_day(ends, language))
