"""What the handlers of booking look up: whose hours these are, which appointment is meant."""

from handlers.booking.client import own_screens, screens
from handlers.shell import menu
from handlers.shell.context import House
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services.booking import extras, requesting
from services.booking.offices import Office, Reach, office_for
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Role, staff_by_id
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.people import Person


async def office_of(person: Person, staff_id: int | None, read: ReadSession, view: View, house: House) -> Office:
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring, staff_id=staff_id)
    if office.reach is Reach.NOBODY:
        raise Refusal("booking-nobody")
    return office


async def own_appointment(appointment_id: int, person: Person, read: ReadSession) -> Appointment:
    return await requesting.own_appointment(read, appointment_id=appointment_id, client_id=person.id or 0)


async def name_of(appointment: Appointment, read: ReadSession, house: House) -> str:
    member = await staff_by_id(read, appointment.staff_id, keyring=house.keyring)
    return member.name if member else ""


async def times_of(staff_id: int, read: ReadSession, house: House) -> int | None:
    """Whose other times somebody is shown after one of this staff member: an authority's own, else as always."""
    member = await staff_by_id(read, staff_id, keyring=house.keyring)
    return staff_id if member is not None and member.role is Role.authority else None


async def draft_screen(appointment: Appointment, person: Person, read: ReadSession, view: View, house: House) -> Screen:
    note = extras.note_of(appointment, person, house.keyring)
    return screens.draft(appointment, await name_of(appointment, read, house), note, view)


async def own_screen(
    appointment: Appointment,
    person: Person,
    read: ReadSession,
    view: View,
    house: House,
    *,
    above: tuple[Line, ...] | list[Line] = (),
) -> Screen:
    note = extras.note_of(appointment, person, house.keyring)
    home = menu.way_home(person.municipality_ags, view)
    return own_screens.own(appointment, await name_of(appointment, read, house), note, view, home=home, above=above)
