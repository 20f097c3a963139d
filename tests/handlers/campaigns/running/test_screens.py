"""A campaign as whoever approves, starts and steers it sees it, each screen whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.campaigns.running import screens
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.campaigns.audience import Counted
from services.campaigns.rules import CampaignState
from services.campaigns.steering import Progress
from services.context import Context
from tests.conftest import MONDAY_MORNING, context_of
from tests.handlers.campaigns.rows import COURSES, card
from tests.handlers.whole import whole

CONTEXT = context_of()
NOW = MONDAY_MORNING  # 10:30 in Germany
TOMORROW = datetime(2026, 11, 24, 8, tzinfo=UTC)  # 9 o'clock in Germany
MINUTES = 29_925_120  # the same, as a button has it
EVENING = datetime(2026, 11, 23, 19, tzinfo=UTC)  # the first instant at which nothing is sent
MORNING = datetime(2026, 11, 24, 7, tzinfo=UTC)  # the first instant at which something is sent
SECOND = timedelta(seconds=1)

BACK = "[dispatch-to-campaign → hs1:7]"
LEAVE = "[dispatch-to-campaign → zw1:7]"
START = "[dispatch-start → zs1:7:3]"
BACK_TO_START = "[campaigns-back → zs1:7:3]"
NEXT_MORNING = "day=Dienstag, 24. November 2026, time=08:00"
TIMES = [
    "[dispatch-now → zn1:7:3:0]",
    f"[dispatch-tomorrow → zm1:7:3:{MINUTES}:0]",
    "[dispatch-other-time → zh1:7:3]",
]
UNSCHEDULE = "[dispatch-unschedule → zu1:7:3]"
PAUSE = "[dispatch-pause → zy1:7] [dispatch-abort → zx1:7]"
RESUME = "[dispatch-resume → zo1:7] [dispatch-abort → zx1:7]"
RELOAD = "[dispatch-refresh → zp1:7] [campaigns-report → zq1:7]"
REPORT = "[campaigns-report → zq1:7]"


def at(moment: datetime) -> Context:
    return replace(CONTEXT, now=moment)


def facts(state: str) -> list[str]:
    return ["campaigns-number(number='7')", f"campaigns-state(state={state})", COURSES]


def started(state: str, **changes: Any) -> Screen:
    return screens.campaign(card(state, started_at=NOW, **changes), CONTEXT)


def progress(state: str, moment: datetime = NOW, **changes: Any) -> Screen:
    usual: dict[str, Any] = {"is_planned": True, "total": 24, "delivered": 12, "unreachable": 0, "failed": 0}
    usual |= {"cancelled": 0, "left": 12, "in_flight": 0, "doubtful": 0}
    return screens.progress(7, Progress(state=CampaignState(state), **(usual | changes)), at(moment))


def going(state: str, bar: str = "▓▓▓▓▓▓░░░░░░") -> list[str]:
    return ["campaigns-number(number='7')", f"campaigns-state(state={state})", "", bar]


HALF = ["dispatch-delivered(count=12, total=24)", "dispatch-left(count=12)"]
HALF_OVER = ["dispatch-delivered(count=12, total=24)", "dispatch-left-over(count=12)"]

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "a draft: nothing to approve and nothing to start": (
        lambda: screens.campaign(card(), CONTEXT),
        [*facts("draft"), BACK],
    ),
    "in review, for the second person": (
        lambda: screens.campaign(card("in_review", is_own=False, may_approve=True), CONTEXT, text("campaigns-waits")),
        ["campaigns-waits", "", *facts("in_review"), "[campaigns-review → zr1:7]", BACK],
    ),
    "approved: whoever owns it starts it": (
        lambda: screens.campaign(card("approved"), CONTEXT),
        [*facts("approved"), START, BACK],
    ),
    "approved: nobody else starts it": (
        lambda: screens.campaign(card("approved", is_own=False), CONTEXT),
        [*facts("approved"), BACK],
    ),
    "scheduled: when it begins, and it can be started now": (
        lambda: screens.campaign(card("scheduled", starts_at=TOMORROW), CONTEXT),
        [*facts("scheduled"), "dispatch-planned(day=Dienstag, 24. November 2026, time=09:00)", START, BACK],
    ),
    "approved, and a start was wished before: it is not planned any more": (
        lambda: screens.campaign(card("approved", starts_at=TOMORROW), CONTEXT),
        [*facts("approved"), START, BACK],
    ),
    "running: how far it is, for anybody who sees it": (
        lambda: started("running", is_own=False),
        [*facts("running"), "[campaigns-state(state=running) → zp1:7]", BACK],
    ),
    "completed: it cannot be started again": (
        lambda: started("completed"),
        [*facts("completed"), "[campaigns-state(state=completed) → zp1:7]", BACK],
    ),
    "aborted on its way: it goes nowhere any more": (lambda: started("aborted"), [*facts("aborted"), BACK]),
    "aborted as a draft": (lambda: screens.campaign(card("aborted"), CONTEXT), [*facts("aborted"), BACK]),
    "when to start, by day": (
        lambda: screens.start(card("approved"), Counted(45), TOMORROW, CONTEXT),
        ["dispatch-start-title(number='7')", "", COURSES, "campaigns-count(count=45)", *TIMES, BACK],
    ),
    "when to start, where it is planned already and few read it": (
        lambda: screens.start(card("scheduled", starts_at=TOMORROW), Counted(None), TOMORROW, CONTEXT),
        [
            "dispatch-start-title(number='7')",
            "",
            COURSES,
            "campaigns-count-few(smallest=5)",
            "dispatch-planned(day=Dienstag, 24. November 2026, time=09:00)",
            *TIMES,
            UNSCHEDULE,
            BACK,
        ],
    ),
    "when to start, in the last second of the day": (
        lambda: screens.start(card("approved"), Counted(0), TOMORROW, at(EVENING - SECOND)),
        ["dispatch-start-title(number='7')", "", COURSES, "campaigns-count(count=0)", *TIMES, BACK],
    ),
    "when to start, in the evening: it begins in the morning": (
        lambda: screens.start(card("approved"), Counted(45), TOMORROW, at(EVENING)),
        [
            "dispatch-start-title(number='7')",
            "",
            COURSES,
            "campaigns-count(count=45)",
            "",
            f"dispatch-quiet-now({NEXT_MORNING})",
            *TIMES,
            BACK,
        ],
    ),
    "another time is asked for": (
        lambda: screens.ask_time(card("approved")),
        ["dispatch-ask-time", BACK_TO_START],
    ),
    "the typed time was none": (
        lambda: screens.ask_time(card("approved"), wrong=text("campaigns-start-past")),
        ["campaigns-start-past", BACK_TO_START],
    ),
    "the same went out before: now, although": (
        lambda: screens.ask_again(card("approved"), EVENING, None, CONTEXT),
        ["dispatch-ask-again(day=23. November 2026)", "[dispatch-again → zn1:7:3:1]", BACK_TO_START],
    ),
    "the same went out before: at a time, although; its day is the county's": (
        lambda: screens.ask_again(card("approved"), datetime(2026, 11, 22, 23, 30, tzinfo=UTC), TOMORROW, CONTEXT),
        ["dispatch-ask-again(day=23. November 2026)", f"[dispatch-again → zm1:7:3:{MINUTES}:1]", BACK_TO_START],
    ),
    "scheduled by day": (
        lambda: screens.scheduled(card("scheduled", starts_at=TOMORROW), CONTEXT),
        [
            "dispatch-scheduled(number='7', day=Dienstag, 24. November 2026, time=09:00)",
            "[dispatch-other-time → zh1:7:3]",
            UNSCHEDULE,
            LEAVE,
        ],
    ),
    "scheduled for the night: nothing is sent before the morning": (
        lambda: screens.scheduled(card("scheduled", starts_at=MORNING - SECOND), CONTEXT),
        [
            "dispatch-scheduled(number='7', day=Dienstag, 24. November 2026, time=07:59)",
            f"dispatch-quiet-then({NEXT_MORNING})",
            "[dispatch-other-time → zh1:7:3]",
            UNSCHEDULE,
            LEAVE,
        ],
    ),
    "scheduled for the first instant of the day": (
        lambda: screens.scheduled(card("scheduled", starts_at=MORNING), CONTEXT),
        [
            f"dispatch-scheduled(number='7', {NEXT_MORNING})",
            "[dispatch-other-time → zh1:7:3]",
            UNSCHEDULE,
            LEAVE,
        ],
    ),
    "scheduled without a time is now": (
        lambda: screens.scheduled(card("scheduled"), CONTEXT),
        [
            "dispatch-scheduled(number='7', day=Montag, 23. November 2026, time=10:30)",
            "[dispatch-other-time → zh1:7:3]",
            UNSCHEDULE,
            LEAVE,
        ],
    ),
    "running: half of it is done": (
        lambda: progress("running"),
        [*going("running"), *HALF, PAUSE, RELOAD, LEAVE],
    ),
    "running: the recipients are still laid down": (
        lambda: progress("running", is_planned=False, total=500, left=500, delivered=0),
        [*going("running")[:3], "dispatch-gathering", PAUSE, RELOAD, LEAVE],
    ),
    "running at night: it goes on in the morning": (
        lambda: progress("running", EVENING),
        [*going("running"), *HALF, "", f"dispatch-night({NEXT_MORNING})", PAUSE, RELOAD, LEAVE],
    ),
    "paused: it can go on; that it is night means nothing": (
        lambda: progress("paused", EVENING),
        [*going("paused"), *HALF, RESUME, RELOAD, LEAVE],
    ),
    "completed: everything that happened is counted": (
        lambda: progress(
            "completed", total=100, delivered=90, unreachable=4, failed=3, cancelled=2, left=1, doubtful=5
        ),
        [
            *going("completed", "▓▓▓▓▓▓▓▓▓▓▓░"),
            "dispatch-delivered(count=90, total=100)",
            "dispatch-left-over(count=1)",
            "dispatch-unreachable(count=4)",
            "dispatch-failed(count=3)",
            "dispatch-cancelled(count=2)",
            "dispatch-doubtful(count=5)",
            REPORT,
            LEAVE,
        ],
    ),
    "completed with nobody": (
        lambda: progress("completed", total=0, delivered=0, left=0),
        [*going("completed", "▓▓▓▓▓▓▓▓▓▓▓▓"), "dispatch-delivered(count=0, total=0)", REPORT, LEAVE],
    ),
    "aborted: it is neither paused nor resumed nor aborted once more": (
        lambda: progress("aborted", EVENING),
        [*going("aborted"), *HALF_OVER, REPORT, LEAVE],
    ),
    "aborted before all recipients were laid down": (
        lambda: progress("aborted", is_planned=False),
        [*going("aborted"), *HALF_OVER, REPORT, LEAVE],
    ),
    "scheduled: nothing to steer yet": (
        lambda: progress("scheduled", is_planned=False, total=0, left=0, delivered=0),
        [*going("scheduled")[:3], "dispatch-gathering", RELOAD, LEAVE],
    ),
    "whether it shall really be aborted": (
        lambda: screens.ask_abort(card("running"), CONTEXT),
        [
            "dispatch-ask-abort(number='7')",
            "",
            COURSES,
            "",
            "dispatch-abort-hint",
            "[dispatch-abort-yes → zk1:7]",
            BACK,
            "fresh",
        ],
    ),
}


@pytest.mark.parametrize("shown", SCREENS)
def test_steering_shows_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected
