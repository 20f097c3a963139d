"""Notes on a member: sealed with the member's key, for those alone who may work on the case.

Every reading, writing and correction leaves an entry in the audit log. A correction keeps the words before it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, member_for, require_consent, seal, unseal
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff, staff_by_id
from storage.case_work import Interaction, Note, NoteVersion
from storage.cases import CaseMember
from storage.encryption import Keyring

CORRECTABLE = timedelta(hours=24)  # from the first writing on
LONGEST = 4000  # characters
PAGE = 20  # notes that are read at once
TALKS = 5
WORDS, WORDS_BEFORE = "note.body_encrypted", "note_version.body_encrypted"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who works on cases, where and when: the same for every use case of notes."""

    staff: Staff
    county: County
    keyring: Keyring
    now: datetime  # aware


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it is read."""

    id: int
    body: str
    author: str  # empty for somebody who does not work here any more
    written_at: datetime
    version: int  # above 1 it was corrected
    is_correctable: bool  # by whoever reads it now


async def write_note(
    session: AsyncSession, desk: Desk, *, member_id: int, body: str, interaction_id: int | None = None
) -> int:
    """Add a note, and commit. Its number.

    Args:
        session: a writing one.
        desk: who writes.
        member_id: whom it is about.
        body: 1 to 4,000 characters.
        interaction_id: one of the member's talks, when it is about that.

    Raises:
        Refusal: not a case of theirs, closed, without consent, or the talk is not the member's.
    """
    member = await may_write(session, desk, member_id=member_id)
    if interaction_id is not None:
        talk = await session.get(Interaction, interaction_id)
        if talk is None or talk.member_id != member_id:
            raise Refusal("cases-unknown")
    note = Note(
        member_id=member_id,
        interaction_id=interaction_id,
        staff_id=desk.staff.id,
        body_encrypted=_sealed(desk, member, _words(body)),
        written_at=desk.now,
    )
    session.add(note)
    await session.flush()
    await _enter(session, desk, "note.written", note, _words(body))
    await session.commit()
    return note.id or 0


async def correct_note(session: AsyncSession, desk: Desk, *, note_id: int, body: str) -> None:
    """Put other words in place of one's own, and commit; the words before are kept. The same words change nothing.

    Raises:
        Refusal: as for writing; not one's own note; or it is older than a day.
    """
    note, member = await _own(session, desk, note_id)
    before = unseal(desk.keyring, member, column=WORDS, sealed=note.body_encrypted)
    if before != _words(body):
        kept = seal(desk.keyring, member, column=WORDS_BEFORE, plain=before)
        session.add(NoteVersion(note_id=note_id, version=note.version, body_encrypted=kept, replaced_at=desk.now))
        note.body_encrypted, note.version = _sealed(desk, member, _words(body)), note.version + 1
        session.add(note)
        await _enter(session, desk, "note.corrected", note, _words(body))
    await session.commit()


async def read_notes(
    session: AsyncSession, desk: Desk, *, member_id: int, before: int | None = None
) -> tuple[list[Written], int | None]:
    """Up to twenty notes on a member, the newest first, and the number before which older ones go on; commits.

    A writing session: each note that is read leaves an entry.

    Raises:
        Refusal: not a case of theirs, or the consent was withdrawn.
    """
    case = await may_read(session, desk, member_id=member_id)
    member = await _row(session, member_id)
    query = select(Note).where(Note.member_id == member_id).order_by(col(Note.id).desc()).limit(PAGE + 1)
    rows = (await session.exec(query.where(col(Note.id) < before) if before is not None else query)).all()
    names: dict[int, str] = {}
    notes = [await _written(session, desk, note, member, names, is_open=case.closed_at is None) for note in rows[:PAGE]]
    for note in rows[:PAGE]:
        await _enter(session, desk, "note.read", note)
    await session.commit()
    return notes, notes[-1].id if len(rows) > PAGE else None


async def own_note(session: AsyncSession, desk: Desk, *, note_id: int) -> str:
    """The words of one's own note, to be corrected; commits the entry that they were read.

    Raises:
        Refusal: as `correct_note`.
    """
    note, member = await _own(session, desk, note_id)
    await _enter(session, desk, "note.read", note)
    await session.commit()
    return unseal(desk.keyring, member, column=WORDS, sealed=note.body_encrypted)


async def recent_talks(session: AsyncSession, *, member_id: int) -> list[Interaction]:
    """The last five talks of a member, to which a note can belong. Whether they may be seen is for the caller."""
    query = select(Interaction).where(Interaction.member_id == member_id)
    latest = query.order_by(col(Interaction.occurred_on).desc(), col(Interaction.id).desc()).limit(TALKS)
    return list((await session.exec(latest)).all())


async def may_read(session: AsyncSession, desk: Desk, *, member_id: int) -> CaseFile:
    """The member's case, for whoever may read about them.

    Raises:
        Refusal: not a case of theirs, or the consent was withdrawn.
    """
    case, _ = await member_for(session, desk.staff, member_id=member_id, county=desk.county, now=desk.now)
    await require_consent(session, member_id=member_id)
    return case


async def may_write(session: AsyncSession, desk: Desk, *, member_id: int) -> CaseMember:
    """The member's row, for whoever may write about them.

    Raises:
        Refusal: not a case of theirs, closed, or without consent.
    """
    if (await may_read(session, desk, member_id=member_id)).closed_at is not None:
        raise Refusal("notes-case-closed")
    return await _row(session, member_id)


async def _own(session: AsyncSession, desk: Desk, note_id: int) -> tuple[Note, CaseMember]:
    note = await session.get(Note, note_id, with_for_update=True)
    if note is None:
        raise Refusal("cases-unknown")
    member = await may_write(session, desk, member_id=note.member_id)
    if note.staff_id != desk.staff.id:
        raise Refusal("notes-not-own")
    if not _is_young(note, desk.now):
        raise Refusal("notes-too-old")
    return note, member


async def _written(
    session: AsyncSession, desk: Desk, note: Note, member: CaseMember, names: dict[int, str], *, is_open: bool
) -> Written:
    if note.staff_id not in names:
        author = await staff_by_id(session, note.staff_id, keyring=desk.keyring)
        names[note.staff_id] = author.name if author else ""
    return Written(
        id=note.id or 0,
        body=unseal(desk.keyring, member, column=WORDS, sealed=note.body_encrypted),
        author=names[note.staff_id],
        written_at=note.written_at,
        version=note.version,
        is_correctable=is_open and note.staff_id == desk.staff.id and _is_young(note, desk.now),
    )


async def _row(session: AsyncSession, member_id: int) -> CaseMember:
    row = await session.get(CaseMember, member_id)
    if row is None:
        raise Refusal("cases-unknown")
    return row


async def _enter(session: AsyncSession, desk: Desk, action: str, note: Note, content: str | None = None) -> None:
    await audit.record(
        session,
        actor=audit.staff(desk.staff.id),
        action=action,
        subject=audit.Subject("note", note.id),
        keyring=desk.keyring,
        now=desk.now,
        content=content,
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


def _sealed(desk: Desk, member: CaseMember, words: str) -> bytes:
    return seal(desk.keyring, member, column=WORDS, plain=words)


def _is_young(note: Note, now: datetime) -> bool:
    return now - note.written_at < CORRECTABLE
