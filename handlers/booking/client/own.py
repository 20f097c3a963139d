"""What somebody has booked: seeing it, coming, cancelling; waiting for an earlier time; coming without a time."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.booking.client import own_screens
from handlers.booking.client.callbacks import (
    AskCancel,
    Cancel,
    Coming,
    Follow,
    MyAppointments,
    OpenHours,
    OwnAppointment,
    Wait,
)
from handlers.booking.client.entries import removal
from handlers.booking.client.lookups import name_of, office_of, own_appointment, own_screen
from handlers.shell import menu
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.booking import open_hours, requesting, waiting
from services.booking.offices import Reach, office_for
from services.directory.listing import View
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person


async def on_mine(_event: CallbackQuery | Message, person: Person | None, read: ReadSession, view: View) -> Screen:
    own = await requesting.own_appointments(read, client_id=known(person).id or 0, now=view.now)
    return own_screens.mine(own, view, home=menu.way_home(known(person).municipality_ags, view))


async def on_mine_command(message: Message, person: Person | None, read: ReadSession, view: View) -> Screen:
    return await on_mine(message, person, read, view)


async def on_own(
    _query: CallbackQuery,
    callback_data: OwnAppointment,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    appointment = await own_appointment(callback_data.appointment_id, known(person), read)
    return await own_screen(appointment, known(person), read, view, house)


async def on_coming(
    _query: CallbackQuery,
    callback_data: Coming,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        appointment = await requesting.say_coming(
            session, appointment_id=callback_data.appointment_id, client_id=known(person).id or 0, now=view.now
        )
    return await own_screen(appointment, known(person), read, view, house, above=[text("booking-glad"), ""])


async def on_ask_cancel(
    _query: CallbackQuery,
    callback_data: AskCancel,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    appointment = await own_appointment(callback_data.appointment_id, known(person), read)
    return own_screens.ask_cancel(appointment, await name_of(appointment, read, house), view)


async def on_cancel(
    _query: CallbackQuery,
    callback_data: Cancel,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        gone = await requesting.cancel_by_client(
            session,
            appointment_id=callback_data.appointment_id,
            client_id=known(person).id or 0,
            county=view.county,
            now=view.now,
        )
    shown = await own_screen(gone, known(person), read, view, house, above=[text("booking-cancelled"), ""])
    return replace(shown, media=removal(gone, view.language, view.now))


async def on_wait(
    _query: CallbackQuery,
    callback_data: Wait,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    client = known(person)
    office = await office_of(client, callback_data.staff, read, view, house)
    if office.reach is not Reach.OWN:
        raise Refusal("fallback-button-outdated")
    async with write() as session:
        if callback_data.on:
            await waiting.join_waiting(session, client_id=client.id or 0, staff_id=office.ids[0], now=view.now)
        else:
            await waiting.leave_waiting(session, client_id=client.id or 0, staff_id=office.ids[0])
    said = text("booking-waiting") if callback_data.on else text("booking-not-waiting")
    own = await requesting.own_appointments(read, client_id=client.id or 0, now=view.now)
    return own_screens.mine(own, view, home=menu.way_home(client.municipality_ags, view), above=[said, ""])


async def on_open_hours(
    _query: CallbackQuery, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    return await _open_hours(known(person), read, view, house)


async def on_follow(
    _query: CallbackQuery,
    callback_data: Follow,
    person: Person | None,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        await open_hours.follow(
            session,
            client_id=known(person).id or 0,
            office_hours_id=callback_data.office_hours_id,
            on=callback_data.on,
        )
    said = text("booking-following") if callback_data.on else text("booking-not-following")
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _open_hours(known(person), fresh, view, house, above=[said, ""])


async def _open_hours(
    person: Person, read: ReadSession, view: View, house: House, *, above: list[Line] | None = None
) -> Screen:
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring)
    windows = await open_hours.open_windows(read, staff_ids=office.ids, county=view.county, now=view.now)
    followed = await open_hours.followed(read, client_id=person.id or 0)
    home = menu.way_home(person.municipality_ags, view)
    return own_screens.open_hours(windows, followed, view, home=home, above=above or [])


def register(router: Router) -> None:
    """Add these routes to those of booking."""
    router.message.register(on_mine_command, Command("appointments"))
    router.callback_query.register(on_mine, MyAppointments.filter())
    router.callback_query.register(on_own, OwnAppointment.filter())
    router.callback_query.register(on_coming, Coming.filter())
    router.callback_query.register(on_ask_cancel, AskCancel.filter())
    router.callback_query.register(on_cancel, Cancel.filter())
    router.callback_query.register(on_wait, Wait.filter())
    router.callback_query.register(on_open_hours, OpenHours.filter())
    router.callback_query.register(on_follow, Follow.filter())
