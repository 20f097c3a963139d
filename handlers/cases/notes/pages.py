"""The pages on which notes are written and read. The words never go through the chat."""

from collections.abc import Mapping

from handlers.shell import formats
from handlers.shell.sheet import Area, Block, Choice, Form, Option, Page, Paragraph, Sheet, Words
from handlers.shell.texts import Line, text
from services.cases import notes
from services.cases.access import member_for
from services.cases.notes import LONGEST, Written
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import WriteSession

WRITE, READ = "note-write", "note-read"
OLDER, EDIT, CORRECT = "older", "edit", "correct"  # what a form of the reading page asks for, before a number


async def show_writing(session: WriteSession, context: Context, member_id: int) -> Sheet:
    """A field for a note, and the talks that it can belong to."""
    await notes.may_write(session, context, member_id=member_id)
    talks = [
        Option(
            str(each.id),
            text("notes-talk", day=formats.short_day(each.occurred_on, context.language), minutes=each.minutes),
        )
        for each in await notes.recent_talks(session, member_id=member_id)
    ]
    about = (Choice("talk", text("notes-about-talk"), tuple(talks), needed=False),) if talks else ()
    form = Form((_area(), *about), text("notes-save"))
    title = await _title("notes-write-title", session, context, member_id)
    return Sheet(title, (Paragraph(text("notes-who-reads")), form))


async def save_writing(session: WriteSession, context: Context, member_id: int, values: Mapping[str, str]) -> Sheet:
    """Keep the note; one link is for one note."""
    talk = _number(values["talk"]) if values.get("talk") else None
    await notes.write_note(session, context, member_id=member_id, body=values["body"], interaction_id=talk)
    return Sheet(text("notes-saved"), (Paragraph(text("notes-saved-how")),), is_last=True)


async def show_reading(session: WriteSession, context: Context, member_id: int, *, before: int | None = None) -> Sheet:
    """The newest notes, or the newest of those with a lower number than `before`."""
    found, older = await notes.read_notes(session, context, member_id=member_id, before=before)
    blocks: list[Block] = [Paragraph(text("notes-reading-noted"))]
    if not found:
        blocks.append(Paragraph(text("notes-none")))
    for note in found:
        blocks.append(Words(note.body, _about(note, context)))
        if note.is_correctable:
            blocks.append(Form((), text("notes-correct"), f"{EDIT}-{note.id}"))
    if older is not None:
        blocks.append(Form((), text("notes-older"), f"{OLDER}-{older}"))
    return Sheet(await _title("notes-read-title", session, context, member_id), tuple(blocks))


async def save_reading(session: WriteSession, context: Context, member_id: int, values: Mapping[str, str]) -> Sheet:
    """Older notes, one's own note in a field, or its correction."""
    wish, _, number = values["action"].partition("-")
    if wish == OLDER:
        return await show_reading(session, context, member_id, before=_number(number))
    if wish == EDIT:
        body = await notes.own_note(session, context, note_id=_number(number))
        form = Form((_area(body),), text("notes-save"), f"{CORRECT}-{number}")
        title = await _title("notes-correct-title", session, context, member_id)
        return Sheet(title, (Paragraph(text("notes-versions")), form))
    if wish == CORRECT:
        await notes.correct_note(session, context, note_id=_number(number), body=values["body"])
        return await show_reading(session, context, member_id)
    raise Refusal("pages-form-old")


def _about(note: Written, context: Context) -> Line:
    at = formats.local(note.written_at, context.county.timezone)
    return text(
        "notes-about",
        name=note.author or text("notes-author-gone"),
        day=formats.long_date(at.date(), context.language),
        time=formats.clock(at.time()),
        corrected="yes" if note.version > 1 else "no",
    )


async def _title(text_id: str, session: WriteSession, context: Context, member_id: int) -> Line:
    """With the number of case and member, so that nobody writes into the wrong file."""
    case, member = await member_for(session, context, member_id=member_id)
    return text(text_id, number=f"{case.number}/{member.letter}")


def _area(body: str = "") -> Area:
    return Area("body", text("notes-words"), body, text("notes-hint", longest=LONGEST), longest=LONGEST)


def _number(words: str) -> int:
    if not words.isascii() or not words.isdigit():
        raise Refusal("pages-form-old")
    return int(words[:18])


PAGES: Mapping[str, Page] = {
    WRITE: Page(Action.cases, show_writing, save_writing),
    READ: Page(Action.cases, show_reading, save_reading),
}
