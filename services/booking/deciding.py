"""What the office does with a request or an appointment. Each step is one conditional UPDATE: the database decides."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import local_day
from services.booking.requesting import Settled, enter_state
from services.booking.states import AppointmentState
from services.booking.waiting import offer_freed
from services.context import Context
from services.refusal import Refusal
from services.staff.substitutes import stands_in_for, substitutes_or_colleagues
from storage.booking import Appointment
from storage.engine import WriteSession


class Reason(StrEnum):
    """Why a request is declined or an appointment cancelled: a few words of ours, never free text."""

    OTHER_TIME = "other_time"
    NOT_RESPONSIBLE = "not_responsible"
    NO_INTERPRETER = "no_interpreter"
    ABSENCE = "absence"


TIME_SUITS = frozenset({Reason.NOT_RESPONSIBLE, Reason.NO_INTERPRETER})  # somebody else may have it


async def confirm(session: WriteSession, context: Context, *, appointment_id: int, staff_id: int) -> Appointment:
    """Confirm a request; the client is told, reminders are planned. Commits.

    Raises:
        Settled: it is not a request (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, context, appointment_id=appointment_id, staff_id=staff_id)
    if appointment.starts_at <= context.now:
        raise Settled(AppointmentState.EXPIRED)
    await _change(session, appointment, AppointmentState.CONFIRMED, context.now)
    await messages.confirmed(session, context, appointment=appointment)
    await session.commit()
    return appointment


async def decline(
    session: WriteSession, context: Context, *, appointment_id: int, staff_id: int, reason: Reason
) -> Appointment:
    """Decline a request, or ask for another time; the client is told and offered what is free. Commits.

    Raises:
        Settled: it is not a request (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, context, appointment_id=appointment_id, staff_id=staff_id)
    await _change(session, appointment, AppointmentState.DECLINED, context.now, reason=reason)
    await messages.declined(session, appointment=appointment, now=context.now)
    if reason in TIME_SUITS:
        await offer_freed(session, context, freed=appointment)
    await session.commit()
    return appointment


async def cancel_by_office(
    session: WriteSession, context: Context, *, appointment_id: int, staff_id: int, reason: Reason
) -> Appointment:
    """Cancel an open appointment; the client is told and offered other times. Commits.

    Raises:
        Settled: it is not open (any more).
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, context, appointment_id=appointment_id, staff_id=staff_id)
    if appointment.starts_at <= context.now:
        raise Settled(appointment.state)
    await cancel_here(session, appointment=appointment, reason=reason, now=context.now)
    await messages.taken_off(session, appointment=appointment, now=context.now)
    if reason in TIME_SUITS:
        await offer_freed(session, context, freed=appointment)
    await session.commit()
    return appointment


async def cancel_here(session: WriteSession, *, appointment: Appointment, reason: Reason, now: datetime) -> None:
    """Cancel inside the caller's transaction. Does not commit.

    Raises:
        Settled: it is not open (any more).
    """
    await _change(session, appointment, AppointmentState.CANCELLED_BY_OFFICE, now, reason=reason)
    await messages.cancelled_by_office(session, appointment=appointment, now=now)


async def set_outcome(
    session: AsyncSession, context: Context, *, appointment_id: int, staff_id: int, came: bool
) -> Appointment:
    """Note whether the client came. Commits.

    Raises:
        Settled: it was not confirmed, or has not begun.
        Refusal: not theirs to decide.
    """
    appointment = await visible(session, context, appointment_id=appointment_id, staff_id=staff_id)
    wanted = AppointmentState.COMPLETED if came else AppointmentState.MISSED
    if appointment.starts_at > context.now:
        raise Settled(appointment.state)
    if appointment.state != wanted:
        await _change(session, appointment, wanted, context.now)
        await session.commit()
    return appointment


async def visible(session: AsyncSession, context: Context, *, appointment_id: int, staff_id: int) -> Appointment:
    """An appointment that this staff member may see and decide about: their own, or while standing in.

    Raises:
        Refusal: there is none for them, with the answer that an unknown number gets.
    """
    appointment = await session.get(Appointment, appointment_id, populate_existing=True)
    if appointment is None or appointment.state == AppointmentState.HELD:
        raise Refusal("fallback-button-outdated")
    if appointment.staff_id != staff_id and not await _acts_for(session, context, staff_id, appointment):
        raise Refusal("fallback-button-outdated")
    return appointment


async def _acts_for(session: AsyncSession, context: Context, staff_id: int, appointment: Appointment) -> bool:
    """Whether somebody stands in: named for today or the appointment's day, or told because nobody answered."""
    for day in {context.today, local_day(appointment.starts_at, context.county)}:
        if appointment.staff_id in await stands_in_for(session, staff_id=staff_id, on=day):
            return True
    if not appointment.escalated:
        return False
    owner, county = appointment.staff_id, context.county
    told = await substitutes_or_colleagues(session, staff_id=owner, on=context.today, county=county)
    return staff_id in {each.id for each in told}


async def _change(
    session: AsyncSession,
    appointment: Appointment,
    state: AppointmentState,
    now: datetime,
    *,
    reason: str | None = None,
) -> None:
    values = {"settled_at": now, "reason": reason, "sequence": col(Appointment.sequence) + 1}
    is_changed = await enter_state(session, appointment.id, state, **values)
    await session.refresh(appointment)
    if not is_changed:
        raise Settled(appointment.state)
