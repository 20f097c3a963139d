"""Booking: whose hours, day, time, send; one's own appointments; waiting for an earlier time."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from lotse.handlers import menu
from lotse.handlers.booking import screens
from lotse.handlers.booking.callbacks import (
    AskCancel,
    BookDay,
    BookDays,
    BookMenu,
    BookSlot,
    Cancel,
    Coming,
    Draft,
    Extra,
    Follow,
    HaveCounsellor,
    LetGo,
    MyAppointments,
    OpenHours,
    OwnAppointment,
    Send,
    SetExtra,
    Wait,
    day_of,
    from_minutes,
)
from lotse.handlers.context import House, Write
from lotse.handlers.screen import Screen
from lotse.handlers.texts import Line, text
from lotse.services import awaiting
from lotse.services.booking import extras, open_hours, requesting, waiting
from lotse.services.booking.offering import free_slots
from lotse.services.booking.offices import Office, Reach, office_for
from lotse.services.booking.requesting import SlotGone, TooManyOpen
from lotse.services.directory.listing import View
from lotse.services.refusal import Refusal
from lotse.services.staff import staff_by_id
from lotse.storage.booking import Appointment
from lotse.storage.engine import ReadSession
from lotse.storage.people import Person

NOTE = "booking-note"
EXTRAS = ("matter", "interpreter", "companions", "note")


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
    known = _known(person)
    if callback_data.yes:
        return screens.existing_counsellor(known.municipality_ags or "")
    return await _days(BookDays(staff=None, replaces=None, page=0), known, read, view, house)


async def on_days(
    _query: CallbackQuery,
    callback_data: BookDays,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    return await _days(callback_data, _known(person), read, view, house)


async def on_day(
    _query: CallbackQuery,
    callback_data: BookDay,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    office = await _office(_known(person), callback_data.staff, read, view, house)
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
                client_id=_known(person).id or 0,
                office_hours_id=callback_data.office_hours_id,
                starts_at=from_minutes(callback_data.starts),
                county=view.county,
                now=view.now,
                replaces_id=callback_data.replaces,
            )
    except (SlotGone, TooManyOpen) as refusal:
        return await _instead(refusal, _known(person), callback_data.replaces, view, house)
    return await _draft(held, _known(person), read, view, house)


async def on_draft(
    _query: CallbackQuery, callback_data: Draft, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    appointment = await _appointment(callback_data.appointment_id, _known(person), read)
    return await _draft(appointment, _known(person), read, view, house)


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
                client_id=_known(person).id or 0,
                county=view.county,
                now=view.now,
            )
    except SlotGone as refusal:
        return await _instead(refusal, _known(person), None, view, house)
    return await _own(sent, _known(person), read, view, house, above=[text("booking-sent"), ""])


async def on_let_go(
    _query: CallbackQuery,
    callback_data: LetGo,
    person: Person | None,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        await requesting.give_back(
            session,
            appointment_id=callback_data.appointment_id,
            client_id=_known(person).id or 0,
            county=view.county,
            now=view.now,
        )
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _days(BookDays(staff=None, replaces=None, page=0), _known(person), fresh, view, house)


async def on_extra(
    _query: CallbackQuery,
    callback_data: Extra,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    appointment = await _appointment(callback_data.appointment_id, _known(person), read)
    if callback_data.what not in EXTRAS:
        raise Refusal("fallback-button-outdated")
    if callback_data.what != "note":
        return screens.choose_extra(appointment.id or 0, callback_data.what, view)
    async with write() as session:
        await awaiting.ask(
            session,
            person=_known(person),
            question=NOTE,
            values={"appointment": appointment.id},
            keyring=house.keyring,
            now=view.now,
        )
        await session.commit()
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
    return await _draft(appointment, _known(person), read, view, house)


async def on_note(
    message: Message,
    question: awaiting.Question,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    number = int(question.values.get("appointment") or 0)
    appointment = await _add(number, "note", (message.text or "").strip(), person, write, house)
    return await _draft(appointment, _known(person), read, view, house)


async def on_mine(_event: CallbackQuery | Message, person: Person | None, read: ReadSession, view: View) -> Screen:
    own = await requesting.own_appointments(read, client_id=_known(person).id or 0, now=view.now)
    return screens.mine(own, view, home=menu.way_home(_known(person).municipality_ags, view))


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
    appointment = await _appointment(callback_data.appointment_id, _known(person), read)
    return await _own(appointment, _known(person), read, view, house)


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
            session, appointment_id=callback_data.appointment_id, client_id=_known(person).id or 0, now=view.now
        )
    return await _own(appointment, _known(person), read, view, house, above=[text("booking-glad"), ""])


async def on_ask_cancel(
    _query: CallbackQuery,
    callback_data: AskCancel,
    person: Person | None,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    appointment = await _appointment(callback_data.appointment_id, _known(person), read)
    return screens.ask_cancel(appointment, await _name(appointment, read, house), view)


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
            client_id=_known(person).id or 0,
            county=view.county,
            now=view.now,
        )
    return await _own(gone, _known(person), read, view, house, above=[text("booking-cancelled"), ""])


async def on_wait(
    _query: CallbackQuery,
    callback_data: Wait,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    known = _known(person)
    office = await _office(known, callback_data.staff, read, view, house)
    if office.reach is not Reach.OWN:
        raise Refusal("fallback-button-outdated")
    async with write() as session:
        if callback_data.on:
            await waiting.join_waiting(session, client_id=known.id or 0, staff_id=office.ids[0], now=view.now)
        else:
            await waiting.leave_waiting(session, client_id=known.id or 0, staff_id=office.ids[0])
    said = text("booking-waiting") if callback_data.on else text("booking-not-waiting")
    own = await requesting.own_appointments(read, client_id=known.id or 0, now=view.now)
    return screens.mine(own, view, home=menu.way_home(known.municipality_ags, view), above=[said, ""])


async def on_open_hours(
    _query: CallbackQuery, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    return await _open_hours(_known(person), read, view, house)


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
            client_id=_known(person).id or 0,
            office_hours_id=callback_data.office_hours_id,
            on=callback_data.on,
        )
    said = text("booking-following") if callback_data.on else text("booking-not-following")
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _open_hours(_known(person), fresh, view, house, above=[said, ""])


async def awaits_note(
    message: Message, person: Person | None, read: ReadSession, view: View, house: House
) -> bool | dict[str, awaiting.Question]:
    """Whether the person was asked for a sentence and now writes it."""
    if person is None or not message.text or message.text.startswith("/"):
        return False
    question = await awaiting.asked(read, person=person, keyring=house.keyring, now=view.now)
    return {"question": question} if question is not None and question.id == NOTE else False


async def _entry(person: Person | None, read: ReadSession, view: View, house: House) -> Screen:
    if person is None:
        return menu.towns(view, above=[text("booking-town-first"), ""])
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring)
    if office.reach is Reach.OWN:
        return await _days(BookDays(staff=None, replaces=None, page=0), person, read, view, house)
    if person.municipality_ags not in view.county.by_ags:
        return menu.towns(view, above=[text("booking-town-first"), ""])
    return screens.ask_counsellor(person.municipality_ags or "")


async def _open_hours(
    person: Person, read: ReadSession, view: View, house: House, *, above: list[Line] | None = None
) -> Screen:
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring)
    windows = await open_hours.open_windows(read, staff_ids=office.ids, county=view.county, now=view.now)
    followed = await open_hours.followed(read, client_id=person.id or 0)
    home = menu.way_home(person.municipality_ags, view)
    return screens.open_hours(windows, followed, view, home=home, above=above or [])


async def _days(
    wish: BookDays, person: Person, read: ReadSession, view: View, house: House, *, above: list[Line] | None = None
) -> Screen:
    office = await _office(person, wish.staff, read, view, house)
    if len(office.districts) > 1:
        return screens.districts(office, wish, home=menu.way_home(person.municipality_ags, view))
    slots = await free_slots(read, staff_ids=office.ids, county=view.county, now=view.now)
    own = office.reach is Reach.OWN
    waits = own and await waiting.is_waiting(read, client_id=person.id or 0, staff_id=office.ids[0])
    name = office.members[0].name if len(office.members) == 1 else ""
    home = menu.way_home(person.municipality_ags, view)
    return screens.days(slots, office, wish, view, name=name, waiting=waits, home=home, above=above or [])


async def _office(person: Person, staff_id: int | None, read: ReadSession, view: View, house: House) -> Office:
    office = await office_for(read, person=person, county=view.county, keyring=house.keyring, staff_id=staff_id)
    if office.reach is Reach.NOBODY:
        raise Refusal("booking-nobody")
    return office


async def _instead(
    refusal: SlotGone | TooManyOpen, person: Person, replaces: int | None, view: View, house: House
) -> Screen:
    """What did not work, and what does: the days that are free, or the appointments that are too many."""
    said: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
    async with house.database.reading() as fresh:
        if isinstance(refusal, SlotGone):
            wish = BookDays(staff=None, replaces=replaces, page=0)
            return await _days(wish, person, fresh, view, house, above=said)
        own = await requesting.own_appointments(fresh, client_id=person.id or 0, now=view.now)
        return screens.mine(own, view, home=menu.way_home(person.municipality_ags, view), above=said)


async def _draft(appointment: Appointment, person: Person, read: ReadSession, view: View, house: House) -> Screen:
    note = extras.note_of(appointment, person, house.keyring)
    return screens.draft(appointment, await _name(appointment, read, house), note, view)


async def _own(
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
    return screens.own(appointment, await _name(appointment, read, house), note, view, home=home, above=above)


async def _add(
    appointment_id: int, what: str, value: str, person: Person | None, write: Write, house: House
) -> Appointment:
    async with write() as session:
        await awaiting.answered(session, person=_known(person))
        return await extras.add_extra(
            session,
            appointment_id=appointment_id,
            person=_known(person),
            what=what,
            value=value,
            keyring=house.keyring,
        )


async def _appointment(appointment_id: int, person: Person, read: ReadSession) -> Appointment:
    return await requesting.own_appointment(read, appointment_id=appointment_id, client_id=person.id or 0)


async def _name(appointment: Appointment, read: ReadSession, house: House) -> str:
    member = await staff_by_id(read, appointment.staff_id, keyring=house.keyring)
    return member.name if member else ""


def _known(person: Person | None) -> Person:
    if person is None:
        raise Refusal("fallback-button-outdated")
    return person


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="booking")
    router.message.register(on_book_command, Command("book"))
    router.message.register(on_mine_command, Command("appointments"))
    router.message.register(on_note, F.text, awaits_note)
    router.callback_query.register(on_book_menu, BookMenu.filter())
    router.callback_query.register(on_counsellor, HaveCounsellor.filter())
    router.callback_query.register(on_days, BookDays.filter())
    router.callback_query.register(on_day, BookDay.filter())
    router.callback_query.register(on_slot, BookSlot.filter())
    router.callback_query.register(on_draft, Draft.filter())
    router.callback_query.register(on_send, Send.filter())
    router.callback_query.register(on_let_go, LetGo.filter())
    router.callback_query.register(on_extra, Extra.filter())
    router.callback_query.register(on_set_extra, SetExtra.filter())
    router.callback_query.register(on_mine, MyAppointments.filter())
    router.callback_query.register(on_own, OwnAppointment.filter())
    router.callback_query.register(on_coming, Coming.filter())
    router.callback_query.register(on_ask_cancel, AskCancel.filter())
    router.callback_query.register(on_cancel, Cancel.filter())
    router.callback_query.register(on_wait, Wait.filter())
    router.callback_query.register(on_open_hours, OpenHours.filter())
    router.callback_query.register(on_follow, Follow.filter())
    return router
