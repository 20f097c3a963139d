"""What clients are told without pressing anything, made from the state of the moment of sending.

The first line is neutral, since previews show on locked screens: no office, no name, no matter.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.booking.appointments import name_of, while_in
from handlers.booking.client.callbacks import BookDays, Coming, Follow, LetGo, OwnAppointment, Send
from handlers.booking.client.lookups import authority_or_none
from handlers.booking.client.own_screens import calendar_entry, calendar_removal, to_change
from handlers.booking.client.screens import facts, place, when
from handlers.shell import formats
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.booking import messages
from services.booking.open_hours import window_at
from services.booking.states import AppointmentState
from services.context import Context
from services.staff.substitutes import named_substitutes
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def confirmed(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """It is confirmed; with a file for the phone's calendar."""
    lines = [text("booking-confirmed"), "", *await _facts(session, context, appointment)]
    return Screen(text=lines, rows=[to_change(appointment)], media=[calendar_entry(appointment, context)])


async def reminder(_session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """Time and street address, nothing else."""
    if appointment.starts_at <= context.now:
        return None
    starts = formats.local(appointment.starts_at, appointment.tzid)
    is_today = starts.date() == formats.local(context.now, appointment.tzid).date()
    day, time = formats.long_day(starts.date(), context.language), formats.clock(starts.time())
    said = text("booking-reminder-today", time=time) if is_today else text("booking-reminder", day=day, time=time)
    coming = button("booking-coming", Coming(appointment_id=appointment.id))
    return Screen(text=[said, place(appointment)], rows=[[coming], to_change(appointment)])


async def declined(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """This time does not suit; others may."""
    return await _over(session, context, appointment, [text("booking-declined"), *_reason(appointment)])


async def cancelled_by_office(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """It does not take place; the times of whoever stands in come first."""
    over = await _over(session, context, appointment, [text("booking-office-cancelled"), *_reason(appointment)])
    day = formats.local(appointment.starts_at, appointment.tzid).date()
    rows = []
    for each in (await named_substitutes(session, staff_id=appointment.staff_id, on=day))[:1]:
        said = text("booking-substitute-times", name=await name_of(session, context, each.id))
        rows.append([Button(said, BookDays(staff=each.id, replaces=None, page=0).pack())])
    return replace(over, rows=[*rows, *over.rows], media=calendar_removal(appointment, context))


async def expired(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """Nobody answered before its time came."""
    return await _over(session, context, appointment, [text("booking-expired")])


async def unanswered(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """Nobody has answered for two working days: other times, while the request stands."""
    staff_id = await authority_or_none(session, context, appointment.staff_id)
    again = BookDays(staff=staff_id, replaces=appointment.id, page=0)
    rows = [
        [button("booking-other-times", again)],
        [button("booking-keep-waiting", OwnAppointment(appointment_id=appointment.id))],
    ]
    return Screen(text=[text("booking-unanswered"), "", when(appointment, context.language)], rows=rows)


async def offered(session: ReadSession, context: Context, appointment: Appointment) -> Screen | None:
    """A time became free and is kept for half an hour."""
    if appointment.held_until is None or appointment.held_until <= context.now:
        return None
    until = formats.clock(formats.local(appointment.held_until, appointment.tzid).time())
    lines = [text("booking-offered"), "", *await _facts(session, context, appointment), ""]
    lines.append(text("booking-kept-until", time=until))
    if appointment.replaces_id is not None:
        lines.append(text("booking-offer-replaces"))
    rows = [
        [button("booking-take", Send(appointment_id=appointment.id))],
        [button("booking-take-not", LetGo(appointment_id=appointment.id))],
    ]
    return Screen(text=lines, rows=rows)


async def open_reminder(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """An open consultation that the client follows is near, and still takes place."""
    opens_at = datetime.fromisoformat(message.detail)
    window = await window_at(session, context, office_hours_id=message.subject_id, opens_at=opens_at)
    if window is None:
        return None
    opens, closes = (formats.local(each, window.rule.tzid) for each in (window.opens_at, window.closes_at))
    said = text(
        "booking-open-reminder",
        day=formats.long_day(opens.date(), context.language),
        opens=formats.clock(opens.time()),
        closes=formats.clock(closes.time()),
    )
    stop = button("booking-follow-stop", Follow(office_hours_id=window.rule.id, on=False))
    return Screen(text=[said, text("booking-where-open", place=window.rule.place)], rows=[[stop]])


async def _facts(session: ReadSession, context: Context, appointment: Appointment) -> list[Line]:
    return facts(appointment, await name_of(session, context, appointment.staff_id), context.language)


async def _over(session: ReadSession, context: Context, appointment: Appointment, said: Sequence[Line]) -> Screen:
    """It does not take place: what happened, and the way to other times."""
    staff_id = await authority_or_none(session, context, appointment.staff_id)
    again = BookDays(staff=staff_id, replaces=None, page=0)
    rows = [[button("booking-other-times", again)]]
    return Screen(text=[*said, "", when(appointment, context.language), "", text("booking-choose-new")], rows=rows)


def _reason(appointment: Appointment) -> list[Line]:
    return [text("booking-reason", reason=appointment.reason)] if appointment.reason else []


NOTICES: dict[str, Renderer] = {
    messages.CONFIRMED: while_in(confirmed, AppointmentState.CONFIRMED),
    messages.REMINDER_DAY: while_in(reminder, AppointmentState.CONFIRMED),
    messages.REMINDER_HOURS: while_in(reminder, AppointmentState.CONFIRMED),
    messages.DECLINED: while_in(declined, AppointmentState.DECLINED),
    messages.CANCELLED_BY_OFFICE: while_in(cancelled_by_office, AppointmentState.CANCELLED_BY_OFFICE),
    messages.EXPIRED: while_in(expired, AppointmentState.EXPIRED),
    messages.UNANSWERED: while_in(unanswered, AppointmentState.REQUESTED),
    messages.OFFERED: while_in(offered, AppointmentState.HELD),
    messages.OPEN_REMINDER: open_reminder,
}
