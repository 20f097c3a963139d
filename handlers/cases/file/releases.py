"""Releases from confidentiality: towards which service of the directory, and what for; listed, withdrawn."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.cases.file import lookups, screens
from handlers.cases.file.callbacks import (
    AskWithdrawRelease,
    ReleaseFor,
    ReleasePurpose,
    ReleaseServices,
    ReleaseTopics,
    SeeReleases,
    WithdrawRelease,
)
from handlers.shell import formats, menu
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from services.cases import releasing
from services.cases.consents import standing_of
from services.directory.listing import View
from services.directory.topics import EMERGENCY, all_topics
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.cases import Release
from storage.engine import ReadSession

PAGE = 8
NUMBERS_IN_A_ROW = 4


async def on_releases(
    _query: CallbackQuery, callback_data: SeeReleases, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await _list(callback_data.member_id, staff, read, view)


async def on_topics(
    _query: CallbackQuery, callback_data: ReleaseTopics, staff: Staff, read: ReadSession, view: View
) -> Screen:
    member_id = (await lookups.the_member(read, staff, callback_data.member_id, view))[1].id
    buttons = [
        Button(
            text("menu-topic", icon=each.icon, topic=text(f"topic-{each.id}.short")),
            ReleaseServices(member_id=member_id, topic=each.id, page=0).pack(),
        )
        for each in all_topics()
        if each.id != EMERGENCY
    ]
    return Screen(text=[text("cases-release-topic")], rows=[*menu.pairs(buttons), [_to_releases(member_id)]])


async def on_services(
    _query: CallbackQuery, callback_data: ReleaseServices, staff: Staff, read: ReadSession, view: View
) -> Screen:
    file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    topic, page = callback_data.topic, callback_data.page
    if topic not in {each.id for each in all_topics()} or page < 0:
        raise Refusal("fallback-button-outdated")
    found = await releasing.recipients(read, ags=file.municipality_ags, topic=topic, view=view)
    shown = found[page * PAGE : (page + 1) * PAGE]
    topic_said = text(f"topic-{topic}")
    numbered = [(f"{number}", code, name) for number, (code, name) in enumerate(shown, start=page * PAGE + 1)]
    lines: list[Line] = [text("cases-release-service" if shown else "cases-release-nothing", topic=topic_said)]
    lines += [text("offers-line", number=number, door="", name=name) for number, _code, name in numbered]
    lines += ["", text("offers-tap-number")] if shown else []
    buttons = [
        Button(number, ReleasePurpose(member_id=member.id, code=code).pack()) for number, code, _name in numbered
    ]
    rows = [buttons[start : start + NUMBERS_IN_A_ROW] for start in range(0, len(buttons), NUMBERS_IN_A_ROW)]
    turning = []
    if page > 0:
        turning.append(Button("◀️", ReleaseServices(member_id=member.id, topic=topic, page=page - 1).pack()))
    if len(found) > (page + 1) * PAGE:
        turning.append(Button("▶️", ReleaseServices(member_id=member.id, topic=topic, page=page + 1).pack()))
    other = Button(text("cases-release-other-topic"), ReleaseTopics(member_id=member.id).pack())
    return Screen(text=lines, rows=[*rows, *([turning] if turning else []), [other], [_to_releases(member.id)]])


async def on_purpose(
    _query: CallbackQuery, callback_data: ReleasePurpose, staff: Staff, read: ReadSession, view: View
) -> Screen:
    _file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    code = callback_data.code
    name = await releasing.recipient(read, code=code, view=view)
    rows = [
        [
            Button(
                text("cases-purpose", purpose=each.value),
                ReleaseFor(member_id=member.id, code=code, purpose=each).pack(),
            )
        ]
        for each in releasing.RELEASED
    ]
    lines = [text("cases-release-to", name=name), text("cases-ask-purpose")]
    return Screen(text=lines, rows=[*rows, [_to_releases(member.id)]])


async def on_ask_withdraw(
    _query: CallbackQuery, callback_data: AskWithdrawRelease, staff: Staff, read: ReadSession, view: View
) -> Screen:
    row = await releasing.release_for(
        read, staff, release_id=callback_data.release_id, county=view.county, now=view.now
    )
    yes = Button(text("cases-withdraw-yes"), WithdrawRelease(release_id=row.id or 0).pack())
    lines: list[Line] = [_line(row), text("cases-ask-withdraw-release")]
    return Screen(text=lines, rows=[[yes], [_to_releases(row.member_id)]])


async def on_withdraw(
    _query: CallbackQuery, callback_data: WithdrawRelease, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        member_id = await releasing.withdraw_release(
            session,
            staff,
            release_id=callback_data.release_id,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        return await _list(member_id, staff, session, view, above=[text("cases-release-ended"), ""])


async def _list(
    member_id: int, staff: Staff, session: lookups.Session, view: View, *, above: list[Line] | None = None
) -> Screen:
    file, member = await lookups.the_member(session, staff, member_id, view)
    standing = await standing_of(session, member_id=member_id)
    lines: list[Line] = [*(above or []), text("cases-releases-title", number=screens.numbered(file, member))]
    rows = []
    for number, each in enumerate(standing.releases, start=1):
        day = formats.long_date(each.granted_on, view.language)
        purpose = text("cases-purpose", purpose=each.purpose)
        said = text("cases-release-line", number=f"{number}", name=each.recipient, purpose=purpose)
        lines += ["", said, text("cases-form-line", version=each.form_version, date=day, way=each.way)]
        ask = AskWithdrawRelease(release_id=each.id or 0)
        rows.append([Button(text("cases-release-end", number=f"{number}"), ask.pack())])
    if not standing.releases:
        lines.append(text("cases-releases-none"))
    add = Button(text("cases-release-add"), ReleaseTopics(member_id=member_id).pack())
    return Screen(text=lines, rows=[*rows, [add], [screens.to_member(member_id)]])


def _line(row: Release) -> Text:
    return text("cases-release", name=row.recipient, purpose=text("cases-purpose", purpose=row.purpose))


def _to_releases(member_id: int) -> Button:
    return Button(text("cases-back"), SeeReleases(member_id=member_id).pack())


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    for handler, data in (
        (on_releases, SeeReleases),
        (on_topics, ReleaseTopics),
        (on_services, ReleaseServices),
        (on_purpose, ReleasePurpose),
        (on_ask_withdraw, AskWithdrawRelease),
        (on_withdraw, WithdrawRelease),
    ):
        router.callback_query.register(handler, data.filter(), flags={"action": Action.cases})
