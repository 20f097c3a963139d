"""Reading info cards, and the way from them to counselling."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.info import screens
from handlers.info.callbacks import SeeCounselling, SeeInfo
from handlers.shell import menu
from handlers.shell.screen import Screen
from services.counties import County, Municipality
from services.directory.listing import View
from services.info import counselling_for, find_card
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person


async def on_see_info(_query: CallbackQuery, callback_data: SeeInfo, person: Person | None, view: View) -> Screen:
    card = find_card(callback_data.card)
    town = _town(person, view.county)
    pages = card.pages_in(view.county.id)
    numbers = {each.id: number for number, each in enumerate(pages)}
    number = numbers.get(callback_data.page or pages[0].id)
    if number is None:
        raise Refusal("fallback-button-outdated")
    return screens.info_page(card, number, town, view)


async def on_see_counselling(
    _query: CallbackQuery, callback_data: SeeCounselling, person: Person | None, read: ReadSession, view: View
) -> Screen:
    card = find_card(callback_data.card)
    town = _town(person, view.county)
    if town is None:
        return menu.towns(view)
    return screens.counselling(card, await counselling_for(read, card, ags=town.ags, view=view), town)


def _town(person: Person | None, county: County) -> Municipality | None:
    return county.by_ags.get(person.municipality_ags or "") if person else None


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="info")
    router.callback_query.register(on_see_info, SeeInfo.filter())
    router.callback_query.register(on_see_counselling, SeeCounselling.filter())
    return router
