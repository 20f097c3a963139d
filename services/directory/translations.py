"""Texts of the directory in a person's language: a person's words, else others', else the German original."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from services.directory.package import source_hash
from storage.directory import Translation
from storage.directory_fields import Row


@dataclass(frozen=True, slots=True)
class Texts:
    """Translations into one language, looked up by table, row and field; `others` by the German text."""

    found: Mapping[tuple[str, str, str], Translation]
    others: Mapping[str, str] = field(default_factory=dict)

    def of(self, row: Row, field: str) -> str | None:
        """The row's `field` in the language, else in German."""
        original = getattr(row, field)
        if original is None:
            return None
        return self.by_people(row, field) or self.others.get(str(original), str(original))

    def by_people(self, row: Row, field: str) -> str | None:
        """The row's `field` as a person has translated it. A translation of an older German text is not used."""
        original = getattr(row, field)
        translation = self.found.get((str(row.__tablename__), row.id, field))
        if original is None or translation is None or translation.source_hash != source_hash(original):
            return None
        return translation.text
