"""What is said about progress without a press, made from the state of the moment of sending.

To clients the first line is neutral, since previews show on locked screens.
"""

from datetime import date

from handlers.cases.progress.callbacks import (
    OpenOwnView,
    SayView,
    SeeAssessment,
    SeeGoal,
    SeeOwnGoals,
    SeeProgress,
    SeeReassess,
)
from handlers.cases.progress.screens import FACES, domain_name, number_of
from handlers.shell.conversation import Renderer
from handlers.shell.notices import for_staff
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.cases import goals, own_goals, reassessing, views
from services.cases.access import is_own, member_for
from services.cases.rules import GoalState
from services.context import Context
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def news(session: ReadSession, message: OutboxMessage, _context: Context) -> Screen | None:
    """To the client: there is something new, and not what."""
    number = message.subject_id
    if not await own_goals.is_news(session, person_id=message.person_id, member_id=number):
        return None
    look = button("progress-look", SeeOwnGoals(member_id=number))
    return Screen(text=[text("progress-news")], rows=[[look]])


async def agreed(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To the case manager: the client agrees to a goal."""
    context = await for_staff(session, message, context)
    try:
        case, goal = await goals.goal_for(session, context, goal_id=message.subject_id)
    except Refusal:
        return None  # they work here no more, or the case is another's now, or gone
    if goal.state != GoalState.accepted:
        return None
    letter = next(each.letter for each in case.members if each.id == goal.member_id)
    said = text(
        "progress-client-agreed", number=number_of(case, letter), goal=goal.number, domain=domain_name(goal.domain)
    )
    return Screen(text=[said], rows=[[button("progress-look", SeeGoal(goal_id=goal.id))]])


async def due(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To the case manager: today is the day to look again."""
    number, on = message.subject_id, date.fromisoformat(message.detail)
    if not await reassessing.is_due(session, member_id=number, on=on):
        return None
    context = await for_staff(session, message, context)
    try:
        case, member = await member_for(session, context, member_id=number)
    except Refusal:
        return None  # they work here no more, or the case is another's now
    lines: list[Line] = [text("progress-due", number=number_of(case, member.letter)), "", text("progress-due-hint")]
    rows = [
        [
            button("progress-look", SeeProgress(member_id=number)),
            button("progress-assess", SeeAssessment(member_id=number)),
        ],
        [button("progress-next-day", SeeReassess(member_id=number))],
    ]
    return Screen(text=lines, rows=rows)


async def question(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To the client: how is it going? Five smileys."""
    number = message.subject_id
    if not await is_own(session, person_id=message.person_id, member_id=number):
        return None  # the phone has left the case
    if not await views.waits(session, message):
        return None
    rows = [[Button(FACES[each], SayView(question_id=message.id, value=each).pack()) for each in views.VALUES]]
    if context.app.public_url is not None:
        rows.append([button("progress-view-page", OpenOwnView(member_id=number))])
    return Screen(
        text=[text("progress-ask"), "", text("progress-ask-view", occasion=message.detail), text("progress-ask-hint")],
        rows=rows,
    )


NOTICES: dict[str, Renderer] = {
    own_goals.PROPOSED: news,
    own_goals.AGREED: agreed,
    reassessing.DUE: due,
    views.QUESTION: question,
}
