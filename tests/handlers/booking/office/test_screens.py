"""Requests and the agenda as the office reads them, each screen whole."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.booking.office import screens
from handlers.shell.screen import Screen
from services.refusal import Refusal
from tests.conftest import MONDAY_MORNING, context_of
from tests.handlers.booking.rows import appointment
from tests.handlers.whole import whole

CONTEXT, NOW = context_of(), MONDAY_MORNING
FACTS = [
    "office-when(day=Dienstag, 24. November 2026, time=14:00)",
    "office-where(mode=appointment, place=Am Markt 1, Ahlen)",
    "office-client-sign(number='12', sign=K-17)",
]
NOW_FACTS = ["office-when(day=Montag, 23. November 2026, time=10:30)", *FACTS[1:]]
TODAY_OR_MENU = "[office-today → oa1:1] [office-menu → jm1]"
CANCEL = "[office-cancel → ox1:12]"
OUTCOME = "[office-came → oo1:12:1] [office-missed → oo1:12:0]"
DECIDE = ["[office-confirm → oc1:12]", "[office-other-time → oe1:12:other_time] [office-decline → od1:12]"]


def one(state: str = "requested", **changes: Any) -> Screen:
    return screens.appointment(appointment(state=state, **changes), "K-17", "", CONTEXT)


def shown(state: str, *rows: str, facts: list[str] = FACTS) -> list[str]:
    return [*facts, f"office-state(state={state})", *rows, TODAY_OR_MENU]


def to_come(state: str, *rows: str) -> tuple[Callable[[], Screen], list[str]]:
    return lambda: one(state), shown(state, *rows)


def begun(state: str, *rows: str) -> tuple[Callable[[], Screen], list[str]]:
    return lambda: one(state, starts_at=NOW), shown(state, *rows, facts=NOW_FACTS)


def agenda(days: int, **arguments: Any) -> Screen:
    rows = [
        (appointment(state="requested"), "K-17"),
        (appointment(id=13, starts_at=datetime(2026, 11, 25, 8, tzinfo=UTC)), ""),
    ]
    return screens.agenda(rows, days, "de", **arguments)


SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "a request to come is decided": to_come("requested", *DECIDE),
    "a confirmed one to come can be cancelled only": to_come("confirmed", CANCEL),
    "declined: nothing to do": to_come("declined"),
    "expired: nothing to do": to_come("expired"),
    "cancelled by the client: nothing to do": to_come("cancelled_by_client"),
    "cancelled by the office: nothing to do": to_come("cancelled_by_office"),
    "a request whose time has come: too late to decide": begun("requested"),
    "a confirmed one that begins now: who came?": begun("confirmed", OUTCOME),
    "who came can be corrected to missed": begun("completed", OUTCOME),
    "who was missed can be corrected": begun("missed", OUTCOME),
    "one that was cancelled and is over: nobody came": begun("cancelled_by_client"),
    "a request that begins in a minute is still decided": (
        lambda: one(starts_at=NOW + timedelta(minutes=1)),
        shown("requested", *DECIDE, facts=["office-when(day=Montag, 23. November 2026, time=10:31)", *FACTS[1:]]),
    ),
    "a confirmed one that begins in a minute has no outcome yet": (
        lambda: one("confirmed", starts_at=NOW + timedelta(minutes=1)),
        shown("confirmed", CANCEL, facts=["office-when(day=Montag, 23. November 2026, time=10:31)", *FACTS[1:]]),
    ),
    "a colleague's, with all that was added, and what has just happened": (
        lambda: screens.appointment(
            appointment(mode="outreach", matter="debt", interpreter="tr", companions=3),
            "",
            "Hallo",
            CONTEXT,
            above=["!"],
            colleague="Olena Beispiel",
        ),
        [
            "!",
            FACTS[0],
            "office-where(mode=outreach, place=Am Markt 1, Ahlen)",
            "office-client(number='12')",
            "office-matter(matter=topic-debt.short)",
            "office-interpreter(language=Türkisch)",
            "office-companions(count=3)",
            "office-note(note=Hallo)",
            "office-of(name=Olena Beispiel)",
            "office-state(state=confirmed)",
            CANCEL,
            TODAY_OR_MENU,
        ],
    ),
    "why it is declined": (
        lambda: screens.decline_reasons(12),
        [
            "office-ask-reason",
            "[office-reason-other_time → oe1:12:other_time]",
            "[office-reason-not_responsible → oe1:12:not_responsible]",
            "[office-reason-no_interpreter → oe1:12:no_interpreter]",
            "[office-back → os1:12]",
        ],
    ),
    "to cancel is asked about, without the client's words": (
        lambda: screens.ask_cancel(appointment(), "K-17", "de"),
        ["office-ask-cancel", "", *FACTS, "[office-cancel-yes → oy1:12]", "[office-back → os1:12]"],
    ),
    "today: times alone, and the way to the week": (
        lambda: agenda(1, above=["!"]),
        [
            "!",
            "office-agenda-today(count=2)",
            "[office-agenda-line(state=requested, time=14:00, day=Di., 24. Nov., who=K-17) → os1:12]",
            "[office-agenda-line(state=confirmed, time=09:00, day=Mi., 25. Nov., who=office-number(number='13'))"
            " → os1:13]",
            "[office-week → oa1:7] [office-hours → oh1]",
            "[office-menu → jm1]",
        ],
    ),
    "the week: days and times, and the way to today": (
        lambda: agenda(7),
        [
            "office-agenda-week(count=2)",
            "[office-agenda-line-day(state=requested, time=14:00, day=Di., 24. Nov., who=K-17) → os1:12]",
            "[office-agenda-line-day(state=confirmed, time=09:00, day=Mi., 25. Nov., who=office-number(number='13'))"
            " → os1:13]",
            "[office-today → oa1:1] [office-hours → oh1]",
            "[office-menu → jm1]",
        ],
    ),
    "nothing today": (
        lambda: screens.agenda([], 1, "de"),
        ["office-agenda-today(count=0)", "[office-week → oa1:7] [office-hours → oh1]", "[office-menu → jm1]"],
    ),
    "why not, above an empty line": (
        lambda: Screen(screens.refused(Refusal("booking-settled", state="expired"))),
        ["booking-settled(state=expired)", ""],
    ),
}


@pytest.mark.parametrize("case", SCREENS)
def test_the_office_sees_exactly_this(case):
    made, expected = SCREENS[case]

    assert whole(made()) == expected
