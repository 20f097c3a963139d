"""What a campaign has besides its words: a picture or document, buttons, and until when it makes sense."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.campaigns.bulletin import label_of
from handlers.campaigns.writing import screens
from handlers.campaigns.writing.audience import counted
from handlers.campaigns.writing.callbacks import ButtonMenu, ExpiryMenu, MediaMenu, RemoveMedia, SetExpiry, ToggleButton
from handlers.campaigns.writing.words import EXPIRY, MEDIA, Desk
from handlers.shell import menu
from handlers.shell.awaited import Awaits, Draft, OpensDesk
from handlers.shell.screen import Button, Kept, Screen
from handlers.shell.texts import Line, text
from services.booking.times import NotUnderstood, understand_date
from services.campaigns.access import CampaignCard
from services.campaigns.buttons import MOST, CampaignButton, What
from services.campaigns.rules import Media as Attached
from services.campaigns.wording import LONGEST_CAPTION
from services.campaigns.writing import Seen, change_buttons, change_expiry, change_media
from services.counties import County
from services.info import info_cards
from services.refusal import Refusal
from services.staff import Action

LARGEST_PHOTO, LARGEST_PDF = 10_000_000, 50_000_000  # bytes; Telegram Bot API, what a bot may send
PDF = "application/pdf"
DAYS = (3, 7, 14)


async def on_media_menu(_query: CallbackQuery, callback_data: MediaMenu, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask(MEDIA, {"campaign_id": card.id, "version": card.version})
    return _media(card)


async def on_media(message: Message, desk: Desk, draft: Draft) -> Screen:
    seen = _seen(draft)
    try:
        attached = attached_of(message)
    except Refusal as refusal:  # the question stays
        return _media(await desk.own(seen.campaign_id), text(refusal.text_id, **refusal.text_args), "")
    card = await desk.change(seen, change_media, media=attached)
    return await _shown(card, desk, text("campaigns-media-taken", longest=LONGEST_CAPTION))


async def on_remove_media(_query: CallbackQuery, callback_data: RemoveMedia, desk: Desk) -> Screen:
    seen = Seen(callback_data.campaign_id, callback_data.version)
    card = await desk.change(seen, change_media, media=None)
    return await _shown(card, desk, text("campaigns-media-removed"))


async def on_button_menu(_query: CallbackQuery, callback_data: ButtonMenu, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask_no_more()
    return _buttons(card)


async def on_toggle(_query: CallbackQuery, callback_data: ToggleButton, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    codes, code = card.content.buttons, callback_data.code
    if code not in ({each.code for each in offered()} | set(codes)):
        raise Refusal("fallback-button-outdated")
    chosen = [each for each in codes if each != code] if code in codes else [*codes, code]
    seen = Seen(card.id, callback_data.version)
    return _buttons(await desk.change(seen, change_buttons, buttons=chosen))


async def on_expiry_menu(_query: CallbackQuery, callback_data: ExpiryMenu, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask(EXPIRY, {"campaign_id": card.id, "version": card.version})
    return _expiry(card, desk)


async def on_set_expiry(_query: CallbackQuery, callback_data: SetExpiry, desk: Desk) -> Screen:
    if callback_data.days not in (0, *DAYS):
        await desk.own(callback_data.campaign_id)
        raise Refusal("fallback-button-outdated")
    day = _today(desk) + timedelta(days=callback_data.days) if callback_data.days else None
    return await _set(Seen(callback_data.campaign_id, callback_data.version), day, desk)


async def on_expiry_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    seen = _seen(draft)
    try:
        day = understand_date(message.text or "", _today(desk))
    except NotUnderstood as wrong:  # the question stays
        return _expiry(await desk.own(seen.campaign_id), desk, text(wrong.text_id, **wrong.text_args), "")
    return await _set(seen, day, desk)


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
    """The buttons that a message can have."""
    cards = [CampaignButton(What.info, each.id) for each in info_cards()]
    return [*cards, CampaignButton(What.book), CampaignButton(What.more)]


def end_of(day: date, county: County) -> datetime:
    """The instant at which a local day is over."""
    return datetime.combine(day + timedelta(days=1), time(0), ZoneInfo(county.timezone)).astimezone(UTC)


async def _set(seen: Seen, day: date | None, desk: Desk) -> Screen:
    expires_at = end_of(day, desk.view.county) if day else None
    card = await desk.change(seen, change_expiry, expires_at=expires_at)
    return await _shown(card, desk, text("campaigns-expiry-set"))


async def _shown(card: CampaignCard, desk: Desk, *said: Line) -> Screen:
    async with desk.house.database.reading() as fresh:
        found = await counted(desk, card.content.audience, fresh)
    return screens.campaign(card, desk.view, found, above=[*said, ""])


def _media(card: CampaignCard, *above: Line) -> Screen:
    media = card.content.media
    lines: list[Line] = [*above, text("campaigns-media-ask", longest=LONGEST_CAPTION)]
    rows = [[screens.to_campaign(card.id)]]
    if media is None:
        return Screen(text=lines, rows=rows)
    lines.append(text("campaigns-has-media", kind=media.kind))
    remove = RemoveMedia(campaign_id=card.id, version=card.version)
    rows.insert(0, [Button(text("campaigns-media-remove"), remove.pack())])
    return Screen(text=lines, rows=rows, media=[Kept(media.kind, media.reference, [])])


def _buttons(card: CampaignCard) -> Screen:
    codes = card.content.buttons
    rows: Sequence[Button] = [
        Button(
            text("campaigns-chosen", name=label_of(each)) if each.code in codes else label_of(each),
            ToggleButton(campaign_id=card.id, version=card.version, code=each.code).pack(),
        )
        for each in offered()
    ]
    lines = [text("campaigns-buttons-ask", most=MOST), text("campaigns-buttons-stop")]
    return Screen(text=lines, rows=[*([each] for each in rows), [screens.to_campaign(card.id)]])


def _expiry(card: CampaignCard, desk: Desk, *above: Line) -> Screen:
    lines: list[Line] = [*above, text("campaigns-expiry-ask")]
    if card.content.expires_at is not None:
        lines.append(text("campaigns-expires", day=screens.last_day(card.content.expires_at, desk.view.county)))
    buttons = [
        Button(
            text("campaigns-expiry-days", count=each),
            SetExpiry(campaign_id=card.id, version=card.version, days=each).pack(),
        )
        for each in DAYS
    ]
    none = SetExpiry(campaign_id=card.id, version=card.version, days=0)
    rows = [*menu.pairs(buttons), [Button(text("campaigns-expiry-none"), none.pack())]]
    return Screen(text=lines, rows=[*rows, [screens.to_campaign(card.id)]])


def _today(desk: Desk) -> date:
    return desk.view.now.astimezone(ZoneInfo(desk.view.county.timezone)).date()


def _seen(draft: Draft) -> Seen:
    return Seen(int(draft["campaign_id"] or 0), int(draft["version"] or 0))


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    writes = {"action": Action.campaigns}
    router.message.register(on_media, Awaits(MEDIA, files=True), OpensDesk(Desk), flags=writes)
    router.message.register(on_expiry_words, F.text, Awaits(EXPIRY), OpensDesk(Desk), flags=writes)
    for handler, data in (
        (on_media_menu, MediaMenu),
        (on_remove_media, RemoveMedia),
        (on_button_menu, ButtonMenu),
        (on_toggle, ToggleButton),
        (on_expiry_menu, ExpiryMenu),
        (on_set_expiry, SetExpiry),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=writes)
