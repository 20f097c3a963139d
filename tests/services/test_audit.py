"""The audit log: whoever holds the database alone can change nothing of it unseen."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import insert, text
from sqlmodel import select

from services.audit import KEY, Problem, Subject, client, record, staff, verify
from services.audit.rules import Entry, sealed_end
from storage.audit import AuditEntry, AuditHead
from storage.encryption import Keyring

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEYRING = Keyring("a secret of the tests, longer than 32 characters")
UNGUARD = {
    "sqlite": ["DROP TRIGGER audit_entry_no_update", "DROP TRIGGER audit_entry_no_delete"],
    "postgresql": ["DROP TRIGGER audit_entry_append_only ON audit_entry"],
}


async def write(database, count: int, *, first: int = 1) -> None:
    async with database.writing() as session:
        for number in range(first, first + count):
            context = SimpleNamespace(keyring=KEYRING, now=NOW + timedelta(seconds=number))
            actor = staff(7) if number % 2 else client(8)
            subject = Subject("note", number)
            await record(session, context, "note.written", subject, actor=actor, content=f"words {number}")
        await session.commit()


async def verdict(database, keyring=KEYRING):
    async with database.reading() as session:
        return await verify(session, keyring=keyring)


async def tamper(database, *statements: str) -> None:
    """As somebody with the raw database: the triggers first."""
    async with database.writing() as session:
        for each in (*UNGUARD[session.get_bind().dialect.name], *statements):
            await session.exec(text(each))
        await session.commit()


async def test_an_empty_log_holds(database):
    assert await verdict(database) == await verdict(database)
    assert (await verdict(database)).problem is None


async def test_what_was_written_holds_and_says_how_it_ends(database):
    await write(database, 5)

    found = await verdict(database)

    assert (found.entries, found.problem) == (5, None)
    assert len(found.last) == 32
    await write(database, 1, first=6)
    assert (await verdict(database)).last != found.last


@pytest.mark.parametrize(
    ("statements", "problem", "number"),
    [
        (["UPDATE audit_entry SET action = 'note.read' WHERE number = 3"], Problem.changed, 3),
        (["UPDATE audit_entry SET actor_id = 9 WHERE number = 3"], Problem.changed, 3),
        (["UPDATE audit_entry SET subject_id = 9 WHERE number = 3"], Problem.changed, 3),
        (["UPDATE audit_entry SET digest = NULL WHERE number = 3"], Problem.changed, 3),
        (["UPDATE audit_entry SET at = '2026-11-24 00:00:00+00:00' WHERE number = 1"], Problem.changed, 1),
        (["DELETE FROM audit_entry WHERE number = 3"], Problem.missing, 3),
        (["DELETE FROM audit_entry WHERE number = 1"], Problem.missing, 1),
        (
            [  # two entries change places
                "UPDATE audit_entry SET number = 99 WHERE number = 2",
                "UPDATE audit_entry SET number = 2 WHERE number = 3",
                "UPDATE audit_entry SET number = 3 WHERE number = 99",
            ],
            Problem.changed,
            2,
        ),
        (  # one is left out, the others close up
            [
                "DELETE FROM audit_entry WHERE number = 3",
                "UPDATE audit_entry SET number = 3 WHERE number = 4",
                "UPDATE audit_entry SET number = 4 WHERE number = 5",
            ],
            Problem.changed,
            3,
        ),
        (["DELETE FROM audit_entry WHERE number = 5"], Problem.cut, 5),
        (["DELETE FROM audit_entry"], Problem.cut, 1),
        (["DELETE FROM audit_head"], Problem.cut, None),
        (
            [  # the end is cut off, and the head said to be earlier
                "DELETE FROM audit_entry WHERE number = 5",
                "UPDATE audit_head SET number = 4, hash = (SELECT hash FROM audit_entry WHERE number = 4)",
            ],
            Problem.cut,
            5,
        ),
    ],
)
async def test_tampering_is_found_and_placed(database, statements, problem, number):
    await write(database, 5)

    await tamper(database, *statements)

    found = await verdict(database)
    assert (found.problem, found.number) == (problem, number)


async def test_an_entry_made_up_without_the_key_is_found(database):
    await write(database, 3)
    async with database.writing() as session:
        forged = {"number": 4, "at": NOW, "actor_kind": "staff", "actor_id": 7, "action": "note.read"}
        session.add(AuditEntry(**forged, subject_kind="note", subject_id=1, hash=b"h" * 32))
        await session.commit()

    assert (await verdict(database)).problem is not None


async def test_the_words_themselves_are_nowhere(database):
    await write(database, 2)

    async with database.reading() as session:
        entry, head = await session.get(AuditEntry, 1), await session.get(AuditHead, 1)
    assert b"words" not in entry.digest + entry.hash + head.hash + head.seal


async def grow(database, until: int) -> None:
    """As `write`, in one go: the entries bound to each other by the rules alone."""
    async with database.writing() as session:
        head = (await session.exec(select(AuditHead))).one()
        rows = []
        for number in range(head.number + 1, until + 1):
            entry = Entry(number, NOW, "system", None, "case.closed", "case_file", number, None)
            head.number, head.hash = number, KEYRING.digest(head.wrapped_key, KEY, entry.bound_to(head.hash))
            rows.append({name: getattr(entry, name) for name in Entry.__slots__} | {"hash": head.hash})
        await session.exec(insert(AuditEntry), params=rows)
        head.seal = KEYRING.digest(head.wrapped_key, KEY, sealed_end(head.number, head.hash))
        await session.commit()


async def test_ten_thousand_entries_are_verified_page_by_page(database):
    await write(database, 1)
    await grow(database, until=10_000)
    await write(database, 1, first=10_001)
    assert (await verdict(database)).entries == 10_001

    await tamper(database, "UPDATE audit_entry SET action = 'note.read' WHERE number = 9001")

    found = await verdict(database)
    assert (found.problem, found.number) == (Problem.changed, 9001)
