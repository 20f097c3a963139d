"""The office's side of booking: requests, agenda and outcome. Each route names the right that it needs."""

from collections.abc import Awaitable, Callable
from functools import partial

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.booking.office import absences, feed, hours, screens
from handlers.booking.office.callbacks import (
    Agenda,
    AskOfficeCancel,
    Confirm,
    Decline,
    DeclineMenu,
    OfficeCancel,
    Outcome,
    Seen,
)
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.booking import deciding
from services.booking.agenda import agenda_of, client_sign, who
from services.booking.deciding import Reason
from services.booking.requesting import Settled
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.booking import Appointment
from storage.engine import ReadSession, WriteSession


async def on_agenda_command(_message: Message, staff: Staff, read: ReadSession, view: View) -> Screen:
    return await _agenda(1, staff, read, view)


async def on_agenda(
    _query: CallbackQuery, callback_data: Agenda, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await _agenda(7 if callback_data.days != 1 else 1, staff, read, view)


async def on_seen(
    _query: CallbackQuery, callback_data: Seen, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    row = await _visible(callback_data.appointment_id, staff, read, view)
    return await _appointment(row, read, view, house, staff)


async def on_confirm(
    _query: CallbackQuery, callback_data: Confirm, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    return await _decide(deciding.confirm, callback_data.appointment_id, "office-confirmed", staff, write, view, house)


async def on_decline_menu(
    _query: CallbackQuery, callback_data: DeclineMenu, staff: Staff, read: ReadSession, view: View
) -> Screen:
    row = await _visible(callback_data.appointment_id, staff, read, view)
    return screens.decline_reasons(row.id or 0)


async def on_decline(
    _query: CallbackQuery, callback_data: Decline, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    if callback_data.reason not in screens.REASONS:
        raise Refusal("fallback-button-outdated")
    decision = partial(deciding.decline, reason=Reason(callback_data.reason))
    return await _decide(decision, callback_data.appointment_id, "office-declined", staff, write, view, house)


async def on_ask_cancel(
    _query: CallbackQuery, callback_data: AskOfficeCancel, staff: Staff, read: ReadSession, view: View
) -> Screen:
    row = await _visible(callback_data.appointment_id, staff, read, view)
    return screens.ask_cancel(row, await client_sign(read, row), view)


async def on_cancel(
    _query: CallbackQuery, callback_data: OfficeCancel, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    decision = partial(deciding.cancel_by_office, reason=Reason.ABSENCE)
    return await _decide(decision, callback_data.appointment_id, "office-cancelled", staff, write, view, house)


async def on_outcome(
    _query: CallbackQuery, callback_data: Outcome, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    decision = partial(deciding.set_outcome, came=callback_data.came)
    return await _decide(decision, callback_data.appointment_id, "office-noted", staff, write, view, house)


async def _decide(
    decision: Callable[..., Awaitable[Appointment]],
    appointment_id: int,
    said: str,
    staff: Staff,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    """Let a decision hold, and say so; or what was decided meanwhile."""
    try:
        async with write() as session:
            about = {"appointment_id": appointment_id, "staff_id": staff.id}
            row = await decision(session, **about, county=view.county, now=view.now)
            return await _appointment(row, session, view, house, staff, above=[text(said), ""])
    except Settled as refusal:
        return await _settled(refusal, appointment_id, staff, view, house)


async def _settled(refusal: Settled, appointment_id: int, staff: Staff, view: View, house: House) -> Screen:
    """What was decided meanwhile, with the appointment as it stands now."""
    async with house.database.reading() as fresh:
        row = await _visible(appointment_id, staff, fresh, view)
        said: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
        return await _appointment(row, fresh, view, house, staff, above=said)


async def _agenda(days: int, staff: Staff, read: ReadSession, view: View) -> Screen:
    rows = await agenda_of(read, staff_id=staff.id, days=days, county=view.county, now=view.now)
    return screens.agenda(rows, days, view)


async def _visible(appointment_id: int, staff: Staff, read: ReadSession, view: View) -> Appointment:
    return await deciding.visible(
        read, appointment_id=appointment_id, staff_id=staff.id, county=view.county, now=view.now
    )


async def _appointment(
    row: Appointment,
    session: ReadSession | WriteSession,
    view: View,
    house: House,
    staff: Staff,
    *,
    above: list[Line] | None = None,
) -> Screen:
    sign, note, owner = await who(session, row, keyring=house.keyring)
    of = owner if row.staff_id != staff.id else ""
    return screens.appointment(row, sign, note, view, above=above or [], of=of)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="office")
    mine = {"action": Action.own_appointments}
    router.message.register(on_agenda_command, Command("agenda"), flags=mine)
    for handler, data in (
        (on_agenda, Agenda),
        (on_seen, Seen),
        (on_confirm, Confirm),
        (on_decline_menu, DeclineMenu),
        (on_decline, Decline),
        (on_ask_cancel, AskOfficeCancel),
        (on_cancel, OfficeCancel),
        (on_outcome, Outcome),
    ):
        router.callback_query.register(handler, data.filter(), flags=mine)
    hours.register(router)
    absences.register(router)
    feed.register(router)
    return router
