"""What a client does with a time: hold it, send the request, take it back."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import slot_at
from services.booking.offices import is_open_to
from services.booking.rules import Slot
from services.booking.states import BEFORE, OPEN, State
from services.booking.waiting import entry_taken, offer_declined, offer_freed
from services.campaigns.reacting import count_booking
from services.counties import County
from services.refusal import Refusal
from services.staff import Role
from storage.booking import Appointment, WaitingEntry
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
    *,
    client_id: int,
    office_hours_id: int,
    starts_at: datetime,
    county: County,
    now: datetime,
    replaces_id: int | None = None,
) -> Appointment:
    """Keep one time for a client for ten minutes; what else they held is let go. Commits.

    Args:
        replaces_id: an open appointment of theirs that the new one stands in for once it is requested.

    Raises:
        SlotGone: the time is not free (any more).
        TooManyOpen: two open appointments already.
        Refusal: it is a time of an authority that has not invited them.
    """
    await _one_at_a_time(session, client_id)
    await expire_holds(session, now=now)
    kept = await _held_already(session, client_id, office_hours_id, starts_at)
    if kept is not None:
        await session.commit()
        return kept
    await let_go(session, client_id=client_id, now=now)
    if replaces_id is not None and (await _own(session, replaces_id, client_id)).state not in OPEN:
        replaces_id = None
    if await open_count(session, client_id=client_id, now=now, without=replaces_id) >= MAX_OPEN:
        raise TooManyOpen
    slot = await slot_at(session, office_hours_id=office_hours_id, starts_at=starts_at, county=county, now=now)
    if slot is None:
        raise SlotGone
    await _check_authority(session, client_id, slot.staff_id)
    await _one_with(session, slot.staff_id)
    appointment = _held(slot, client_id, now, replaces_id)
    try:
        async with session.begin_nested():  # the database decides who was first
            session.add(appointment)
            await session.flush()
    except IntegrityError as error:
        raise SlotGone from error
    await session.commit()
    return appointment


async def send_request(
    session: AsyncSession, *, appointment_id: int, client_id: int, county: County, now: datetime
) -> Appointment:
    """Send a held time to the office; also after the ten minutes, as long as nobody took it meanwhile. Commits.

    Sending twice is sending once. The first time counts for the campaign that brought the client, moving it does not.

    Raises:
        SlotGone: somebody else has the time now, it has passed, or is offered no more since it was let go.
        TooManyOpen: two open appointments already, sent from other drafts.
        Settled: it was decided already.
    """
    await _one_at_a_time(session, client_id)
    await expire_holds(session, now=now)
    appointment = await _own(session, appointment_id, client_id)
    if appointment.state in OPEN:
        return appointment
    if appointment.state not in BEFORE[State.REQUESTED] or appointment.requested_at is not None:
        raise Settled(appointment.state)
    if appointment.starts_at <= now or not await _still_kept(session, appointment, county, now):
        raise SlotGone
    replaced = appointment.replaces_id
    if await open_count(session, client_id=client_id, now=now, without=replaced) >= MAX_OPEN:
        raise TooManyOpen
    await _one_with(session, appointment.staff_id)
    change = (
        update(Appointment)
        .where(col(Appointment.id) == appointment_id, col(Appointment.state).in_(BEFORE[State.REQUESTED]))
        .values(state=State.REQUESTED, requested_at=now, held_until=None, settled_at=None)
        .returning(col(Appointment.id))
    )
    try:
        async with session.begin_nested():
            changed = (await session.exec(change)).first()
    except IntegrityError as error:
        raise SlotGone from error
    if changed is None:
        raise SlotGone
    await session.refresh(appointment)
    if appointment.replaces_id is not None:
        await _cancel(session, appointment.replaces_id, client_id, now, county)
    else:
        await count_booking(session, person_id=client_id, staff_id=appointment.staff_id, now=now)
    await entry_taken(session, appointment=appointment)
    await messages.request_sent(session, appointment=appointment, now=now)
    await session.commit()
    return appointment


async def cancel_by_client(
    session: AsyncSession, *, appointment_id: int, client_id: int, county: County, now: datetime
) -> Appointment:
    """Give an open appointment back; the office is told, the time goes to the waiting list. Commits.

    Raises:
        Settled: it was no longer open.
    """
    appointment = await _own(session, appointment_id, client_id)
    if not await _cancel(session, appointment_id, client_id, now, county):
        raise Settled(appointment.state)
    await session.commit()
    await session.refresh(appointment)
    return appointment


async def say_coming(session: AsyncSession, *, appointment_id: int, client_id: int, now: datetime) -> Appointment:
    """Note that the client has said they are coming. Commits.

    Raises:
        Settled: the appointment is not confirmed (any more).
    """
    appointment = await _own(session, appointment_id, client_id)
    if appointment.state != State.CONFIRMED:
        raise Settled(appointment.state)
    appointment.coming_at = appointment.coming_at or now
    await session.commit()
    return appointment


async def let_go(session: AsyncSession, *, client_id: int, now: datetime) -> None:
    """Give back what a client only held. Does not commit."""
    offered = select(WaitingEntry.id).where(col(WaitingEntry.appointment_id) == col(Appointment.id))
    await session.exec(
        update(Appointment)
        .where(col(Appointment.client_id) == client_id, col(Appointment.state) == State.HELD, ~offered.exists())
        .values(state=State.EXPIRED, settled_at=now)
        .execution_options(synchronize_session=False)
    )


async def give_back(
    session: AsyncSession, *, appointment_id: int, client_id: int, county: County, now: datetime
) -> Appointment:
    """Do without a held time; one that was offered from the waiting list goes to the next. Commits."""
    appointment = await _own(session, appointment_id, client_id)
    if appointment.state == State.HELD:
        appointment.state, appointment.settled_at = State.EXPIRED, now
        await session.flush()
        if await offer_declined(session, appointment=appointment):
            await offer_freed(session, freed=appointment, county=county, now=now)
    await session.commit()
    return appointment


async def expire_holds(session: AsyncSession, *, now: datetime) -> None:
    """Let go of every hold whose time is over, inside the transaction that needs the time. Does not commit."""
    await session.exec(
        update(Appointment)
        .where(col(Appointment.state) == State.HELD, col(Appointment.held_until) <= now)
        .values(state=State.EXPIRED, settled_at=now)
        .execution_options(synchronize_session=False)
    )


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
        col(Appointment.client_id) == client_id,
        col(Appointment.state).in_(OPEN),
        col(Appointment.ends_at) > now,
    )
    return list((await session.exec(query.order_by(col(Appointment.starts_at)))).all())


async def appointment_by_id(session: AsyncSession, appointment_id: int) -> Appointment | None:
    """An appointment whoever's it is: for notices, which are addressed already."""
    return await session.get(Appointment, appointment_id)


async def own_appointment(session: AsyncSession, *, appointment_id: int, client_id: int) -> Appointment:
    """One appointment of this client, in whatever state.

    Raises:
        Refusal: there is none of theirs with this number; the same as for a button that never was.
    """
    return await _own(session, appointment_id, client_id)


async def _cancel(session: AsyncSession, appointment_id: int, client_id: int, now: datetime, county: County) -> bool:
    change = (
        update(Appointment)
        .where(
            col(Appointment.id) == appointment_id,
            col(Appointment.client_id) == client_id,
            col(Appointment.state).in_(BEFORE[State.CANCELLED_BY_CLIENT]),
            col(Appointment.starts_at) > now,
        )
        .values(state=State.CANCELLED_BY_CLIENT, settled_at=now, sequence=col(Appointment.sequence) + 1)
        .returning(col(Appointment.id))
        .execution_options(synchronize_session=False)
    )
    if (await session.exec(change)).first() is None:
        return False
    appointment = await session.get_one(Appointment, appointment_id, populate_existing=True)
    await messages.cancelled_by_client(session, appointment=appointment, now=now)
    await offer_freed(session, freed=appointment, county=county, now=now)
    return True


async def _own(session: AsyncSession, appointment_id: int, client_id: int) -> Appointment:
    appointment = await session.get(Appointment, appointment_id, populate_existing=True)
    if appointment is None or appointment.client_id != client_id:
        raise Refusal("fallback-button-outdated")
    return appointment


async def _still_kept(session: AsyncSession, appointment: Appointment, county: County, now: datetime) -> bool:
    """Whether a draft can be sent: what is held can, whatever the rule says now; what lapsed must be on offer again."""
    if appointment.state == State.HELD:
        return True
    rule_id, starts_at = appointment.office_hours_id, appointment.starts_at
    if rule_id is None:
        return False
    return await slot_at(session, office_hours_id=rule_id, starts_at=starts_at, county=county, now=now) is not None


async def _held_already(
    session: AsyncSession, client_id: int, office_hours_id: int, starts_at: datetime
) -> Appointment | None:
    """The draft that this very press made before: it came twice, or again after a crash."""
    query = select(Appointment).where(
        col(Appointment.client_id) == client_id,
        col(Appointment.office_hours_id) == office_hours_id,
        col(Appointment.starts_at) == starts_at,
        col(Appointment.state) == State.HELD,
    )
    return (await session.exec(query)).first()


async def _one_at_a_time(session: AsyncSession, client_id: int) -> None:
    """Two phones of one person must not both be the second appointment; SQLite writes one at a time anyway."""
    await session.exec(select(Person.id).where(col(Person.id) == client_id).with_for_update())


async def _check_authority(session: AsyncSession, client_id: int, staff_id: int) -> None:
    member = await session.get(StaffMember, staff_id)
    if member is None or member.role != Role.authority:
        return
    if not await is_open_to(session, person_id=client_id, staff_id=staff_id, office=member.office):
        raise Refusal("fallback-button-outdated")


async def _one_with(session: AsyncSession, staff_id: int) -> None:
    """Two who take overlapping times of one staff member: PostgreSQL's exclusion constraint alone lets them deadlock.

    Measured under load: 20 at once needed 38 seconds of deadlocks, broken off one by one.
    """
    await session.exec(select(StaffMember.id).where(col(StaffMember.id) == staff_id).with_for_update(key_share=True))


def _held(slot: Slot, client_id: int, now: datetime, replaces_id: int | None) -> Appointment:
    return Appointment(
        uid=str(uuid4()),
        client_id=client_id,
        staff_id=slot.staff_id,
        office_hours_id=slot.office_hours_id,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        tzid=slot.tzid,
        mode=slot.mode,
        place=slot.place,
        state=State.HELD,
        created_at=now,
        held_until=now + HOLD,
        replaces_id=replaces_id,
    )
