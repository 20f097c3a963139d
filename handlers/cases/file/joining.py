"""A member's phone joins: the QR code for the case manager to show, and the client's way in."""

from functools import partial
from io import BytesIO

import segno

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
from handlers.shell.conversation import Command, Press, Route, presses
from handlers.shell.screen import Picture, Screen, button
from handlers.shell.texts import Line, languages, plain, text
from handlers.staff.callbacks import link_to
from services.cases import joining
from services.context import Context
from services.pages import token_of_update
from services.staff.rules import Action


async def on_invite(context: Context, data: InviteMember) -> Screen:
    bot_name = await context.origin.channel.name()  # asked before the write: it can fail, and is kept afterwards
    token = token_of_update(context.keyring, "invitation", context.origin.id)
    async with context.write() as session:
        case, member = await joining.invite_member(session, context, member_id=data.member_id, token=token)
    return _invitation(screens.numbered(case, member), member.id, link_to(bot_name, MEMBER_LINK + token))


async def on_link(context: Context, payload: str) -> Screen:
    token = payload.removeprefix(MEMBER_LINK)
    if context.person_or_none is None:
        return menu.language_screen(context, partial(LinkLanguage, token=token))
    return await _follow(context, token)


async def on_link_language(context: Context, data: LinkLanguage) -> Screen:
    return await menu.follow_in(context, data.language, lambda chosen: _follow(chosen, data.token))


async def on_too_young(context: Context, _data: TooYoung) -> Screen:
    """Warmly: help needs no case, no name and no age. Nothing is stored."""
    rows = [[menu.way_home(context)], [button("menu-emergency", EmergencyMenu())]]
    return Screen(text=[text("cases-too-young"), text("cases-too-young-help")], rows=rows)


async def on_old_enough(context: Context, data: OldEnough) -> Screen:
    async with context.read() as session:
        invited = await joining.see_invitation(session, context, context.account, data.token)
    return _notice(invited, data.token)


async def on_join(context: Context, data: JoinCase) -> Screen:
    async with context.write() as session:
        invited = await joining.join_case(session, context, context.account, data.token)
        shown = await own.case_screen(session, context, invited.member_id, above=[text("cases-joined"), ""])
    await context.origin.channel.offer_commands(
        context.account.address, context.staff_or_none, context.language, with_case=True
    )
    return shown


async def on_decline(context: Context, _data: DeclineCase) -> Screen:
    return menu.home(context, above=[text("cases-declined"), ""])


async def _follow(context: Context, token: str) -> Screen:
    """How old the person is comes first; whoever has joined by this link already sees their case."""
    async with context.read() as session:
        invited = await joining.see_invitation(session, context, context.account, token)
        if invited.joined:
            return await own.case_screen(session, context, invited.member_id)
    rows = [[button("cases-age-yes", OldEnough(token=token))], [button("cases-age-no", TooYoung())]]
    return Screen(text=[text("cases-age"), text("cases-age-why")], rows=rows)


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
    rows = [[button("cases-notice-agree", JoinCase(token=token))], [button("cases-notice-decline", DeclineCase())]]
    return Screen(text=lines, rows=rows)


def _invitation(number: str, member_id: int, link: str) -> Screen:
    """First what the case manager does with it, then the picture to show, or to forward with the link below it."""
    hours = int(joining.LINK_VALID.total_seconds()) // 3600
    lines = [text("cases-title", number=number), text("cases-link-made", hours=hours)]
    words: list[Line] = [plain(text("cases-link-words"), each) for each in languages()]
    picture = Picture(qr_code(link), [*words, link])  # a line of its own: isolation marks would be copied with it
    return Screen(text=lines, rows=[[screens.to_member(member_id)]], media=[picture])


def qr_code(link: str) -> bytes:
    """The link as a PNG with a QR code (ISO/IEC 18004), large enough for the camera of an old phone."""
    file = BytesIO()
    segno.make(link, micro=False).save(file, kind="png", scale=8)
    return file.getvalue()


ROUTES: tuple[Route, ...] = (
    Command("start", on_link, payload=PAYLOAD, newcomers=True),
    Press(InviteMember, on_invite, Action.cases),
    *presses(
        {
            LinkLanguage: on_link_language,
            OldEnough: on_old_enough,
            TooYoung: on_too_young,
            JoinCase: on_join,
            DeclineCase: on_decline,
        }
    ),
)
