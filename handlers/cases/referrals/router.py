"""Referrals of a member: what stands, what can follow; and what the client sees of it."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Update

from handlers.cases.referrals import choosing, counselling, screens, slip
from handlers.cases.referrals.callbacks import (
    AskOutcome,
    AskService,
    CompleteReferral,
    MoveReferral,
    SeePlace,
    SeeReferral,
    SeeReferrals,
)
from handlers.shell import menu
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.cases.handovers import VALID, ask_service, handover_token
from services.cases.referral_lookups import Referred, referral_for, referrals_of
from services.cases.referring import complete_referral, move_referral
from services.cases.slips import place_of
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession, WriteSession
from storage.people import Person


async def on_see_referrals(
    _query: CallbackQuery, callback_data: SeeReferrals, staff: Staff, read: ReadSession, view: View
) -> Screen:
    found = await referrals_of(read, staff, member_id=callback_data.member_id, county=view.county, now=view.now)
    return screens.referral_list(*found)


async def on_see_referral(
    _query: CallbackQuery, callback_data: SeeReferral, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    found = await _found(callback_data.referral_id, staff, read, view)
    return screens.referral(found, view, has_page=house.public_url is not None)


async def on_move(
    _query: CallbackQuery, callback_data: MoveReferral, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async def move(session: WriteSession) -> Referred:
        return await move_referral(
            session,
            staff,
            referral_id=callback_data.referral_id,
            state=callback_data.state,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )

    return await _changed(move, callback_data.referral_id, staff, write, view, house)


async def on_ask_outcome(
    _query: CallbackQuery, callback_data: AskOutcome, staff: Staff, read: ReadSession, view: View
) -> Screen:
    await _found(callback_data.referral_id, staff, read, view)
    return screens.ask_outcome(callback_data.referral_id)


async def on_complete(
    _query: CallbackQuery, callback_data: CompleteReferral, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async def complete(session: WriteSession) -> Referred:
        return await complete_referral(
            session,
            staff,
            referral_id=callback_data.referral_id,
            outcome=callback_data.outcome,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )

    return await _changed(complete, callback_data.referral_id, staff, write, view, house)


async def on_ask_service(
    _query: CallbackQuery,
    callback_data: AskService,
    staff: Staff,
    write: Write,
    view: View,
    house: House,
    event_update: Update,
) -> Screen:
    referral_id, token = callback_data.referral_id, handover_token(house.keyring, event_update.update_id)

    async def ask(session: WriteSession) -> Referred:
        if house.public_url is None:
            raise Refusal("referrals-no-page")
        return await ask_service(
            session,
            staff,
            referral_id=referral_id,
            token=token,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )

    try:
        async with write() as session:
            found = await ask(session)
    except Refusal as refusal:
        return await _as_it_stands(refusal, referral_id, staff, view, house)
    address, back = f"{house.public_url}/h/{token}", SeeReferral(referral_id=referral_id).pack()
    return screens.link(address, found.row.recipient, view.now + VALID, view, back=back, how="referrals-link-how")


async def on_see_place(
    _query: CallbackQuery, callback_data: SeePlace, person: Person | None, read: ReadSession, view: View
) -> Screen:
    if person is None:
        raise Refusal("cases-unknown")
    card = await place_of(read, person_id=person.id or 0, referral_id=callback_data.referral_id, view=view)
    lines: list[Line] = [text("referrals-place"), "", *slip.card_lines(card, view, view.language)]
    return Screen(text=lines, rows=[[menu.way_home(person.municipality_ags, view)]])


async def _changed(
    change: Callable[[WriteSession], Awaitable[Referred]],
    referral_id: int,
    staff: Staff,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    try:
        async with write() as session:
            found = await change(session)
    except Refusal as refusal:
        return await _as_it_stands(refusal, referral_id, staff, view, house)
    above: list[Line] = [text("referrals-noted"), ""]
    return screens.referral(found, view, has_page=house.public_url is not None, above=above)


async def _as_it_stands(refusal: Refusal, referral_id: int, staff: Staff, view: View, house: House) -> Screen:
    """Why not, above the referral as it stands now; whoever may not see it reads what an unknown number gets."""
    async with house.database.reading() as fresh:
        found = await _found(referral_id, staff, fresh, view)
    above: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
    return screens.referral(found, view, has_page=house.public_url is not None, above=above)


async def _found(referral_id: int, staff: Staff, read: ReadSession, view: View) -> Referred:
    return await referral_for(read, staff, referral_id=referral_id, county=view.county, now=view.now)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="referrals")
    for handler, data in (
        (on_see_referrals, SeeReferrals),
        (on_see_referral, SeeReferral),
        (on_move, MoveReferral),
        (on_ask_outcome, AskOutcome),
        (on_complete, CompleteReferral),
        (on_ask_service, AskService),
    ):
        router.callback_query.register(handler, data.filter(), flags={"action": Action.cases})
    router.callback_query.register(on_see_place, SeePlace.filter())
    choosing.register(router)
    counselling.register(router)
    return router
