"""First contact: the languages in their own scripts, then straight on to the town."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, Message, User

from handlers.cases.file.callbacks import MyHelp
from handlers.shell import menu
from handlers.shell.context import Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import GERMAN, known_language, languages, plain, text
from handlers.start.callbacks import ChooseLanguage, LanguageMenu
from services.cases.listing import has_joined
from services.directory.listing import View
from services.people import Account, choose_language
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person


def language_screen(suggestion: str | None) -> Screen:
    """Every language in its own script; the phone's language stands first, and is only the suggestion."""
    first = known_language(suggestion) or GERMAN
    order = [first, *(each for each in languages() if each != first)]
    rows = [[Button(plain(text("meta-name"), each), ChooseLanguage(language=each).pack())] for each in order]
    lines = [plain(text("start-choose-language"), each) for each in order]
    return Screen(text=lines, rows=rows, language=GERMAN)  # each line runs its own way, none is forced to the right


async def on_start(
    _message: Message, person: Person | None, view: View, read: ReadSession, event_from_user: User
) -> Screen:
    if person is None:
        return language_screen(event_from_user.language_code)
    home = menu.home(person.municipality_ags, view)
    if not await has_joined(read, person_id=person.id or 0):
        return home
    return replace(home, rows=[[Button(text("cases-help"), MyHelp().pack())], *home.rows])


async def on_language_command(_message: Message, event_from_user: User) -> Screen:
    return language_screen(event_from_user.language_code)


async def on_language_menu(_query: CallbackQuery, event_from_user: User) -> Screen:
    return language_screen(event_from_user.language_code)


async def on_choose_language(
    _query: CallbackQuery, callback_data: ChooseLanguage, write: Write, account: Account, view: View
) -> Screen:
    language = known_language(callback_data.language)
    if language is None:
        raise Refusal("fallback-button-outdated")
    async with write() as session:
        person = await choose_language(session, account, language=language, now=view.now)
    if person.municipality_ags is None:
        return menu.towns(view, greeting=True, language=language)
    return menu.home(person.municipality_ags, view, language=language)


async def on_newcomer(_message: Message, event_from_user: User) -> Screen:
    return language_screen(event_from_user.language_code)


def is_newcomer(_message: Message, person: Person | None) -> bool:
    """Whether somebody writes who has not chosen a language yet."""
    return person is None


def build_router() -> Router:
    """The conversation's routes. A function, because a Router has one parent only."""
    router = Router(name="start")
    router.message.register(on_start, CommandStart())
    router.message.register(on_start, Command("menu"))
    router.message.register(on_language_command, Command("language"))
    router.message.register(on_newcomer, is_newcomer)
    router.callback_query.register(on_language_menu, LanguageMenu.filter())
    router.callback_query.register(on_choose_language, ChooseLanguage.filter())
    return router
