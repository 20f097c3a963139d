"""What a case manager is told without pressing anything."""

from handlers.shell.conversation import Renderer
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.context import Context
from services.staff.clients import AGREED, bond_label
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def agreed(session: ReadSession, message: OutboxMessage, _context: Context) -> Screen | None:
    """A client has agreed; by the office's own sign. Nothing when the bond has ended since."""
    label = await bond_label(session, message.subject_id)
    return Screen(text=[text("staff-client-agreed", label=label)]) if label is not None else None


NOTICES: dict[str, Renderer] = {AGREED: agreed}
