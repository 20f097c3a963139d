"""The lab with its poll loop running, and what the program leaves behind: log lines and database rows."""

import asyncio
import io
import os
import shutil
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiohttp import web
from sqlmodel import select

from bot.cli import main
from bot.logs import configure_logs
from bot.polling import Poller
from demo.botapi import World
from demo.server import build_stand_in
from services.people import Account, find_account
from storage.directory import DemandGap
from storage.engine import sqlite_file

QUICK = (0.02, 0.03, 0.05, 0.1)  # seconds between attempts; the program waits longer


@pytest.fixture(autouse=True)
def unlogged() -> Iterator[None]:
    """A command that was run in this process must not leave its own, closed standard error for others to log to."""
    yield
    configure_logs("error")


@dataclass
class Program:
    """The poll loop in the background. People act through the world; nobody else may poll meanwhile."""

    lab: Any
    until: Any
    pollers: list[asyncio.Task[None]] = field(default_factory=list)

    def presses(self, phone: Any, data: str, message_id: int | None = None) -> str:
        return self.lab.world.press(phone.id, message_id or phone.last["message_id"], data)

    def says(self, phone: Any, words: str) -> None:
        self.lab.world.person_says(phone.id, words)

    @asynccontextmanager
    async def running(self, dispatcher: Dispatcher | None = None, bot: Bot | None = None) -> AsyncIterator[Poller]:
        poller = Poller(bot or self.lab.bot, dispatcher or self.lab.poller.answering, backoff=QUICK)
        running = asyncio.create_task(poller.run())
        try:
            yield poller
            await self.quiet(running)
            poller.stop()
            await asyncio.wait_for(running, 60)
        finally:
            running.cancel()

    async def quiet(self, running: asyncio.Task[None]) -> None:
        """Until the bot has acknowledged everything; whatever ended the loop is raised."""
        await self.until(lambda: running.done() or not self.lab.world.updates.pending)
        if running.done():
            await running

    @property
    def unanswered(self) -> list[str]:
        """Buttons whose spinner still turns."""
        return [query.data for query in self.lab.world.callbacks.values() if not query.answered]

    async def gaps(self) -> int:
        """How often a missing offer was counted."""
        async with self.lab.app.database.reading() as session:
            return sum(row.count for row in (await session.exec(select(DemandGap))).all())

    async def known(self, phone: Any) -> Any:
        """What is stored about a person: person and unreachable, or None."""
        async with self.lab.app.database.reading() as session:
            return await find_account(session, Account(str(phone.id), self.lab.app.keyring))

    async def town(self, phone: Any) -> str | None:
        return (await self.known(phone)).person.municipality_ags

    async def language(self, phone: Any) -> str:
        return (await self.known(phone)).person.language

    @asynccontextmanager
    async def without_database(self) -> AsyncIterator[Callable[[], None]]:
        """The file is away: nothing can be read or written. Yields how to bring it back early."""
        file = sqlite_file(self.lab.url_of_database)
        away = Path(f"{file}.away")
        await self.lab.app.database.close()
        file.rename(away)
        file.mkdir()

        def bring_back() -> None:
            if away.exists():
                file.rmdir()
                away.rename(file)

        try:
            yield bring_back
        finally:
            bring_back()


@pytest.fixture
def program(lab: Any, until: Any, database_url: str) -> Program:
    lab.url_of_database = database_url
    return Program(lab, until)


@dataclass
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    def __post_init__(self) -> None:
        assert "Traceback" not in self.out + self.err

    @property
    def said(self) -> str:
        return self.out + self.err


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working directory on a machine where nothing of Lotse is set."""
    folder = tmp_path / "machine"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in [*os.environ]:
        if name.startswith(("LOTSE_", "LC_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("LANG", "C.UTF-8")
    return folder


@pytest.fixture
def lotse(clean: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Ended]]:
    """The command line, through its own entry: arguments, then settings without their prefix."""

    def call(*arguments: str, **settings: str) -> Ended:
        out, err = io.StringIO(), io.StringIO()
        with monkeypatch.context() as machine, redirect_stdout(out), redirect_stderr(err):
            machine.setattr(sys, "argv", ["lotse", *arguments])
            for name, value in settings.items():
                machine.setenv(name if name == "LANG" else f"LOTSE_{name.upper()}", value)
            code = 0
            try:
                main()
            except SystemExit as end:
                code = int(end.code or 0)
        return Ended(code, out.getvalue(), err.getvalue())

    yield call
    configure_logs("error")


@pytest.fixture
def migrated(clean: Path, sqlite_templates: dict[str, Path]) -> None:
    """There is a database, as `lotse migrate` makes one; a copy is made sooner."""
    (clean / "var").mkdir(mode=0o700)
    shutil.copy(sqlite_templates["empty"], clean / "var" / "lotse.db")


@pytest.fixture
def standin() -> Iterator[tuple[World, str]]:
    """A stand-in for Telegram in a thread of its own, and its address."""
    world, loop, started = World("4710:AAtest"), asyncio.new_event_loop(), threading.Event()
    addresses: list[str] = []

    async def serve() -> web.AppRunner:
        runner = web.AppRunner(build_stand_in(world), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        addresses.append(f"http://127.0.0.1:{runner.addresses[0][1]}")
        started.set()
        return runner

    def run() -> None:
        runner = loop.run_until_complete(serve())
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    started.wait(60)
    yield world, addresses[0]
    loop.call_soon_threadsafe(loop.stop)
    thread.join(60)
