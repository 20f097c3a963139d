"""Plain values out of what editors typed into Integreat: texts without markup, numbers that a phone can dial. Pure."""

import re
from collections.abc import Mapping
from datetime import date
from html.parser import HTMLParser
from typing import Any

LONGEST = 600  # characters of a description on a card
SHORTEST = 300  # a cut at the end of a sentence may go back this far
_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "tr", "td", "table", "section", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_SILENT = frozenset({"script", "style", "template", "svg"})
_SERVICE_NUMBER = re.compile(r"11[0256789]|116\d{3}|19222")  # dialled without an area code
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # JSON may hold halves of a character
_TIME = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(:00)?")
_LABEL = re.compile(r"^(tel(efon)?|fon|mobil|handy)\b[.:\s]*", re.IGNORECASE)


def plain_text(html: str) -> str:
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = (as_text(line) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def shortened(text: str) -> str:
    """`text` of at most `LONGEST` characters: up to the end of a sentence, else of a word, with an ellipsis."""
    if len(text) <= LONGEST:
        return text
    head = text[: LONGEST - 1]
    ends = [match.end() for match in re.finditer(r"[.!?؟۔](?=\s)|\n", head) if match.end() >= SHORTEST]
    if ends:
        return head[: ends[-1]].rstrip()
    words = head.rsplit(maxsplit=1)[0] if " " in head[SHORTEST:] else head
    return f"{words}…"


def cut(text: str, longest: int) -> str:
    """`text` of at most `longest` characters, with an ellipsis when something is left out."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def dialled(number: str) -> str | None:
    """`number` in +49 form, with spaces between its groups; None when it is not clearly a number.

    The area code is required, because readers are elsewhere. Only numbers like 110 and 116117 need none.
    """
    text = _LABEL.sub("", number.strip()).replace("(0)", " ")
    if re.search(r"[^\d\s()/.+\u2010-\u2015-]", text) or "+" in text[1:]:
        return None
    groups = re.findall(r"\d+", text)
    digits = "".join(groups)
    if _SERVICE_NUMBER.fullmatch(digits):
        return digits
    if not digits or not (text.startswith("+") or digits.startswith("0")):
        return None
    country, rest = _country(text, groups)
    longest = 13 if country == "49" else 15  # more digits are two numbers in one
    return f"+{' '.join([country, *rest])}" if 8 <= len("".join([country, *rest])) <= longest else None


def _country(text: str, groups: list[str]) -> tuple[str, list[str]]:
    """The country code, and the groups after it without the zero that is dialled at home only."""
    is_foreign = text.startswith("+") or groups[0].startswith("00")
    first = groups[0].removeprefix("00") if is_foreign else f"49{groups[0][1:]}"
    if not first.startswith("49"):
        return first, groups[1:]  # how long other countries' codes are is not for us to know
    rest = [each for each in (first[2:], *groups[1:]) if each]
    if is_foreign and rest:
        rest[0] = rest[0].lstrip("0")
    return "49", [each for each in rest if each]


def as_map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def as_list(value: object) -> list[Mapping[str, Any]]:
    """The mappings in `value`; empty when it is no list. An element that is no mapping becomes an empty one."""
    return [as_map(each) for each in value] if isinstance(value, list) else []


def as_text(value: object) -> str:
    """`value` on one line, without what a database cannot hold; empty when it is no text."""
    return " ".join(_UNSTORABLE.sub("", value).split()) if isinstance(value, str) else ""


def as_time(value: object) -> str | None:
    """ "9:00" as "09:00"; None when it is no time."""
    found = _TIME.fullmatch(as_text(value))
    return f"{int(found[1]):02}:{found[2]}" if found and (found[1] != "24" or found[2] == "00") else None


def as_date(value: object) -> date | None:
    try:
        return date.fromisoformat(as_text(value)[:10])
    except ValueError:
        return None


def folded(text: str) -> str:
    """`text` for comparing: without case and kinds of space."""
    return " ".join(text.casefold().split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(" ".join(data.splitlines()) if "\n" in data else data)
