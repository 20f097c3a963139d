"""The audit log: every act on a case leaves an entry, in the transaction of the act itself.

Append-only by triggers, bound by keyed hashes, its end sealed. Whoever holds the database alone can neither change an
entry nor take one away nor cut the end off without `verify` saying so.
"""

import hmac
from dataclasses import dataclass

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.audit.rules import Entry, Problem, sealed_end
from services.context import Context
from storage.audit import AuditEntry, AuditHead
from storage.encryption import Keyring, Place
from storage.upsert import upsert

KEY = Place("audit_head", "wrapped_key", 1)
BATCH = 1_000

__all__ = ["OPERATOR", "SYSTEM", "Actor", "Problem", "Subject", "Verdict", "client", "record", "staff", "verify"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acted: a staff member or a client by their number, the operator on the command line, or a periodic job."""

    kind: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The row that was acted on: the table's name and the number."""

    kind: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many entries hold, and the first thing that does not."""

    entries: int
    problem: Problem | None = None
    number: int | None = None  # of the entry that is missing or changed
    last: bytes = b""  # the last entry's hash: to be noted elsewhere, it proves the log even against an old backup


SYSTEM, OPERATOR = Actor("system"), Actor("operator")


def staff(staff_id: int) -> Actor:
    return Actor("staff", staff_id)


def client(person_id: int) -> Actor:
    return Actor("client", person_id)


async def record(
    session: AsyncSession,
    context: Context,
    action: str,
    subject: Subject,
    *,
    actor: Actor | None = None,
    content: str | None = None,
) -> None:
    """Add an entry. Does not commit: the act and its entry become true together.

    Args:
        action: noun and verb as in logs, "note.read"; at most 40 characters.
        actor: None for the staff member who asks.
        content: what was written or read; only its keyed digest is kept.
    """
    keyring, who = context.keyring, actor or staff(context.staff.id)
    head = await _head(session, keyring)
    entry = Entry(
        number=head.number + 1,
        at=context.now,
        actor_kind=who.kind,
        actor_id=who.id,
        action=action,
        subject_kind=subject.kind,
        subject_id=subject.id,
        digest=None if content is None else keyring.digest(head.wrapped_key, KEY, content.encode()),
    )
    last = keyring.digest(head.wrapped_key, KEY, entry.bound_to(head.hash))
    values = {name: getattr(entry, name) for name in Entry.__slots__}
    session.add(AuditEntry(**values, hash=last))
    head.number, head.hash = entry.number, last
    head.seal = keyring.digest(head.wrapped_key, KEY, sealed_end(entry.number, last))
    session.add(head)
    await session.flush()


async def verify(session: AsyncSession, *, keyring: Keyring) -> Verdict:
    """Go through the whole log, from the first entry to the seal of its end. The session's first question.

    Entries may come in meanwhile: all is asked of the state of one instant.
    """
    if session.get_bind().dialect.name == "postgresql":  # SQLite's readers see one instant anyway
        await session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    head = (await session.exec(select(AuditHead))).one_or_none()
    before, wanted = b"", 1
    while head is not None:
        page = select(AuditEntry).where(col(AuditEntry.number) >= wanted).order_by(col(AuditEntry.number)).limit(BATCH)
        rows = (await session.exec(page)).all()
        for row in rows:
            if row.number != wanted:
                return Verdict(wanted - 1, Problem.missing, wanted)
            entry = Entry(**{name: getattr(row, name) for name in Entry.__slots__})
            if not hmac.compare_digest(keyring.digest(head.wrapped_key, KEY, entry.bound_to(before)), row.hash):
                return Verdict(wanted - 1, Problem.changed, wanted)
            before, wanted = row.hash, wanted + 1
            session.expunge(row)
        if len(rows) < BATCH:
            break
    return await _end(session, head, wanted - 1, before, keyring)


async def _end(session: AsyncSession, head: AuditHead | None, count: int, last: bytes, keyring: Keyring) -> Verdict:
    if head is None:
        strangers = (await session.exec(select(AuditEntry.number).limit(1))).first()
        return Verdict(0, None if strangers is None else Problem.cut)
    seal = keyring.digest(head.wrapped_key, KEY, sealed_end(head.number, head.hash))
    if (head.number, head.hash) != (count, last) or not hmac.compare_digest(seal, head.seal):
        return Verdict(count, Problem.cut, count + 1)
    return Verdict(count, last=last)


async def _head(session: AsyncSession, keyring: Keyring) -> AuditHead:
    """The log's end, locked until the session commits: entries come one after the other."""
    begin = {"id": 1, "wrapped_key": keyring.new_data_key(KEY), "number": 0, "hash": b"", "seal": b""}
    query = select(AuditHead).with_for_update()
    head = (await session.exec(query)).one_or_none()
    if head is None:
        made = upsert(AuditHead, session.get_bind().dialect.name).values(**begin)
        await session.exec(made.on_conflict_do_nothing(index_elements=["id"]))
        head = (await session.exec(query)).one()
    return head
