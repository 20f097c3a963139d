"""Translations of a campaign's German text as proposals: nothing of them is sent before a person has read it."""

import asyncio
from collections.abc import Collection
from datetime import datetime

from lotse.services.campaigns.rules import GERMAN
from lotse.services.campaigns.wording import Flaw, flaw
from lotse.services.campaigns.writing import Draft
from lotse.services.translation import Engine, translated
from lotse.services.translation.rules import sentences_of
from lotse.storage.engine import Database

ENTITIES = ("&amp;", "&lt;", "&gt;", "&quot;")


async def proposals(
    german: str,
    *,
    languages: Collection[str],
    database: Database,
    engine: Engine | None,
    now: datetime,
    office: str,
) -> list[Draft]:
    """What the memory or this machine says in these languages; nothing where no sentence could be translated.

    Args:
        german: the text with its marks.
        languages: tags.
        database: holds the memory. No session of the caller's may be writing meanwhile.
        engine: None where no packages are installed.
        now: aware.
        office: its name stays as it is.
    """
    wanted = list(languages)
    said = await asyncio.gather(
        *(
            translated(
                german,
                source=GERMAN,
                target=each,
                database=database,
                engine=engine,
                now=now,
                names=(*ENTITIES, office),
            )
            for each in wanted
        )
    )
    drafts = [
        Draft(tag, each.text, "machine" if each.by_machine else "memory")
        for tag, each in zip(wanted, said, strict=True)
        if each.text != german
    ]
    return [each for each in drafts if flaw(each.body, has_media=False) in {None, Flaw.too_long}]


def still_german(german: str, body: str) -> bool:
    """Whether a sentence of the German text stands in a translation as it is."""
    return bool(set(sentences_of([german])) & set(sentences_of([body])))
