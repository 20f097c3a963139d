"""The sender of due messages against a bare loop over the same library, on one stand-in in the same run.

The stand-in runs in a process of its own, with everybody already writing to the bot; with flood limits on it answers
429 as Telegram does, and counts. The bare loop runs in one of its own as well, on the program's kind of event loop.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import uvloop
from aiohttp import web
from sqlmodel import delete, func, select
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.delivery import Delivery
from bot.logs import configure_logs
from bot.sender import A_SECOND, Sender
from demo.botapi import Person, World
from demo.server import build_stand_in
from handlers.fast import memory
from handlers.shell.screen import Screen
from services.app import App
from services.clock import SystemClock
from services.counties import load_county
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.people import Account, choose_language
from storage.encryption import Keyring
from storage.engine import Database
from storage.migrations import upgrade
from storage.outbox import OutboxMessage

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "4710:AAbench"
FIRST_PERSON = 7_200_000_001
PERSONS = 1_500
LIMITED = 250  # ten seconds at 25 a second
ROUNDS = 5
CONCURRENCY = 8
WORDS = "Erinnerung: Sie haben morgen um 10:00 Uhr einen Termin. Ort: Bahnhofstraße 1, 59227 Ahlen."
KEYRING = Keyring("a secret of the benchmark, longer than 32 characters")


@dataclass(frozen=True)
class Sending:
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


class CountingWorld(World):
    """A world that knows when the first and the last message came, and how often it said 429."""

    def __init__(self, token: str, persons: int) -> None:
        super().__init__(token)
        for number in range(persons):
            self.add_person(Person(FIRST_PERSON + number, "Erfunden", "de"))
            self.chats[FIRST_PERSON + number].started = True
        self.refused, self.times = 0, list[float]()

    async def call(self, token: str, method: str, *arguments: Any) -> tuple[int, dict[str, Any]]:
        status, body = await super().call(token, method, *arguments)
        if method == "sendMessage":
            self.times.append(time.perf_counter())
            self.refused += status == 429
        return status, body


async def serve() -> None:
    """Run the stand-in: POST /bench/count/{limits} begins to count, GET /bench/counted says what came."""
    world = CountingWorld(TOKEN, PERSONS)
    app = build_stand_in(world)

    async def count(request: web.Request) -> web.Response:
        world.limits.enabled = request.match_info["limits"] == "limits"
        world.refused, world.times = 0, []
        return web.json_response({})

    async def counted(_request: web.Request) -> web.Response:
        seconds = world.times[-1] - world.times[0]
        return web.json_response({"rate": (len(world.times) - 1) / seconds, "refused": world.refused})

    app.router.add_post("/bench/count/{limits}", count)
    app.router.add_get("/bench/counted", counted)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


@contextmanager
def counting_stand_in() -> Iterator[str]:
    """The address of a running stand-in."""
    process = subprocess.Popen(_itself("serve"), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


def _itself(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "bench.sending", *arguments]


def ask(method: str, address: str) -> Any:
    """What the stand-in answers."""
    with urlopen(Request(address, method=method), timeout=60) as answer:
        return json.load(answer)


def bare(address: str) -> float:
    """Messages a second of the bare loop, in a process of its own."""
    ask("POST", f"{address}/bench/count/none")
    subprocess.run(_itself("bare", address), cwd=ROOT, check=True)
    return float(ask("GET", f"{address}/bench/counted")["rate"])


async def bare_loop(address: str) -> None:
    """A loop over ExtBot, as many at once as the sender, without rows, persons and limits."""
    request = HTTPXRequest(connection_pool_size=CONCURRENCY + 4)
    limiter = AIORateLimiter(overall_max_rate=0, max_retries=0)
    bot: Any = ExtBot(
        TOKEN, base_url=f"{address}/bot", request=request, get_updates_request=request, rate_limiter=limiter
    )
    waiting = iter(range(PERSONS))

    async def work() -> None:
        for number in waiting:
            await bot.send_message(FIRST_PERSON + number, WORDS, parse_mode="HTML", disable_web_page_preview=True)

    await asyncio.gather(*(work() for _ in range(CONCURRENCY)))
    await request.shutdown()


async def delivered(app: App, address: str, rows: int, *, per_second: float | None) -> tuple[float, int]:
    """The sender over `rows` due rows: messages a second, and how often it was told to wait."""
    await _lay(app, rows)
    delivery = Delivery(
        app,
        Sender(TOKEN, address, per_second=per_second, concurrency=CONCURRENCY),
        notices={"bench": _render},
    )
    ask("POST", f"{address}/bench/count/{'limits' if per_second else 'none'}")
    running = asyncio.create_task(delivery.run())
    while await _unsent(app):
        await asyncio.sleep(0.2)
        app.signals.ring()
    delivery.stop()
    await running
    counted = ask("GET", f"{address}/bench/counted")
    return float(counted["rate"]), int(counted["refused"])


async def _render(_read: Any, _row: Any, _context: Any) -> Screen:
    return Screen(text=[WORDS])


async def _lay(app: App, rows: int) -> None:
    now = app.clock.now()
    async with app.database.writing() as session:
        await session.exec(delete(OutboxMessage))
        for person_id in range(1, rows + 1):
            await queue(
                session,
                person_id=person_id,
                kind="bench",
                subject_id=1,
                due_at=now,
                expires_at=now + timedelta(days=1),
                priority=REMINDER,
                now=now,
            )
        await session.commit()


async def _unsent(app: App) -> int:
    async with app.database.reading() as read:
        return (await read.exec(select(func.count()).where(OutboxMessage.state != "sent"))).one()


async def measure(folder: Path) -> Sending:
    """Alternating rounds without a limit, then one with Telegram's flood limits on."""
    configure_logs("error")
    memory.settle()  # as the program does after its first poll
    url = f"sqlite:///{folder / 'sending.db'}"
    upgrade(url)
    app = App(Database(url), KEYRING, load_county("warendorf"), SystemClock(), show_samples=True)
    async with app.database.writing() as session:
        for number in range(PERSONS):
            account = Account(str(FIRST_PERSON + number), KEYRING)
            await choose_language(session, account, language="de", now=datetime.now(UTC))
    bares, ours = [], []
    with counting_stand_in() as address:
        for _ in range(ROUNDS):
            bares.append(await asyncio.to_thread(bare, address))
            ours.append((await delivered(app, address, PERSONS, per_second=None))[0])
        limited, refused = await delivered(app, address, LIMITED, per_second=A_SECOND)
    await app.database.close()
    return Sending(statistics.median(bares), statistics.median(ours), limited, A_SECOND, refused)


def run(folder: Path) -> Sending:
    """`measure`, from a program that is not asynchronous, on the program's own event loop."""
    return uvloop.run(measure(folder))


if __name__ == "__main__":
    uvloop.run(bare_loop(sys.argv[2]) if sys.argv[1] == "bare" else serve())
