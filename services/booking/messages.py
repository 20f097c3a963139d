"""Which messages the facts of booking cause: rows of the outbox, in the transaction of the fact. None commits."""

from datetime import datetime, timedelta

from sqlmodel import col, select

from services.booking.calendar import was_confirmed
from services.booking.offering import is_closed_day
from services.booking.reminding import reminders
from services.context import Context
from services.outbox import queue, withdraw
from services.outbox.rules import ANSWER, REMINDER
from storage.booking import Appointment
from storage.engine import WriteSession
from storage.staff import StaffMember

REQUEST, CONFIRMED, DECLINED = "booking-request", "booking-confirmed", "booking-declined"
CANCELLED_BY_CLIENT, CANCELLED_BY_OFFICE = "booking-cancelled-by-client", "booking-cancelled-by-office"
REMINDER_DAY, REMINDER_HOURS = "booking-reminder-day", "booking-reminder-hours"
OFFERED, OUTCOME, EXPIRED = "booking-offered", "booking-outcome", "booking-expired"
UNANSWERED, ESCALATED, ESCALATED_TIME = "booking-unanswered", "booking-escalated", "booking-escalated-time"
CALENDAR = "booking-calendar"  # the calendar file for the staff member
AGENDA = "booking-agenda"
OPEN_REMINDER = "booking-open-reminder"
REMINDERS = (REMINDER_DAY, REMINDER_HOURS)
OUTCOME_KEPT = timedelta(days=7)  # how long it is asked whether somebody came


async def request_sent(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the office: somebody asks for a time."""
    await _to_staff(session, appointment, REQUEST, now, appointment.starts_at)


async def confirmed(session: WriteSession, context: Context, *, appointment: Appointment) -> None:
    """To the client: it is confirmed; the reminders; to the office: its calendar file."""
    # With a reminder's priority: after a doubtful attempt it is sent once more, since the client depends on it
    await _queue(
        session, appointment, appointment.client_id, CONFIRMED, context.now, appointment.starts_at, priority=REMINDER
    )
    await _to_staff(session, appointment, CALENDAR, context.now, appointment.ends_at)
    planned = reminders(
        appointment.starts_at,
        appointment.tzid,
        now=context.now,
        friday_for_monday=context.county.friday_for_monday,
        holidays=lambda day: is_closed_day(context.county, day),
    )
    for number, each in enumerate(planned):
        kind = REMINDER_DAY if each.kind == "day" else REMINDER_HOURS
        client_id, until, mark = appointment.client_id, each.expires_at, str(number)
        await _queue(
            session, appointment, client_id, kind, context.now, until, due_at=each.due_at, priority=REMINDER, mark=mark
        )


async def declined(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the client: this time does not suit."""
    await _queue(session, appointment, appointment.client_id, DECLINED, now, now + timedelta(days=7))


async def cancelled_by_client(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the office: the client will not come. Reminders make no sense any more."""
    await withdraw(session, kinds=[*REMINDERS, REQUEST, CONFIRMED], subject_id=appointment.id)
    await _to_staff(session, appointment, CANCELLED_BY_CLIENT, now, appointment.starts_at)


async def cancelled_by_office(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the client: the appointment does not take place."""
    await withdraw(session, kinds=[*REMINDERS, CONFIRMED], subject_id=appointment.id)
    client_id, until = appointment.client_id, appointment.starts_at
    await _queue(session, appointment, client_id, CANCELLED_BY_OFFICE, now, until, priority=REMINDER, mark="absence")


async def taken_off(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the office, whose own doing it was: the cancellation for its calendar, where the appointment stood in it."""
    if was_confirmed(appointment):
        await _to_staff(session, appointment, CALENDAR, now, appointment.ends_at)


async def expired(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the client: nobody answered in time."""
    await withdraw(session, kinds=[REQUEST], subject_id=appointment.id)
    await _queue(session, appointment, appointment.client_id, EXPIRED, now, now + timedelta(days=2))


async def outcome_asked(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the office: did they come?"""
    await _to_staff(session, appointment, OUTCOME, now, now + OUTCOME_KEPT)


async def offered(session: WriteSession, *, appointment: Appointment, due_at: datetime, now: datetime) -> None:
    """To somebody on the waiting list: this time is kept for them."""
    until = appointment.held_until or appointment.starts_at
    await _queue(session, appointment, appointment.client_id, OFFERED, now, until, due_at=due_at, priority=REMINDER)


async def escalated(
    session: WriteSession, *, appointment: Appointment, person_id: int | None, kind: str, now: datetime
) -> None:
    """To a substitute (the request) or a coordinator (its time only)."""
    await _queue(session, appointment, person_id, kind, now, appointment.starts_at)


async def unanswered(session: WriteSession, *, appointment: Appointment, now: datetime) -> None:
    """To the client: nobody has answered yet; here are other times."""
    await _queue(session, appointment, appointment.client_id, UNANSWERED, now, appointment.starts_at)


async def _to_staff(
    session: WriteSession, appointment: Appointment, kind: str, now: datetime, expires_at: datetime
) -> None:
    query = select(StaffMember.person_id).where(col(StaffMember.id) == appointment.staff_id)
    person_id = (await session.exec(query)).one_or_none()
    await _queue(session, appointment, person_id, kind, now, expires_at)


async def _queue(
    session: WriteSession,
    appointment: Appointment,
    person_id: int | None,
    kind: str,
    now: datetime,
    expires_at: datetime,
    *,
    due_at: datetime | None = None,
    priority: int = ANSWER,
    mark: str = "",
) -> None:
    if person_id is None:  # the client was forgotten, or the staff member has not joined
        return
    await queue(
        session,
        person_id=person_id,
        kind=kind,
        subject_id=appointment.id,
        due_at=due_at,
        expires_at=expires_at,
        priority=priority,
        now=now,
        key=f"{kind}:{appointment.id}:{appointment.sequence}:{person_id}:{mark}",
    )
