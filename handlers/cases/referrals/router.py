"""A member's referrals: where each stands and what can follow. And what the client sees of one."""

from collections.abc import Sequence

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
from handlers.cases.referrals.notices import NOTICES
from handlers.cases.referrals.pages import OPEN_PAGES
from handlers.shell import menu
from handlers.shell.conversation import Conversation, Press, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, reason, text
from services.cases.handovers import VALID, ask_service
from services.cases.referral_lookups import Referred, referral_for, referrals_of
from services.cases.referring import complete_referral, move_referral
from services.cases.slips import place_of
from services.context import Context
from services.pages import token_of_update
from services.refusal import Refusal
from services.staff.rules import Action


async def on_see_referrals(context: Context, data: SeeReferrals) -> Screen:
    async with context.read() as session:
        case, member, rows = await referrals_of(session, context, member_id=data.member_id)
    return screens.referral_list(case, member, rows)


async def on_see_referral(context: Context, data: SeeReferral) -> Screen:
    return screens.referral(await _referral(context, data.referral_id), context)


async def on_move(context: Context, data: MoveReferral) -> Screen:
    try:
        async with context.write() as session:
            found = await move_referral(session, context, referral_id=data.referral_id, state=data.state)
    except Refusal as refusal:
        return await _unchanged(context, data.referral_id, refusal)
    return screens.referral(found, context, above=[text("referrals-noted"), ""])


async def on_ask_outcome(context: Context, data: AskOutcome) -> Screen:
    await _referral(context, data.referral_id)
    return screens.ask_outcome(data.referral_id)


async def on_complete(context: Context, data: CompleteReferral) -> Screen:
    try:
        async with context.write() as session:
            found = await complete_referral(session, context, referral_id=data.referral_id, outcome=data.outcome)
    except Refusal as refusal:
        return await _unchanged(context, data.referral_id, refusal)
    return screens.referral(found, context, above=[text("referrals-noted"), ""])


async def on_ask_service(context: Context, data: AskService) -> Screen:
    if context.app.public_url is None:
        return await _unchanged(context, data.referral_id, Refusal("referrals-no-page"))
    token = token_of_update(context.keyring, "handover", context.origin.id)
    try:
        async with context.write() as session:
            found = await ask_service(session, context, referral_id=data.referral_id, token=token)
    except Refusal as refusal:
        return await _unchanged(context, data.referral_id, refusal)
    back, until = SeeReferral(referral_id=data.referral_id).pack(), context.now + VALID
    return screens.link(token, found.row.recipient, until, context, back=back, how="referrals-link-how")


async def on_see_place(context: Context, data: SeePlace) -> Screen:
    if context.person_or_none is None:
        raise Refusal("cases-unknown")
    async with context.read() as session:
        card = await place_of(session, context, person_id=context.person.id, referral_id=data.referral_id)
    lines: list[Line] = [text("referrals-place"), "", *slip.card_lines(card, context, context.language)]
    return Screen(text=lines, rows=[[menu.way_home(context)]])


async def _unchanged(context: Context, referral_id: int, refusal: Refusal) -> Screen:
    """The reason, above the referral as it is now. Who may not see it gets the answer to an unknown number."""
    above: Sequence[Line] = [reason(refusal), ""]
    return screens.referral(await _referral(context, referral_id), context, above=above)


async def _referral(context: Context, referral_id: int) -> Referred:
    async with context.read() as session:
        return await referral_for(session, context, referral_id=referral_id)


CONVERSATION = Conversation(
    routes=(
        *presses(
            {
                SeeReferrals: on_see_referrals,
                SeeReferral: on_see_referral,
                MoveReferral: on_move,
                AskOutcome: on_ask_outcome,
                CompleteReferral: on_complete,
                AskService: on_ask_service,
            },
            Action.cases,
        ),
        Press(SeePlace, on_see_place),
        *choosing.ROUTES,
        *counselling.ROUTES,
    ),
    notices=NOTICES,
    open_pages=OPEN_PAGES,
)
