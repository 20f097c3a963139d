"""The directory's texts in a person's language, where nobody has translated them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from services.directory.card import GERMAN
from services.translation import Engine, translated_all
from services.translation.glossary import term_words
from storage.engine import Database


@dataclass(slots=True)
class Interpreter:
    """Puts the German texts of one card into a language, and knows afterwards what must be said about them.

    Attributes:
        by_machine: at least one sentence that nobody has read.
        partly: at least one sentence stayed German.
    """

    database: Database
    engine: Engine | None
    language: str
    now: datetime
    by_machine: bool = False
    partly: bool = False

    async def __call__(self, texts: Collection[str], names: Collection[str]) -> Mapping[str, str]:
        """Each text in the language, by the German one. Names and office terms in it stay as they are."""
        originals = list(texts)
        said = await translated_all(
            originals,
            source=GERMAN,
            target=self.language,
            database=self.database,
            engine=self.engine,
            now=self.now,
            names={*names, *term_words()},
        )
        self.by_machine = any(each.by_machine for each in said)
        self.partly = any(each.partly for each in said)
        return {original: each.text for original, each in zip(originals, said, strict=True)}
