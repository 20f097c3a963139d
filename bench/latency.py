"""How long people wait for a button's answer while a campaign is being sent, against the same program when idle.

The stand-in with its people is a process of its own, as in `bench/standin.py`, and so is the bot: polling, ticks and
sender as in `lotse run`, only that the sender's limit can be taken away. People press one button after the other with a
pause between, as people do; the campaign goes to others.
"""

import asyncio
import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import uvloop
from aiohttp import web

from bench.campaigns import begin
from bench.mailing import NOTICES, Daytime
from bench.people import CONVERSATIONS, Talker, TalkingWorld, arrive, menu_arrival, talk
from bench.sending import FIRST_PERSON, KEYRING, TOKEN, WORDS
from bot.app import build_app, build_bot
from bot.delivery import Delivery, keep_delivering
from bot.jobs import due_jobs
from bot.logs import configure_logs
from bot.polling import Poller
from bot.prepare import import_own_directory
from bot.scheduler import build_scheduler
from bot.sender import A_SECOND, Sender
from bot.settings import Settings, load_settings
from demo.botapi import Person
from demo.server import build_stand_in
from handlers.conversations import build_answering
from handlers.fast import memory
from handlers.shell.screen import Screen
from services.clock import SystemClock
from services.outbox.rules import CAMPAIGN
from services.people import Account, choose_language
from storage.engine import Database
from storage.migrations import upgrade

ROOT = Path(__file__).resolve().parents[1]
RECIPIENTS = 1_500
ROWS = 12_000  # more than are sent meanwhile
TALKERS = 50  # of each phase, newcomers, so that nobody presses faster than the bot allows
PAUSE_S = (0.1, 0.6)
PHASES = 2  # of each kind, alternating
LIMITS = {"limited": A_SECOND, "unlimited": None, "campaign": A_SECOND}
MANY = 100_000  # recipients of "campaign", laid down and then sent to while people press; the first are reachable


@dataclass(frozen=True)
class Answers:
    """What was measured with one limit; milliseconds until the answer stands on the phone."""

    idle_p99: float
    busy_p99: float
    idle_median: float
    busy_median: float
    sent: float  # messages of the campaign a second, meanwhile

    @property
    def ratio(self) -> float:
        return self.busy_p99 / self.idle_p99


class Waiter(Talker):
    """A person with a watch, who thinks before pressing."""

    def __init__(self, world: TalkingWorld, number: int, seconds: list[float]) -> None:
        super().__init__(world, number)
        self.seconds = seconds
        self.dice = random.Random(number)

    async def presses(self, wanted: Callable[[str], bool], *, which: int = 0) -> str:
        await asyncio.sleep(self.dice.uniform(*PAUSE_S))
        began = time.perf_counter()
        data = await super().presses(wanted, which=which)
        self.seconds.append(time.perf_counter() - began)
        return data


async def serve() -> None:
    """Run the stand-in: GET /bench/polled waits for a bot, POST /bench/talk has people talk and says how they fared.

    POST /bench/hurry has them talk without a pause: each language read, each table looked at.
    """
    world = TalkingWorld(TOKEN)
    for number in range(RECIPIENTS):
        world.add_person(Person(FIRST_PERSON + number, "Erfunden", "de"))
        world.chats[FIRST_PERSON + number].started = True
    app = build_stand_in(world)

    async def polled(_request: web.Request) -> web.Response:
        world.polled.clear()
        await world.polled.wait()
        return web.json_response({})

    async def have_talk(_request: web.Request) -> web.Response:
        seconds: list[float] = []
        talkers = [Waiter(world, number, seconds) for number in range(TALKERS)]
        await asyncio.gather(*(menu_arrival(each) for each in talkers))
        seconds.clear()
        began, sent = time.perf_counter(), world.calls["sendMessage"]
        await asyncio.gather(*(CONVERSATIONS["menu"](each) for each in talkers))
        lasted = time.perf_counter() - began
        return web.json_response({"seconds": seconds, "sent": (world.calls["sendMessage"] - sent) / lasted})

    async def have_hurry(_request: web.Request) -> web.Response:
        await talk(world, "menu", await arrive(world, "menu", 10))
        return web.json_response({})

    app.router.add_get("/bench/polled", polled)
    app.router.add_post("/bench/hurry", have_hurry)
    app.router.add_post("/bench/talk", have_talk)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


async def bot(address: str, url: str, limit: float | None) -> None:
    """Run the program by day with a sender of this limit."""
    app = build_app(settings_for(address, url), clock=Daytime())
    poller = Poller(build_bot(settings_for(address, url)), build_answering(app))
    delivery = Delivery(app, Sender(TOKEN, address, per_second=limit), notices={"bench": _render, **NOTICES})
    running = asyncio.create_task(poller.run())
    await poller.started.wait()
    memory.settle()
    build_scheduler(due_jobs(app), app.clock).start()
    await asyncio.gather(running, keep_delivering(delivery))


async def _render(_read: Any, _row: Any, _context: Any) -> Screen:
    return Screen(text=[WORDS])


def settings_for(address: str, url: str) -> Settings:
    """Settings of a program that talks to the stand-in at `address`."""
    secret = "a secret of the benchmark, longer than 32 characters"
    return load_settings(
        bot_token=TOKEN, telegram_api=address, secret_key=secret, database_url=url, county="warendorf", demo=True
    )


def measure(folder: Path) -> dict[str, Answers]:
    """By limit: idle and busy phases in turns, each pair in one life of the program."""
    file = folder / "latency.db"
    asyncio.run(prepare(f"sqlite:///{file}"))
    _fill(file)
    found: dict[tuple[str, bool], list[Any]] = {}
    with program("bench.latency", "serve", output=subprocess.PIPE) as standin:
        assert standin.stdout is not None
        address = f"http://127.0.0.1:{int(standin.stdout.readline())}"
        for name, limit in list(LIMITS.items()) * PHASES:
            lay = _start if name == "campaign" else _lay
            _lay(file, 0)
            with program("bench.latency", "bot", address, f"sqlite:///{file}", str(limit or "none")):
                ask("GET", f"{address}/bench/polled")
                time.sleep(1)
                ask("POST", f"{address}/bench/hurry")
                found.setdefault((name, False), []).append(ask("POST", f"{address}/bench/talk"))
                lay(file, ROWS)
                for _ in range(2 if name == "campaign" else 1):  # while it is laid down, and while it is sent
                    found.setdefault((name, True), []).append(ask("POST", f"{address}/bench/talk"))
                assert _left(file), "the campaign was over before the people were"
            _end(file)
    return {name: _answers(found[name, False], found[name, True]) for name in LIMITS}


def _answers(idle: list[Any], busy: list[Any]) -> Answers:
    calm, hurried = (sorted(1000 * each for round_ in rounds for each in round_["seconds"]) for rounds in (idle, busy))
    p99s = [statistics.quantiles(each, n=100)[98] for each in (calm, hurried)]
    medians = [statistics.median(each) for each in (calm, hurried)]
    return Answers(*p99s, *medians, statistics.mean(each["sent"] for each in busy))


async def prepare(url: str) -> None:
    """A database with the county's directory, and the people that a campaign goes to."""
    upgrade(url)
    await import_own_directory(settings_for("http://127.0.0.1:1", url), clock=SystemClock(), again=False)
    database = Database(url)
    for number in range(RECIPIENTS):
        async with database.writing() as session:
            account = Account(str(FIRST_PERSON + number), KEYRING)
            await choose_language(session, account, language="de", now=datetime.now(UTC))
    await database.close()


def _fill(file: Path) -> None:
    """Subscribers of a large campaign: those people first, and behind them rows alone."""
    at = f"{datetime.now(UTC) - timedelta(days=2):%Y-%m-%d %H:%M:%S.%f}"
    connection = sqlite3.connect(file, timeout=10)
    more = ((each, b"", "de", at) for each in range(RECIPIENTS + 1, MANY + 1))
    connection.executemany("INSERT INTO person (id, wrapped_key, language, created_at) VALUES (?, ?, ?, ?)", more)
    wishes = (("naturalisation", each, at) for each in range(1, MANY + 1))
    connection.executemany("INSERT INTO subscription (kind, person_id, since) VALUES (?, ?, ?)", wishes)
    connection.commit()
    connection.close()


def _lay(file: Path, rows: int) -> None:
    """A campaign in one go, beside the running program; what an earlier one left is taken away."""
    now, later = (f"{Daytime().now() + timedelta(days=day):%Y-%m-%d %H:%M:%S.%f}" for day in (0, 1))
    names = ("person_id", "kind", "subject_id", "detail", "priority", "due_at", "expires_at", "state", "dedupe_key")
    names += ("attempts", "doubtful", "created_at")
    marks = ", ".join("?" * len(names))
    with sqlite3.connect(file, timeout=10) as connection:
        connection.execute("DELETE FROM outbox")
        connection.executemany(
            f"INSERT INTO outbox ({', '.join(names)}) VALUES ({marks})",
            (
                (1 + row % RECIPIENTS, "bench", row, "", CAMPAIGN, now, later, "queued", f"bench:{row}", 0, 0, now)
                for row in range(rows)
            ),
        )
    connection.close()


def _start(file: Path, _rows: int) -> None:
    """A campaign that the running program finds at its next tick."""
    asyncio.run(begin_in(f"sqlite:///{file}"))


async def begin_in(url: str) -> None:
    database = Database(url)
    await begin(database, now=Daytime().now(), body=WORDS)
    await database.close()


def _end(file: Path) -> None:
    """Nothing of a campaign is left."""
    with sqlite3.connect(file, timeout=10) as connection:
        connection.execute("DELETE FROM campaign_recipient")
        connection.execute("DELETE FROM campaign")
    connection.close()


def _left(file: Path) -> int:
    connection = sqlite3.connect(file, timeout=10)
    left = connection.execute("SELECT count(*) FROM outbox WHERE state = 'queued'").fetchone()[0]
    connection.close()
    return int(left)


@contextmanager
def program(module: str, *arguments: str, output: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """A module of this package as a process of its own, ended in the end."""
    command = [sys.executable, "-m", module, *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=output, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def ask(method: str, address: str) -> Any:
    """What the stand-in answers; it may take as long as people talk."""
    with urlopen(Request(address, method=method), timeout=180) as answer:
        return json.load(answer)


def run(folder: Path) -> dict[str, Answers]:
    """`measure`."""
    return measure(folder)


if __name__ == "__main__":
    configure_logs("error")
    if sys.argv[1:2] == ["serve"]:
        uvloop.run(serve())
    elif sys.argv[1:2] == ["bot"]:
        uvloop.run(bot(sys.argv[2], sys.argv[3], None if sys.argv[4] == "none" else float(sys.argv[4])))
    else:
        with tempfile.TemporaryDirectory() as name:
            for kind, answers in run(Path(name)).items():
                print(kind, round(answers.ratio, 2), answers)
