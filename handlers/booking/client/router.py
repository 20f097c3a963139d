"""Booking: whose hours, day, time, send."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.booking.client import adding, own, own_screens, screens
from handlers.booking.client.callbacks import (
    BookDay,
    BookDays,
    BookMenu,
    BookSlot,
    Draft,
    HaveCounsellor,
    LetGo,
    Send,
    day_of,
    from_minutes,
)
from handlers.booking.client.entries import removal
from handlers.booking.client.lookups import draft_screen, office_of, own_appointment, own_screen, times_of
from handlers.shell import menu
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.booking import requesting, waiting
from services.booking.offering import free_slots, staff_of_hours
from services.booking.offices import Reach, office_for
from services.booking.requesting import SlotGone, TooManyOpen
from services.directory.listing import View
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.people import Person


async def on_book_command(
    _message: Message, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    return await _entry(person, read, view, house)


async def on_book_menu(
    _query: CallbackQuery, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    return await _entry(person, read, view, house)


async def on_counsellor(
    _query: CallbackQuery,
    callback_data: HaveCounsellor,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    client = known(person)
    if client.municipality_ags not in view.county.by_ags:  # forgotten since the question was asked
        return await _entry(client, read, view, house)
    if callback_data.yes:
        return screens.existing_counsellor(client.municipality_ags)
    return await _days(BookDays(staff=None, replaces=None, page=0), client, read, view, house)


async def on_days(
    _query: CallbackQuery,
    callback_data: BookDays,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    return await _days(callback_data, known(person), read, view, house)


async def on_day(
    _query: CallbackQuery,
    callback_data: BookDay,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    office = await office_of(known(person), callback_data.staff, read, view, house)
    slots = await free_slots(read, staff_ids=office.ids, county=view.county, now=view.now)
    return screens.times(slots, callback_data, day_of(callback_data.day), view)


async def on_slot(
    _query: CallbackQuery,
    callback_data: BookSlot,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    try:
        async with write() as session:
            held = await requesting.hold_slot(
                session,
                client_id=known(person).id or 0,
                office_hours_id=callback_data.office_hours_id,
                starts_at=from_minutes(callback_data.starts),
                county=view.county,
                now=view.now,
                replaces_id=callback_data.replaces,
            )
    except (SlotGone, TooManyOpen) as refusal:
        staff_id = await staff_of_hours(read, callback_data.office_hours_id)
        wish = BookDays(staff=await times_of(staff_id, read, house), replaces=callback_data.replaces, page=0)
        return await _instead(refusal, known(person), wish, view, house)
    return await draft_screen(held, known(person), read, view, house)


async def on_draft(
    _query: CallbackQuery, callback_data: Draft, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    appointment = await own_appointment(callback_data.appointment_id, known(person), read)
    return await draft_screen(appointment, known(person), read, view, house)


async def on_send(
    _query: CallbackQuery,
    callback_data: Send,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    try:
        async with write() as session:
            sent = await requesting.send_request(
                session,
                appointment_id=callback_data.appointment_id,
                client_id=known(person).id or 0,
                county=view.county,
                now=view.now,
            )
    except (SlotGone, TooManyOpen) as refusal:
        draft = await own_appointment(callback_data.appointment_id, known(person), read)
        return await _instead(refusal, known(person), await _other_days(draft, read, house), view, house)
    shown = await own_screen(sent, known(person), read, view, house, above=[text("booking-sent"), ""])
    if sent.replaces_id is None:
        return shown
    async with house.database.reading() as fresh:  # `read` may stand before the write
        before = await own_appointment(sent.replaces_id, known(person), fresh)
    return replace(shown, media=removal(before, view.language, view.now))


async def on_let_go(
    _query: CallbackQuery,
    callback_data: LetGo,
    person: Person | None,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        draft = await requesting.give_back(
            session,
            appointment_id=callback_data.appointment_id,
            client_id=known(person).id or 0,
            county=view.county,
            now=view.now,
        )
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _days(await _other_days(draft, fresh, house), known(person), fresh, view, house)


async def _entry(person: Person | None, read: ReadSession, view: View, house: House) -> Screen:
    if person is None:
        return menu.towns(view, above=[text("booking-town-first"), ""])
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring)
    if office.reach is Reach.OWN:
        return await _days(BookDays(staff=None, replaces=None, page=0), person, read, view, house)
    if person.municipality_ags not in view.county.by_ags:
        return menu.towns(view, above=[text("booking-town-first"), ""])
    return screens.ask_counsellor(person.municipality_ags)


async def _days(
    wish: BookDays, person: Person, read: ReadSession, view: View, house: House, *, above: list[Line] | None = None
) -> Screen:
    office = await office_of(person, wish.staff, read, view, house)
    if len(office.districts) > 1:
        return screens.districts(office, wish, home=menu.way_home(person.municipality_ags, view))
    slots = await free_slots(read, staff_ids=office.ids, county=view.county, now=view.now)
    own = office.reach is Reach.OWN
    waits = own and await waiting.is_waiting(read, client_id=person.id or 0, staff_id=office.ids[0])
    name = office.members[0].name if len(office.members) == 1 else ""
    home = menu.way_home(person.municipality_ags, view)
    return screens.days(slots, office, wish, view, name=name, waiting=waits, home=home, above=above or [])


async def _instead(refusal: SlotGone | TooManyOpen, person: Person, wish: BookDays, view: View, house: House) -> Screen:
    """What did not work, and what does: the days that are free, or the appointments that are too many."""
    said: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
    async with house.database.reading() as fresh:
        if isinstance(refusal, SlotGone):
            return await _days(wish, person, fresh, view, house, above=said)
        own = await requesting.own_appointments(fresh, client_id=person.id or 0, now=view.now)
        return own_screens.mine(own, view, home=menu.way_home(person.municipality_ags, view), above=said)


async def _other_days(draft: Appointment, read: ReadSession, house: House) -> BookDays:
    """The days to choose from instead of a draft; it goes on standing in for the appointment that it would replace."""
    replaces = draft.replaces_id
    staff_id = draft.staff_id if replaces is not None else await times_of(draft.staff_id, read, house)
    return BookDays(staff=staff_id, replaces=replaces, page=0)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="booking")
    router.message.register(on_book_command, Command("book"))
    router.callback_query.register(on_book_menu, BookMenu.filter())
    router.callback_query.register(on_counsellor, HaveCounsellor.filter())
    router.callback_query.register(on_days, BookDays.filter())
    router.callback_query.register(on_day, BookDay.filter())
    router.callback_query.register(on_slot, BookSlot.filter())
    router.callback_query.register(on_draft, Draft.filter())
    router.callback_query.register(on_send, Send.filter())
    router.callback_query.register(on_let_go, LetGo.filter())
    adding.register(router)
    own.register(router)
    return router
