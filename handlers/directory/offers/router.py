"""Finding offers by buttons, by typing, by location."""

from dataclasses import replace
from typing import TypeAlias

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Location, Message

from handlers.directory.offers import card_screens, screens
from handlers.directory.offers.callbacks import (
    ChooseTown,
    OfferCard,
    OfferList,
    OfferListAgain,
    OfferNumbers,
    OfferOriginal,
    OfferPins,
    OfferTerms,
    ShareLocation,
    SpokenMenu,
    TopicMenu,
    TownMenu,
    ags_of,
    point_of,
    wish_of,
)
from handlers.directory.offers.card_screens import Wording
from handlers.directory.offers.typed import courtesy_in, topic_in, topic_words
from handlers.shell import menu
from handlers.shell.context import House, Write
from handlers.shell.screen import LocationRequest, Screen
from handlers.shell.texts import Line, languages, plain, text
from services.counties import County, Municipality
from services.directory.card import Card, offer_card
from services.directory.gaps import count_gap
from services.directory.importing import ALL_TOPICS
from services.directory.listing import OfferPage, View, Wish, list_offers, spoken_languages
from services.directory.places import Point, by_distance, find_municipalities
from services.directory.topics import EMERGENCY
from services.people import Account, choose_municipality
from services.refusal import Refusal
from services.translation.directory import Interpreter
from services.translation.glossary import terms_in
from storage.engine import ReadSession
from storage.people import Person

OfAnOffer: TypeAlias = OfferCard | OfferPins | OfferNumbers | OfferOriginal | OfferTerms
INSIDE_KM = 12.0  # from a town's centre; the counties' municipalities lie closer to each other than that


async def on_town_menu(_query: CallbackQuery, view: View) -> Screen:
    return menu.towns(view)


async def on_town_command(_message: Message, view: View) -> Screen:
    return menu.towns(view)


async def on_offers_command(_message: Message, person: Person | None, view: View) -> Screen:
    return menu.home(person.municipality_ags if person else None, view)


async def on_choose_town(
    _query: CallbackQuery, callback_data: ChooseTown, read: ReadSession, write: Write, account: Account, view: View
) -> Screen:
    town = _town(callback_data.ags, view.county)
    wish = _checked(Wish(ags=town.ags, topic=callback_data.topic or ALL_TOPICS), view.county)
    async with write() as session:
        await choose_municipality(session, account, ags=town.ags)
    return await _list(read, write, wish, view) if callback_data.topic else menu.topics(town)


async def on_topic_menu(_query: CallbackQuery, callback_data: TopicMenu, view: View) -> Screen:
    return menu.topics(_town(callback_data.ags, view.county), near=point_of(callback_data.near))


async def on_share_location(_query: CallbackQuery) -> Screen:
    keys = LocationRequest(
        share=text("offers-share-key"), leave=text("offers-leave-key"), placeholder=text("offers-type-town")
    )
    return Screen(text=[text("offers-share-location"), text("offers-share-location-note")], keys=keys)


async def on_location(message: Message, write: Write, account: Account, view: View) -> Screen:
    location = message.location or Location(latitude=0, longitude=0)
    point = Point(location.latitude, location.longitude)
    kilometres, town = by_distance(view.county, point)[0]
    inside = kilometres <= INSIDE_KM
    lead = screens.location_lead(kilometres, town.name, view, inside=inside)
    if not inside:
        return replace(menu.towns(view), lead=lead)
    async with write() as session:
        await choose_municipality(session, account, ags=town.ags)
    return replace(menu.topics(town, near=point), lead=lead)


async def on_list(
    _query: CallbackQuery, callback_data: OfferList, read: ReadSession, write: Write, view: View
) -> Screen:
    return await _list(read, write, _checked(wish_of(callback_data), view.county), view)


async def on_list_again(_query: CallbackQuery, callback_data: OfferListAgain, read: ReadSession, view: View) -> Screen:
    wish = _checked(wish_of(callback_data), view.county)
    return screens.offer_list(*await _page(read, wish, view), view)


async def on_spoken_menu(_query: CallbackQuery, callback_data: SpokenMenu, read: ReadSession, view: View) -> Screen:
    wish = _checked(wish_of(callback_data), view.county)
    return screens.spoken_menu(await spoken_languages(read, wish, view=view), wish, view)


async def on_card(
    _query: CallbackQuery, callback_data: OfferCard, read: ReadSession, view: View, house: House
) -> Screen:
    return await _card_screen(callback_data, read, view, house)


async def on_original(_query: CallbackQuery, callback_data: OfferOriginal, read: ReadSession, view: View) -> Screen:
    card, wish = await _card(callback_data, read, view)
    return card_screens.offer_card(card, wish, view, wording=Wording.ORIGINAL)


async def on_terms(
    _query: CallbackQuery, callback_data: OfferTerms, read: ReadSession, view: View, house: House
) -> Screen:
    card, wish = await _card(callback_data, read, view)
    if terms_in(card.german):
        return card_screens.terms(card, wish)
    return await _card_screen(callback_data, read, view, house)


async def on_pins(_query: CallbackQuery, callback_data: OfferPins, read: ReadSession, view: View) -> Screen:
    card, wish = await _card(callback_data, read, view)
    return card_screens.pins(card, wish)


async def on_numbers(
    _query: CallbackQuery, callback_data: OfferNumbers, read: ReadSession, view: View, house: House
) -> Screen:
    card, wish = await _card(callback_data, read, view)
    if card_screens.first_number(card):
        return card_screens.numbers(card, wish)
    return await _card_screen(callback_data, read, view, house)


async def on_text(
    message: Message, person: Person | None, read: ReadSession, write: Write, account: Account, view: View
) -> Screen:
    """A town, a topic, or both; anything else gets the menu."""
    words = message.text or ""
    ags = person.municipality_ags if person else None
    if words in {plain(text("offers-leave-key"), each) for each in languages()}:  # the key may be of the last language
        return replace(menu.home(ags, view), lead=[text("offers-keys-gone")])
    if courtesy := courtesy_in(words):
        return menu.home(ags, view, above=[text(f"offers-{courtesy}"), ""])
    found = find_municipalities(words, view.county, other_words=topic_words(view.language))
    topic = topic_in(words, view.language)
    if len(found) > 1:
        return menu.towns(view, only=found[:6], topic=topic)
    if found:
        ags = found[0].ags
        async with write() as session:
            await choose_municipality(session, account, ags=ags)
    elif topic is None:
        return menu.home(ags, view, above=[text("offers-not-understood"), ""])
    if ags not in view.county.by_ags:
        above: list[Line] = [text("offers-topic-first", topic=screens.topic_name(topic or ALL_TOPICS)), ""]
        return menu.towns(view, topic=topic, above=above)
    return await _list(read, write, Wish(ags=ags or "", topic=topic), view) if topic else menu.home(ags, view)


async def _list(read: ReadSession, write: Write, wish: Wish, view: View) -> Screen:
    """A look at what there is; counted where the municipality has nothing of its own."""
    page, wish = await _page(read, wish, view)
    if page.none_of_its_own and not wish.is_filtered and wish.page == 0:
        async with write() as session:
            await count_gap(
                session, view.county, ags=wish.ags, topic=wish.topic, county_wide=bool(page.lines), now=view.now
            )
    return screens.offer_list(page, wish, view)


async def _page(read: ReadSession, wish: Wish, view: View) -> tuple[OfferPage, Wish]:
    page = await list_offers(read, wish, view=view)
    if wish.page and not page.lines:  # the list has become shorter since the button was made
        return await _page(read, replace(wish, page=0), view)
    return page, wish


async def _card_screen(data: OfAnOffer, read: ReadSession, view: View, house: House) -> Screen:
    """The card in the person's language, with what must be said about a translation."""
    interpreter = Interpreter(house.database, house.translator, view.language, view.now)
    card, wish = await _card(data, read, view, interpreter)
    return card_screens.offer_card(card, wish, view, wording=Wording.of(interpreter))


async def _card(
    data: OfAnOffer, read: ReadSession, view: View, interpreter: Interpreter | None = None
) -> tuple[Card, Wish]:
    wish = _checked(wish_of(data), view.county)
    card = await offer_card(read, code=data.code, near=wish.near, ags=wish.ags, view=view, interpreter=interpreter)
    return card, wish


def _town(ags: int, county: County) -> Municipality:
    """The municipality of a button.

    Raises:
        Refusal: the button was forged, or belongs to another county.
    """
    town = county.by_ags.get(ags_of(ags))
    if town is None:
        raise Refusal("fallback-button-outdated")
    return town


def _checked(wish: Wish, county: County) -> Wish:
    _town(int(wish.ags), county)
    if wish.topic == EMERGENCY or wish.topic not in screens.ICONS:
        raise Refusal("fallback-button-outdated")
    return wish


def build_router() -> Router:
    """What people write and share."""
    router = Router(name="offers")
    router.message.register(on_offers_command, Command("offers"))
    router.message.register(on_town_command, Command("town"))
    router.message.register(on_location, F.location)
    router.message.register(on_text, F.text, ~F.text.startswith("/"))
    return router


def build_buttons() -> Router:
    """Its buttons, the most frequent first; they are asked before all other conversations."""
    router = Router(name="offers buttons")
    router.callback_query.register(on_list, OfferList.filter())
    router.callback_query.register(on_list_again, OfferListAgain.filter())
    router.callback_query.register(on_card, OfferCard.filter())
    router.callback_query.register(on_topic_menu, TopicMenu.filter())
    router.callback_query.register(on_choose_town, ChooseTown.filter())
    router.callback_query.register(on_spoken_menu, SpokenMenu.filter())
    router.callback_query.register(on_pins, OfferPins.filter())
    router.callback_query.register(on_numbers, OfferNumbers.filter())
    router.callback_query.register(on_original, OfferOriginal.filter())
    router.callback_query.register(on_terms, OfferTerms.filter())
    router.callback_query.register(on_town_menu, TownMenu.filter())
    router.callback_query.register(on_share_location, ShareLocation.filter())
    return router
