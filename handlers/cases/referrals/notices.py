"""What people are told of referrals without pressing anything, made from the state of the moment of sending."""

from datetime import datetime

from handlers.cases.referrals import screens
from handlers.cases.referrals.callbacks import SeePlace
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.cases import referral_messages as messages
from services.cases.handovers import asked_service, own_handover
from services.cases.referral_lookups import own_referral, referral_for
from services.cases.referring_rules import RUNS
from services.refusal import Refusal
from services.staff import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def answered(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """The service has said whether it takes a referral over."""
    return await _referral(session, message, house, language, now, "referrals-answered")


async def stopped(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """A release was withdrawn."""
    return await _referral(session, message, house, language, now, "referrals-stopped")


async def agreed(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime
) -> Screen | None:
    """A service has answered a question without a case."""
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    view = house.view(language, now)
    try:
        row = await own_handover(session, staff, handover_id=message.subject_id)
    except Refusal:
        return None
    name = await asked_service(session, handover=row, view=view) or row.service_code
    return screens.handover(row, name, view, above=[text("referrals-answered"), ""])


async def accepted(
    session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen | None:
    """For the client: something is new. No office and no matter, since previews show on locked screens."""
    try:
        row = await own_referral(session, person_id=message.person_id, referral_id=message.subject_id)
    except Refusal:
        return None
    if row.state not in RUNS:
        return None
    return Screen(
        text=[text("referrals-news")],
        rows=[[Button(text("referrals-news-place"), SeePlace(referral_id=row.id or 0).pack())]],
    )


async def _referral(
    session: ReadSession, message: OutboxMessage, house: House, language: str, now: datetime, said: str
) -> Screen | None:
    """Nothing for whoever may not see the case any more."""
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    try:
        found = await referral_for(session, staff, referral_id=message.subject_id, county=house.county, now=now)
    except Refusal:
        return None
    view = house.view(language, now)
    return screens.referral(found, view, has_page=house.public_url is not None, above=[text(said), ""])


NOTICES: dict[str, Renderer] = {
    messages.ANSWERED: answered,
    messages.STOPPED: stopped,
    messages.AGREED: agreed,
    messages.ACCEPTED: accepted,
}
