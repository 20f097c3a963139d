"""The memory as TMX 1.4 (level 1: plain text), for translators' own programs.

Read with expat itself: each error has its line, and a file that declares entities is refused before one is expanded,
which is what defusedxml would be for. Its DOCTYPE may stay, as TMX asks for one; nothing that it names is ever opened.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO, NoReturn
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent
from xml.parsers.expat import ExpatError, ParserCreate

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.refusal import Refusal
from services.translation.memory import remember
from services.translation.rules import LONGEST, is_sound, is_translatable, normalized
from storage.translation import TranslationUnit

DOCTYPE = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})  # other programs' markup inside a sentence
DEEPEST = 20  # elements; TMX has six


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence of a file in another language, and the line it stands in."""

    source: str
    target: str
    language: str
    line: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did.

    Attributes:
        imported: sentences that are in the memory now and count as read.
        kept: sentences that our own staff have read; theirs stay.
        unsound: lines of pairs that lost or invented a number, or are no sentences.
    """

    imported: int
    kept: int
    unsound: Sequence[int]


async def export(session: AsyncSession, *, source: str, language: str) -> list[TranslationUnit]:
    """Everything that the memory has in a language, read or not, oldest first."""
    query = (
        select(TranslationUnit)
        .where(TranslationUnit.source_language == source, TranslationUnit.target_language == language)
        .order_by(col(TranslationUnit.id))
    )
    return list((await session.exec(query)).all())


def write(units: Iterable[TranslationUnit], file: BinaryIO, *, source: str, version: str) -> None:
    """Write units of the language `source` as TMX 1.4. `version` is that of this program."""
    root = Element("tmx", version="1.4")
    about = {"creationtool": "lotse", "creationtoolversion": version, "segtype": "sentence", "o-tmf": "lotse"}
    SubElement(root, "header", {**about, "adminlang": "en", "srclang": source, "datatype": "plaintext"})
    body = SubElement(root, "body")
    for unit in units:
        changed = unit.reviewed_at or unit.created_at
        tu = SubElement(body, "tu", creationdate=_stamp(unit.created_at), changedate=_stamp(changed))
        SubElement(tu, "prop", type="x-origin").text = unit.origin
        SubElement(tu, "prop", type="x-read").text = "yes" if unit.reviewed_at else "no"
        for language, words in ((unit.source_language, unit.source), (unit.target_language, unit.target)):
            tuv = SubElement(tu, "tuv", {XML_LANG: language})
            SubElement(tuv, "seg").text = _writable(words)
    indent(root)
    file.write(DOCTYPE)
    ElementTree(root).write(file, encoding="utf-8", xml_declaration=False)
    file.write(b"\n")


def read(file: BinaryIO, name: str, *, source: str, languages: Collection[str]) -> list[Pair]:
    """The sentences of a TMX file in some languages; others are left out.

    Args:
        name: of the file, for an error.
        languages: tags; "tr" takes "tr-TR" as well.

    Raises:
        Refusal: it is no TMX 1.4 file, with name and line; nothing is taken from it.
    """
    reader = _Reader(name, source, frozenset(languages))
    try:
        reader.parser.ParseFile(file)
    except (ExpatError, ValueError, LookupError) as error:  # the last two: an encoding that is none
        raise Refusal("cli-tmx-malformed", file=name, line=reader.parser.ErrorLineNumber) from error
    return reader.pairs


async def take_in(
    session: AsyncSession, pairs: Sequence[Pair], *, source: str, replace: bool, now: datetime
) -> Outcome:
    """Import a file's sentences into the memory, and commit. They count as read.

    Args:
        pairs: of one file; the last of the same sentence wins.
        replace: also sentences that our own staff have read.
    """
    unsound = [each.line for each in pairs if not _fits(each)]
    sound = {(each.language, each.source): each.target for each in pairs if _fits(each)}
    ours = set() if replace else await _read_by_us(session, source)
    left = {key: words for key, words in sound.items() if key not in ours}
    for language in sorted({language for language, _ in left}):
        said = {sentence: words for (of, sentence), words in left.items() if of == language}
        await remember(session, said, source=source, target=language, now=now, origin="imported")
    return Outcome(len(left), len(sound) - len(left), unsound)


async def _read_by_us(session: AsyncSession, source: str) -> set[tuple[str, str]]:
    query = select(TranslationUnit.target_language, TranslationUnit.source).where(
        TranslationUnit.source_language == source,
        col(TranslationUnit.reviewed_at).is_not(None),
        TranslationUnit.origin != "imported",
    )
    return set((await session.exec(query)).all())


def _fits(pair: Pair) -> bool:
    words = is_translatable(pair.source) and len(pair.target) <= LONGEST
    return words and is_sound(pair.source, pair.target)


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _writable(words: str) -> str:
    """Without characters that XML 1.0 cannot hold."""
    return "".join(each for each in words if each in "\t\n\r" or (each >= " " and each not in "\ufffe\uffff"))


class _Reader:
    """Collects the sentence pairs while expat reads the file."""

    def __init__(self, name: str, source: str, languages: frozenset[str]) -> None:
        self.name, self.source, self.languages = name, source, languages
        self.pairs: list[Pair] = []
        self.parser = ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._refuse_entity
        self._path: list[str] = []
        self._unit: dict[str, str] = {}  # words by language
        self._line = 0
        self._language = ""
        self._words: list[str] = []

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._path:
            self._check_root(tag, attributes)
        if len(self._path) >= DEEPEST:
            self._refuse("cli-tmx-malformed")
        self._path.append(tag)
        if tag == "tu":
            self._unit, self._line = {}, self.parser.CurrentLineNumber
        elif tag == "tuv":
            self._language = attributes.get("xml:lang", attributes.get("lang", ""))
        elif tag == "seg":
            self._words = []
        elif tag in CODES:
            self._refuse("cli-tmx-codes")

    def _end(self, tag: str) -> None:
        self._path.pop()
        if tag == "seg":
            self._unit[self._tag(self._language)] = normalized("".join(self._words))
        elif tag == "tu":
            self._keep()

    def _characters(self, words: str) -> None:
        if "seg" in self._path:
            self._words.append(words)

    def _keep(self) -> None:
        original = self._unit.pop(self.source, "")
        for language, words in self._unit.items():
            if original and words and language in self.languages:
                self.pairs.append(Pair(original, words, language, self._line))

    def _tag(self, language: str) -> str:
        """Our tag for a language of the file: "tr-TR" is our "tr"."""
        lower = language.lower()
        known = self.languages | {self.source}
        return next((each for each in (lower, lower.split("-")[0]) if each in known), lower)

    def _check_root(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "tmx" or not attributes.get("version", "").startswith("1.4"):
            self._refuse("cli-tmx-none")

    def _refuse_entity(self, *_about: object) -> None:
        self._refuse("cli-tmx-entities")

    def _refuse(self, text_id: str) -> NoReturn:
        raise Refusal(text_id, file=self.name, line=self.parser.CurrentLineNumber)
