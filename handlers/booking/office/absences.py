"""Absences: entered in words, with somebody who stands in."""

from handlers.booking.appointments import name_of
from handlers.booking.client.callbacks import day_of
from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import Absent, AbsentNow, AskAbsence, EndAbsence
from handlers.booking.office.hours import list_screen
from handlers.booking.office.screens import refused
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Command, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services import awaiting
from services.booking import office_hours
from services.booking.times import understand_span
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import value_of
from services.staff.rules import Action
from services.staff.substitutes import possible_substitutes

ASK_ABSENCE = "office-absence"


async def on_ask_absence(context: Context, _data: AskAbsence) -> Screen:
    await ask_for(context, ASK_ABSENCE, {})
    return hours_screens.ask_absence()


async def on_absent_command(context: Context, words: str) -> Screen:
    return await _span(context, words) if words else await on_ask_absence(context, AskAbsence())


async def on_absence_words(context: Context, answer: Answer) -> Screen:
    return await _span(context, answer.words)


async def on_absent(context: Context, data: Absent) -> Screen:
    begins, ends = day_of(data.begins), day_of(data.ends)
    async with context.read() as session:
        affected = await office_hours.affected(
            session, context, staff_id=context.staff.id, begins_on=begins, ends_on=ends
        )
        name = await name_of(session, context, data.substitute)
    return hours_screens.ask_absent(data, begins, ends, len(affected), name, context.language)


async def on_absent_now(context: Context, data: AbsentNow) -> Screen:
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        _absence, told = await office_hours.report_absence(
            session,
            context,
            staff_id=context.staff.id,
            begins_on=day_of(data.begins),
            ends_on=day_of(data.ends),
            substitute_id=data.substitute,
        )
        return await list_screen(session, context, above=[text("office-absent", count=told), ""])


async def on_end_absence(context: Context, data: EndAbsence) -> Screen:
    async with context.write() as session:
        await office_hours.end_absence(session, context, absence_id=data.absence_id, staff_id=context.staff.id)
        return await list_screen(session, context, above=[text("office-back-again"), ""])


async def _span(context: Context, words: str) -> Screen:
    try:
        begins, ends = understand_span(words, context.today)
    except Refusal as refusal:
        return hours_screens.ask_absence(above=refused(refusal))
    async with context.read() as session:
        possible = await possible_substitutes(session, staff_id=context.staff.id)
    colleagues = [value_of(each, context.keyring) for each in possible]
    return hours_screens.ask_substitute(begins, ends, colleagues, context.language)


ROUTES: tuple[Route, ...] = (
    Command("absent", on_absent_command, Action.own_office_hours, menu=4),
    Reply((ASK_ABSENCE,), on_absence_words, Action.own_office_hours),
    *presses(
        {AskAbsence: on_ask_absence, Absent: on_absent, AbsentNow: on_absent_now, EndAbsence: on_end_absence},
        Action.own_office_hours,
    ),
)
