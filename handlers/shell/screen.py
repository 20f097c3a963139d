"""A screen: what a conversation says, as a small neutral value; and how aiogram shows it.

This module and the sender are the only places that turn a screen into Telegram calls.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from handlers.shell.texts import Line, Marked, plain, rich
from services.campaigns.wording import plain as without_marks
from services.campaigns.wording import units

LONGEST_TEXT = 4096  # UTF-16 units after the marks are taken out
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Button:
    """A button with callback data, or one that opens an address."""

    label: Line
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Venue:
    """A pin on a map."""

    latitude: float
    longitude: float
    title: Line
    address: Line


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A number to save or call."""

    number: str
    name: Line


@dataclass(frozen=True, slots=True)
class Document:
    """A file, with words below it."""

    file_name: str
    content: bytes
    caption: Line


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG), with lines below it; Telegram takes 1,024 characters of them."""

    content: bytes
    caption: Sequence[Line | Marked]


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture or document that the channel has already, with lines below it.

    Attributes:
        kind: "photo" or "document".
        reference: how the channel knows it; on Telegram the `file_id`.
        caption: Telegram takes 1,024 characters.
    """

    kind: str
    reference: str
    caption: Sequence[Line | Marked]


Media: TypeAlias = Venue | ContactCard | Document | Picture | Kept


@dataclass(frozen=True, slots=True)
class LocationRequest:
    """A key under the text field that shares the phone's location, and one that leaves."""

    share: Line
    leave: Line
    placeholder: Line


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person sees next.

    Attributes:
        text: lines, joined by line breaks; "" is an empty line.
        rows: inline buttons.
        media: pins, contact cards, files or pictures, sent after the text (or instead of it when `text` is empty).
        language: shown in this language, when the handler has just changed it.
        fresh: sent as a new message even when a button was pressed, so that what stands above stays readable.
        lead: said first, in a message of its own that takes the location key away again.
    """

    text: Sequence[Line | Marked] = ()
    rows: Sequence[Sequence[Button]] = ()
    media: Sequence[Media] = ()
    keys: LocationRequest | None = None
    language: str | None = None
    fresh: bool = False
    lead: Sequence[Line | Marked] = ()


@dataclass(frozen=True, slots=True)
class Onward:
    """What a handler returns to open another conversation as if its button had been pressed, in a message below.

    The other one's route is looked up anew, with its rights.
    """

    data: str  # packed callback data


async def show(bot: Bot, event: Message | CallbackQuery, screen: Screen, language: str) -> None:
    """Say it: edit the pressed message where that is possible, else send. Does not answer the callback query."""
    tongue = screen.language or language
    chat_id = event.chat.id if isinstance(event, Message) else event.from_user.id
    if screen.lead:
        await bot.send_message(
            chat_id, body(screen.lead, tongue), reply_markup=ReplyKeyboardRemove(), parse_mode="HTML"
        )
    if screen.text and not await _edited(bot, event, screen, tongue):
        await _send(bot, chat_id, screen, tongue)
    for number, each in enumerate(screen.media, start=1):
        markup = None if screen.text or number < len(screen.media) else inline(screen.rows, tongue)
        await _send_media(bot, chat_id, each, markup, tongue)


def editable(query: CallbackQuery) -> int | None:
    """The number of the pressed message, if its text can be another one."""
    pressed = query.message
    return pressed.message_id if isinstance(pressed, Message) and pressed.text else None


async def edit(bot: Bot, chat_id: int, message_id: int, screen: Screen, language: str) -> bool:
    """Let a message of ours say a screen's text; whether it does now, or did before. It may be gone or too old."""
    try:
        await bot.edit_message_text(
            text=body(screen.text, language),
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=inline(screen.rows, language),
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
        )
    except TelegramBadRequest as error:
        return "message is not modified" in error.message
    return True


async def answer(bot: Bot, query: CallbackQuery) -> None:
    """Take the spinner off the button. An answer that comes too late is none."""
    try:
        await bot.answer_callback_query(query.id)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message:
            raise


def body(lines: Sequence[Line | Marked], language: str) -> str:
    """Lines as one HTML text within Telegram's limit; what is too long loses its last lines."""
    words = [rich(line, language) for line in lines]
    while _is_too_long("\n".join(words)) and len(words) > 1:
        words = [*words[:-2], "…"]
    return "\n".join(words)


def _is_too_long(words: str) -> bool:
    """Counted with the marks first, which is never less."""
    return units(words) > LONGEST_TEXT and units(without_marks(words)) > LONGEST_TEXT


def inline(rows: Sequence[Sequence[Button]], language: str) -> InlineKeyboardMarkup | None:
    """Buttons in Telegram's form."""
    if not rows:
        return None
    keys: Any = keyboard(rows, language)
    return InlineKeyboardMarkup.model_construct(inline_keyboard=keys)  # as models, keys took a quarter of a list's time


def keyboard(rows: Sequence[Sequence[Button]], language: str) -> list[list[dict[str, str | None]]]:
    """Buttons as the Bot API spells them, for either library."""
    return [[_key(each, language) for each in row] for row in rows]


def _key(button: Button, language: str) -> dict[str, str | None]:
    target = {"url": button.url} if button.url else {"callback_data": button.data}
    return {"text": plain(button.label, language), **target}


async def _edited(bot: Bot, event: Message | CallbackQuery, screen: Screen, language: str) -> bool:
    if not isinstance(event, CallbackQuery) or screen.keys or screen.fresh:
        return False
    message_id = editable(event)
    return message_id is not None and await edit(bot, event.from_user.id, message_id, screen, language)


async def _send_media(bot: Bot, chat_id: int, media: Media, markup: InlineKeyboardMarkup | None, tongue: str) -> None:
    if isinstance(media, Venue):
        title, address = plain(media.title, tongue), plain(media.address, tongue)
        await bot.send_venue(chat_id, media.latitude, media.longitude, title, address, reply_markup=markup)
    elif isinstance(media, ContactCard):
        await bot.send_contact(chat_id, media.number, plain(media.name, tongue), reply_markup=markup)
    elif isinstance(media, Picture):
        file, caption = BufferedInputFile(media.content, "picture.png"), body(media.caption, tongue)
        await bot.send_photo(chat_id, file, caption=caption, parse_mode="HTML", reply_markup=markup)
    elif isinstance(media, Kept):
        send = bot.send_photo if media.kind == "photo" else bot.send_document
        caption = body(media.caption, tongue)
        await send(chat_id, media.reference, caption=caption, parse_mode="HTML", reply_markup=markup)
    else:
        file = BufferedInputFile(media.content, media.file_name)
        caption = rich(media.caption, tongue)
        await bot.send_document(chat_id, file, caption=caption, parse_mode="HTML", reply_markup=markup)


async def _send(bot: Bot, chat_id: int, screen: Screen, language: str) -> None:
    markup = _keys(screen.keys, language) if screen.keys else inline(screen.rows, language)
    await bot.send_message(
        chat_id,
        body(screen.text, language),
        reply_markup=markup,
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
    )


def _keys(keys: LocationRequest, language: str) -> ReplyKeyboardMarkup:
    return ReplyKeyboardMarkup(
        keyboard=[
            [KeyboardButton(text=plain(keys.share, language), request_location=True)],
            [KeyboardButton(text=plain(keys.leave, language))],
        ],
        resize_keyboard=True,
        one_time_keyboard=True,
        input_field_placeholder=plain(keys.placeholder, language)[:64],
    )
