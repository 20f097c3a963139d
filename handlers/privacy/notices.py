"""What a case manager is told when a client uses their rights: by the case number alone."""

from handlers.cases.file.callbacks import SeeCase
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Screen, button
from handlers.shell.texts import text
from services.context import Context
from services.privacy.messages import DELETED, HELD, RELEASE_WITHDRAWN
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def deleted(_session: ReadSession, message: OutboxMessage, _context: Context) -> Screen:
    """The entries are gone; perhaps the case with them, so no button leads there."""
    return Screen(text=[text(DELETED, number=message.detail)])


async def changed(_session: ReadSession, message: OutboxMessage, _context: Context) -> Screen:
    """Something has happened to a case that is still there."""
    see = button("privacy-see-case", SeeCase(case_id=message.subject_id))
    return Screen(text=[text(message.kind, number=message.detail)], rows=[[see]])


NOTICES: dict[str, Renderer] = {DELETED: deleted, HELD: changed, RELEASE_WITHDRAWN: changed}
