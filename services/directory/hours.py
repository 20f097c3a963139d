"""Opening hours of the directory, as the rules want them."""

from collections.abc import Iterable
from datetime import time

from services.directory.rules import Hours
from services.directory.translations import Texts
from storage.directory import Schedule


def to_hours(rows: Iterable[Schedule], texts: Texts | None = None) -> list[Hours]:
    return [
        Hours(
            days=tuple(row.byday.split(",")),
            opens=time.fromisoformat(row.opens_at),
            closes=time(0) if row.closes_at == "24:00" else time.fromisoformat(row.closes_at),
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            notes=texts.of(row, "notes") if texts else row.notes,
        )
        for row in rows
    ]
