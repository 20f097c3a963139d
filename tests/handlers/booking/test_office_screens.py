"""What staff read of an appointment and of their day, each screen whole."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.booking.office import screens
from storage.booking import Appointment

from ...conftest import context_of
from ..whole import whole

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 24, 8, tzinfo=UTC)  # 9:00 in Germany
WHEN = "office-when(day=Dienstag, 24. November 2026, time=09:00)"
WHERE = "office-where(mode=appointment, place=Rathaus)"
END = "[office-today → og1:1] [office-menu → sm1]"
OUTCOME = ["office-came", "office-missed"]


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
        "place": "Rathaus",
        "created_at": NOW,
    }
    return Appointment(state=state, **known | given)


@pytest.mark.parametrize(
    ("state", "starts_at", "labels"),
    [
        ("requested", TOMORROW, ["office-confirm", "office-other-time", "office-decline"]),
        ("confirmed", TOMORROW, ["office-cancel"]),
        ("confirmed", NOW + timedelta(seconds=1), ["office-cancel"]),
        ("confirmed", NOW, OUTCOME),
        ("completed", NOW - timedelta(days=1), OUTCOME),
        ("missed", NOW - timedelta(days=1), OUTCOME),
        ("requested", NOW, []),
        ("declined", TOMORROW, []),
        ("cancelled_by_client", TOMORROW, []),
        ("completed", TOMORROW, []),
    ],
)
def test_what_can_be_done_depends_on_the_state_and_on_whether_it_is_over(state, starts_at, labels):
    row = appointment(state, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=30))

    shown = screens.appointment(row, "K-17", "", context_of(now=NOW))

    assert [each.label.id for line in shown.rows for each in line] == [*labels, "office-today", "office-menu"]


def test_an_appointment_says_everything_that_the_client_added_and_whose_it_is():
    row = appointment(matter="housing", interpreter="ar", companions=2)
    told = whole(screens.appointment(row, "K-17", "mit Kind", context_of(now=NOW), above=["oben"], colleague="Jonas"))
    bare = whole(screens.appointment(appointment(), "", "", context_of(now=NOW)))

    assert told[:9] == [
        "oben",
        WHEN,
        WHERE,
        "office-client-sign(number=5, sign=K-17)",
        "office-matter(matter=topic-housing.short)",
        "office-interpreter(language=Arabisch)",
        "office-companions(count=2)",
        "office-note(note=mit Kind)",
        "office-of(name=Jonas)",
    ]
    assert told[9] == "office-state(state=confirmed)"
    assert bare[:4] == [WHEN, WHERE, "office-client(number=5)", "office-state(state=confirmed)"]
    assert bare[4].startswith("[office-cancel")


def test_declining_asks_for_one_of_three_reasons():
    shown = screens.decline_reasons(5)

    assert [each.label.id for line in shown.rows for each in line] == [
        "office-reason-other_time",
        "office-reason-not_responsible",
        "office-reason-no_interpreter",
        "office-back",
    ]
    assert whole(shown)[0] == "office-ask-reason"


def test_cancelling_asks_first_and_does_not_repeat_the_clients_words():
    lines = whole(screens.ask_cancel(appointment(), "K-17", "de"))

    assert lines[:5] == ["office-ask-cancel", "", WHEN, WHERE, "office-client-sign(number=5, sign=K-17)"]
    assert [each.split(" → ")[0] for each in lines[5:]] == ["[office-cancel-yes", "[office-back"]


@pytest.mark.parametrize(
    ("days", "line", "title", "other"),
    [
        (1, "office-agenda-line", "office-agenda-today(count=2)", "office-week"),
        (7, "office-agenda-line-day", "office-agenda-week(count=2)", "office-today"),
    ],
)
def test_the_agenda_has_a_button_for_each_appointment_by_sign_or_number(days, line, title, other):
    rows = [(appointment(), "K-17"), (appointment("requested", id=6), "")]

    shown = whole(screens.agenda(rows, days, "de", above=["oben"]))

    assert shown[:2] == ["oben", title]
    said = "time=09:00, day=Di., 24. Nov."
    assert shown[2].startswith(f"[{line}(state=confirmed, {said}, who=K-17) → ")
    assert shown[2].endswith(":5]")
    assert shown[3].startswith(f"[{line}(state=requested, {said}, who=office-number(number=6)) → ")
    assert [each.split(" →")[0].lstrip("[") for each in shown[4].split("] [")] == [other, "office-hours"]
    assert shown[5].startswith("[office-menu")
