"""Short notes in the chat, where a county allows them: stored sealed, then taken out of the chat. Never otherwise."""

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Message

from handlers.cases.contact import screens
from handlers.cases.contact.desk import ChatNote, Desk
from handlers.cases.contact.screens import About
from handlers.cases.contact.typed import LONGEST_NOTE
from handlers.shell.awaited import Draft
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.cases import notes
from services.cases.access import member_for


async def on_words(message: Message, draft: Draft, desk: Desk, bot: Bot) -> Screen:
    """The sentence that was asked for after saving a contact."""
    member_id, interaction_id = int(draft["member"] or 0), int(draft["interaction"] or 0)
    county, words = desk.view.county, message.text or ""
    about = About(*await member_for(desk.read, desk.staff, member_id=member_id, county=county, now=desk.view.now))
    if not county.chat_notes or len(words) > LONGEST_NOTE:
        said = text("contact-note-too-long" if county.chat_notes else "contact-words")
        return screens.note_stored(about, above=[said])
    stored = await store(ChatNote(words, message.message_id), member_id, interaction_id, message.chat.id, desk, bot)
    return screens.note_stored(about, above=[stored])


async def store(note: ChatNote, member_id: int, interaction_id: int, chat_id: int, desk: Desk, bot: Bot) -> Line:
    """Keep the words, then delete the message that held them. What the staff member is told.

    Telegram lets a bot delete what is at most 48 hours old; a draft lives for one.
    """
    house, view = desk.house, desk.view
    where = notes.Desk(desk.staff, view.county, house.keyring, view.now)
    async with desk.write() as session:
        await awaiting.answered(session, person=desk.person)
        await notes.write_note(session, where, member_id=member_id, body=note.words, interaction_id=interaction_id)
    try:
        await bot.delete_message(chat_id, note.message_id)
    except TelegramBadRequest:  # deleted by hand, or too old
        return text("contact-note-kept-here")
    return text("contact-note-stored")
