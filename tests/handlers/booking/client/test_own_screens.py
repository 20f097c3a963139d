"""One's own appointments, their files and the hours without appointment, each screen whole."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.booking.client import own_screens as screens
from handlers.shell.screen import Document, Screen
from handlers.shell.texts import text
from services.booking.open_hours import Window
from storage.people import Person
from tests.conftest import AHLEN, MONDAY_MORNING, context_of
from tests.handlers.booking.rows import appointment, rule
from tests.handlers.whole import whole

CONTEXT = context_of(person=Person(id=5, municipality_ags=AHLEN))
NOW = MONDAY_MORNING
TUESDAY = datetime(2026, 11, 24, 8, tzinfo=UTC)  # 9 o'clock in Germany

FACTS = [
    "booking-when(day=Dienstag, 24. November 2026, time=14:00)",
    "booking-where-appointment(place=Am Markt 1, Ahlen)",
    "booking-with(name=Maria Muster)",
    "booking-number(number='12')",
]
CHANGE = "[booking-another-time → bf1:3:12:0] [booking-cancel → bq1:12]"
NEW = "[booking-new → bf1:::0]"
LIST_OR_HOME = "[booking-mine → ba1] [menu-back-to-topics → tp1:5570004:]"
NEW_OR_HOME = "[booking-new → bm1] [menu-back-to-topics → tp1:5570004:]"


def own(note: str = "", name: str = "Maria Muster", **changes: Any) -> Screen:
    return screens.own(appointment(**changes), name, note, CONTEXT)


def window(number: int, days: int, **changes: Any) -> Window:
    """An open consultation from 9 to 11, so many days after Tuesday."""
    opens = TUESDAY + timedelta(days=days)
    return Window(rule(id=number, mode="open", **changes), opens, opens + timedelta(hours=2))


def shown(day: str) -> list[str]:
    return [
        "",
        f"booking-open-line(day={day}, opens=09:00, closes=11:00)",
        "booking-where-open(place=Am Markt 1, Ahlen)",
    ]


SEVEN = [window(7, 0), window(8, 1), window(7, 7), window(8, 8), window(7, 14), window(8, 15), window(9, 16)]

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "confirmed and to come: it can be changed": (
        own,
        [*FACTS, "booking-state(state=confirmed)", CHANGE, LIST_OR_HOME],
    ),
    "requested and to come: it can be changed as well": (
        lambda: own(state="requested"),
        [*FACTS, "booking-state(state=requested)", CHANGE, LIST_OR_HOME],
    ),
    "it begins in a minute: it can still be changed": (
        lambda: own(starts_at=NOW + timedelta(minutes=1)),
        [
            "booking-when(day=Montag, 23. November 2026, time=10:31)",
            *FACTS[1:],
            "booking-state(state=confirmed)",
            CHANGE,
            LIST_OR_HOME,
        ],
    ),
    "it begins now: too late, a new one is offered": (
        lambda: own(starts_at=NOW),
        [
            "booking-when(day=Montag, 23. November 2026, time=10:30)",
            *FACTS[1:],
            "booking-state(state=confirmed)",
            NEW,
            LIST_OR_HOME,
        ],
    ),
    "cancelled: nothing to change any more": (
        lambda: own(state="cancelled_by_office"),
        [*FACTS, "booking-state(state=cancelled_by_office)", NEW, LIST_OR_HOME],
    ),
    "all that was added stands below, and what has just happened above": (
        lambda: screens.own(
            appointment(matter="housing", interpreter="ar", companions=2),
            "",
            "Ich bringe den Brief mit.",
            CONTEXT,
            above=[text("booking-glad"), ""],
        ),
        [
            "booking-glad",
            "",
            *FACTS[:2],
            "booking-number(number='12')",
            "booking-has-matter(matter=topic-housing.short)",
            "booking-has-interpreter(language=Arabisch)",
            "booking-has-companions(count=2)",
            "booking-has-note(note=Ich bringe den Brief mit.)",
            "booking-state(state=confirmed)",
            CHANGE,
            LIST_OR_HOME,
        ],
    ),
    "somebody without a town goes home to the towns": (
        lambda: screens.own(appointment(), "Maria Muster", "", context_of()),
        [
            *FACTS,
            "booking-state(state=confirmed)",
            CHANGE,
            "[booking-mine → ba1] [menu-other-town → mm1]",
        ],
    ),
    "no appointments": (lambda: screens.mine([], CONTEXT), ["booking-mine-none", NEW_OR_HOME]),
    "two appointments, in the order given": (
        lambda: screens.mine(
            [appointment(), appointment(id=13, starts_at=TUESDAY + timedelta(days=1))], CONTEXT, above=["!"]
        ),
        [
            "!",
            "booking-mine-title",
            "[booking-mine-line(day=Di., 24. Nov., time=14:00) → bo1:12]",
            "[booking-mine-line(day=Mi., 25. Nov., time=09:00) → bo1:13]",
            NEW_OR_HOME,
        ],
    ),
    "no open consultation": (
        lambda: screens.open_hours([], {7}, CONTEXT),
        ["booking-open-none", NEW_OR_HOME],
    ),
    "two open consultations, of which one is followed": (
        lambda: screens.open_hours([window(7, 0), window(8, 1, place="Rathaus")], {8}, CONTEXT, above=["!"]),
        [
            "!",
            "booking-open-title",
            *shown("Di., 24. Nov."),
            *shown("Mi., 25. Nov.")[:2],
            "booking-where-open(place=Rathaus)",
            "[booking-follow(day=Dienstag, opens=09:00) → bg1:7:1]",
            "[booking-follow-not(day=Mittwoch, opens=09:00) → bg1:8:0]",
            NEW_OR_HOME,
        ],
    ),
    "six are shown and no seventh, each rule once with its next time": (
        lambda: screens.open_hours(SEVEN, set(), CONTEXT),
        [
            "booking-open-title",
            *shown("Di., 24. Nov."),
            *shown("Mi., 25. Nov."),
            *shown("Di., 1. Dez."),
            *shown("Mi., 2. Dez."),
            *shown("Di., 8. Dez."),
            *shown("Mi., 9. Dez."),
            "[booking-follow(day=Dienstag, opens=09:00) → bg1:7:1]",
            "[booking-follow(day=Mittwoch, opens=09:00) → bg1:8:1]",
            NEW_OR_HOME,
        ],
    ),
    "to cancel is asked about, and keeping it leads back": (
        lambda: screens.ask_cancel(appointment(), "Maria Muster", "de"),
        [
            "booking-ask-cancel",
            "",
            *FACTS,
            "[booking-cancel-yes → bz1:12]",
            "[booking-cancel-no → bo1:12]",
        ],
    ),
}


@pytest.mark.parametrize("case", SCREENS)
def test_an_own_appointment_shows_exactly_this(case):
    made, expected = SCREENS[case]

    assert whole(made()) == expected


def says(document: Document) -> list[str]:
    """What the file tells a calendar, without its time zone."""
    wanted = ("METHOD", "UID", "SEQUENCE", "DTSTAMP", "DTSTART;", "SUMMARY", "STATUS")
    lines = document.content.decode().splitlines()
    return [each for each in lines[: lines.index("BEGIN:VTIMEZONE")] if each.startswith(wanted)] + [
        each for each in lines[lines.index("BEGIN:VEVENT") :] if each.startswith(wanted)
    ]


def test_the_file_for_the_calendar_enters_the_appointment():
    made = screens.calendar_entry(appointment(), context_of(language="uk"))

    assert (made.file_name, made.caption) == ("termin.ics", text("booking-calendar-file"))
    assert says(made) == [
        "METHOD:PUBLISH",
        "SUMMARY:Зустріч",
        "DTSTART;TZID=Europe/Berlin:20261124T140000",
        "DTSTAMP:20261123T093000Z",
        "UID:00000000-0000-0000-0000-000000000012@lotse",
        "SEQUENCE:1",
        "STATUS:CONFIRMED",
    ]


def test_what_was_confirmed_and_cancelled_is_taken_out_of_the_calendar():
    (made,) = screens.calendar_removal(appointment(state="cancelled_by_client", sequence=2), CONTEXT)

    assert (made.file_name, made.caption) == ("absage.ics", text("booking-calendar-removed"))
    assert says(made)[:2] == ["METHOD:CANCEL", "SUMMARY:Termin"]


@pytest.mark.parametrize(
    ("state", "sequence"), [("confirmed", 2), ("requested", 2), ("cancelled_by_client", 1), ("declined", 1)]
)
def test_what_stands_or_was_never_confirmed_is_taken_out_of_no_calendar(state, sequence):
    assert screens.calendar_removal(appointment(state=state, sequence=sequence), CONTEXT) == ()
