"""Short notes in the chat, where a county allows them: stored sealed, then deleted from the chat."""

from dataclasses import dataclass

from handlers.cases.contact.screens import About
from handlers.shell.conversation import Answer
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.cases import notes
from services.cases.access import member_for
from services.context import Context

NOTE = "contact-note"
LONGEST_NOTE = 500  # characters; a longer note belongs on the page


@dataclass(frozen=True, slots=True)
class ChatNote:
    """Words that a county lets its staff write in the chat, until the contact is saved."""

    words: str
    message_id: int  # deleted once they are stored


async def on_note(context: Context, answer: Answer) -> Screen:
    """The sentence that was asked for after saving a contact."""
    member_id, interaction_id = int(answer.draft["member"] or 0), int(answer.draft["interaction"] or 0)
    async with context.read() as session:
        found = await member_for(session, context, member_id=member_id)
    if not context.county.chat_notes:
        said: Line = text("contact-words")
    elif len(answer.words) > LONGEST_NOTE:
        said = text("contact-note-too-long")
    else:
        said = await store(context, ChatNote(answer.words, answer.message.message_id), member_id, interaction_id)
    return Screen(text=[said], rows=[[About(*found).back]])


async def store(context: Context, note: ChatNote, member_id: int, interaction_id: int) -> Line:
    """Keep the words, then delete the message that held them. Returns what the staff member is told.

    Telegram lets a bot delete what is at most 48 hours old. A draft is remembered for one hour.
    """
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        await notes.write_note(session, context, member_id=member_id, body=note.words, interaction_id=interaction_id)
    is_deleted = await context.origin.channel.delete(context.account.address, note.message_id)
    return text("contact-note-stored") if is_deleted else text("contact-note-kept-here")
