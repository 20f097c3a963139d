"""Which times are free: from rules, exceptions and live appointments, computed anew each time."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import fields
from datetime import date, datetime, timedelta
from functools import cache
from operator import itemgetter
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, String, and_, type_coerce
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.rules import Closed, Rule, Slot, Span, offers, slots_of
from services.booking.states import LIVE, AppointmentState
from services.context import Context
from services.counties import County
from services.directory.holidays import is_public_holiday
from storage.booking import Absence, Appointment, OfficeHours
from storage.staff import StaffMember

LEAD_TIME = timedelta(hours=2)  # the case manager has to see the request before the client sets out
HORIZON = timedelta(weeks=8)
BUFFER, SLOT = timedelta(hours=2), timedelta(hours=8)  # the longest there are, as the table of office hours has it
RULE_COLUMNS = tuple(each.name for each in fields(Rule))  # named alike in the table
BY_TIME = itemgetter(Slot._fields.index("starts_at"), Slot._fields.index("staff_id"))


async def free_slots(
    session: AsyncSession, context: Context, *, staff_ids: Collection[int], until: datetime | None = None
) -> list[Slot]:
    """Every free slot of these staff members from now on, in order of time.

    `until` is exclusive; None means eight weeks from now.
    """
    since, until = context.now + LEAD_TIME, until or context.now + HORIZON
    rules, closed = await rules_and_closures(
        session, staff_ids=staff_ids, now=context.now, since=local_day(since, context.county)
    )
    taken = await _taken(session, staff_ids, since, until, context.now)
    holidays = cache(lambda day: is_closed_day(context.county, day))  # each day once, and not for each rule
    found = [
        slot
        for rule in rules
        for slot in slots_of(
            rule, since=since, until=until, closed=closed[rule.staff_id], holidays=holidays, taken=taken[rule.staff_id]
        )
    ]
    return sorted(found, key=BY_TIME)


async def slot_at(session: AsyncSession, context: Context, *, office_hours_id: int, starts_at: datetime) -> Slot | None:
    """The slot of one rule that begins exactly then, taken or not; None when the rule does not offer it (any more)."""
    row = await session.get(OfficeHours, office_hours_id)
    if row is None or (row.ended_at is not None and row.ended_at <= context.now) or starts_at < context.now + LEAD_TIME:
        return None
    member = await session.get(StaffMember, row.staff_id)
    if member is None or member.suspended_at is not None:
        return None
    absent = col(Absence.staff_id) == row.staff_id, col(Absence.ends_on) >= context.today
    closed = [_to_closed(each) for each in (await session.exec(select(Absence).where(*absent))).all()]
    return offers(to_rule(row), starts_at, closed=closed, holidays=lambda day: is_closed_day(context.county, day))


async def staff_of_hours(session: AsyncSession, office_hours_id: int) -> int:
    """Whose rule of office hours this is; 0 for one that never was."""
    row = await session.get(OfficeHours, office_hours_id)
    return row.staff_id if row is not None else 0


async def rules_of(session: AsyncSession, *, staff_ids: Collection[int], now: datetime) -> list[Rule]:
    """The rules in force of these staff members."""
    query = select(OfficeHours).where(*_in_force(staff_ids, now)).order_by(col(OfficeHours.id))
    return [to_rule(row) for row in (await session.exec(query)).all()]


async def rules_and_closures(
    session: AsyncSession, *, staff_ids: Collection[int], now: datetime, since: date
) -> tuple[list[Rule], defaultdict[int, list[Closed]]]:
    """The rules in force of these staff members and, by staff member, the days of absence that end on or after `since`.

    Both come from one query: a second round trip costs as much as the rows.
    """
    theirs = and_(col(Absence.staff_id) == col(OfficeHours.staff_id), col(Absence.ends_on) >= since)
    query = select(OfficeHours, Absence).outerjoin(Absence, theirs).where(*_in_force(staff_ids, now))
    rules: dict[int | None, Rule] = {}
    absences: dict[int | None, Absence] = {}
    for row, absence in (await session.exec(query.order_by(col(OfficeHours.id)))).all():
        if row.id not in rules:
            rules[row.id] = to_rule(row)
        if absence is not None:
            absences[absence.id] = absence
    closed: defaultdict[int, list[Closed]] = defaultdict(list)
    for each in absences.values():
        closed[each.staff_id].append(_to_closed(each))
    return list(rules.values()), closed


def _in_force(staff_ids: Collection[int], now: datetime) -> tuple[ColumnElement[bool], ...]:
    ended_at = col(OfficeHours.ended_at)
    return col(OfficeHours.staff_id).in_(staff_ids), or_(ended_at.is_(None), ended_at > now)


def _to_closed(row: Absence) -> Closed:
    return Closed(row.begins_on, row.ends_on, row.office_hours_id)


def to_rule(row: OfficeHours) -> Rule:
    return Rule(**{name: getattr(row, name) for name in RULE_COLUMNS})


def is_closed_day(county: County, day: date) -> bool:
    """Whether nobody works: a public holiday of the state, or a day the county keeps closed besides."""
    return day.strftime("%m-%d") in county.closed_days or is_public_holiday(county.state, day)


def local_day(moment: datetime, county: County) -> date:
    """The date on the county's wall calendars."""
    return moment.astimezone(ZoneInfo(county.timezone)).date()


async def _taken(
    session: AsyncSession, staff_ids: Collection[int], since: datetime, until: datetime, now: datetime
) -> defaultdict[int, list[Span]]:
    # As the driver gives them, past the ORM and the types of SQLModel and SQLAlchemy: those took two thirds of the time
    starts, ends = (type_coerce(each, String) for each in (Appointment.starts_at, Appointment.ends_at))
    query = (
        select(Appointment.staff_id, starts, ends)
        .where(
            col(Appointment.staff_id).in_(staff_ids),
            # SQLite's index is on the start. Both bounds are needed: old appointments without an outcome stay live
            col(Appointment.starts_at) > since - BUFFER - SLOT,
            col(Appointment.starts_at) < until + BUFFER,
            col(Appointment.ends_at) > since - BUFFER,
            col(Appointment.state).in_(LIVE),
            or_(col(Appointment.state) != AppointmentState.HELD, col(Appointment.held_until) > now),
        )
        .order_by(col(Appointment.starts_at))
    )
    found: defaultdict[int, list[Span]] = defaultdict(list)
    await session.flush()  # what this transaction has taken counts
    connection = await session.connection()
    for staff_id, starts_at, ends_at in (await connection.execute(query)).all():
        found[staff_id].append((_instant(starts_at), _instant(ends_at)))
    return found


def _instant(stored: str | datetime) -> datetime:
    """SQLite keeps instants as text without a zone, in UTC."""
    return datetime.fromisoformat(stored + "+00:00") if isinstance(stored, str) else stored
