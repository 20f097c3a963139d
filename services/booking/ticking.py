"""What comes due by itself: unanswered requests climb, past ones end, offers lapse. Called with `now` by the tick."""

from datetime import datetime, timedelta

from sqlmodel import col, select

from services.booking import messages
from services.booking.offering import is_closed_day
from services.booking.rules import working_day_after
from services.booking.states import AppointmentState
from services.context import Context
from services.counties import County
from services.staff.substitutes import coordinators_for, substitutes_or_colleagues
from storage.booking import Appointment
from storage.engine import WriteSession

SUBSTITUTE, COORDINATOR, CLIENT = 1, 2, 3  # how far an unanswered request has climbed
OUTCOME_WINDOW = timedelta(days=2)


async def climb(session: WriteSession, context: Context) -> int:
    """Tell the next one about each unanswered request that is due; how many steps were taken. Commits.

    After one working day the substitute, then the coordinator (time only), after two the client. A request for a time
    that is nearer climbs within what is left until then.
    """
    query = select(Appointment).where(
        col(Appointment.state) == AppointmentState.REQUESTED,
        col(Appointment.escalated) < CLIENT,
        col(Appointment.starts_at) > context.now,
    )
    steps = 0
    for appointment in (await session.exec(query.with_for_update(skip_locked=True))).all():
        for step in range(appointment.escalated + 1, CLIENT + 1):
            if climbs_at(appointment, step, context.county) > context.now:
                break
            appointment.escalated = step
            steps += 1
            await _tell(session, context, appointment)
    await session.commit()
    return steps


def climbs_at(appointment: Appointment, step: int, county: County) -> datetime:
    """When an unanswered request reaches a step."""
    asked = appointment.requested_at or appointment.created_at

    def after(days: int) -> datetime:
        return working_day_after(asked, days, appointment.tzid, lambda day: is_closed_day(county, day))

    patient = {SUBSTITUTE: after(1), COORDINATOR: after(1) + (after(2) - after(1)) / 2, CLIENT: after(2)}[step]
    return min(patient, asked + (appointment.starts_at - asked) * step / 4)


async def end_past(session: WriteSession, *, now: datetime) -> int:
    """End requests whose time has come unanswered, and ask for the outcome of what has taken place. Commits."""
    unanswered = select(Appointment).where(
        col(Appointment.state) == AppointmentState.REQUESTED, col(Appointment.starts_at) <= now
    )
    ended = (await session.exec(unanswered.with_for_update(skip_locked=True))).all()
    for appointment in ended:
        appointment.state, appointment.settled_at = AppointmentState.EXPIRED, now
        await messages.expired(session, appointment=appointment, now=now)
    over = select(Appointment).where(
        col(Appointment.state) == AppointmentState.CONFIRMED,
        col(Appointment.ends_at) <= now,
        col(Appointment.starts_at) > now - OUTCOME_WINDOW,
    )
    for appointment in (await session.exec(over)).all():
        await messages.outcome_asked(session, appointment=appointment, now=now)  # its key keeps it from asking twice
    await session.commit()
    return len(ended)


async def _tell(session: WriteSession, context: Context, appointment: Appointment) -> None:
    if appointment.escalated == CLIENT:
        await messages.unanswered(session, appointment=appointment, now=context.now)
        return
    owner, county = appointment.staff_id, context.county
    if appointment.escalated == SUBSTITUTE:
        kind = messages.ESCALATED
        told = await substitutes_or_colleagues(session, staff_id=owner, on=context.today, county=county)
    else:
        kind = messages.ESCALATED_TIME
        told = await coordinators_for(session, staff_id=owner, county=county)
    for each in told:
        await messages.escalated(session, appointment=appointment, person_id=each.person_id, kind=kind, now=context.now)
