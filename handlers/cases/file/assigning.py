"""What is done rarely with a case: a colleague covers it, it is handed over, closed, reopened."""

from collections.abc import Sequence
from datetime import date, timedelta

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.booking.client.callbacks import day_of
from handlers.cases.file import lookups, screens
from handlers.cases.file.callbacks import (
    AskHandOver,
    CaseMore,
    ChooseClosing,
    ChooseCover,
    ChooseHandOver,
    CloseCase,
    CoverBy,
    CoverUntil,
    EndCover,
    HandOver,
    ReopenCase,
)
from handlers.privacy.callbacks import SeeHold
from handlers.shell import formats
from handlers.shell.awaited import Awaits, Draft, ask
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.booking.times import understand_date
from services.cases import assigning, closing
from services.cases.access import CaseFile, today
from services.cases.rules import Closing
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession
from storage.people import Person

COVER = "cases-cover"
WEEKS = (1, 2, 4)


async def on_more(
    _query: CallbackQuery, callback_data: CaseMore, staff: Staff, read: ReadSession, view: View
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    covers = await assigning.covers_of(read, case_id=file.id, county=view.county, now=view.now)
    return _more(file, is_covered=bool(covers))


async def on_choose_cover(
    _query: CallbackQuery, callback_data: ChooseCover, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    found = await assigning.colleagues(read, staff, county=view.county, keyring=house.keyring)
    rows = [[Button(each.name, CoverBy(case_id=file.id, staff_id=each.id).pack())] for each in found]
    return _ask(file, [text("cases-ask-cover" if found else "cases-no-colleague")], rows)


async def on_cover_by(
    _query: CallbackQuery,
    callback_data: CoverBy,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    colleague = await _colleague(callback_data.staff_id, staff, read, view, house)
    await ask(COVER, {"case": file.id, "staff": colleague.id}, person, write, view, house)
    return _ask_until(file, colleague, view)


async def on_cover_words(
    message: Message,
    draft: Draft,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    case_id, colleague_id = int(draft["case"] or 0), int(draft["staff"] or 0)
    try:
        until = understand_date(message.text or "", today(view.county, view.now))
    except Refusal as refusal:
        file = await lookups.the_case(read, staff, case_id, view)
        colleague = await _colleague(colleague_id, staff, read, view, house)
        return _ask_until(file, colleague, view, above=[text(refusal.text_id, **refusal.text_args), ""])
    return await _cover(case_id, colleague_id, until, staff, person, write, view, house)


async def on_cover_until(
    _query: CallbackQuery,
    callback_data: CoverUntil,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    until = day_of(callback_data.day)
    return await _cover(callback_data.case_id, callback_data.staff_id, until, staff, person, write, view, house)


async def on_end_cover(
    _query: CallbackQuery, callback_data: EndCover, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    case_id = callback_data.case_id
    async with write() as session:
        await assigning.end_cover(
            session, staff, case_id=case_id, county=view.county, keyring=house.keyring, now=view.now
        )
        return await lookups.case_screen(session, staff, case_id, view, house, above=[text("cases-cover-ended"), ""])


async def on_choose_hand_over(
    _query: CallbackQuery, callback_data: ChooseHandOver, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    found = await assigning.colleagues(read, staff, county=view.county, keyring=house.keyring)
    rows = [[Button(each.name, AskHandOver(case_id=file.id, staff_id=each.id).pack())] for each in found]
    return _ask(file, [text("cases-ask-hand-over" if found else "cases-no-colleague")], rows)


async def on_ask_hand_over(
    _query: CallbackQuery, callback_data: AskHandOver, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    colleague = await _colleague(callback_data.staff_id, staff, read, view, house)
    yes = Button(text("cases-hand-over-yes"), HandOver(case_id=file.id, staff_id=colleague.id).pack())
    return _ask(file, [text("cases-hand-over-sure", name=colleague.name)], [[yes]])


async def on_hand_over(
    _query: CallbackQuery, callback_data: HandOver, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        await assigning.hand_over(
            session,
            staff,
            case_id=callback_data.case_id,
            colleague_id=callback_data.staff_id,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        return await lookups.list_screen(session, staff, view, above=[text("cases-handed-over-now"), ""])


async def on_choose_closing(
    _query: CallbackQuery, callback_data: ChooseClosing, staff: Staff, read: ReadSession, view: View
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    rows = [
        [Button(text("cases-reason", reason=each.value), CloseCase(case_id=file.id, reason=each).pack())]
        for each in Closing
    ]
    return _ask(file, [text("cases-ask-reason")], rows)


async def on_close(
    _query: CallbackQuery, callback_data: CloseCase, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    case_id = callback_data.case_id
    async with write() as session:
        await closing.close_case(
            session,
            staff,
            case_id=case_id,
            reason=callback_data.reason,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        return await lookups.case_screen(session, staff, case_id, view, house, above=[text("cases-closed-now"), ""])


async def on_reopen(
    _query: CallbackQuery, callback_data: ReopenCase, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    case_id = callback_data.case_id
    async with write() as session:
        await closing.reopen_case(
            session, staff, case_id=case_id, county=view.county, keyring=house.keyring, now=view.now
        )
        said: list[Line] = [text("cases-reopened-now"), ""]
        return await lookups.case_screen(session, staff, case_id, view, house, above=said)


async def _cover(
    case_id: int,
    colleague_id: int,
    until: date,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    async with write() as session:
        await awaiting.answered(session, person=person)
        await assigning.cover_case(
            session,
            staff,
            case_id=case_id,
            colleague_id=colleague_id,
            until=until,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        return await lookups.case_screen(session, staff, case_id, view, house, above=[text("cases-covered-now"), ""])


async def _colleague(colleague_id: int, staff: Staff, read: ReadSession, view: View, house: House) -> Staff:
    found = await assigning.colleagues(read, staff, county=view.county, keyring=house.keyring)
    colleague = next((each for each in found if each.id == colleague_id), None)
    if colleague is None:
        raise Refusal("fallback-button-outdated")
    return colleague


def _more(file: CaseFile, *, is_covered: bool) -> Screen:
    if file.closed_at is None:
        cover = ChooseCover(case_id=file.id).pack()
        rows = [
            [Button(text("cases-cover-end"), EndCover(case_id=file.id).pack())]
            if is_covered
            else [Button(text("cases-cover"), cover)],
            [Button(text("cases-hand-over"), ChooseHandOver(case_id=file.id).pack())],
            [Button(text("cases-close"), ChooseClosing(case_id=file.id).pack())],
        ]
    else:
        rows = [[Button(text("cases-reopen"), ReopenCase(case_id=file.id).pack())]]
    rows.append([Button(text("cases-to-hold"), SeeHold(case_id=file.id).pack())])
    return _ask(file, [], rows)


def _ask_until(file: CaseFile, colleague: Staff, view: View, *, above: Sequence[Line] = ()) -> Screen:
    rows = []
    for weeks in WEEKS:
        until = today(view.county, view.now) + timedelta(weeks=weeks)
        data = CoverUntil(case_id=file.id, staff_id=colleague.id, day=until.toordinal())
        rows.append([Button(formats.short_day(until, view.language), data.pack())])
    return _ask(
        file, [*above, text("cases-cover-until", name=colleague.name), text("cases-cover-until-hint")], rows
    )  # fmt: skip


def _ask(file: CaseFile, lines: Sequence[Line], rows: list[list[Button]]) -> Screen:
    title = text("cases-title", number=str(file.number))
    return Screen(text=[title, *lines], rows=[*rows, [screens.to_case(file.id)]])


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    flags = {"action": Action.cases}
    router.message.register(on_cover_words, F.text, Awaits(COVER), flags=flags)
    for handler, data in (
        (on_more, CaseMore),
        (on_choose_cover, ChooseCover),
        (on_cover_by, CoverBy),
        (on_cover_until, CoverUntil),
        (on_end_cover, EndCover),
        (on_choose_hand_over, ChooseHandOver),
        (on_ask_hand_over, AskHandOver),
        (on_hand_over, HandOver),
        (on_choose_closing, ChooseClosing),
        (on_close, CloseCase),
        (on_reopen, ReopenCase),
    ):
        router.callback_query.register(handler, data.filter(), flags=flags)
