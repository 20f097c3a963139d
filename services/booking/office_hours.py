"""A staff member's rules and absences, and what ends when they leave. A rule is never edited: another replaces it."""

from datetime import date, datetime, timedelta

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.deciding import Reason, cancel_here
from services.booking.offering import local_day, rules_of, to_rule
from services.booking.rules import overlap
from services.booking.states import OPEN, AppointmentState
from services.context import Context
from services.refusal import Refusal
from services.staff.substitutes import possible_substitutes
from storage.booking import Absence, Appointment, OfficeHours
from storage.engine import WriteSession

LOOKED_AHEAD = timedelta(weeks=60)  # for overlapping rules: a year and a bit sees every monthly and yearly one


async def add_office_hours(session: AsyncSession, context: Context, *, hours: OfficeHours) -> OfficeHours:
    """Begin a rule. Commits.

    Raises:
        Refusal: it overlaps another rule of the same staff member; names the day and the rule's time.
    """
    day = context.today
    for other in await rules_of(session, staff_ids=[hours.staff_id], now=context.now):
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
    left = (await session.exec(query)).all()
    await session.commit()
    return len(left)


async def own_rule(session: AsyncSession, *, office_hours_id: int, staff_id: int) -> OfficeHours:
    """One rule of this staff member.

    Raises:
        Refusal: there is none of theirs with this number.
    """
    row = await session.get(OfficeHours, office_hours_id)
    if row is None or row.staff_id != staff_id:
        raise Refusal("fallback-button-outdated")
    return row


async def affected(
    session: AsyncSession, context: Context, *, staff_id: int, begins_on: date, ends_on: date
) -> list[Appointment]:
    """The open appointments that an absence on these days would cancel."""
    query = select(Appointment).where(
        col(Appointment.staff_id) == staff_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.starts_at) > context.now,
    )
    rows = (await session.exec(query.order_by(col(Appointment.starts_at)))).all()
    return [each for each in rows if begins_on <= local_day(each.starts_at, context.county) <= ends_on]


async def report_absence(
    session: WriteSession, context: Context, *, staff_id: int, begins_on: date, ends_on: date, substitute_id: int | None
) -> tuple[Absence, int]:
    """Close these days; each affected client is told and offered new times. How many they are. Commits.

    Raises:
        Refusal: the days are over, or end before they begin; the substitute is no active colleague.
    """
    if ends_on < begins_on or ends_on < context.today:
        raise Refusal("hours-end-before-start")
    possible = await possible_substitutes(session, staff_id=staff_id) if substitute_id is not None else []
    if substitute_id is not None and substitute_id not in {each.id for each in possible}:
        raise Refusal("fallback-button-outdated")
    absence = Absence(
        staff_id=staff_id, substitute_id=substitute_id, begins_on=begins_on, ends_on=ends_on, created_at=context.now
    )
    session.add(absence)
    await session.flush()
    appointments = await affected(session, context, staff_id=staff_id, begins_on=begins_on, ends_on=ends_on)
    for each in appointments:
        await cancel_here(session, appointment=each, reason=Reason.ABSENCE, now=context.now)
        await messages.taken_off(session, appointment=each, now=context.now)
    held = select(Appointment).where(
        col(Appointment.staff_id) == staff_id,
        col(Appointment.state) == AppointmentState.HELD,
        col(Appointment.starts_at) > context.now,
    )
    for row in (await session.exec(held)).all():  # somebody who is about to send reads that the time is gone
        if begins_on <= local_day(row.starts_at, context.county) <= ends_on:
            row.state, row.settled_at, row.requested_at = AppointmentState.EXPIRED, context.now, context.now
    await session.commit()
    return absence, len(appointments)


async def end_absence(session: AsyncSession, context: Context, *, absence_id: int, staff_id: int) -> None:
    """Take an absence back: its days that are left are offered again. Commits.

    Raises:
        Refusal: not one of theirs.
    """
    row = await session.get(Absence, absence_id)
    if row is None or row.staff_id != staff_id:
        raise Refusal("fallback-button-outdated")
    yesterday = context.today - timedelta(days=1)
    if row.begins_on > yesterday:
        await session.delete(row)
    else:
        row.ends_on = min(row.ends_on, yesterday)
    await session.commit()


async def leave_office(session: WriteSession, *, staff_id: int, now: datetime) -> int:
    """End their office hours and cancel what is to come; each client is told and offered other times. How many.

    Does not commit: the one who leaves is forgotten in the same transaction.
    """
    rules = update(OfficeHours).where(col(OfficeHours.staff_id) == staff_id, col(OfficeHours.ended_at).is_(None))
    await session.exec(rules.values(ended_at=now).execution_options(synchronize_session=False))
    theirs = col(Appointment.staff_id) == staff_id, col(Appointment.starts_at) > now
    held = update(Appointment).where(*theirs, col(Appointment.state) == AppointmentState.HELD)
    gone = {"state": AppointmentState.EXPIRED, "settled_at": now, "requested_at": now}  # as in `report_absence`
    await session.exec(held.values(gone).execution_options(synchronize_session=False))
    coming = (await session.exec(select(Appointment).where(*theirs, col(Appointment.state).in_(OPEN)))).all()
    for each in coming:
        await cancel_here(session, appointment=each, reason=Reason.ABSENCE, now=now)
    return len(coming)


async def absences(session: AsyncSession, *, staff_id: int, since: date) -> list[Absence]:
    """A staff member's absences that end on or after `since`."""
    query = select(Absence).where(col(Absence.staff_id) == staff_id, col(Absence.ends_on) >= since)
    return list((await session.exec(query.order_by(col(Absence.begins_on)))).all())
