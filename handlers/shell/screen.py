"""A screen: what a conversation says, as a small neutral value; and how aiogram shows it.

This module and the sender are the only places that turn a screen into Telegram calls.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from aiogram.exceptions import TelegramBadRequest
from aiogram.filters.callback_data import CallbackData
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendMessage
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardMarkup, Message

from handlers.fast.calls import FastBot
from handlers.shell.texts import Argument, Line, Marked, plain, rich, text
from services.campaigns.wording import plain as without_marks
from services.campaigns.wording import units

LONGEST_TEXT = 4096  # UTF-16 units after the marks are taken out
NO_PREVIEW = {"is_disabled": True}
KEYS_GONE = {"remove_keyboard": True}


@dataclass(frozen=True, slots=True)
class Button:
    """A button with callback data, or one that opens an address."""

    label: Line
    data: str | None = None
    url: str | None = None


def button(text_id: str, data: CallbackData | str, /, **args: Argument) -> Button:
    """A button with a text of the locales. A str is callback data that is packed already."""
    return Button(text(text_id, **args), data if isinstance(data, str) else data.pack())


def in_rows(buttons: Sequence[Button], width: int) -> list[list[Button]]:
    return [list(buttons[start : start + width]) for start in range(0, len(buttons), width)]


def page_row(
    page: int, has_more: bool, before: str, after: str, leads_to: Callable[[int], CallbackData | str]
) -> list[list[Button]]:
    """Buttons for the page before (text id `before`) and the one after; no row where there is neither."""
    row = [button(before, leads_to(page - 1))] if page > 0 else []
    row += [button(after, leads_to(page + 1))] if has_more else []
    return [row] if row else []


@dataclass(frozen=True, slots=True)
class Venue:
    latitude: float
    longitude: float
    title: Line
    address: Line


@dataclass(frozen=True, slots=True)
class ContactCard:
    number: str
    name: Line


@dataclass(frozen=True, slots=True)
class Document:
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
        first: shown before this one, each as a new message.
        lead: said first, in a message of its own that takes the location key away again.
    """

    text: Sequence[Line | Marked] = ()
    rows: Sequence[Sequence[Button]] = ()
    media: Sequence[Media] = ()
    keys: LocationRequest | None = None
    language: str | None = None
    fresh: bool = False
    lead: Sequence[Line | Marked] = ()
    first: Sequence["Screen"] = ()


@dataclass(frozen=True, slots=True)
class Onward:
    """What a handler returns to open another conversation as if its button had been pressed, in a message below.

    The other one's route is looked up anew, with its rights.
    """

    data: str  # packed callback data


async def show(bot: FastBot, event: Message | CallbackQuery, screen: Screen, language: str) -> None:
    """Edit the pressed message where that is possible, else send a new one. Does not answer the callback query."""
    for before in screen.first:
        await show(bot, event, replace(before, fresh=True), language)
    tongue = screen.language or language
    chat_id = event.chat.id if isinstance(event, Message) else event.from_user.id
    if screen.lead:
        await _send(bot, chat_id, screen.lead, tongue, KEYS_GONE)
    if screen.text and not await _edited(bot, event, screen, tongue):
        await _send(bot, chat_id, screen.text, tongue, _markup(screen, tongue))
    for number, each in enumerate(screen.media, start=1):
        markup = None if screen.text or number < len(screen.media) else _models(screen.rows, tongue)
        await _send_media(bot, chat_id, each, markup, tongue)


def editable(query: CallbackQuery) -> int | None:
    """The number of the pressed message, if its text can be another one."""
    pressed = query.message
    return pressed.message_id if isinstance(pressed, Message) and pressed.text else None


async def edit(bot: FastBot, chat_id: int, message_id: int, screen: Screen, language: str) -> bool:
    """Edit one of our messages. True when it then shows this screen, False when it is gone or too old."""
    try:
        await bot.tell(
            EditMessageText,
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


async def answer(bot: FastBot, query: CallbackQuery) -> None:
    """Take the spinner off the button. Telegram's refusal of a late answer is ignored."""
    try:
        await bot.tell(AnswerCallbackQuery, callback_query_id=query.id)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message:
            raise


def body(lines: Sequence[Line | Marked], language: str) -> str:
    """Lines as one HTML text within Telegram's limit. A text that is too long loses its last lines."""
    words = [rich(line, language) for line in lines]
    while _is_too_long("\n".join(words)) and len(words) > 1:
        words = [*words[:-2], "…"]
    return "\n".join(words)


def _is_too_long(words: str) -> bool:
    """Counted with the marks first, which is never less."""
    return units(words) > LONGEST_TEXT and units(without_marks(words)) > LONGEST_TEXT


def inline(rows: Sequence[Sequence[Button]], language: str) -> dict[str, Any] | None:
    """Buttons below a message as the Bot API spells them; None where there are none."""
    return {"inline_keyboard": keyboard(rows, language)} if rows else None


def keyboard(rows: Sequence[Sequence[Button]], language: str) -> list[list[dict[str, str | None]]]:
    """Buttons as the Bot API spells them, for either library."""
    return [[_key(each, language) for each in row] for row in rows]


def _key(button: Button, language: str) -> dict[str, str | None]:
    target = {"url": button.url} if button.url else {"callback_data": button.data}
    return {"text": plain(button.label, language), **target}


async def _edited(bot: FastBot, event: Message | CallbackQuery, screen: Screen, language: str) -> bool:
    if not isinstance(event, CallbackQuery) or screen.keys or screen.fresh:
        return False
    message_id = editable(event)
    return message_id is not None and await edit(bot, event.from_user.id, message_id, screen, language)


async def _send_media(
    bot: FastBot, chat_id: int, media: Media, markup: InlineKeyboardMarkup | None, tongue: str
) -> None:
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


async def _send(
    bot: FastBot, chat_id: int, lines: Sequence[Line | Marked], language: str, markup: dict[str, Any] | None
) -> None:
    await bot.tell(
        SendMessage,
        chat_id=chat_id,
        text=body(lines, language),
        reply_markup=markup,
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
    )


def _models(rows: Sequence[Sequence[Button]], language: str) -> InlineKeyboardMarkup | None:
    """Buttons as aiogram's own methods want them."""
    return InlineKeyboardMarkup.model_validate(inline(rows, language)) if rows else None


def _markup(screen: Screen, language: str) -> dict[str, Any] | None:
    keys = screen.keys
    if keys is None:
        return inline(screen.rows, language)
    share = {"text": plain(keys.share, language), "request_location": True}
    return {
        "keyboard": [[share], [{"text": plain(keys.leave, language)}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
        "input_field_placeholder": plain(keys.placeholder, language)[:64],
    }
