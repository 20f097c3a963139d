"""The second person: sees everything that recipients will, and answers for it, or does not."""

from dataclasses import replace
from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.campaigns.bulletin import bulletin
from handlers.campaigns.names import audience_of, count_of, language_of
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import Approve, ReviewCampaign, ReviewText, SendBack
from handlers.campaigns.running.standing import as_it_stands, desk_of
from handlers.shell import formats, menu
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, plain, text
from services.campaigns.access import CampaignCard, campaign_for
from services.campaigns.approving import approve_campaign, office_free_slots, send_back
from services.campaigns.audience import audience_count
from services.campaigns.rules import State
from services.campaigns.starting import sent_before
from services.campaigns.testing import message_in
from services.campaigns.writing import Seen
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, staff_by_id
from storage.engine import ReadSession


async def on_review(
    _query: CallbackQuery, callback_data: ReviewCampaign, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    desk = desk_of(staff, view, house)
    card = await campaign_for(read, desk, campaign_id=callback_data.campaign_id)
    if card.state != State.in_review:
        return screens.stands(card, view, text("campaigns-overtaken"))
    author = await staff_by_id(read, card.author_id, keyring=house.keyring)
    counted = await audience_count(read, desk, audience=card.content.audience)
    about: list[Line] = [audience_of(card.content.audience, view), count_of(counted)]
    free = await office_free_slots(read, office=card.content.office, county=view.county, now=view.now)
    before = await sent_before(read, card, now=view.now)
    return _review(card, author.name if author else None, [*about, *_more(card, free, before, view)], view)


async def on_text(
    _query: CallbackQuery, callback_data: ReviewText, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    card = await campaign_for(read, desk_of(staff, view, house), campaign_id=callback_data.campaign_id)
    if card.state != State.in_review or callback_data.language not in card.content.texts:
        return screens.stands(card, view, text("campaigns-overtaken"))
    language, again = callback_data.language, callback_data.pack()
    screen = bulletin(message_in(language, card.content, card.id), language)
    # Their buttons are there to be seen: pressed here, they would open and unsubscribe
    theirs = [[Button(plain(each.label, language), again) for each in row] for row in screen.rows]
    return replace(screen, rows=[*theirs, *_languages(card, language, view)], language=language)


async def on_approve(
    _query: CallbackQuery, callback_data: Approve, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    seen = Seen(callback_data.campaign_id, callback_data.version)
    said: Line | Refusal = text("dispatch-approved")
    try:
        async with write() as session:
            await approve_campaign(session, desk_of(staff, view, house), seen=seen, no_backlog=True)
    except Refusal as refusal:
        said = refusal
    return await as_it_stands(callback_data.campaign_id, said, staff, view, house)


async def on_send_back(
    _query: CallbackQuery, callback_data: SendBack, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    seen = Seen(callback_data.campaign_id, callback_data.version)
    said: Line | Refusal = text("dispatch-sent-back")
    try:
        async with write() as session:
            await send_back(session, desk_of(staff, view, house), seen=seen)
    except Refusal as refusal:
        said = refusal
    return await as_it_stands(callback_data.campaign_id, said, staff, view, house)


def _review(card: CampaignCard, author: str | None, about: list[Line], view: View) -> Screen:
    office = card.content.office
    who = text("dispatch-author", name=author, office=office) if author else text("campaigns-office", office=office)
    lines: list[Line] = [text("dispatch-review-title", number=str(card.id)), who, *about]
    lines += ["", text("dispatch-read-each"), ""]
    lines.append(text("dispatch-condition" if card.may_approve else "dispatch-not-yours"))
    seen = {"campaign_id": card.id, "version": card.version}
    decisions = [
        [Button(text("dispatch-approve"), Approve(**seen).pack())],
        [Button(text("dispatch-send-back"), SendBack(**seen).pack())],
    ]
    rows = [*menu.pairs(_texts(card, view)), *(decisions if card.may_approve else [])]
    return Screen(text=lines, rows=[*rows, [screens.to_campaign(card.id)]])


def _more(card: CampaignCard, free: int, before: datetime | None, view: View) -> list[Line]:
    """What whoever approves needs to know besides."""
    content = card.content
    lines: list[Line] = [text("campaigns-has-media", kind=content.media.kind)] if content.media else []
    lines += [text("dispatch-expires", **screens.when(content.expires_at, view))] if content.expires_at else []
    german = [language_of(tag, view.language) for tag in _left(card)]
    if german:
        lines.append(text("dispatch-left-to-german", languages=formats.enumeration(german, view.language)))
    lines.append(text("dispatch-free-slots", count=free))
    return [*lines, text("dispatch-sent-before", day=screens.day(before, view))] if before else lines


def _texts(card: CampaignCard, view: View, current: str | None = None) -> list[Button]:
    written = [tag for tag in card.content.texts if tag not in _left(card)]
    return [
        Button(
            ("● " if tag == current else "") + language_of(tag, view.language),
            ReviewText(campaign_id=card.id, language=tag).pack(),
        )
        for tag in sorted(written, key=lambda each: (not each.startswith("de"), each))
    ]


def _languages(card: CampaignCard, current: str, view: View) -> list[list[Button]]:
    """The other languages and the way back, in the words of whoever reviews: the screen is in the recipients'."""
    back = plain(text("campaigns-back"), view.language)
    rows = menu.pairs(_texts(card, view, current))
    return [*rows, [Button(back, ReviewCampaign(campaign_id=card.id).pack())]]


def _left(card: CampaignCard) -> list[str]:
    return sorted(tag for tag, words in card.content.texts.items() if words.left_to_german)


def register(router: Router) -> None:
    """The routes of approval."""
    approves = {"action": Action.campaign_approval}
    for handler, data in (
        (on_review, ReviewCampaign),
        (on_text, ReviewText),
        (on_approve, Approve),
        (on_send_back, SendBack),
    ):
        router.callback_query.register(handler, data.filter(), flags=approves)
