"""What may stand in a campaign's text, and how long it may be: pure functions over words.

Telegram Bot API: 4,096 UTF-16 units in a message and 1,024 in a caption, counted after the marks are taken out; of its
HTML only bold, italic, underlined and links are used here. Some of them are the frame's, and each further line costs
one more: where reading runs from the right, every line begins with a mark that says so.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum, auto
from html import unescape

FRAME = 140  # UTF-16 units of what stands above each text: who writes, that it was asked for, that it is German
LONGEST_MESSAGE, LONGEST_CAPTION = 4_096 - FRAME, 1_024 - FRAME
LONGEST_TITLE = 60  # characters
TAG = re.compile(r"<(/?)(b|i|u|a)(?: href=\"([^\"<>\s]*)\")?>")
LINK = re.compile(r"https://[^\s\"<>/?#]+\.[^\s\"<>]+")
ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot);)")
ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
HREF = re.compile(r"href=\"([^\"]*)\"")
KEPT_SIGNS = "\n\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"  # line breaks; joiners and directions of scripts


class Flaw(StrEnum):
    empty = auto()
    too_long = auto()
    mark = auto()  # a mark that is not allowed, not closed, or closed in the wrong order
    link = auto()  # a link that does not begin with https://
    sign = auto()  # a sign that no chat shows: control characters


def flaw(body: str, *, has_media: bool) -> Flaw | None:
    """The first thing that is wrong with a text, None when it can be sent.

    A body has `<b>`, `<i>`, `<u>` and `<a href="https://…">`, with `&`, `<` and `>` as entities. With media it is a
    caption.
    """
    if not all(_is_shown(each) for each in body):
        return Flaw.sign
    if not _is_well_formed(body):
        return Flaw.mark
    if not all(LINK.fullmatch(unescape(each)) for each in _links(body)):
        return Flaw.link
    if not any(unicodedata.category(each)[0] not in "CZ" for each in plain(body)):
        return Flaw.empty
    return Flaw.too_long if excess(body, has_media=has_media) > 0 else None


def excess(body: str, *, has_media: bool) -> int:
    """By how many UTF-16 units a text is too long; zero or less when it fits with its frame, in any language.

    Each line break counts twice: text that runs from the right is sent with a mark at the beginning of each line.
    """
    words = plain(body)
    return units(words) + words.count("\n") - (LONGEST_CAPTION if has_media else LONGEST_MESSAGE)


def plain(body: str) -> str:
    """What people read of a text, without marks."""
    return unescape(TAG.sub("", body))


def title(body: str) -> str:
    """The first line of a text, cut where it is long."""
    lines = (each.strip() for each in plain(body).splitlines())
    first = next((each for each in lines if each), "")
    return first if len(first) <= LONGEST_TITLE else first[: LONGEST_TITLE - 1].rstrip() + "…"


def from_chat(html: str) -> str:
    """A message with the marks that Telegram gave it, without those that campaigns do not have."""
    kept = ANY_TAG.sub(lambda found: found.group() if TAG.fullmatch(found.group()) else "", _quoted(html))
    return kept.strip()


def from_page(typed: str) -> str:
    """A text as it was typed on a page: `&`, `<` and `>` that belong to no mark are signs like others."""
    pieces: list[str] = []
    end = 0
    for found in ANY_TAG.finditer(typed):
        pieces += [_signs(typed[end : found.start()]), found.group()]
        end = found.end()
    return _quoted("".join([*pieces, _signs(typed[end:])])).strip()


def for_page(body: str) -> str:
    """The reverse: a text as it is typed."""
    return body.replace("&quot;", '"').replace("&amp;", "&")


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 units, so that an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _signs(words: str) -> str:
    words = re.sub(r"<(?![/a-zA-Z])", "&lt;", ENTITY.sub("&amp;", words))
    return words if "<" in words else words.replace(">", "&gt;")


def _quoted(html: str) -> str:
    """With `&` in links as an entity."""
    return HREF.sub(lambda found: f'href="{ENTITY.sub("&amp;", found[1])}"', html)


def _is_shown(sign: str) -> bool:
    return sign in KEPT_SIGNS or unicodedata.category(sign) not in {"Cc", "Cs", "Cn", "Co"}


def _is_well_formed(body: str) -> bool:
    rest = TAG.sub("", body)
    if "<" in rest or ">" in rest or ENTITY.search(body):
        return False
    open_marks: list[str] = []
    for closing, name, has_link in ((each[1], each[2], each[3] is not None) for each in TAG.finditer(body)):
        if closing:
            if has_link or not open_marks or open_marks.pop() != name:
                return False
        elif name in open_marks or has_link != (name == "a"):
            return False
        else:
            open_marks.append(name)
    return not open_marks


def _links(body: str) -> Iterator[str]:
    return (each[3] for each in TAG.finditer(body) if each[3] is not None)
