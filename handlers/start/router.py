"""First contact: the languages in their own scripts, then straight on to the town."""

from dataclasses import replace

from handlers.cases.file.callbacks import MyHelp
from handlers.shell import menu
from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.screen import Screen, button
from handlers.shell.texts import known_language
from handlers.start.callbacks import ChooseLanguage, LanguageMenu
from services.cases.listing import has_joined
from services.context import Context
from services.people import choose_language
from services.refusal import Refusal


async def on_start(context: Context, _words: str) -> Screen:
    if context.person_or_none is None:
        return menu.language_screen(context)
    home = menu.home(context)
    async with context.read() as session:
        if not await has_joined(session, person_id=context.person.id):
            return home
    return replace(home, rows=[[button("cases-help", MyHelp())], *home.rows])


async def on_language_menu(context: Context, _data: LanguageMenu | str) -> Screen:
    return menu.language_screen(context)


async def on_choose_language(context: Context, data: ChooseLanguage) -> Screen:
    language = known_language(data.language)
    if language is None:
        raise Refusal("fallback-button-outdated")
    async with context.write() as session:
        person = await choose_language(session, context.account, language=language, now=context.now)
    if person.municipality_ags is None:
        return menu.towns(context, greeting=True, language=language)
    return menu.home(context, ags=person.municipality_ags, language=language)


CONVERSATION = Conversation(
    routes=(
        Command("start", on_start, newcomers=True, menu=1),
        Command("menu", on_start, newcomers=True),
        Command("language", on_language_menu, newcomers=True, menu=7),
        *presses({LanguageMenu: on_language_menu, ChooseLanguage: on_choose_language}),
    )
)
