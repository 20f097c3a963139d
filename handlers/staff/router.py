"""Joining by a link, the staff menu, inviting a client and a client's answer."""

from functools import partial

from handlers.shell import menu
from handlers.shell.conversation import Command, Conversation, Press, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from handlers.staff import screens
from handlers.staff.callbacks import (
    PAYLOAD,
    STAFF_LINK,
    AgreeToBond,
    DeclineBond,
    InvitedLanguage,
    InviteHelp,
    StaffMenu,
)
from handlers.staff.notices import NOTICES
from services.context import Context
from services.pages import token_of_update
from services.refusal import Refusal
from services.staff.clients import accept_client, bond_of, invite_client, see_client_invitation
from services.staff.members import join_staff
from services.staff.rules import Action, is_label


async def on_link(context: Context, payload: str) -> Screen:
    if context.person_or_none is None:
        return menu.language_screen(context, partial(InvitedLanguage, payload=payload))
    return await _follow(context, payload)


async def on_invited_language(context: Context, data: InvitedLanguage) -> Screen:
    if not PAYLOAD.fullmatch(data.payload):
        raise Refusal("fallback-button-outdated")
    return await menu.follow_in(context, data.language, lambda chosen: _follow(chosen, data.payload))


async def on_agree(context: Context, data: AgreeToBond) -> Screen:
    async with context.write() as session:
        return screens.agreed(await accept_client(session, context.account, data.token, now=context.now))


async def on_decline(context: Context, _data: DeclineBond) -> Screen:
    return menu.home(context, above=[text("staff-declined"), ""])


async def on_staff_command(context: Context, _words: str) -> Screen:
    await context.origin.channel.offer_commands(context.account.address, context.staff, context.language)
    return screens.staff_menu(context.staff, context.county)


async def on_staff_menu(context: Context, _data: StaffMenu | str) -> Screen:
    return screens.staff_menu(context.staff, context.county)


async def on_invite_help(_context: Context, _data: InviteHelp) -> Screen:
    return screens.how_to_invite()


async def on_invite(context: Context, words: str) -> Screen:
    label = words.strip()
    if not is_label(label):
        return screens.how_to_invite(wrong=bool(label))
    bot_name = await context.origin.channel.name()  # asked before the write: it can fail, and is kept afterwards
    token = token_of_update(context.keyring, "invitation", context.origin.id)
    async with context.write() as session:
        await invite_client(session, context, label=label, token=token)
    return screens.client_link(bot_name, token, staff=context.staff, label=label, language=context.language)


async def _follow(context: Context, payload: str) -> Screen:
    token = payload.partition("_")[2]
    return await _join(context, token) if payload.startswith(STAFF_LINK) else await _notice(context, token)


async def _join(context: Context, token: str) -> Screen:
    async with context.write() as session:
        staff = await join_staff(session, context.account, token, now=context.now)
    await context.origin.channel.offer_commands(context.account.address, staff, context.language)
    return screens.staff_menu(staff, context.county, joined=True)


async def _notice(context: Context, token: str) -> Screen:
    async with context.read() as session:
        staff = await see_client_invitation(session, context.account, token, now=context.now)
        bond = await bond_of(session, context.person.id, keyring=context.keyring)
    before = bond.staff if bond and bond.staff.id != staff.id else None
    return screens.privacy_notice(staff, token, before=before)


CONVERSATION = Conversation(
    routes=(
        Command("start", on_link, payload=PAYLOAD, newcomers=True),
        Command("start", on_staff_menu, action=Action.staff_menu),
        Command("staff", on_staff_command, action=Action.staff_menu, menu=1),
        Command("invite", on_invite, action=Action.clients, menu=5),
        Press(StaffMenu, on_staff_menu, Action.staff_menu),
        Press(InviteHelp, on_invite_help, Action.clients),
        *presses({InvitedLanguage: on_invited_language, AgreeToBond: on_agree, DeclineBond: on_decline}),
    ),
    notices=NOTICES,
)
