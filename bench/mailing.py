"""A campaign on its way to people: from the ticks through recipients, outbox and sender, against the bare loop.

The same stand-in and the same bare loop as in `bench/sending.py`; here the rows are handed over by the campaign's own
steps, each message is made from the campaign's text, and the outcomes are taken back while it goes on.
"""

import asyncio
import statistics
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop

from bench.campaigns import begin
from bench.sending import (
    A_SECOND,
    CONCURRENCY,
    FIRST_PERSON,
    KEYRING,
    LIMITED,
    PERSONS,
    TOKEN,
    WORDS,
    ask,
    bare,
    counting_stand_in,
)
from bot.delivery import Delivery
from bot.jobs import campaign_jobs
from bot.logs import configure_logs
from bot.scheduler import build_scheduler
from bot.sender import Sender
from handlers.fast import memory
from handlers.shell.screen import Screen
from handlers.shell.texts import Marked
from services.app import App
from services.campaigns.messages import MESSAGE, message_for
from services.campaigns.steering import measure as progress_of
from services.counties import load_county
from services.people import Account, choose_language
from storage.campaigns import Campaign, Subscription
from storage.engine import Database
from storage.migrations import upgrade

ROUNDS = 3
ALL, SOME = "naturalisation", "courses"  # what everybody wants, and what as many as `LIMITED` want


class Daytime:
    """The machine's clock, put forward or back by whole hours into the morning: at night a campaign waits."""

    def __init__(self) -> None:
        self._ahead = timedelta(hours=9 - datetime.now(UTC).hour)

    def now(self) -> datetime:
        """This instant, UTC."""
        return datetime.now(UTC) + self._ahead


@dataclass(frozen=True)
class Mailing:
    """What was measured; messages a second."""

    bare: float
    unlimited: float
    limited: float
    limit: float
    refused: int  # answers 429

    @property
    def of_bare(self) -> float:
        return self.unlimited / self.bare

    @property
    def of_limit(self) -> float:
        return self.limited / self.limit


async def render(read: Any, row: Any, context: Any) -> Screen | None:
    """A campaign's message, from its text."""
    message = await message_for(read, recipient_id=row.subject_id, now=context.now)
    return None if message is None else Screen(text=[Marked(message.body)], language=message.language)


NOTICES = {MESSAGE: render}


async def _fill(app: App) -> None:
    for number in range(PERSONS):
        async with app.database.writing() as session:
            account = Account(str(FIRST_PERSON + number), KEYRING)
            person = await choose_language(session, account, language="de", now=app.clock.now())
            for kind in (ALL, SOME) if number < LIMITED else (ALL,):
                session.add(Subscription(kind=kind, person_id=person.id, since=app.clock.now()))
            await session.commit()


async def mailed(app: App, address: str, kind: str, *, per_second: float | None) -> tuple[float, int]:
    """A campaign from its start to its end: messages a second, and how often the sender was told to wait."""
    sender = Sender(TOKEN, address, per_second=per_second, concurrency=CONCURRENCY)
    delivery = Delivery(app, sender, notices=NOTICES)
    ask("POST", f"{address}/bench/count/{'limits' if per_second else 'none'}")
    number = await begin(app.database, now=app.clock.now(), kind=kind, body=WORDS)
    scheduler = build_scheduler(campaign_jobs(app), app.clock)
    scheduler.start()
    running = asyncio.create_task(delivery.run())
    while not await _has_ended(app, number):  # noqa: ASYNC110, the database tells nobody
        await asyncio.sleep(0.2)
    delivery.stop()
    await running
    scheduler.shutdown(wait=False)
    counted = ask("GET", f"{address}/bench/counted")
    return float(counted["rate"]), int(counted["refused"])


async def _has_ended(app: App, number: int) -> bool:
    async with app.database.reading() as read:
        row = await read.get_one(Campaign, number)
        if row.ended_at is None:
            return False
        progress = await progress_of(read, row)
    assert progress.delivered == progress.total >= LIMITED
    return True


async def measure(folder: Path) -> Mailing:
    """Alternating rounds without a limit, then one with Telegram's flood limits on."""
    configure_logs("error")
    memory.settle()
    url = f"sqlite:///{folder / 'mailing.db'}"
    upgrade(url)
    app = App(Database(url), KEYRING, load_county("warendorf"), Daytime(), show_samples=True)
    await _fill(app)
    bares, ours = [], []
    with counting_stand_in() as address:
        for _ in range(ROUNDS):
            bares.append(await asyncio.to_thread(bare, address))
            ours.append((await mailed(app, address, ALL, per_second=None))[0])
        limited, refused = await mailed(app, address, SOME, per_second=A_SECOND)
    await app.database.close()
    return Mailing(statistics.median(bares), statistics.median(ours), limited, A_SECOND, refused)


def run(folder: Path) -> Mailing:
    """`measure`, from a program that is not asynchronous, on the program's own event loop."""
    return uvloop.run(measure(folder))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        found = run(Path(name))
        print(round(found.of_bare, 2), round(found.of_limit, 4), found)
