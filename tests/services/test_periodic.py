"""Periodic work: once a period, whoever is first; what is old is forgotten, what is young is kept."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from services.outbox import queue
from services.outbox.rules import REMINDER
from services.people import Account, choose_language
from services.periodic import forget_old, once
from storage.encryption import Keyring
from storage.outbox import OutboxMessage, PeriodicRun
from storage.updates import HandledUpdate

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def county_id():
    return "empty"


async def first(database, period="2026-11-23", *, commit=True):
    async with database.writing() as session:
        is_first = await once(session, job="agenda", period=period, now=NOW)
        if commit:
            await session.commit()
        return is_first


async def test_a_job_runs_once_each_period(database):
    assert await first(database)
    assert not await first(database)
    assert await first(database, "2026-11-24")


async def test_a_run_that_is_not_committed_can_be_made_up_for(database):
    assert await first(database, commit=False)
    assert await first(database)


async def test_of_many_at_once_one_is_first(database):
    assert sorted(await asyncio.gather(*(first(database) for _ in range(8)))) == [False] * 7 + [True]


async def test_what_is_old_is_forgotten_and_what_is_young_is_kept(database):
    async with database.writing() as session:
        person = await choose_language(
            session,
            Account("7001000001", Keyring("a secret of the tests, longer than 32 characters")),
            language="ar",
            now=NOW,
        )
        for age in (6 * DAY, 8 * DAY):
            session.add(HandledUpdate(update_id=age.days, handled_at=NOW - age))
        for age in (99 * DAY, 101 * DAY):
            session.add(PeriodicRun(job="agenda", period=str(age.days), ran_at=NOW - age))
        for subject, expires in ((1, NOW - 29 * DAY), (2, NOW - 31 * DAY), (3, NOW + DAY)):
            await queue(
                session,
                person_id=person.id,
                kind="test-notice",
                subject_id=subject,
                due_at=NOW - 40 * DAY,
                expires_at=expires,
                priority=REMINDER,
                now=NOW,
            )
        await session.commit()
    async with database.writing() as session:
        await forget_old(session, now=NOW)

    async with database.reading() as read:
        assert [each.update_id for each in (await read.exec(select(HandledUpdate))).all()] == [6]
        assert [each.period for each in (await read.exec(select(PeriodicRun))).all()] == ["99"]
        kept = (await read.exec(select(OutboxMessage).order_by(OutboxMessage.id))).all()
        assert [each.subject_id for each in kept] == [1, 3]
