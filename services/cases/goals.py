"""Goals: what a member and their case manager want to reach. The case manager's side.

Words are sealed and stand on the county's page alone; the chat knows number, life domain, day and state.
"""

from datetime import date, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, member_for, require_consent, seal, unseal, working_member
from services.cases.goal_views import COLUMN, OPEN_GOALS, GoalView, Wish, goals_of, next_states, words_of
from services.cases.own_goals import announce
from services.cases.rules import GoalState
from services.context import Context
from services.directory.topics import life_domains
from services.refusal import Refusal
from storage.case_work import Goal
from storage.cases import CaseMember
from storage.engine import WriteSession

FARTHEST = timedelta(days=5 * 366)


async def goal_for(session: AsyncSession, context: Context, *, goal_id: int) -> tuple[CaseFile, GoalView]:
    """One goal without its words, and the case.

    Raises:
        Refusal: there is none in a case that this staff member may work on today.
    """
    row = await session.get(Goal, goal_id)
    if row is None:
        raise Refusal("cases-unknown")
    case, _member = await member_for(session, context, member_id=row.member_id)
    return case, next(each for each in await goals_of(session, member_id=row.member_id) if each.id == goal_id)


async def read_goals(session: AsyncSession, context: Context, *, member_id: int) -> list[GoalView]:
    """A member's goals with their words. Commits the entry in the audit log.

    Raises:
        Refusal: no member of a case that is theirs today; no consent is in force.
    """
    await member_for(session, context, member_id=member_id)
    await require_consent(session, member_id=member_id)
    goals = await words_of(session, context, member_id, audit.staff(context.staff.id))
    await session.commit()
    return goals


async def add_goal(session: WriteSession, context: Context, *, member_id: int, wish: Wish) -> None:
    """Propose a goal; the client is told that there is something new, and nothing more. Commits.

    Raises:
        Refusal: as `working_member`; no such domain; the day is over or more than five years away.
    """
    _case, member = await working_member(session, context, member_id=member_id)
    if wish.domain not in life_domains():
        raise Refusal("fallback-button-outdated")
    _check_day(wish.target_on, context.today)
    goal = Goal(
        member_id=member_id,
        staff_id=context.staff.id,
        domain=wish.domain,
        body_encrypted=seal(context.keyring, member, column=COLUMN, plain=wish.words),
        state=GoalState.proposed,
        target_on=wish.target_on,
        created_at=context.now,
        changed_at=context.now,
    )
    session.add(goal)
    await session.flush()
    await audit.record(session, context, "goal.proposed", audit.Subject("goal", goal.id), content=wish.words)
    await announce(session, member, context.now)
    await session.commit()


async def correct_goal(
    session: WriteSession, context: Context, *, goal_id: int, words: str, target_on: date | None
) -> None:
    """Say a goal otherwise. Other words are another goal: the client is asked to agree again. Commits.

    Raises:
        Refusal: as `working_member`; no goal of theirs, or one that is over; a new day out of reach.
    """
    goal, member = await _working_goal(session, context, goal_id)
    if goal.state not in OPEN_GOALS:
        raise Refusal("fallback-button-outdated")
    if target_on != goal.target_on:  # one that has passed may stay
        _check_day(target_on, context.today)
    goal.target_on, goal.changed_at = target_on, context.now
    if words != unseal(context.keyring, member, column=COLUMN, sealed=goal.body_encrypted):
        goal.body_encrypted = seal(context.keyring, member, column=COLUMN, plain=words)
        goal.state = GoalState.proposed
        await announce(session, member, context.now)
    await audit.record(session, context, "goal.corrected", audit.Subject("goal", goal.id), content=words)
    await session.commit()


async def set_goal(session: WriteSession, context: Context, *, goal_id: int, state: GoalState) -> None:
    """Move a goal on. Commits; what it is already changes nothing.

    Raises:
        Refusal: as `working_member`; no goal of theirs; not from where it stands.
    """
    goal, member = await _working_goal(session, context, goal_id)
    if goal.state == state:
        return
    if state not in next_states(GoalState(goal.state), has_phone=member.person_id is not None):
        raise Refusal("fallback-button-outdated")
    goal.state, goal.changed_at = state, context.now
    if state == GoalState.proposed:
        await announce(session, member, context.now)
    await audit.record(session, context, "goal.changed", audit.Subject("goal", goal.id), content=state)
    await session.commit()


async def _working_goal(session: AsyncSession, context: Context, goal_id: int) -> tuple[Goal, CaseMember]:
    goal = await session.get(Goal, goal_id, with_for_update=True)
    if goal is None:
        raise Refusal("cases-unknown")
    _case, member = await working_member(session, context, member_id=goal.member_id)
    return goal, member


def _check_day(target_on: date | None, day: date) -> None:
    if target_on is not None and not day <= target_on <= day + FARTHEST:
        raise Refusal("progress-target-day")
