"""Dates and spans of days as people type them. Read through `times`."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from services.booking.time_words import NotUnderstood, signs

DAY = timedelta(days=1)
WEEK_DAYS = 7
YEARS_AHEAD = 9  # a 29 February may be eight years away
LONGEST_TURN = timedelta(days=183)  # without years, a span over New Year's that is longer has its ends mixed up

YEAR = r"(?:[ ,]?20\d\d)?"
NUMERIC = r"\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d{2}(?!\d)|(?: 20\d\d)?)?)?"
IN_WORDS = rf"(?:\d{{1,2}}\.? M\d{{1,2}}|M\d{{1,2}} \d{{1,2}}\.?){YEAR}"
NAMED = r"R\d|(?:[NS] )?D\d(?: N)?"
DATE = rf"(?:(?:D\d[ ,])?(?:{NUMERIC}|{IN_WORDS})|{NAMED})"  # in signs, to be looked for in something longer
PARTS = re.compile(
    r"(?:D(?P<weekday>\d)[ ,])?(?:(?P<day>\d{1,2})(?:\.(?P<month>\d{1,2})\.?|\.? M(?P<name>\d{1,2}))"
    r"|M(?P<first_name>\d{1,2}) (?P<first_day>\d{1,2})\.?)[ ,]?(?P<year>\d{2}|\d{4})?"
)
NEXT_WEEK, THIS_WEEK = re.compile("N W|W N"), re.compile("S W|W S")
SHORT_SPAN = re.compile(rf"(?P<first>\d{{1,2}})\.?-(?P<last>{NUMERIC}|\d{{1,2}}\.? M\d{{1,2}}{YEAR})")


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it stands there: a day of a month, perhaps with its year; or a weekday; or so many days from today."""

    day: int = 0
    month: int = 0
    year: int | None = None
    weekday: int | None = None
    ahead: int | None = None
    coming: bool = False  # "next Monday" is not today

    def __str__(self) -> str:
        return f"{self.day:02}.{self.month:02}.{self.year or ''}"

    @property
    def yearless(self) -> bool:
        """A day of a month of which the year must be found."""
        return bool(self.month) and self.year is None


def understand_date(words: str, today: date) -> date:
    """The day that `words` name. Without a year the next one that is not past; today counts as a coming weekday.

    Raises:
        NotUnderstood: nothing recognised; no such day; in the past; another weekday than the one it says.
    """
    written = read_date(signs(words))
    if written is None:
        raise NotUnderstood("hours-date-not-understood")
    return not_past(resolve(written, today, today), today)


def understand_span(words: str, today: date) -> tuple[date, date]:
    """First and last day, both included, that `words` name: "23.12.-2.1.", "23.-27.12.", "morgen bis Freitag", one day.

    Without years the span that ends next, so that one may have begun already.

    Raises:
        NotUnderstood: nothing recognised; no such day; over already; the last day before the first.
    """
    said = signs(words)
    if THIS_WEEK.fullmatch(said):
        return today, today + (WEEK_DAYS - 1 - today.weekday()) * DAY
    if NEXT_WEEK.fullmatch(said):
        monday = today + (WEEK_DAYS - today.weekday()) * DAY
        return monday, monday + (WEEK_DAYS - 1) * DAY
    first, last = _ends(said)
    begins_on, ends_on = _turn(first, last, today)
    if ends_on < begins_on:
        raise NotUnderstood("hours-end-before-start")
    return begins_on, not_past(ends_on, today)


def read_date(said: str) -> Written | None:
    """A date in signs; None when it is none."""
    if re.fullmatch(NAMED, said):
        digit = int(re.sub(r"\D", "", said))
        return Written(ahead=digit) if said.startswith("R") else Written(weekday=digit, coming="N" in said)
    parts = PARTS.fullmatch(said) if re.fullmatch(DATE, said) else None
    if parts is None:
        return None
    year = int(parts["year"]) if parts["year"] else None
    return Written(
        day=int(parts["day"] or parts["first_day"]),
        month=int(parts["month"] or parts["name"] or parts["first_name"]),
        year=year + 2000 if year is not None and year < 100 else year,
        weekday=int(parts["weekday"]) if parts["weekday"] else None,
    )


def resolve(written: Written, base: date, today: date) -> date:
    """The day that is meant; what can recur is the next one from `base` on.

    Raises:
        NotUnderstood: no such day, or it is another weekday than the one that stands there.
    """
    if written.ahead is not None:
        return today + written.ahead * DAY
    if not written.month:
        wait = ((written.weekday or 0) - base.weekday()) % WEEK_DAYS
        return base + (wait or (WEEK_DAYS if written.coming else 0)) * DAY
    found = _next(written, base) if written.year is None else _exactly(written, written.year)
    if found is None:
        raise NotUnderstood("hours-no-such-day", day=str(written))
    if written.weekday not in {None, found.weekday()}:
        raise NotUnderstood("hours-wrong-weekday", day=f"{found:%d.%m.%Y}")
    return found


def not_past(day: date, today: date) -> date:
    """The day itself.

    Raises:
        NotUnderstood: it is before today.
    """
    if day < today:
        raise NotUnderstood("hours-past", day=f"{day:%d.%m.%Y}")
    return day


def _ends(said: str) -> tuple[Written, Written]:
    short = SHORT_SPAN.fullmatch(said)
    if short and (last := read_date(short["last"])):
        return replace(last, day=int(short["first"])), last
    halves = said.split("-")
    first, last = read_date(halves[0]), read_date(halves[-1])
    if len(halves) > 2 or first is None or last is None:
        raise NotUnderstood("hours-span-not-understood")
    return first, last


def _turn(first: Written, last: Written, today: date) -> tuple[date, date]:
    if first == last:
        day = resolve(first, today, today)
        return day, day
    if not (first.yearless and last.month):
        begins_on = resolve(first, today, today)
        return begins_on, resolve(last, begins_on if last.year is None else today, today)
    ends_on = resolve(last, today, today)
    begins_on = resolve(replace(first, year=ends_on.year), today, today)
    if begins_on > ends_on:
        begins_on = resolve(replace(first, year=ends_on.year - 1), today, today)
        if ends_on - begins_on > LONGEST_TURN:
            raise NotUnderstood("hours-end-before-start")
    return begins_on, ends_on


def _next(written: Written, base: date) -> date | None:
    days = (_exactly(written, year) for year in range(base.year, base.year + YEARS_AHEAD))
    return next((day for day in days if day is not None and day >= base), None)


def _exactly(written: Written, year: int) -> date | None:
    try:
        return date(year, written.month, written.day)
    except ValueError:
        return None
