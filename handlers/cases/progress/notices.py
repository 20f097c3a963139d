"""What is said about progress without a press, made from the state of the moment of sending.

To clients the first line is neutral, since previews show on locked screens.
"""

from datetime import date, datetime

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
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.cases import goals, own_goals, reassessing, views
from services.cases.access import is_own, member_for
from services.cases.rules import GoalState
from services.refusal import Refusal
from services.staff import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def news(
    session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen | None:
    """To the client: there is something new, and not what."""
    number = message.subject_id
    if not await own_goals.is_news(session, person_id=message.person_id, member_id=number):
        return None
    look = Button(text("progress-look"), SeeOwnGoals(member_id=number).pack())
    return Screen(text=[text("progress-news")], rows=[[look]])


async def agreed(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """To the case manager: the client agrees to a goal."""
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    try:
        case, goal = await goals.goal_for(session, staff, goal_id=message.subject_id, county=house.county, now=now)
    except Refusal:
        return None  # the case is another's now, or gone
    if goal.state != GoalState.accepted:
        return None
    letter = next(each.letter for each in case.members if each.id == goal.member_id)
    said = text(
        "progress-client-agreed",
        number=number_of(case, letter),
        goal=goal.number,
        domain=domain_name(goal.domain),
    )
    return Screen(text=[said], rows=[[Button(text("progress-look"), SeeGoal(goal_id=goal.id).pack())]])


async def due(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """To the case manager: today is the day to look again."""
    number, staff = message.subject_id, await staff_of(session, message.person_id, keyring=house.keyring)
    on = date.fromisoformat(message.detail)
    if staff is None or not await reassessing.is_due(session, member_id=number, on=on):
        return None
    try:
        case, member = await member_for(session, staff, member_id=number, county=house.county, now=now)
    except Refusal:
        return None  # the case is another's now
    return Screen(
        text=[text("progress-due", number=number_of(case, member.letter)), "", text("progress-due-hint")],
        rows=[
            [
                Button(text("progress-look"), SeeProgress(member_id=number).pack()),
                Button(text("progress-assess"), SeeAssessment(member_id=number).pack()),
            ],
            [Button(text("progress-next-day"), SeeReassess(member_id=number).pack())],
        ],
    )


async def question(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, _now: datetime
) -> Screen | None:
    """To the client: how is it going? Five smileys."""
    if not await is_own(session, person_id=message.person_id, member_id=message.subject_id):
        return None  # the phone has left the case
    if not await views.waits(session, message):
        return None
    answers = [Button(FACES[each], SayView(question_id=message.id or 0, value=each).pack()) for each in views.VALUES]
    rows = [answers]
    if house.public_url is not None:
        rows.append([Button(text("progress-view-page"), OpenOwnView(member_id=message.subject_id).pack())])
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
