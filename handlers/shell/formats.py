"""Dates, hours, distances and language names as a language writes them (Unicode CLDR, by Babel)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from handlers.shell.texts import CLDR, lighten

COMMAS = {"ar": "، ", "fa": "، ", "ps": "، ", "ckb": "، ", "ti": "፣ "}  # Babel's list patterns lack several languages
DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
HALF_A_YEAR = timedelta(days=182)


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """CLDR's locale for a folder of locales/."""
    lighten(language)
    return Locale.parse(CLDR.get(language, language).replace("-", "_"))


def language_name(code: str, language: str) -> str:
    """What `language` calls the language `code`; the code itself where CLDR has no word."""
    name = locale(language).languages.get(CLDR.get(code, code))
    return str(name) if name else code


def local(moment: datetime, tzid: str) -> datetime:
    return moment.astimezone(ZoneInfo(tzid))


def clock(at: time) -> str:
    """24-hour time as on German door signs; the midnight that ends a day is 24:00. Never CLDR's 12-hour forms."""
    return "24:00" if at == time(0) else at.strftime("%H:%M")


def long_date(day: date, language: str) -> str:
    return str(format_date(day, format="long", locale=locale(language)))


def long_day(day: date, language: str) -> str:
    return str(format_date(day, format="full", locale=locale(language)))


def short_day(day: date, language: str) -> str:
    """A day with its weekday for a button: "Di., 24. Nov."; the long date where CLDR has no short one."""
    pattern = locale(language).datetime_skeletons.get("MMMEd")
    return str(pattern.apply(day, locale(language))) if pattern else long_date(day, language)


def planned_day(day: date, language: str, *, today: date) -> str:
    """A day that somebody has typed: short while no other year can be meant, else with its year."""
    return short_day(day, language) if abs(day - today) < HALF_A_YEAR else long_day(day, language)


def weekday(day: str, language: str) -> str:
    """Short name of an RFC 5545 weekday."""
    return str(locale(language).days["stand-alone"]["abbreviated"][DAYS[day]])


def weekday_of(moment: datetime, language: str) -> str:
    return str(locale(language).days["stand-alone"]["wide"][moment.weekday()])


def days(codes: tuple[str, ...], language: str) -> str:
    """Weekdays of one line: "Mo–Do" for three or more in a row, else listed."""
    numbers = [DAYS[code] for code in codes]
    in_a_row = len(numbers) >= 3 and numbers == list(range(numbers[0], numbers[-1] + 1))
    names = [weekday(code, language) for code in codes]
    return f"{names[0]} – {names[-1]}" if in_a_row else enumeration(names, language)


def enumeration(names: Sequence[str], language: str) -> str:
    """Names one after the other, with the comma of the language's script."""
    return COMMAS.get(language, ", ").join(names)


def kilometres(distance: float, language: str) -> str:
    """A distance with one decimal below ten kilometres."""
    return str(format_decimal(distance, format="#,##0.0" if distance < 10 else "#,##0", locale=locale(language)))


def amount(value: float, language: str) -> str:
    """An amount of money without its currency: whole where it is whole."""
    return str(format_decimal(value, format="#,##0.##" if value == int(value) else "#,##0.00", locale=locale(language)))
