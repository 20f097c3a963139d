"""Choosing a service of the directory: for a referral, or for a slip without a case."""

from collections.abc import Sequence

from handlers.cases.referrals import screens
from handlers.cases.referrals.callbacks import Refer, ReferTo, ServiceList, ServiceTopics, ServiceTowns
from handlers.cases.referrals.lookups import existing_service
from handlers.shell.conversation import Command, Route, presses
from handlers.shell.screen import Screen
from services.cases.access import CaseFile, member_for
from services.cases.referring import draft_referral
from services.context import Context
from services.counties import County, Municipality
from services.directory.listing import Wish, list_offers
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import ReadSession


async def on_slip(context: Context, _words: str) -> Screen:
    return _topics(context, None, None)


async def on_towns(context: Context, data: ServiceTowns) -> Screen:
    async with context.read() as session:
        await _case(session, context, data.member_id)
    return screens.towns(data.member_id, context.county)


async def on_topics(context: Context, data: ServiceTopics) -> Screen:
    async with context.read() as session:
        case = await _case(session, context, data.member_id)
    if data.ags is not None:
        return screens.topics(data.member_id, _town(data.ags, context.county))
    return _topics(context, data.member_id, case.municipality_ags if case else None)


async def on_services(context: Context, data: ServiceList) -> Screen:
    async with context.read() as session:
        await _case(session, context, data.member_id)
        town = _town(data.ags, context.county)
        if data.topic not in screens.ICONS:
            raise Refusal("fallback-button-outdated")
        shown = data.model_copy(update={"page": min(max(data.page, 0), 99)})
        wish = Wish(ags=town.ags, topic=shown.topic, page=shown.page)
        page = await list_offers(session, context, wish)
    return screens.services(page, shown, town)


async def on_refer_to(context: Context, data: ReferTo) -> Screen:
    async with context.read() as session:
        await _case(session, context, data.member_id)
        name = await existing_service(session, context, data.code)
    return screens.fields(data.member_id, data.code, name)


async def on_refer(context: Context, data: Refer) -> Screen:
    async with context.write() as session:
        found = await draft_referral(session, context, member_id=data.member_id, code=data.code, field=data.field)
    return screens.referral(found, context)


def _topics(context: Context, member_id: int | None, ags: str | None) -> Screen:
    """The topics of the case's town, else of the staff member's town. Without either, a town is chosen first."""
    town = context.county.by_ags.get(ags or context.staff.municipality_ags or "")
    return screens.topics(member_id, town) if town else screens.towns(member_id, context.county)


async def _case(session: ReadSession, context: Context, member_id: int | None) -> CaseFile | None:
    """The member's case; None where a service is chosen without one.

    Raises:
        Refusal: it is no case that this staff member may work on today.
    """
    if member_id is None:
        return None
    found = await member_for(session, context, member_id=member_id)
    return found[0]


def _town(ags: int, county: County) -> Municipality:
    town = county.by_ags.get(f"{ags:08d}")
    if town is None:
        raise Refusal("fallback-button-outdated")
    return town


ROUTES: Sequence[Route] = (
    Command("slip", on_slip, Action.cases, menu=7),
    *presses(
        {
            ServiceTowns: on_towns,
            ServiceTopics: on_topics,
            ServiceList: on_services,
            ReferTo: on_refer_to,
            Refer: on_refer,
        },
        Action.cases,
    ),
)
