"""What a case manager is told without pressing anything."""

from datetime import datetime

from handlers.shell.context import House, Renderer
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.staff import AGREED, bond_label
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def agreed(
    session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen | None:
    """A client has agreed; by the office's own sign. Nothing when the bond has ended since."""
    label = await bond_label(session, message.subject_id)
    return Screen(text=[text("staff-client-agreed", label=label)]) if label is not None else None


NOTICES: dict[str, Renderer] = {AGREED: agreed}
