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
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, Text, text
from services.cases.access import CaseFile, Member
from services.cases.assessments import LEVELS, Course
from services.cases.goal_views import OPEN_GOALS, GoalView, next_states
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
    faces = " ".join(FACES[each] for each in views[-LATEST:])
    lines: list[Line] = [
        text("progress-title", number=number_of(case, member.letter)),
        "",
        text("progress-goals-line", count=sum(each.state in OPEN_GOALS for each in goals)),
        _assessed_line(courses, language),
        text("progress-views-line", faces=faces) if views else text("progress-no-views"),
        _reassess_line(member.reassess_on, language),
    ]
    rows = [
        [
            button("progress-goals", SeeGoals(member_id=member.id)),
            button("progress-assess", SeeAssessment(member_id=member.id)),
        ],
        [button("progress-reassess", SeeReassess(member_id=member.id))],
        [button("progress-back", SeeMember(member_id=member.id))],
    ]
    return Screen(text=lines, rows=rows)


def goal_list(case: CaseFile, member: Member, goals: Sequence[GoalView], language: str) -> Screen:
    rows = [[Button(_goal_label(each, language), SeeGoal(goal_id=each.id).pack())] for each in goals]
    lines: list[Line] = [
        text("progress-goals-title", number=number_of(case, member.letter)),
        text("progress-goals-where") if goals else text("progress-goals-none"),
    ]
    read = button("progress-read-write", OpenGoals(member_id=member.id))
    return Screen(text=lines, rows=[*rows, [read], [_to_progress(member.id)]])


def goal(case: CaseFile, member: Member, shown: GoalView, language: str) -> Screen:
    states = next_states(shown.state, has_phone=member.person_id is not None) if case.closed_at is None else ()
    rows = [[button("progress-set-goal", SetGoal(goal_id=shown.id, state=each), state=each)] for each in states]
    return Screen(
        text=[
            text("progress-title", number=number_of(case, member.letter)),
            text("progress-goal-title", number=shown.number, domain=domain_name(shown.domain)),
            *until(shown, language),
            text("progress-goal-state", state=shown.state),
        ],
        rows=[
            *rows,
            [button("progress-read-write", OpenGoals(member_id=member.id))],
            [button("progress-back", SeeGoals(member_id=member.id))],
        ],
    )


def until(shown: GoalView, language: str) -> list[Line]:
    if shown.target_on is None:
        return []
    return [text("progress-goal-until", day=formats.long_date(shown.target_on, language))]


def assessment(case: CaseFile, member: Member, courses: Mapping[str, Course]) -> Screen:
    lines: list[Line] = [text("progress-assess-title", number=number_of(case, member.letter))]
    lines += [_course_line(domain, course) for domain, course in courses.items()]
    first = Assess(member_id=member.id, domain=life_domains()[0], in_round=True)
    rows = [
        [button("progress-round", first)],
        *menu.pairs([_domain_button(each, courses.get(each), member.id) for each in life_domains()]),
        [_to_progress(member.id)],
    ]
    return Screen(text=[*lines, "", text("progress-assess-scale")], rows=rows)


def domain(member_id: int, shown: str, course: Course | None, *, in_round: bool, language: str) -> Screen:
    """One life domain with its five levels; in a round it can be skipped."""
    lines: list[Line] = [text("progress-domain-title", icon=_icon(shown), domain=domain_name(shown))]
    if course is not None:
        day = formats.long_date(course.assessed_on, language)
        lines.append(text("progress-domain-last", level=course.now, day=day))
    levels = {each: SetLevel(member_id=member_id, domain=shown, level=each, in_round=in_round) for each in LEVELS}
    ways = [button("progress-overview", SeeAssessment(member_id=member_id))]
    if in_round and (following := domain_after(shown)):
        skip = Assess(member_id=member_id, domain=following, in_round=True)
        ways.append(button("progress-skip", skip))
    rows = [[button("progress-level", data, level=level)] for level, data in levels.items()]
    return Screen(text=lines, rows=[*rows, ways])


def domain_after(shown: str) -> str | None:
    """The next life domain of a round; None after the last."""
    place = life_domains().index(shown) + 1
    return life_domains()[place] if place < len(life_domains()) else None


def reassess(case: CaseFile, member: Member, today: date, language: str) -> Screen:
    rows = []
    for span in Span:
        day = day_of(span, today)
        said = text("progress-span", span=span, day=formats.long_date(day, language)) if day else text("progress-never")
        rows.append([Button(said, SetReassess(member_id=member.id, span=span).pack())])
    typed = button("progress-type-day", TypeReassess(member_id=member.id))
    lines: list[Line] = [
        text("progress-title", number=number_of(case, member.letter)),
        _reassess_line(member.reassess_on, language),
        "",
        text("progress-reassess-ask"),
    ]
    return Screen(text=lines, rows=[*rows[:-1], [typed], rows[-1], [_to_progress(member.id)]])


def ask_day(member_id: int) -> Screen:
    back = button("progress-back", SeeReassess(member_id=member_id))
    return Screen(text=[text("progress-ask-day")], rows=[[back]])


def below(said: Text, screen: Screen) -> Screen:
    return replace(screen, text=[said, "", *screen.text])


def number_of(case: CaseFile, letter: str) -> str:
    """A member's number, such as WAF-2026-17/B."""
    return str(replace(case.number, letter=letter))


def domain_name(code: str) -> Text:
    return text(f"topic-{code}.short")


def _assessed_line(courses: Mapping[str, Course], language: str) -> Text:
    if not courses:
        return text("progress-not-assessed")
    latest = max(each.assessed_on for each in courses.values())
    return text("progress-assessed-line", day=formats.long_date(latest, language))


def _reassess_line(day: date | None, language: str) -> Text:
    if day is None:
        return text("progress-no-reassess")
    return text("progress-reassess-line", day=formats.long_day(day, language))


def _to_progress(member_id: int) -> Button:
    return button("progress-back", SeeProgress(member_id=member_id))


def _goal_label(shown: GoalView, language: str) -> Text:
    mark, name = MARKS[shown.state], domain_name(shown.domain)
    if shown.target_on is None:
        return text("progress-goal-button", mark=mark, number=shown.number, domain=name)
    day = formats.short_day(shown.target_on, language)
    return text("progress-goal-button-until", mark=mark, number=shown.number, domain=name, day=day)


def _course_line(code: str, course: Course) -> Text:
    if course.first == course.now:
        return _level_line(code, course)
    return text("progress-course", icon=_icon(code), domain=domain_name(code), first=course.first, now=course.now)


def _level_line(code: str, course: Course) -> Text:
    return text("progress-course-same", icon=_icon(code), domain=domain_name(code), now=course.now)


def _domain_button(code: str, course: Course | None, member_id: int) -> Button:
    unknown = text("progress-domain-button", icon=_icon(code), domain=domain_name(code))
    said = _level_line(code, course) if course else unknown
    return Button(said, Assess(member_id=member_id, domain=code, in_round=False).pack())


def _icon(code: str) -> str:
    return next(topic.icon for topic in all_topics() if topic.id == code)
