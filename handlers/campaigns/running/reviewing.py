"""The second person: sees everything that recipients will, and answers for it, or does not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.campaigns.bulletin import bulletin
from handlers.campaigns.cards import card_of, seen_in, version_of
from handlers.campaigns.names import audience_of, count_of, language_of
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import Approve, ReviewCampaign, ReviewText, SendBack
from handlers.campaigns.running.steering import campaign_now
from handlers.shell import formats, menu
from handlers.shell.conversation import presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, plain, text
from services.campaigns.access import CampaignCard, campaign_for
from services.campaigns.approving import approve_campaign, office_free_slots, send_back
from services.campaigns.audience import audience_count
from services.campaigns.rules import CampaignState
from services.campaigns.starting import sent_before
from services.campaigns.testing import message_in
from services.context import Context
from services.staff.lookups import staff_by_id
from services.staff.rules import Action


async def on_review(context: Context, data: ReviewCampaign) -> Screen:
    async with context.read() as session:
        card = await campaign_for(session, context, campaign_id=data.campaign_id)
        if card.state != CampaignState.in_review:
            return screens.campaign(card, context, text("campaigns-overtaken"))
        office, audience = card.content.office, card.content.audience
        author = await staff_by_id(session, card.author_id, keyring=context.keyring)
        counted = await audience_count(session, context, audience=audience)
        free = await office_free_slots(session, context, office=office)
        before = await sent_before(session, card, now=context.now)
    about = [audience_of(audience, context), count_of(counted), *_more(card, free, before, context)]
    return _review(card, author.name if author else None, about, context)


async def on_text(context: Context, data: ReviewText) -> Screen:
    card, language = await card_of(context, data.campaign_id), data.language
    if card.state != CampaignState.in_review or language not in card.content.texts:
        return screens.campaign(card, context, text("campaigns-overtaken"))
    screen = bulletin(message_in(language, card.content, card.id), language)
    # Their buttons are there to be seen: pressed here, they would open and unsubscribe
    theirs = [[Button(plain(each.label, language), data.pack()) for each in row] for row in screen.rows]
    return replace(screen, rows=[*theirs, *_languages(card, language, context)], language=language)


async def on_approve(context: Context, data: Approve) -> Screen:
    async with context.write() as session:
        await approve_campaign(session, context, seen=seen_in(data), no_backlog=True)
    return await campaign_now(context, data.campaign_id, text("dispatch-approved"))


async def on_send_back(context: Context, data: SendBack) -> Screen:
    async with context.write() as session:
        await send_back(session, context, seen=seen_in(data))
    return await campaign_now(context, data.campaign_id, text("dispatch-sent-back"))


def _review(card: CampaignCard, author: str | None, about: Sequence[Line], context: Context) -> Screen:
    office = card.content.office
    who = text("dispatch-author", name=author, office=office) if author else text("campaigns-office", office=office)
    lines: list[Line] = [text("dispatch-review-title", number=str(card.id)), who, *about]
    lines += ["", text("dispatch-read-each"), ""]
    lines.append(text("dispatch-condition" if card.may_approve else "dispatch-not-yours"))
    rows = menu.pairs(_texts(card, context))
    if card.may_approve:
        rows.append([button("dispatch-approve", Approve(**version_of(card)))])
        rows.append([button("dispatch-send-back", SendBack(**version_of(card)))])
    return Screen(text=lines, rows=[*rows, [screens.to_campaign(card.id)]])


def _more(card: CampaignCard, free: int, before: datetime | None, context: Context) -> list[Line]:
    content = card.content
    lines: list[Line] = [text("campaigns-has-media", kind=content.media.kind)] if content.media else []
    lines += [text("dispatch-expires", **screens.when(content.expires_at, context))] if content.expires_at else []
    german = [language_of(tag, context.language) for tag in _left(card)]
    if german:
        lines.append(text("dispatch-left-to-german", languages=formats.enumeration(german, context.language)))
    lines.append(text("dispatch-free-slots", count=free))
    return [*lines, text("dispatch-sent-before", day=screens.day(before, context))] if before else lines


def _texts(card: CampaignCard, context: Context, current: str | None = None) -> list[Button]:
    """The languages in which there is a text, German first."""
    written = sorted({*card.content.texts} - {*_left(card)}, key=lambda tag: (not tag.startswith("de"), tag))
    names = {tag: ("● " if tag == current else "") + language_of(tag, context.language) for tag in written}
    return [Button(name, ReviewText(campaign_id=card.id, language=tag).pack()) for tag, name in names.items()]


def _languages(card: CampaignCard, current: str, context: Context) -> list[list[Button]]:
    """The other languages and the way back, in the words of whoever reviews: the screen is in the recipients'."""
    back = plain(text("campaigns-back"), context.language)
    rows = menu.pairs(_texts(card, context, current))
    return [*rows, [Button(back, ReviewCampaign(campaign_id=card.id).pack())]]


def _left(card: CampaignCard) -> list[str]:
    return sorted(tag for tag, words in card.content.texts.items() if words.left_to_german)


ROUTES = presses(
    {ReviewCampaign: on_review, ReviewText: on_text, Approve: on_approve, SendBack: on_send_back},
    Action.campaign_approval,
)
