"""What coordinators are told each month without pressing anything, from the state of the moment of sending."""

from handlers.directory.keeping.callbacks import KeepList
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Screen, button
from handlers.shell.texts import text
from services.context import Context
from services.directory.keeping import count_waiting, remit_of
from services.directory.keeping_months import UNCHECKED
from services.staff.lookups import staff_by_id
from services.staff.rules import Action, may
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def unchecked(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """How many services nobody has checked for six months. Nothing is sent when none wait or the right has ended."""
    staff = await staff_by_id(session, message.subject_id, keyring=context.keyring)
    if staff is None or staff.person_id != message.person_id or not may(staff, Action.directory_edit):
        return None
    waiting = await count_waiting(session, remit_of(context, staff))
    if not waiting:
        return None
    see = button("keeping-only-waiting", KeepList(waiting=True, page=0))
    return Screen(text=[text("keeping-monthly"), text("keeping-waiting", count=waiting)], rows=[[see]])


NOTICES: dict[str, Renderer] = {UNCHECKED: unchecked}
