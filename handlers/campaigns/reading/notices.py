"""What subscribers are sent, made from the state of the moment of sending."""

from datetime import datetime

from handlers.campaigns.bulletin import bulletin
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Screen
from services.campaigns.messages import MESSAGE, message_for
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def campaign_message(
    session: ReadSession, row: OutboxMessage, _house: House, language: str, now: datetime
) -> Screen | None:
    """A campaign's message; nothing once its recipient wants no such news any more."""
    message = await message_for(session, recipient_id=row.subject_id, now=now)
    return bulletin(message, language) if message is not None else None


NOTICES: dict[str, Renderer] = {MESSAGE: campaign_message}
