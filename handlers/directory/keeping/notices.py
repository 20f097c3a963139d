"""What coordinators are told each month without pressing anything, from the state of the moment of sending."""

from datetime import datetime

from handlers.directory.keeping.callbacks import KeepList
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.directory.keeping import count_waiting, remit_of
from services.directory.keeping_months import UNCHECKED
from services.staff import Action, may, staff_by_id
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def unchecked(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """How many services nobody has checked for six months; nothing when somebody was faster, or may not any more."""
    staff = await staff_by_id(session, message.subject_id, keyring=house.keyring)
    if staff is None or staff.person_id != message.person_id or not may(staff, Action.directory_edit):
        return None
    waiting = await count_waiting(session, remit_of(staff, house.county, now))
    if not waiting:
        return None
    button = Button(text("keeping-only-waiting"), KeepList(waiting=True, page=0).pack())
    return Screen(text=[text("keeping-monthly"), text("keeping-waiting", count=waiting)], rows=[[button]])


NOTICES: dict[str, Renderer] = {UNCHECKED: unchecked}
