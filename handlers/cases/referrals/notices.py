"""What people are told of referrals without pressing anything, made from the state of the moment of sending."""

from handlers.cases.referrals import screens
from handlers.cases.referrals.callbacks import SeePlace
from handlers.cases.referrals.lookups import name_asked
from handlers.shell.conversation import Renderer
from handlers.shell.notices import for_staff
from handlers.shell.screen import Screen, button
from handlers.shell.texts import text
from services.cases import referral_messages as messages
from services.cases.handovers import own_handover
from services.cases.referral_lookups import own_referral, referral_for
from services.cases.referring_rules import RUNS
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def changed(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """For the case manager: the service has answered, or a release was withdrawn."""
    context = await for_staff(session, message, context)
    try:
        found = await referral_for(session, context, referral_id=message.subject_id)
    except Refusal:  # they work here no more, or the case is not theirs any more
        return None
    return screens.referral(found, context, above=[text(message.kind), ""])


async def agreed(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """For staff: a service has answered a question without a case."""
    staff = await staff_of(session, message.person_id, keyring=context.keyring)
    if staff is None:
        return None
    try:
        row = await own_handover(session, staff, handover_id=message.subject_id)
    except Refusal:
        return None
    name = await name_asked(session, context, row)
    return screens.handover(row, name, context, above=[text("referrals-answered"), ""])


async def accepted(session: ReadSession, message: OutboxMessage, _context: Context) -> Screen | None:
    """For the client: something is new. No office and no matter, since previews show on locked screens."""
    try:
        row = await own_referral(session, person_id=message.person_id, referral_id=message.subject_id)
    except Refusal:
        return None
    if row.state not in RUNS:
        return None
    place = button("referrals-news-place", SeePlace(referral_id=row.id))
    return Screen(text=[text("referrals-news")], rows=[[place]])


NOTICES: dict[str, Renderer] = {
    messages.ANSWERED: changed,
    messages.STOPPED: changed,
    messages.AGREED: agreed,
    messages.ACCEPTED: accepted,
}
