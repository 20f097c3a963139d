"""What the office does with a request or an appointment. Each step is one conditional UPDATE: the database decides."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import local_day
from services.booking.requesting import Settled
from services.booking.states import BEFORE, OPEN, State
from services.booking.substitutes import check_acts_for
from services.booking.waiting import offer_freed
from services.counties import County
from services.refusal import Refusal
from storage.booking import Appointment


class Reason(StrEnum):
    """Why a request is declined or an appointment cancelled: a few words of ours, never free text."""

    OTHER_TIME = "other_time"
    NOT_RESPONSIBLE = "not_responsible"
    NO_INTERPRETER = "no_interpreter"
    ABSENCE = "absence"


TIME_SUITS = frozenset({Reason.NOT_RESPONSIBLE, Reason.NO_INTERPRETER})  # somebody else may have it


async def confirm(
    session: AsyncSession, *, appointment_id: int, staff_id: int, county: County, now: datetime
) -> Appointment:
    """Confirm a request; the client is told, reminders are planned. Commits.

    Raises:
        Settled: it is not a request (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, appointment_id=appointment_id, staff_id=staff_id, county=county, now=now)
    if appointment.starts_at <= now:
        raise Settled(State.EXPIRED)
    await _change(session, appointment, State.CONFIRMED, now)
    await messages.confirmed(session, appointment=appointment, county=county, now=now)
    await session.commit()
    return appointment


async def decline(
    session: AsyncSession, *, appointment_id: int, staff_id: int, reason: Reason, county: County, now: datetime
) -> Appointment:
    """Decline a request, or ask for another time; the client is told and offered what is free. Commits.

    Raises:
        Settled: it is not a request (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, appointment_id=appointment_id, staff_id=staff_id, county=county, now=now)
    await _change(session, appointment, State.DECLINED, now, reason=reason)
    await messages.declined(session, appointment=appointment, now=now)
    if reason in TIME_SUITS:
        await offer_freed(session, freed=appointment, county=county, now=now)
    await session.commit()
    return appointment


async def cancel_by_office(
    session: AsyncSession, *, appointment_id: int, staff_id: int, reason: Reason, county: County, now: datetime
) -> Appointment:
    """Cancel an open appointment; the client is told and offered other times. Commits.

    Raises:
        Settled: it is not open (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, appointment_id=appointment_id, staff_id=staff_id, county=county, now=now)
    if appointment.starts_at <= now:
        raise Settled(appointment.state)
    await cancel_here(session, appointment=appointment, reason=reason, now=now)
    await messages.taken_off(session, appointment=appointment, now=now)
    if reason in TIME_SUITS:
        await offer_freed(session, freed=appointment, county=county, now=now)
    await session.commit()
    return appointment


async def cancel_here(session: AsyncSession, *, appointment: Appointment, reason: Reason, now: datetime) -> None:
    """Cancel inside the caller's transaction. Does not commit.

    Raises:
        Settled: it is not open (any more).
    """
    await _change(session, appointment, State.CANCELLED_BY_OFFICE, now, reason=reason)
    await messages.cancelled_by_office(session, appointment=appointment, now=now)


async def set_outcome(
    session: AsyncSession, *, appointment_id: int, staff_id: int, came: bool, county: County, now: datetime
) -> Appointment:
    """Note whether the client came. Commits.

    Raises:
        Settled: it was not confirmed, or has not begun.
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, appointment_id=appointment_id, staff_id=staff_id, county=county, now=now)
    wanted = State.COMPLETED if came else State.MISSED
    if appointment.starts_at > now:
        raise Settled(appointment.state)
    if appointment.state != wanted:
        await _change(session, appointment, wanted, now)
        await session.commit()
    return appointment


async def visible(
    session: AsyncSession, *, appointment_id: int, staff_id: int, county: County, now: datetime
) -> Appointment:
    """An appointment that this staff member may see and decide about: their own, or while standing in.

    Raises:
        Refusal: there is none for them, with the answer that an unknown number gets.
    """
    appointment = await session.get(Appointment, appointment_id, populate_existing=True)
    if appointment is None or appointment.state == State.HELD:
        raise Refusal("fallback-button-outdated")
    day = local_day(now, county)
    await check_acts_for(session, staff_id=staff_id, appointment=appointment, day=day, county=county)
    return appointment


async def agenda(session: AsyncSession, *, staff_id: int, since: datetime, until: datetime) -> list[Appointment]:
    """A staff member's requested and confirmed appointments that begin in [since, until), with their outcomes."""
    shown = [*OPEN, State.COMPLETED, State.MISSED]
    query = select(Appointment).where(
        col(Appointment.staff_id) == staff_id,
        col(Appointment.starts_at) >= since,
        col(Appointment.starts_at) < until,
        col(Appointment.state).in_(shown),
    )
    return list((await session.exec(query.order_by(col(Appointment.starts_at)))).all())


async def _change(
    session: AsyncSession, appointment: Appointment, state: State, now: datetime, *, reason: str | None = None
) -> None:
    change = (
        update(Appointment)
        .where(col(Appointment.id) == appointment.id, col(Appointment.state).in_(BEFORE[state]))
        .values(state=state, settled_at=now, reason=reason, sequence=col(Appointment.sequence) + 1)
        .returning(col(Appointment.id))
        .execution_options(synchronize_session=False)
    )
    changed = (await session.exec(change)).first()
    await session.refresh(appointment)
    if changed is None:
        raise Settled(appointment.state)
