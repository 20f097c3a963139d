"""Time zones as calendar programs want them (RFC 5545, 3.6.5): one yearly rule for each change of the clock.

icalendar's own `add_missing_timezones` lists dates instead of rules. Outlook reads the rules only and ignores listed
dates ([MS-STANOICAL] 2.2.47, [MS-OXCICAL] 2.1.3.1.1.19), so appointments in October stood there an hour off.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from services.booking.recurring import BYDAY

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

NONE = timedelta(0)


def time_zone(tzid: str, year: int) -> "Timezone":
    """The zone as it is in `year`, from that year on; a zone whose clock never changes has one rule-less part."""
    from icalendar import Timezone  # noqa: PLC0415  2.5 MB that a bot without appointments need not hold

    zone = ZoneInfo(tzid)
    component = Timezone()
    component.add("tzid", tzid)
    parts = [_part(zone, change, yearly=True) for change in _changes(zone, year)]
    for part in parts or [_part(zone, datetime(year, 1, 1, tzinfo=UTC), yearly=False)]:
        component.add_component(part)
    return component


def _changes(zone: ZoneInfo, year: int) -> Iterator[datetime]:
    """The instants of a year, in UTC, from which on the clock shows another offset."""
    hour = datetime(year, 1, 1, tzinfo=UTC)
    offset = _offset(hour, zone)
    while hour.year == year:
        before, day_later = offset, hour + timedelta(days=1)
        offset = _offset(day_later, zone)
        if offset != before:
            yield next(
                each
                for each in (hour + timedelta(minutes=quarter * 15) for quarter in range(1, 97))
                if _offset(each, zone) != before
            )
        hour = day_later


def _part(zone: ZoneInfo, change: datetime, *, yearly: bool) -> "TimezoneDaylight | TimezoneStandard":
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415

    before = _offset(change - timedelta(seconds=1), zone) if yearly else _offset(change, zone)
    local = change.astimezone(zone)
    onset = (change + before).replace(tzinfo=None)  # on the clock that still shows the old time, RFC 5545, 3.6.5
    part = TimezoneDaylight() if local.dst() else TimezoneStandard()
    part.add("dtstart", onset)
    if yearly:
        part.add("rrule", {"freq": "yearly", "bymonth": onset.month, "byday": _weekday(onset)})
    part.add("tzname", local.tzname() or zone.key)
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", _offset(change, zone))
    return part


def _weekday(day: datetime) -> str:
    """Which weekday of its month a day is; the last rather than the fourth, as the European Union's clocks change."""
    days = monthrange(day.year, day.month)[1]
    which = -1 if day.day + 7 > days else (day.day - 1) // 7 + 1
    return f"{which}{BYDAY[day.weekday()]}"


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or NONE
