"""What was typed about a contact, as the next step of its draft; words that are no codes go no further."""

from dataclasses import replace

from aiogram.types import Message

from handlers.cases.contact.desk import Asked, ChatNote, Desk
from handlers.cases.contact.draft import CASE, INTERACTION, MEMBER, NOBODY, Draft, with_line
from handlers.cases.contact.steps import Step
from handlers.shell.texts import Line as Words
from handlers.shell.texts import text
from services.cases.access import case_by_number
from services.cases.contact_line import Line, read_contact
from services.cases.rules import CaseNumber
from services.refusal import Refusal

LONGEST_NOTE = 500  # characters of a note in the chat; what is longer belongs on the page


async def next_step(message: Message, words: str, asked: Asked, desk: Desk, *, is_new: bool) -> Step:
    """What to ask next. A line of its own (`is_new`) without a case number is about nobody in particular."""
    county = desk.view.county
    line = read_contact(words, prefix=county.case_prefix, today=desk.today)
    draft, above = with_line(asked.draft, line), _told(line)
    if line.number is not None:
        draft, said = await _about(draft, line.number, desk)
        above += said
    elif is_new:
        draft = draft.about(NOBODY)
    note = asked.note if asked.goes_with(draft) else None
    takes_note = county.chat_notes and draft.kind != NOBODY and len(line.note or "") <= LONGEST_NOTE
    if line.note and takes_note:
        note = ChatNote(line.note, message.message_id)
    has_words = line.has_sentence or (line.note is not None and not takes_note)
    if has_words:
        above.append(text("contact-words-nobody" if draft.kind == NOBODY else "contact-words"))
    return Step(draft, above=[*above, ""] if above else [], guesses=line.guesses, note=note, has_words=has_words)


async def _about(draft: Draft, number: CaseNumber, desk: Desk) -> tuple[Draft, list[Words]]:
    """The draft about the case, or the person in it, that was typed. Another's number and an unknown one are one."""
    if draft.kind == INTERACTION:
        return draft, [text("contact-person-stays")]
    try:
        case = await case_by_number(desk.read, desk.staff, number=number, county=desk.view.county, now=desk.view.now)
    except Refusal as refusal:
        return draft.about(""), [text(refusal.text_id, **refusal.text_args)]
    member = next((each for each in case.members if each.letter == number.letter), None)
    if member is not None:
        return draft.about(MEMBER, member.id), []
    said: list[Words] = []
    if number.letter is not None:
        said = [text("contact-no-letter", number=str(replace(number, letter=None)), letter=number.letter)]
    return draft.about(CASE, case.id), said


def _told(line: Line) -> list[Words]:
    """What was typed and could not be taken. Unknown words are counted: they may be about somebody."""
    said: list[Words] = [text(each.text_id, **each.text_args) for each in line.problems]
    if line.unknown:
        said.append(text("contact-unknown", count=len(line.unknown)))
    return said
