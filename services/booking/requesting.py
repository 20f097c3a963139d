"""What a client does with a time: hold it, send the request, take it back."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import slot_at
from services.booking.offices import is_open_to
from services.booking.states import BEFORE, OPEN, AppointmentState
from services.booking.waiting import entry_taken, hold, offer_declined, offer_freed
from services.campaigns.reacting import count_booking
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Role
from storage.booking import Appointment, WaitingEntry
from storage.engine import WriteSession
from storage.people import Person
from storage.staff import StaffMember

HOLD = timedelta(minutes=10)  # a time is kept while the person decides
MAX_OPEN = 2  # open appointments of one person


class SlotGone(Refusal):
    """Somebody was faster, or the rule no longer offers this time."""

    def __init__(self) -> None:
        super().__init__("booking-slot-gone")


class TooManyOpen(Refusal):
    """The person has `MAX_OPEN` open appointments already."""

    def __init__(self) -> None:
        super().__init__("booking-too-many", most=MAX_OPEN)


class Settled(Refusal):
    """The appointment is no longer in a state in which this can be done; the text says in which it is."""

    def __init__(self, state: str) -> None:
        super().__init__("booking-settled", state=state)


async def hold_slot(
    session: AsyncSession,
    context: Context,
    *,
    client_id: int,
    office_hours_id: int,
    starts_at: datetime,
    replaces_id: int | None = None,
) -> Appointment:
    """Keep one time for a client for ten minutes; what else they held is let go. Commits.

    Once it is requested, it takes the place of `replaces_id`, an open appointment of theirs.

    Raises:
        SlotGone: the time is not free (any more).
        TooManyOpen: two open appointments already.
        Refusal: it is a time of an authority that has not invited them.
    """
    await _one_at_a_time(session, client_id)
    await expire_holds(session, now=context.now)
    kept = await _held_already(session, client_id, office_hours_id, starts_at)
    if kept is not None:
        await session.commit()
        return kept
    await let_go(session, client_id=client_id, now=context.now)
    if replaces_id is not None:
        replaced = await own_appointment(session, appointment_id=replaces_id, client_id=client_id)
        replaces_id = replaced.id if replaced.state in OPEN else None
    if await open_count(session, client_id=client_id, now=context.now, without=replaces_id) >= MAX_OPEN:
        raise TooManyOpen
    slot = await slot_at(session, context, office_hours_id=office_hours_id, starts_at=starts_at)
    if slot is None:
        raise SlotGone
    await _check_authority(session, client_id, slot.staff_id)
    await _one_with(session, slot.staff_id)
    until = context.now + HOLD
    appointment = await hold(session, slot, client_id=client_id, until=until, replaces_id=replaces_id, now=context.now)
    if appointment is None:
        raise SlotGone
    await session.commit()
    return appointment


async def send_request(session: WriteSession, context: Context, *, appointment_id: int, client_id: int) -> Appointment:
    """Send a held time to the office; also after the ten minutes, as long as nobody took it meanwhile. Commits.

    Sending twice is sending once. The first time counts for the campaign that brought the client, moving it does not.

    Raises:
        SlotGone: somebody else has the time now, it has passed, or is offered no more since it was let go.
        TooManyOpen: two open appointments already, sent from other drafts.
        Settled: it was decided already.
    """
    await _one_at_a_time(session, client_id)
    await expire_holds(session, now=context.now)
    appointment = await own_appointment(session, appointment_id=appointment_id, client_id=client_id)
    if appointment.state in OPEN:
        return appointment
    if appointment.state not in BEFORE[AppointmentState.REQUESTED] or appointment.requested_at is not None:
        raise Settled(appointment.state)
    if appointment.starts_at <= context.now or not await _still_kept(session, context, appointment):
        raise SlotGone
    replaced = appointment.replaces_id
    if await open_count(session, client_id=client_id, now=context.now, without=replaced) >= MAX_OPEN:
        raise TooManyOpen
    await _one_with(session, appointment.staff_id)
    values = {"requested_at": context.now, "held_until": None, "settled_at": None}
    try:
        async with session.begin_nested():
            is_sent = await enter_state(session, appointment_id, AppointmentState.REQUESTED, **values)
    except IntegrityError as error:
        raise SlotGone from error
    if not is_sent:
        raise SlotGone
    await session.refresh(appointment)
    if appointment.replaces_id is not None:
        await _cancel(session, context, appointment.replaces_id, client_id)
    else:
        await count_booking(session, person_id=client_id, staff_id=appointment.staff_id, now=context.now)
    await entry_taken(session, appointment=appointment)
    await messages.request_sent(session, appointment=appointment, now=context.now)
    await session.commit()
    return appointment


async def cancel_by_client(
    session: WriteSession, context: Context, *, appointment_id: int, client_id: int
) -> Appointment:
    """Give an open appointment back; the office is told, the time goes to the waiting list. Commits.

    Raises:
        Settled: it was no longer open.
    """
    appointment = await own_appointment(session, appointment_id=appointment_id, client_id=client_id)
    if not await _cancel(session, context, appointment_id, client_id):
        raise Settled(appointment.state)
    await session.commit()
    await session.refresh(appointment)
    return appointment


async def say_coming(session: AsyncSession, *, appointment_id: int, client_id: int, now: datetime) -> Appointment:
    """Note that the client has said they are coming. Commits.

    Raises:
        Settled: the appointment is not confirmed (any more).
    """
    appointment = await own_appointment(session, appointment_id=appointment_id, client_id=client_id)
    if appointment.state != AppointmentState.CONFIRMED:
        raise Settled(appointment.state)
    appointment.coming_at = appointment.coming_at or now
    await session.commit()
    return appointment


async def let_go(session: AsyncSession, *, client_id: int, now: datetime) -> None:
    """Give back what a client only held. Does not commit."""
    offered = select(WaitingEntry.id).where(col(WaitingEntry.appointment_id) == col(Appointment.id))
    held = col(Appointment.client_id) == client_id, col(Appointment.state) == AppointmentState.HELD
    rows = update(Appointment).where(*held, ~offered.exists()).values(state=AppointmentState.EXPIRED, settled_at=now)
    await session.exec(rows.execution_options(synchronize_session=False))


async def give_back(session: WriteSession, context: Context, *, appointment_id: int, client_id: int) -> Appointment:
    """Do without a held time; one that was offered from the waiting list goes to the next. Commits."""
    appointment = await own_appointment(session, appointment_id=appointment_id, client_id=client_id)
    if appointment.state == AppointmentState.HELD:
        appointment.state, appointment.settled_at = AppointmentState.EXPIRED, context.now
        await session.flush()
        if await offer_declined(session, appointment=appointment):
            await offer_freed(session, context, freed=appointment)
    await session.commit()
    return appointment


async def expire_holds(session: AsyncSession, *, now: datetime) -> None:
    """Let go of every hold whose time is over, inside the transaction that needs the time. Does not commit."""
    over = update(Appointment).where(
        col(Appointment.state) == AppointmentState.HELD, col(Appointment.held_until) <= now
    )
    over = over.values(state=AppointmentState.EXPIRED, settled_at=now)
    await session.exec(over.execution_options(synchronize_session=False))


async def open_count(session: AsyncSession, *, client_id: int, now: datetime, without: int | None = None) -> int:
    """How many appointments of a client are open and not over yet."""
    query = select(func.count()).where(
        col(Appointment.client_id) == client_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.ends_at) > now,
        or_(without is None, col(Appointment.id) != without),
    )
    return int((await session.exec(query)).one())


async def own_appointments(session: AsyncSession, *, client_id: int, now: datetime) -> list[Appointment]:
    """A client's open appointments that are not over, the next first."""
    query = select(Appointment).where(
        col(Appointment.client_id) == client_id, col(Appointment.state).in_(OPEN), col(Appointment.ends_at) > now
    )
    return list((await session.exec(query.order_by(col(Appointment.starts_at)))).all())


async def enter_state(
    session: AsyncSession, appointment_id: int, state: AppointmentState, *where: ColumnElement[bool], **values: Any
) -> bool:
    """Whether an appointment has entered a state: it was in one that leads there. Does not commit.

    One conditional UPDATE: of two sessions at once exactly one succeeds.
    """
    row = update(Appointment).where(col(Appointment.id) == appointment_id, col(Appointment.state).in_(BEFORE[state]))
    row = row.where(*where).values(state=state, **values).execution_options(synchronize_session=False)
    return (await session.exec(row.returning(col(Appointment.id)))).first() is not None


async def _cancel(session: WriteSession, context: Context, appointment_id: int, client_id: int) -> bool:
    theirs = col(Appointment.client_id) == client_id, col(Appointment.starts_at) > context.now
    values = {"settled_at": context.now, "sequence": col(Appointment.sequence) + 1}
    if not await enter_state(session, appointment_id, AppointmentState.CANCELLED_BY_CLIENT, *theirs, **values):
        return False
    appointment = await session.get_one(Appointment, appointment_id, populate_existing=True)
    await messages.cancelled_by_client(session, appointment=appointment, now=context.now)
    await offer_freed(session, context, freed=appointment)
    return True


async def own_appointment(session: AsyncSession, *, appointment_id: int, client_id: int) -> Appointment:
    """One appointment of this client, in whatever state.

    Raises:
        Refusal: they have none with this number. An unknown button is answered alike.
    """
    appointment = await session.get(Appointment, appointment_id, populate_existing=True)
    if appointment is None or appointment.client_id != client_id:
        raise Refusal("fallback-button-outdated")
    return appointment


async def _still_kept(session: AsyncSession, context: Context, appointment: Appointment) -> bool:
    """Whether a draft can be sent. A held time can, whatever the rule says now. A lapsed one must be on offer again."""
    if appointment.state == AppointmentState.HELD:
        return True
    rule_id, starts_at = appointment.office_hours_id or 0, appointment.starts_at
    return await slot_at(session, context, office_hours_id=rule_id, starts_at=starts_at) is not None


async def _held_already(
    session: AsyncSession, client_id: int, office_hours_id: int, starts_at: datetime
) -> Appointment | None:
    """The draft that this press has made already, when the same update is handled twice."""
    query = select(Appointment).where(
        col(Appointment.client_id) == client_id,
        col(Appointment.office_hours_id) == office_hours_id,
        col(Appointment.starts_at) == starts_at,
        col(Appointment.state) == AppointmentState.HELD,
    )
    return (await session.exec(query)).first()


async def _one_at_a_time(session: AsyncSession, client_id: int) -> None:
    """Lock the person: two phones must not both ask for the last open appointment. SQLite writes singly anyway."""
    await session.exec(select(Person.id).where(col(Person.id) == client_id).with_for_update())


async def _check_authority(session: AsyncSession, client_id: int, staff_id: int) -> None:
    member = await session.get(StaffMember, staff_id)
    if member is None or member.role != Role.authority:
        return
    if not await is_open_to(session, person_id=client_id, staff_id=staff_id, office=member.office):
        raise Refusal("fallback-button-outdated")


async def _one_with(session: AsyncSession, staff_id: int) -> None:
    """Lock the staff member. Without it, requests for overlapping times deadlock on PostgreSQL's exclusion constraint.

    Measured under load: 20 at once needed 38 seconds of deadlocks, broken off one by one.
    """
    await session.exec(select(StaffMember.id).where(col(StaffMember.id) == staff_id).with_for_update(key_share=True))
