"""How goals, assessments and the day to look again read for a case manager. A goal's words stay on the page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from handlers.cases.file.callbacks import SeeMember
from handlers.cases.progress.callbacks import (
    Assess,
    OpenGoals,
    SeeAssessment,
    SeeGoal,
    SeeGoals,
    SeeProgress,
    SeeReassess,
    SetGoal,
    SetLevel,
    SetReassess,
    TypeReassess,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from services.cases.access import CaseFile, Member
from services.cases.assessments import LEVELS, Course
from services.cases.goal_views import OPEN, GoalView, next_states
from services.cases.reassessing import Span, day_of
from services.cases.rules import GoalState
from services.directory.topics import all_topics, life_domains

FACES = {1: "😢", 2: "🙁", 3: "😐", 4: "🙂", 5: "😀"}
MARKS = {
    GoalState.proposed: "⏳",
    GoalState.accepted: "🤝",
    GoalState.active: "▶️",
    GoalState.completed: "✅",
    GoalState.cancelled: "✖️",
}
LATEST = 8  # answers of a client that are shown in a row


def progress(
    case: CaseFile,
    member: Member,
    goals: Sequence[GoalView],
    courses: Mapping[str, Course],
    views: Sequence[int],
    language: str,
) -> Screen:
    """Everything about a member's progress at a glance."""
    lines: list[Line] = [
        text("progress-title", number=number_of(case, member.letter)),
        "",
        text("progress-goals-line", count=sum(each.state in OPEN for each in goals)),
        text(
            "progress-assessed-line",
            day=formats.long_date(max(each.assessed_on for each in courses.values()), language),
        )
        if courses
        else text("progress-not-assessed"),
        text("progress-views-line", faces=" ".join(FACES[each] for each in views[-LATEST:]))
        if views
        else text("progress-no-views"),
        reassess_line(member.reassess_on, language),
    ]
    return Screen(
        text=lines,
        rows=[
            [
                Button(text("progress-goals"), SeeGoals(member_id=member.id).pack()),
                Button(text("progress-assess"), SeeAssessment(member_id=member.id).pack()),
            ],
            [Button(text("progress-reassess"), SeeReassess(member_id=member.id).pack())],
            [Button(text("progress-back"), SeeMember(member_id=member.id).pack())],
        ],
    )


def goal_list(case: CaseFile, member: Member, goals: Sequence[GoalView], language: str) -> Screen:
    """A member's goals as buttons, and the way to their words."""
    rows = [[Button(_goal_label(each, language), SeeGoal(goal_id=each.id).pack())] for each in goals]
    lines: list[Line] = [
        text("progress-goals-title", number=number_of(case, member.letter)),
        text("progress-goals-where") if goals else text("progress-goals-none"),
    ]
    read = Button(text("progress-read-write"), OpenGoals(member_id=member.id).pack())
    return Screen(text=lines, rows=[*rows, [read], [to_progress(member.id)]])


def goal(case: CaseFile, member: Member, shown: GoalView, language: str, *, above: Sequence[Line] = ()) -> Screen:
    """One goal and what can become of it."""
    states = next_states(shown.state, has_phone=member.person_id is not None) if case.closed_at is None else ()
    rows = [
        [Button(text("progress-set-goal", state=each), SetGoal(goal_id=shown.id, state=each).pack())] for each in states
    ]
    return Screen(
        text=[
            *above,
            text("progress-title", number=number_of(case, member.letter)),
            text("progress-goal-title", number=shown.number, domain=domain_name(shown.domain)),
            *until(shown, language),
            text("progress-goal-state", state=shown.state),
        ],
        rows=[
            *rows,
            [Button(text("progress-read-write"), OpenGoals(member_id=member.id).pack())],
            [Button(text("progress-back"), SeeGoals(member_id=member.id).pack())],
        ],
    )


def until(shown: GoalView, language: str) -> list[Line]:
    """The day until which a goal is to be reached, where there is one."""
    if shown.target_on is None:
        return []
    return [text("progress-goal-until", day=formats.long_date(shown.target_on, language))]


def assessment(case: CaseFile, member: Member, courses: Mapping[str, Course], *, above: Sequence[Line] = ()) -> Screen:
    """The course of each life domain, and every domain as a button."""
    lines: list[Line] = [*above, text("progress-assess-title", number=number_of(case, member.letter))]
    lines += [_course_line(domain, course) for domain, course in courses.items()]
    first = Assess(member_id=member.id, domain=life_domains()[0], in_round=True)
    return Screen(
        text=[*lines, "", text("progress-assess-scale")],
        rows=[
            [Button(text("progress-round"), first.pack())],
            *menu.pairs([_domain_button(each, courses.get(each), member.id) for each in life_domains()]),
            [to_progress(member.id)],
        ],
    )


def domain(member_id: int, shown: str, course: Course | None, *, in_round: bool, language: str) -> Screen:
    """One life domain with its five levels; in a round it can be skipped."""
    lines: list[Line] = [text("progress-domain-title", icon=_icon(shown), domain=domain_name(shown))]
    if course is not None:
        day = formats.long_date(course.assessed_on, language)
        lines.append(text("progress-domain-last", level=course.now, day=day))
    rows = [
        [
            Button(
                text("progress-level", level=each),
                SetLevel(member_id=member_id, domain=shown, level=each, in_round=in_round).pack(),
            )
        ]
        for each in LEVELS
    ]
    overview = Button(text("progress-overview"), SeeAssessment(member_id=member_id).pack())
    if in_round and (following := domain_after(shown)):
        skip = Assess(member_id=member_id, domain=following, in_round=True)
        return Screen(text=lines, rows=[*rows, [overview, Button(text("progress-skip"), skip.pack())]])
    return Screen(text=lines, rows=[*rows, [overview]])


def domain_after(shown: str) -> str | None:
    """The next life domain of a round; None after the last."""
    place = life_domains().index(shown) + 1
    return life_domains()[place] if place < len(life_domains()) else None


def reassess(case: CaseFile, member: Member, today: date, language: str, *, above: Sequence[Line] = ()) -> Screen:
    """The day to look again, and others to choose from."""
    rows = []
    for span in Span:
        day = day_of(span, today)
        said = text("progress-never") if day is None else _span(span, day, language)
        rows.append([Button(said, SetReassess(member_id=member.id, span=span).pack())])
    typed = Button(text("progress-type-day"), TypeReassess(member_id=member.id).pack())
    return Screen(
        text=[
            *above,
            text("progress-title", number=number_of(case, member.letter)),
            reassess_line(member.reassess_on, language),
            "",
            text("progress-reassess-ask"),
        ],
        rows=[*rows[:-1], [typed], rows[-1], [to_progress(member.id)]],
    )


def reassess_line(day: date | None, language: str) -> Text:
    """The day to look again, in words."""
    if day is None:
        return text("progress-no-reassess")
    return text("progress-reassess-line", day=formats.long_day(day, language))


def ask_day(member_id: int, *, above: Sequence[Line] = ()) -> Screen:
    """Awaiting a date."""
    back = Button(text("progress-back"), SeeReassess(member_id=member_id).pack())
    return Screen(text=[*above, text("progress-ask-day")], rows=[[back]])


def number_of(case: CaseFile, letter: str) -> str:
    """A member's number, such as WAF-2026-17/B."""
    return str(replace(case.number, letter=letter))


def domain_name(code: str) -> Text:
    """What a life domain is called."""
    return text(f"topic-{code}.short")


def to_progress(member_id: int) -> Button:
    """The way back to the member's progress."""
    return Button(text("progress-back"), SeeProgress(member_id=member_id).pack())


def _goal_label(shown: GoalView, language: str) -> Text:
    mark, name = MARKS[shown.state], domain_name(shown.domain)
    if shown.target_on is None:
        return text("progress-goal-button", mark=mark, number=shown.number, domain=name)
    day = formats.short_day(shown.target_on, language)
    return text("progress-goal-button-until", mark=mark, number=shown.number, domain=name, day=day)


def _course_line(code: str, course: Course) -> Text:
    icon, name = _icon(code), domain_name(code)
    if course.first == course.now:
        return text("progress-course-same", icon=icon, domain=name, now=course.now)
    return text("progress-course", icon=icon, domain=name, first=course.first, now=course.now)


def _domain_button(code: str, course: Course | None, member_id: int) -> Button:
    icon, name = _icon(code), domain_name(code)
    said = (
        text("progress-domain-button", icon=icon, domain=name)
        if course is None
        else text("progress-course-same", icon=icon, domain=name, now=course.now)
    )
    return Button(said, Assess(member_id=member_id, domain=code, in_round=False).pack())


def _span(span: Span, day: date, language: str) -> Text:
    return text("progress-span", span=span, day=formats.long_date(day, language))


def _icon(code: str) -> str:
    return next(topic.icon for topic in all_topics() if topic.id == code)
