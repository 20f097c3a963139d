"""Office hours: entered in words, finished by buttons."""

from collections.abc import Sequence
from datetime import date, time

from handlers.booking.appointments import name_of
from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import AddHours, AskEndHours, EndHours, Hours, HoursMode, HoursPlace, HoursSlot
from handlers.booking.office.screens import refused
from handlers.shell.awaited import Draft, ask_for, drafted
from handlers.shell.conversation import Answer, Command, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.booking import office_hours
from services.booking.offering import rules_of, to_rule
from services.booking.times import understand_hours
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.booking import OfficeHours
from storage.engine import ReadSession, WriteSession

ASK_HOURS, ASK_MODE, ASK_SLOT, ASK_PLACE = "office-hours", "office-mode", "office-slot", "office-place"
UNUSED_MINUTES = 30  # an open consultation has no slots; the table wants a length
LONGEST_PLACE = 200


async def on_hours(context: Context, data: Hours | str) -> Screen:
    if isinstance(data, str) and data:
        return await _understood(context, data)
    async with context.read() as session:
        return await list_screen(session, context)


async def on_add(context: Context, _data: AddHours) -> Screen:
    await ask_for(context, ASK_HOURS, {})
    return hours_screens.ask_hours()


async def on_hours_words(context: Context, answer: Answer) -> Screen:
    return await _understood(context, answer.words)


async def on_mode(context: Context, data: HoursMode) -> Screen:
    draft = await _draft(context, ASK_MODE)
    if data.mode not in hours_screens.MODES:
        raise Refusal("fallback-button-outdated")
    draft = {**draft, "mode": data.mode}
    if data.mode != "open":
        await ask_for(context, ASK_SLOT, draft)
        return hours_screens.ask_slot()
    return await _ask_place(context, {**draft, "slot": UNUSED_MINUTES, "pause": 0})


async def on_slot(context: Context, data: HoursSlot) -> Screen:
    draft = await _draft(context, ASK_SLOT)
    if (data.minutes, data.pause) not in hours_screens.SLOTS:
        raise Refusal("fallback-button-outdated")
    return await _ask_place(context, {**draft, "slot": data.minutes, "pause": data.pause})


async def on_place(context: Context, data: HoursPlace) -> Screen:
    draft = await _draft(context, ASK_PLACE)
    async with context.read() as session:
        rule = await office_hours.own_rule(session, office_hours_id=data.office_hours_id, staff_id=context.staff.id)
    return await _save(context, draft, rule.place)


async def on_place_words(context: Context, answer: Answer) -> Screen:
    return await _save(context, answer.draft, answer.words.strip())


async def on_ask_end(context: Context, data: AskEndHours) -> Screen:
    async with context.read() as session:
        row = await office_hours.own_rule(session, office_hours_id=data.office_hours_id, staff_id=context.staff.id)
    return hours_screens.ask_end(to_rule(row), context)


async def on_end(context: Context, data: EndHours) -> Screen:
    async with context.write() as session:
        left = await office_hours.end_office_hours(
            session, office_hours_id=data.office_hours_id, staff_id=context.staff.id, now=context.now
        )
        return await list_screen(session, context, above=[text("office-ended", count=left), ""])


async def list_screen(session: ReadSession | WriteSession, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    rules = await rules_of(session, staff_ids=[context.staff.id], now=context.now)
    absences = await office_hours.absences(session, staff_id=context.staff.id, since=context.today)
    named = [(each, await name_of(session, context, each.substitute_id)) for each in absences]
    return hours_screens.hours(rules, named, context, above=above)


async def _understood(context: Context, words: str) -> Screen:
    try:
        typed = understand_hours(words, today=context.today)
    except Refusal as refusal:
        await ask_for(context, ASK_HOURS, {})
        return hours_screens.ask_hours(above=refused(refusal))
    draft: Draft = {
        "rrule": typed.rrule,
        "begins_on": typed.begins_on.isoformat(),
        "opens": typed.opens_at.isoformat("minutes"),
        "closes": typed.closes_at.isoformat("minutes"),
    }
    await ask_for(context, ASK_MODE, draft)
    finished: Draft = {**draft, "mode": "open", "slot": UNUSED_MINUTES, "pause": 0}
    return hours_screens.ask_mode(to_rule(_office_hours(context, finished, "")), context)


async def _ask_place(context: Context, draft: Draft) -> Screen:
    await ask_for(context, ASK_PLACE, draft)
    async with context.read() as session:
        rules = await rules_of(session, staff_ids=[context.staff.id], now=context.now)
    return hours_screens.ask_place(str(draft["mode"]), rules)


async def _save(context: Context, draft: Draft, place: str) -> Screen:
    if not place or len(place) > LONGEST_PLACE:
        said = text("office-place-too-long", most=LONGEST_PLACE)
        return hours_screens.ask_place(str(draft["mode"]), [], above=[said, ""])
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        try:
            await office_hours.add_office_hours(session, context, hours=_office_hours(context, draft, place))
        except Refusal as refusal:
            await session.commit()
            return await list_screen(session, context, above=refused(refusal))
        return await list_screen(session, context, above=[text("office-added"), ""])


def _office_hours(context: Context, draft: Draft, place: str) -> OfficeHours:
    return OfficeHours(
        staff_id=context.staff.id,
        rrule=str(draft["rrule"]),
        begins_on=date.fromisoformat(str(draft["begins_on"])),
        opens_at=time.fromisoformat(str(draft["opens"])),
        closes_at=time.fromisoformat(str(draft["closes"])),
        tzid=context.county.timezone,
        slot_minutes=int(draft["slot"] or 0),
        buffer_minutes=int(draft["pause"] or 0),
        mode=str(draft["mode"]),
        place=place,
        created_at=context.now,
    )


async def _draft(context: Context, question: str) -> Draft:
    """What is known so far of the hours that are being entered; refused once something else was asked since."""
    async with context.read() as session:
        draft = await drafted(context, session, question)
    if draft is None:
        raise Refusal("fallback-button-outdated")
    return draft


ROUTES: tuple[Route, ...] = (
    Command("hours", on_hours, Action.own_office_hours, menu=3),
    Reply((ASK_HOURS, ASK_MODE), on_hours_words, Action.own_office_hours),
    Reply((ASK_PLACE,), on_place_words, Action.own_office_hours),
    *presses(
        {
            Hours: on_hours,
            AddHours: on_add,
            HoursMode: on_mode,
            HoursSlot: on_slot,
            HoursPlace: on_place,
            AskEndHours: on_ask_end,
            EndHours: on_end,
        },
        Action.own_office_hours,
    ),
)
