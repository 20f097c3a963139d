"""What a client sees of their own case: who helps them, and the ways on. Nothing of anybody else in it."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.booking.client.callbacks import BookMenu, MyAppointments
from handlers.cases.file.callbacks import AskToLeave, Leave, MyCase, MyHelp
from handlers.cases.file.lookups import Session
from handlers.cases.progress.callbacks import SeeOwnGoals
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell import menu
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.cases.access import is_own
from services.cases.disconnecting import disconnect_own_phone
from services.cases.listing import OwnCase, own_cases
from services.directory.listing import View
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person


async def on_command(_message: Message, person: Person | None, read: ReadSession, view: View, house: House) -> Screen:
    return await _help(person, read, view, house)


async def on_help(_query: CallbackQuery, person: Person | None, read: ReadSession, view: View, house: House) -> Screen:
    return await _help(person, read, view, house)


async def on_case(
    _query: CallbackQuery, callback_data: MyCase, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen:
    return await case_screen(read, callback_data.member_id, known(person), view, house)


async def on_ask_to_leave(
    _query: CallbackQuery, callback_data: AskToLeave, person: Person | None, read: ReadSession
) -> Screen:
    member_id = callback_data.member_id
    if not await is_own(read, person_id=known(person).id or 0, member_id=member_id):
        raise Refusal("cases-unknown")
    rows = [
        [Button(text("cases-leave-yes"), Leave(member_id=member_id).pack())],
        [Button(text("cases-leave-no"), MyCase(member_id=member_id).pack())],
    ]
    return Screen(text=[text("cases-ask-leave"), text("cases-leave-delete")], rows=rows)


async def on_leave(
    _query: CallbackQuery, callback_data: Leave, person: Person | None, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        await disconnect_own_phone(
            session,
            person_id=known(person).id or 0,
            member_id=callback_data.member_id,
            keyring=house.keyring,
            now=view.now,
        )
    return menu.home(known(person).municipality_ags, view, above=[text("cases-left-now"), ""])


async def case_screen(
    session: Session, member_id: int, person: Person, view: View, house: House, *, above: Sequence[Line] = ()
) -> Screen:
    """One of a client's own places."""
    for each in await own_cases(session, person_id=person.id or 0, county=view.county, keyring=house.keyring):
        if each.member_id == member_id:
            return _screen(each, person, view, above)
    raise Refusal("cases-unknown")


async def _help(person: Person | None, read: ReadSession, view: View, house: House) -> Screen:
    found = await own_cases(read, person_id=known(person).id or 0, county=view.county, keyring=house.keyring)
    if not found:
        return menu.home(known(person).municipality_ags, view, above=[text("cases-help-none"), ""])
    if len(found) == 1:
        return _screen(found[0], known(person), view, [])
    rows = [[Button(str(each.number), MyCase(member_id=each.member_id).pack())] for each in found]
    home = menu.way_home(known(person).municipality_ags, view)
    return Screen(text=[text("cases-help-title"), text("cases-help-which")], rows=[*rows, [home]])


def _screen(own: OwnCase, person: Person, view: View, above: Sequence[Line]) -> Screen:
    lines: list[Line] = [*above, text("cases-help-title")]
    if own.staff is not None:
        lines.append(text("cases-help-who", name=own.staff.name, office=own.staff.office))
    lines.append(text("cases-notice-number", number=str(own.number)))
    if own.is_closed:
        lines.append(text("cases-help-closed"))
    rows = [
        [Button(text("cases-help-goals"), SeeOwnGoals(member_id=own.member_id).pack())],
        [Button(text("menu-book"), BookMenu().pack()), Button(text("booking-mine"), MyAppointments().pack())],
        [Button(text("menu-privacy"), PrivacyMenu().pack())],
        [Button(text("cases-leave"), AskToLeave(member_id=own.member_id).pack())],
        [menu.way_home(person.municipality_ags, view)],
    ]
    return Screen(text=lines, rows=rows)


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    router.message.register(on_command, Command("mycase"))
    router.callback_query.register(on_help, MyHelp.filter())
    router.callback_query.register(on_case, MyCase.filter())
    router.callback_query.register(on_ask_to_leave, AskToLeave.filter())
    router.callback_query.register(on_leave, Leave.filter())
