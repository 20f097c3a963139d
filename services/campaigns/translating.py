"""Translations of a campaign's German text as proposals: nothing of them is sent before a person has read it."""

import asyncio
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from html import escape, unescape

from services.campaigns.rules import GERMAN
from services.campaigns.wording import Flaw, flaw, plain, title
from services.campaigns.writing import Draft
from services.translation import Engine, translated_all
from services.translation.rules import sentences_of
from storage.engine import Database

ENTITIES = ("&amp;", "&lt;", "&gt;", "&quot;")
SENTENCE_ENDS = (".", "!", "?", ":", "…")
EDGES = re.compile(r"((?:\s|<[^<>]+>)*)(.*?)((?:\s|<[^<>]+>)*)")


@dataclass(frozen=True, slots=True)
class Machine:
    """What translates: the memory, and the engine of this machine where packages are installed."""

    database: Database  # no session of the caller's may be writing meanwhile
    engine: Engine | None
    now: datetime


async def proposals(german: str, *, languages: Collection[str], machine: Machine, office: str) -> list[Draft]:
    """What is known or said in these languages; nothing where no sentence could be translated, or marks were lost.

    The name of `office` stays as it is.
    """
    drafts = await asyncio.gather(*(_proposal(german, tag, machine, (*ENTITIES, office)) for tag in languages))
    sendable = (each for each in drafts if each is not None)
    return [each for each in sendable if flaw(each.body, has_media=False) in {None, Flaw.too_long}]


def still_german(german: str, body: str) -> bool:
    """Whether a sentence of the German text, or its heading, stands in a translation as it is.

    Lines that end like no sentence are addresses and names of offices: they stay German.
    """
    alike = set(sentences_of([plain(german)])) & set(sentences_of([plain(body)]))
    return any(each.endswith(SENTENCE_ENDS) for each in alike) or any(each in title(german) for each in alike)


async def _proposal(german: str, language: str, machine: Machine, names: Collection[str]) -> Draft | None:
    """Line by line. Marks around a whole line are set aside, so that its sentences are those that the memory knows."""
    lines = [_Line.of(each) for each in german.split("\n")]
    said = await translated_all(
        [each.words for each in lines],
        source=GERMAN,
        target=language,
        database=machine.database,
        engine=machine.engine,
        now=machine.now,
        names=names,
    )
    body = "\n".join(line.around(each.text) for line, each in zip(lines, said, strict=True))
    if body == german:
        return None
    return Draft(language, body, "machine" if any(each.by_machine for each in said) else "memory")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the marks at its ends; with others inside, these are protected as they are."""

    before: str
    words: str
    after: str
    has_marks: bool

    @classmethod
    def of(cls, line: str) -> "_Line":
        found = EDGES.fullmatch(line)
        before, words, after = found.groups() if found else ("", line, "")
        if "<" in words:
            return cls("", line, "", True)
        return cls(before, unescape(words), after, False)

    def around(self, said: str) -> str:
        return said if self.has_marks else f"{self.before}{escape(said, quote=False)}{self.after}"
