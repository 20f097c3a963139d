"""When a staff member leaves: their office hours end, and nobody waits for an appointment that nobody keeps."""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.deciding import Reason, cancel_here
from services.booking.states import OPEN, State
from storage.booking import Appointment, OfficeHours


async def leave_office(session: AsyncSession, *, staff_id: int, now: datetime) -> int:
    """End their office hours and cancel what is to come; each client is told and offered other times. How many.

    Does not commit: the one who leaves is forgotten in the same transaction.
    """
    rules = update(OfficeHours).where(col(OfficeHours.staff_id) == staff_id, col(OfficeHours.ended_at).is_(None))
    await session.exec(rules.values(ended_at=now).execution_options(synchronize_session=False))
    theirs = col(Appointment.staff_id) == staff_id, col(Appointment.starts_at) > now
    held = update(Appointment).where(*theirs, col(Appointment.state) == State.HELD)
    gone = {"state": State.EXPIRED, "settled_at": now, "requested_at": now}  # as in `report_absence`
    await session.exec(held.values(gone).execution_options(synchronize_session=False))
    coming = (await session.exec(select(Appointment).where(*theirs, col(Appointment.state).in_(OPEN)))).all()
    for each in coming:
        await cancel_here(session, appointment=each, reason=Reason.ABSENCE, now=now)
    return len(coming)
