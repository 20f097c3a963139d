"""Telegram's HTML into plain text and entities, and its refusals.

Follows TDLib's `parse_html`: offsets in errors are bytes of the text as sent, offsets in entities UTF-16 units.
"""

import re
from dataclasses import dataclass
from typing import Any

from demo.botapi.errors import ApiError, bad_request
from demo.botapi.links import WrongLink, checked_link, user_of_link

Entities = list[dict[str, Any]]

_PLAIN = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
}
_TAGS = frozenset(_PLAIN) | {"a", "pre", "code", "blockquote", "tg-emoji"}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_SPECIAL = re.compile(r"[<&]")
_SPACE = " \t\r\n\0\v"
_SPACES = re.compile(r"\s*")
_TAG_NAME = re.compile(r"[^\s>]*")
_PRIORITY = {
    **dict.fromkeys(("blockquote", "expandable_blockquote"), 0),
    "pre": 10,
    "code": 20,
    **dict.fromkeys(("text_link", "text_mention"), 49),
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


def utf16_length(text: str) -> int:
    """Length in UTF-16 units, Telegram's measure."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int  # UTF-16 units
    piece: int  # index of the first piece of text inside


def parse_html(source: str, *, allow_local: bool = False) -> tuple[str, Entities]:
    """Plain text and its entities, ordered as Telegram orders them.

    Raises:
        ApiError: 400 "can't parse entities: …".
    """
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source, allow_local).run()


class _Parser:
    def __init__(self, source: str, allow_local: bool) -> None:
        self.source = source
        self.allow_local = allow_local
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: Entities = []

    def run(self) -> tuple[str, Entities]:
        position = 0
        while found := _SPECIAL.search(self.source, position):
            self._write(self.source[position : found.start()])
            position = self._reference(found.start()) if found[0] == "&" else self._tag(found.start())
        self._write(self.source[position:])
        if self.open:
            raise _refusal(f"Can't find end tag corresponding to start tag {self.open[-1].tag}")
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        self.entities.sort(key=lambda e: (e["offset"], -e["length"], _PRIORITY[e["type"]]))
        return "".join(self.pieces), self.entities

    def _write(self, text: str) -> None:
        if text:
            self.pieces.append(text)
            self.offset += utf16_length(text)

    def _reference(self, start: int) -> int:
        text, end = _decode(self.source, start)
        self._write(text)
        return end

    def _tag(self, start: int) -> int:
        if self.source.startswith("</", start):
            return self._end_tag(start)
        found = _TAG_NAME.match(self.source, start + 1)
        assert found is not None  # matches the empty string too
        if found.end() == len(self.source):
            raise self._at(start, "Unclosed start tag")
        tag = found[0].lower()
        if tag not in _TAGS:
            raise self._at(start, f'Unsupported start tag "{tag}"')
        argument, end = self._attributes(tag, start, found.end())
        if tag == "span" and argument != "spoiler":
            raise self._at(start, 'Tag "span" must have class "tg-spoiler"')
        self.open.append(_Open(tag, argument, self.offset, len(self.pieces)))
        return end

    def _attributes(self, tag: str, start: int, position: int) -> tuple[str, int]:
        """The one attribute that matters to `tag` ("" without it), and the position behind ">"."""
        argument = ""
        while True:
            position = _skip_spaces(self.source, position)
            if self.source.startswith(">", position):
                return argument, position + 1
            if position == len(self.source):
                raise self._at(start, "Unclosed start tag")
            name, value, position = self._attribute(tag, start, position)
            argument = _argument(tag, name, value, argument)

    def _attribute(self, tag: str, start: int, position: int) -> tuple[str, str, int]:
        name_end = position
        while name_end < len(self.source) and self.source[name_end] not in "= \t\r\n>":
            name_end += 1
        name = self.source[position:name_end]
        if not name:
            raise self._at(start, f'Empty attribute name in the tag "{tag}"')
        position = _skip_spaces(self.source, name_end)
        if not self.source.startswith("=", position):
            if tag == "blockquote" and name.lower() == "expandable":
                return name.lower(), "", name_end
            raise self._at(start, f'Expected equal sign in declaration of an attribute of the tag "{tag}"')
        position = _skip_spaces(self.source, position + 1)
        value, position = self._value(tag, start, position)
        return name, value, position

    def _value(self, tag: str, start: int, position: int) -> tuple[str, int]:
        quote = self.source[position : position + 1]
        if not quote:
            raise self._at(start, f'Unclosed start tag "{tag}"')
        if quote in "'\"":
            end = self.source.find(quote, position + 1)
            if end < 0:
                raise self._at(start, "Unclosed start tag")
            raw = self.source[position + 1 : end]
            return _REFERENCE.sub(lambda found: _decode(found[0], 0)[0], raw), end + 1
        end = position
        while end < len(self.source) and (self.source[end].isalnum() or self.source[end] in ".-"):
            end += 1
        if end < len(self.source) and self.source[end] not in _SPACE + ">":
            raise self._at(position, "Unexpected end of name token")
        return self.source[position:end].lower(), end

    def _end_tag(self, start: int) -> int:
        if not self.open:
            raise self._at(start, "Unexpected end tag")
        found = _TAG_NAME.match(self.source, start + 2)
        assert found is not None  # matches the empty string too
        end = _skip_spaces(self.source, found.end())
        if not self.source.startswith(">", end):
            raise self._at(start, "Unclosed end tag")
        tag = self.open[-1].tag
        name = found[0].lower()
        if name and name != tag:
            raise self._at(start, "Unmatched end tag", f', expected "</{tag}>", found "</{name}>"')
        opened = self.open.pop()
        if self.offset > opened.offset:
            self._close(opened)
        return end + 1

    def _close(self, opened: _Open) -> None:
        entity: dict[str, Any] = {"offset": opened.offset, "length": self.offset - opened.offset}
        if opened.tag in _PLAIN:
            self.entities.append(entity | {"type": _PLAIN[opened.tag]})
        elif opened.tag == "a":
            self._close_link(opened, entity)
        elif opened.tag in {"pre", "code"}:
            self._close_code(opened, entity)
        elif opened.tag == "blockquote":
            kind = "expandable_blockquote" if opened.argument else "blockquote"
            self.entities.append(entity | {"type": kind})
        else:
            if not opened.argument.isdigit() or int(opened.argument) == 0:
                raise bad_request("invalid custom emoji identifier specified")
            self.entities.append(entity | {"type": "custom_emoji", "custom_emoji_id": opened.argument})

    def _close_link(self, opened: _Open, entity: dict[str, Any]) -> None:
        link = opened.argument or "".join(self.pieces[opened.piece :])
        user = user_of_link(link)
        if user is not None:
            self.entities.append(entity | {"type": "text_mention", "user": {"id": user}})
            return
        try:
            url = checked_link(link, allow_local=self.allow_local)
        except WrongLink:
            return  # Telegram keeps the words and silently drops the link
        self.entities.append(entity | {"type": "text_link", "url": url})

    def _close_code(self, opened: _Open, entity: dict[str, Any]) -> None:
        other = "pre" if opened.tag == "code" else "code"
        last = self.entities[-1] if self.entities else {}
        same = (last.get("type"), last.get("offset"), last.get("length")) == (other, *entity.values())
        language = opened.argument or last.get("language", "")
        if same and language:
            last.update(type="pre", language=language)
            return
        if opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        self.entities.append(entity | {"type": opened.tag})

    def _at(self, start: int, what: str, more: str = "") -> ApiError:
        offset = len(self.source[:start].encode("utf-8", "surrogatepass"))
        return _refusal(f"{what} at byte offset {offset}{more}")


def _refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


def _skip_spaces(source: str, position: int) -> int:
    found = _SPACES.match(source, position)
    return found.end() if found else position


def _argument(tag: str, name: str, value: str, before: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value[9:]
        case ("span", "class") if value.startswith("tg-"):
            return value[3:]
        case ("blockquote", "expandable"):
            return "expandable"
        case _:
            return before


def _decode(source: str, start: int) -> tuple[str, int]:
    """The character a reference at `start` stands for and the position behind it; the "&" itself when it is none."""
    found = _REFERENCE.match(source, start)
    if not found:
        return "&", start + 1
    hexadecimal, decimal, name = found.groups()
    if name:
        return (_NAMED[name], found.end()) if name in _NAMED else ("&", start + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "&", start + 1
    return chr(code), found.end()
