"""What comes due by itself: unanswered requests climb, past ones end, offers lapse. Called with `now` by the tick."""

from datetime import datetime, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import is_closed_day, local_day
from services.booking.rules import working_day_after
from services.booking.states import State
from services.booking.substitutes import coordinators_for, substitutes_of
from services.counties import County
from storage.booking import Appointment

SUBSTITUTE, COORDINATOR, CLIENT = 1, 2, 3  # how far an unanswered request has climbed
OUTCOME_WINDOW = timedelta(days=2)


async def climb(session: AsyncSession, *, county: County, now: datetime) -> int:
    """Tell the next one about each unanswered request that is due; how many steps were taken. Commits.

    After one working day the substitute, then the coordinator (time only), after two the client. A request for a time
    that is nearer climbs within what is left until then.
    """
    query = (
        select(Appointment)
        .where(
            col(Appointment.state) == State.REQUESTED,
            col(Appointment.escalated) < CLIENT,
            col(Appointment.starts_at) > now,
        )
        .with_for_update(skip_locked=True)
    )
    steps = 0
    for appointment in (await session.exec(query)).all():
        while appointment.escalated < CLIENT and climbs_at(appointment, appointment.escalated + 1, county) <= now:
            appointment.escalated += 1
            steps += 1
            await _tell(session, appointment, county, now)
    await session.commit()
    return steps


def climbs_at(appointment: Appointment, step: int, county: County) -> datetime:
    """When an unanswered request reaches a step."""
    asked = appointment.requested_at or appointment.created_at

    def after(days: int) -> datetime:
        return working_day_after(asked, days, appointment.tzid, lambda day: is_closed_day(county, day))

    patient = {SUBSTITUTE: after(1), COORDINATOR: after(1) + (after(2) - after(1)) / 2, CLIENT: after(2)}[step]
    return min(patient, asked + (appointment.starts_at - asked) * step / 4)


async def end_past(session: AsyncSession, *, now: datetime) -> int:
    """End requests whose time has come unanswered, and ask for the outcome of what has taken place. Commits."""
    unanswered = (
        select(Appointment)
        .where(col(Appointment.state) == State.REQUESTED, col(Appointment.starts_at) <= now)
        .with_for_update(skip_locked=True)
    )
    ended = (await session.exec(unanswered)).all()
    for appointment in ended:
        appointment.state, appointment.settled_at = State.EXPIRED, now
        await messages.expired(session, appointment=appointment, now=now)
    over = select(Appointment).where(
        col(Appointment.state) == State.CONFIRMED,
        col(Appointment.ends_at) <= now,
        col(Appointment.starts_at) > now - OUTCOME_WINDOW,
    )
    for appointment in (await session.exec(over)).all():
        await messages.outcome_asked(session, appointment=appointment, now=now)  # its key keeps it from asking twice
    await session.commit()
    return len(ended)


async def _tell(session: AsyncSession, appointment: Appointment, county: County, now: datetime) -> None:
    if appointment.escalated == CLIENT:
        await messages.unanswered(session, appointment=appointment, now=now)
        return
    day = local_day(now, county)
    if appointment.escalated == SUBSTITUTE:
        kind = messages.ESCALATED
        told = await substitutes_of(session, staff_id=appointment.staff_id, day=day, county=county)
    else:
        kind = messages.ESCALATED_TIME
        told = await coordinators_for(session, staff_id=appointment.staff_id, county=county)
    for member in told:
        if member.person_id is not None:
            await messages.escalated(session, appointment=appointment, person_id=member.person_id, kind=kind, now=now)
