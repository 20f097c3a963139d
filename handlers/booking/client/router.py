"""Booking: whose hours, day, time, send."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.booking.client import adding, own, screens
from handlers.booking.client.callbacks import (
    BookDay,
    BookDays,
    BookMenu,
    BookSlot,
    Draft,
    HaveCounsellor,
    LetGo,
    Send,
    day_of,
    from_minutes,
)
from handlers.booking.client.lookups import (
    authority_or_none,
    draft_screen,
    mine_screen,
    office_of,
    own_appointment,
    own_screen,
)
from handlers.booking.client.notices import NOTICES
from handlers.booking.client.own_screens import calendar_removal
from handlers.shell import menu
from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, reason, text
from services.booking import requesting, waiting
from services.booking.offering import free_slots, staff_of_hours
from services.booking.offices import Reach, office_for
from services.booking.requesting import SlotGone, TooManyOpen
from services.context import Context
from storage.booking import Appointment
from storage.engine import ReadSession


async def on_book(context: Context, _data: BookMenu | str) -> Screen:
    if context.person_or_none is not None:
        async with context.read() as session:
            office = await office_for(session, context, person=context.person)
            if office.reach is Reach.OWN:
                return await _days(session, context, BookDays(staff=None, replaces=None, page=0))
    if context.town not in context.county.by_ags:
        return menu.towns(context, above=[text("booking-town-first"), ""])
    return screens.ask_counsellor(context.town)


async def on_counsellor(context: Context, data: HaveCounsellor) -> Screen:
    town = context.person.municipality_ags
    if town not in context.county.by_ags:  # forgotten since the question was asked
        return await on_book(context, BookMenu())
    if data.yes:
        return screens.existing_counsellor(town)
    return await on_days(context, BookDays(staff=None, replaces=None, page=0))


async def on_days(context: Context, data: BookDays) -> Screen:
    async with context.read() as session:
        return await _days(session, context, data)


async def on_day(context: Context, data: BookDay) -> Screen:
    async with context.read() as session:
        office = await office_of(session, context, data.staff)
        slots = await free_slots(session, context, staff_ids=office.ids)
    return screens.times(slots, data, day_of(data.day), context.language)


async def on_slot(context: Context, data: BookSlot) -> Screen:
    try:
        async with context.write() as session:
            held = await requesting.hold_slot(
                session,
                context,
                client_id=context.person.id,
                office_hours_id=data.office_hours_id,
                starts_at=from_minutes(data.starts),
                replaces_id=data.replaces,
            )
    except (SlotGone, TooManyOpen) as refusal:
        async with context.read() as session:
            staff_id = await authority_or_none(session, context, await staff_of_hours(session, data.office_hours_id))
            others = BookDays(staff=staff_id, replaces=data.replaces, page=0)
            return await _instead(session, context, refusal, others)
    async with context.read() as session:
        return await draft_screen(session, context, held)


async def on_draft(context: Context, data: Draft) -> Screen:
    async with context.read() as session:
        return await draft_screen(session, context, await own_appointment(session, context, data.appointment_id))


async def on_send(context: Context, data: Send) -> Screen:
    try:
        async with context.write() as session:
            sent = await requesting.send_request(
                session, context, appointment_id=data.appointment_id, client_id=context.person.id
            )
    except (SlotGone, TooManyOpen) as refusal:
        async with context.read() as session:
            draft = await own_appointment(session, context, data.appointment_id)
            return await _instead(session, context, refusal, await _other_days(session, context, draft))
    async with context.read() as session:
        shown = await own_screen(session, context, sent, above=[text("booking-sent"), ""])
        if sent.replaces_id is None:
            return shown
        before = await own_appointment(session, context, sent.replaces_id)
    return replace(shown, media=calendar_removal(before, context))


async def on_let_go(context: Context, data: LetGo) -> Screen:
    async with context.write() as session:
        draft = await requesting.give_back(
            session, context, appointment_id=data.appointment_id, client_id=context.person.id
        )
    async with context.read() as session:
        return await _days(session, context, await _other_days(session, context, draft))


async def _days(session: ReadSession, context: Context, data: BookDays, *, above: Sequence[Line] = ()) -> Screen:
    office = await office_of(session, context, data.staff)
    if len(office.districts) > 1:
        return screens.districts(office, data, context)
    slots = await free_slots(session, context, staff_ids=office.ids)
    is_waiting = office.reach is Reach.OWN and await waiting.is_waiting(
        session, client_id=context.person.id, staff_id=office.ids[0]
    )
    return screens.days(slots, office, data, context, is_waiting=is_waiting, above=above)


async def _instead(session: ReadSession, context: Context, refusal: SlotGone | TooManyOpen, others: BookDays) -> Screen:
    """What did not work, and what does: the days that are free, or the appointments that are too many."""
    said: list[Line] = [reason(refusal), ""]
    if isinstance(refusal, SlotGone):
        return await _days(session, context, others, above=said)
    return await mine_screen(session, context, above=said)


async def _other_days(session: ReadSession, context: Context, draft: Appointment) -> BookDays:
    """The days to choose from instead of a draft. What they lead to replaces the same appointment as the draft."""
    staff_id: int | None = draft.staff_id
    if draft.replaces_id is None:
        staff_id = await authority_or_none(session, context, draft.staff_id)
    return BookDays(staff=staff_id, replaces=draft.replaces_id, page=0)


CONVERSATION = Conversation(
    routes=(
        Command("book", on_book, menu=3),
        *presses(
            {
                BookMenu: on_book,
                HaveCounsellor: on_counsellor,
                BookDays: on_days,
                BookDay: on_day,
                BookSlot: on_slot,
                Draft: on_draft,
                Send: on_send,
                LetGo: on_let_go,
            }
        ),
        *adding.ROUTES,
        *own.ROUTES,
    ),
    notices=NOTICES,
)
