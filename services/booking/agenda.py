"""What the office sees: the agenda, and by which sign it knows a client."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.deciding import agenda
from services.booking.extras import note_of
from services.counties import County
from services.outbox import queue
from services.staff import client_of, staff_by_id
from storage.booking import Appointment
from storage.encryption import Keyring
from storage.people import Person
from storage.staff import StaffMember

KEPT = timedelta(hours=12)  # a day's agenda makes no sense in the evening


async def agenda_of(
    session: AsyncSession, *, staff_id: int, days: int, county: County, now: datetime
) -> list[tuple[Appointment, str]]:
    """A staff member's appointments of today and the following days, with the client's sign."""
    zone = ZoneInfo(county.timezone)
    midnight = datetime.combine(now.astimezone(zone).date(), datetime.min.time(), tzinfo=zone)
    until = datetime.combine(midnight.date() + timedelta(days=days), datetime.min.time(), tzinfo=zone)
    rows = await agenda(session, staff_id=staff_id, since=midnight, until=until)
    return [(each, await client_sign(session, each)) for each in rows]


async def client_sign(session: AsyncSession, appointment: Appointment) -> str:
    """The office's own sign for the client; "" for somebody who is not bound to this staff member."""
    if appointment.client_id is None:
        return ""
    client = await client_of(session, staff_id=appointment.staff_id, person_id=appointment.client_id)
    return client.label if client else ""


async def who(session: AsyncSession, appointment: Appointment, *, keyring: Keyring) -> tuple[str, str, str]:
    """The client's sign and sentence, and the name of the staff member whose appointment it is."""
    client = await session.get(Person, appointment.client_id) if appointment.client_id is not None else None
    owner = await staff_by_id(session, appointment.staff_id, keyring=keyring)
    note = note_of(appointment, client, keyring)
    return await client_sign(session, appointment), note, owner.name if owner else ""


async def queue_agendas(session: AsyncSession, *, county: County, now: datetime) -> int:
    """Lay down the day's agenda for everybody who has appointments today; how many. Commits. Once a day, at 07:30."""
    zone = ZoneInfo(county.timezone)
    today = now.astimezone(zone).date()
    query = select(StaffMember).where(
        col(StaffMember.person_id).is_not(None),
        col(StaffMember.suspended_at).is_(None),
        col(StaffMember.removed_at).is_(None),
    )
    queued = 0
    for member in (await session.exec(query)).all():
        if await agenda_of(session, staff_id=member.id or 0, days=1, county=county, now=now):
            queued += await queue(
                session,
                person_id=member.person_id or 0,
                kind=messages.AGENDA,
                subject_id=member.id or 0,
                detail=today.isoformat(),
                due_at=now,
                expires_at=now + KEPT,
                priority=messages.REMINDER,
                now=now,
            )
    await session.commit()
    return queued
