"""A campaign from its start to its end in the program: ticks, outbox, the real library, phones."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from bot.delivery import Delivery, keep_delivering
from bot.sender import Sender
from demo.botapi.faults import Fault
from services.campaigns import recipients
from services.campaigns.rules import CampaignState, Kind, Media
from services.campaigns.starting import start_campaign
from services.campaigns.steering import abort_campaign, pause_campaign
from services.campaigns.subscribing import unsubscribe
from services.people import Account, find_person

from .mailing import Mailing, news

TOKEN = "4710:AAtest"
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
FIVE = ("ar", "uk", "tr", "en", "de")
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


class Running(Mailing):
    """With the sender beside it."""

    @asynccontextmanager
    async def delivering(self, **given: Any) -> AsyncIterator[None]:
        delivery = Delivery(self.lab.app, Sender(TOKEN, self.lab.url, **({"per_second": None} | given)))
        running = asyncio.create_task(keep_delivering(delivery, backoff=(0.02,)))
        try:
            yield
            delivery.stop()
            await asyncio.wait_for(running, 60)
        finally:
            running.cancel()

    async def goes_on_until(self, number: int, wanted: Any, seconds: float = 60.0) -> None:
        """Second after second, as the program does, but sooner."""
        async with asyncio.timeout(seconds):
            while not wanted(await self.progress(number)):
                await self.tick()
                await asyncio.sleep(0.05)
                self.lab.clock.at += SECOND

    async def ends(self, number: int) -> None:
        await self.goes_on_until(number, lambda now: now.state == CampaignState.completed)


@pytest.fixture
async def mailing(lab) -> Running:
    office = Running(lab)
    await office.opens()
    return office


async def test_a_planned_campaign_starts_by_itself_and_everybody_reads_it_in_their_language(lab, mailing):
    people = await mailing.subscribers(*FIVE)
    (other,) = await mailing.subscribers("ar", kind=Kind.courses)
    number = await mailing.schedules(lab.clock.at + HOUR, "Jetzt <b>einbürgern</b>!")

    async with mailing.delivering():
        await mailing.tick()
        assert (await mailing.campaign(number)).state == CampaignState.scheduled
        lab.clock.at += HOUR
        await mailing.ends(number)

    words = [news(each) for each in people]
    assert words == [[f"{each}: Jetzt einbürgern!"] for each in FIVE[:4]] + [["Jetzt einbürgern!"]]
    assert [each["type"] for each in people[0].last["entities"]] == ["bold"]
    assert news(other) == []
    assert "dispatch-notice-ended" in mailing.author.sees


async def test_a_planned_campaign_that_may_not_start_any_more_says_so_to_whoever_planned_it(lab, mailing, until):
    people = await mailing.subscribers(*FIVE)
    number = await mailing.schedules(lab.clock.at + HOUR)
    for each in people:
        person = (await _person(mailing, each)).id
        await mailing.call(unsubscribe, person_id=person)

    lab.clock.at += HOUR
    async with mailing.delivering():
        await mailing.tick()
        await until(lambda: "dispatch-notice-not-started" in mailing.author.sees)

    assert (await mailing.campaign(number)).state == CampaignState.draft


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_a_picture_or_document_that_the_channel_has_goes_out_with_words_and_buttons(lab, mailing, kind):
    people = await mailing.subscribers(*FIVE)
    lab.world.person_sends_sample(mailing.author.id, kind)
    reference = _file_id(lab.messages(mailing.author.id)[-1])
    number = await mailing.starts("Bitte <i>lesen</i>", media=Media(kind, reference))

    async with mailing.delivering():
        await mailing.ends(number)

    assert [news(each) for each in people] == [[f"{each}: Bitte lesen"] for each in FIVE[:4]] + [["Bitte lesen"]]
    assert {_file_id(each.last) for each in people} == {reference}
    assert lab.world.calls["sendMessage"] == 1, "that it has ended"


@pytest.mark.parametrize(
    ("kind", "arrives", "doubtful"),
    [("too_many", 1, 0), ("error500", 1, 0), ("html502", 1, 0), ("reset", 1, 1), ("silent", 2, 1)],
)
async def test_whatever_goes_wrong_on_the_way_nobody_is_missed_and_what_may_be_double_is_counted(
    lab, mailing, kind, arrives, doubtful
):
    people = await mailing.subscribers(*FIVE)
    number = await mailing.starts()
    lab.world.faults.add(Fault("sendMessage", kind, chat_id=people[0].id))

    async with mailing.delivering():
        await mailing.ends(number)

    assert [len(news(each)) for each in people] == [arrives, 1, 1, 1, 1]
    progress = await mailing.progress(number)
    assert (progress.delivered, progress.doubtful) == (5, doubtful)


async def test_accepted_then_silent_for_too_long_comes_again_and_is_counted(lab, mailing, until):
    people = await mailing.subscribers(*FIVE)
    number = await mailing.starts()
    lab.world.faults.add(Fault("sendMessage", "slow", seconds=0.5, chat_id=people[0].id))

    async with mailing.delivering(read_timeout_s=0.2):
        await mailing.ends(number)
        await until(lambda: len(news(people[0])) == 2)

    assert [len(news(each)) for each in people] == [2, 1, 1, 1, 1]
    assert (await mailing.progress(number)).doubtful == 1


async def test_whoever_blocks_the_bot_or_is_gone_is_counted_and_holds_up_nobody(lab, mailing):
    people = await mailing.subscribers(*FIVE)
    lab.world.block(people[0].id)
    lab.world.deactivate(people[1].id)
    number = await mailing.starts()

    async with mailing.delivering():
        await mailing.ends(number)

    assert [len(news(each)) for each in people] == [0, 0, 1, 1, 1]
    assert [each.outcome for each in await mailing.recipients(number)][:2] == ["blocked", "deactivated"]


async def test_whoever_says_stop_while_their_message_waits_gets_nothing(lab, mailing):
    people = await mailing.subscribers(*FIVE)
    number = await mailing.starts()
    await mailing.tick()
    await mailing.call(unsubscribe, person_id=(await _person(mailing, people[4])).id)

    async with mailing.delivering():
        await mailing.ends(number)

    assert [len(news(each)) for each in people] == [1, 1, 1, 1, 0]
    assert (await mailing.progress(number)).cancelled == 1


@pytest.mark.parametrize("stop", [pause_campaign, abort_campaign])
async def test_a_tap_stops_all_but_what_is_in_flight(lab, mailing, stop):
    people = await mailing.subscribers(*FIVE * 2)
    number = await mailing.starts()
    lab.world.faults.add(Fault("sendMessage", "slow", seconds=0.3, times=100))

    async with mailing.delivering(concurrency=2, per_second=1000.0):
        await mailing.goes_on_until(number, lambda _: lab.world.calls["sendMessage"])
        stopped = await mailing.call(stop, mailing.desk, campaign_id=number)
        lab.world.faults.clear()
        for _ in range(3):
            await mailing.tick()
            await asyncio.sleep(0.15)
            lab.clock.at += SECOND

    assert 1 <= sum(len(news(each)) for each in people) <= stopped.delivered + stopped.in_flight + 2
    assert (await mailing.progress(number)).left >= 6


async def test_two_campaigns_to_one_person_lie_a_second_apart(lab, mailing, until):
    people = await mailing.subscribers(*FIVE)
    for each in people:
        await mailing.wants(each, Kind.courses)
    first = await mailing.starts("Eins")
    second = await mailing.starts("Zwei", kind=Kind.courses)

    async with mailing.delivering():
        await mailing.tick()
        await mailing.tick()
        await until(lambda: all(news(each) for each in people))
        await asyncio.sleep(0.3)
        assert [news(each)[0][-4:] for each in people] == ["Eins"] * 5
        assert {len(news(each)) for each in people} == {1}
        await mailing.ends(first)
        await mailing.ends(second)

    assert [len(news(each)) for each in people] == [2] * 5


async def test_without_a_campaign_the_ticks_write_nothing(lab, mailing):
    await mailing.tick()  # once a day, and when their time has come, others do
    jobs = [each for each in mailing.jobs if each.name.startswith("campaign-")]

    async with lab.app.database.writing():  # nobody else can begin to write meanwhile
        for job in jobs:
            await asyncio.wait_for(job.due(lab.clock.at), 4)  # below SQLite's own patience

    assert len(jobs) >= 3


async def test_a_long_planning_lets_others_write_and_holds_up_no_other_campaign(lab, mailing, monkeypatch):
    monkeypatch.setattr(recipients, "BATCH", 1)
    await mailing.subscribers(*FIVE * 8)
    (few,) = [await mailing.subscribers(*FIVE, kind=Kind.courses)]
    long = await mailing.starts()
    short = await mailing.starts("Kurz", kind=Kind.courses)
    planned: list[int] = []

    async def somebody() -> None:
        for _ in range(3):
            async with lab.app.database.writing():
                planned.append((await mailing.progress(long)).total)

    await asyncio.gather(mailing.tick(), somebody())

    assert planned[-1] < 40, "they did not wait until all were planned"
    assert (await mailing.progress(long)).total == 40
    assert (await mailing.progress(short)).total == len(few)
    rows = await mailing.recipients(short)
    last_of_short = max(each.id for each in rows)
    assert last_of_short < max(each.id for each in await mailing.recipients(long))


async def test_started_twice_it_comes_once(lab, mailing):
    people = await mailing.subscribers(*FIVE)
    seen = await mailing.writes("Jetzt!")
    await asyncio.gather(*(mailing.call(start_campaign, mailing.desk, seen=seen) for _ in range(2)))

    async with mailing.delivering():
        await mailing.ends(seen.campaign_id)

    assert [len(news(each)) for each in people] == [1] * 5


async def _person(mailing: Mailing, phone: Any) -> Any:
    async with mailing.lab.app.database.reading() as read:
        return await find_person(read, Account(str(phone.id), mailing.lab.app.keyring))


def _file_id(message: Any) -> str:
    return message["photo"][-1]["file_id"] if "photo" in message else message["document"]["file_id"]
