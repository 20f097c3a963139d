"""A client's side of progress: their own goals, and how it goes in their own eyes."""

from collections.abc import Sequence

from handlers.cases.file.callbacks import MyCase
from handlers.cases.progress.callbacks import Agree, OpenOwnGoals, OpenOwnView, SayView, SeeOwnGoals
from handlers.cases.progress.screens import FACES, MARKS, below, domain_name, until
from handlers.shell import menu
from handlers.shell.conversation import presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen, button
from handlers.shell.texts import Line, text
from services.cases.access import own_member
from services.cases.goal_views import GoalView, goals_of
from services.cases.own_goals import agree
from services.cases.rules import GoalState
from services.cases.views import say_view
from services.context import Context


async def on_own_goals(context: Context, data: SeeOwnGoals) -> Screen:
    async with context.read() as session:
        await own_member(session, person_id=context.person.id, member_id=data.member_id)
        goals = await goals_of(session, member_id=data.member_id)
    return _goals(data.member_id, goals, context.language)


async def on_agree(context: Context, data: Agree) -> Screen:
    async with context.write() as session:
        agreed = await agree(session, context, person_id=context.person.id, goal_id=data.goal_id, version=data.version)
        goals = await goals_of(session, member_id=agreed.member_id)
    return below(text("progress-agreed-thanks"), _goals(agreed.member_id, goals, context.language))


async def on_say_view(context: Context, data: SayView) -> Screen:
    async with context.write() as session:
        await say_view(session, context, person_id=context.person.id, question_id=data.question_id, value=data.value)
    return Screen(text=[text("progress-view-thanks", face=FACES[data.value])], rows=[[menu.way_home(context)]])


async def on_open_page(context: Context, data: OpenOwnGoals | OpenOwnView) -> Screen:
    async with context.read() as session:
        await own_member(session, person_id=context.person.id, member_id=data.member_id)
    purpose = "own-goals" if isinstance(data, OpenOwnGoals) else "own-view"
    back = button("progress-back", SeeOwnGoals(member_id=data.member_id))
    return await offer_page(context, purpose=purpose, subject_id=data.member_id, back=back)


def _goals(member_id: int, goals: Sequence[GoalView], language: str) -> Screen:
    """A client's goals without their words: those are on the page."""
    lines: list[Line] = [text("progress-own-title")]
    for each in goals:
        name = domain_name(each.domain)
        lines += ["", text("progress-own-goal", mark=MARKS[each.state], number=each.number, domain=name)]
        lines += [*until(each, language), text("progress-own-state", state=each.state)]
    lines += ["", text("progress-own-where") if goals else text("progress-own-none")]
    rows = [[button("progress-own-read", OpenOwnGoals(member_id=member_id))]] if goals else []
    rows += [
        [button("progress-agree", Agree(goal_id=each.id, version=each.version), number=each.number)]
        for each in goals
        if each.state == GoalState.proposed
    ]
    return Screen(text=lines, rows=[*rows, [button("progress-back", MyCase(member_id=member_id))]])


ROUTES = presses(
    {
        SeeOwnGoals: on_own_goals,
        OpenOwnGoals: on_open_page,
        Agree: on_agree,
        SayView: on_say_view,
        OpenOwnView: on_open_page,
    }
)
