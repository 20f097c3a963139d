"""What the office is told without pressing anything, made from the state of the moment of sending."""

from handlers.booking.appointments import while_in
from handlers.booking.office import screens
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Document, Screen
from handlers.shell.texts import plain, text
from services.booking import messages
from services.booking.agenda import agenda_of, client_sign, who
from services.booking.calendar import calendar_file
from services.booking.states import AppointmentState
from services.context import Context
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def request(session: ReadSession, context: Context, row: Appointment) -> Screen | None:
    """Somebody asks for a time: confirm, other time or decline."""
    if row.starts_at <= context.now:
        return None
    sign, note, _owner = await who(session, row, keyring=context.keyring)
    return screens.appointment(row, sign, note, context, above=[text("office-request"), ""])


async def escalated(session: ReadSession, context: Context, row: Appointment) -> Screen | None:
    """A colleague's request that nobody has answered for a working day."""
    if row.starts_at <= context.now:
        return None
    sign, note, owner = await who(session, row, keyring=context.keyring)
    return screens.appointment(row, sign, note, context, above=[text("office-escalated"), ""], colleague=owner)


async def escalated_time(_session: ReadSession, context: Context, row: Appointment) -> Screen | None:
    """For coordinators: that a request waits, and for which time. No person, no matter."""
    if row.starts_at <= context.now:
        return None
    return Screen(text=[text("office-escalated-time"), screens.when(row, context.language)])


async def calendar(session: ReadSession, context: Context, row: Appointment) -> Screen:
    """The file for the office's calendar: a confirmed appointment, or that the office itself has cancelled it."""
    return Screen(media=[_calendar_file(row, await client_sign(session, row), context)])


async def cancelled(session: ReadSession, context: Context, row: Appointment) -> Screen:
    """The client has cancelled; with the cancellation for the calendar."""
    sign = await client_sign(session, row)
    said = text("office-client-cancelled", sign=sign or str(row.id))
    return Screen(text=[said, screens.when(row, context.language)], media=[_calendar_file(row, sign, context)])


async def outcome(session: ReadSession, context: Context, row: Appointment) -> Screen:
    facts = screens.facts(row, await client_sign(session, row), "", context.language)
    return Screen(text=[text("office-ask-outcome"), "", *facts], rows=screens.outcome_actions(row.id))


async def agenda(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    rows = await agenda_of(session, context, staff_id=message.subject_id, days=1)
    return screens.agenda(rows, 1, context.language, above=[text("office-good-morning"), ""]) if rows else None


def _calendar_file(row: Appointment, sign: str, context: Context) -> Document:
    summary = plain(text("office-calendar-summary", sign=sign or str(row.id)), context.language)
    name = "termin.ics" if row.state == AppointmentState.CONFIRMED else "absage.ics"
    return Document(name, calendar_file(row, summary=summary, now=context.now), text("office-calendar-file"))


NOTICES: dict[str, Renderer] = {
    messages.REQUEST: while_in(request, AppointmentState.REQUESTED),
    messages.ESCALATED: while_in(escalated, AppointmentState.REQUESTED),
    messages.ESCALATED_TIME: while_in(escalated_time, AppointmentState.REQUESTED),
    messages.CALENDAR: while_in(calendar, AppointmentState.CONFIRMED, AppointmentState.CANCELLED_BY_OFFICE),
    messages.CANCELLED_BY_CLIENT: while_in(cancelled, AppointmentState.CANCELLED_BY_CLIENT),
    messages.OUTCOME: while_in(outcome, AppointmentState.CONFIRMED),
    messages.AGENDA: agenda,
}
