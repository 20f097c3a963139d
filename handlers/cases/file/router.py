"""Cases of a case manager: the list, a case, somebody in it, and consent taken back."""

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
from handlers.cases.file.notices import NOTICES
from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import reason, text
from services.cases.access import case_by_number, case_for, member_for
from services.cases.consents import withdraw_consent_for
from services.cases.disconnecting import disconnect_phone
from services.cases.rules import parse_number
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action


async def on_case_command(context: Context, words: str) -> Screen:
    """Without words the list; with a number that case, or, with its letter, that member."""
    number = parse_number(words)
    async with context.read() as session:
        if not words:
            return await lookups.list_screen(session, context)
        if number is None:
            said, hint = text("cases-number-not-understood"), screens.number_hint(context)
            return await lookups.list_screen(session, context, above=[said, hint, ""])
        try:
            file = await case_by_number(session, context, number=number)
            member = next((each for each in file.members if each.letter == number.letter), None)
            if number.letter and member is None:
                raise Refusal("cases-unknown")
        except Refusal as refusal:  # a colleague's number and one that never was read the same
            said = reason(refusal)
            return await lookups.list_screen(session, context, above=[said, ""])
        if member is not None:
            return await lookups.member_screen(session, context, member.id)
        return await lookups.case_screen(session, context, file.id)


async def on_list(context: Context, data: CaseList) -> Screen:
    async with context.read() as session:
        return await lookups.list_screen(session, context, closed=data.closed, page=data.page)


async def on_case(context: Context, data: SeeCase) -> Screen:
    async with context.read() as session:
        return await lookups.case_screen(session, context, data.case_id)


async def on_member(context: Context, data: SeeMember) -> Screen:
    async with context.read() as session:
        return await lookups.member_screen(session, context, data.member_id)


async def on_open(_context: Context, data: OpenCase) -> Screen:
    return screens.who(confidential=data.confidential)


async def on_add(context: Context, data: AddMember) -> Screen:
    async with context.read() as session:
        file = await case_for(session, context, case_id=data.case_id)
    return screens.kinds(file)


async def on_ask_withdraw(context: Context, data: AskWithdrawConsent) -> Screen:
    async with context.read() as session:
        file, member = await member_for(session, context, member_id=data.member_id)
    return screens.ask_withdraw(file, member)


async def on_withdraw(context: Context, data: WithdrawConsent) -> Screen:
    async with context.write() as session:
        await withdraw_consent_for(session, context, member_id=data.member_id)
        return await lookups.member_screen(session, context, data.member_id, above=[text("cases-withdrawn-now"), ""])


async def on_ask_disconnect(context: Context, data: AskDisconnect) -> Screen:
    async with context.read() as session:
        file, member = await member_for(session, context, member_id=data.member_id)
    return screens.ask_disconnect(file, member)


async def on_disconnect(context: Context, data: Disconnect) -> Screen:
    async with context.write() as session:
        await disconnect_phone(session, context, member_id=data.member_id)
        said = text("cases-disconnected-now")
        return await lookups.member_screen(session, context, data.member_id, above=[said, ""])


CONVERSATION = Conversation(
    routes=(
        Command("case", on_case_command, action=Action.cases, menu=6),
        *presses(
            {
                CaseList: on_list,
                SeeCase: on_case,
                SeeMember: on_member,
                OpenCase: on_open,
                AddMember: on_add,
                AskWithdrawConsent: on_ask_withdraw,
                WithdrawConsent: on_withdraw,
                AskDisconnect: on_ask_disconnect,
                Disconnect: on_disconnect,
            },
            Action.cases,
        ),
        *forms.ROUTES,
        *releases.ROUTES,
        *assigning.ROUTES,
        *joining.ROUTES,
        *own.ROUTES,
    ),
    notices=NOTICES,
)
