"""Cases of a case manager: the list, a case, somebody in it, and consent taken back."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.cases.file import assigning, forms, joining, lookups, own, releases, screens
from handlers.cases.file.callbacks import (
    AddMember,
    AskDisconnect,
    AskWithdrawConsent,
    CaseList,
    Disconnect,
    OpenCase,
    SeeCase,
    SeeMember,
    WithdrawConsent,
)
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.cases.access import case_by_number
from services.cases.consents import withdraw_consent_for
from services.cases.disconnecting import disconnect_phone
from services.cases.rules import parse_number
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession


async def on_case_command(
    _message: Message, command: CommandObject, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    """Without words the list; with a number that case, or, with its letter, that member."""
    if not command.args:
        return await lookups.list_screen(read, staff, view)
    number = parse_number(command.args)
    if number is None:
        hint = text("cases-type-number", prefix=view.county.case_prefix, year=str(view.local.year))
        return await lookups.list_screen(read, staff, view, above=[text("cases-number-not-understood"), hint, ""])
    try:
        file = await case_by_number(read, staff, number=number, county=view.county, now=view.now)
        member = next((each for each in file.members if each.letter == number.letter), None)
        if number.letter and member is None:
            raise Refusal("cases-unknown")
    except Refusal as refusal:  # a colleague's number and one that never was read the same
        said: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
        return await lookups.list_screen(read, staff, view, above=said)
    if member is not None:
        return await lookups.member_screen(read, staff, member.id, view)
    return await lookups.case_screen(read, staff, file.id, view, house)


async def on_list(
    _query: CallbackQuery, callback_data: CaseList, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await lookups.list_screen(read, staff, view, closed=callback_data.closed, page=callback_data.page)


async def on_case(
    _query: CallbackQuery, callback_data: SeeCase, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    return await lookups.case_screen(read, staff, callback_data.case_id, view, house)


async def on_member(
    _query: CallbackQuery, callback_data: SeeMember, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await lookups.member_screen(read, staff, callback_data.member_id, view)


async def on_open(_query: CallbackQuery, callback_data: OpenCase) -> Screen:
    return screens.who(confidential=callback_data.confidential)


async def on_add(
    _query: CallbackQuery, callback_data: AddMember, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return screens.kinds(await lookups.the_case(read, staff, callback_data.case_id, view))


async def on_ask_withdraw(
    _query: CallbackQuery, callback_data: AskWithdrawConsent, staff: Staff, read: ReadSession, view: View
) -> Screen:
    file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    return screens.ask_withdraw(file, member)


async def on_withdraw(
    _query: CallbackQuery, callback_data: WithdrawConsent, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    member_id = callback_data.member_id
    async with write() as session:
        await withdraw_consent_for(
            session, staff, member_id=member_id, county=view.county, keyring=house.keyring, now=view.now
        )
        said: list[Line] = [text("cases-withdrawn-now"), ""]
        return await lookups.member_screen(session, staff, member_id, view, above=said)


async def on_ask_disconnect(
    _query: CallbackQuery, callback_data: AskDisconnect, staff: Staff, read: ReadSession, view: View
) -> Screen:
    file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    return screens.ask_disconnect(file, member)


async def on_disconnect(
    _query: CallbackQuery, callback_data: Disconnect, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    member_id = callback_data.member_id
    async with write() as session:
        await disconnect_phone(
            session, staff, member_id=member_id, county=view.county, keyring=house.keyring, now=view.now
        )
        said: list[Line] = [text("cases-disconnected-now"), ""]
        return await lookups.member_screen(session, staff, member_id, view, above=said)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="cases")
    flags = {"action": Action.cases}
    router.message.register(on_case_command, Command("case"), flags=flags)
    for handler, data in (
        (on_list, CaseList),
        (on_case, SeeCase),
        (on_member, SeeMember),
        (on_open, OpenCase),
        (on_add, AddMember),
        (on_ask_withdraw, AskWithdrawConsent),
        (on_withdraw, WithdrawConsent),
        (on_ask_disconnect, AskDisconnect),
        (on_disconnect, Disconnect),
    ):
        router.callback_query.register(handler, data.filter(), flags=flags)
    for part in (forms, releases, assigning, joining, own):
        part.register(router)
    return router
