"""Notes in the chat: nothing but the links to the pages on which they are written and read."""

from dataclasses import replace

from handlers.cases.file.callbacks import SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.cases.notes.pages import PAGES, READ, WRITE
from handlers.shell.conversation import Conversation, presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen, button
from services.cases.notes import may_read, may_write
from services.context import Context
from services.staff.rules import Action


async def on_see_notes(context: Context, data: SeeNotes) -> Screen:
    async with context.read() as session:
        case = await may_read(session, context, member_id=data.member_id)
    screen = await _offer(context, READ, data.member_id)
    if case.closed_at is not None or context.app.public_url is None:
        return screen
    new = button("notes-new", WriteNote(member_id=data.member_id))
    return replace(screen, rows=[*screen.rows[:-1], [new], screen.rows[-1]])


async def on_write_note(context: Context, data: WriteNote) -> Screen:
    async with context.read() as session:
        await may_write(session, context, member_id=data.member_id)
    return await _offer(context, WRITE, data.member_id)


async def _offer(context: Context, purpose: str, member_id: int) -> Screen:
    back = button("notes-back", SeeMember(member_id=member_id))
    return await offer_page(context, purpose=purpose, subject_id=member_id, back=back)


CONVERSATION = Conversation(
    routes=presses({SeeNotes: on_see_notes, WriteNote: on_write_note}, Action.cases), pages=PAGES
)
