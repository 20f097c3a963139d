"""Calendar files (RFC 5545) for both sides: stable UID, growing SEQUENCE, cancellations."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Calendar, Event

from services.booking.states import OPEN, AppointmentState
from services.booking.time_zones import time_zone
from storage.booking import Appointment

PRODUCT = "-//Lotse//Termine//DE"
REFRESH = "PT15M"  # how often we would like to be asked; most programs follow their own setting


def calendar_file(appointment: Appointment, *, summary: str, now: datetime) -> bytes:
    """One appointment as a file to open on a phone; one that does not take place becomes a cancellation.

    `summary` is what the calendar shows; neutral, since calendars are shared.
    """
    calendar = _calendar("PUBLISH" if _takes_place(appointment) else "CANCEL", [appointment], {})
    calendar.add_component(_entry(appointment, summary, now))
    return bytes(calendar.to_ical())


def feed(entries: Iterable[tuple[Appointment, str]], *, name: str, tzid: str, now: datetime) -> bytes:
    """Appointments with their summaries as one calendar to subscribe to.

    Args:
        entries: in any state; what does not take place stands there as cancelled and blocks no time.
        name: of the calendar. Without one Outlook shows the address, and with it the secret.
        tzid: of the office; its zone stands there even when nothing else does, since a calendar may not be empty.
    """
    entries = list(entries)
    calendar = _calendar("PUBLISH", [appointment for appointment, _ in entries], {tzid: now.year})
    calendar.add("name", name)  # RFC 7986
    calendar.add("x-wr-calname", name)  # the same for Outlook
    calendar.add("refresh-interval;value=duration", REFRESH, encode=False)
    calendar.add("x-published-ttl", REFRESH)
    for appointment, summary in entries:
        calendar.add_component(_entry(appointment, summary, now))
    return bytes(calendar.to_ical())


def was_confirmed(appointment: Appointment) -> bool:
    """Whether an appointment that does not take place any more was confirmed before, and so stands in calendars."""
    return appointment.sequence > 1  # confirmed, then cancelled: what was only asked for has changed once


def fingerprint(calendar: bytes) -> str:
    """A digest that stays the same as long as a calendar says the same, whenever it was made."""
    lines = (line for line in calendar.split(b"\r\n") if not line.startswith(b"DTSTAMP:"))
    return sha256(b"\n".join(lines)).hexdigest()[:32]


def _calendar(method: str, appointments: Iterable[Appointment], zones: dict[str, int]) -> "Calendar":
    """A calendar with the time zones of `appointments` and `zones`, each from the year it is needed for."""
    from icalendar import Calendar  # noqa: PLC0415  2.5 MB that a bot without appointments need not hold

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    for each in appointments:
        zones[each.tzid] = min(zones.get(each.tzid, each.starts_at.year), each.starts_at.year)
    for tzid, year in zones.items():
        calendar.add_component(time_zone(tzid, year - 1))  # January's time began the October before
    return calendar


def _entry(appointment: Appointment, summary: str, now: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    zone = ZoneInfo(appointment.tzid)
    event = Event()
    event.add("uid", f"{appointment.uid}@lotse")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.starts_at.astimezone(zone))
    event.add("dtend", appointment.ends_at.astimezone(zone))
    event.add("summary", summary)
    if appointment.place:
        event.add("location", appointment.place)
    event.add("status", _status(appointment))
    event.add("transp", "OPAQUE" if _takes_place(appointment) else "TRANSPARENT")
    return event


def _takes_place(appointment: Appointment) -> bool:
    return appointment.state in {*OPEN, AppointmentState.COMPLETED, AppointmentState.MISSED}


def _status(appointment: Appointment) -> str:
    if not _takes_place(appointment):
        return "CANCELLED"
    return "TENTATIVE" if appointment.state == AppointmentState.REQUESTED else "CONFIRMED"
