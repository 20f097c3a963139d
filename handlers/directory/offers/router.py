"""Finding offers by buttons, by typing, by location."""

from dataclasses import replace
from typing import TypeAlias

from aiogram.types import Location, Message

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
from handlers.shell.conversation import Command, Content, Conversation, presses
from handlers.shell.screen import LocationRequest, Screen
from handlers.shell.texts import Line, languages, plain, text
from services.context import Context
from services.counties import County, Municipality
from services.directory.card import Card, card_of, find_offer, offer_card
from services.directory.gaps import count_gap
from services.directory.importing import ALL_TOPICS
from services.directory.listing import OfferPage, Wish, list_offers, spoken_languages
from services.directory.places import Point, by_distance, find_municipalities
from services.directory.topics import EMERGENCY
from services.people import choose_municipality
from services.refusal import Refusal
from services.translation.directory import Interpretation, interpret
from services.translation.glossary import terms_in

OfAnOffer: TypeAlias = OfferCard | OfferPins | OfferNumbers | OfferOriginal | OfferTerms
INSIDE_KM = 12.0  # from a town's centre; the counties' municipalities lie closer to each other than that


async def on_offers_command(context: Context, _words: str) -> Screen:
    return menu.home(context)


async def on_town_menu(context: Context, _data: TownMenu | str) -> Screen:
    return menu.towns(context)


async def on_choose_town(context: Context, data: ChooseTown) -> Screen:
    town = _town_of(data.ags, context.county)
    wish = _checked(Wish(ags=town.ags, topic=data.topic or ALL_TOPICS), context.county)
    async with context.write() as session:
        await choose_municipality(session, context.account, ags=town.ags)
    return await _counted_list(context, wish) if data.topic else menu.topics(town)


async def on_topic_menu(context: Context, data: TopicMenu) -> Screen:
    return menu.topics(_town_of(data.ags, context.county), near=point_of(data.near))


async def on_share_location(_context: Context, _data: ShareLocation) -> Screen:
    keys = LocationRequest(
        share=text("offers-share-key"), leave=text("offers-leave-key"), placeholder=text("offers-type-town")
    )
    return Screen(text=[text("offers-share-location"), text("offers-share-location-note")], keys=keys)


async def on_location(context: Context, message: Message) -> Screen:
    location = message.location or Location(latitude=0, longitude=0)
    point = Point(location.latitude, location.longitude)
    kilometres, town = by_distance(context.county, point)[0]
    inside = kilometres <= INSIDE_KM
    lead = screens.location_lead(kilometres, town.name, context, inside=inside)
    if not inside:
        return replace(menu.towns(context), lead=lead)
    async with context.write() as session:
        await choose_municipality(session, context.account, ags=town.ags)
    return replace(menu.topics(town, near=point), lead=lead)


async def on_text(context: Context, message: Message) -> Screen:
    """A town, a topic, or both; anything else gets the menu."""
    words = message.text or ""
    if words in {plain(text("offers-leave-key"), each) for each in languages()}:  # the key may be of the last language
        return replace(menu.home(context), lead=[text("offers-keys-gone")])
    if courtesy := courtesy_in(words):
        return menu.home(context, above=[text(f"offers-{courtesy}"), ""])
    found = find_municipalities(words, context.county, other_words=topic_words(context.language))
    topic = topic_in(words, context.language)
    if len(found) > 1:
        return menu.towns(context, only=found[:6], topic=topic)
    if found:
        async with context.write() as session:
            await choose_municipality(session, context.account, ags=found[0].ags)
    if topic is None:
        return menu.topics(found[0]) if found else menu.home(context, above=[text("offers-not-understood"), ""])
    ags = found[0].ags if found else context.town
    if ags is None or ags not in context.county.by_ags:
        above: list[Line] = [text("offers-topic-first", topic=screens.topic_name(topic)), ""]
        return menu.towns(context, topic=topic, above=above)
    return await _counted_list(context, Wish(ags=ags, topic=topic))


async def on_list(context: Context, data: OfferList) -> Screen:
    return await _counted_list(context, _checked(wish_of(data), context.county))


async def on_list_again(context: Context, data: OfferListAgain) -> Screen:
    wish = _checked(wish_of(data), context.county)
    return screens.offer_list(*await _page(context, wish), context)


async def on_spoken_menu(context: Context, data: SpokenMenu) -> Screen:
    wish = _checked(wish_of(data), context.county)
    async with context.read() as session:
        codes = await spoken_languages(session, context, wish)
    return screens.spoken_menu(codes, wish, context.language)


async def on_card(context: Context, data: OfAnOffer) -> Screen:
    """The card in the person's language, with what must be said about a translation."""
    wish = _checked(wish_of(data), context.county)
    async with context.read() as session:
        found = await find_offer(session, context, code=data.code)
    said = await interpret(context, found.untranslated, found.names) if found.untranslated else Interpretation()
    card = card_of(context, found, near=wish.near, ags=wish.ags, others=said.texts)
    return card_screens.offer_card(card, wish, context, wording=Wording.of(said))


async def on_original(context: Context, data: OfferOriginal) -> Screen:
    card, wish = await _card(context, data)
    return card_screens.offer_card(card, wish, context, wording=Wording.ORIGINAL)


async def on_terms(context: Context, data: OfferTerms) -> Screen:
    card, wish = await _card(context, data)
    return card_screens.terms(card, wish) if terms_in(card.german) else await on_card(context, data)


async def on_pins(context: Context, data: OfferPins) -> Screen:
    return card_screens.pins(*await _card(context, data))


async def on_numbers(context: Context, data: OfferNumbers) -> Screen:
    card, wish = await _card(context, data)
    return card_screens.numbers(card, wish) if card_screens.first_number(card) else await on_card(context, data)


async def _counted_list(context: Context, wish: Wish) -> Screen:
    """The list; the look is counted as a gap where the municipality has nothing of its own."""
    page, wish = await _page(context, wish)
    if page.none_of_its_own and not wish.is_filtered and wish.page == 0:
        about = {"ags": wish.ags, "topic": wish.topic}
        async with context.write() as session:
            await count_gap(session, context, **about, county_wide=bool(page.lines))
    return screens.offer_list(page, wish, context)


async def _page(context: Context, wish: Wish) -> tuple[OfferPage, Wish]:
    """A page of the list; the first one where the list has become shorter since the button was made."""
    async with context.read() as session:
        page = await list_offers(session, context, wish)
        if wish.page and not page.lines:
            wish = replace(wish, page=0)
            page = await list_offers(session, context, wish)
    return page, wish


async def _card(context: Context, data: OfAnOffer) -> tuple[Card, Wish]:
    wish = _checked(wish_of(data), context.county)
    async with context.read() as session:
        return await offer_card(session, context, code=data.code, near=wish.near, ags=wish.ags), wish


def _town_of(ags: int, county: County) -> Municipality:
    """The municipality of a button.

    Raises:
        Refusal: the button was forged, or belongs to another county.
    """
    town = county.by_ags.get(ags_of(ags))
    if town is None:
        raise Refusal("fallback-button-outdated")
    return town


def _checked(wish: Wish, county: County) -> Wish:
    """The wish of a button, if the county has such a town and topic.

    Raises:
        Refusal: the button was forged, or belongs to another county.
    """
    if wish.ags not in county.by_ags or wish.topic == EMERGENCY or wish.topic not in screens.ICONS:
        raise Refusal("fallback-button-outdated")
    return wish


CONVERSATION = Conversation(
    routes=(
        Command("offers", on_offers_command, menu=2),
        Command("town", on_town_menu, menu=6),
        Content("location", on_location),
        Content("text", on_text),
        *presses(
            {
                TownMenu: on_town_menu,
                ShareLocation: on_share_location,
                ChooseTown: on_choose_town,
                TopicMenu: on_topic_menu,
                OfferList: on_list,
                OfferListAgain: on_list_again,
                SpokenMenu: on_spoken_menu,
                OfferCard: on_card,
                OfferPins: on_pins,
                OfferNumbers: on_numbers,
                OfferOriginal: on_original,
                OfferTerms: on_terms,
            }
        ),
    )
)
