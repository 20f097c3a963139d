"""Referral counselling without a case: the slip to take along, and the handover that both sides confirm."""

from handlers.cases.referrals import screens, slip
from handlers.cases.referrals.callbacks import AskHandover, ConfirmHandover, Handovers, MakeSlip, SeeHandover, SlipIn
from handlers.cases.referrals.lookups import existing_service, name_asked
from handlers.shell.conversation import presses
from handlers.shell.screen import Screen, button
from handlers.shell.texts import known_language, text
from services.cases.handovers import ask_without_case, confirm_handover, own_handover, own_handovers
from services.cases.slips import make_slip
from services.context import Context
from services.pages import token_of_update
from services.refusal import Refusal
from services.staff.rules import Action


async def on_make_slip(context: Context, data: MakeSlip) -> Screen:
    async with context.read() as session:
        name = await existing_service(session, context, data.code)
    return screens.slip_languages(data.code, name)


async def on_slip_in(context: Context, data: SlipIn) -> Screen:
    language = known_language(data.language)
    if language is None:
        raise Refusal("fallback-button-outdated")
    async with context.read() as session:
        made = await make_slip(session, context, code=data.code, language=language)
    back = button("referrals-back", MakeSlip(code=data.code))
    return Screen(text=slip.forwarded(made, context), media=[slip.printed(made, context)], rows=[[back]], fresh=True)


async def on_ask_handover(context: Context, data: AskHandover) -> Screen:
    if context.app.public_url is None:
        raise Refusal("referrals-no-page")
    token = token_of_update(context.keyring, "handover", context.origin.id)
    async with context.write() as session:
        row = await ask_without_case(session, context, code=data.code, token=token)
        name = await name_asked(session, context, row)
    back = SeeHandover(handover_id=row.id).pack()
    return screens.link(token, name, row.expires_at, context, back=back, how="referrals-link-how-once")


async def on_handovers(context: Context, _data: Handovers) -> Screen:
    async with context.read() as session:
        rows = await own_handovers(session, context)
        named = [(each, await name_asked(session, context, each)) for each in rows]
    return screens.handover_list(named, context)


async def on_see_handover(context: Context, data: SeeHandover) -> Screen:
    async with context.read() as session:
        row = await own_handover(session, context.staff, handover_id=data.handover_id)
        name = await name_asked(session, context, row)
    return screens.handover(row, name, context)


async def on_confirm(context: Context, data: ConfirmHandover) -> Screen:
    async with context.write() as session:
        row = await confirm_handover(session, context, handover_id=data.handover_id)
        name = await name_asked(session, context, row)
    return screens.handover(row, name, context, above=[text("referrals-handover-confirmed"), ""])


ROUTES = presses(
    {
        MakeSlip: on_make_slip,
        SlipIn: on_slip_in,
        AskHandover: on_ask_handover,
        Handovers: on_handovers,
        SeeHandover: on_see_handover,
        ConfirmHandover: on_confirm,
    },
    Action.cases,
)
