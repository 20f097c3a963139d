"""What clients are told without pressing anything, made from the state of the moment of sending.

The first line is neutral, since previews show on locked screens: no office, no name, no matter.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.booking.client import screens
from handlers.booking.client.callbacks import AskCancel, BookDays, Coming, Follow, LetGo, OwnAppointment, Send
from handlers.booking.client.entries import entry, removal
from handlers.booking.client.lookups import times_of
from handlers.shell import formats
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.booking import messages
from services.booking.open_hours import window_at
from services.booking.requesting import appointment_by_id
from services.booking.states import State
from services.staff import staff_by_id, substitutes_of
from storage.booking import Appointment
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def confirmed(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """It is confirmed; with a file for the phone's calendar."""
    appointment = await _in(session, message, State.CONFIRMED)
    if appointment is None:
        return None
    lines = [text("booking-confirmed"), "", *await _facts(appointment, session, house, language, now)]
    return Screen(text=lines, rows=[_later(appointment)], media=[entry(appointment, language, now)])


async def reminder(
    session: ReadSession, message: OutboxMessage, _house: House, language: str, now: datetime
) -> Screen | None:
    """Time and street address, nothing else."""
    appointment = await _in(session, message, State.CONFIRMED)
    if appointment is None or appointment.starts_at <= now:
        return None
    starts = formats.local(appointment.starts_at, appointment.tzid)
    today = starts.date() == formats.local(now, appointment.tzid).date()
    day, time = formats.long_day(starts.date(), language), formats.clock(starts.time())
    said = text("booking-reminder-today", time=time) if today else text("booking-reminder", day=day, time=time)
    number = appointment.id or 0
    coming = Button(text("booking-coming"), Coming(appointment_id=number).pack())
    return Screen(text=[said, screens.place(appointment)], rows=[[coming], _later(appointment)])


async def declined(
    session: ReadSession, message: OutboxMessage, house: House, language: str, _now: datetime
) -> Screen | None:
    """This time does not suit; others may."""
    appointment = await _in(session, message, State.DECLINED)
    if appointment is None:
        return None
    said = [text("booking-declined"), *_reason(appointment)]
    return await _over(appointment, said, session, house, language)


async def cancelled_by_office(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """It does not take place; the times of whoever stands in come first."""
    appointment = await _in(session, message, State.CANCELLED_BY_OFFICE)
    if appointment is None:
        return None
    said = [text("booking-office-cancelled"), *_reason(appointment)]
    over = await _over(appointment, said, session, house, language)
    day = formats.local(appointment.starts_at, appointment.tzid).date()
    standing_in = await substitutes_of(session, staff_id=appointment.staff_id, on=day, keyring=house.keyring)
    rows = [
        [
            Button(
                text("booking-substitute-times", name=each.name),
                BookDays(staff=each.id, replaces=None, page=0).pack(),
            )
        ]
        for each in standing_in[:1]
    ]
    return replace(over, rows=[*rows, *over.rows], media=removal(appointment, language, now))


async def expired(
    session: ReadSession, message: OutboxMessage, house: House, language: str, _now: datetime
) -> Screen | None:
    """Nobody answered before its time came."""
    appointment = await _in(session, message, State.EXPIRED)
    return await _over(appointment, [text("booking-expired")], session, house, language) if appointment else None


async def unanswered(
    session: ReadSession, message: OutboxMessage, house: House, language: str, _now: datetime
) -> Screen | None:
    """Nobody has answered for two working days: other times, while the request stands."""
    appointment = await _in(session, message, State.REQUESTED)
    if appointment is None:
        return None
    staff_id = await times_of(appointment.staff_id, session, house)
    again = BookDays(staff=staff_id, replaces=appointment.id, page=0)
    wait = OwnAppointment(appointment_id=appointment.id or 0)
    return Screen(
        text=[text("booking-unanswered"), "", _when(appointment, language)],
        rows=[
            [Button(text("booking-other-times"), again.pack())],
            [Button(text("booking-keep-waiting"), wait.pack())],
        ],
    )


async def offered(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """A time became free and is kept for half an hour."""
    appointment = await _in(session, message, State.HELD)
    if appointment is None or appointment.held_until is None or appointment.held_until <= now:
        return None
    until = formats.clock(formats.local(appointment.held_until, appointment.tzid).time())
    number = appointment.id or 0
    lines: list[Line] = [text("booking-offered"), "", *await _facts(appointment, session, house, language, now), ""]
    lines.append(text("booking-kept-until", time=until))
    if appointment.replaces_id is not None:
        lines.append(text("booking-offer-replaces"))
    return Screen(
        text=lines,
        rows=[
            [Button(text("booking-take"), Send(appointment_id=number).pack())],
            [Button(text("booking-take-not"), LetGo(appointment_id=number).pack())],
        ],
    )


async def open_reminder(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """An open consultation that the client follows is near, and still takes place."""
    opens_at = datetime.fromisoformat(message.detail)
    window = await window_at(
        session, office_hours_id=message.subject_id, opens_at=opens_at, county=house.county, now=now
    )
    if window is None:
        return None
    opens, closes = (formats.local(each, window.rule.tzid) for each in (window.opens_at, window.closes_at))
    said = text(
        "booking-open-reminder",
        day=formats.long_day(opens.date(), language),
        opens=formats.clock(opens.time()),
        closes=formats.clock(closes.time()),
    )
    place = text("booking-where-open", place=window.rule.place)
    stop = Follow(office_hours_id=window.rule.id, on=False)
    return Screen(text=[said, place], rows=[[Button(text("booking-follow-stop"), stop.pack())]])


async def _in(session: ReadSession, message: OutboxMessage, state: State) -> Appointment | None:
    """The appointment, while it is in the state that the message speaks of."""
    appointment = await appointment_by_id(session, message.subject_id)
    return appointment if appointment is not None and appointment.state == state else None


async def _facts(
    appointment: Appointment, session: ReadSession, house: House, language: str, now: datetime
) -> list[Line]:
    member = await staff_by_id(session, appointment.staff_id, keyring=house.keyring)
    return screens.facts(appointment, member.name if member else "", house.view(language, now))


async def _over(
    appointment: Appointment, said: Sequence[Line], session: ReadSession, house: House, language: str
) -> Screen:  # fmt: skip
    again = BookDays(staff=await times_of(appointment.staff_id, session, house), replaces=None, page=0)
    return Screen(
        text=[*said, "", _when(appointment, language), "", text("booking-choose-new")],
        rows=[[Button(text("booking-other-times"), again.pack())]],
    )


def _when(appointment: Appointment, language: str) -> Line:
    starts = formats.local(appointment.starts_at, appointment.tzid)
    return text("booking-when", day=formats.long_day(starts.date(), language), time=formats.clock(starts.time()))


def _reason(appointment: Appointment) -> list[Line]:
    return [text("booking-reason", reason=appointment.reason)] if appointment.reason else []


def _later(appointment: Appointment) -> list[Button]:
    number = appointment.id or 0
    again = BookDays(staff=appointment.staff_id, replaces=number, page=0)
    return [
        Button(text("booking-another-time"), again.pack()),
        Button(text("booking-cancel"), AskCancel(appointment_id=number).pack()),
    ]


NOTICES: dict[str, Renderer] = {
    messages.CONFIRMED: confirmed,
    messages.REMINDER_DAY: reminder,
    messages.REMINDER_HOURS: reminder,
    messages.DECLINED: declined,
    messages.CANCELLED_BY_OFFICE: cancelled_by_office,
    messages.EXPIRED: expired,
    messages.UNANSWERED: unanswered,
    messages.OFFERED: offered,
    messages.OPEN_REMINDER: open_reminder,
}
