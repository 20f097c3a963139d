"""What a client reads of their own appointments, each screen whole."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.booking.client import own_screens as screens
from services.booking.open_hours import Window
from storage.booking import Appointment

from ...conftest import context_of
from ..whole import whole

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 24, 8, tzinfo=UTC)  # 9:00 in Germany
FACTS = [
    "booking-when(day=Dienstag, 24. November 2026, time=09:00)",
    "booking-where-appointment(place=Rathaus, Zimmer 7)",
    "booking-with(name=Petra Muster)",
    "booking-number(number=5)",
]
CHANGE = "[booking-another-time → bf1:2:5:0] [booking-cancel → bq1:5]"
NEW = "[booking-new → bf1:::0]"
END = "[booking-mine → ba1] [menu-other-town → mm1]"
NEW_OR_HOME = "[booking-new → bm1] [menu-other-town → mm1]"


def appointment(state="confirmed", **given: Any) -> Appointment:
    known = {
        "id": 5,
        "uid": "a",
        "client_id": 1,
        "staff_id": 2,
        "starts_at": TOMORROW,
        "ends_at": TOMORROW + timedelta(minutes=30),
        "tzid": "Europe/Berlin",
        "mode": "appointment",
        "place": "Rathaus, Zimmer 7",
        "created_at": NOW,
    }
    return Appointment(state=state, **known | given)


@pytest.mark.parametrize(
    ("state", "starts_at", "buttons"),
    [
        ("requested", TOMORROW, CHANGE),
        ("confirmed", TOMORROW, CHANGE),
        ("confirmed", NOW, NEW),
        ("confirmed", NOW + timedelta(seconds=1), CHANGE),
        ("declined", TOMORROW, NEW),
        ("cancelled_by_office", TOMORROW, NEW),
        ("completed", TOMORROW, NEW),
    ],
)
def test_only_what_is_still_to_come_can_be_changed(state, starts_at, buttons):
    row = appointment(state, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=30))

    shown = whole(screens.own(row, "Petra Muster", "", context_of(now=NOW)))

    assert [each for each in shown if each.startswith("[")] == [buttons, END]


def test_an_appointment_is_told_with_everything_that_was_added():
    row = appointment(matter="housing", interpreter="ar", companions=2)
    bare = whole(screens.own(appointment(), "", "", context_of(now=NOW)))

    assert whole(screens.own(row, "Petra Muster", "Ich komme mit Kind", context_of(now=NOW), above=["oben"]))[:10] == [
        "oben",
        *FACTS,
        "booking-has-matter(matter=topic-housing.short)",
        "booking-has-interpreter(language=Arabisch)",
        "booking-has-companions(count=2)",
        "booking-has-note(note=Ich komme mit Kind)",
        "booking-state(state=confirmed)",
    ]
    assert bare == [*FACTS[:2], FACTS[3], "booking-state(state=confirmed)", CHANGE, END]


def test_the_list_has_a_button_for_each_and_says_when_there_is_none():
    assert whole(screens.mine([], context_of(now=NOW))) == ["booking-mine-none", NEW_OR_HOME]
    assert whole(screens.mine([appointment()], context_of(now=NOW), above=["oben"])) == [
        "oben",
        "booking-mine-title",
        "[booking-mine-line(day=Di., 24. Nov., time=09:00) → bo1:5]",
        NEW_OR_HOME,
    ]


@dataclass
class Rule:
    id: int
    place: str = "Rathaus"
    tzid: str = "Europe/Berlin"


def window(rule: Rule, days: int = 0) -> Window:
    opens = TOMORROW + timedelta(days=days)
    return Window(rule, opens, opens + timedelta(hours=2))


def test_open_hours_are_listed_up_to_six_and_each_rule_can_be_followed_or_left_once():
    first, second = Rule(1), Rule(2)
    windows = [window(first), window(second, 1), *(window(first, 7 * each) for each in range(1, 6))]

    shown = whole(screens.open_hours(windows, {2}, context_of(now=NOW)))

    assert shown[:4] == [
        "booking-open-title",
        "",
        "booking-open-line(day=Di., 24. Nov., opens=09:00, closes=11:00)",
        "booking-where-open(place=Rathaus)",
    ]
    assert sum("booking-open-line" in each for each in shown) == 6
    assert [each for each in shown if each.startswith("[")] == [
        "[booking-follow(day=Dienstag, opens=09:00) → bg1:1:1]",
        "[booking-follow-not(day=Mittwoch, opens=09:00) → bg1:2:0]",
        NEW_OR_HOME,
    ]
    assert whole(screens.open_hours([], set(), context_of(now=NOW))) == ["booking-open-none", NEW_OR_HOME]


def test_cancelling_asks_first():
    assert whole(screens.ask_cancel(appointment(), "Petra Muster", "de")) == [
        "booking-ask-cancel",
        "",
        *FACTS,
        "[booking-cancel-yes → bz1:5]",
        "[booking-cancel-no → bo1:5]",
    ]


@pytest.mark.parametrize(
    ("state", "given", "names"),
    [
        ("cancelled_by_client", {"sequence": 2}, ["absage.ics"]),
        ("cancelled_by_client", {"sequence": 1}, []),
        ("confirmed", {"sequence": 2}, []),
    ],
)
def test_what_never_stood_in_a_calendar_is_taken_out_of_none(state, given, names):
    removals = screens.calendar_removal(appointment(state, **given), context_of(now=NOW))

    assert [each.file_name for each in removals] == names


def test_the_file_for_the_calendar_is_one():
    entry = screens.calendar_entry(appointment(), context_of(now=NOW))

    assert (entry.file_name, entry.caption.id) == ("termin.ics", "booking-calendar-file")
    assert entry.content.startswith(b"BEGIN:VCALENDAR")
