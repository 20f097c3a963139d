"""What is stored, in plain words; deleting it takes two taps."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from lotse.handlers import formats, menu
from lotse.handlers.context import Write
from lotse.handlers.privacy.callbacks import AskToForget, Forget, PrivacyMenu
from lotse.handlers.screen import Button, Screen
from lotse.handlers.start.callbacks import LanguageMenu
from lotse.handlers.texts import Line, text
from lotse.services.directory.listing import View
from lotse.services.people import Account, forget_person
from lotse.storage.people import Person


def privacy_screen(person: Person | None, view: View) -> Screen:
    """Everything stored about the person, and what Telegram keeps besides."""
    town = view.county.by_ags.get(person.municipality_ags or "") if person else None
    stored: list[Line] = [text("privacy-nothing")]
    if person is not None:
        stored = [
            text("privacy-intro"),
            text("privacy-language", language=text("meta-name")),
            text("privacy-town", town=town.name if town else text("privacy-no-town")),
            text("privacy-address"),
            text("privacy-since", date=formats.long_date(person.created_at.date(), view.language)),
        ]
    lines = [
        text("privacy-title"),
        "",
        *stored,
        "",
        text("privacy-telegram"),
        text("privacy-voluntary", county=view.county.name),
    ]
    rows = [[Button(text("privacy-delete"), AskToForget().pack())]] if person else []
    return Screen(text=lines, rows=[*rows, [_back(person, view)]])


async def on_privacy_command(_message: Message, person: Person | None, view: View) -> Screen:
    return privacy_screen(person, view)


async def on_privacy(_query: CallbackQuery, person: Person | None, view: View) -> Screen:
    return privacy_screen(person, view)


async def on_ask_to_forget(_query: CallbackQuery) -> Screen:
    return Screen(
        text=[text("privacy-ask")],
        rows=[
            [Button(text("privacy-delete-yes"), Forget().pack())],
            [Button(text("privacy-delete-no"), PrivacyMenu().pack())],
        ],
    )


async def on_forget(_query: CallbackQuery, write: Write, account: Account) -> Screen:
    async with write() as session:
        await forget_person(session, account)
    return Screen(text=[text("privacy-deleted")], rows=[[Button(text("menu-language"), LanguageMenu().pack())]])


def _back(person: Person | None, view: View) -> Button:
    if person and person.municipality_ags in view.county.by_ags:
        return menu.back_to_topics(person.municipality_ags or "")
    return menu.to_towns()


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="privacy")
    router.message.register(on_privacy_command, Command("privacy"))
    router.callback_query.register(on_privacy, PrivacyMenu.filter())
    router.callback_query.register(on_ask_to_forget, AskToForget.filter())
    router.callback_query.register(on_forget, Forget.filter())
    return router
