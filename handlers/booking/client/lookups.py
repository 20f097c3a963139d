"""What several handlers of booking look up: whose hours these are, which appointment is meant, how it reads."""

from collections.abc import Sequence

from handlers.booking.appointments import name_of
from handlers.booking.client import own_screens, screens
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services.booking import extras, requesting
from services.booking.offices import Office, Reach, office_for
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_by_id
from services.staff.rules import Role
from storage.booking import Appointment
from storage.engine import ReadSession


async def office_of(session: ReadSession, context: Context, staff_id: int | None) -> Office:
    """With whom the person books; a staff member that a button names counts where they may be named."""
    office = await office_for(session, context, person=context.person, staff_id=staff_id)
    if office.reach is Reach.NOBODY:
        raise Refusal("booking-nobody")
    return office


async def own_appointment(session: ReadSession, context: Context, appointment_id: int) -> Appointment:
    return await requesting.own_appointment(session, appointment_id=appointment_id, client_id=context.person.id)


async def authority_or_none(session: ReadSession, context: Context, staff_id: int) -> int | None:
    """Whose other times somebody is shown after one of this staff member: an authority's own, else (None) as always."""
    member = await staff_by_id(session, staff_id, keyring=context.keyring)
    return staff_id if member is not None and member.role is Role.authority else None


async def draft_screen(session: ReadSession, context: Context, appointment: Appointment) -> Screen:
    note = extras.note_of(appointment, context.person, context.keyring)
    return screens.draft(appointment, await name_of(session, context, appointment.staff_id), note, context)


async def own_screen(
    session: ReadSession, context: Context, appointment: Appointment, *, above: Sequence[Line] = ()
) -> Screen:
    note = extras.note_of(appointment, context.person, context.keyring)
    name = await name_of(session, context, appointment.staff_id)
    return own_screens.own(appointment, name, note, context, above=above)


async def mine_screen(session: ReadSession, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    rows = await requesting.own_appointments(session, client_id=context.person.id, now=context.now)
    return own_screens.mine(rows, context, above=above)
