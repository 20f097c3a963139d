"""A member's phone joins: the QR code for the case manager to show, and the client's way in."""

from io import BytesIO

import segno
import structlog
from aiogram import Bot, F, Router
from aiogram.exceptions import AiogramError
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import BotCommand, BotCommandScopeChat, CallbackQuery, Message, Update, User

from handlers.cases.file import own, screens
from handlers.cases.file.callbacks import (
    MEMBER_LINK,
    PAYLOAD,
    DeclineCase,
    InviteMember,
    JoinCase,
    LinkLanguage,
    OldEnough,
    TooYoung,
)
from handlers.emergency.callbacks import EmergencyMenu
from handlers.shell import menu
from handlers.shell.commands import COMMANDS, commands_for
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Button, Picture, Screen
from handlers.shell.texts import GERMAN, ISOLATES, Line, known_language, languages, plain, text
from handlers.staff.callbacks import link_to
from services.cases import joining
from services.directory.listing import View
from services.people import Account, choose_language
from services.refusal import Refusal
from services.staff import Action, Staff, token_of_update
from storage.engine import ReadSession
from storage.people import Person

log = structlog.get_logger()

MENU_LIMIT_S = 5  # for setting a command menu, which nobody waits for


async def on_invite(
    _query: CallbackQuery,
    callback_data: InviteMember,
    staff: Staff,
    write: Write,
    account: Account,
    view: View,
    bot: Bot,
    event_update: Update,
) -> Screen:
    bot_name = (await bot.me()).username or ""  # asked before the write: it can fail, and is kept afterwards
    token = token_of_update(account.keyring, event_update.update_id)
    member_id, county, keyring = callback_data.member_id, view.county, account.keyring
    async with write() as session:
        case, member = await joining.invite_member(
            session, staff, member_id=member_id, token=token, county=county, keyring=keyring, now=view.now
        )
    return _invitation(screens.numbered(case, member), member_id, link_to(bot_name, MEMBER_LINK + token))


async def on_link(
    _message: Message,
    command: CommandObject,
    person: Person | None,
    read: ReadSession,
    account: Account,
    view: View,
    event_from_user: User,
    house: House,
) -> Screen:
    """The link was followed. A newcomer chooses a language first."""
    token = (command.args or "").removeprefix(MEMBER_LINK)
    if person is None:
        return _language_first(event_from_user.language_code, token)
    return await _begin(token, person, read, account, view, house)


async def on_link_language(
    _query: CallbackQuery,
    callback_data: LinkLanguage,
    read: ReadSession,
    write: Write,
    account: Account,
    view: View,
    house: House,
) -> Screen:
    language = known_language(callback_data.language)
    if language is None:
        raise Refusal("fallback-button-outdated")
    async with write() as session:
        person = await choose_language(session, account, language=language, now=view.now)
    try:
        return await _begin(callback_data.token, person, read, account, view, house, language=language)
    except Refusal as refusal:  # said in the language that was chosen just now
        said = text(refusal.text_id, **refusal.text_args)
        return menu.home(person.municipality_ags, view, above=[said, ""], language=language)


async def on_too_young(_query: CallbackQuery, person: Person | None, view: View) -> Screen:
    """Warmly: help needs no case, no name and no age. Nothing is stored."""
    home = menu.way_home(person.municipality_ags if person else None, view)
    rows = [[home], [Button(text("menu-emergency"), EmergencyMenu().pack())]]
    return Screen(text=[text("cases-too-young"), text("cases-too-young-help")], rows=rows)


async def on_old_enough(
    _query: CallbackQuery, callback_data: OldEnough, read: ReadSession, account: Account, view: View
) -> Screen:
    token = callback_data.token
    return _notice(await joining.see_invitation(read, account, token, county=view.county, now=view.now), token)


async def on_join(
    _query: CallbackQuery,
    callback_data: JoinCase,
    write: Write,
    account: Account,
    person: Person | None,
    staff: Staff | None,
    view: View,
    house: House,
    bot: Bot,
) -> Screen:
    async with write() as session:
        invited = await joining.join_case(session, account, callback_data.token, county=view.county, now=view.now)
        said: list[Line] = [text("cases-joined"), ""]
        shown = await own.case_screen(session, invited.member_id, known(person), view, house, above=said)
    await _show_commands(bot, account, staff, view.language)
    return shown


async def on_decline(_query: CallbackQuery, person: Person | None, view: View) -> Screen:
    said: list[Line] = [text("cases-declined"), ""]
    return menu.home(person.municipality_ags if person else None, view, above=said)


async def _begin(
    token: str,
    person: Person,
    read: ReadSession,
    account: Account,
    view: View,
    house: House,
    *,
    language: str | None = None,
) -> Screen:
    invited = await joining.see_invitation(read, account, token, county=view.county, now=view.now)
    if invited.joined:
        return await own.case_screen(read, invited.member_id, person, view, house)
    rows = [
        [Button(text("cases-age-yes"), OldEnough(token=token).pack())],
        [Button(text("cases-age-no"), TooYoung().pack())],
    ]
    return Screen(text=[text("cases-age"), text("cases-age-why")], rows=rows, language=language)


def _notice(invited: joining.Invited, token: str) -> Screen:
    """With whom, and what is stored, before anything is."""
    staff = invited.staff
    lines: list[Line] = [
        text("cases-notice-title"),
        text("cases-notice-who", name=staff.name, office=staff.office, employer=staff.employer),
        text("cases-notice-number", number=str(invited.number)),
        "",
        text("cases-notice-stored"),
        "",
        text("cases-notice-alone"),
        "",
        text("cases-notice-voluntary"),
        "",
        text("privacy-telegram"),
    ]
    rows = [
        [Button(text("cases-notice-agree"), JoinCase(token=token).pack())],
        [Button(text("cases-notice-decline"), DeclineCase().pack())],
    ]
    return Screen(text=lines, rows=rows)


def _invitation(number: str, member_id: int, link: str) -> Screen:
    """First what the case manager does with it, then the picture to show, or to forward with the link below it."""
    hours = int(joining.LINK_VALID.total_seconds()) // 3600
    lines = [text("cases-title", number=number), text("cases-link-made", hours=hours)]
    words: list[Line] = [plain(text("cases-link-words"), each) for each in languages()]
    picture = Picture(_qr(link), [*words, link])  # a line of its own: isolation marks would be copied with it
    return Screen(text=lines, rows=[[screens.to_member(member_id)]], media=[picture])


def _qr(link: str) -> bytes:
    """The link as a QR code (ISO/IEC 18004), large enough for the camera of an old phone."""
    file = BytesIO()
    segno.make(link, micro=False).save(file, kind="png", scale=8)
    return file.getvalue()


def _language_first(suggestion: str | None, token: str) -> Screen:
    """The languages for a newcomer; the link goes on with the choice."""
    first = known_language(suggestion) or GERMAN
    order = [first, *(each for each in languages() if each != first)]
    rows = [[Button(plain(text("meta-name"), each), LinkLanguage(language=each, token=token).pack())] for each in order]
    return Screen(
        text=[plain(text("start-choose-language"), each) for each in order], rows=rows, language=GERMAN
    )  # fmt: skip


async def _show_commands(bot: Bot, account: Account, staff: Staff | None, language: str) -> None:
    """Put "my help" into this chat's own command menu. One that cannot be set keeps nobody from anything."""
    known = commands_for(staff) if staff else COMMANDS
    commands = [
        BotCommand(command=each, description=plain(text(f"command-{each}"), language).translate(ISOLATES))
        for each in ("mycase", *known)
    ]
    try:
        scope = BotCommandScopeChat(chat_id=int(account.address))
        await bot.set_my_commands(commands, scope=scope, request_timeout=MENU_LIMIT_S)
    except AiogramError as error:
        log.info("client_menu.not_set", error=type(error).__name__)


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    link = CommandStart(deep_link=True, magic=F.args.regexp(PAYLOAD, mode="fullmatch"))
    router.message.register(on_link, link)
    router.callback_query.register(on_invite, InviteMember.filter(), flags={"action": Action.cases})
    for handler, data in (
        (on_link_language, LinkLanguage),
        (on_old_enough, OldEnough),
        (on_too_young, TooYoung),
        (on_join, JoinCase),
        (on_decline, DeclineCase),
    ):
        router.callback_query.register(handler, data.filter())
