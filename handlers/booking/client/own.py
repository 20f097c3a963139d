"""What somebody has booked: seeing it, coming, cancelling; waiting for an earlier time; coming without a time."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.booking.appointments import name_of
from handlers.booking.client import own_screens
from handlers.booking.client.callbacks import (
    AskCancel,
    Cancel,
    Coming,
    Follow,
    MyAppointments,
    OpenHours,
    OwnAppointment,
    Wait,
)
from handlers.booking.client.lookups import mine_screen, office_of, own_appointment, own_screen
from handlers.shell.conversation import Command, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.booking import open_hours, requesting, waiting
from services.booking.offices import Reach, office_for
from services.context import Context
from services.refusal import Refusal
from storage.engine import ReadSession


async def on_mine(context: Context, _data: MyAppointments | str) -> Screen:
    async with context.read() as session:
        return await mine_screen(session, context)


async def on_own(context: Context, data: OwnAppointment) -> Screen:
    async with context.read() as session:
        return await own_screen(session, context, await own_appointment(session, context, data.appointment_id))


async def on_coming(context: Context, data: Coming) -> Screen:
    async with context.write() as session:
        appointment = await requesting.say_coming(
            session, appointment_id=data.appointment_id, client_id=context.person.id, now=context.now
        )
    async with context.read() as session:
        return await own_screen(session, context, appointment, above=[text("booking-glad"), ""])


async def on_ask_cancel(context: Context, data: AskCancel) -> Screen:
    async with context.read() as session:
        appointment = await own_appointment(session, context, data.appointment_id)
        name = await name_of(session, context, appointment.staff_id)
    return own_screens.ask_cancel(appointment, name, context.language)


async def on_cancel(context: Context, data: Cancel) -> Screen:
    async with context.write() as session:
        cancelled = await requesting.cancel_by_client(
            session, context, appointment_id=data.appointment_id, client_id=context.person.id
        )
    async with context.read() as session:
        shown = await own_screen(session, context, cancelled, above=[text("booking-cancelled"), ""])
    return replace(shown, media=own_screens.calendar_removal(cancelled, context))


async def on_wait(context: Context, data: Wait) -> Screen:
    async with context.read() as session:
        office = await office_of(session, context, data.staff)
    if office.reach is not Reach.OWN:
        raise Refusal("fallback-button-outdated")
    who = {"client_id": context.person.id, "staff_id": office.ids[0]}
    async with context.write() as session:
        if data.on:
            await waiting.join_waiting(session, **who, now=context.now)
        else:
            await waiting.leave_waiting(session, **who)
    async with context.read() as session:
        said = text("booking-waiting" if data.on else "booking-not-waiting")
        return await mine_screen(session, context, above=[said, ""])


async def on_open_hours(context: Context, _data: OpenHours) -> Screen:
    async with context.read() as session:
        return await _open_hours(session, context)


async def on_follow(context: Context, data: Follow) -> Screen:
    async with context.write() as session:
        await open_hours.follow(session, client_id=context.person.id, office_hours_id=data.office_hours_id, on=data.on)
    async with context.read() as session:
        said = text("booking-following" if data.on else "booking-not-following")
        return await _open_hours(session, context, above=[said, ""])


async def _open_hours(session: ReadSession, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    office = await office_for(session, context, person=context.person)
    windows = await open_hours.open_windows(session, context, staff_ids=office.ids)
    followed = await open_hours.followed(session, client_id=context.person.id)
    return own_screens.open_hours(windows, followed, context, above=above)


ROUTES: tuple[Route, ...] = (
    Command("appointments", on_mine, menu=4),
    *presses(
        {
            MyAppointments: on_mine,
            OwnAppointment: on_own,
            Coming: on_coming,
            AskCancel: on_ask_cancel,
            Cancel: on_cancel,
            Wait: on_wait,
            OpenHours: on_open_hours,
            Follow: on_follow,
        }
    ),
)
