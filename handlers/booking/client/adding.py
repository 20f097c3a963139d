"""What somebody adds to a request before it is sent: matter, interpreter, companions, a note."""

from handlers.booking.client import screens
from handlers.booking.client.callbacks import Extra, SetExtra
from handlers.booking.client.lookups import draft_screen, own_appointment
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Screen
from services import awaiting
from services.booking import extras
from services.context import Context
from services.refusal import Refusal

NOTE = "booking-note"


async def on_extra(context: Context, data: Extra) -> Screen:
    async with context.read() as session:
        appointment = await own_appointment(session, context, data.appointment_id)
    if data.what not in screens.EXTRAS:
        raise Refusal("fallback-button-outdated")
    if data.what != "note":
        return screens.choose_extra(appointment.id, data.what, context.language)
    await ask_for(context, NOTE, {"appointment": appointment.id})
    return screens.ask_note(appointment.id)


async def on_set_extra(context: Context, data: SetExtra) -> Screen:
    if data.what == "note" and data.value:
        raise Refusal("fallback-button-outdated")  # a button only takes it away; words come as a message
    return await _add(context, data.appointment_id, data.what, data.value)


async def on_note(context: Context, answer: Answer) -> Screen:
    return await _add(context, int(answer.draft.get("appointment") or 0), "note", answer.words.strip())


async def _add(context: Context, appointment_id: int, what: str, value: str) -> Screen:
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        appointment = await extras.add_extra(
            session,
            appointment_id=appointment_id,
            person=context.person,
            what=what,
            value=value,
            keyring=context.keyring,
        )
    async with context.read() as session:
        return await draft_screen(session, context, appointment)


ROUTES: tuple[Route, ...] = (Reply((NOTE,), on_note, clients=True), *presses({Extra: on_extra, SetExtra: on_set_extra}))
