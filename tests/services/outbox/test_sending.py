"""Claiming and settling: the urgent first, nobody twice at once, nothing out of date, nothing lost by a crash."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import select

from services.outbox.lease import HELD_FOR, Lease, LeaseLost, give_back, take
from services.outbox.rules import ANSWER, BLOCKED, CAMPAIGN, REFUSED, REMINDER, Attempt, Outcome
from services.outbox.sending import claim, is_due, recover, settle
from services.people import forget_person
from storage.people import ChannelAccount

from .conftest import KEYRING, NOW, Account

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.fixture
def claims(database):
    async def claimed(limit=10, now=NOW, **given):
        async with database.writing() as session:
            return await claim(session, limit=limit, now=now, **given)

    return claimed


@pytest.fixture
def settles(database):
    async def settled(rows, came, now=NOW, **given):
        async with database.writing() as session:
            return await settle(session, [(row, Attempt(came, **given)) for row in rows], now=now)

    return settled


async def test_answers_come_before_reminders_before_campaigns_then_the_longest_due(persons, lay, claims):
    await lay(persons[0], 1, priority=CAMPAIGN, due_at=NOW - DAY)
    await lay(persons[1], 2, priority=REMINDER, due_at=NOW - SECOND)
    await lay(persons[2], 3, priority=REMINDER, due_at=NOW - 2 * SECOND)

    assert [row.subject_id for row in await claims(limit=2)] == [3, 2]
    await lay(persons[2], 4, priority=ANSWER)
    assert [row.subject_id for row in await claims()] == [1], "one in flight for each"


async def test_what_is_due_later_waits(persons, lay, claims, database):
    await lay(persons[0], due_at=NOW + SECOND)

    assert await claims() == []
    async with database.reading() as read:
        assert not await is_due(read, now=NOW)
        assert await is_due(read, now=NOW + SECOND)
    assert len(await claims(now=NOW + SECOND)) == 1


async def test_of_one_person_only_the_most_urgent_row_is_claimed(persons, lay, claims):
    for subject in range(3):
        await lay(persons[0], subject)
    await lay(persons[0], 9, priority=ANSWER)

    assert [row.subject_id for row in await claims()] == [9]


async def test_a_persons_next_row_comes_when_the_one_before_is_settled_and_a_second_has_passed(
    persons, lay, claims, settles
):
    await lay(persons[0], 1)
    await lay(persons[0], 2)
    first = await claims()
    assert await claims() == [], "in flight"

    await settles(first, Outcome.DELIVERED)

    assert await claims(now=NOW + 0.9 * SECOND) == [], "just now"
    assert [row.subject_id for row in await claims(now=NOW + SECOND)] == [2]


async def test_what_has_lost_its_sense_expires_and_makes_room(persons, lay, claims, rows):
    for person in persons[:2]:
        await lay(person, 1, expires_at=NOW, due_at=NOW - SECOND)
    await lay(persons[2], 2)

    assert [row.subject_id for row in await claims(limit=1)] == [2]
    assert [row.settled_at for row in await rows(state="expired")] == [NOW, NOW]


async def test_a_row_makes_sense_until_the_very_moment_it_expires(persons, lay, claims):
    await lay(persons[0], expires_at=NOW + SECOND)

    assert len(await claims(now=NOW + 0.999 * SECOND)) == 1


async def test_what_a_press_caused_waits_for_its_answer_or_two_seconds(persons, lay, claims):
    await lay(persons[0], caused_by=4711)
    await lay(persons[1], caused_by=4712)

    assert await claims() == []
    assert [row.caused_by for row in await claims(released=[4711])] == [4711]
    assert await claims(now=NOW + 1.9 * SECOND) == []
    assert [row.caused_by for row in await claims(now=NOW + 2 * SECOND)] == [4712]


async def test_a_row_that_waits_for_a_press_holds_up_no_other_of_the_person(persons, lay, claims):
    await lay(persons[0], 1, caused_by=4711, priority=ANSWER)
    await lay(persons[0], 2)

    assert [row.subject_id for row in await claims()] == [2]


async def test_campaigns_can_be_left_alone(persons, lay, claims):
    await lay(persons[0], 1, priority=CAMPAIGN)
    await lay(persons[1], 2)

    assert [row.subject_id for row in await claims(worst=REMINDER)] == [2]
    assert [row.subject_id for row in await claims()] == [1]


async def test_parallel_claims_share_no_row_and_no_person(persons, lay, claims):
    for subject in range(4):
        for person in persons:
            await lay(person, subject)

    claimed = [row for rows in await asyncio.gather(*(claims(limit=2) for _ in range(6))) for row in rows]

    assert sorted(row.person_id for row in claimed) == sorted(persons)


@pytest.mark.parametrize(
    ("came", "given", "state", "reason"),
    [
        (Outcome.DELIVERED, {}, "sent", None),
        (Outcome.REFUSED, {"reason": REFUSED}, "failed", "refused"),
        (Outcome.OUTDATED, {}, "cancelled", None),
        (Outcome.NOT_SENT, {}, "queued", None),
        (Outcome.LATER, {"seconds": 7}, "queued", None),
    ],
)
async def test_what_became_of_a_row_is_recorded(persons, lay, claims, settles, rows, came, given, state, reason):
    await lay(persons[0])
    await settles(await claims(), came, **given)

    (row,) = await rows()
    assert (row.state, row.reason) == (state, reason)
    assert row.settled_at == (None if state == "queued" else NOW)
    assert row.attempts == (0 if came in {Outcome.LATER, Outcome.OUTDATED} else 1)
    if state == "queued":
        assert row.due_at == NOW + timedelta(seconds=given.get("seconds", 1))


async def test_eight_failures_are_enough(persons, lay, claims, settles, rows):
    await lay(persons[0], expires_at=NOW + 9 * DAY)
    now, tries = NOW, 0
    while claimed := await claims(now=now):
        await settles(claimed, Outcome.NOT_SENT, now=now)
        tries, now = tries + 1, now + timedelta(hours=1)

    (row,) = await rows()
    assert (tries, row.attempts, row.state, row.reason) == (8, 8, "failed", "unknown")


@pytest.mark.parametrize(("priority", "times"), [(ANSWER, 1), (REMINDER, 2), (CAMPAIGN, 1)])
async def test_accepted_then_silent_is_sent_again_once_and_only_for_reminders(
    persons, lay, claims, settles, rows, priority, times
):
    await lay(persons[0], priority=priority)
    now, sent = NOW, 0
    while claimed := await claims(now=now):
        await settles(claimed, Outcome.DOUBTFUL, now=now)
        sent, now = sent + 1, now + timedelta(hours=1)

    (row,) = await rows()
    assert (sent, row.state, row.reason, row.doubtful) == (times, "failed", "unknown", times)


async def test_whoever_cannot_be_reached_is_marked_and_nobody_else(database, persons, lay, claims, settles):
    await lay(persons[0])
    await settles(await claims(), Outcome.REFUSED, reason=BLOCKED)

    async with database.reading() as read:
        accounts = (await read.exec(select(ChannelAccount).order_by(ChannelAccount.id))).all()
    assert [each.unreachable_at for each in accounts] == [NOW, None, None]


async def test_after_a_crash_reminders_and_answers_go_again_and_campaigns_do_not(database, persons, lay, claims, rows):
    for person, priority in zip(persons, (ANSWER, REMINDER, CAMPAIGN), strict=True):
        await lay(person, priority, priority=priority)
    assert len(await claims()) == 3

    async with database.writing() as session:
        assert await recover(session, now=NOW) == {"queued": 2, "failed": 1}

    assert [(row.priority, row.doubtful) for row in await rows(state="queued")] == [(ANSWER, 1), (REMINDER, 1)]
    assert [(row.priority, row.reason) for row in await rows(state="failed")] == [(CAMPAIGN, "unknown")]
    assert len(await claims()) == 2
    async with database.writing() as session:
        assert await recover(session, now=NOW) == {"queued": 2}


async def test_a_result_that_comes_after_recovery_changes_nothing(database, persons, lay, claims, settles, rows):
    await lay(persons[0])
    claimed = await claims()
    async with database.writing() as session:
        await recover(session, now=NOW)

    await settles(claimed, Outcome.DELIVERED)

    assert [row.state for row in await rows()] == ["queued"]


async def test_forgetting_somebody_takes_their_messages_along(database, persons, lay, rows):
    await lay(persons[0])
    await lay(persons[1])
    async with database.writing() as session:
        await forget_person(session, Account("7001000001", KEYRING))

    assert [row.person_id for row in await rows()] == [persons[1]]


async def leased(database, holder, now=NOW):
    async with database.writing() as session:
        return await take(session, holder=holder, now=now)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_on_sqlite_the_right_to_send_is_everybodys(database):
    assert await leased(database, "one") == Lease("one", 0)
    assert await leased(database, "two") == Lease("two", 0)


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_of_two_processes_one_sends_until_it_is_silent_for_half_a_minute(database, persons, lay, claims):
    await lay(persons[0])
    first = await leased(database, "one")
    assert await leased(database, "two") is None
    assert await leased(database, "one", NOW + HELD_FOR / 2) == first, "renewed"
    assert await leased(database, "two", NOW + HELD_FOR) is None

    second = await leased(database, "two", NOW + HELD_FOR * 1.5)

    assert second == Lease("two", 2)
    with pytest.raises(LeaseLost):
        await claims(lease=first, now=NOW + HELD_FOR * 1.6)
    assert len(await claims(lease=second, now=NOW + HELD_FOR * 1.6)) == 1


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_claim_renews_the_lease_and_giving_it_back_ends_it(database, claims):
    lease = await leased(database, "one")
    await claims(lease=lease, now=NOW + HELD_FOR * 0.9)
    assert await leased(database, "two", NOW + HELD_FOR * 1.5) is None

    async with database.writing() as session:
        await give_back(session, lease, now=NOW + HELD_FOR * 1.5)

    assert await leased(database, "two", NOW + HELD_FOR * 1.5) == Lease("two", 2)
