"""Referral counselling without a case: the slip to take along, and the handover that both sides confirm."""

from aiogram import Router
from aiogram.types import CallbackQuery, Update

from handlers.cases.referrals import screens, slip
from handlers.cases.referrals.callbacks import AskHandover, ConfirmHandover, Handovers, MakeSlip, SeeHandover, SlipIn
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import known_language, text
from services.cases.handovers import (
    ask_without_case,
    asked_service,
    confirm_handover,
    handover_token,
    own_handover,
    own_handovers,
)
from services.cases.referral_lookups import service_name
from services.cases.slips import make_slip
from services.directory.card import OfferGone
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.case_work import Handover
from storage.engine import ReadSession, WriteSession


async def on_make_slip(_query: CallbackQuery, callback_data: MakeSlip, read: ReadSession, view: View) -> Screen:
    name = await service_name(read, code=callback_data.code, view=view)
    if name is None:
        raise OfferGone
    return screens.slip_languages(callback_data.code, name)


async def on_slip_in(
    _query: CallbackQuery, callback_data: SlipIn, staff: Staff, read: ReadSession, view: View
) -> Screen:
    language = known_language(callback_data.language)
    if language is None:
        raise Refusal("fallback-button-outdated")
    made = await make_slip(read, staff, code=callback_data.code, language=language, view=view)
    back = Button(text("referrals-back"), MakeSlip(code=callback_data.code).pack())
    return Screen(text=slip.forwarded(made, view), media=[slip.printed(made, view)], rows=[[back]], fresh=True)


async def on_ask_handover(
    _query: CallbackQuery,
    callback_data: AskHandover,
    staff: Staff,
    write: Write,
    view: View,
    house: House,
    event_update: Update,
) -> Screen:
    if house.public_url is None:
        raise Refusal("referrals-no-page")
    token = handover_token(house.keyring, event_update.update_id)
    async with write() as session:
        row = await ask_without_case(
            session, staff, code=callback_data.code, token=token, keyring=house.keyring, view=view
        )
        name = await asked_service(session, handover=row, view=view)
    address = f"{house.public_url}/h/{token}"
    back = SeeHandover(handover_id=row.id or 0).pack()
    return screens.link(address, name or "", row.expires_at, view, back=back, how="referrals-link-how-once")


async def on_handovers(_query: CallbackQuery, staff: Staff, read: ReadSession, view: View) -> Screen:
    rows = await own_handovers(read, staff, now=view.now)
    return screens.handover_list([(each, await _name(read, each, view)) for each in rows], view)


async def on_see_handover(
    _query: CallbackQuery, callback_data: SeeHandover, staff: Staff, read: ReadSession, view: View
) -> Screen:
    row = await own_handover(read, staff, handover_id=callback_data.handover_id)
    return screens.handover(row, await _name(read, row, view), view)


async def on_confirm(
    _query: CallbackQuery, callback_data: ConfirmHandover, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        row = await confirm_handover(
            session, staff, handover_id=callback_data.handover_id, keyring=house.keyring, now=view.now
        )
        name = await _name(session, row, view)
    return screens.handover(row, name, view, above=[text("referrals-handover-confirmed"), ""])


async def _name(session: ReadSession | WriteSession, row: Handover, view: View) -> str:
    """The service's name, or its code where the directory has let go of it."""
    return await asked_service(session, handover=row, view=view) or row.service_code


def register(router: Router) -> None:
    """Add these routes to those of referrals."""
    for handler, data in (
        (on_make_slip, MakeSlip),
        (on_slip_in, SlipIn),
        (on_ask_handover, AskHandover),
        (on_handovers, Handovers),
        (on_see_handover, SeeHandover),
        (on_confirm, ConfirmHandover),
    ):
        router.callback_query.register(handler, data.filter(), flags={"action": Action.cases})
