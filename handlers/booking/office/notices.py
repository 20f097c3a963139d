"""What the office is told without pressing anything, made from the state of the moment of sending."""

from datetime import datetime

from handlers.booking.office import screens
from handlers.shell import formats
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Document, Screen
from handlers.shell.texts import Text, plain, text
from services.booking import messages
from services.booking.agenda import agenda_of, client_sign, who
from services.booking.calendar import calendar_file
from services.booking.requesting import appointment_by_id
from services.booking.states import State
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def request(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """Somebody asks for a time: confirm, other time or decline."""
    return await _request(session, message, house, language, now, text("office-request"), "")


async def escalated(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """A colleague's request that nobody has answered for a working day."""
    row = await appointment_by_id(session, message.subject_id)
    owner = (await who(session, row, keyring=house.keyring))[2] if row else ""
    return await _request(session, message, house, language, now, text("office-escalated"), owner)


async def escalated_time(
    session: ReadSession, message: OutboxMessage, _house: House, language: str, now: datetime
) -> Screen | None:
    """For coordinators: that a request waits, and for which time. No person, no matter."""
    row = await _in(session, message, State.REQUESTED)
    if row is None or row.starts_at <= now:
        return None
    return Screen(text=[text("office-escalated-time"), _when(row, language)])


async def calendar(
    session: ReadSession, message: OutboxMessage, _house: House, language: str, now: datetime
) -> Screen | None:
    """The file for the office's calendar: a confirmed appointment, or that the office itself has cancelled it."""
    row = await _in(session, message, State.CONFIRMED) or await _in(session, message, State.CANCELLED_BY_OFFICE)
    if row is None:
        return None
    file = calendar_file(row, summary=await _summary(session, row, language), now=now)
    name = "termin.ics" if row.state == State.CONFIRMED else "absage.ics"
    return Screen(media=[Document(name, file, text("office-calendar-file"))])


async def cancelled(
    session: ReadSession, message: OutboxMessage, _house: House, language: str, now: datetime
) -> Screen | None:
    """The client has cancelled; with the cancellation for the calendar."""
    row = await _in(session, message, State.CANCELLED_BY_CLIENT)
    if row is None:
        return None
    sign = await client_sign(session, row)
    file = calendar_file(row, summary=await _summary(session, row, language), now=now)
    return Screen(
        text=[text("office-client-cancelled", sign=sign or str(row.id or 0)), _when(row, language)],
        media=[Document("absage.ics", file, text("office-calendar-file"))],
    )


async def outcome(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """Did they come?"""
    row = await _in(session, message, State.CONFIRMED)
    if row is None:
        return None
    facts = screens.facts(row, await client_sign(session, row), "", house.view(language, now))
    return Screen(text=[text("office-ask-outcome"), "", *facts], rows=screens.outcome_actions(row.id or 0))


async def agenda(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """The day's appointments, in the morning."""
    rows = await agenda_of(session, staff_id=message.subject_id, days=1, county=house.county, now=now)
    return screens.agenda(rows, 1, house.view(language, now), above=[text("office-good-morning"), ""]) if rows else None


async def _request(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime, said: Text, owner: str
) -> Screen | None:
    row = await _in(session, message, State.REQUESTED)
    if row is None or row.starts_at <= now:
        return None
    sign, note, _owner = await who(session, row, keyring=house.keyring)
    return screens.appointment(row, sign, note, house.view(language, now), above=[said, ""], of=owner)


async def _in(session: ReadSession, message: OutboxMessage, state: State) -> Appointment | None:
    row = await appointment_by_id(session, message.subject_id)
    return row if row is not None and row.state == state else None


async def _summary(session: ReadSession, row: Appointment, language: str) -> str:
    sign = await client_sign(session, row)
    return plain(text("office-calendar-summary", sign=sign or str(row.id or 0)), language)


def _when(row: Appointment, language: str) -> Text:
    starts = formats.local(row.starts_at, row.tzid)
    return text("office-when", day=formats.long_day(starts.date(), language), time=formats.clock(starts.time()))


NOTICES: dict[str, Renderer] = {
    messages.REQUEST: request,
    messages.ESCALATED: escalated,
    messages.ESCALATED_TIME: escalated_time,
    messages.CALENDAR: calendar,
    messages.CANCELLED_BY_CLIENT: cancelled,
    messages.OUTCOME: outcome,
    messages.AGENDA: agenda,
}
