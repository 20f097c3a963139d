"""What a case manager is told without pressing anything."""

from datetime import datetime

from lotse.handlers.context import House, Renderer
from lotse.handlers.screen import Screen
from lotse.handlers.texts import text
from lotse.services.staff import AGREED, bond_label
from lotse.storage.engine import ReadSession
from lotse.storage.outbox import OutboxMessage


async def agreed(
    session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen | None:
    """A client has agreed; by the office's own sign. Nothing when the bond has ended since."""
    label = await bond_label(session, message.subject_id)
    return Screen(text=[text("staff-client-agreed", label=label)]) if label is not None else None


NOTICES: dict[str, Renderer] = {AGREED: agreed}
