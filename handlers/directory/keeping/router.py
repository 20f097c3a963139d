"""The directory in the hands of its coordinators: list, look, check, pause; what was looked for in vain."""

from handlers.directory.keeping import adding, editing, screens
from handlers.directory.keeping.callbacks import (
    KeepList,
    KeepService,
    MarkChecked,
    PauseService,
    RegionGaps,
    ResumeService,
)
from handlers.directory.keeping.editing import remit, service_screen
from handlers.directory.keeping.notices import NOTICES
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Command, Conversation, Press, Reply, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.context import Context
from services.directory.keeping import find_kept, list_kept
from services.directory.keeping_edit import mark_checked, pause_service
from services.directory.keeping_months import months, region_gaps
from services.staff.rules import Action

SEARCH = "keeping-search"
LONGEST_SEARCH = 100  # characters


async def on_directory_command(context: Context, words: str) -> Screen:
    return await _search(context, words) if words else await on_list(context, KeepList(waiting=False, page=0))


async def on_list(context: Context, data: KeepList) -> Screen:
    async with context.read() as session:
        page = await list_kept(session, remit(context), waiting_only=data.waiting, page=max(0, data.page))
    if data.page and not page.lines:  # the list has become shorter since the button was made
        return await on_list(context, KeepList(waiting=data.waiting, page=0))
    await ask_for(context, SEARCH, {})
    return screens.kept_list(page, data, remit(context))


async def on_search_words(context: Context, answer: Answer) -> Screen:
    return await _search(context, answer.words)


async def on_service(context: Context, data: KeepService) -> Screen:
    async with context.read() as session:
        return await service_screen(session, context, data.code)


async def on_mark_checked(context: Context, data: MarkChecked) -> Screen:
    async with context.write() as session:
        await mark_checked(session, remit(context), data.code)
        return await service_screen(session, context, data.code, text("keeping-marked"))


async def on_pause_or_resume(context: Context, data: PauseService | ResumeService) -> Screen:
    paused = isinstance(data, PauseService)
    async with context.write() as session:
        await pause_service(session, remit(context), data.code, paused=paused)
        said = text("keeping-paused" if paused else "keeping-resumed")
        return await service_screen(session, context, data.code, said)


async def on_gaps(context: Context, data: RegionGaps | str) -> Screen:
    if isinstance(data, str):
        data = RegionGaps(before=False, page=0)
    month = months(remit(context))[data.before]
    async with context.read() as session:
        found = await region_gaps(session, remit(context), month)
    if data.page * screens.GAPS_SHOWN >= len(found) or data.page < 0:
        data = RegionGaps(before=data.before, page=0)
    return screens.gap_list(found, data, month, remit(context))


async def _search(context: Context, words: str) -> Screen:
    if len(words) > LONGEST_SEARCH:  # no name is so long, but a message that was meant for somebody else
        words = f"{words[:LONGEST_SEARCH]}…"
    await ask_for(context, SEARCH, {})  # a name that was not found is typed again
    async with context.read() as session:
        return screens.search_results(await find_kept(session, remit(context), words), words)


CONVERSATION = Conversation(
    routes=(
        Command("directory", on_directory_command, Action.directory_edit, menu=10),
        Command("gaps", on_gaps, Action.gaps_region, menu=11),
        Press(RegionGaps, on_gaps, Action.gaps_region),
        Reply((SEARCH,), on_search_words, Action.directory_edit),
        *presses(
            {
                KeepList: on_list,
                KeepService: on_service,
                MarkChecked: on_mark_checked,
                PauseService: on_pause_or_resume,
                ResumeService: on_pause_or_resume,
            },
            Action.directory_edit,
        ),
        *editing.ROUTES,
        *adding.ROUTES,
    ),
    notices=NOTICES,
)
