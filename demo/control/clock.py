"""Moving the demo's time forward: by seconds, by days of the calendar, to an hour of the day, or to a moment."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from demo.botapi.clock import Clock
from demo.botapi.model import Json

ZONE = ZoneInfo("Europe/Berlin")  # where the phones of the page are, too
LONGEST_STEP = timedelta(days=366)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)  # far beyond any appointment, far before anything overflows
WAYS = ("seconds", "days", "next", "to")


def clock_view(clock: Clock) -> Json:
    """CLOCK of the control API: `now` and `offset` in seconds, `local` as people read it in Germany, ISO 8601."""
    now = clock.now()
    return {"now": now, "offset": clock.offset, "local": _local(now).isoformat(timespec="seconds")}


def step_in(body: Json, now: float) -> float:
    """How many seconds forward a request wants the clock, from `now` in seconds since the epoch.

    Takes one of {"seconds": 3600}, {"days": 1} (same time of day, also across a clock change), {"next": "08:00"} (when
    clocks in Germany show that next) and {"to": "2026-12-01T08:00:00+01:00"}.

    Raises:
        ValueError: none or several of them, not readable, backwards, or too far.
    """
    given = [way for way in WAYS if way in body]
    if len(given) != 1 or len(body) != 1:
        raise ValueError(f"give one of {', '.join(WAYS)}")
    read = {"seconds": _seconds, "days": _days, "next": _next, "to": _to}[given[0]]
    seconds = read(body[given[0]], now)
    if seconds < 0:
        raise ValueError("time only moves forward")
    if seconds > LONGEST_STEP.total_seconds() or now + seconds > LATEST.timestamp():
        raise ValueError(f"at most {LONGEST_STEP.days} days at once, and not beyond the year {LATEST.year - 1}")
    return seconds


def _seconds(value: object, _now: float) -> float:
    limit = LONGEST_STEP.total_seconds()
    if isinstance(value, bool) or not isinstance(value, int | float) or not -limit <= value <= limit:
        raise ValueError(f"seconds must be a number of at most {limit:.0f}")  # refuses NaN, too
    return float(value)


def _days(value: object, now: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LONGEST_STEP.days:
        raise ValueError(f"days must be a whole number of at most {LONGEST_STEP.days}")
    return (_local(now) + timedelta(days=value)).timestamp() - now  # wall time: tomorrow at the same hour


def _next(value: object, now: float) -> float:
    try:
        wanted = time.fromisoformat(str(value))
    except ValueError:
        raise ValueError('next must be a time of day such as "08:00"') from None
    local = _local(now)
    moment = datetime.combine(local.date(), wanted.replace(tzinfo=None), ZONE)
    if moment.timestamp() <= now:
        moment = datetime.combine(local.date() + timedelta(days=1), wanted.replace(tzinfo=None), ZONE)
    return moment.timestamp() - now


def _to(value: object, now: float) -> float:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        moment = datetime.min  # noqa: DTZ901  has no time zone and is refused as such below
    if moment.tzinfo is None:
        raise ValueError("to must be a moment with its time zone, as in ISO 8601")
    return moment.timestamp() - now


def _local(now: float) -> datetime:
    return datetime.fromtimestamp(now, ZONE)
