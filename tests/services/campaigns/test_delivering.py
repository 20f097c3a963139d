"""Campaigns under way, on both databases: nobody missed, nobody twice but those in flight, nobody who said stop."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col

from services.campaigns import recipients
from services.campaigns.access import Overtaken
from services.campaigns.delivering import RECIPIENTS_KEPT, advance_campaign, forget_recipients
from services.campaigns.messages import ENDED, MESSAGE
from services.campaigns.recipients import AGAIN_AFTER
from services.campaigns.rules import Kind
from services.campaigns.steering import abort_campaign, pause_campaign, resume_campaign
from services.campaigns.subscribing import subscribe, unsubscribe
from services.outbox.rules import BLOCKED, CAMPAIGN, Attempt, Came
from storage.campaigns import CampaignRecipient
from storage.outbox import OutboxMessage
from storage.people import Person

from .conftest import NOW, SECOND

EVENING = datetime(2026, 11, 23, 18, 59, 58, tzinfo=UTC)  # 19:59:58 in Germany
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


async def test_everybody_gets_it_once_and_then_it_is_over(house, office):
    people = await house.people(7)
    number = await house.starts(office)
    await house.ticks()
    first = await house.rows(OutboxMessage, OutboxMessage.kind == MESSAGE)

    went = await house.sends()
    await house.ticks()

    assert went == people
    assert {each.priority for each in first} == {CAMPAIGN}
    assert set((await house.outcomes(number)).values()) == {"delivered"}
    assert await house.state(number) == "completed"
    (told,) = await house.rows(OutboxMessage, OutboxMessage.kind == ENDED)
    assert told.person_id == office.staff.person_id


async def test_a_planning_killed_between_batches_goes_on_without_missing_or_doubling(house, office, monkeypatch):
    monkeypatch.setattr(recipients, "BATCH", 3)
    people = await house.people(8)
    number = await house.starts(office)
    step = {"campaign_id": number, "county": house.county, "now": house.now}
    await house.call(advance_campaign, **step)
    async with house.database.writing() as session:  # dies before its commit
        session.commit = session.flush
        await advance_campaign(session, **step)

    await house.ticks()

    assert sorted(await house.outcomes(number)) == people
    assert await house.sends() == people


async def test_recipients_are_those_of_the_start_with_the_language_of_the_start(house, office):
    people = await house.people(5)
    number = await house.starts(office)
    house.now += SECOND
    late = await house.people(1)
    await house.ticks()
    async with house.database.writing() as session:
        person = await session.get(Person, people[0])
        person.language = "en"
        await session.commit()

    assert late[0] not in await house.sends()

    (first, *_) = await house.rows(CampaignRecipient, CampaignRecipient.campaign_id == number)
    assert (first.person_id, first.language) == (people[0], "ar")


async def test_whoever_unsubscribes_gets_nothing_wherever_their_message_is(house, office):
    planned, queued, claimed, back, *others = people = await house.people(9)
    number = await house.starts(office)
    await house.call(advance_campaign, campaign_id=number, county=house.county, now=house.now)
    await house.call(unsubscribe, person_id=planned)
    await house.ticks()
    await house.call(unsubscribe, person_id=queued)
    await house.call(unsubscribe, person_id=back)
    house.now += SECOND
    await house.call(subscribe, person_id=back, kind=Kind.naturalisation, is_old_enough=True, now=house.now)

    await house.claims()
    await house.call(unsubscribe, person_id=claimed)
    await house.dies_and_comes_back()  # all were in flight: they come again
    house.now += AGAIN_AFTER[0]
    await house.ticks()

    assert sorted(await house.sends()) == others
    await house.ticks()
    outcomes = await house.outcomes(number)
    assert {each: outcomes[each] for each in people} == {
        **dict.fromkeys((planned, queued, claimed, back), "cancelled"),
        **dict.fromkeys(others, "delivered"),
    }


async def test_the_outbox_holds_a_portion_and_a_pause_takes_it_back(house, office, monkeypatch):
    monkeypatch.setattr(recipients, "PORTION", 4)
    people = await house.people(9)
    number = await house.starts(office)
    await house.ticks()
    assert len(await house.rows(OutboxMessage, OutboxMessage.kind == MESSAGE)) == 4
    flying = await house.claims(limit=1)

    paused = await house.does(pause_campaign, office, campaign_id=number)

    assert (paused.total, paused.left, paused.in_flight) == (9, 9, 1)
    house.now += SECOND
    await house.ticks()
    assert await house.claims() == []
    with pytest.raises(Overtaken):
        await house.does(pause_campaign, office, campaign_id=number)

    await house.does(resume_campaign, office, campaign_id=number)
    await house.dies_and_comes_back()
    went = []
    for _ in range(4):
        house.now += AGAIN_AFTER[0]
        await house.ticks()
        went += await house.sends()
    assert sorted(went) == people
    assert (await house.progress(office, number)).doubtful == len(flying)
    assert await house.state(number) == "completed"


async def test_aborted_it_goes_to_nobody_else(house, office):
    people = await house.people(6)
    number = await house.starts(office)
    await house.ticks()
    went = await house.sends(limit=2)

    await house.does(abort_campaign, office, campaign_id=number)
    house.now += SECOND
    await house.ticks()

    assert await house.sends() == []
    progress = await house.progress(office, number)
    assert (progress.delivered, progress.left, went) == (2, 4, people[:2])
    with pytest.raises(Overtaken):
        await house.does(resume_campaign, office, campaign_id=number)


async def test_nothing_is_sent_in_the_night_and_in_the_morning_it_goes_on(house, office):
    house.now = EVENING
    people = await house.people(6)
    await house.starts(office)
    await house.ticks()
    went = await house.sends(limit=2)

    house.now = EVENING + 2 * SECOND
    assert await house.sends() == [], "what was queued for today has expired, though nobody took it back in time"
    await house.ticks()
    assert await house.rows(OutboxMessage, OutboxMessage.state == "queued", OutboxMessage.kind == MESSAGE) == []
    house.now = MORNING - SECOND
    await house.ticks()
    assert await house.sends() == []

    house.now = MORNING
    await house.ticks()
    went += await house.sends()

    assert sorted(went) == people


async def test_started_in_the_night_it_waits_for_the_morning(house, office):
    house.now = EVENING + timedelta(hours=3)
    people = await house.people(5)
    await house.starts(office)
    await house.ticks()
    assert await house.sends() == []

    house.now = MORNING
    await house.ticks()

    assert await house.sends() == people


async def test_what_has_expired_is_over_and_says_whom_it_did_not_reach(house, office):
    await house.people(5)
    number = await house.starts(office)
    await house.ticks()
    await house.sends(limit=2)

    house.now += timedelta(days=8)
    await house.ticks()

    progress = await house.progress(office, number)
    assert (progress.state, progress.delivered, progress.left) == ("completed", 2, 3)


async def test_ten_crashes_miss_nobody_and_double_only_those_in_flight(house, office):
    people = await house.people(40)
    number = await house.starts(office)
    went, doubled = [], 0
    for _ in range(10):
        house.now += SECOND
        await house.ticks()
        went += await house.sends(limit=2)
        flying = await house.claims(limit=2)  # they arrive, and the program dies before it knows
        went += [each.person_id for each in flying]
        doubled += len(flying)
        await house.dies_and_comes_back()
    while await house.state(number) != "completed":
        house.now += SECOND
        await house.ticks()
        went += await house.sends()

    assert set(went) == set(people)
    assert len(went) - len(people) == doubled == (await house.progress(office, number)).doubtful


async def test_connections_that_break_off_for_minutes_use_up_nobodys_attempts(house, office):
    people = await house.people(8)
    number = await house.starts(office)
    began, went, tries = house.now, [], 0
    while house.now < began + timedelta(minutes=15):
        house.now += 20 * SECOND
        await house.ticks()
        broken = house.now < began + timedelta(minutes=5)
        sent = await house.sends(becomes=lambda _, came=Came.SOMEWHERE if broken else Came.ARRIVED: Attempt(came))
        tries += len(sent)
        went += [] if broken else sent
        if await house.state(number) == "completed":
            break

    assert sorted(went) == people
    progress = await house.progress(office, number)
    assert (progress.delivered, progress.doubtful) == (len(people), tries - len(people))


async def test_what_is_doubtful_to_the_end_is_left_alone_and_counted(house, office):
    people = await house.people(5)
    number = await house.starts(office)
    tries = []
    for pause in (timedelta(), *AGAIN_AFTER, timedelta(hours=1)):
        house.now += pause
        await house.ticks()
        tries.append(len(await house.sends(becomes=lambda _: Attempt(Came.SOMEWHERE))))

    assert tries == [len(people)] * (1 + len(AGAIN_AFTER)) + [0]
    assert set((await house.outcomes(number)).values()) == {"unknown"}
    assert (await house.progress(office, number)).doubtful == sum(tries)


async def test_who_blocked_the_bot_and_who_is_gone_are_counted(house, office):
    blocked, gone, *others = await house.people(7)
    number = await house.starts(office)
    await house.ticks()
    async with house.database.writing() as session:
        await session.delete(await session.get(Person, gone))
        await session.commit()

    await house.sends(becomes=lambda each: Attempt(Came.REFUSED, BLOCKED) if each == blocked else Attempt(Came.ARRIVED))
    await house.ticks()

    progress = await house.progress(office, number)
    assert (progress.delivered, progress.unreachable, progress.cancelled) == (len(others), 1, 1)
    assert (await house.outcomes(number))[None] == "cancelled"
    assert progress.state == "completed"


async def test_a_month_after_the_end_nobody_knows_who_got_it(house, office):
    await house.people(5)
    number = await house.starts(office)
    await house.ticks()
    await house.sends()
    await house.ticks()

    await house.call(forget_recipients, now=NOW + RECIPIENTS_KEPT)
    assert len(await house.rows(CampaignRecipient, col(CampaignRecipient.person_id).is_not(None))) == 5
    await house.call(forget_recipients, now=NOW + RECIPIENTS_KEPT + SECOND)

    assert await house.outcomes(number) == {None: "delivered"}
    assert (await house.progress(office, number)).delivered == 5
