"""When somebody is reminded of an appointment: never at night, never twice in one evening. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from services.booking.rules import IsHoliday, is_working_day

EARLIEST = time(8)
LATEST = time(19, 45)  # so that it has arrived by 20:00, also when many are due at once
EVENING_BEFORE = time(18)  # instead of two hours before, where that would be night
FRIDAY_AT = time(12)
AGENDA_AT = time(7, 30)
HOURS_BEFORE = timedelta(hours=2)
STILL_USEFUL = timedelta(hours=3)  # confirmed later than this before the start, nobody needs to be reminded
DAY = timedelta(days=1)
SUNDAY = 6  # date.weekday()


@dataclass(frozen=True, slots=True)
class Reminder:
    """One message that is due at `due_at` and makes no sense from `expires_at` on; UTC."""

    kind: Literal["day", "hours"]
    due_at: datetime
    expires_at: datetime


def reminders(
    starts_at: datetime, tzid: str, *, now: datetime, friday_for_monday: bool, holidays: IsHoliday
) -> list[Reminder]:
    """The reminders of an appointment that is confirmed at `now`, in order of time.

    The day before at the same wall time, and two hours before. An appointment before 10:00 has one instead of both: the
    evening before. What would be due already is left out; with three hours or less to go, there is none.

    `friday_for_monday`: one more before the weekend, on the last working day at noon, when the appointment is on the
    first working day after it. The only case of two reminders of the kind "day".
    """
    zone = ZoneInfo(tzid)
    local = starts_at.astimezone(zone)
    due: list[tuple[Literal["day", "hours"], datetime]] = []
    if friday_for_monday and (friday := _before_weekend(local.date(), holidays)):
        due.append(("day", datetime.combine(friday, FRIDAY_AT, zone)))
    before = (starts_at - HOURS_BEFORE).astimezone(zone)
    if _is_early(local, before):
        due.append(("day", datetime.combine(local.date() - DAY, EVENING_BEFORE, zone)))
    else:
        due.append(("day", datetime.combine(local.date() - DAY, _by_day(local.time()), zone)))
        due.append(("hours", datetime.combine(local.date(), _by_day(before.time()), zone)))
    if starts_at - now <= STILL_USEFUL:
        return []
    return [Reminder(kind, at.astimezone(UTC), starts_at) for kind, at in due if at > now]


def open_hours_reminder(starts_at: datetime, tzid: str, *, now: datetime) -> Reminder | None:
    """The one reminder of an open consultation for those who follow it: the evening before, else two hours before.

    None when both have passed, or two hours before would be night.
    """
    zone = ZoneInfo(tzid)
    local = starts_at.astimezone(zone)
    evening = datetime.combine(local.date() - DAY, EVENING_BEFORE, zone)
    if evening > now:
        return Reminder("day", evening.astimezone(UTC), starts_at)
    before = (starts_at - HOURS_BEFORE).astimezone(zone)
    at = datetime.combine(local.date(), _by_day(before.time()), zone)
    return Reminder("hours", at.astimezone(UTC), starts_at) if at > now and not _is_early(local, before) else None


def agenda_due(day: date, tzid: str) -> datetime:
    """When a staff member is sent the agenda of a day: 07:30 local; UTC."""
    return datetime.combine(day, AGENDA_AT, ZoneInfo(tzid)).astimezone(UTC)


def _is_early(local: datetime, before: datetime) -> bool:
    """Whether two hours before would be too early in the morning, or still the day before."""
    return before.time() < EARLIEST or before.date() < local.date()


def _by_day(at: time) -> time:
    return min(max(at, EARLIEST), LATEST)


def _before_weekend(day: date, holidays: IsHoliday) -> date | None:
    """The last working day before the weekend that the days off just before `day` hold; None without such a weekend."""
    earlier, weekend = day - DAY, False
    while not is_working_day(earlier, holidays):
        weekend |= earlier.weekday() == SUNDAY
        earlier -= DAY
    return earlier if weekend and is_working_day(day, holidays) else None
