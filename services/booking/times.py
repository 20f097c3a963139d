"""Times, dates and office hours as people type them, in every language at once. Pure: `today` is passed in.

Words become signs first (`time_words`); here is how signs follow one another. Refusals are the texts `hours-…`.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from services.booking.recurring import BYDAY, occurrences
from services.booking.time_words import NotUnderstood, signs
from services.booking.typed_dates import DATE, not_past, read_date, resolve, understand_date, understand_span

__all__ = [
    "NotUnderstood",
    "TypedHours",
    "understand_date",
    "understand_hours",
    "understand_moment",
    "understand_span",
    "understand_time",
]

FIRST_WITHIN = timedelta(days=400)  # a fifth Tuesday comes at least this often
HALF_DAY, NIGHT_ENDS, DAY_ENDS = 12 * 60, 6 * 60, 24 * 60  # minutes

NUMBER = r"(?:\d{1,2}(?:[.:]\d{2})?|\d{3,4})"
CLOCK = rf"(?:[AP] )?(?:(?:[HF]|F >|Q ?[<>-]) ?)?{NUMBER}(?: F)?\.?(?: [AP])?"
CLOCK_PARTS = re.compile(
    r"(?:(?P<before>[AP]) )?(?P<shift>H|F >|F|Q ?[<>-])? ?"
    r"(?P<hour>\d{1,2}?)(?:[.:]?(?P<minute>\d{2}))?(?P<half> F)?\.?(?: (?P<after>[AP]))?"
)
SHIFTS = {"H": -30, "F": 30, "F>": 30, "Q>": 15, "Q<": -15, "Q-": -15, "": 0}

DAYS = r"D\d(?:-D\d)?(?:[, ]D\d(?:-D\d)?)*"
NTH = r"(?:O\d|L|[1-5]\.)"
OF_THE_MONTH = r"(?: (?:E )?T)"
FORTNIGHT = r"(?:B(?: W)?|E (?:2\.?|O2) W)"
WHEN = (
    rf"(?:(?P<weekly>(?:E )?{DAYS}|K|Y)"
    rf"|(?P<fortnightly>{FORTNIGHT}[, ]{DAYS}|{DAYS}[, ]{FORTNIGHT})"
    rf"|(?P<monthly>(?:E )?(?:T )?{NTH}(?:[, ]{NTH})* D\d{OF_THE_MONTH}?|D\d {NTH}{OF_THE_MONTH})"
    rf"|(?P<once>{DATE}))"
)
RANGE = rf"(?P<opens>{CLOCK})-(?P<closes>{CLOCK})"
HOURS, HOURS_FIRST = re.compile(rf"{WHEN}[, ]{RANGE}"), re.compile(rf"{RANGE}[-, ]{WHEN}")
MOMENT = re.compile(rf"(?P<day>{DATE})[, ]+(?P<at>{CLOCK})|(?P<first>{CLOCK})(?:[, ]+(?P<then>{DATE}))?")
SEVERAL = re.compile(rf"{CLOCK}-{CLOCK}.*[, ]{CLOCK}-{CLOCK}")


@dataclass(frozen=True, slots=True)
class TypedHours:
    """Office hours as they were meant: an RFC 5545 RRULE value, its first day, and the window in wall time."""

    rrule: str
    opens_at: time
    closes_at: time
    begins_on: date


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time in minutes of the day, and how sure its half of the day is."""

    minutes: int
    mark: str | None  # A, P: it was said
    guessed: bool  # the afternoon, since no office opens at night
    short: bool  # one digit: may mean the other half of the day


def understand_time(words: str) -> time:
    """The time of day that `words` name: "14 Uhr", "2pm", "14.00", "halb drei", "9".

    An hour from 1 to 5 in one digit or as a word is the afternoon, since nobody is counselled at night; "02:00" and
    "2am" are the night.

    Raises:
        NotUnderstood: nothing recognised, or no such time.
    """
    said = signs(words)
    if not re.fullmatch(CLOCK, said):
        raise NotUnderstood("hours-time-not-understood")
    return _time(_clock(said).minutes)


def understand_moment(words: str, *, today: date) -> tuple[date, time]:
    """Day and time that `words` name: "morgen 14 Uhr", "24.12. 9:30", "9 Uhr am Montag", "14 Uhr" of today.

    Raises:
        NotUnderstood: nothing recognised, or a day without a time; no such day or time; the day is past.
    """
    said = signs(words)
    parts = MOMENT.fullmatch(said)
    if parts is None or said.endswith("."):  # "2.12." is a day that lacks its time
        raise NotUnderstood("hours-moment-not-understood")
    at, day = _time(_clock(parts["at"] or parts["first"]).minutes), parts["day"] or parts["then"]
    written = read_date(day) if day else None
    return (not_past(resolve(written, today, today), today) if written else today), at


def understand_hours(words: str, *, today: date) -> TypedHours:
    """The office hours that `words` name: "Mo-Do 9-12", "jeden 2. Dienstag im Monat 10-12", "24.12. 9-11".

    Raises:
        NotUnderstood: nothing recognised; several at once; no such day or time; in the past; end before start.
    """
    said = signs(words)
    parts = HOURS.fullmatch(said) or HOURS_FIRST.fullmatch(said)
    if parts is None:
        raise NotUnderstood("hours-one-at-a-time" if SEVERAL.search(said) else "hours-not-understood")
    opens_at, closes_at = _window(_clock(parts["opens"]), _clock(parts["closes"]))
    if parts["once"]:
        written = read_date(parts["once"])
        if written is None:
            raise NotUnderstood("hours-not-understood")
        day = not_past(resolve(written, today, today), today)
        return TypedHours("FREQ=DAILY;COUNT=1", opens_at, closes_at, day)
    if parts["monthly"]:
        rrule = f"FREQ=MONTHLY;BYDAY={_byday_of_month(parts['monthly'])}"
        return TypedHours(rrule, opens_at, closes_at, _first_day(rrule, today))
    byday = _byday(parts["weekly"] or parts["fortnightly"])
    interval = ";INTERVAL=2" if parts["fortnightly"] else ""
    begins_on = _first_day(f"FREQ=WEEKLY;BYDAY={byday}", today)
    return TypedHours(f"FREQ=WEEKLY{interval};BYDAY={byday}", opens_at, closes_at, begins_on)


def _clock(said: str) -> _Clock:
    parts = CLOCK_PARTS.fullmatch(said)
    if parts is None:
        raise NotUnderstood("hours-time-not-understood")
    hour, minute, mark = int(parts["hour"]), int(parts["minute"] or 0), parts["before"] or parts["after"]
    if hour >= 24 or minute >= 60 or (mark == "A" and hour > 12):
        raise NotUnderstood("hours-no-such-time", time=f"{hour}:{minute:02}")
    if mark and hour <= 12:  # 12 am is midnight, 12 pm noon
        hour = hour % 12 + (12 if mark == "P" else 0)
    shift = SHIFTS[(parts["shift"] or "").replace(" ", "")] + (30 if parts["half"] else 0)
    minutes, short = 60 * hour + minute + shift, mark is None and len(parts["hour"]) == 1 and hour > 0
    guessed = short and minutes < NIGHT_ENDS
    return _Clock(minutes + HALF_DAY if guessed else minutes, mark, guessed, short)


def _window(opens: _Clock, closes: _Clock) -> tuple[time, time]:
    """Both ends; what one says about its half of the day may go for the other as well: "2pm-4", "7-9pm", "5-7"."""
    begin, end = opens.minutes, closes.minutes
    if closes.mark == "P" and opens.mark is None and begin + HALF_DAY < end:
        begin += HALF_DAY
    if end <= begin and closes.short and (opens.guessed or opens.mark == "P"):
        end += HALF_DAY
    opens_at, closes_at = _time(begin), _time(end)
    if closes_at <= opens_at:  # of the times themselves: half a day more may have gone past midnight
        raise NotUnderstood("hours-end-before-start")
    return opens_at, closes_at


def _time(minutes: int) -> time:
    return time(*divmod(minutes % DAY_ENDS, 60))


def _byday(said: str) -> str:
    if said in {"K", "Y"}:
        return ",".join(BYDAY[: 5 if said == "K" else 7])
    days: set[int] = set()
    for first, last in re.findall(r"D(\d)(?:-D(\d))?", said):
        length = (int(last or first) - int(first)) % 7  # "Fr-Mo" runs over Sunday
        days |= {(int(first) + each) % 7 for each in range(length + 1)}
    return ",".join(BYDAY[day] for day in sorted(days))


def _byday_of_month(said: str) -> str:
    """ "E 2. D1 T" as "2TU".

    Raises:
        NotUnderstood: "every second Tuesday" may mean every other week as well.
    """
    day = re.findall(r"D(\d)", said)[0]
    numbers = [-1 if each == "L" else int(each.strip("O.")) for each in re.findall(NTH, said)]
    if "T" not in said and any(number > 1 for number in numbers):
        raise NotUnderstood("hours-which-week")
    return ",".join(f"{number}{BYDAY[int(day)]}" for number in numbers)


def _first_day(rrule: str, today: date) -> date:
    return occurrences(rrule, datetime.combine(today, time(0)), today, today + FIRST_WITHIN)[0]
