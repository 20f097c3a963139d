"""Goals, assessments and the day to look again, each screen whole."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from handlers.cases.progress import screens
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.cases.assessments import Course
from services.cases.goal_views import GoalView
from services.cases.rules import GoalState
from tests.conftest import MONDAY_MORNING
from tests.handlers.cases.rows import DECEMBER, case_file, family, member
from tests.handlers.whole import whole

TODAY = date(2026, 11, 23)
ONE, B = member(), member(42, "B")
COURSES = {
    "work": Course(2, 4, date(2026, 11, 20)),
    "housing": Course(3, 3, date(2026, 11, 21)),
    "debt": Course(5, 1, date(2026, 11, 2)),
}

TITLE = "progress-title(number=WAF-2026-17/A)"
READ, BACK = "[progress-read-write → gp1:41]", "[progress-back → pg1:41]"
WAYS = [
    "[progress-goals → gl1:41] [progress-assess → gr1:41]",
    "[progress-reassess → gt1:41]",
    "[progress-back → cm1:41]",
]


def goal(number: int = 1, state: GoalState = GoalState.active, **changes: Any) -> GoalView:
    values: dict[str, Any] = {"domain": "work", "target_on": None, "changed_at": MONDAY_MORNING, "words": "Geheim"}
    return GoalView(id=80 + number, number=number, member_id=41, state=state, **(values | changes))


def one_goal(state: GoalState, *, has_phone: bool = False, **changes: Any) -> Screen:
    each = member(person_id=5 if has_phone else None)
    return screens.goal(case_file(each, **changes), each, goal(state=state), "de")


def shown_goal(state: str, *follow: str) -> list[str]:
    return [
        "progress-title(number=WAF-2026-17/A)",
        "progress-goal-title(number=1, domain=topic-work.short)",
        f"progress-goal-state(state={state})",
        *(f"[progress-set-goal(state={each}) → gs1:81:{each}]" for each in follow),
        READ,
        "[progress-back → gl1:41]",
    ]


def progress(goals: list[GoalView], courses: dict[str, Course], views: list[int], **changes: Any) -> Screen:
    return screens.progress(case_file(), member(**changes), goals, courses, views, "de")


def domain(shown: str, course: Course | None = None, *, in_round: bool = False) -> Screen:
    return screens.domain(41, shown, course, in_round=in_round, language="de")


def levels(shown: str, in_round: int) -> list[str]:
    return [f"[progress-level(level={each}) → gv1:41:{shown}:{each}:{in_round}]" for each in (1, 2, 3, 4, 5)]


ROUND = "[progress-round → ge1:41:language_course:1]"
DOMAINS = [
    ("language_course", "📖", "work", "💼"),
    ("training", "🎓", "recognition", "📜"),
    ("school_childcare", "🎒", "housing", "🏠"),
    ("health", "🩺", "residence", "🪪"),
    ("naturalisation", "📘", "benefits", "💶"),
    ("debt", "🧾", "addiction", "🌱"),
    ("family_youth", "👪", "violence_protection", "🫂"),
    ("return_counselling", "🧳", "general_counselling", "💬"),
]


def unknown(code: str, icon: str) -> str:
    return f"[progress-domain-button(icon={icon}, domain=topic-{code}.short) → ge1:41:{code}:0]"


def assessed(code: str, icon: str, now: int) -> str:
    return f"[progress-course-same(icon={icon}, domain=topic-{code}.short, now={now}) → ge1:41:{code}:0]"


PAIRS = [f"{unknown(*row[:2])} {unknown(*row[2:])}" for row in DOMAINS]
SPANS = [
    "[progress-span(span=w4, day=21. Dezember 2026) → gx1:41:w4]",
    "[progress-span(span=m3, day=23. Februar 2027) → gx1:41:m3]",
    "[progress-span(span=m6, day=23. Mai 2027) → gx1:41:m6]",
    "[progress-type-day → gy1:41]",
    "[progress-never → gx1:41:no]",
]
S = GoalState

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "nothing yet": (
        lambda: progress([], {}, []),
        [
            TITLE,
            "",
            "progress-goals-line(count=0)",
            "progress-not-assessed",
            "progress-no-views",
            "progress-no-reassess",
            *WAYS,
        ],
    ),
    "goals that are open, the last assessment, the last eight answers": (
        lambda: progress(
            [goal(1, S.proposed), goal(2, S.accepted), goal(3, S.active), goal(4, S.completed), goal(5, S.cancelled)],
            COURSES,
            [5, 1, 2, 3, 4, 5, 1, 2, 3],
            reassess_on=date(2026, 12, 1),
        ),
        [
            TITLE,
            "",
            "progress-goals-line(count=3)",
            "progress-assessed-line(day=21. November 2026)",
            "progress-views-line(faces=😢 🙁 😐 🙂 😀 😢 🙁 😐)",
            "progress-reassess-line(day=Dienstag, 1. Dezember 2026)",
            *WAYS,
        ],
    ),
    "no goals": (
        lambda: screens.goal_list(case_file(), ONE, [], "de"),
        ["progress-goals-title(number=WAF-2026-17/A)", "progress-goals-none", READ, BACK],
    ),
    "goals in every state, one with a day, none with its words": (
        lambda: screens.goal_list(
            case_file(),
            ONE,
            [
                goal(1, S.proposed),
                goal(2, S.accepted, domain="debt"),
                goal(3, S.active, target_on=date(2026, 12, 1)),
                goal(4, S.completed),
                goal(5, S.cancelled),
            ],
            "de",
        ),
        [
            "progress-goals-title(number=WAF-2026-17/A)",
            "progress-goals-where",
            "[progress-goal-button(mark=⏳, number=1, domain=topic-work.short) → gd1:81]",
            "[progress-goal-button(mark=🤝, number=2, domain=topic-debt.short) → gd1:82]",
            "[progress-goal-button-until(mark=▶️, number=3, domain=topic-work.short, day=Di., 1. Dez.) → gd1:83]",
            "[progress-goal-button(mark=✅, number=4, domain=topic-work.short) → gd1:84]",
            "[progress-goal-button(mark=✖️, number=5, domain=topic-work.short) → gd1:85]",
            READ,
            BACK,
        ],
    ),
    "a goal with a day, of the second in a family": (
        lambda: screens.goal(family(), B, goal(2, S.accepted, target_on=date(2026, 12, 1)), "de"),
        [
            "progress-title(number=WAF-2026-17/B)",
            "progress-goal-title(number=2, domain=topic-work.short)",
            "progress-goal-until(day=1. Dezember 2026)",
            "progress-goal-state(state=accepted)",
            "[progress-set-goal(state=active) → gs1:82:active]",
            "[progress-set-goal(state=completed) → gs1:82:completed]",
            "[progress-set-goal(state=cancelled) → gs1:82:cancelled]",
            "[progress-read-write → gp1:42]",
            "[progress-back → gl1:42]",
        ],
    ),
    "proposed to somebody without a phone: it can be agreed in a talk": (
        lambda: one_goal(S.proposed),
        shown_goal("proposed", "accepted", "cancelled"),
    ),
    "proposed to somebody with a phone: they agree themselves": (
        lambda: one_goal(S.proposed, has_phone=True),
        shown_goal("proposed", "cancelled"),
    ),
    "a goal that was reached can be taken up again": (
        lambda: one_goal(S.completed),
        shown_goal("completed", "proposed"),
    ),
    "a goal of a closed case is read only": (
        lambda: one_goal(S.active, closed_at=DECEMBER),
        shown_goal("active"),
    ),
    "nothing assessed": (
        lambda: screens.assessment(case_file(), ONE, {}),
        ["progress-assess-title(number=WAF-2026-17/A)", "", "progress-assess-scale", ROUND, *PAIRS, BACK],
    ),
    "three assessed: their course, and where they stand": (
        lambda: screens.assessment(case_file(), ONE, COURSES),
        [
            "progress-assess-title(number=WAF-2026-17/A)",
            "progress-course(icon=💼, domain=topic-work.short, first=2, now=4)",
            "progress-course-same(icon=🏠, domain=topic-housing.short, now=3)",
            "progress-course(icon=🧾, domain=topic-debt.short, first=5, now=1)",
            "",
            "progress-assess-scale",
            ROUND,
            f"{unknown('language_course', '📖')} {assessed('work', '💼', 4)}",
            PAIRS[1],
            f"{unknown('school_childcare', '🎒')} {assessed('housing', '🏠', 3)}",
            *PAIRS[3:5],
            f"{assessed('debt', '🧾', 1)} {unknown('addiction', '🌱')}",
            *PAIRS[6:],
            BACK,
        ],
    ),
    "one domain alone: nothing to skip": (
        lambda: domain("housing"),
        [
            "progress-domain-title(icon=🏠, domain=topic-housing.short)",
            *levels("housing", 0),
            "[progress-overview → gr1:41]",
        ],
    ),
    "one domain in a round, with where it stood": (
        lambda: domain("housing", Course(1, 2, date(2026, 11, 2)), in_round=True),
        [
            "progress-domain-title(icon=🏠, domain=topic-housing.short)",
            "progress-domain-last(level=2, day=2. November 2026)",
            *levels("housing", 1),
            "[progress-overview → gr1:41] [progress-skip → ge1:41:health:1]",
        ],
    ),
    "the last domain of a round: nothing follows": (
        lambda: domain("general_counselling", in_round=True),
        [
            "progress-domain-title(icon=💬, domain=topic-general_counselling.short)",
            *levels("general_counselling", 1),
            "[progress-overview → gr1:41]",
        ],
    ),
    "when to look again, with no day yet": (
        lambda: screens.reassess(case_file(), ONE, TODAY, "de"),
        [TITLE, "progress-no-reassess", "", "progress-reassess-ask", *SPANS, BACK],
    ),
    "when to look again, with a day": (
        lambda: screens.reassess(case_file(), member(reassess_on=date(2026, 12, 1)), TODAY, "de"),
        [
            TITLE,
            "progress-reassess-line(day=Dienstag, 1. Dezember 2026)",
            "",
            "progress-reassess-ask",
            *SPANS,
            BACK,
        ],
    ),
    "another day is typed": (
        lambda: screens.ask_day(41),
        ["progress-ask-day", "[progress-back → gt1:41]"],
    ),
    "what has just happened stands above all else": (
        lambda: screens.below(text("progress-noted"), screens.ask_day(41)),
        ["progress-noted", "", "progress-ask-day", "[progress-back → gt1:41]"],
    ),
}


@pytest.mark.parametrize("shown", SCREENS)
def test_progress_shows_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected


def test_a_round_goes_through_every_domain_once():
    shown, seen = "language_course", ["language_course"]
    while following := screens.domain_after(shown):
        seen.append(following)
        shown = following

    assert seen == [code for row in DOMAINS for code in row[::2]]
