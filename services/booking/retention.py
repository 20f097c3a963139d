"""What becomes of appointments: a client who leaves cancels them, and what is over forgets its client.

The periods are ours, as short as the work allows; docs/privacy.md gives them to the county.
"""

from datetime import datetime, timedelta

from sqlmodel import col, delete, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.states import LIVE, OPEN, AppointmentState, WaitingState
from services.booking.waiting import offer_freed
from services.context import Context
from storage.booking import Absence, Appointment, WaitingEntry
from storage.engine import WriteSession
from storage.staff import Bond, Invitation

DETAILS_KEPT = timedelta(days=7)  # sentence, matter, interpreter, companions: for the talk itself
CLIENT_KEPT = timedelta(days=90)  # then an appointment is a figure without a person
LISTS_KEPT = timedelta(days=30)  # entries of the waiting list that led to something or lapsed
INVITATIONS_KEPT = timedelta(days=7)  # so that a second use is told from an unknown link
BONDS_KEPT = timedelta(days=90)
ABSENCES_KEPT = timedelta(days=90)


async def cancel_everything(session: WriteSession, context: Context, *, client_id: int) -> int:
    """Cancel what a client who leaves has open; the office is told. How many. Does not commit."""
    query = select(Appointment).where(col(Appointment.client_id) == client_id, col(Appointment.state).in_(LIVE))
    rows = (await session.exec(query)).all()
    for row in rows:
        was_open, row.settled_at = row.state in OPEN, context.now
        row.state = AppointmentState.CANCELLED_BY_CLIENT if was_open else AppointmentState.EXPIRED
        row.sequence += 1
        row.note_encrypted = None
        await session.flush()
        if was_open and row.starts_at > context.now:
            await messages.cancelled_by_client(session, appointment=row, now=context.now)
            await offer_freed(session, context, freed=row)
    return len(rows)


async def forget_over(session: AsyncSession, *, now: datetime) -> None:
    """Delete what has been kept for its period. Commits. Once a day."""
    over = update(Appointment).where(col(Appointment.state).not_in(LIVE)).execution_options(synchronize_session=False)
    details = over.where(col(Appointment.ends_at) < now - DETAILS_KEPT)
    await session.exec(details.values(note_encrypted=None, matter=None, interpreter=None, companions=0))
    clients = over.where(col(Appointment.ends_at) < now - CLIENT_KEPT, col(Appointment.client_id).is_not(None))
    await session.exec(clients.values(client_id=None))
    drafts = delete(Appointment).where(
        col(Appointment.state) == AppointmentState.EXPIRED, col(Appointment.requested_at).is_(None)
    )
    await session.exec(drafts.where(col(Appointment.created_at) < now - DETAILS_KEPT))
    entries = delete(WaitingEntry).where(col(WaitingEntry.state).in_([WaitingState.TAKEN, WaitingState.LAPSED]))
    await session.exec(entries.where(col(WaitingEntry.created_at) < now - LISTS_KEPT))
    old = now - INVITATIONS_KEPT
    await session.exec(delete(Invitation).where(or_(col(Invitation.used_at) < old, col(Invitation.expires_at) < old)))
    await session.exec(delete(Bond).where(col(Bond.ended_at) < now - BONDS_KEPT))
    await session.exec(delete(Absence).where(col(Absence.ends_on) < (now - ABSENCES_KEPT).date()))
    await session.commit()
