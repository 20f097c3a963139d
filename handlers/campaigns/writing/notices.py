"""A campaign that somebody sends to themselves, rendered as for recipients."""

from dataclasses import replace
from datetime import datetime

from handlers.campaigns.bulletin import bulletin
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Screen
from handlers.shell.texts import languages
from services.campaigns.access import Desk, campaign_for
from services.campaigns.testing import TEST, message_in
from services.refusal import Refusal
from services.staff import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def to_oneself(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """What people of one language would be sent; nothing when it was changed meanwhile, or is not theirs any more."""
    version, _, language = message.detail.partition(":")
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None or language not in languages():
        return None
    try:
        desk = Desk(staff, house.county, house.keyring, now)
        card = await campaign_for(session, desk, campaign_id=message.subject_id)
    except Refusal:
        return None
    if str(card.version) != version:
        return None
    return replace(bulletin(message_in(language, card.content, card.id), language), language=language)


NOTICES: dict[str, Renderer] = {TEST: to_oneself}
