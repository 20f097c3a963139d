"""Releases from confidentiality: towards which service of the directory, and what for; listed, withdrawn."""

from collections.abc import Sequence

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
from handlers.shell.conversation import presses
from handlers.shell.screen import Button, Screen, button, in_rows
from handlers.shell.texts import Line, text
from services.cases import releasing
from services.cases.access import member_for
from services.cases.consents import standing_of
from services.cases.referral_lookups import recipient_of
from services.context import Context
from services.directory.topics import all_topics
from services.refusal import Refusal
from services.staff.rules import Action

PAGE = 8
NUMBERS_IN_A_ROW = 4


async def on_releases(context: Context, data: SeeReleases) -> Screen:
    async with context.read() as session:
        return await _list(session, context, data.member_id)


async def on_topics(context: Context, data: ReleaseTopics) -> Screen:
    async with context.read() as session:
        _file, member = await member_for(session, context, member_id=data.member_id)
    rows = menu.topic_rows(lambda topic: ReleaseServices(member_id=member.id, topic=topic, page=0).pack())
    return Screen(text=[text("cases-release-topic")], rows=[*rows, [_to_releases(member.id)]])


async def on_services(context: Context, data: ReleaseServices) -> Screen:
    if data.topic not in {each.id for each in all_topics()} or data.page < 0:
        raise Refusal("fallback-button-outdated")
    async with context.read() as session:
        file, member = await member_for(session, context, member_id=data.member_id)
        found = await releasing.recipients(session, context, ags=file.municipality_ags, topic=data.topic)
    begin, end = data.page * PAGE, (data.page + 1) * PAGE
    shown = [(f"{number}", *each) for number, each in enumerate(found[begin:end], start=begin + 1)]
    lines: list[Line] = [
        text("cases-release-service" if shown else "cases-release-nothing", topic=text(f"topic-{data.topic}"))
    ]
    lines += [text("offers-line", number=number, door="", name=name) for number, _code, name in shown]
    lines += ["", text("offers-tap-number")] if shown else []
    numbers = [Button(number, ReleasePurpose(member_id=member.id, code=code).pack()) for number, code, _name in shown]
    rows = in_rows(numbers, NUMBERS_IN_A_ROW)
    turning = [("◀️", data.page - 1)] if data.page > 0 else []
    turning += [("▶️", data.page + 1)] if len(found) > end else []
    if turning:
        rows.append([Button(arrow, data.model_copy(update={"page": page}).pack()) for arrow, page in turning])
    other = button("cases-release-other-topic", ReleaseTopics(member_id=member.id))
    return Screen(text=lines, rows=[*rows, [other], [_to_releases(member.id)]])


async def on_purpose(context: Context, data: ReleasePurpose) -> Screen:
    async with context.read() as session:
        _file, member = await member_for(session, context, member_id=data.member_id)
        name = await recipient_of(session, context, code=data.code)
    wishes = [ReleaseFor(member_id=member.id, code=data.code, purpose=each) for each in releasing.RELEASED]
    rows = [[button("cases-purpose", each, purpose=each.purpose.value)] for each in wishes]
    lines = [text("cases-release-to", name=name), text("cases-ask-purpose")]
    return Screen(text=lines, rows=[*rows, [_to_releases(member.id)]])


async def on_ask_withdraw(context: Context, data: AskWithdrawRelease) -> Screen:
    async with context.read() as session:
        row = await releasing.release_for(session, context, release_id=data.release_id)
    yes = button("cases-withdraw-yes", WithdrawRelease(release_id=row.id))
    released = text("cases-release", name=row.recipient, purpose=text("cases-purpose", purpose=row.purpose))
    lines = [released, text("cases-ask-withdraw-release")]
    return Screen(text=lines, rows=[[yes], [_to_releases(row.member_id)]])


async def on_withdraw(context: Context, data: WithdrawRelease) -> Screen:
    async with context.write() as session:
        member_id = await releasing.withdraw_release(session, context, release_id=data.release_id)
        return await _list(session, context, member_id, above=[text("cases-release-ended"), ""])


async def _list(session: lookups.Session, context: Context, member_id: int, *, above: Sequence[Line] = ()) -> Screen:
    file, member = await member_for(session, context, member_id=member_id)
    releases = (await standing_of(session, member_id=member_id)).releases
    lines: list[Line] = [*above, text("cases-releases-title", number=screens.numbered(file, member))]
    rows = []
    for number, each in enumerate(releases, start=1):
        day = formats.long_date(each.granted_on, context.language)
        purpose = text("cases-purpose", purpose=each.purpose)
        said = text("cases-release-line", number=f"{number}", name=each.recipient, purpose=purpose)
        lines += ["", said, text("cases-form-line", version=each.form_version, date=day, way=each.way)]
        ask = AskWithdrawRelease(release_id=each.id)
        rows.append([button("cases-release-end", ask, number=f"{number}")])
    if not releases:
        lines.append(text("cases-releases-none"))
    add = button("cases-release-add", ReleaseTopics(member_id=member_id))
    return Screen(text=lines, rows=[*rows, [add], [screens.to_member(member_id)]])


def _to_releases(member_id: int) -> Button:
    return button("cases-back", SeeReleases(member_id=member_id))


ROUTES = presses(
    {
        SeeReleases: on_releases,
        ReleaseTopics: on_topics,
        ReleaseServices: on_services,
        ReleasePurpose: on_purpose,
        AskWithdrawRelease: on_ask_withdraw,
        WithdrawRelease: on_withdraw,
    },
    Action.cases,
)
