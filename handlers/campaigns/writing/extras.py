"""What a campaign has besides its words: a picture or document, buttons, and until when it makes sense."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aiogram.types import Message

from handlers.campaigns.bulletin import label_of
from handlers.campaigns.cards import seen_in, version_of
from handlers.campaigns.writing import screens
from handlers.campaigns.writing.callbacks import ButtonMenu, ExpiryMenu, MediaMenu, RemoveMedia, SetExpiry, ToggleButton
from handlers.campaigns.writing.editing import EXPIRY, MEDIA, campaign_screen, change, forget_question, own_card
from handlers.shell import menu
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Button, Kept, Screen, button
from handlers.shell.texts import Line, reason, text
from services.booking.times import NotUnderstood, understand_date
from services.campaigns.access import CampaignCard
from services.campaigns.buttons import MOST, CampaignButton, What
from services.campaigns.rules import Media as Attached
from services.campaigns.wording import LONGEST_CAPTION
from services.campaigns.writing import Seen, change_buttons, change_expiry, change_media
from services.context import Context
from services.counties import County
from services.info import info_cards
from services.refusal import Refusal
from services.staff.rules import Action

LARGEST_PHOTO, LARGEST_PDF = 10_000_000, 50_000_000  # bytes; Telegram Bot API, what a bot may send
PDF = "application/pdf"
DAYS = (3, 7, 14)


async def on_media_menu(context: Context, data: MediaMenu) -> Screen:
    card = await own_card(context, data.campaign_id)
    await ask_for(context, MEDIA, version_of(card))
    return _media(card)


async def on_media(context: Context, answer: Answer) -> Screen:
    seen = seen_in(answer)
    try:
        attached = attached_of(answer.message)
    except Refusal as refusal:  # the question stays
        return _media(await own_card(context, seen.campaign_id), reason(refusal), "")
    card = await change(context, seen, change_media, media=attached)
    return await campaign_screen(context, card, text("campaigns-media-taken", longest=LONGEST_CAPTION))


async def on_remove_media(context: Context, data: RemoveMedia) -> Screen:
    card = await change(context, seen_in(data), change_media, media=None)
    return await campaign_screen(context, card, text("campaigns-media-removed"))


async def on_button_menu(context: Context, data: ButtonMenu) -> Screen:
    card = await own_card(context, data.campaign_id)
    await forget_question(context)
    return _buttons(card)


async def on_toggle(context: Context, data: ToggleButton) -> Screen:
    card = await own_card(context, data.campaign_id)
    codes, code = card.content.buttons, data.code
    if code not in ({each.code for each in offered()} | set(codes)):
        raise Refusal("fallback-button-outdated")
    chosen = [each for each in codes if each != code] if code in codes else [*codes, code]
    return _buttons(await change(context, seen_in(data), change_buttons, buttons=chosen))


async def on_expiry_menu(context: Context, data: ExpiryMenu) -> Screen:
    card = await own_card(context, data.campaign_id)
    await ask_for(context, EXPIRY, version_of(card))
    return _expiry(card, context)


async def on_set_expiry(context: Context, data: SetExpiry) -> Screen:
    if data.days not in (0, *DAYS):
        await own_card(context, data.campaign_id)
        raise Refusal("fallback-button-outdated")
    return await _set(context, seen_in(data), context.today + timedelta(days=data.days) if data.days else None)


async def on_expiry_words(context: Context, answer: Answer) -> Screen:
    seen = seen_in(answer)
    try:
        day = understand_date(answer.words, context.today)
    except NotUnderstood as refusal:  # the question stays
        return _expiry(await own_card(context, seen.campaign_id), context, reason(refusal), "")
    return await _set(context, seen, day)


def attached_of(message: Message) -> Attached:
    """The picture or PDF of a message.

    Raises:
        Refusal: something else, or larger than a bot may send.
    """
    if message.photo:
        photo = message.photo[-1]  # the largest
        if (photo.file_size or 0) > LARGEST_PHOTO:
            raise Refusal("campaigns-media-large", kind="photo", megabytes=LARGEST_PHOTO // 1_000_000)
        return Attached("photo", photo.file_id)
    document = message.document
    if document is None or document.mime_type != PDF:
        is_picture = document is not None and (document.mime_type or "").startswith("image/")
        raise Refusal("campaigns-media-as-photo" if is_picture else "campaigns-media-other")
    if (document.file_size or 0) > LARGEST_PDF:
        raise Refusal("campaigns-media-large", kind="document", megabytes=LARGEST_PDF // 1_000_000)
    return Attached("document", document.file_id)


def offered() -> list[CampaignButton]:
    cards = [CampaignButton(What.info, each.id) for each in info_cards()]
    return [*cards, CampaignButton(What.book), CampaignButton(What.more)]


def end_of(day: date, county: County) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(0), ZoneInfo(county.timezone)).astimezone(UTC)


async def _set(context: Context, seen: Seen, day: date | None) -> Screen:
    card = await change(context, seen, change_expiry, expires_at=end_of(day, context.county) if day else None)
    return await campaign_screen(context, card, text("campaigns-expiry-set"))


def _media(card: CampaignCard, *above: Line) -> Screen:
    media, back = card.content.media, [screens.to_campaign(card.id)]
    lines: list[Line] = [*above, text("campaigns-media-ask", longest=LONGEST_CAPTION)]
    if media is None:
        return Screen(text=lines, rows=[back])
    lines.append(text("campaigns-has-media", kind=media.kind))
    remove = [button("campaigns-media-remove", RemoveMedia(**version_of(card)))]
    return Screen(text=lines, rows=[remove, back], media=[Kept(media.kind, media.reference, [])])


def _buttons(card: CampaignCard) -> Screen:
    rows = []
    for each in offered():
        is_chosen, label = each.code in card.content.buttons, label_of(each)
        toggle = ToggleButton(**version_of(card), code=each.code).pack()
        rows.append([Button(text("campaigns-chosen", name=label) if is_chosen else label, toggle)])
    lines = [text("campaigns-buttons-ask", most=MOST), text("campaigns-buttons-stop")]
    return Screen(text=lines, rows=[*rows, [screens.to_campaign(card.id)]])


def _expiry(card: CampaignCard, context: Context, *above: Line) -> Screen:
    lines: list[Line] = [*above, text("campaigns-expiry-ask")]
    if card.content.expires_at is not None:
        lines.append(text("campaigns-expires", day=screens.last_day(card.content.expires_at, context.county)))
    labels = {each: text("campaigns-expiry-days", count=each) for each in DAYS} | {0: text("campaigns-expiry-none")}
    *some, none = (Button(label, SetExpiry(**version_of(card), days=each).pack()) for each, label in labels.items())
    return Screen(text=lines, rows=[*menu.pairs(some), [none], [screens.to_campaign(card.id)]])


ROUTES: list[Route] = [
    Reply((MEDIA,), on_media, Action.campaigns, files=True),
    Reply((EXPIRY,), on_expiry_words, Action.campaigns),
    *presses(
        {
            MediaMenu: on_media_menu,
            RemoveMedia: on_remove_media,
            ButtonMenu: on_button_menu,
            ToggleButton: on_toggle,
            ExpiryMenu: on_expiry_menu,
            SetExpiry: on_set_expiry,
        },
        Action.campaigns,
    ),
]
