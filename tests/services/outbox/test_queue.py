"""Laying messages down: with their fact or not at all, once for each key, until they are withdrawn."""

from datetime import timedelta

from services.outbox import queue, withdraw
from services.outbox.rules import REMINDER

from .conftest import NOW


async def test_what_is_not_committed_is_not_queued(database, persons, rows):
    async with database.writing() as session:
        await queue(
            session,
            person_id=persons[0],
            kind="test-notice",
            subject_id=1,
            due_at=NOW,
            expires_at=NOW + timedelta(days=1),
            priority=REMINDER,
            now=NOW,
        )
        assert session.effects.has_queued

    assert await rows() == []


async def test_a_row_holds_what_was_said(persons, lay, rows):
    assert await lay(persons[0], 17, detail="b", caused_by=4_711_000_000_000)

    (row,) = await rows()
    assert (row.person_id, row.kind, row.subject_id, row.detail) == (persons[0], "test-notice", 17, "b")
    assert (row.state, row.priority, row.attempts, row.doubtful) == ("queued", REMINDER, 0, 0)
    assert (row.due_at, row.expires_at, row.created_at) == (NOW, NOW + timedelta(days=1), NOW)
    assert row.caused_by == 4_711_000_000_000


async def test_the_same_message_twice_is_one_row(persons, lay, rows):
    assert await lay(persons[0])
    assert not await lay(persons[0], due_at=NOW + timedelta(hours=1))

    (row,) = await rows()
    assert row.due_at == NOW, "the second changes nothing"


async def test_another_person_subject_detail_or_key_is_another_message(persons, lay, rows):
    for person, subject, given in [
        (0, 1, {}),
        (1, 1, {}),
        (0, 2, {}),
        (0, 1, {"detail": "x"}),
        (0, 1, {"key": "k:1"}),
        (0, 1, {"key": "k:2"}),
    ]:
        assert await lay(persons[person], subject, **given)

    assert len(await rows()) == 6


async def test_a_second_of_the_same_key_spoils_nothing_else_of_its_transaction(database, persons, lay, rows):
    await lay(persons[0], key="taken")
    async with database.writing() as session:
        for key in ("taken", "free"):
            await queue(
                session,
                person_id=persons[0],
                kind="test-notice",
                subject_id=1,
                due_at=NOW,
                expires_at=NOW + timedelta(days=1),
                priority=REMINDER,
                now=NOW,
                key=key,
            )
        await session.commit()

    assert [row.dedupe_key for row in await rows()] == ["taken", "free"]


async def test_a_row_knows_the_press_of_its_session(database, persons, rows):
    async with database.writing() as session:
        session.effects.caused_by = 4711
        await queue(
            session,
            person_id=persons[0],
            kind="test-notice",
            subject_id=1,
            due_at=NOW,
            expires_at=NOW + timedelta(days=1),
            priority=REMINDER,
            now=NOW,
        )
        await session.commit()

    assert [row.caused_by for row in await rows()] == [4711]


async def test_withdrawing_cancels_what_waits_of_these_kinds_about_this_subject(database, persons, lay, rows):
    await lay(persons[0], 1, kind="one")
    await lay(persons[1], 1, kind="two")
    await lay(persons[0], 1, kind="three")
    await lay(persons[0], 2, kind="one")

    async with database.writing() as session:
        withdrawn = await withdraw(session, kinds=["one", "two"], subject_id=1)
        await session.commit()

    assert withdrawn == 2
    assert [(row.kind, row.subject_id) for row in await rows(state="cancelled")] == [("one", 1), ("two", 1)]
    assert [(row.kind, row.subject_id) for row in await rows(state="queued")] == [("three", 1), ("one", 2)]


async def test_a_withdrawal_that_is_not_committed_holds_nothing_back(database, persons, lay, rows):
    await lay(persons[0], 1)
    async with database.writing() as session:
        await withdraw(session, kinds=["test-notice"], subject_id=1)

    assert len(await rows(state="queued")) == 1
