"""RFC 5545 recurrence in wall time: on which days a rule applies."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dateutil.rrule import rrulestr

# What DTSTART stands for where the rule itself does not say (RFC 5545, 3.3.10).
SAYING = frozenset({"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYEASTER"})
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAYS = {"DAILY": 1, "WEEKLY": 7}
MONTHS = {"MONTHLY": 1, "YEARLY": 12}
WEEK = timedelta(days=7)
END_OF_DAY = time(23, 59, 59)


@lru_cache(maxsize=2048)
def occurrences(rrule: str, dtstart: datetime, first: date, last: date) -> tuple[date, ...]:
    """Days of the rule from `first` to `last`, both included, each once.

    Args:
        rrule: RRULE value, e.g. "FREQ=WEEKLY;BYDAY=MO"; FREQ from DAILY to YEARLY. An UNTIL that is a date includes it.
        dtstart: naive local wall time.

    Raises:
        ValueError: `rrule` does not parse, or its FREQ is shorter than a day.

    Expanded from a step shortly before `first`: a rule that began years ago costs no more than a new one.
    """
    parts = _parts(rrule)
    if "COUNT" in parts:
        until = _last_of(rrule, dtstart)
        if until is None:
            return ()
        del parts["COUNT"]
        parts["UNTIL"] = f"{until:%Y%m%dT%H%M%S}"
    start = _near(parts, dtstart, first)
    found: list[date] = []
    for at in rrulestr(_value(parts, dtstart), dtstart=start):
        day = at.date()
        if day > last:
            break
        if day >= first and day not in found[-1:]:
            found.append(day)
    return tuple(found)


@lru_cache(maxsize=2048)
def _last_of(rrule: str, dtstart: datetime) -> datetime | None:
    """The last occurrence of a rule with a COUNT, which must be counted from its beginning: once, then kept."""
    last = None
    for last in rrulestr(_value(_parts(rrule), dtstart), dtstart=dtstart):  # noqa: B007  the last one is wanted
        pass
    return last


def _parts(rrule: str) -> dict[str, str]:
    parts = dict(part.split("=", maxsplit=1) for part in rrule.upper().removeprefix("RRULE:").split(";") if part)
    if parts.get("FREQ") not in DAYS.keys() | MONTHS.keys():
        raise ValueError(f"not a rule of days: {rrule}")
    if len(parts.get("UNTIL", "")) == len("20261231"):
        parts["UNTIL"] += f"T{END_OF_DAY:%H%M%S}"
    return parts


def _value(parts: dict[str, str], dtstart: datetime) -> str:
    """The rule as a value in which nothing depends on DTSTART's day any more."""
    said = dict(parts)
    if not SAYING & said.keys():
        if said["FREQ"] == "WEEKLY":
            said["BYDAY"] = BYDAY[dtstart.weekday()]
        elif said["FREQ"] in MONTHS:
            said["BYMONTHDAY"] = str(dtstart.day)
            if said["FREQ"] == "YEARLY":
                said.setdefault("BYMONTH", str(dtstart.month))
    return ";".join(f"{name}={value}" for name, value in said.items())


def _near(parts: dict[str, str], dtstart: datetime, first: date) -> datetime:
    """A start whole INTERVALs after `dtstart`, early enough for every day from `first` on."""
    interval, frequency = int(parts.get("INTERVAL", 1)), parts["FREQ"]
    if frequency in DAYS:
        step = interval * DAYS[frequency]
        # A week's days count from its first one, so the week before `first` must be whole.
        skipped = ((first - dtstart.date()) - WEEK).days // step
        return dtstart + timedelta(days=max(0, skipped) * step)
    step = interval * MONTHS[frequency]
    skipped = ((first.year - dtstart.year) * 12 + first.month - dtstart.month) // step
    if frequency == "YEARLY":
        skipped = (first.year - dtstart.year) // interval
    if skipped <= 0:
        return dtstart
    years, month = divmod(dtstart.month - 1 + skipped * step, 12)
    month = month if frequency == "MONTHLY" else 0
    return dtstart.replace(year=dtstart.year + years, month=month + 1, day=1)
