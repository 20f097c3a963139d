"""Goals: what a member and their case manager want to reach. The case manager's side.

Words are sealed and stand on the county's page alone; the chat knows number, life domain, day and state.
"""

from datetime import date, datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, member_for, require_consent, seal, today, unseal
from services.cases.goal_views import COLUMN, OPEN, GoalView, Wish, goals_of, next_states, note, words_of
from services.cases.own_goals import announce
from services.cases.progress import working_member
from services.cases.rules import GoalState
from services.counties import County
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff import Staff
from storage.case_work import Goal
from storage.cases import CaseMember
from storage.encryption import Keyring

FARTHEST = timedelta(days=5 * 366)


async def goal_for(
    session: AsyncSession, staff: Staff, *, goal_id: int, county: County, now: datetime
) -> tuple[CaseFile, GoalView]:
    """One goal without its words, and the case.

    Raises:
        Refusal: there is none in a case that this staff member may work on today.
    """
    row = await session.get(Goal, goal_id)
    if row is None:
        raise Refusal("cases-unknown")
    case, _member = await member_for(session, staff, member_id=row.member_id, county=county, now=now)
    return case, next(each for each in await goals_of(session, member_id=row.member_id) if each.id == goal_id)


async def read_goals(
    session: AsyncSession, staff: Staff, *, member_id: int, county: County, keyring: Keyring, now: datetime
) -> list[GoalView]:
    """A member's goals with their words. Commits the entry in the audit log.

    Raises:
        Refusal: no member of a case that is theirs today; no consent is in force.
    """
    await member_for(session, staff, member_id=member_id, county=county, now=now)
    await require_consent(session, member_id=member_id)
    goals = await words_of(session, member_id, audit.staff(staff.id), keyring, now)
    await session.commit()
    return goals


async def add_goal(
    session: AsyncSession,
    staff: Staff,
    *,
    member_id: int,
    wish: Wish,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> None:
    """Propose a goal; the client is told that there is something new, and nothing more. Commits.

    Raises:
        Refusal: as `working_member`; no such domain; the day is over or more than five years away.
    """
    _case, member = await working_member(session, staff, member_id=member_id, county=county, now=now)
    if wish.domain not in life_domains():
        raise Refusal("fallback-button-outdated")
    _check_day(wish.target_on, today(county, now))
    goal = Goal(
        member_id=member_id,
        staff_id=staff.id,
        domain=wish.domain,
        body_encrypted=seal(keyring, member, column=COLUMN, plain=wish.words),
        state=GoalState.proposed,
        target_on=wish.target_on,
        created_at=now,
        changed_at=now,
    )
    session.add(goal)
    await session.flush()
    await note(session, audit.staff(staff.id), "goal.proposed", goal, wish.words, keyring, now)
    await announce(session, member, now)
    await session.commit()


async def correct_goal(
    session: AsyncSession,
    staff: Staff,
    *,
    goal_id: int,
    words: str,
    target_on: date | None,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> None:
    """Say a goal otherwise. Other words are another goal: the client is asked to agree again. Commits.

    Raises:
        Refusal: as `working_member`; no goal of theirs, or one that is over; a new day out of reach.
    """
    goal, member = await _working_goal(session, staff, goal_id, county, now)
    if goal.state not in OPEN:
        raise Refusal("fallback-button-outdated")
    if target_on != goal.target_on:  # one that has passed may stay
        _check_day(target_on, today(county, now))
    goal.target_on, goal.changed_at = target_on, now
    if words != unseal(keyring, member, column=COLUMN, sealed=goal.body_encrypted):
        goal.body_encrypted = seal(keyring, member, column=COLUMN, plain=words)
        goal.state = GoalState.proposed
        await announce(session, member, now)
    await note(session, audit.staff(staff.id), "goal.corrected", goal, words, keyring, now)
    await session.commit()


async def set_goal(
    session: AsyncSession,
    staff: Staff,
    *,
    goal_id: int,
    state: GoalState,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> None:
    """Move a goal on. Commits; what it is already changes nothing.

    Raises:
        Refusal: as `working_member`; no goal of theirs; not from where it stands.
    """
    goal, member = await _working_goal(session, staff, goal_id, county, now)
    if goal.state == state:
        return
    if state not in next_states(GoalState(goal.state), has_phone=member.person_id is not None):
        raise Refusal("fallback-button-outdated")
    goal.state, goal.changed_at = state, now
    if state == GoalState.proposed:
        await announce(session, member, now)
    await note(session, audit.staff(staff.id), "goal.changed", goal, state, keyring, now)
    await session.commit()


async def _working_goal(
    session: AsyncSession, staff: Staff, goal_id: int, county: County, now: datetime
) -> tuple[Goal, CaseMember]:
    goal = await session.get(Goal, goal_id, with_for_update=True)
    if goal is None:
        raise Refusal("cases-unknown")
    _case, member = await working_member(session, staff, member_id=goal.member_id, county=county, now=now)
    return goal, member


def _check_day(target_on: date | None, day: date) -> None:
    if target_on is not None and not day <= target_on <= day + FARTHEST:
        raise Refusal("progress-target-day")
