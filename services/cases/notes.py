"""Notes on a member: sealed with the member's key, for those alone who may work on the case.

Every reading, writing and correction leaves an entry in the audit log. A correction keeps the words before it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, member_for, require_consent, seal, unseal
from services.cases.interaction_rules import is_correctable
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_by_id
from storage.case_work import Interaction, Note, NoteVersion
from storage.cases import CaseMember

LONGEST = 4000  # characters
PAGE = 20  # notes that are read at once
TALKS = 5
WORDS, WORDS_BEFORE = "note.body_encrypted", "note_version.body_encrypted"


@dataclass(frozen=True, slots=True)
class Written:
    id: int
    body: str
    author: str  # empty for somebody who does not work here any more
    written_at: datetime
    version: int  # above 1 it was corrected
    is_correctable: bool  # by whoever reads it now


async def write_note(
    session: AsyncSession, context: Context, *, member_id: int, body: str, interaction_id: int | None = None
) -> int:
    """Add a note, and commit. Its number.

    Args:
        body: 1 to 4,000 characters.
        interaction_id: one of the member's talks, when it is about that.

    Raises:
        Refusal: not a case of theirs, closed, without consent, or the talk is not the member's.
    """
    member = await may_write(session, context, member_id=member_id)
    if interaction_id is not None:
        talk = await session.get(Interaction, interaction_id)
        if talk is None or talk.member_id != member_id:
            raise Refusal("cases-unknown")
    note = Note(
        member_id=member_id,
        interaction_id=interaction_id,
        staff_id=context.staff.id,
        body_encrypted=seal(context.keyring, member, column=WORDS, plain=_words(body)),
        written_at=context.now,
    )
    session.add(note)
    await session.flush()
    await audit.record(session, context, "note.written", audit.Subject("note", note.id), content=_words(body))
    await session.commit()
    return note.id


async def correct_note(session: AsyncSession, context: Context, *, note_id: int, body: str) -> None:
    """Put other words in place of one's own, and commit; the words before are kept. The same words change nothing.

    Raises:
        Refusal: as for writing; not one's own note; or it is older than a day.
    """
    note, member = await _own(session, context, note_id)
    before = unseal(context.keyring, member, column=WORDS, sealed=note.body_encrypted)
    if before != _words(body):
        kept = seal(context.keyring, member, column=WORDS_BEFORE, plain=before)
        session.add(NoteVersion(note_id=note_id, version=note.version, body_encrypted=kept, replaced_at=context.now))
        note.body_encrypted, note.version = (
            seal(context.keyring, member, column=WORDS, plain=_words(body)),
            note.version + 1,
        )
        session.add(note)
        await audit.record(session, context, "note.corrected", audit.Subject("note", note.id), content=_words(body))
    await session.commit()


async def read_notes(
    session: AsyncSession, context: Context, *, member_id: int, before: int | None = None
) -> tuple[list[Written], int | None]:
    """Up to twenty notes on a member, the newest first, and the number before which older ones go on; commits.

    A writing session: each note that is read leaves an entry.

    Raises:
        Refusal: not a case of theirs, or the consent was withdrawn.
    """
    case = await may_read(session, context, member_id=member_id)
    member = await session.get_one(CaseMember, member_id)
    query = select(Note).where(Note.member_id == member_id).order_by(col(Note.id).desc()).limit(PAGE + 1)
    rows = (await session.exec(query.where(col(Note.id) < before) if before is not None else query)).all()
    names: dict[int, str] = {}
    notes = [
        await _written(session, context, note, member, names, is_open=case.closed_at is None) for note in rows[:PAGE]
    ]
    for note in rows[:PAGE]:
        await audit.record(session, context, "note.read", audit.Subject("note", note.id))
    await session.commit()
    return notes, notes[-1].id if len(rows) > PAGE else None


async def own_note(session: AsyncSession, context: Context, *, note_id: int) -> str:
    """The words of one's own note, to be corrected; commits the entry that they were read.

    Raises:
        Refusal: as `correct_note`.
    """
    note, member = await _own(session, context, note_id)
    await audit.record(session, context, "note.read", audit.Subject("note", note.id))
    await session.commit()
    return unseal(context.keyring, member, column=WORDS, sealed=note.body_encrypted)


async def recent_talks(session: AsyncSession, *, member_id: int) -> list[Interaction]:
    """The last five talks of a member, to which a note can belong. Whether they may be seen is for the caller."""
    query = select(Interaction).where(Interaction.member_id == member_id)
    latest = query.order_by(col(Interaction.occurred_on).desc(), col(Interaction.id).desc()).limit(TALKS)
    return list((await session.exec(latest)).all())


async def may_read(session: AsyncSession, context: Context, *, member_id: int) -> CaseFile:
    """The member's case, for whoever may read about them.

    Raises:
        Refusal: not a case of theirs, or the consent was withdrawn.
    """
    case, _ = await member_for(session, context, member_id=member_id)
    await require_consent(session, member_id=member_id)
    return case


async def may_write(session: AsyncSession, context: Context, *, member_id: int) -> CaseMember:
    """The member's row, for whoever may write about them.

    Raises:
        Refusal: not a case of theirs, closed, or without consent.
    """
    if (await may_read(session, context, member_id=member_id)).closed_at is not None:
        raise Refusal("notes-case-closed")
    return await session.get_one(CaseMember, member_id)


async def _own(session: AsyncSession, context: Context, note_id: int) -> tuple[Note, CaseMember]:
    note = await session.get(Note, note_id, with_for_update=True)
    if note is None:
        raise Refusal("cases-unknown")
    member = await may_write(session, context, member_id=note.member_id)
    if note.staff_id != context.staff.id:
        raise Refusal("notes-not-own")
    if not is_correctable(note.written_at, context.now):
        raise Refusal("notes-too-old")
    return note, member


async def _written(
    session: AsyncSession, context: Context, note: Note, member: CaseMember, names: dict[int, str], *, is_open: bool
) -> Written:
    if note.staff_id not in names:
        author = await staff_by_id(session, note.staff_id, keyring=context.keyring)
        names[note.staff_id] = author.name if author else ""
    return Written(
        id=note.id,
        body=unseal(context.keyring, member, column=WORDS, sealed=note.body_encrypted),
        author=names[note.staff_id],
        written_at=note.written_at,
        version=note.version,
        is_correctable=is_open and note.staff_id == context.staff.id and is_correctable(note.written_at, context.now),
    )


def _words(body: str) -> str:
    """What is kept of what was typed.

    Raises:
        Refusal: nothing, or more than fits.
    """
    words = body.strip()
    if not 1 <= len(words) <= LONGEST:
        raise Refusal("notes-length", longest=LONGEST)
    return words
