"""Office hours and absences, and what is asked to enter them, each screen whole."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from handlers.booking.office import hours_screens as screens
from handlers.booking.office.callbacks import Absent
from handlers.shell.screen import Screen
from storage.booking import Absence
from tests.conftest import context_of
from tests.handlers.booking.rows import rule, staff
from tests.handlers.whole import whole

CONTEXT = context_of()  # Monday, 23 November 2026
SERVED = context_of(public_url="https://lotse.example.org")
BACK, BACK_TO_ADDING = "[office-back → oh1]", "[office-back → on1]"
ADD = "[office-hours-add → on1] [office-absence-add → ok1]"
TODAY_OR_MENU = "[office-today → oa1:1] [office-menu → jm1]"
CHRISTMAS = (date(2026, 12, 23), date(2027, 1, 2))
ASKED = Absent(begins=739973, ends=739983, substitute=4)


def absence(number: int, begins: date, ends: date) -> Absence:
    return Absence(id=number, staff_id=3, begins_on=begins, ends_on=ends)


def line(number: int, when: str, mode: str = "appointment", minutes: int = 30) -> str:
    return (
        f"office-rule(number={number}, when={when}, opens=09:00, closes=12:00, mode={mode}, minutes={minutes},"
        " place=Am Markt 1, Ahlen)"
    )


def place(mode: str, **arguments: Any) -> Screen:
    """Where, with seven earlier rules: six places of which one stands twice, a phone and one without a place."""
    rules = [rule(id=number, place=f"Weg {number}") for number in range(1, 7)]
    rules[1:1] = [rule(id=10, mode="phone", place="+49 221 4710 001"), rule(id=11, mode="open", place="")]
    return screens.ask_place(mode, [*rules, rule(id=12, mode="open", place="Weg 1")], **arguments)


SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "no hours yet": (
        lambda: screens.hours([], [], CONTEXT),
        ["office-hours-title", "office-hours-none", ADD, TODAY_OR_MENU],
    ),
    "two rules and two absences": (
        lambda: screens.hours(
            [rule(), rule(id=8, mode="open", slot_minutes=15, rrule="FREQ=WEEKLY;BYDAY=TU")],
            [(absence(5, *CHRISTMAS), "Olena Beispiel"), (absence(6, date(2028, 1, 3), date(2028, 1, 4)), "")],
            CONTEXT,
            above=["!"],
        ),
        [
            "!",
            "office-hours-title",
            line(1, "Mo"),
            line(2, "Di", "open", 15),
            "office-absence-substituted(begins=Mi., 23. Dez., ends=Sa., 2. Jan., name=Olena Beispiel)",
            "office-absence(begins=Montag, 3. Januar 2028, ends=Dienstag, 4. Januar 2028)",
            "[office-hours-end(number=1) → oq1:7]",
            "[office-hours-end(number=2) → oq1:8]",
            "[office-absence-end(day=Mi., 23. Dez.) → ow1:5]",
            "[office-absence-end(day=Montag, 3. Januar 2028) → ow1:6]",
            ADD,
            TODAY_OR_MENU,
        ],
    ),
    "a county with a server hands out calendars": (
        lambda: screens.hours([rule()], [], SERVED),
        [
            "office-hours-title",
            line(1, "Mo"),
            "[office-hours-end(number=1) → oq1:7]",
            ADD,
            "[office-feed → og1]",
            TODAY_OR_MENU,
        ],
    ),
    "the link stands alone": (
        lambda: screens.feed_link("https://lotse.example.org/c/abc"),
        ["office-feed-made", "", "https://lotse.example.org/c/abc", "", "office-feed-secret", "office-feed-how", BACK],
    ),
    "when?": (
        screens.ask_hours,
        ["office-ask-hours", "office-ask-hours-hint", BACK],
    ),
    "when, after something that was not understood": (
        lambda: screens.ask_hours(above=["!"]),
        ["!", "office-ask-hours", "office-ask-hours-hint", BACK],
    ),
    "how they go": (
        lambda: screens.ask_mode(rule(), CONTEXT),
        [
            "office-understood(when=Mo, opens=09:00, closes=12:00)",
            "",
            "office-ask-mode",
            "[office-mode(mode=appointment) → om1:appointment]",
            "[office-mode(mode=open) → om1:open]",
            "[office-mode(mode=outreach) → om1:outreach]",
            "[office-mode(mode=phone) → om1:phone]",
            BACK_TO_ADDING,
        ],
    ),
    "how long": (
        screens.ask_slot,
        [
            "office-ask-slot",
            "[office-minutes(minutes=15, pause=0) → op1:15:0] [office-minutes(minutes=20, pause=0) → op1:20:0]"
            " [office-minutes(minutes=30, pause=0) → op1:30:0]",
            "[office-minutes(minutes=45, pause=0) → op1:45:0] [office-minutes(minutes=60, pause=0) → op1:60:0]",
            "[office-minutes-break(minutes=25, pause=5) → op1:25:5]"
            " [office-minutes-break(minutes=40, pause=5) → op1:40:5]"
            " [office-minutes-break(minutes=50, pause=10) → op1:50:10]",
            BACK_TO_ADDING,
        ],
    ),
    "where: five earlier places and no phone": (
        lambda: place("open"),
        [
            "office-ask-place",
            "[Weg 1 → ol1:12]",
            "[Weg 2 → ol1:2]",
            "[Weg 3 → ol1:3]",
            "[Weg 4 → ol1:4]",
            "[Weg 5 → ol1:5]",
            BACK_TO_ADDING,
        ],
    ),
    "which number: earlier numbers and no place": (
        lambda: place("phone", above=["!"]),
        ["!", "office-ask-number", "[+49 221 4710 001 → ol1:10]", BACK_TO_ADDING],
    ),
    "to end a rule is asked about": (
        lambda: screens.ask_end(rule(), CONTEXT),
        ["office-ask-end", "", line(1, "Mo"), "[office-end-yes → oz1:7]", BACK],
    ),
    "when away?": (
        screens.ask_absence,
        ["office-ask-absence", "office-ask-absence-hint", BACK],
    ),
    "when away, after something that was not understood": (
        lambda: screens.ask_absence(above=["!"]),
        ["!", "office-ask-absence", "office-ask-absence-hint", BACK],
    ),
    "who stands in: two in a row, or nobody": (
        lambda: screens.ask_substitute(*CHRISTMAS, [staff(4, "Olena"), staff(5, "Peter"), staff(6, "Ali")], "de"),
        [
            "office-absent-days(begins=Mittwoch, 23. Dezember 2026, ends=Samstag, 2. Januar 2027)",
            "",
            "office-ask-substitute",
            "[Olena → ou1:739973:739983:4] [Peter → ou1:739973:739983:5]",
            "[Ali → ou1:739973:739983:6]",
            "[office-no-substitute → ou1:739973:739983:]",
            BACK,
        ],
    ),
    "what an absence would do, with a substitute": (
        lambda: screens.ask_absent(ASKED, *CHRISTMAS, 2, "Olena Beispiel", "de"),
        [
            "office-absent-days(begins=Mittwoch, 23. Dezember 2026, ends=Samstag, 2. Januar 2027)",
            "office-substitute(name=Olena Beispiel)",
            "",
            "office-absence-affects(count=2)",
            "[office-absent-yes → ov1:739973:739983:4]",
            BACK,
        ],
    ),
    "what an absence of a day would do, with nobody": (
        lambda: screens.ask_absent(
            Absent(begins=739973, ends=739973, substitute=None), CHRISTMAS[0], CHRISTMAS[0], 0, "", "de"
        ),
        [
            "office-absent-day(day=Mittwoch, 23. Dezember 2026)",
            "",
            "office-absence-affects(count=0)",
            "[office-absent-yes → ov1:739973:739973:]",
            BACK,
        ],
    ),
}


@pytest.mark.parametrize("case", SCREENS)
def test_office_hours_show_exactly_this(case):
    made, expected = SCREENS[case]

    assert whole(made()) == expected


@pytest.mark.parametrize(
    ("rrule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", "Mo"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "Mo – Do"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "Mo, Mi"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Mo – So"),
        ("FREQ=WEEKLY", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO", "Mo"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "office-weeks-apart(weeks=2, days=Mo, Mi)"),
        ("FREQ=DAILY;COUNT=1", "Mo., 2. Nov."),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=1", "Mo., 2. Nov."),
        ("FREQ=MONTHLY;BYDAY=2TU", "office-monthly(number=2, day=Di)"),
        ("FREQ=MONTHLY;BYDAY=5SU", "office-monthly(number=5, day=So)"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "office-monthly-last(day=Fr)"),
        # What cannot be typed stands as it is stored: a part of it in words would be wrong
        ("FREQ=MONTHLY;BYDAY=6TU", "FREQ=MONTHLY;BYDAY=6TU"),
        ("FREQ=MONTHLY;BYDAY=-2FR", "FREQ=MONTHLY;BYDAY=-2FR"),
        ("FREQ=MONTHLY;BYDAY=2TU;INTERVAL=2", "FREQ=MONTHLY;BYDAY=2TU;INTERVAL=2"),
        ("FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTHDAY=3"),
        ("FREQ=DAILY", "FREQ=DAILY"),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "FREQ=WEEKLY;BYDAY=MO;COUNT=2"),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"),
        ("FREQ=WEEKLY;BYDAY=MO;", "Mo"),
    ],
)
def test_the_days_of_a_rule_are_said_in_words(rrule, expected):
    assert whole(Screen([screens.rule_days(rule(rrule=rrule), CONTEXT)])) == [expected]


def test_a_single_day_of_another_year_has_its_year():
    once = rule(rrule="FREQ=DAILY;COUNT=1", begins_on=date(2027, 11, 24))

    assert screens.rule_days(once, CONTEXT) == "Mittwoch, 24. November 2027"


def test_the_midnight_that_ends_a_window_is_24_o_clock():
    late = rule(opens_at=time(22), closes_at=time(0))

    assert "opens=22:00, closes=24:00" in whole(Screen([screens.rule_line(late, CONTEXT, number=3)]))[0]


def test_twenty_colleagues_are_offered_and_no_more():
    colleagues = [staff(number, f"K{number}") for number in range(1, 22)]

    rows = whole(screens.ask_substitute(*CHRISTMAS, colleagues, "de"))[3:]

    assert rows[9:] == [
        "[K19 → ou1:739973:739983:19] [K20 → ou1:739973:739983:20]",
        "[office-no-substitute → ou1:739973:739983:]",
        BACK,
    ]
