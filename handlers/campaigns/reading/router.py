"""News: choosing them, the buttons under a campaign's message, and stopping them at once and for good."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.booking.client.callbacks import BookDays, BookMenu
from handlers.campaigns.reading import screens
from handlers.campaigns.reading.callbacks import (
    NewsMenu,
    OldEnough,
    OpenButton,
    ReadPlain,
    SetNews,
    StopAll,
    StopMessages,
)
from handlers.directory.offers.callbacks import OfferCard, OfferListAgain, packed
from handlers.info.callbacks import SeeInfo
from handlers.shell import menu
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Button, Onward, Screen
from handlers.shell.texts import Line, text
from services.campaigns import inviting, subscribing
from services.campaigns.buttons import What
from services.campaigns.messages import plain_text
from services.campaigns.reacting import tap
from services.campaigns.rules import Kind
from services.directory.importing import ALL_TOPICS
from services.directory.listing import View, Wish
from storage.campaigns import Campaign
from storage.engine import ReadSession
from storage.people import Person


async def on_news_command(_message: Message, person: Person | None, read: ReadSession, view: View) -> Screen:
    return await _choice(known(person), read, view)


async def on_news_menu(_query: CallbackQuery, person: Person | None, read: ReadSession, view: View) -> Screen:
    return await _choice(known(person), read, view)


async def on_set(
    _query: CallbackQuery,
    callback_data: SetNews,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    reader = known(person)
    if not callback_data.on:
        async with write() as session:
            await subscribing.unsubscribe(session, person_id=reader.id or 0, kinds=[callback_data.kind])
        return await _changed("news-off-now", callback_data.kind, reader, view, house)
    if not await subscribing.subscriptions_of(read, person_id=reader.id or 0):
        return screens.ask_age(callback_data.kind)
    return await _subscribed(callback_data.kind, reader, write, view, house)


async def on_age(
    _query: CallbackQuery,
    callback_data: OldEnough,
    person: Person | None,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    reader = known(person)
    if not callback_data.yes:
        return screens.too_young(_home(reader, view))
    return await _subscribed(callback_data.kind, reader, write, view, house)


async def on_stop_all(
    _query: CallbackQuery, person: Person | None, write: Write, view: View, house: House
) -> Screen:  # fmt: skip
    reader = known(person)
    async with write() as session:
        await subscribing.unsubscribe(session, person_id=reader.id or 0)
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _choice(reader, fresh, view, above=[text("news-stopped-all"), ""])


async def on_stop(
    _query: CallbackQuery, callback_data: StopMessages, person: Person | None, write: Write, view: View
) -> Screen:
    kind = callback_data.kind
    if person is not None:
        async with write() as session:
            await subscribing.unsubscribe_from_message(
                session, person_id=person.id or 0, campaign_id=callback_data.campaign_id, kind=kind
            )
    return screens.stopped(kind, _home(person, view))


async def on_plain(
    _query: CallbackQuery, callback_data: ReadPlain, person: Person | None, read: ReadSession, view: View
) -> Screen:
    body = await plain_text(read, campaign_id=callback_data.campaign_id)
    return screens.in_plain_german(body, _home(person, view))


async def on_open(
    _query: CallbackQuery,
    callback_data: OpenButton,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
) -> Screen | Onward:
    if person is not None:
        async with write() as session:
            await tap(session, campaign_id=callback_data.campaign_id, person_id=person.id or 0)
    if callback_data.what is What.info:
        return Onward(SeeInfo(card=callback_data.about or "").pack())
    campaign = await inviting.campaign_of_button(read, callback_data.campaign_id)
    if callback_data.what is What.book:
        return await _booking(campaign, person, read, view)
    return _more(campaign, callback_data.about, person, view)


async def _booking(campaign: Campaign | None, person: Person | None, read: ReadSession, view: View) -> Screen | Onward:
    """The free days of an authority's office; elsewhere booking begins as always."""
    if campaign is None or person is None or not await inviting.is_authority(read, office=campaign.office):
        return Onward(BookMenu().pack())
    invited = await inviting.is_invited(read, person_id=person.id or 0, office=campaign.office)
    host = await inviting.earliest_host(read, office=campaign.office, view=view) if invited else None
    if host is not None:
        return Onward(BookDays(staff=host, replaces=None, page=0).pack())
    ags = person.municipality_ags if person.municipality_ags in view.county.by_ags else None
    somewhere = ags or view.county.alphabetical[0].ags
    entry = await inviting.entry_of(read, campaign=campaign, ags=somewhere, view=view)
    return screens.no_booking(campaign.office, entry, somewhere, _home(person, view), over=not invited)


def _more(campaign: Campaign | None, code: str | None, person: Person | None, view: View) -> Screen | Onward:
    """An entry of the directory, or the offers of one's own town on what the news is about."""
    topic = inviting.TOPICS[Kind(campaign.kind)] if campaign is not None else ALL_TOPICS
    ags = person.municipality_ags if person is not None else None
    if ags is None or ags not in view.county.by_ags:
        return menu.towns(view, above=[text("news-more-town"), ""], topic=topic, fresh=True)
    wish = Wish(ags=ags, topic=topic)
    return Onward(packed(OfferCard, wish, code) if code else packed(OfferListAgain, wish))


async def _subscribed(kind: Kind, person: Person, write: Write, view: View, house: House) -> Screen:
    async with write() as session:
        await subscribing.subscribe(
            session, person_id=person.id or 0, kind=kind, is_old_enough=True, now=view.now
        )  # fmt: skip
    return await _changed("news-on-now", kind, person, view, house)


async def _changed(said: str, kind: Kind, person: Person, view: View, house: House) -> Screen:
    async with house.database.reading() as fresh:  # `read` may stand before the write
        return await _choice(person, fresh, view, above=[text(said, kind=screens.name(kind)), ""])


async def _choice(person: Person, read: ReadSession, view: View, *, above: list[Line] | None = None) -> Screen:
    wanted = await subscribing.subscriptions_of(read, person_id=person.id or 0)
    return screens.choice(wanted, person.municipality_ags, view, above=above or [])


def _home(person: Person | None, view: View) -> Button:
    return menu.way_home(person.municipality_ags if person else None, view)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="news")
    router.message.register(on_news_command, Command("news"))
    router.callback_query.register(on_news_menu, NewsMenu.filter())
    router.callback_query.register(on_set, SetNews.filter())
    router.callback_query.register(on_age, OldEnough.filter())
    router.callback_query.register(on_stop_all, StopAll.filter())
    router.callback_query.register(on_stop, StopMessages.filter())
    router.callback_query.register(on_plain, ReadPlain.filter())
    router.callback_query.register(on_open, OpenButton.filter())
    return router
