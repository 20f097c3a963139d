"""`kill -9` while a campaign goes to a thousand people, on search to two thousand.

Nobody is missed, only those in flight get it twice, and they are counted.
"""

import asyncio
import random
import signal
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import col, func, select

from demo.botapi.faults import Fault
from services.campaigns.messages import MESSAGE
from services.campaigns.rules import CampaignState
from storage.engine import sqlite_file
from storage.outbox import OutboxMessage

from .lives import IS_SEARCH, Lives, patiently
from .mailing import Mailing, news

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),  # less than a minute where nothing else runs
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]

SECRET = "a secret of the tests, longer than 32 characters"
PEOPLE = 2_000 if IS_SEARCH else 400
LANGUAGES = ("ar", "de", "uk", "tr", "en")
LAID = "SELECT count(*) FROM campaign_recipient"
HANDED_OVER = "SELECT count(*) FROM outbox WHERE kind = 'campaign-message'"
SENT = "SELECT count(*) FROM outbox WHERE state = 'sent'"
TAKEN = "SELECT count(*) FROM campaign_recipient WHERE outcome = 'delivered'"
# Right after some recipients were laid down, right after the first hand-over; then at random, right after something was
# written down as sent, right after outcomes were taken
MOMENTS = (LAID, LAID, HANDED_OVER, SENT, TAKEN, "", SENT)
if IS_SEARCH:
    MOMENTS = (LAID, LAID, LAID, HANDED_OVER, "", SENT, TAKEN, "", SENT, "")

# Smaller steps, so that there is something between them to hit; what is doubtful goes again at once. The time is the
# lab's, since it may be night outside
MORE = """
from datetime import UTC, datetime, timedelta
from services.campaigns import recipients
from services.clock import SystemClock
recipients.BATCH, recipients.PORTION, recipients.AGAIN_AFTER = 50, 200, 3 * (timedelta(),)
SystemClock.now = lambda _: datetime.now(UTC) + timedelta(seconds={shift})
"""


async def in_flight(lab: Any) -> int:
    """How many of the campaign's messages the last life has left on their way."""
    async with lab.app.database.reading() as session:
        query = select(func.count()).where(col(OutboxMessage.state) == "sending", OutboxMessage.kind == MESSAGE)
        return (await session.exec(query)).one()


async def kills(lotse: Lives, world: Any, moment: str, dice: random.Random) -> None:
    if moment:
        seconds = 30.0
    else:
        sent, seconds = world.calls["sendMessage"], dice.uniform(0, 1)
        await patiently(lambda: world.calls["sendMessage"] > sent)
    assert await lotse.end(signal.SIGKILL, question=moment, seconds=seconds) == -signal.SIGKILL


async def test_a_campaign_misses_nobody_however_often_the_program_is_killed(lab, tmp_path, database_url):
    seed = random.randrange(10_000)
    print(f"seed {seed}")  # noqa: T201  shown when the test fails
    dice, world, mailing = random.Random(seed), lab.world, Mailing(lab)
    await mailing.opens()
    people = await mailing.subscribers(*(dice.choice(LANGUAGES) for _ in range(PEOPLE)))
    number = await mailing.starts("Jetzt einbürgern!")
    shift = (lab.clock.at - datetime.now(UTC)).total_seconds()
    lotse = Lives(
        tmp_path / "output.txt",
        sqlite_file(database_url),
        {"bot_token": lab.bot.token, "telegram_api": lab.url, "secret_key": SECRET, "database_url": database_url},
        MORE.format(shift=shift),
    )
    world.faults.add(Fault("sendMessage", "slow", times=100_000, seconds=0.05))  # so that kills hit something
    flights, while_planning = [], 0
    try:
        for moment in MOMENTS:
            await lotse.start()
            await kills(lotse, world, moment, dice)
            flights.append(await in_flight(lab))
            while_planning += (await mailing.campaign(number)).planned_at is None
        await lotse.start()
        async with asyncio.timeout(120):
            while (await mailing.campaign(number)).state != CampaignState.completed:  # noqa: ASYNC110, the database tells nobody
                await asyncio.sleep(0.3)
        assert await lotse.end(signal.SIGTERM) == 0
    finally:
        await lotse.close()

    assert "Traceback" not in lotse.output.read_text("utf-8")
    progress, recipients = await mailing.progress(number), await mailing.recipients(number)
    came = [len(news(each)) for each in people]
    print(f"in flight at the kills: {flights}; twice: {sum(came) - PEOPLE}, doubtful: {progress.doubtful}")  # noqa: T201

    assert (len(recipients), progress.left) == (PEOPLE, 0)
    assert min(came) >= 1, "missed"
    assert all(often <= 1 + each.doubtful for often, each in zip(came, recipients, strict=True))
    assert sum(came) - PEOPLE <= progress.doubtful == sum(flights)
    assert while_planning >= 2, "kills that hit nothing prove nothing"
    assert sum(each > 0 for each in flights) >= (3 if IS_SEARCH else 2)
