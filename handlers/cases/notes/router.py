"""Notes in the chat: nothing but the links to the pages on which they are written and read."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.cases.file.callbacks import SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.cases.notes.pages import READ, WRITE
from handlers.pages import offer_page
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import text
from services.cases.notes import Desk, may_read, may_write
from services.directory.listing import View
from services.staff import Action, Staff
from storage.engine import ReadSession
from storage.people import Person


async def on_see_notes(
    _query: CallbackQuery,
    callback_data: SeeNotes,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    house: House,
    view: View,
) -> Screen:
    desk = Desk(staff, house.county, house.keyring, view.now)
    case = await may_read(read, desk, member_id=callback_data.member_id)
    screen = await _offer(READ, callback_data.member_id, person, write, house, view)
    if case.closed_at is not None or house.public_url is None:
        return screen
    new = Button(text("notes-new"), WriteNote(member_id=callback_data.member_id).pack())
    return replace(screen, rows=[*screen.rows[:-1], [new], screen.rows[-1]])


async def on_write_note(
    _query: CallbackQuery,
    callback_data: WriteNote,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    house: House,
    view: View,
) -> Screen:
    desk = Desk(staff, house.county, house.keyring, view.now)
    await may_write(read, desk, member_id=callback_data.member_id)
    return await _offer(WRITE, callback_data.member_id, person, write, house, view)


async def _offer(purpose: str, member_id: int, person: Person, write: Write, house: House, view: View) -> Screen:
    back = Button(text("notes-back"), SeeMember(member_id=member_id).pack())
    return await offer_page(
        write, house=house, person=person, purpose=purpose, subject_id=member_id, back=back, now=view.now
    )


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="notes")
    router.callback_query.register(on_see_notes, SeeNotes.filter(), flags={"action": Action.cases})
    router.callback_query.register(on_write_note, WriteNote.filter(), flags={"action": Action.cases})
    return router
