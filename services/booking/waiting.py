"""The waiting list: a freed time is offered to one after the other, half an hour each, then it is everybody's."""

from datetime import datetime, time, timedelta
from uuid import uuid4

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import LEAD_TIME, slot_at
from services.booking.rules import Slot
from services.booking.states import OPEN, AppointmentState, WaitingState
from services.context import Context
from storage.booking import Appointment, WaitingEntry
from storage.engine import WriteSession
from storage.upsert import upsert

OFFER = timedelta(minutes=30)
MORNING, EVENING = time(8), time(20)  # nobody is woken for an offer


async def join_waiting(session: AsyncSession, *, client_id: int, staff_id: int, now: datetime) -> None:
    """Put a client on the waiting list of a staff member; once. Commits."""
    entry = {"client_id": client_id, "staff_id": staff_id, "state": WaitingState.WAITING, "created_at": now}
    await session.exec(upsert(WaitingEntry, session.get_bind().dialect.name).values(**entry).on_conflict_do_nothing())
    await session.commit()


async def leave_waiting(session: AsyncSession, *, client_id: int, staff_id: int) -> None:
    """Take a client off the list. Commits."""
    entry = update(WaitingEntry).where(
        col(WaitingEntry.client_id) == client_id,
        col(WaitingEntry.staff_id) == staff_id,
        col(WaitingEntry.state) == WaitingState.WAITING,
    )
    await session.exec(entry.values(state=WaitingState.LAPSED))
    await session.commit()


async def is_waiting(session: AsyncSession, *, client_id: int, staff_id: int) -> bool:
    query = select(WaitingEntry.id).where(
        col(WaitingEntry.client_id) == client_id,
        col(WaitingEntry.staff_id) == staff_id,
        col(WaitingEntry.state).in_([WaitingState.WAITING, WaitingState.OFFERED]),
    )
    return (await session.exec(query)).first() is not None


async def offer_freed(session: WriteSession, context: Context, *, freed: Appointment) -> bool:
    """Keep a time that became free for the longest waiting client, for half an hour. False when nobody waits.

    Does not commit. A time that the rule no longer offers, or that begins too soon, is offered to nobody.
    """
    due_at = _awake(context)
    if freed.starts_at < due_at + OFFER + LEAD_TIME or freed.office_hours_id is None:
        return False
    slot = await slot_at(session, context, office_hours_id=freed.office_hours_id, starts_at=freed.starts_at)
    entry = await _next(session, freed, context.now) if slot is not None else None
    if slot is None or entry is None:
        return False
    replaces_id = await _later_one(session, entry, freed)
    client_id, until = entry.client_id, due_at + OFFER
    kept = await hold(session, slot, client_id=client_id, until=until, replaces_id=replaces_id, now=context.now)
    if kept is None:
        return False
    entry.state, entry.appointment_id, entry.offered_at = WaitingState.OFFERED, kept.id, context.now
    await messages.offered(session, appointment=kept, due_at=due_at, now=context.now)
    return True


async def hold(
    session: AsyncSession, slot: Slot, *, client_id: int, until: datetime, replaces_id: int | None, now: datetime
) -> Appointment | None:
    """Keep a time for a client; None when somebody else has it, which the database decides. Does not commit."""
    appointment = Appointment(
        uid=str(uuid4()),
        client_id=client_id,
        staff_id=slot.staff_id,
        office_hours_id=slot.office_hours_id,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        tzid=slot.tzid,
        mode=slot.mode,
        place=slot.place,
        state=AppointmentState.HELD,
        created_at=now,
        held_until=until,
        replaces_id=replaces_id,
    )
    try:
        async with session.begin_nested():
            session.add(appointment)
            await session.flush()
    except IntegrityError:
        return None
    return appointment


async def entry_taken(session: AsyncSession, *, appointment: Appointment) -> None:
    """Note that an offered time was accepted. Does not commit."""
    entry = update(WaitingEntry).where(
        col(WaitingEntry.appointment_id) == appointment.id,
        col(WaitingEntry.state).in_([WaitingState.OFFERED, WaitingState.LAPSED]),
    )
    await session.exec(entry.values(state=WaitingState.TAKEN))


async def offer_declined(session: AsyncSession, *, appointment: Appointment) -> bool:
    """Note that an offered time was not wanted; False when it was no offer. Does not commit."""
    offer = col(WaitingEntry.appointment_id) == appointment.id, col(WaitingEntry.state) == WaitingState.OFFERED
    entry = update(WaitingEntry).where(*offer).values(state=WaitingState.LAPSED)
    return (await session.exec(entry.returning(col(WaitingEntry.id)))).first() is not None


async def lapse_offers(session: WriteSession, context: Context) -> int:
    """Pass on the times whose half hour is over; how many. Commits."""
    query = (
        select(WaitingEntry, Appointment)
        .join(Appointment, col(WaitingEntry.appointment_id) == col(Appointment.id))
        .where(col(WaitingEntry.state) == WaitingState.OFFERED, col(Appointment.held_until) <= context.now)
        .with_for_update(skip_locked=True)
    )
    over = (await session.exec(query)).all()
    for entry, appointment in over:
        entry.state = WaitingState.LAPSED
        if appointment.state == AppointmentState.HELD:
            appointment.state, appointment.settled_at = AppointmentState.EXPIRED, context.now
    await session.flush()
    for _entry, appointment in over:
        if appointment.state == AppointmentState.EXPIRED:
            await offer_freed(session, context, freed=appointment)
    await session.commit()
    return len(over)


async def _next(session: AsyncSession, freed: Appointment, now: datetime) -> WaitingEntry | None:
    """Who has waited longest, of those without an appointment there up to this time. The others go on waiting."""
    has_earlier = select(Appointment.id).where(
        col(Appointment.client_id) == col(WaitingEntry.client_id),
        col(Appointment.staff_id) == freed.staff_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.ends_at) > now,
        col(Appointment.starts_at) <= freed.starts_at,
    )
    query = select(WaitingEntry).where(
        col(WaitingEntry.staff_id) == freed.staff_id,
        col(WaitingEntry.state) == WaitingState.WAITING,
        col(WaitingEntry.client_id) != (freed.client_id or 0),
        ~has_earlier.exists(),
    )
    query = query.order_by(col(WaitingEntry.created_at), col(WaitingEntry.id)).limit(1)
    return (await session.exec(query.with_for_update(skip_locked=True))).first()


async def _later_one(session: AsyncSession, entry: WaitingEntry, freed: Appointment) -> int | None:
    """The later appointment with the same staff member that an earlier time would stand in for."""
    query = select(Appointment.id).where(
        col(Appointment.client_id) == entry.client_id,
        col(Appointment.staff_id) == entry.staff_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.starts_at) > freed.starts_at,
    )
    return (await session.exec(query.order_by(col(Appointment.starts_at)))).first()


def _awake(context: Context) -> datetime:
    """Now, or eight in the morning when it is night."""
    local = context.local
    if MORNING <= local.time() < EVENING:
        return context.now
    day = local.date() + timedelta(days=1) if local.time() >= EVENING else local.date()
    return datetime.combine(day, MORNING, tzinfo=local.tzinfo).astimezone(context.now.tzinfo)
