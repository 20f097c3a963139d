"""When to look again: the date of a member, and what happens on that day."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.booking.offering import is_closed_day
from services.booking.rules import is_working_day
from services.cases.access import has_consented, working_member
from services.cases.views import Occasion, ask_view
from services.context import Context
from services.outbox import queue, withdraw
from services.outbox.rules import REMINDER
from services.periodic import once
from services.refusal import Refusal
from services.staff.substitutes import named_substitutes
from storage.cases import Case, CaseCover, CaseMember
from storage.engine import WriteSession
from storage.staff import StaffMember

DUE = "progress-reassess"
REMINDS_AT, RESTS_AT = time(8), time(19)  # local; in between a bot that was down makes up for what came due
ASKS_AT = time(10)  # local; no client is asked how it goes before breakfast
FARTHEST = timedelta(days=2 * 366)
LOOKED_BACK = timedelta(days=60)  # less than `once` remembers, so that nothing comes twice
STAYS_USEFUL = timedelta(days=14)


class Span(StrEnum):
    """How long from today, as buttons offer it."""

    four_weeks = "w4"
    three_months = "m3"
    six_months = "m6"
    never = "no"


def day_of(span: Span, since: date) -> date | None:
    """The day that lies so far after `since`; None for never."""
    lengths = {
        Span.four_weeks: relativedelta(weeks=4),
        Span.three_months: relativedelta(months=3),
        Span.six_months: relativedelta(months=6),
    }
    return since + lengths[span] if span in lengths else None


def is_time_to_remind(context: Context) -> bool:
    """Whether reminders go out: on working days from 08:00 to 19:00 local."""
    local = context.local
    is_open = is_working_day(local.date(), lambda day: is_closed_day(context.county, day))
    return is_open and REMINDS_AT <= local.time() < RESTS_AT


async def set_reassessment(session: AsyncSession, context: Context, *, member_id: int, on: date | None) -> None:
    """Choose the day to look again, or none. Commits.

    Raises:
        Refusal: as `working_member`; the day is not after today, or more than two years away.
    """
    _case, member = await working_member(session, context, member_id=member_id)
    day = context.today
    if on is not None and not day < on <= day + FARTHEST:
        raise Refusal("progress-day-out-of-reach")
    await withdraw(session, kinds=[DUE], subject_id=member_id)  # what waits speaks of the day before
    member.reassess_on = on
    session.add(member)
    await audit.record(
        session, context, "member.reassessment_set", audit.Subject("case_member", member_id), content=str(on)
    )
    await session.commit()


async def queue_due(session: WriteSession, context: Context) -> int:
    """Remind of everybody whose day has come, once, and ask them how it goes; how many they are. Commits.

    Nobody is missed while the program is down or the office closed: a day stays due until it was reminded of.
    """
    day, count = context.today, 0
    query = select(CaseMember, Case).join(Case)
    due = query.where(
        col(CaseMember.reassess_on).between(day - LOOKED_BACK, day), col(Case.closed_at).is_(None)
    ).order_by(col(CaseMember.id))
    for member, case in (await session.exec(due)).all():
        if await _is_new(session, member, context.now):
            await _remind(session, context, member, case)
            at = max(context.now, datetime.combine(day, ASKS_AT, context.local.tzinfo).astimezone(UTC))
            await ask_view(session, member_id=member.id, occasion=Occasion.reassessment, now=context.now, due_at=at)
            count += 1
    await session.commit()
    return count


async def is_due(session: AsyncSession, *, member_id: int, on: date) -> bool:
    """Whether a reminder of that day still makes sense: the day stands, the case is open, the consent is in force."""
    query = select(CaseMember.id).join(Case)
    stands = query.where(CaseMember.id == member_id, CaseMember.reassess_on == on, col(Case.closed_at).is_(None))
    if (await session.exec(stands)).first() is None:
        return False
    return await has_consented(session, member_id=member_id)


async def _is_new(session: AsyncSession, member: CaseMember, now: datetime) -> bool:
    """Whether somebody must still be reminded of this day of a member who has consented; then it counts as done."""
    if not await has_consented(session, member_id=member.id):
        return False
    return await once(session, job=DUE, period=f"{member.id}:{member.reassess_on}", now=now)


async def _remind(session: WriteSession, context: Context, member: CaseMember, case: Case) -> None:
    """To the contact person, and to whoever looks after the case today."""
    day = context.today
    covering = select(CaseCover.staff_id).where(
        CaseCover.case_id == case.id, col(CaseCover.begins_on) <= day, col(CaseCover.ends_on) >= day
    )
    standing_in = await named_substitutes(session, staff_id=case.staff_id, on=day)
    told = {case.staff_id, *(await session.exec(covering)).all(), *(each.id for each in standing_in)}
    persons = select(StaffMember.person_id).where(col(StaffMember.id).in_(told))
    for person_id in (await session.exec(persons)).all():
        if person_id is not None:
            await queue(
                session,
                person_id=person_id,
                kind=DUE,
                subject_id=member.id,
                detail=str(member.reassess_on),
                due_at=context.now,
                expires_at=context.now + STAYS_USEFUL,
                priority=REMINDER,
                now=context.now,
            )
