"""The directory in the hands of its coordinators: list, look, check, pause; what was looked for in vain."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.directory.keeping import adding, editing, screens
from handlers.directory.keeping.callbacks import (
    KeepList,
    KeepService,
    MarkChecked,
    PauseService,
    RegionGaps,
    ResumeService,
)
from handlers.directory.keeping.editing import sheet_screen
from handlers.directory.keeping.words import SEARCH, Desk
from handlers.shell.awaited import Awaits, OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.directory.keeping import find_kept, list_kept
from services.directory.keeping_edit import mark_checked, pause_service
from services.directory.keeping_months import months, region_gaps
from services.staff import Action

LONGEST_SEARCH = 100  # characters


async def on_directory_command(_message: Message, command: CommandObject, desk: Desk) -> Screen:
    return await _found(command.args, desk) if command.args else await _list(KeepList(waiting=False, page=0), desk)


async def on_list(_query: CallbackQuery, callback_data: KeepList, desk: Desk) -> Screen:
    return await _list(callback_data, desk)


async def on_search_words(message: Message, desk: Desk) -> Screen:
    return await _found(message.text or "", desk)


async def on_service(_query: CallbackQuery, callback_data: KeepService, desk: Desk) -> Screen:
    return await sheet_screen(desk.read, callback_data.code, desk)


async def on_mark_checked(_query: CallbackQuery, callback_data: MarkChecked, desk: Desk) -> Screen:
    async with desk.write() as session:
        await mark_checked(session, desk.remit, callback_data.code)
        return await sheet_screen(session, callback_data.code, desk, text("keeping-marked"))


async def on_pause(_query: CallbackQuery, callback_data: PauseService, desk: Desk) -> Screen:
    async with desk.write() as session:
        await pause_service(session, desk.remit, callback_data.code, paused=True)
        return await sheet_screen(session, callback_data.code, desk, text("keeping-paused"))


async def on_resume(_query: CallbackQuery, callback_data: ResumeService, desk: Desk) -> Screen:
    async with desk.write() as session:
        await pause_service(session, desk.remit, callback_data.code, paused=False)
        return await sheet_screen(session, callback_data.code, desk, text("keeping-resumed"))


async def on_gaps_command(_message: Message, desk: Desk) -> Screen:
    return await _gaps(RegionGaps(before=False, page=0), desk)


async def on_gaps(_query: CallbackQuery, callback_data: RegionGaps, desk: Desk) -> Screen:
    return await _gaps(callback_data, desk)


async def _list(wish: KeepList, desk: Desk) -> Screen:
    page = await list_kept(desk.read, desk.remit, waiting_only=wish.waiting, page=max(0, wish.page))
    if wish.page and not page.lines:  # the list has become shorter since the button was made
        return await _list(KeepList(waiting=wish.waiting, page=0), desk)
    await desk.ask(SEARCH, {})
    return screens.kept(page, wish, desk.remit)


async def _found(words: str, desk: Desk) -> Screen:
    if len(words) > LONGEST_SEARCH:  # no name is so long, but a message that was meant for somebody else
        words = f"{words[:LONGEST_SEARCH]}…"
    await desk.ask(SEARCH, {})  # a name that was not found is typed again
    return screens.found(await find_kept(desk.read, desk.remit, words), words)


async def _gaps(wish: RegionGaps, desk: Desk) -> Screen:
    month = months(desk.remit)[wish.before]
    found = await region_gaps(desk.read, desk.remit, month)
    if wish.page * screens.GAPS_SHOWN >= len(found) or wish.page < 0:
        wish = RegionGaps(before=wish.before, page=0)
    return screens.gaps(found, wish, month, desk.remit)


def build_router() -> Router:
    """The conversation's routes. Each names the right that it needs; the desk is opened last."""
    router = Router(name="keeping")
    edits, sees = {"action": Action.directory_edit}, {"action": Action.gaps_region}
    router.message.register(on_directory_command, Command("directory"), OpensDesk(Desk), flags=edits)
    router.message.register(on_gaps_command, Command("gaps"), OpensDesk(Desk), flags=sees)
    router.message.register(on_search_words, F.text, Awaits(SEARCH), OpensDesk(Desk), flags=edits)
    router.callback_query.register(on_gaps, RegionGaps.filter(), OpensDesk(Desk), flags=sees)
    for handler, data in (
        (on_list, KeepList),
        (on_service, KeepService),
        (on_mark_checked, MarkChecked),
        (on_pause, PauseService),
        (on_resume, ResumeService),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=edits)
    editing.register(router)
    adding.register(router)
    return router
