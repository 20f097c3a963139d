"""The translation memory: what was translated once is known, and what a person has read wins."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.translation.rules import source_hash
from storage.translation import TranslationUnit
from storage.upsert import upsert

KNOWN_AT_ONCE = 500  # values of one IN list

STORED: Any = TranslationUnit
COLUMNS = STORED.__table__.c
# Built once, of columns and not by way of the ORM: a third of the time of a sentence that is known
UNITS = select(COLUMNS.id, COLUMNS.source, COLUMNS.target, COLUMNS.reviewed_at).where(
    COLUMNS.source_language == bindparam("source"),
    COLUMNS.target_language == bindparam("target"),
    COLUMNS.source_hash.in_(bindparam("hashes", expanding=True)),
)


@dataclass(frozen=True, slots=True)
class Unit:
    id: int
    source: str
    target: str
    is_reviewed: bool  # written or read by a person


async def known(session: AsyncSession, sentences: Collection[str], *, source: str, target: str) -> Mapping[str, Unit]:
    hashes = [source_hash(each) for each in sentences]
    found: dict[str, Unit] = {}
    for begin in range(0, len(hashes), KNOWN_AT_ONCE):
        asked = {"source": source, "target": target, "hashes": hashes[begin : begin + KNOWN_AT_ONCE]}
        for number, sentence, words, reviewed_at in await session.exec(UNITS, params=asked):
            found[sentence] = Unit(number or 0, sentence, words, reviewed_at is not None)
    return found


async def remember(
    session: AsyncSession, said: Mapping[str, str], *, source: str, target: str, now: datetime, origin: str = "machine"
) -> None:
    """Store translations, and commit. A translation that a person has read stays.

    Args:
        said: translation by normalized sentence.
        origin: "machine", or "imported", which replaces a machine's and counts as read.
    """
    reviewed_at = now if origin == "imported" else None
    about = {"source_language": source, "target_language": target, "origin": origin, "created_at": now}
    for sentence, translated in said.items():
        row = {
            "source_hash": source_hash(sentence),
            "source": sentence,
            "target": translated,
            "reviewed_at": reviewed_at,
            "reviewed_by": None,
            **about,
        }
        statement = upsert(TranslationUnit, session.get_bind().dialect.name).values(**row)
        changed = {name: row[name] for name in ("target", "origin", "created_at", "reviewed_at", "reviewed_by")}
        await session.exec(
            statement.on_conflict_do_update(
                index_elements=["source_hash", "source_language", "target_language"],
                set_=changed,
                where=or_(col(TranslationUnit.reviewed_at).is_(None), origin == "imported"),
            )
        )
    await session.commit()


async def review(session: AsyncSession, *, unit_id: int, staff_id: int, words: str | None, now: datetime) -> bool:
    """Record that a person has read a sentence. Commits. False when there is no such unit.

    `words` is the right translation; None when the stored one is right.
    """
    row = await session.get(TranslationUnit, unit_id)
    if row is None:
        return False
    if words is not None and words != row.target:
        row.target, row.origin = words, "human"
    row.reviewed_by, row.reviewed_at = staff_id, now
    await session.commit()
    return True
