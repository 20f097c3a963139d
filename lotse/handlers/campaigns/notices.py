"""A campaign that somebody sends to themselves, rendered as for recipients."""

from dataclasses import replace
from datetime import datetime

from lotse.handlers.bulletin import bulletin
from lotse.handlers.context import House, Renderer
from lotse.handlers.screen import Screen
from lotse.handlers.texts import languages
from lotse.services.campaigns.access import Desk, campaign_for
from lotse.services.campaigns.testing import TEST, message_in
from lotse.services.refusal import Refusal
from lotse.services.staff import staff_of
from lotse.storage.engine import ReadSession
from lotse.storage.outbox import OutboxMessage


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
