"""Office hours: entered in words, finished by buttons."""

from datetime import date, time

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import AddHours, AskEndHours, EndHours, Hours, HoursMode, HoursPlace, HoursSlot
from handlers.shell.awaited import Awaits, Draft, ask, found
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.booking import office_hours
from services.booking.offering import local_day, to_rule
from services.booking.times import understand_hours
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, staff_by_id
from storage.booking import OfficeHours
from storage.engine import ReadSession, WriteSession
from storage.people import Person

ASK_HOURS, ASK_MODE, ASK_SLOT, ASK_PLACE = "office-hours", "office-mode", "office-slot", "office-place"
WHOLE = 30  # an open consultation has no slots; the table wants a length
LONGEST_PLACE = 200


async def on_hours_command(
    _message: Message,
    command: CommandObject,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if command.args:
        return await _understood(command.args, person, write, view, house)
    return await list_screen(staff, read, view, house)


async def on_hours(_query: CallbackQuery, staff: Staff, read: ReadSession, view: View, house: House) -> Screen:
    return await list_screen(staff, read, view, house)


async def on_add(_query: CallbackQuery, person: Person, write: Write, view: View, house: House) -> Screen:
    await ask(ASK_HOURS, {}, person, write, view, house)
    return hours_screens.ask_hours()


async def on_hours_words(message: Message, person: Person, write: Write, view: View, house: House) -> Screen:
    return await _understood(message.text or "", person, write, view, house)


async def on_mode(
    _query: CallbackQuery,
    callback_data: HoursMode,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(ASK_MODE, person, read, view, house)
    if callback_data.mode not in hours_screens.MODES:
        raise Refusal("fallback-button-outdated")
    values = {**values, "mode": callback_data.mode}
    if callback_data.mode != "open":
        await ask(ASK_SLOT, values, person, write, view, house)
        return hours_screens.ask_slot()
    values = {**values, "slot": WHOLE, "pause": 0}
    await ask(ASK_PLACE, values, person, write, view, house)
    return hours_screens.ask_place("open", await office_hours.own_rules(read, staff_id=staff.id, now=view.now))


async def on_slot(
    _query: CallbackQuery,
    callback_data: HoursSlot,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(ASK_SLOT, person, read, view, house)
    if (callback_data.minutes, callback_data.pause) not in hours_screens.SLOTS:
        raise Refusal("fallback-button-outdated")
    values = {**values, "slot": callback_data.minutes, "pause": callback_data.pause}
    await ask(ASK_PLACE, values, person, write, view, house)
    rules = await office_hours.own_rules(read, staff_id=staff.id, now=view.now)
    return hours_screens.ask_place(str(values.get("mode")), rules)


async def on_place(
    _query: CallbackQuery,
    callback_data: HoursPlace,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(ASK_PLACE, person, read, view, house)
    rule = await office_hours.own_rule(read, office_hours_id=callback_data.office_hours_id, staff_id=staff.id)
    return await _save(values, rule.place, staff, person, write, view, house)


async def on_place_words(
    message: Message,
    draft: Draft,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    return await _save(draft, (message.text or "").strip(), staff, person, write, view, house)


async def on_ask_end(
    _query: CallbackQuery, callback_data: AskEndHours, staff: Staff, read: ReadSession, view: View
) -> Screen:
    row = await office_hours.own_rule(read, office_hours_id=callback_data.office_hours_id, staff_id=staff.id)
    return hours_screens.ask_end(to_rule(row), view)


async def on_end(
    _query: CallbackQuery, callback_data: EndHours, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        left = await office_hours.end_office_hours(
            session, office_hours_id=callback_data.office_hours_id, staff_id=staff.id, now=view.now
        )
        said = text("office-ended", count=left)
        return await list_screen(staff, session, view, house, above=[said, ""])


async def list_screen(
    staff: Staff, session: ReadSession | WriteSession, view: View, house: House, *, above: list[Line] | None = None
) -> Screen:
    """One's office hours and absences."""
    rules = await office_hours.own_rules(session, staff_id=staff.id, now=view.now)
    since = local_day(view.now, view.county)
    absences = await office_hours.absences(session, staff_id=staff.id, since=since)
    named = [(each, await name_of(each.substitute_id, session, house)) for each in absences]
    return hours_screens.hours(rules, named, view, above=above or [], has_feed=house.public_url is not None)


async def _understood(words: str, person: Person, write: Write, view: View, house: House) -> Screen:
    try:
        typed = understand_hours(words, today=local_day(view.now, view.county))
    except Refusal as refusal:
        await ask(ASK_HOURS, {}, person, write, view, house)
        return hours_screens.ask_hours(above=[text(refusal.text_id, **refusal.text_args), ""])
    values: Draft = {
        "rrule": typed.rrule,
        "begins_on": typed.begins_on.isoformat(),
        "opens": typed.opens_at.isoformat("minutes"),
        "closes": typed.closes_at.isoformat("minutes"),
    }
    await ask(ASK_MODE, values, person, write, view, house)
    whole: Draft = {**values, "mode": "open", "slot": WHOLE, "pause": 0}
    return hours_screens.ask_mode(to_rule(_hours(whole, "", 0, view)), view)


async def _save(
    values: Draft,
    place: str,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if not place or len(place) > LONGEST_PLACE:
        return hours_screens.ask_place(
            str(values["mode"]), [], above=[text("office-place-too-long", most=LONGEST_PLACE), ""]
        )
    async with write() as session:
        await awaiting.answered(session, person=person)
        try:
            await office_hours.add_office_hours(
                session, hours=_hours(values, place, staff.id, view), county=view.county, now=view.now
            )
        except Refusal as refusal:
            await session.commit()
            said = text(refusal.text_id, **refusal.text_args)
            return await list_screen(staff, session, view, house, above=[said, ""])
        return await list_screen(staff, session, view, house, above=[text("office-added"), ""])


def _hours(values: Draft, place: str, staff_id: int, view: View) -> OfficeHours:
    return OfficeHours(
        staff_id=staff_id,
        rrule=str(values["rrule"]),
        begins_on=date.fromisoformat(str(values["begins_on"])),
        opens_at=time.fromisoformat(str(values["opens"])),
        closes_at=time.fromisoformat(str(values["closes"])),
        tzid=view.county.timezone,
        slot_minutes=int(values["slot"] or 0),
        buffer_minutes=int(values["pause"] or 0),
        mode=str(values["mode"]),
        place=place,
        created_at=view.now,
    )


async def _draft(question: str, person: Person, read: ReadSession, view: View, house: House) -> Draft:
    draft = await found(question, person=person, session=read, view=view, house=house)
    if draft is None:
        raise Refusal("fallback-button-outdated")
    return draft


async def name_of(staff_id: int | None, session: ReadSession | WriteSession, house: House) -> str:
    """A colleague's name; "" for none."""
    member = await staff_by_id(session, staff_id, keyring=house.keyring) if staff_id is not None else None
    return member.name if member else ""


def register(router: Router) -> None:
    """Add these routes to the office's."""
    own = {"action": Action.own_office_hours}
    router.message.register(on_hours_command, Command("hours"), flags=own)
    router.message.register(on_hours_words, F.text, Awaits(ASK_HOURS, ASK_MODE), flags=own)
    router.message.register(on_place_words, F.text, Awaits(ASK_PLACE), flags=own)
    for handler, data in (
        (on_hours, Hours),
        (on_add, AddHours),
        (on_mode, HoursMode),
        (on_slot, HoursSlot),
        (on_place, HoursPlace),
        (on_ask_end, AskEndHours),
        (on_end, EndHours),
    ):
        router.callback_query.register(handler, data.filter(), flags=own)
