"""Texts of the directory in a person's language; the German original where there is none."""

from collections.abc import Mapping
from dataclasses import dataclass

from lotse.services.directory.package import source_hash
from lotse.storage.directory import Row, Translation


@dataclass(frozen=True, slots=True)
class Texts:
    """Translations into one language, looked up by table, row and field."""

    found: Mapping[tuple[str, str, str], Translation]

    def of(self, row: Row, field: str) -> str | None:
        """The row's `field` in the language, or as it stands. A translation of an older German text is not used."""
        original = getattr(row, field)
        translation = self.found.get((str(row.__tablename__), row.id, field))
        if original is None or translation is None or translation.source_hash != source_hash(original):
            return original if original is None else str(original)
        return translation.text
