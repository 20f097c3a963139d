"""When an offer is open, as a pure function of its hours, the local time and the holidays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")  # RFC 5545, in the order of date.weekday()
LOOK_AHEAD_DAYS = 7  # further on a weekday alone would mislead
MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekly hours in local wall time; `closes` of 00:00 means the end of the day. `valid_to` is inclusive."""

    days: tuple[str, ...]
    opens: time
    closes: time
    valid_from: date | None = None
    valid_to: date | None = None
    notes: str | None = None

    def on(self, day: date) -> bool:
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to) and WEEKDAYS[day.weekday()] in self.days

    def holds(self, at: time) -> bool:
        """Whether `at` lies within: opening minute included, closing minute not."""
        return self.opens <= at and (self.closes == MIDNIGHT or at < self.closes)


class OpenState(StrEnum):
    """Whether an offer is open right now."""

    OPEN = "open"
    CLOSED = "closed"
    HOLIDAY = "holiday"
    UNKNOWN = "unknown"  # no hours recorded; never taken for closed


@dataclass(frozen=True, slots=True)
class Opening:
    """The state, and until when it is open or when it opens next (local wall time)."""

    state: OpenState
    until: time | None = None
    next_at: datetime | None = None


def opening(hours: Sequence[Hours], local: datetime, is_holiday: Callable[[date], bool]) -> Opening:
    """What the hours say at `local`, the wall time of the county.

    Unknown when there are no hours, or all have a note. On a public holiday nothing is open.
    """
    state, plain = state_at(hours, local, is_holiday), _without_conditions(hours)
    if state is OpenState.UNKNOWN:
        return Opening(state)
    if state is not OpenState.OPEN:
        return Opening(state, next_at=_next(plain, local.replace(tzinfo=None), is_holiday))
    running = [each for each in plain if each.on(local.date()) and each.holds(local.time())]
    latest = max(running, key=lambda each: (each.closes == MIDNIGHT, each.closes))
    return Opening(state, until=latest.closes)


def state_at(hours: Sequence[Hours], local: datetime, is_holiday: Callable[[date], bool]) -> OpenState:
    """The state alone, without a search for the next opening: enough for a line of a list."""
    today, clock = local.date(), local.time()
    plain = _without_conditions(hours)
    if not plain:
        return OpenState.UNKNOWN
    if is_holiday(today):
        return OpenState.HOLIDAY
    return OpenState.OPEN if any(each.on(today) and each.holds(clock) for each in plain) else OpenState.CLOSED


def _without_conditions(hours: Sequence[Hours]) -> list[Hours]:
    """Hours at which anyone may come. A note such as "by appointment only" says that one may not."""
    return [each for each in hours if each.notes is None]


def _next(hours: Sequence[Hours], local: datetime, is_holiday: Callable[[date], bool]) -> datetime | None:
    for ahead in range(LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        if is_holiday(day):
            continue
        starts = [datetime.combine(day, each.opens) for each in hours if each.on(day)]
        later = [start for start in starts if start > local]
        if later:
            return min(later)
    return None


@dataclass(frozen=True, slots=True)
class WeekLine:
    """Days with the same times and the same note, such as "by appointment only"."""

    days: tuple[str, ...]
    spans: tuple[tuple[time, time], ...]
    notes: str | None = None


def week(hours: Sequence[Hours], today: date) -> list[WeekLine]:
    """Hours that hold now or begin within a week, as lines of a card in the order of the week."""
    soon = today + timedelta(days=LOOK_AHEAD_DAYS)
    hours = [
        each
        for each in hours
        if (each.valid_to is None or each.valid_to >= today) and (each.valid_from is None or each.valid_from <= soon)
    ]
    lines: dict[tuple[tuple[tuple[time, time], ...], str | None], list[str]] = {}
    for day in WEEKDAYS:
        for notes in dict.fromkeys(each.notes for each in hours if day in each.days):
            spans = tuple(
                sorted((each.opens, each.closes) for each in hours if day in each.days and each.notes == notes)
            )
            lines.setdefault((spans, notes), []).append(day)
    return [WeekLine(tuple(days), spans, notes) for (spans, notes), days in lines.items()]
