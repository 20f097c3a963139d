"""What clients' and the office's side both need of an appointment: whose it is, and what is told while it stands so."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from handlers.shell.conversation import Renderer
from handlers.shell.screen import Screen
from services.booking.states import AppointmentState
from services.context import Context
from services.staff.lookups import staff_by_id
from storage.booking import Appointment
from storage.engine import ReadSession, WriteSession
from storage.outbox import OutboxMessage

Tells: TypeAlias = Callable[[ReadSession, Context, Appointment], Awaitable[Screen | None]]


def while_in(tells: Tells, *states: AppointmentState) -> Renderer:
    """A notice about an appointment. It is not sent once the appointment is in none of these states."""

    async def render(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
        appointment = await session.get(Appointment, message.subject_id)
        if appointment is None or appointment.state not in states:
            return None
        return await tells(session, context, appointment)

    return render


async def name_of(session: ReadSession | WriteSession, context: Context, staff_id: int | None) -> str:
    """A staff member's name; "" for nobody, and for who was removed."""
    member = await staff_by_id(session, staff_id, keyring=context.keyring) if staff_id is not None else None
    return member.name if member else ""
