"""What somebody adds to a request before it is sent: matter, interpreter, companions, a note."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.booking.client import screens
from handlers.booking.client.callbacks import Extra, SetExtra
from handlers.booking.client.lookups import draft_screen, own_appointment
from handlers.shell import awaited
from handlers.shell.awaited import Awaits
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Screen
from services import awaiting
from services.booking import extras
from services.directory.listing import View
from services.refusal import Refusal
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.people import Person

NOTE = "booking-note"


async def on_extra(
    _query: CallbackQuery,
    callback_data: Extra,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    appointment = await own_appointment(callback_data.appointment_id, known(person), read)
    if callback_data.what not in screens.EXTRAS:
        raise Refusal("fallback-button-outdated")
    if callback_data.what != "note":
        return screens.choose_extra(appointment.id or 0, callback_data.what, view)
    await awaited.ask(NOTE, {"appointment": appointment.id}, known(person), write, view, house)
    return screens.ask_note(appointment.id or 0)


async def on_set_extra(
    _query: CallbackQuery,
    callback_data: SetExtra,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if callback_data.what == "note" and callback_data.value:
        raise Refusal("fallback-button-outdated")  # a button only takes it away; words come as a message
    appointment = await _add(
        callback_data.appointment_id, callback_data.what, callback_data.value, person, write, house
    )
    return await draft_screen(appointment, known(person), read, view, house)


async def on_note(
    message: Message,
    draft: awaited.Draft,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    number = int(draft.get("appointment") or 0)
    appointment = await _add(number, "note", (message.text or "").strip(), person, write, house)
    return await draft_screen(appointment, known(person), read, view, house)


async def _add(
    appointment_id: int, what: str, value: str, person: Person | None, write: Write, house: House
) -> Appointment:
    async with write() as session:
        await awaiting.answered(session, person=known(person))
        return await extras.add_extra(
            session,
            appointment_id=appointment_id,
            person=known(person),
            what=what,
            value=value,
            keyring=house.keyring,
        )


def register(router: Router) -> None:
    """Add these routes to those of booking."""
    router.message.register(on_note, F.text, Awaits(NOTE, clients=True))
    router.callback_query.register(on_extra, Extra.filter())
    router.callback_query.register(on_set_extra, SetExtra.filter())
