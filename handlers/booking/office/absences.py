"""Absences: entered in words, with somebody who stands in."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.booking.client.callbacks import day_of
from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import Absent, AbsentNow, AskAbsence, EndAbsence
from handlers.booking.office.hours import list_screen, name_of
from handlers.shell.awaited import Awaits, ask
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services import awaiting
from services.booking import office_hours
from services.booking.offering import local_day
from services.booking.times import understand_span
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, list_staff, may
from storage.engine import ReadSession
from storage.people import Person

ASK_ABSENCE = "office-absence"


async def on_ask_absence(_query: CallbackQuery, person: Person, write: Write, view: View, house: House) -> Screen:
    await ask(ASK_ABSENCE, {}, person, write, view, house)
    return hours_screens.ask_absence()


async def on_absent_command(
    _message: Message,
    command: CommandObject,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if not command.args:
        await ask(ASK_ABSENCE, {}, person, write, view, house)
        return hours_screens.ask_absence()
    return await _span(command.args, staff, read, view, house)


async def on_absence_words(message: Message, staff: Staff, read: ReadSession, view: View, house: House) -> Screen:
    return await _span(message.text or "", staff, read, view, house)


async def on_absent(
    _query: CallbackQuery, callback_data: Absent, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    begins, ends = day_of(callback_data.begins), day_of(callback_data.ends)
    met = await office_hours.affected(
        read, staff_id=staff.id, begins_on=begins, ends_on=ends, county=view.county, now=view.now
    )
    name = await name_of(callback_data.substitute, read, house)
    return hours_screens.ask_absent(callback_data, begins, ends, len(met), name, view)


async def on_absent_now(
    _query: CallbackQuery,
    callback_data: AbsentNow,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        await awaiting.answered(session, person=person)
        _absence, told = await office_hours.report_absence(
            session,
            staff_id=staff.id,
            begins_on=day_of(callback_data.begins),
            ends_on=day_of(callback_data.ends),
            substitute_id=callback_data.substitute,
            county=view.county,
            now=view.now,
        )
        return await list_screen(staff, session, view, house, above=[text("office-absent", count=told), ""])


async def on_end_absence(
    _query: CallbackQuery, callback_data: EndAbsence, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        await office_hours.end_absence(
            session, absence_id=callback_data.absence_id, staff_id=staff.id, now=view.now, county=view.county
        )
        return await list_screen(staff, session, view, house, above=[text("office-back-again"), ""])


async def _span(words: str, staff: Staff, read: ReadSession, view: View, house: House) -> Screen:
    try:
        begins, ends = understand_span(words, local_day(view.now, view.county))
    except Refusal as refusal:
        return hours_screens.ask_absence(above=[text(refusal.text_id, **refusal.text_args), ""])
    everybody = await list_staff(read, keyring=house.keyring)
    colleagues = [
        each
        for each in everybody
        if each.id != staff.id and each.role == staff.role and may(each, Action.own_office_hours)
    ]
    return hours_screens.ask_substitute(begins, ends, colleagues, view)


def register(router: Router) -> None:
    """Add these routes to the office's."""
    own = {"action": Action.own_office_hours}
    router.message.register(on_absent_command, Command("absent"), flags=own)
    router.message.register(on_absence_words, F.text, Awaits(ASK_ABSENCE), flags=own)
    for handler, data in (
        (on_ask_absence, AskAbsence),
        (on_absent, Absent),
        (on_absent_now, AbsentNow),
        (on_end_absence, EndAbsence),
    ):
        router.callback_query.register(handler, data.filter(), flags=own)
