"""Legal hold of a case: seen, set and lifted by those who work on it."""

from handlers.cases.file.callbacks import SeeCase
from handlers.privacy.callbacks import LiftHold, SeeHold, SetHold
from handlers.privacy.screens import hold_reason
from handlers.shell import formats
from handlers.shell.conversation import presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import text
from services.cases.rules import Hold
from services.context import Context
from services.privacy.holding import HoldState, lift_hold, see_hold, set_hold
from services.staff.rules import Action


async def on_see_hold(context: Context, data: SeeHold) -> Screen:
    async with context.read() as session:
        state = await see_hold(session, context, case_id=data.case_id)
    return _screen(state, context.language)


async def on_set_hold(context: Context, data: SetHold) -> Screen:
    async with context.write() as session:
        state = await set_hold(session, context, case_id=data.case_id, reason=data.reason)
    return _screen(state, context.language)


async def on_lift_hold(context: Context, data: LiftHold) -> Screen:
    async with context.write() as session:
        state = await lift_hold(session, context, case_id=data.case_id)
    return _screen(state, context.language)


def _screen(state: HoldState, language: str) -> Screen:
    case_id, number = state.case.id, str(state.case.number)
    rows = [[Button(hold_reason(each), SetHold(case_id=case_id, reason=each).pack())] for each in Hold]
    said = text("privacy-hold-none")
    if state.reason is not None and state.since is not None:
        day = formats.long_date(state.since.date(), language)
        said = text("privacy-hold-set", date=day, reason=hold_reason(state.reason))
        rows = [[button("privacy-hold-lift", LiftHold(case_id=case_id))]]
    back = button("privacy-hold-back", SeeCase(case_id=case_id))
    return Screen(text=[text("privacy-hold-title", number=number), "", said], rows=[*rows, [back]])


ROUTES = presses({SeeHold: on_see_hold, SetHold: on_set_hold, LiftHold: on_lift_hold}, Action.cases)
