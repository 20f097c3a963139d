"""Coordinators read what a machine has translated: right, or the right words; next, or later."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.directory.translations import screens
from handlers.directory.translations.callbacks import CorrectUnit, ReviewMenu, ReviewNext, ReviewUnit, UnitRight
from handlers.shell.awaited import Awaits, Draft, ask, ask_no_more
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import GERMAN, Line, languages, text
from services import awaiting
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from services.translation.reviewing import (
    NotSound,
    Reader,
    Settled,
    accept,
    correct,
    count_waiting,
    next_waiting,
    one_waiting,
)
from storage.engine import ReadSession
from storage.people import Person

WORDS = "translations-words"


async def on_command(
    _message: Message, staff: Staff, person: Person, write: Write, read: ReadSession, view: View
) -> Screen:
    await ask_no_more(person, write)
    return await _menu(staff, read, view)


async def on_menu(
    _query: CallbackQuery, staff: Staff, person: Person, write: Write, read: ReadSession, view: View
) -> Screen:
    await ask_no_more(person, write)
    return await _menu(staff, read, view)


async def on_next(
    _query: CallbackQuery,
    callback_data: ReviewNext,
    staff: Staff,
    person: Person,
    write: Write,
    read: ReadSession,
    view: View,
) -> Screen:
    await ask_no_more(person, write)
    if callback_data.language not in languages()[1:]:
        raise Refusal("fallback-button-outdated")
    return await _next(Reader(staff, view), read, callback_data.language, callback_data.after)


async def on_unit(
    _query: CallbackQuery,
    callback_data: ReviewUnit,
    staff: Staff,
    person: Person,
    write: Write,
    read: ReadSession,
    view: View,
) -> Screen:
    await ask_no_more(person, write)
    reader = Reader(staff, view)
    try:
        return screens.sentence(await one_waiting(read, reader, unit_id=callback_data.unit_id), view.language)
    except Settled as settled:
        return await _next(reader, read, settled.language, callback_data.unit_id, text(settled.text_id))


async def on_right(
    _query: CallbackQuery, callback_data: UnitRight, staff: Staff, write: Write, read: ReadSession, view: View
) -> Screen:
    reader, unit_id = Reader(staff, view), callback_data.unit_id
    try:
        async with write() as session:
            settled = await accept(session, reader, unit_id=unit_id, seen=callback_data.seal)
    except Settled as late:
        return await _next(reader, read, late.language, unit_id, text(late.text_id))
    return await _next(reader, read, settled.language, unit_id, text("translations-thanks"), before=unit_id)


async def on_correct(
    _query: CallbackQuery,
    callback_data: CorrectUnit,
    staff: Staff,
    person: Person,
    write: Write,
    read: ReadSession,
    view: View,
    house: House,
) -> Screen:
    reader, unit_id = Reader(staff, view), callback_data.unit_id
    try:
        waiting = await one_waiting(read, reader, unit_id=unit_id)
        if waiting.seal != callback_data.seal:
            raise Settled(waiting.language)
    except Settled as late:
        return await _next(reader, read, late.language, unit_id, text(late.text_id))
    await ask(WORDS, {"unit_id": unit_id, "seal": callback_data.seal}, person, write, view, house)
    return screens.correction(waiting, view.language)


async def on_words(
    message: Message, draft: Draft, staff: Staff, person: Person, write: Write, read: ReadSession, view: View
) -> Screen:
    reader = Reader(staff, view)
    unit_id, seen = int(draft["unit_id"] or 0), str(draft["seal"])
    try:
        async with write() as session:
            await awaiting.answered(session, person=person)
            settled = await correct(session, reader, unit_id=unit_id, seen=seen, words=message.text or "")
    except NotSound as wrong:  # the question stays: the next words are another try
        waiting = await one_waiting(read, reader, unit_id=unit_id)
        return screens.correction(waiting, view.language, wrong=text(wrong.text_id, **wrong.text_args))
    except Settled as late:
        return await _next(reader, read, late.language, unit_id, text(late.text_id))
    return await _next(reader, read, settled.language, unit_id, text("translations-corrected"), before=unit_id)


async def _menu(staff: Staff, read: ReadSession, view: View) -> Screen:
    others = [each for each in languages() if each != GERMAN]
    return screens.menu(await count_waiting(read, Reader(staff, view), languages=others), view.language)


async def _next(
    reader: Reader, read: ReadSession, language: str, after: int | None, *above: Line, before: int | None = None
) -> Screen:
    await read.commit()  # what it has seen is from before the change
    waiting = await next_waiting(read, reader, language=language, after=after)
    return screens.sentence(waiting, reader.view.language, above=[*above, ""] if above else [], before=before)


def build_router() -> Router:
    """The conversation's routes. Each names the right that it needs."""
    router = Router(name="translations")
    edits = {"action": Action.directory_edit}
    router.message.register(on_command, Command("translations"), flags=edits)
    router.message.register(on_words, F.text, Awaits(WORDS), flags=edits)
    for handler, data in (
        (on_menu, ReviewMenu),
        (on_next, ReviewNext),
        (on_unit, ReviewUnit),
        (on_right, UnitRight),
        (on_correct, CorrectUnit),
    ):
        router.callback_query.register(handler, data.filter(), flags=edits)
    return router
