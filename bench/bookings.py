"""Booking over the database: two hundred who want one time, and free times with and without a million past ones.

On SQLite, through the use cases that the conversations call, with the rules of `bench/slots.py`.
"""

import asyncio
import itertools
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop

from bench.contexts import KEYRING, context_of
from bench.slots import NOW, rules
from handlers.fast import memory
from services.booking import recurring
from services.booking.offering import free_slots
from services.booking.requesting import SlotGone, hold_slot, send_request
from services.counties import County, load_county
from services.people import Account, choose_language
from storage.booking import Appointment, OfficeHours
from storage.engine import Database
from storage.migrations import upgrade
from storage.staff import StaffMember

PARALLEL = 200
PAST = 1_000_000
LIVES = ("completed",) * 6 + ("cancelled_by_client", "missed", "expired", "confirmed")  # the last: nobody said who came
SIZES = (0, PAST)
ROUNDS, ASKED = 7, 15
COUNTY = "warendorf"


@dataclass(frozen=True)
class Bookings:
    """What was measured."""

    taken: int  # of `PARALLEL` who wanted one time
    per_second: float
    slots: int  # free ones that were found
    none: float  # milliseconds for every free slot, without past appointments
    many: float  # and with a million
    fresh: float  # and with a million, when the rules' days are worked out anew: the first question of a day


async def office(folder: Path, past: int) -> Database:
    """A database with case managers, a third of their times taken, and so many appointments of earlier years."""
    file = folder / f"bookings-{past}.db"
    upgrade(f"sqlite:///{file}")
    database = Database(f"sqlite:///{file}")
    async with database.writing() as session:
        about = {"role": "case_manager", "employer": "-", "office": "-", "wrapped_key": b"", "name_encrypted": b""}
        for rule in rules():
            session.add(StaffMember(id=rule.staff_id, created_at=NOW, **about))
        await session.flush()
        for rule in rules():
            shape = {name: getattr(rule, name) for name in OfficeHours.model_fields if hasattr(rule, name)}
            session.add(OfficeHours(**shape, created_at=NOW))
        await session.commit()
    free = await _free(database, load_county(COUNTY))
    async with database.writing() as session:
        for number, slot in enumerate(free[::3]):
            shape = {name: getattr(slot, name) for name in Appointment.model_fields if hasattr(slot, name)}
            session.add(Appointment(uid=f"live-{number}", state="confirmed", created_at=NOW, **shape))
        await session.commit()
    _fill(file, past)
    return database


def _fill(file: Path, past: int) -> None:
    """In bulk. The guards against overlaps concern live ones; a time that nobody said the outcome of is one still."""
    names = "uid, sequence, staff_id, starts_at, ends_at, tzid, mode, place, state, created_at, companions, escalated"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -200000")
    marks = ", ".join("?" * len(names.split(",")))
    connection.executemany(f"INSERT INTO appointment ({names}) VALUES ({marks})", _past(past))
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _past(count: int) -> Iterator[tuple[Any, ...]]:
    """The latest first, half an hour each and one after the other, with every case manager."""
    staff = [rule.staff_id for rule in rules()]
    for number, (ago, staff_id) in enumerate(itertools.islice(itertools.product(range(count), staff), count)):
        starts_at = NOW - timedelta(minutes=30 * (ago + 1))
        ends_at = starts_at + timedelta(minutes=30)
        times = [f"{each:%Y-%m-%d %H:%M:%S.%f}" for each in (starts_at, ends_at)]
        state = LIVES[(ago + staff_id) % len(LIVES)]
        yield f"past-{number}", 0, staff_id, *times, "Europe/Berlin", "appointment", "-", state, times[0], 0, 0


async def _free(database: Database, county: County) -> list[Any]:
    async with database.reading() as session:
        context = context_of(database, county, NOW)
        return list(await free_slots(session, context, staff_ids=[rule.staff_id for rule in rules()]))


async def slots(folder: Path) -> tuple[dict[tuple[int, bool], float], int]:
    """Milliseconds by how many past appointments there are and whether days are worked out anew; how many are free."""
    county = load_county(COUNTY)
    offices = {past: await office(folder, past) for past in SIZES}
    times: dict[tuple[int, bool], list[float]] = {}
    found = 0
    for past, is_fresh in list(itertools.product(SIZES, (True, False))) * ROUNDS:
        for _ in range(ASKED):
            if is_fresh:
                recurring.occurrences.cache_clear()
            began = time.perf_counter()
            found = len(await _free(offices[past], county))
            times.setdefault((past, is_fresh), []).append(1000 * (time.perf_counter() - began))
    for database in offices.values():
        await database.close()
    return {key: statistics.median(values) for key, values in times.items()}, found


async def rush(folder: Path) -> tuple[int, float]:
    """Let everybody hold and send one time at once: how many have it, and attempts a second."""
    county = load_county(COUNTY)
    database = await office(folder, 0)
    wanted = (await _free(database, county))[0]
    clients = []
    for number in range(PARALLEL):
        async with database.writing() as session:
            account = Account(str(7_300_000_001 + number), KEYRING)
            clients.append((await choose_language(session, account, language="de", now=datetime.now(UTC))).id)

    async def books(client_id: int) -> bool:
        context = context_of(database, county, NOW)
        wish = {"client_id": client_id, "office_hours_id": wanted.office_hours_id, "starts_at": wanted.starts_at}
        try:
            async with database.writing() as session:
                held = await hold_slot(session, context, **wish)
            async with database.writing() as session:
                await send_request(session, context, appointment_id=held.id, client_id=client_id)
        except SlotGone:
            return False
        return True

    began = time.perf_counter()
    taken = sum(await asyncio.gather(*(books(each) for each in clients)))
    seconds = time.perf_counter() - began
    await database.close()
    return taken, PARALLEL / seconds


async def measure(folder: Path) -> Bookings:
    """Both."""
    memory.settle()  # as the program does after its first poll
    found, count = await slots(folder)
    (folder / "rush").mkdir()
    taken, per_second = await rush(folder / "rush")
    return Bookings(taken, per_second, count, found[0, False], found[PAST, False], found[PAST, True])


def run(folder: Path) -> Bookings:
    """`measure`, from a program that is not asynchronous, on the program's own event loop."""
    return uvloop.run(measure(folder))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(run(Path(name)))
