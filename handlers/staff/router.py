"""Joining by a link, the staff menu, inviting a client and a client's answer."""

import structlog
from aiogram import Bot, F, Router
from aiogram.exceptions import AiogramError
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import BotCommand, BotCommandScopeChat, CallbackQuery, Message, Update, User

from handlers.shell import menu
from handlers.shell.commands import commands_for
from handlers.shell.context import Write
from handlers.shell.screen import Screen
from handlers.shell.texts import ISOLATES, known_language, plain, text
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
from services.directory.listing import View
from services.people import Account, choose_language
from services.refusal import Refusal
from services.staff import (
    Action,
    Staff,
    accept_client,
    bond_of,
    invite_client,
    is_label,
    join_staff,
    see_client_invitation,
    token_of_update,
)
from storage.engine import ReadSession
from storage.people import Person

log = structlog.get_logger()

MENU_LIMIT_S = 5  # for setting a command menu, which nobody waits for


async def on_link(
    _message: Message,
    command: CommandObject,
    person: Person | None,
    read: ReadSession,
    write: Write,
    account: Account,
    view: View,
    event_from_user: User,
    bot: Bot,
) -> Screen:
    """A one-time link was followed. A newcomer chooses a language first."""
    payload = command.args or ""
    if person is None:
        return screens.language_first(event_from_user.language_code, payload)
    if payload.startswith(STAFF_LINK):
        return await _join(payload, write, account, view, bot, view.language)
    return await _notice(payload, read, account, view, person, None)


async def on_invited_language(
    _query: CallbackQuery,
    callback_data: InvitedLanguage,
    read: ReadSession,
    write: Write,
    account: Account,
    view: View,
    bot: Bot,
) -> Screen:
    language = known_language(callback_data.language)
    if language is None or not PAYLOAD.fullmatch(callback_data.payload):
        raise Refusal("fallback-button-outdated")
    async with write() as session:
        person = await choose_language(session, account, language=language, now=view.now)
    try:
        if callback_data.payload.startswith(STAFF_LINK):
            return await _join(callback_data.payload, write, account, view, bot, language)
        return await _notice(callback_data.payload, read, account, view, person, language)
    except Refusal as refusal:  # said in the language that was chosen just now
        said = text(refusal.text_id, **refusal.text_args)
        return menu.home(person.municipality_ags, view, above=[said, ""], language=language)


async def on_agree(
    _query: CallbackQuery, callback_data: AgreeToBond, write: Write, account: Account, view: View
) -> Screen:
    async with write() as session:
        return screens.agreed(await accept_client(session, account, callback_data.token, now=view.now))


async def on_decline(_query: CallbackQuery, person: Person | None, view: View) -> Screen:
    return screens.declined(person.municipality_ags if person else None, view)


async def on_staff_command(_message: Message, staff: Staff, view: View, bot: Bot, account: Account) -> Screen:
    await _show_commands(bot, account, staff, view.language)
    return screens.staff_menu(staff, view)


async def on_start(_message: Message, staff: Staff, view: View) -> Screen:
    return screens.staff_menu(staff, view)


async def on_staff_menu(_query: CallbackQuery, staff: Staff, view: View) -> Screen:
    return screens.staff_menu(staff, view)


async def on_invite_help(_query: CallbackQuery) -> Screen:
    return screens.how_to_invite()


async def on_invite(
    _message: Message,
    command: CommandObject,
    staff: Staff,
    write: Write,
    account: Account,
    view: View,
    bot: Bot,
    event_update: Update,
) -> Screen:
    label = (command.args or "").strip()
    if not is_label(label):
        return screens.how_to_invite(wrong=bool(label))
    bot_name = (await bot.me()).username or ""  # asked before the write: it can fail, and is kept afterwards
    token = token_of_update(account.keyring, event_update.update_id)
    async with write() as session:
        await invite_client(session, staff, label=label, now=view.now, token=token)
    return screens.client_link(bot_name, token, staff=staff, label=label, language=view.language)


async def _join(payload: str, write: Write, account: Account, view: View, bot: Bot, language: str) -> Screen:
    async with write() as session:
        staff = await join_staff(session, account, payload.removeprefix(STAFF_LINK), now=view.now)
    await _show_commands(bot, account, staff, language)
    return screens.staff_menu(staff, view, joined=True, language=language)


async def _notice(
    payload: str, read: ReadSession, account: Account, view: View, person: Person, language: str | None
) -> Screen:
    token = payload[len(STAFF_LINK) :]
    staff = await see_client_invitation(read, account, token, now=view.now)
    bond = await bond_of(read, person.id or 0, keyring=account.keyring)
    before = bond.staff if bond and bond.staff.id != staff.id else None
    return screens.privacy_notice(staff, token, before=before, language=language)


async def _show_commands(bot: Bot, account: Account, staff: Staff, language: str) -> None:
    """Give this chat the staff member's own command menu. A menu that cannot be set keeps nobody from anything."""
    commands = [
        BotCommand(command=each, description=plain(text(f"command-{each}"), language).translate(ISOLATES))
        for each in commands_for(staff)
    ]
    try:
        scope = BotCommandScopeChat(chat_id=int(account.address))
        await bot.set_my_commands(commands, scope=scope, request_timeout=MENU_LIMIT_S)
    except AiogramError as error:
        log.info("staff_menu.not_set", staff_id=staff.id, error=type(error).__name__)


def build_router() -> Router:
    """The conversation's routes. Those of staff name the action they need, which `Rights` checks."""
    router = Router(name="staff")
    router.message.register(on_link, CommandStart(deep_link=True, magic=F.args.regexp(PAYLOAD, mode="fullmatch")))
    router.message.register(on_start, CommandStart(), flags={"action": Action.staff_menu})
    router.message.register(on_staff_command, Command("staff"), flags={"action": Action.staff_menu})
    router.message.register(on_invite, Command("invite"), flags={"action": Action.clients})
    router.callback_query.register(on_staff_menu, StaffMenu.filter(), flags={"action": Action.staff_menu})
    router.callback_query.register(on_invite_help, InviteHelp.filter(), flags={"action": Action.clients})
    router.callback_query.register(on_invited_language, InvitedLanguage.filter())
    router.callback_query.register(on_agree, AgreeToBond.filter())
    router.callback_query.register(on_decline, DeclineBond.filter())
    return router
