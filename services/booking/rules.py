"""Which times office hours offer: pure functions of rules, absences, holidays and what is taken.

Rules are RFC 5545 in wall time: "Monday 09:00" stays 09:00 across a clock change. Slots and windows are in UTC.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from services.booking.recurring import occurrences

OPEN_CONSULTATION = "open"  # the mode in which people come without an appointment
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
FRIDAY = 4  # date.weekday()
MIDNIGHT = time(0)

Span = tuple[datetime, datetime]
IsHoliday = Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One office hour as it recurs. `rrule` is an RFC 5545 RRULE value, its UNTIL local and naive."""

    id: int
    staff_id: int
    rrule: str
    begins_on: date  # with `opens_at` the DTSTART
    opens_at: time
    closes_at: time  # later than `opens_at`
    tzid: str
    slot_minutes: int
    buffer_minutes: int
    mode: str  # appointment, open, outreach, phone
    place: str
    ended_at: datetime | None = None  # nothing begins from then on


class Slot(NamedTuple):
    """One time that can be booked, or one whole window of an open consultation. Aware, UTC.

    A tuple since there are thousands: three times as fast as a frozen dataclass.
    """

    office_hours_id: int
    staff_id: int
    starts_at: datetime
    ends_at: datetime
    tzid: str
    mode: str
    place: str


@dataclass(frozen=True, slots=True)
class Closed:
    """Days of absence, both ends included; of one rule, or of all rules of the staff member (None)."""

    begins_on: date
    ends_on: date
    office_hours_id: int | None = None


def days_of(rule: Rule, first: date, last: date) -> Iterator[date]:
    """Days on which the rule applies, from `first` to `last`, both included; absences and holidays not considered.

    Raises:
        ValueError: the rule's `rrule` does not parse.
    """
    return iter(occurrences(rule.rrule, datetime.combine(rule.begins_on, rule.opens_at), first, last))


def slots_of(
    rule: Rule,
    *,
    since: datetime,
    until: datetime,
    closed: Sequence[Closed],
    holidays: IsHoliday,
    taken: Sequence[Span],
) -> Iterator[Slot]:
    """Free slots of the rule in order of time; none for an open consultation.

    A slot is as long in real time as on the wall clock: what would lie in or across a clock change is left out, and a
    time that exists twice is offered the first time. `buffer_minutes` is kept to both sides of what is taken.

    Args:
        since: the earliest start, included.
        until: starts lie before it.
        taken: of the rule's staff member, by start.
    """
    if rule.mode == OPEN_CONSULTATION:
        return
    buffer = rule.buffer_minutes * MINUTE
    blocked = _merged(taken, buffer)
    until = min(until, rule.ended_at) if rule.ended_at else until
    busy = next(blocked, None)
    for day in _working_days(rule, since, until, closed, holidays):
        for starts_at, ends_at in _grid(rule, day):
            if starts_at >= until:
                return
            while busy is not None and busy[1] <= starts_at:
                busy = next(blocked, None)
            if starts_at >= since and (busy is None or busy[0] >= ends_at):
                yield Slot(rule.id, rule.staff_id, starts_at, ends_at, rule.tzid, rule.mode, rule.place)


def windows_of(
    rule: Rule, *, since: datetime, until: datetime, closed: Sequence[Closed], holidays: IsHoliday
) -> Iterator[Slot]:
    """The rule's whole windows, one a day, that end after `since` and begin before `until`: for open consultations."""
    until = min(until, rule.ended_at) if rule.ended_at else until
    for day in _working_days(rule, since, until, closed, holidays):
        starts_at, ends_at = _window(rule, day)
        if since < ends_at and starts_at < min(ends_at, until):
            yield Slot(rule.id, rule.staff_id, starts_at, ends_at, rule.tzid, rule.mode, rule.place)


def offers(rule: Rule, starts_at: datetime, *, closed: Sequence[Closed], holidays: IsHoliday) -> Slot | None:
    """The rule's slot that begins exactly then, taken or not; None when the rule does not offer one."""
    found = slots_of(rule, since=starts_at, until=starts_at + MINUTE, closed=closed, holidays=holidays, taken=())
    return next((slot for slot in found if slot.starts_at == starts_at), None)


def overlap(one: Rule, other: Rule, *, first: date, last: date) -> date | None:
    """The first day, from `first` to `last`, on which windows of both rules overlap; `one`'s local day."""
    windows = _lasting(other, first - DAY, last + DAY)  # in another zone the day may differ
    theirs = next(windows, None)
    for starts_at, ends_at in _lasting(one, first, last):
        while theirs is not None and theirs[1] <= starts_at:
            theirs = next(windows, None)
        if theirs is not None and theirs[0] < ends_at:
            return starts_at.astimezone(ZoneInfo(one.tzid)).date()
    return None


def working_day_after(moment: datetime, days: int, tzid: str, holidays: IsHoliday) -> datetime:
    """The same wall time on the `days`-th working day (Monday to Friday, no holiday) after `moment`; UTC."""
    local = moment.astimezone(ZoneInfo(tzid))
    day = local.date()
    while days > 0:
        day += DAY
        days -= is_working_day(day, holidays)
    return datetime.combine(day, local.timetz()).astimezone(UTC)


def is_working_day(day: date, holidays: IsHoliday) -> bool:
    """Whether offices work: Monday to Friday, no holiday."""
    return day.weekday() <= FRIDAY and not holidays(day)


def _working_days(
    rule: Rule, since: datetime, until: datetime, closed: Sequence[Closed], holidays: IsHoliday
) -> Iterator[date]:
    if until <= since:
        return
    zone = ZoneInfo(rule.tzid)
    absent = [each for each in closed if each.office_hours_id in {None, rule.id}]
    for day in days_of(rule, since.astimezone(zone).date(), until.astimezone(zone).date()):
        if not any(each.begins_on <= day <= each.ends_on for each in absent) and not holidays(day):
            yield day


def _grid(rule: Rule, day: date) -> Sequence[Span]:
    """Every slot of a day as instants, taken or not."""
    times = _times(rule.opens_at, rule.closes_at, rule.slot_minutes, rule.buffer_minutes)
    midnight = _plain_midnight(rule.tzid, day)
    if midnight is not None:
        return [(midnight + begin, midnight + end) for begin, end in times]
    zone, found = ZoneInfo(rule.tzid), []
    for begin, end in times:
        wall = datetime.combine(day, MIDNIGHT) + begin
        starts_at = wall.replace(tzinfo=zone).astimezone(UTC)
        if _is_whole(wall, starts_at, end - begin, zone):
            found.append((starts_at, starts_at + (end - begin)))
    return found


@lru_cache(maxsize=512)
def _times(
    opens_at: time, closes_at: time, slot_minutes: int, buffer_minutes: int
) -> tuple[tuple[timedelta, timedelta], ...]:
    """Begin and end of each slot of a day, on the wall clock and since midnight."""
    midnight, opens, closes = (datetime.combine(date.min, each) for each in (MIDNIGHT, opens_at, closes_at))
    length, step = slot_minutes * MINUTE, (slot_minutes + buffer_minutes) * MINUTE
    starts = [opens - midnight + number * step for number in range(1 + (closes - opens - length) // step)]
    return tuple((each, each + length) for each in starts)


@lru_cache(maxsize=2048)
def _plain_midnight(tzid: str, day: date) -> datetime | None:
    """The instant at which a day begins; None when the clock changes on it.

    From one midnight to the next the offset changes once at most: the same at both, no time of the day is special.
    """
    begins, ends = (datetime.combine(each, MIDNIGHT, ZoneInfo(tzid)) for each in (day, day + DAY))
    return begins.astimezone(UTC) if begins.utcoffset() == ends.utcoffset() else None


def _is_whole(wall: datetime, starts_at: datetime, length: timedelta, zone: ZoneInfo) -> bool:
    """Whether the slot's last minute is where the wall clock has it: its times exist and no clock change lies in it."""
    last = (starts_at + length - MINUTE).astimezone(zone)
    return last.replace(tzinfo=None) == wall + length - MINUTE


def _window(rule: Rule, day: date) -> Span:
    """The rule's window of a day; shorter by what a clock change takes away."""
    zone = ZoneInfo(rule.tzid)
    starts_at = datetime.combine(day, rule.opens_at, zone).astimezone(UTC)
    closes = datetime.combine(day, rule.closes_at, zone)
    return starts_at, min(closes.astimezone(UTC), closes.replace(fold=1).astimezone(UTC))


def _lasting(rule: Rule, first: date, last: date) -> Iterator[Span]:
    for day in days_of(rule, first, last):
        window = _window(rule, day)
        if rule.ended_at is None or window[0] < rule.ended_at:
            yield window


def _merged(taken: Sequence[Span], buffer: timedelta) -> Iterator[Span]:
    """Taken spans widened by the buffer on both sides, those that touch as one."""
    current: Span | None = None
    for starts_at, ends_at in taken:
        begin, end = starts_at - buffer, ends_at + buffer
        if current is None or begin > current[1]:
            yield from () if current is None else (current,)
            current = (begin, end)
        else:
            current = (current[0], max(current[1], end))
    yield from () if current is None else (current,)
