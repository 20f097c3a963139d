"""Choosing a service of the directory: for a referral, or for a slip without a case."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.cases.referrals import screens
from handlers.cases.referrals.callbacks import Refer, ReferTo, ServiceList, ServiceTopics, ServiceTowns
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from services.cases.access import CaseFile, member_for
from services.cases.referral_lookups import service_name
from services.cases.referring import draft_referral
from services.counties import County, Municipality
from services.directory.card import OfferGone
from services.directory.listing import View, Wish, list_offers
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession


async def on_slip_command(_message: Message, staff: Staff, view: View) -> Screen:
    return _topics(None, None, staff, view)


async def on_towns(
    _query: CallbackQuery, callback_data: ServiceTowns, staff: Staff, read: ReadSession, view: View
) -> Screen:
    await _case(callback_data.member_id, staff, read, view)
    return screens.towns(callback_data.member_id, view)


async def on_topics(
    _query: CallbackQuery, callback_data: ServiceTopics, staff: Staff, read: ReadSession, view: View
) -> Screen:
    case = await _case(callback_data.member_id, staff, read, view)
    if callback_data.ags is not None:
        return screens.topics(callback_data.member_id, _town(callback_data.ags, view.county))
    return _topics(callback_data.member_id, case.municipality_ags if case else None, staff, view)


async def on_services(
    _query: CallbackQuery, callback_data: ServiceList, staff: Staff, read: ReadSession, view: View
) -> Screen:
    await _case(callback_data.member_id, staff, read, view)
    town = _town(callback_data.ags, view.county)
    if callback_data.topic not in screens.ICONS:
        raise Refusal("fallback-button-outdated")
    data = callback_data.model_copy(update={"page": min(max(callback_data.page, 0), 99)})
    page = await list_offers(read, Wish(ags=town.ags, topic=data.topic, page=data.page), view=view)
    return screens.services(page, data, town)


async def on_refer_to(
    _query: CallbackQuery, callback_data: ReferTo, staff: Staff, read: ReadSession, view: View
) -> Screen:
    await _case(callback_data.member_id, staff, read, view)
    name = await service_name(read, code=callback_data.code, view=view)
    if name is None:
        raise OfferGone
    return screens.fields(callback_data.member_id, callback_data.code, name)


async def on_refer(
    _query: CallbackQuery, callback_data: Refer, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        found = await draft_referral(
            session,
            staff,
            member_id=callback_data.member_id,
            code=callback_data.code,
            field=callback_data.field,
            keyring=house.keyring,
            view=view,
        )
    return screens.referral(found, view, has_page=house.public_url is not None)


def _topics(member_id: int | None, ags: str | None, staff: Staff, view: View) -> Screen:
    """Where the case is, else where the staff member works; else they choose."""
    here = ags or staff.municipality_ags
    return (
        screens.topics(member_id, view.county.by_ags[here])
        if here in view.county.by_ags
        else screens.towns(member_id, view)
    )


async def _case(member_id: int | None, staff: Staff, read: ReadSession, view: View) -> CaseFile | None:
    if member_id is None:
        return None
    return (await member_for(read, staff, member_id=member_id, county=view.county, now=view.now))[0]


def _town(ags: int, county: County) -> Municipality:
    town = county.by_ags.get(f"{ags:08d}")
    if town is None:
        raise Refusal("fallback-button-outdated")
    return town


def register(router: Router) -> None:
    """Add these routes to those of referrals."""
    cases = {"action": Action.cases}
    router.message.register(on_slip_command, Command("slip"), flags=cases)
    for handler, data in (
        (on_towns, ServiceTowns),
        (on_topics, ServiceTopics),
        (on_services, ServiceList),
        (on_refer_to, ReferTo),
        (on_refer, Refer),
    ):
        router.callback_query.register(handler, data.filter(), flags=cases)
