"""Files for the calendar on a client's phone: an appointment that is confirmed, and its end."""

from datetime import datetime

from handlers.shell.screen import Document
from handlers.shell.texts import plain, text
from services.booking.calendar import calendar_file, was_confirmed
from services.booking.states import OPEN
from storage.booking import Appointment


def entry(appointment: Appointment, language: str, now: datetime) -> Document:
    """A confirmed appointment."""
    return Document("termin.ics", _file(appointment, language, now), text("booking-calendar-file"))


def removal(appointment: Appointment, language: str, now: datetime) -> tuple[Document, ...]:
    """What takes a cancelled appointment out of the calendar again; nothing when it never came to stand there."""
    if appointment.state in OPEN or not was_confirmed(appointment):
        return ()
    return (Document("absage.ics", _file(appointment, language, now), text("booking-calendar-removed")),)


def _file(appointment: Appointment, language: str, now: datetime) -> bytes:
    return calendar_file(appointment, summary=plain(text("booking-calendar-summary"), language), now=now)
