"""What was typed about a contact, as the next step of its draft. Words that are no codes are not kept."""

from dataclasses import replace

from handlers.cases.contact.chat_notes import LONGEST_NOTE, ChatNote
from handlers.cases.contact.draft import CASE, INTERACTION, MEMBER, NOBODY, Draft, with_line
from handlers.cases.contact.steps import Shown, Step
from handlers.shell.texts import Line, reason, text
from services.cases.access import case_by_number
from services.cases.contact_line import Line as ContactLine
from services.cases.contact_line import read_contact
from services.cases.rules import CaseNumber
from services.context import Context
from services.refusal import Refusal


async def next_step(context: Context, words: str, shown: Shown, *, is_new: bool) -> Step:
    """What to ask next. A line of its own (`is_new`) without a case number is about nobody in particular."""
    line = read_contact(words, prefix=context.county.case_prefix, today=context.today)
    draft, above = with_line(shown.draft, line), _told(line)
    if line.number is not None:
        draft, said = await _about(context, draft, line.number)
        above += said
    elif is_new:
        draft = draft.about(NOBODY)
    note = shown.note_for(draft)
    takes_note = context.county.chat_notes and draft.kind != NOBODY and len(line.note or "") <= LONGEST_NOTE
    if line.note and takes_note:
        note = ChatNote(line.note, context.origin.message_id or 0)
    has_words = line.has_sentence or (line.note is not None and not takes_note)
    if has_words:
        above.append(text("contact-words-nobody" if draft.kind == NOBODY else "contact-words"))
    return Step(draft, above=[*above, ""] if above else [], guesses=line.guesses, note=note, has_words=has_words)


async def _about(context: Context, draft: Draft, number: CaseNumber) -> tuple[Draft, list[Line]]:
    """The draft about the case, or the person in it, that was typed.

    A colleague's number and one that does not exist get the same answer.
    """
    if draft.kind == INTERACTION:
        return draft, [text("contact-person-stays")]
    try:
        async with context.read() as session:
            case = await case_by_number(session, context, number=number)
    except Refusal as refusal:
        return draft.about(""), [reason(refusal)]
    member = next((each for each in case.members if each.letter == number.letter), None)
    if member is not None:
        return draft.about(MEMBER, member.id), []
    said: list[Line] = []
    if number.letter is not None:
        said = [text("contact-no-letter", number=str(replace(number, letter=None)), letter=number.letter)]
    return draft.about(CASE, case.id), said


def _told(line: ContactLine) -> list[Line]:
    """What was typed and could not be taken. Unknown words are only counted, because they may be about somebody."""
    said: list[Line] = [reason(each) for each in line.problems]
    if line.unknown:
        said.append(text("contact-unknown", count=len(line.unknown)))
    return said
