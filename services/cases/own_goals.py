"""A client's side of goals: told that there is something new, they read it and agree."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import has_consented, own_member, require_consent
from services.cases.goal_views import GoalView, goals_of, words_of
from services.cases.rules import GoalState
from services.context import Context
from services.outbox import queue, withdraw
from services.outbox.rules import ANSWER, REMINDER
from services.refusal import Refusal
from storage.case_work import Goal
from storage.cases import CaseMember
from storage.engine import WriteSession
from storage.staff import StaffMember

PROPOSED, AGREED = "progress-goals", "progress-agreed"  # kinds of messages: to the client, to the case manager
SITTING = timedelta(minutes=2)  # goals that are written one after the other are announced once
STAYS_USEFUL = timedelta(days=14)


async def read_own_goals(session: AsyncSession, context: Context, *, person_id: int, member_id: int) -> list[GoalView]:
    """A client's own goals with their words. Commits the entry in the audit log.

    Raises:
        Refusal: the person is not that member.
    """
    await own_member(session, person_id=person_id, member_id=member_id)
    goals = await words_of(session, context, member_id, audit.client(person_id))
    await session.commit()
    return goals


async def agree(session: WriteSession, context: Context, *, person_id: int, goal_id: int, version: int) -> GoalView:
    """A client agrees to a goal; the case manager is told. Commits; agreed once, it is agreed.

    Args:
        version: of the goal as it was shown: nobody agrees to words that came later.

    Raises:
        Refusal: no goal of theirs; changed since or not proposed any more; the case is closed; no consent is in force.
    """
    goal = await session.get(Goal, goal_id, with_for_update=True)
    if goal is None:
        raise Refusal("cases-unknown")
    case, _member = await own_member(session, person_id=person_id, member_id=goal.member_id)
    await require_consent(session, member_id=goal.member_id)
    (shown,) = [each for each in await goals_of(session, member_id=goal.member_id) if each.id == goal_id]
    if shown.state == GoalState.accepted:
        return shown
    if case.closed_at is not None or shown.state != GoalState.proposed or shown.version != version:
        raise Refusal("progress-goal-changed")
    goal.state, goal.changed_at = GoalState.accepted, context.now
    subject, actor = audit.Subject("goal", goal_id), audit.client(person_id)
    await audit.record(session, context, "goal.accepted", subject, actor=actor, content=GoalState.accepted)
    await _tell_staff(session, case.staff_id, goal, context.now)
    await session.commit()
    return replace(shown, state=GoalState.accepted, changed_at=context.now)


async def is_news(session: AsyncSession, *, person_id: int, member_id: int) -> bool:
    """Whether a client still has a proposed goal to look at, in an open case and under a consent."""
    try:
        case, _member = await own_member(session, person_id=person_id, member_id=member_id)
    except Refusal:
        return False  # gone, or joined by another phone since
    proposed = any(each.state == GoalState.proposed for each in await goals_of(session, member_id=member_id))
    return proposed and case.closed_at is None and await has_consented(session, member_id=member_id)


async def announce(session: WriteSession, member: CaseMember, now: datetime) -> None:
    """To the client, a little later and once for everything that was written in the meantime. Does not commit."""
    if member.person_id is None:
        return
    await withdraw(session, kinds=[PROPOSED], subject_id=member.id)
    await queue(
        session,
        person_id=member.person_id,
        kind=PROPOSED,
        subject_id=member.id,
        due_at=now + SITTING,
        expires_at=now + STAYS_USEFUL,
        priority=REMINDER,
        now=now,
        key=f"{PROPOSED}:{member.id}:{now.isoformat()}",
    )


async def _tell_staff(session: WriteSession, staff_id: int, goal: Goal, now: datetime) -> None:
    person_id = (await session.exec(select(StaffMember.person_id).where(StaffMember.id == staff_id))).one()
    if person_id is not None:
        await queue(
            session,
            person_id=person_id,
            kind=AGREED,
            subject_id=goal.id,
            due_at=now,
            expires_at=now + STAYS_USEFUL,
            priority=ANSWER,
            now=now,
            key=f"{AGREED}:{goal.id}:{now.isoformat()}",
        )
