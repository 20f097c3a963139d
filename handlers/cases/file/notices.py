"""What people are told of a case without pressing anything, made from the state of the moment of sending."""

from handlers.booking.client.callbacks import BookMenu
from handlers.cases.file import screens
from handlers.cases.file.callbacks import MyHelp, SeeCase, SeeMember
from handlers.shell.conversation import Renderer
from handlers.shell.notices import for_staff
from handlers.shell.screen import Screen, button
from handlers.shell.texts import text
from services.cases.access import case_for, is_own, member_for
from services.cases.listing import member_and_staff
from services.cases.telling import COVERING, HANDED_OVER, JOINED, LEFT, RECEIVED, WITHDRAWN
from services.context import Context
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def of_member(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To the case manager: a phone has joined or left, or a consent was withdrawn."""
    member_id, context = message.subject_id, await for_staff(session, message, context)
    try:
        case, member = await member_for(session, context, member_id=member_id)
    except Refusal:
        return None  # they work here no more, or the case is another's now, or gone
    told = {JOINED: "cases-told-joined", LEFT: "cases-told-left", WITHDRAWN: "cases-told-withdrawn"}[message.kind]
    see = button("cases-see", SeeMember(member_id=member_id))
    return Screen(text=[text(told, number=screens.numbered(case, member))], rows=[[see]])


async def of_case(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To a colleague: a case is theirs now, or for a time."""
    case_id, context = message.subject_id, await for_staff(session, message, context)
    try:
        case = await case_for(session, context, case_id=case_id)
    except Refusal:
        return None  # they work here no more, or the time is over, or the case another's
    told = {RECEIVED: "cases-told-received", COVERING: "cases-told-covering"}[message.kind]
    see = button("cases-see", SeeCase(case_id=case_id))
    return Screen(text=[text(told, number=str(case.number))], rows=[[see]])


async def handed_over(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """To a client: who is there for them from now on."""
    member_id = message.subject_id
    if not await is_own(session, person_id=message.person_id, member_id=member_id):
        return None  # the phone has left the case
    found = await member_and_staff(session, context, member_id=member_id)
    staff = found[1] if found else None
    if staff is None:
        return None
    rows = [[button("cases-help", MyHelp())], [button("menu-book", BookMenu())]]
    return Screen(text=[text("cases-told-handed-over", name=staff.name, office=staff.office)], rows=rows)


NOTICES: dict[str, Renderer] = {
    JOINED: of_member,
    LEFT: of_member,
    WITHDRAWN: of_member,
    RECEIVED: of_case,
    COVERING: of_case,
    HANDED_OVER: handed_over,
}
