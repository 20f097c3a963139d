"""What the office sees: the agenda, and by which sign it knows a client."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.extras import note_of
from services.booking.states import OPEN, AppointmentState
from services.context import Context
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.staff.clients import client_of
from services.staff.lookups import staff_by_id
from storage.booking import Appointment
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.people import Person
from storage.staff import StaffMember

KEPT = timedelta(hours=12)  # a day's agenda makes no sense in the evening


async def agenda_of(
    session: AsyncSession, context: Context, *, staff_id: int, days: int
) -> list[tuple[Appointment, str]]:
    """A staff member's appointments of `days` days from today on, with the client's sign.

    Those requested, confirmed, and over with an outcome.
    """
    zone = ZoneInfo(context.county.timezone)
    midnight = datetime.combine(context.today, datetime.min.time(), tzinfo=zone)
    until = datetime.combine(midnight.date() + timedelta(days=days), datetime.min.time(), tzinfo=zone)
    query = select(Appointment).where(
        col(Appointment.staff_id) == staff_id,
        col(Appointment.starts_at) >= midnight,
        col(Appointment.starts_at) < until,
        col(Appointment.state).in_([*OPEN, AppointmentState.COMPLETED, AppointmentState.MISSED]),
    )
    rows = (await session.exec(query.order_by(col(Appointment.starts_at)))).all()
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


async def queue_agendas(session: WriteSession, context: Context) -> int:
    """Lay down the day's agenda for everybody who has appointments today; how many. Commits. Once a day, at 07:30."""
    query = select(StaffMember).where(
        col(StaffMember.person_id).is_not(None),
        col(StaffMember.suspended_at).is_(None),
        col(StaffMember.removed_at).is_(None),
    )
    queued = 0
    for member in (await session.exec(query)).all():
        if await agenda_of(session, context, staff_id=member.id, days=1):
            queued += await queue(
                session,
                person_id=member.person_id or 0,
                kind=messages.AGENDA,
                subject_id=member.id,
                detail=context.today.isoformat(),
                expires_at=context.now + KEPT,
                priority=REMINDER,
                now=context.now,
            )
    await session.commit()
    return queued
