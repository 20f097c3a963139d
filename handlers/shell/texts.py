"""Words: Fluent messages in a person's language, German where one is missing.

Names, numbers and addresses are isolated (Unicode FSI and PDI), so that they sit right inside right-to-left text.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeAlias

import structlog
from babel import localedata
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from services.campaigns.wording import plain as without_marks
from services.refusal import Refusal

log = structlog.get_logger()

GERMAN = "de"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ckb"})
FSI, PDI = "\u2068", "\u2069"
ISOLATES = dict.fromkeys((0x2068, 0x2069), None)  # for str.translate, where a text must be bare
# Where Telegram, CLDR and our folders disagree on a tag.
CLDR = {"kmr": "ku", "de-simple": "de"}
UNSAID = frozenset(
    {"unit_patterns", "unit_display_names", "compound_unit_patterns", "time_zones", "meta_zones", "date_fields"}
    | {"territories", "scripts", "variants", "currency_names", "currency_names_plural", "currency_symbols"}
    | {"compact_decimal_formats", "compact_currency_formats", "interval_formats"}
)
ENTRY = re.compile(r"^(?=-?[a-zA-Z])", re.MULTILINE)  # where a message or term of a Fluent file begins
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")  # what a message takes from another or from a term
LONGEST_PART = 2_500  # characters of an argument that Fluent takes; longer ones are put in afterwards
RLM = "\u200f"  # right-to-left mark: a line that begins with a name or a number still runs from the right


@dataclass(frozen=True, slots=True)
class Text:
    """A Fluent message and its arguments; an argument may be a Text itself."""

    id: str
    args: tuple[tuple[str, "Argument"], ...] = ()  # hashable: what was said before is kept


@dataclass(frozen=True, slots=True)
class Marked:
    """Public words that staff wrote, with marks of their own (`services/campaigns/wording` has checked them).

    Attributes:
        html: the words.
        language: theirs, where it may differ from the screen's: it says from which side they run.
    """

    html: str
    language: str | None = None


Argument: TypeAlias = str | int | float | Text
Line: TypeAlias = Text | str  # a plain str is data: a name, a number, never words of ours


def text(text_id: str, **args: Argument) -> Text:
    return Text(text_id, tuple(args.items()))


def reason(refusal: Refusal) -> Text:
    """Why something is refused, in words."""
    return text(refusal.text_id, **refusal.text_args)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Tags of every language that is shipped, German first."""
    folders = (each.name for each in files("locales").iterdir() if each.is_dir() and not each.name.startswith("_"))
    return tuple(sorted(folders, key=lambda tag: (tag != GERMAN, tag)))


def known_language(tag: str | None) -> str | None:
    """The shipped language for a BCP 47 tag such as "de-AT", or None."""
    if not tag:
        return None
    short = tag.lower().split("-", maxsplit=1)[0]
    return next((each for each in (tag, short) if each in languages_set()), None)


@lru_cache(maxsize=1)
def languages_set() -> frozenset[str]:
    return frozenset(languages())


def plain(line: Line | Marked, language: str) -> str:
    """The line as plain text: for buttons, contact names and the command line."""
    if isinstance(line, Marked):
        return without_marks(line.html)
    return line if isinstance(line, str) else _format(line, language, False)


def rich(line: Line | Marked, language: str) -> str:
    """The line as Telegram HTML. Data is escaped; only our own messages and `Marked` words carry markup."""
    if isinstance(line, Marked):
        words, language = line.html, line.language or language
    else:
        words = html.escape(line, quote=False) if isinstance(line, str) else _format(line, language, True)
    if language not in RIGHT_TO_LEFT:
        return words
    begin, end = (RLM + FSI, PDI) if isinstance(line, str) else (RLM, "")  # data may be German: its full stop stays
    return "\n".join(f"{begin}{each}{end}" if each else each for each in words.split("\n"))


def has_text(text_id: str, language: str) -> bool:
    return text_id in _tongue(language)


@lru_cache(maxsize=2048)
def _format(message: Text, language: str, escape: bool) -> str:
    args = {name: _argument(value, language, escape) for name, value in message.args}
    long = {name: value for name, value in args.items() if isinstance(value, str) and len(value) > LONGEST_PART}
    words = _resolve(message.id, language, args | {name: f"\0{name}\0" for name in long})
    for name, value in long.items():
        words = words.replace(f"\0{name}\0", value)
    return words


def _argument(value: Argument, language: str, escape: bool) -> Any:
    if isinstance(value, Text):
        return _format(value, language, escape)
    return html.escape(value, quote=False) if isinstance(value, str) and escape else value


def _resolve(text_id: str, language: str, args: Mapping[str, Any]) -> str:
    name, _, attribute = text_id.partition(".")
    tongue = _tongue(language if has_text(name, language) else GERMAN)
    message = tongue.message(name)
    pattern: Any = message.attributes[attribute] if attribute else message.value
    words, errors = tongue.bundle.format_pattern(pattern, dict(args))
    if errors:
        log.error("text.failed", text_id=text_id, language=language)
    return str(words)


def lighten(language: str) -> None:
    """Drop the parts of Babel's data for a language that we never use. Measured: most of 1.7 MB a language."""
    tag = CLDR.get(language, language).replace("-", "_")
    if localedata.exists(tag):
        data = localedata.load(tag)  # Babel keeps this very dictionary
        for each in UNSAID:
            data.pop(each, None)


class _Tongue:
    """A language's messages, each parsed when it is first said. Measured: parsed whole, a language held 2 MB."""

    def __init__(self, language: str) -> None:
        lighten(language)
        self.bundle = FluentBundle([language], use_isolating=True)
        self._sources: dict[str, str] = {}
        for file in files("locales").joinpath(language).iterdir():
            if file.name.endswith(".ftl"):
                entries = ENTRY.split(file.read_text("utf-8"))
                self._sources |= {each.split("=", maxsplit=1)[0].strip(): each for each in entries}
        self._parsed: set[str] = set()

    def __contains__(self, text_id: str) -> bool:
        return text_id in self._sources

    def message(self, text_id: str) -> Message:
        """The message, parsed.

        Raises:
            LookupError: the language has none of that name.
        """
        self._parse(text_id)
        return self.bundle.get_message(text_id)

    def _parse(self, entry: str) -> None:
        if entry in self._parsed or entry not in self._sources:
            return
        self._parsed.add(entry)
        self.bundle.add_resource(FluentResource(self._sources[entry]))
        for reference in REFERENCE.findall(self._sources[entry]):
            self._parse(reference)


_tongue = lru_cache(maxsize=64)(_Tongue)
