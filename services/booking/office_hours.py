"""A staff member's rules and absences. A rule is never edited: a change ends it and begins another."""

from datetime import date, datetime, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.deciding import Reason, cancel_here
from services.booking.offering import local_day, rules_of, to_rule
from services.booking.rules import Rule, overlap
from services.booking.states import OPEN, State
from services.counties import County
from services.refusal import Refusal
from storage.booking import Absence, Appointment, OfficeHours
from storage.staff import StaffMember

LOOKED_AHEAD = timedelta(weeks=60)  # for overlapping rules: a year and a bit sees every monthly and yearly one


async def add_office_hours(session: AsyncSession, *, hours: OfficeHours, county: County, now: datetime) -> OfficeHours:
    """Begin a rule. Commits.

    Raises:
        Refusal: it overlaps another rule of the same staff member; names the day and the rule's time.
    """
    day = local_day(now, county)
    for other in await rules_of(session, staff_ids=[hours.staff_id], now=now):
        met = overlap(to_rule(hours), other, first=day, last=day + LOOKED_AHEAD)
        if met is not None:
            opens, closes = f"{other.opens_at:%H:%M}", f"{other.closes_at:%H:%M}"
            raise Refusal("office-overlap", day=f"{met:%d.%m.%Y}", opens=opens, closes=closes)
    session.add(hours)
    await session.commit()
    return hours


async def end_office_hours(session: AsyncSession, *, office_hours_id: int, staff_id: int, now: datetime) -> int:
    """End a rule; how many open appointments of it stay as they are: nothing moves silently. Commits.

    Raises:
        Refusal: not one of theirs.
    """
    row = await own_rule(session, office_hours_id=office_hours_id, staff_id=staff_id)
    row.ended_at = row.ended_at or now
    query = select(Appointment.id).where(
        col(Appointment.office_hours_id) == office_hours_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.starts_at) > now,
    )
    left = len((await session.exec(query)).all())
    await session.commit()
    return left


async def own_rule(session: AsyncSession, *, office_hours_id: int, staff_id: int) -> OfficeHours:
    """One rule of this staff member.

    Raises:
        Refusal: there is none of theirs with this number.
    """
    row = await session.get(OfficeHours, office_hours_id)
    if row is None or row.staff_id != staff_id:
        raise Refusal("fallback-button-outdated")
    return row


async def own_rules(session: AsyncSession, *, staff_id: int, now: datetime) -> list[Rule]:
    """A staff member's rules in force."""
    return await rules_of(session, staff_ids=[staff_id], now=now)


async def affected(
    session: AsyncSession, *, staff_id: int, begins_on: date, ends_on: date, county: County, now: datetime
) -> list[Appointment]:
    """The open appointments that an absence on these days would cancel."""
    query = select(Appointment).where(
        col(Appointment.staff_id) == staff_id, col(Appointment.state).in_(OPEN), col(Appointment.starts_at) > now
    )
    rows = (await session.exec(query.order_by(col(Appointment.starts_at)))).all()
    return [each for each in rows if begins_on <= local_day(each.starts_at, county) <= ends_on]


async def report_absence(
    session: AsyncSession,
    *,
    staff_id: int,
    begins_on: date,
    ends_on: date,
    substitute_id: int | None,
    county: County,
    now: datetime,
) -> tuple[Absence, int]:
    """Close these days; each affected client is told and offered new times. How many they are. Commits.

    Raises:
        Refusal: the days are over, or end before they begin; the substitute is no active colleague.
    """
    if ends_on < begins_on or ends_on < local_day(now, county):
        raise Refusal("hours-end-before-start")
    await _check_substitute(session, staff_id, substitute_id)
    absence = Absence(
        staff_id=staff_id, substitute_id=substitute_id, begins_on=begins_on, ends_on=ends_on, created_at=now
    )
    session.add(absence)
    await session.flush()
    appointments = await affected(
        session, staff_id=staff_id, begins_on=begins_on, ends_on=ends_on, county=county, now=now
    )
    for each in appointments:
        await cancel_here(session, appointment=each, reason=Reason.ABSENCE, now=now)
        await messages.taken_off(session, appointment=each, now=now)
    held = select(Appointment).where(
        col(Appointment.staff_id) == staff_id, col(Appointment.state) == State.HELD, col(Appointment.starts_at) > now
    )
    for row in (await session.exec(held)).all():  # somebody who is about to send reads that the time is gone
        if begins_on <= local_day(row.starts_at, county) <= ends_on:
            row.state, row.settled_at, row.requested_at = State.EXPIRED, now, now
    await session.commit()
    return absence, len(appointments)


async def end_absence(session: AsyncSession, *, absence_id: int, staff_id: int, now: datetime, county: County) -> None:
    """Take an absence back: its days that are left are offered again. Commits.

    Raises:
        Refusal: not one of theirs.
    """
    row = await session.get(Absence, absence_id)
    if row is None or row.staff_id != staff_id:
        raise Refusal("fallback-button-outdated")
    yesterday = local_day(now, county) - timedelta(days=1)
    if row.begins_on > yesterday:
        await session.delete(row)
    else:
        row.ends_on = min(row.ends_on, yesterday)
    await session.commit()


async def absences(session: AsyncSession, *, staff_id: int, since: date) -> list[Absence]:
    """A staff member's absences that end on or after `since`."""
    query = select(Absence).where(col(Absence.staff_id) == staff_id, col(Absence.ends_on) >= since)
    return list((await session.exec(query.order_by(col(Absence.begins_on)))).all())


async def _check_substitute(session: AsyncSession, staff_id: int, substitute_id: int | None) -> None:
    if substitute_id is None:
        return
    member = await session.get(StaffMember, substitute_id)
    me = await session.get(StaffMember, staff_id)
    if (
        member is None
        or me is None
        or substitute_id == staff_id
        or member.role != me.role
        or member.removed_at is not None
        or member.suspended_at is not None
    ):
        raise Refusal("fallback-button-outdated")
