"""What a client may add to a held time before sending: all of it optional."""

from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.requesting import Settled, own_appointment
from services.booking.states import AppointmentState
from services.directory.topics import all_topics
from services.refusal import Refusal
from storage.booking import Appointment
from storage.encryption import Keyring, Place
from storage.people import Person

LONGEST_NOTE = 300  # a sentence or two
MOST_COMPANIONS = 9
INTERPRETER_TAG = 12  # a BCP 47 tag


async def add_extra(
    session: AsyncSession, *, appointment_id: int, person: Person, what: str, value: str, keyring: Keyring
) -> Appointment:
    """Add matter, interpreter, companions or note to a time that is only held; "" takes it away. Commits.

    Raises:
        Settled: the request is on its way already.
        Refusal: a value that no button offers, or a note longer than 300 characters.
    """
    appointment = await own_appointment(session, appointment_id=appointment_id, client_id=person.id)
    if (
        appointment.state not in {AppointmentState.HELD, AppointmentState.EXPIRED}
        or appointment.requested_at is not None
    ):
        raise Settled(appointment.state)
    if what == "matter" and value in {"", *(topic.id for topic in all_topics())}:
        appointment.matter = value or None
    elif what == "interpreter" and len(value) <= INTERPRETER_TAG and value.replace("-", "").isascii():
        appointment.interpreter = value or None
    elif what == "companions" and value.isdecimal() and int(value) <= MOST_COMPANIONS:
        appointment.companions = int(value)
    elif what == "note":
        appointment.note_encrypted = _sealed(value, appointment, person, keyring) if value else None
    else:
        raise Refusal("fallback-button-outdated")
    await session.commit()
    return appointment


def note_of(appointment: Appointment, client: Person | None, keyring: Keyring) -> str:
    """The client's sentence; "" when there is none, or when the client was forgotten and the key with them."""
    if appointment.note_encrypted is None or client is None or client.id != appointment.client_id:
        return ""
    owner, place = _places(appointment, client)
    return keyring.decrypt(client.wrapped_key, owner, appointment.note_encrypted, place)


def _sealed(value: str, appointment: Appointment, person: Person, keyring: Keyring) -> bytes:
    if len(value) > LONGEST_NOTE:
        raise Refusal("booking-note-too-long", most=LONGEST_NOTE)
    owner, place = _places(appointment, person)
    return keyring.encrypt(person.wrapped_key, owner, value, place)


def _places(appointment: Appointment, client: Person) -> tuple[Place, Place]:
    return (Place("person", "wrapped_key", client.id), Place("appointment", "note_encrypted", appointment.id))
