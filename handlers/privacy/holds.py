"""Legal hold of a case: seen, set and lifted by those who work on it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.cases.file.callbacks import SeeCase
from handlers.privacy.callbacks import LiftHold, SeeHold, SetHold
from handlers.privacy.screens import reason
from handlers.shell import formats
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.cases.rules import Hold
from services.directory.listing import View
from services.privacy.holding import HoldState, lift_hold, see_hold, set_hold
from services.staff import Action, Staff
from storage.engine import ReadSession


async def on_see_hold(
    _query: CallbackQuery, callback_data: SeeHold, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return _screen(await see_hold(read, staff, case_id=callback_data.case_id, county=view.county, now=view.now), view)


async def on_set_hold(
    _query: CallbackQuery, callback_data: SetHold, staff: Staff, write: Write, house: House, view: View
) -> Screen:
    async with write() as session:
        state = await set_hold(
            session,
            staff,
            case_id=callback_data.case_id,
            reason=callback_data.reason,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
    return _screen(state, view)


async def on_lift_hold(
    _query: CallbackQuery, callback_data: LiftHold, staff: Staff, write: Write, house: House, view: View
) -> Screen:
    async with write() as session:
        state = await lift_hold(
            session, staff, case_id=callback_data.case_id, county=view.county, keyring=house.keyring, now=view.now
        )
    return _screen(state, view)


def _screen(state: HoldState, view: View) -> Screen:
    case_id, number = state.case.id, str(state.case.number)
    rows = [[Button(reason(each), SetHold(case_id=case_id, reason=each).pack())] for each in Hold]
    said = text("privacy-hold-none")
    if state.reason is not None and state.since is not None:
        day = formats.long_date(state.since.date(), view.language)
        said = text("privacy-hold-set", date=day, reason=reason(state.reason))
        rows = [[Button(text("privacy-hold-lift"), LiftHold(case_id=case_id).pack())]]
    back = Button(text("privacy-hold-back"), SeeCase(case_id=case_id).pack())
    return Screen(text=[text("privacy-hold-title", number=number), "", said], rows=[*rows, [back]])


def register(router: Router) -> None:
    """The hold's routes."""
    flags = {"action": Action.cases}
    router.callback_query.register(on_see_hold, SeeHold.filter(), flags=flags)
    router.callback_query.register(on_set_hold, SetHold.filter(), flags=flags)
    router.callback_query.register(on_lift_hold, LiftHold.filter(), flags=flags)
