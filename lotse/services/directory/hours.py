"""Opening hours of many offers at once, as the rules want them."""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from lotse.services.county import County
from lotse.services.directory.holidays import is_public_holiday
from lotse.services.directory.rules import Hours, Opening, opening
from lotse.services.directory.translations import Texts
from lotse.storage.directory import Schedule


def to_hours(rows: Iterable[Schedule], texts: Texts) -> list[Hours]:
    """Schedule rows as values, their notes in a person's language."""
    return [
        Hours(
            days=tuple(row.byday.split(",")),
            opens=_time(row.opens_at),
            closes=_time(row.closes_at),
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            notes=texts.of(row, "notes"),
        )
        for row in rows
    ]


def opening_of(rows: Iterable[Schedule], county: County, now: datetime) -> Opening:
    """What the schedules say at `now` (aware) in the county's local time."""
    local = now.astimezone(ZoneInfo(county.timezone))
    return opening(to_hours(rows, Texts({})), local, partial(_holiday, county.state))


def _holiday(state: str, day: date) -> bool:
    return is_public_holiday(state, day)


def _time(text: str) -> time:
    return time(0) if text == "24:00" else time.fromisoformat(text)
