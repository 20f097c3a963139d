"""What a case manager is told when a client uses their rights: by the case number alone."""

from datetime import datetime

from handlers.cases.file.callbacks import SeeCase
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.privacy.messages import DELETED, HELD, RELEASE_WITHDRAWN
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def deleted(
    _session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen:
    """The entries are gone; perhaps the case with them, so no button leads there."""
    return Screen(text=[text(DELETED, number=message.detail)])


async def changed(
    _session: ReadSession, message: OutboxMessage, _house: House, _language: str, _now: datetime
) -> Screen:
    """Something about the case that is still there."""
    see = Button(text("privacy-see-case"), SeeCase(case_id=message.subject_id).pack())
    return Screen(text=[text(message.kind, number=message.detail)], rows=[[see]])


NOTICES: dict[str, Renderer] = {DELETED: deleted, HELD: changed, RELEASE_WITHDRAWN: changed}
