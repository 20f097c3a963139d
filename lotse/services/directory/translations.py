"""Texts of the directory in a person's language; the German original where there is none."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.directory.package import source_hash
from lotse.storage.directory import Row, Translation


@dataclass(frozen=True, slots=True)
class Texts:
    """Translations into one language, looked up by row and field."""

    found: Mapping[tuple[str, str, str], Translation]

    def of(self, row: Row, field: str) -> str | None:
        """The row's `field` in the language, or as it stands. A translation of an older German text is not used."""
        original = getattr(row, field)
        translation = self.found.get((str(row.__tablename__), row.id, field))
        if original is None or translation is None or translation.source_hash != source_hash(original):
            return original if original is None else str(original)
        return translation.text


async def texts_of(session: AsyncSession, ids: Collection[str], language: str) -> Texts:
    """Every translation of the rows `ids` into `language`, in one question."""
    if not ids or language == "de":
        return Texts({})
    query = select(Translation).where(col(Translation.entity_id).in_(ids), Translation.language == language)
    return Texts({(row.entity, row.entity_id, row.field): row for row in (await session.exec(query)).all()})
