"""News: choosing them, a campaign's message and the buttons under it, and stopping them at once and for good."""

from handlers.booking.client.callbacks import BookDays, BookMenu
from handlers.campaigns.bulletin import bulletin
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
from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.screen import Onward, Screen
from handlers.shell.texts import Line, text
from services.campaigns import inviting, subscribing
from services.campaigns.buttons import What
from services.campaigns.messages import MESSAGE, message_for, plain_text
from services.campaigns.reacting import tap
from services.campaigns.rules import Kind
from services.context import Context
from services.directory.importing import ALL_TOPICS
from services.directory.listing import Wish
from storage.campaigns import Campaign
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def campaign_message(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """A campaign's message. Nothing is sent once its recipient has unsubscribed."""
    found = await message_for(session, recipient_id=message.subject_id, now=context.now)
    return bulletin(found, context.language) if found is not None else None


async def on_news(context: Context, _data: NewsMenu | str) -> Screen:
    return await _choice(context)


async def on_set(context: Context, data: SetNews) -> Screen:
    if not data.on:
        async with context.write() as session:
            await subscribing.unsubscribe(session, person_id=context.person.id, kinds=[data.kind])
        return await _choice(context, text("news-off-now", kind=screens.name(data.kind)))
    async with context.read() as session:
        wanted = await subscribing.subscriptions_of(session, person_id=context.person.id)
    return await _subscribe(context, data.kind) if wanted else screens.ask_age(data.kind)


async def on_age(context: Context, data: OldEnough) -> Screen:
    if not data.yes:
        return screens.too_young(menu.way_home(context, context.person.municipality_ags))
    return await _subscribe(context, data.kind)


async def on_stop_all(context: Context, _data: StopAll) -> Screen:
    async with context.write() as session:
        await subscribing.unsubscribe(session, person_id=context.person.id)
    return await _choice(context, text("news-stopped-all"))


async def on_stop(context: Context, data: StopMessages) -> Screen:
    if context.person_or_none is not None:
        about = {"person_id": context.person.id, "campaign_id": data.campaign_id}
        async with context.write() as session:
            await subscribing.unsubscribe_from_message(session, **about, kind=data.kind)
    return screens.stopped(data.kind, menu.way_home(context))


async def on_plain(context: Context, data: ReadPlain) -> Screen:
    async with context.read() as session:
        body = await plain_text(session, campaign_id=data.campaign_id)
    return screens.in_plain_german(body, menu.way_home(context))


async def on_open(context: Context, data: OpenButton) -> Screen | Onward:
    if context.person_or_none is not None:
        async with context.write() as session:
            await tap(session, campaign_id=data.campaign_id, person_id=context.person.id)
    if data.what is What.info:
        return Onward(SeeInfo(card=data.about or "").pack())
    async with context.read() as session:
        campaign = await inviting.campaign_of_button(session, data.campaign_id)
        if data.what is What.book:
            return await _booking(session, context, campaign)
    return _more(context, campaign, data.about)


async def _booking(session: ReadSession, context: Context, campaign: Campaign | None) -> Screen | Onward:
    """The free days of an authority's office; elsewhere booking begins as always."""
    person, county = context.person_or_none, context.county
    if campaign is None or person is None or not await inviting.is_authority(session, office=campaign.office):
        return Onward(BookMenu().pack())
    invited = await inviting.is_invited(session, person_id=person.id, office=campaign.office)
    host = await inviting.earliest_host(session, context, office=campaign.office) if invited else None
    if host is not None:
        return Onward(BookDays(staff=host, replaces=None, page=0).pack())
    ags = context.town if context.town in county.by_ags else None
    somewhere = ags or county.alphabetical[0].ags
    entry = await inviting.entry_of(session, context, campaign=campaign, ags=somewhere)
    return screens.no_booking(campaign.office, entry, somewhere, menu.way_home(context), over=not invited)


def _more(context: Context, campaign: Campaign | None, code: str | None) -> Screen | Onward:
    """An entry of the directory, or the offers of one's own town on what the news is about."""
    topic = inviting.TOPICS[Kind(campaign.kind)] if campaign is not None else ALL_TOPICS
    if context.town is None or context.town not in context.county.by_ags:
        return menu.towns(context, above=[text("news-more-town"), ""], topic=topic, fresh=True)
    wish = Wish(ags=context.town, topic=topic)
    return Onward(packed(OfferCard, wish, code) if code else packed(OfferListAgain, wish))


async def _subscribe(context: Context, kind: Kind) -> Screen:
    person_id = context.person.id
    async with context.write() as session:
        await subscribing.subscribe(session, person_id=person_id, kind=kind, is_old_enough=True, now=context.now)
    return await _choice(context, text("news-on-now", kind=screens.name(kind)))


async def _choice(context: Context, *said: Line) -> Screen:
    async with context.read() as session:
        wanted = await subscribing.subscriptions_of(session, person_id=context.person.id)
    return screens.choice(wanted, context, *said)


CONVERSATION = Conversation(
    routes=(
        Command("news", on_news, menu=4),
        *presses(
            {
                NewsMenu: on_news,
                SetNews: on_set,
                OldEnough: on_age,
                StopAll: on_stop_all,
                StopMessages: on_stop,
                ReadPlain: on_plain,
                OpenButton: on_open,
            }
        ),
    ),
    notices={MESSAGE: campaign_message},
)
