"""The office's side of booking: requests, agenda and outcome. Each route names the right that it needs."""

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import Protocol

from handlers.booking.office import absences, feed, hours, screens
from handlers.booking.office.callbacks import (
    Agenda,
    AskOfficeCancel,
    Confirm,
    Decline,
    DeclineMenu,
    OfficeCancel,
    Outcome,
    SeeAppointment,
)
from handlers.booking.office.notices import NOTICES
from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.booking import deciding
from services.booking.agenda import agenda_of, client_sign, who
from services.booking.deciding import Reason
from services.booking.requesting import Settled
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.booking import Appointment
from storage.engine import ReadSession, WriteSession


class Decision(Protocol):
    def __call__(
        self, session: WriteSession, context: Context, *, appointment_id: int, staff_id: int
    ) -> Awaitable[Appointment]: ...


async def on_agenda(context: Context, data: Agenda | str) -> Screen:
    days = 7 if isinstance(data, Agenda) and data.days != 1 else 1
    async with context.read() as session:
        rows = await agenda_of(session, context, staff_id=context.staff.id, days=days)
    return screens.agenda(rows, days, context.language)


async def on_see(context: Context, data: SeeAppointment) -> Screen:
    async with context.read() as session:
        return await _appointment(session, context, await _visible(session, context, data.appointment_id))


async def on_confirm(context: Context, data: Confirm) -> Screen:
    return await _decide(context, data.appointment_id, deciding.confirm, "office-confirmed")


async def on_decline_menu(context: Context, data: DeclineMenu) -> Screen:
    async with context.read() as session:
        row = await _visible(session, context, data.appointment_id)
    return screens.decline_reasons(row.id)


async def on_decline(context: Context, data: Decline) -> Screen:
    if data.reason not in screens.REASONS:
        raise Refusal("fallback-button-outdated")
    decision = partial(deciding.decline, reason=Reason(data.reason))
    return await _decide(context, data.appointment_id, decision, "office-declined")


async def on_ask_cancel(context: Context, data: AskOfficeCancel) -> Screen:
    async with context.read() as session:
        row = await _visible(session, context, data.appointment_id)
        return screens.ask_cancel(row, await client_sign(session, row), context.language)


async def on_cancel(context: Context, data: OfficeCancel) -> Screen:
    decision = partial(deciding.cancel_by_office, reason=Reason.ABSENCE)
    return await _decide(context, data.appointment_id, decision, "office-cancelled")


async def on_outcome(context: Context, data: Outcome) -> Screen:
    decision = partial(deciding.set_outcome, came=data.came)
    return await _decide(context, data.appointment_id, decision, "office-noted")


async def _decide(context: Context, appointment_id: int, decision: Decision, said: str) -> Screen:
    """Record a decision. If it was decided meanwhile, say so above the appointment as it stands now."""
    try:
        async with context.write() as session:
            row = await decision(session, context, appointment_id=appointment_id, staff_id=context.staff.id)
            return await _appointment(session, context, row, above=[text(said), ""])
    except Settled as refusal:
        async with context.read() as session:
            row = await _visible(session, context, appointment_id)
            return await _appointment(session, context, row, above=screens.refused(refusal))


async def _visible(session: ReadSession, context: Context, appointment_id: int) -> Appointment:
    return await deciding.visible(session, context, appointment_id=appointment_id, staff_id=context.staff.id)


async def _appointment(
    session: ReadSession | WriteSession, context: Context, row: Appointment, *, above: Sequence[Line] = ()
) -> Screen:
    sign, note, owner = await who(session, row, keyring=context.keyring)
    colleague = owner if row.staff_id != context.staff.id else ""
    return screens.appointment(row, sign, note, context, above=above, colleague=colleague)


CONVERSATION = Conversation(
    routes=(
        Command("agenda", on_agenda, Action.own_appointments, menu=2),
        *presses(
            {
                Agenda: on_agenda,
                SeeAppointment: on_see,
                Confirm: on_confirm,
                DeclineMenu: on_decline_menu,
                Decline: on_decline,
                AskOfficeCancel: on_ask_cancel,
                OfficeCancel: on_cancel,
                Outcome: on_outcome,
            },
            Action.own_appointments,
        ),
        *hours.ROUTES,
        *absences.ROUTES,
        *feed.ROUTES,
    ),
    notices=NOTICES,
)
