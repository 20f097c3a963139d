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
from services.outbox.rules import BLOCKED, CAMPAIGN, Attempt, Outcome
from storage.campaigns import CampaignRecipient
from storage.outbox import OutboxMessage
from storage.people import Person

from .conftest import NOW, SECOND

EVENING = datetime(2026, 11, 23, 18, 59, 58, tzinfo=UTC)  # 19:59:58 in Germany
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


async def test_everybody_gets_it_once_and_then_it_is_over(app, office):
    people = await app.people(7)
    number = await app.starts(office)
    await app.ticks()
    first = await app.rows(OutboxMessage, OutboxMessage.kind == MESSAGE)

    went = await app.sends()
    await app.ticks()

    assert went == people
    assert {each.priority for each in first} == {CAMPAIGN}
    assert set((await app.outcomes(number)).values()) == {"delivered"}
    assert await app.state(number) == "completed"
    (told,) = await app.rows(OutboxMessage, OutboxMessage.kind == ENDED)
    assert told.person_id == office.staff.person_id


async def test_a_planning_killed_between_batches_goes_on_without_missing_or_doubling(app, office, monkeypatch):
    monkeypatch.setattr(recipients, "BATCH", 3)
    people = await app.people(8)
    number = await app.starts(office)
    await app.call(advance_campaign, app.context(), campaign_id=number)
    async with app.database.writing() as session:  # dies before its commit
        session.commit = session.flush
        await advance_campaign(session, app.context(), campaign_id=number)

    await app.ticks()

    assert sorted(await app.outcomes(number)) == people
    assert await app.sends() == people


async def test_recipients_are_those_of_the_start_with_the_language_of_the_start(app, office):
    people = await app.people(5)
    number = await app.starts(office)
    app.now += SECOND
    late = await app.people(1)
    await app.ticks()
    async with app.database.writing() as session:
        person = await session.get(Person, people[0])
        person.language = "en"
        await session.commit()

    assert late[0] not in await app.sends()

    (first, *_) = await app.rows(CampaignRecipient, CampaignRecipient.campaign_id == number)
    assert (first.person_id, first.language) == (people[0], "ar")


async def test_whoever_unsubscribes_gets_nothing_wherever_their_message_is(app, office):
    planned, queued, claimed, back, *others = people = await app.people(9)
    number = await app.starts(office)
    await app.call(advance_campaign, app.context(), campaign_id=number)
    await app.call(unsubscribe, person_id=planned)
    await app.ticks()
    await app.call(unsubscribe, person_id=queued)
    await app.call(unsubscribe, person_id=back)
    app.now += SECOND
    await app.call(subscribe, person_id=back, kind=Kind.naturalisation, is_old_enough=True, now=app.now)

    await app.claims()
    await app.call(unsubscribe, person_id=claimed)
    await app.dies_and_comes_back()  # all were in flight: they come again
    app.now += AGAIN_AFTER[0]
    await app.ticks()

    assert sorted(await app.sends()) == others
    await app.ticks()
    outcomes = await app.outcomes(number)
    assert {each: outcomes[each] for each in people} == {
        **dict.fromkeys((planned, queued, claimed, back), "cancelled"),
        **dict.fromkeys(others, "delivered"),
    }


async def test_the_outbox_holds_a_portion_and_a_pause_takes_it_back(app, office, monkeypatch):
    monkeypatch.setattr(recipients, "PORTION", 4)
    people = await app.people(9)
    number = await app.starts(office)
    await app.ticks()
    assert len(await app.rows(OutboxMessage, OutboxMessage.kind == MESSAGE)) == 4
    flying = await app.claims(limit=1)

    paused = await app.does(pause_campaign, office, campaign_id=number)

    assert (paused.total, paused.left, paused.in_flight) == (9, 9, 1)
    app.now += SECOND
    await app.ticks()
    assert await app.claims() == []
    with pytest.raises(Overtaken):
        await app.does(pause_campaign, office, campaign_id=number)

    await app.does(resume_campaign, office, campaign_id=number)
    await app.dies_and_comes_back()
    went = []
    for _ in range(4):
        app.now += AGAIN_AFTER[0]
        await app.ticks()
        went += await app.sends()
    assert sorted(went) == people
    assert (await app.progress(office, number)).doubtful == len(flying)
    assert await app.state(number) == "completed"


async def test_aborted_it_goes_to_nobody_else(app, office):
    people = await app.people(6)
    number = await app.starts(office)
    await app.ticks()
    went = await app.sends(limit=2)

    await app.does(abort_campaign, office, campaign_id=number)
    app.now += SECOND
    await app.ticks()

    assert await app.sends() == []
    progress = await app.progress(office, number)
    assert (progress.delivered, progress.left, went) == (2, 4, people[:2])
    with pytest.raises(Overtaken):
        await app.does(resume_campaign, office, campaign_id=number)


async def test_nothing_is_sent_in_the_night_and_in_the_morning_it_goes_on(app, office):
    app.now = EVENING
    people = await app.people(6)
    await app.starts(office)
    await app.ticks()
    went = await app.sends(limit=2)

    app.now = EVENING + 2 * SECOND
    assert await app.sends() == [], "what was queued for today has expired, though nobody took it back in time"
    await app.ticks()
    assert await app.rows(OutboxMessage, OutboxMessage.state == "queued", OutboxMessage.kind == MESSAGE) == []
    app.now = MORNING - SECOND
    await app.ticks()
    assert await app.sends() == []

    app.now = MORNING
    await app.ticks()
    went += await app.sends()

    assert sorted(went) == people


async def test_started_in_the_night_it_waits_for_the_morning(app, office):
    app.now = EVENING + timedelta(hours=3)
    people = await app.people(5)
    await app.starts(office)
    await app.ticks()
    assert await app.sends() == []

    app.now = MORNING
    await app.ticks()

    assert await app.sends() == people


async def test_what_has_expired_is_over_and_says_whom_it_did_not_reach(app, office):
    await app.people(5)
    number = await app.starts(office)
    await app.ticks()
    await app.sends(limit=2)

    app.now += timedelta(days=8)
    await app.ticks()

    progress = await app.progress(office, number)
    assert (progress.state, progress.delivered, progress.left) == ("completed", 2, 3)


async def test_ten_crashes_miss_nobody_and_double_only_those_in_flight(app, office):
    people = await app.people(40)
    number = await app.starts(office)
    went, doubled = [], 0
    for _ in range(10):
        app.now += SECOND
        await app.ticks()
        went += await app.sends(limit=2)
        flying = await app.claims(limit=2)  # they arrive, and the program dies before it knows
        went += [each.person_id for each in flying]
        doubled += len(flying)
        await app.dies_and_comes_back()
    while await app.state(number) != "completed":
        app.now += SECOND
        await app.ticks()
        went += await app.sends()

    assert set(went) == set(people)
    assert len(went) - len(people) == doubled == (await app.progress(office, number)).doubtful


async def test_connections_that_break_off_for_minutes_use_up_nobodys_attempts(app, office):
    people = await app.people(8)
    number = await app.starts(office)
    began, went, tries = app.now, [], 0
    while app.now < began + timedelta(minutes=15):
        app.now += 20 * SECOND
        await app.ticks()
        broken = app.now < began + timedelta(minutes=5)
        sent = await app.sends(becomes=lambda _, came=Outcome.DOUBTFUL if broken else Outcome.DELIVERED: Attempt(came))
        tries += len(sent)
        went += [] if broken else sent
        if await app.state(number) == "completed":
            break

    assert sorted(went) == people
    progress = await app.progress(office, number)
    assert (progress.delivered, progress.doubtful) == (len(people), tries - len(people))


async def test_what_is_doubtful_to_the_end_is_left_alone_and_counted(app, office):
    people = await app.people(5)
    number = await app.starts(office)
    tries = []
    for pause in (timedelta(), *AGAIN_AFTER, timedelta(hours=1)):
        app.now += pause
        await app.ticks()
        tries.append(len(await app.sends(becomes=lambda _: Attempt(Outcome.DOUBTFUL))))

    assert tries == [len(people)] * (1 + len(AGAIN_AFTER)) + [0]
    assert set((await app.outcomes(number)).values()) == {"unknown"}
    assert (await app.progress(office, number)).doubtful == sum(tries)


async def test_who_blocked_the_bot_and_who_is_gone_are_counted(app, office):
    blocked, gone, *others = await app.people(7)
    number = await app.starts(office)
    await app.ticks()
    async with app.database.writing() as session:
        await session.delete(await session.get(Person, gone))
        await session.commit()

    await app.sends(
        becomes=lambda each: Attempt(Outcome.REFUSED, BLOCKED) if each == blocked else Attempt(Outcome.DELIVERED)
    )
    await app.ticks()

    progress = await app.progress(office, number)
    assert (progress.delivered, progress.unreachable, progress.cancelled) == (len(others), 1, 1)
    assert (await app.outcomes(number))[None] == "cancelled"
    assert progress.state == "completed"


async def test_a_month_after_the_end_nobody_knows_who_got_it(app, office):
    await app.people(5)
    number = await app.starts(office)
    await app.ticks()
    await app.sends()
    await app.ticks()

    await app.call(forget_recipients, now=NOW + RECIPIENTS_KEPT)
    assert len(await app.rows(CampaignRecipient, col(CampaignRecipient.person_id).is_not(None))) == 5
    await app.call(forget_recipients, now=NOW + RECIPIENTS_KEPT + SECOND)

    assert await app.outcomes(number) == {None: "delivered"}
    assert (await app.progress(office, number)).delivered == 5
