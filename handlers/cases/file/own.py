"""What a client sees of their own case: who helps them, and the ways on. Nothing of anybody else in it."""

from collections.abc import Sequence

from handlers.booking.client.callbacks import BookMenu, MyAppointments
from handlers.cases.file.callbacks import AskToLeave, Leave, MyCase, MyHelp
from handlers.cases.file.lookups import Session
from handlers.cases.progress.callbacks import SeeOwnGoals
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell import menu
from handlers.shell.conversation import Command, Route, presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.cases.access import is_own
from services.cases.disconnecting import disconnect_own_phone
from services.cases.listing import OwnCase, own_cases
from services.context import Context
from services.refusal import Refusal


async def on_help(context: Context, _data: MyHelp | str) -> Screen:
    """The client's own case; where there are several, the choice."""
    async with context.read() as session:
        cases = await own_cases(session, context, person_id=context.person.id)
    if not cases:
        return menu.home(context, above=[text("cases-help-none"), ""])
    if len(cases) == 1:
        return _screen(cases[0], context)
    rows = [[Button(str(each.number), MyCase(member_id=each.member_id).pack())] for each in cases]
    lines = [text("cases-help-title"), text("cases-help-which")]
    return Screen(text=lines, rows=[*rows, [menu.way_home(context)]])


async def on_case(context: Context, data: MyCase) -> Screen:
    async with context.read() as session:
        return await case_screen(session, context, data.member_id)


async def on_ask_to_leave(context: Context, data: AskToLeave) -> Screen:
    async with context.read() as session:
        if not await is_own(session, person_id=context.person.id, member_id=data.member_id):
            raise Refusal("cases-unknown")
    rows = [
        [button("cases-leave-yes", Leave(member_id=data.member_id))],
        [button("cases-leave-no", MyCase(member_id=data.member_id))],
    ]
    return Screen(text=[text("cases-ask-leave"), text("cases-leave-delete")], rows=rows)


async def on_leave(context: Context, data: Leave) -> Screen:
    async with context.write() as session:
        await disconnect_own_phone(session, context, person_id=context.person.id, member_id=data.member_id)
    return menu.home(context, above=[text("cases-left-now"), ""])


async def case_screen(session: Session, context: Context, member_id: int, *, above: Sequence[Line] = ()) -> Screen:
    """One of a client's own cases; a Refusal when their phone is not in it."""
    cases = await own_cases(session, context, person_id=context.person.id)
    own = next((each for each in cases if each.member_id == member_id), None)
    if own is None:
        raise Refusal("cases-unknown")
    return _screen(own, context, above)


def _screen(own: OwnCase, context: Context, above: Sequence[Line] = ()) -> Screen:
    lines: list[Line] = [*above, text("cases-help-title")]
    if own.staff is not None:
        lines.append(text("cases-help-who", name=own.staff.name, office=own.staff.office))
    lines.append(text("cases-notice-number", number=str(own.number)))
    if own.is_closed:
        lines.append(text("cases-help-closed"))
    rows = [
        [button("cases-help-goals", SeeOwnGoals(member_id=own.member_id))],
        [button("menu-book", BookMenu()), button("booking-mine", MyAppointments())],
        [button("menu-privacy", PrivacyMenu())],
        [button("cases-leave", AskToLeave(member_id=own.member_id))],
        [menu.way_home(context)],
    ]
    return Screen(text=lines, rows=rows)


ROUTES: tuple[Route, ...] = (
    Command("mycase", on_help, newcomers=True),
    *presses({MyHelp: on_help, MyCase: on_case, AskToLeave: on_ask_to_leave, Leave: on_leave}),
)
