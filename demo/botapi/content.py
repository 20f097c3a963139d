"""The words of a message: parsed, trimmed, measured."""

import contextlib
from typing import TYPE_CHECKING, Any

from demo.botapi.detect import with_found_entities
from demo.botapi.errors import bad_request
from demo.botapi.links import WrongLink, checked_link
from demo.botapi.markup import Entities, parse_html, utf16_length
from demo.botapi.params import Params, json_of, text_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

MAX_TEXT = 4096  # UTF-16 units after parsing
MAX_CAPTION = 1024
MAX_ENTITIES = 100
_BLANK = " \t\r\n\0\v\f\u00a0\u200b"


def text_content(core: "Core", params: Params) -> tuple[str, Entities]:
    """The text of sendMessage and editMessageText.

    Raises:
        ApiError: 400, empty or too long or not parseable.
    """
    text, entities = _formatted(core, params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > MAX_TEXT // 2 and utf16_length(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, entities


def caption_content(core: "Core", params: Params) -> tuple[str, Entities]:
    """The caption of a photo or document, maybe empty.

    Raises:
        ApiError: 400, too long or not parseable.
    """
    text, entities = _formatted(core, params, "caption", "caption_entities")
    if len(text) > MAX_CAPTION // 2 and utf16_length(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(core: "Core", params: Params, field: str, entities_field: str) -> tuple[str, Entities]:
    text = text_of(params, field)
    mode = text_of(params, "parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(text, allow_local=core.allow_local_urls)
    elif mode in {"", "none"}:
        entities = _given_entities(params, entities_field, text)
    else:
        raise bad_request(f"the stand-in parses HTML only, not {mode}")
    text, entities = _trimmed(text, _acceptable(core, entities))
    return text, with_found_entities(text, entities[:MAX_ENTITIES])


def _acceptable(core: "Core", entities: Entities) -> Entities:
    """Without links Telegram refuses and mentions of people it does not know, which it drops silently."""
    kept: Entities = []
    for entity in entities:
        if entity["type"] == "text_mention":
            chat = core.chats.get(entity.get("user", {}).get("id", 0))
            if chat is not None:
                kept.append({**entity, "user": chat.user})
        elif entity["type"] == "text_link":
            with contextlib.suppress(WrongLink):
                url = checked_link(str(entity.get("url", "")), allow_local=core.allow_local_urls)
                kept.append({**entity, "url": url})
        else:
            kept.append(entity)
    return kept


def _given_entities(params: Params, field: str, text: str) -> Entities:
    given = json_of(params, field, "entities")
    if not given:
        return []
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array")
    length = utf16_length(text)
    return [dict(entity) for entity in given if _fits(entity, length)]


def _fits(entity: Any, length: int) -> bool:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    offset, span = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(span, int) or not isinstance(entity.get("type"), str):
        raise bad_request("can't parse MessageEntity: offset, length and type must be given")
    return offset >= 0 and span > 0 and offset + span <= length


def _trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Telegram cuts blanks off both ends, and entities with them."""
    without_end = text.rstrip(_BLANK)
    trimmed = without_end.lstrip(_BLANK)
    if trimmed == text:
        return text, entities
    cut = utf16_length(without_end) - utf16_length(trimmed)
    length = utf16_length(trimmed)
    kept: Entities = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return trimmed, kept
