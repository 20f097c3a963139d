"""A large campaign: its recipients laid down and handed to the outbox, and a pause with nearly all still to come.

On SQLite, through the steps that the program takes once a second, in a process of their own, for the memory's sake.
"""

import asyncio
import multiprocessing
import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
from sqlmodel import select

from bench.bookings import COUNTY
from bench.contexts import context_of
from bench.programs import MEGABYTE
from services.campaigns.delivering import advance_campaign
from services.campaigns.rules import GERMAN
from services.campaigns.steering import pause_campaign
from services.counties import load_county
from services.outbox.rules import Attempt, Outcome
from services.outbox.sending import claim, settle
from services.staff.rules import Role, Staff
from storage.campaigns import Campaign, CampaignText
from storage.engine import Database
from storage.migrations import upgrade
from storage.staff import StaffMember

RECIPIENTS = 100_000
LANGUAGES = ("ar", "uk", "tr", "en", "de")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # by day
EARLIER = NOW - timedelta(days=30)
SENT = 5_000  # messages after which a tick is measured again
ABOUT: dict[str, Any] = {"person_id": None, "municipality_ags": None, "district": None, "region": None}
OFFICE = Staff(id=1, role=Role.authority, name="-", employer="-", office="-", **ABOUT)


@dataclass(frozen=True)
class Campaigns:
    """What was measured."""

    recipients: int
    plan_seconds: float
    longest_step_ms: float  # for so long nobody else writes
    memory_mb: float  # more than before, at the most
    tick_ms: float  # taking outcomes and filling the outbox up, in the midst of it: the slowest
    pause_ms: float


def _fill(file: Path, county: tuple[str, ...]) -> None:
    """So many subscribers, spread over the towns and languages."""
    at = f"{EARLIER:%Y-%m-%d %H:%M:%S.%f}"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous = OFF")
    persons = ((each, b"", LANGUAGES[each % len(LANGUAGES)], county[each % len(county)], at) for each in _numbers())
    connection.executemany(
        "INSERT INTO person (id, wrapped_key, language, municipality_ags, created_at) VALUES (?, ?, ?, ?, ?)", persons
    )
    wishes = (("naturalisation", each, at) for each in _numbers())
    connection.executemany("INSERT INTO subscription (kind, person_id, since) VALUES (?, ?, ?)", wishes)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _numbers() -> range:
    return range(1, RECIPIENTS + 1)


@contextmanager
def _peak() -> Iterator[list[float]]:
    """The most memory the process had meanwhile, in MB, looked at every few milliseconds."""
    process, seen, done = psutil.Process(os.getpid()), [0.0], threading.Event()

    def look() -> None:
        while not done.wait(0.005):
            seen[0] = max(seen[0], process.memory_info().rss / MEGABYTE)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield seen
    finally:
        done.set()
        watcher.join()


async def begin(database: Database, *, now: datetime, kind: str = "naturalisation", body: str = "-") -> int:
    """A campaign that has just started, of an office that is there afterwards; its number."""
    async with database.writing() as session:
        about: dict[str, Any] = {"employer": "-", "office": "-", "wrapped_key": b"", "name_encrypted": b""}
        if await session.get(StaffMember, OFFICE.id) is None:
            session.add(StaffMember(id=OFFICE.id, role=OFFICE.role, created_at=now, **about))
            await session.flush()
        times: dict[str, Any] = {
            "created_at": now,
            "changed_at": now,
            "started_at": now,
            "expires_at": now + timedelta(days=7),
        }
        row = Campaign(author_id=OFFICE.id, office="-", kind=kind, state="running", **times)
        session.add(row)
        await session.flush()
        number = row.id
        session.add(CampaignText(campaign_id=number, language=GERMAN, body=body, origin="written", approved_at=now))
        await session.commit()
    return number


async def _step(database: Database, number: int) -> tuple[bool, float]:
    began = time.perf_counter()
    async with database.writing() as session:
        more = await advance_campaign(session, context_of(database, load_county(COUNTY), NOW), campaign_id=number)
    return more, 1000 * (time.perf_counter() - began)


async def _send(database: Database) -> None:
    """A second of a fast sender."""
    for _ in range(10):
        async with database.writing() as session:
            rows = await claim(session, limit=100, now=NOW)
        async with database.writing() as session:
            await settle(session, [(row, Attempt(Outcome.DELIVERED)) for row in rows], now=NOW)


async def measure(file: Path) -> Campaigns:
    """Everything, in the process that it is called in."""
    county = load_county(COUNTY)
    database = Database(f"sqlite:///{file}")
    number = await begin(database, now=NOW)
    async with database.reading() as session:
        await session.exec(select(Campaign))  # what the first question costs is not the planning's
    before = psutil.Process(os.getpid()).memory_info().rss / MEGABYTE
    steps: list[float] = []
    ticks: list[float] = []
    with _peak() as peak:
        began = time.perf_counter()
        more = True
        while more:
            more, taken = await _step(database, number)
            steps.append(taken)
        planned = time.perf_counter() - began
        for _ in range(SENT // 1_000):
            ticks.append((await _step(database, number))[1])
            await _send(database)
    began = time.perf_counter()
    async with database.writing() as session:
        progress = await pause_campaign(session, context_of(database, county, NOW, staff=OFFICE), campaign_id=number)
    paused = 1000 * (time.perf_counter() - began)
    await database.close()
    assert progress.total == RECIPIENTS
    return Campaigns(RECIPIENTS, planned, max(steps[:-1]), peak[0] - before, max(ticks), paused)


def _measured(file: Path) -> Campaigns:
    return asyncio.run(measure(file))


def run(folder: Path) -> Campaigns:
    """`measure` in a fresh process, from a program that is not asynchronous."""
    file = folder / "campaigns.db"
    upgrade(f"sqlite:///{file}")
    _fill(file, tuple(each.ags for each in load_county(COUNTY).municipalities))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (file,))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(run(Path(name)))
