"""The case store: logging a contact and opening a case beside many interactions, and what encryption takes of a note.

On SQLite, through the use cases that the conversations call. The interactions are spread over years, case managers and
cases as a county's are, each with its two codes and its entry in the audit log.
"""

import asyncio
import itertools
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import uvloop

from bench.bookings import COUNTY
from bench.contexts import KEYRING, context_of
from handlers.fast import memory
from services import audit
from services.cases import notes
from services.cases.access import key_place
from services.cases.consents import Form
from services.cases.interaction_rules import Talk
from services.cases.interactions import log_interaction
from services.cases.opening import NewCase, Who, open_case
from services.cases.rules import Activity, Mode
from services.counties import load_county
from services.staff.rules import Role, Staff
from storage.cases import CaseCounter
from storage.encryption import Keyring
from storage.engine import Database
from storage.migrations import upgrade
from storage.staff import StaffMember

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SIZES = FEW, MANY = 1_000, 1_000_000
PER_CASE = 20
CASE_MANAGERS = 14
ROUNDS, ASKED = 9, 25
SECRET = "a secret of the benchmark, longer than 32 characters"
NOTE = "Sie hat die Zusage bekommen und fängt am Montag an. Der Brief ist beantwortet, die Frist ist eingehalten. " * 4
SPREAD = 4 * 365  # days


@dataclass(frozen=True)
class Contacts:
    """What was measured; times in milliseconds, medians."""

    log_few: float
    log_many: float
    open_few: float
    open_many: float
    note: float
    encryption: float  # of a note's time

    @property
    def share(self) -> float:
        """Encryption's part of a note's time, from 0 to 1."""
        return self.encryption / self.note


class Timed(Keyring):
    """A keyring that counts the seconds it takes."""

    seconds = 0.0

    def encrypt(self, *given: Any) -> bytes:
        return self._timed(super().encrypt, *given)

    def decrypt(self, *given: Any) -> str:
        return self._timed(super().decrypt, *given)

    def digest(self, *given: Any) -> bytes:
        return self._timed(super().digest, *given)

    def new_data_key(self, *given: Any) -> bytes:
        return self._timed(super().new_data_key, *given)

    def _timed(self, does: Callable[..., Any], *given: Any) -> Any:
        began = time.perf_counter()
        try:
            return does(*given)
        finally:
            self.seconds += time.perf_counter() - began


async def office(folder: Path, interactions: int) -> Database:
    """A database with so many interactions, twenty a case."""
    file = folder / f"contacts-{interactions}.db"
    upgrade(f"sqlite:///{file}")
    database = Database(f"sqlite:///{file}")
    about = {"role": "case_manager", "employer": "-", "office": "-", "wrapped_key": b"", "name_encrypted": b""}
    async with database.writing() as session:
        session.add_all(StaffMember(id=number, created_at=NOW, **about) for number in range(1, CASE_MANAGERS + 1))
        session.add(CaseCounter(year=NOW.year, last=interactions))
        await session.commit()
    _fill(file, interactions)
    async with database.writing() as session:  # the log goes on where its many entries end
        context = SimpleNamespace(keyring=KEYRING, now=NOW)
        await audit.record(session, context, "bench.begun", audit.Subject("bench"), actor=audit.SYSTEM)
        await session.commit()
    return database


def _fill(file: Path, interactions: int) -> None:
    """In bulk. The audit entries' hashes are no hashes: none is verified here."""
    stamp = f"{NOW:%Y-%m-%d %H:%M:%S.%f}"
    cases = interactions // PER_CASE
    staff = [number % CASE_MANAGERS + 1 for number in range(cases)]
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -200000")

    def insert(table: str, names: str, rows: Iterator[tuple[Any, ...]]) -> None:
        marks = ", ".join("?" * len(names.split(",")))
        connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)

    insert(
        "case_file",
        "id, year, serial, kind, confidential, staff_id, opened_on",
        ((number + 1, 2022, number + 1, "person", 0, staff[number], "2022-11-01") for number in range(cases)),
    )
    insert(
        "case_member",
        "id, case_id, letter, kind, wrapped_key, created_at",
        ((key, key, "A", "adult", KEYRING.new_data_key(key_place(key)), stamp) for key in range(1, cases + 1)),
    )
    insert(
        "consent",
        "member_id, purpose, form_version, granted_on, way, recorded_by, recorded_at",
        ((key, "case_work", "2026-1", "2022-11-01", "paper", 1, stamp) for key in range(1, cases + 1)),
    )
    insert(
        "interaction",
        "id, member_id, staff_id, occurred_on, mode, minutes, version, recorded_at",
        (
            (number + 1, case + 1, staff[case], f"{_day(number)}", "office", 30, 1, stamp)
            for number, case in ((number, number % cases) for number in range(interactions))
        ),
    )
    both = itertools.product(range(1, interactions + 1), (("domain", "housing"), ("activity", "letter")))
    insert("interaction_code", "interaction_id, kind, code", ((number, *code) for number, code in both))
    insert(
        "audit_entry",
        "number, at, actor_kind, actor_id, action, subject_kind, subject_id, digest, hash",
        (
            (number, stamp, "staff", 1, "interaction.logged", "interaction", number, bytes(32), bytes(32))
            for number in range(1, interactions + 1)
        ),
    )
    insert(
        "audit_head",
        "id, wrapped_key, number, hash, seal",
        iter([(1, KEYRING.new_data_key(audit.KEY), interactions, bytes(32), bytes(32))]),
    )
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _day(number: int) -> date:
    return NOW.date() - timedelta(days=SPREAD - number % SPREAD)


def case_manager(number: int) -> Staff:
    """One of those who log and open."""
    return Staff(number, None, Role.case_manager, "-", "-", "-", None, None, None)


async def timed(database: Database, use_case: Callable[[Any], Awaitable[Any]]) -> float:
    """Milliseconds of one use case in its own writing session."""
    began = time.perf_counter()
    async with database.writing() as session:
        await use_case(session)
    return 1000 * (time.perf_counter() - began)


async def logging_and_opening(offices: dict[int, Database]) -> dict[tuple[str, int], float]:
    """Milliseconds by what is done and how many interactions there are, the sizes taking turns."""
    county = load_county(COUNTY)
    talk = Talk(NOW.date(), Mode.office, 45, ("housing", "benefits"), (Activity.letter,))
    new = NewCase(Who.adult, Form("2026-1", NOW.date()))
    times: dict[tuple[str, int], list[float]] = {}
    for turn, size in itertools.product(range(ROUNDS), SIZES):
        for number in range(ASKED):
            member = (turn * ASKED + number) % (FEW // PER_CASE) + 1
            staff = case_manager((member - 1) % CASE_MANAGERS + 1)
            context = context_of(offices[size], county, NOW, staff=staff)
            logs = lambda session: log_interaction(session, context, member_id=member, talk=talk)  # noqa: B023, E731
            opens = lambda session: open_case(session, context, new=new)  # noqa: B023, E731
            times.setdefault(("log", size), []).append(await timed(offices[size], logs))
            times.setdefault(("open", size), []).append(await timed(offices[size], opens))
    return {key: statistics.median(values) for key, values in times.items()}


async def writing_notes(database: Database) -> tuple[float, float]:
    """Milliseconds of writing a note, and of its encryption: the words, their digest, the audit log's chain."""
    keyring = Timed(SECRET)
    context = context_of(database, load_county(COUNTY), NOW, staff=case_manager(1), keyring=keyring)
    whole, part = [], []
    for _ in range(ROUNDS * ASKED):
        keyring.seconds = 0.0
        whole.append(await timed(database, lambda session: notes.write_note(session, context, member_id=1, body=NOTE)))
        part.append(1000 * keyring.seconds)
    return statistics.median(whole), statistics.median(part)


async def measure(folder: Path) -> Contacts:
    """All of it."""
    memory.settle()  # as the program does after its first poll
    offices = {size: await office(folder, size) for size in SIZES}
    times = await logging_and_opening(offices)
    note, encryption = await writing_notes(offices[FEW])
    await asyncio.gather(*(each.close() for each in offices.values()))
    return Contacts(
        log_few=times["log", FEW],
        log_many=times["log", MANY],
        open_few=times["open", FEW],
        open_many=times["open", MANY],
        note=note,
        encryption=encryption,
    )


def run(folder: Path) -> Contacts:
    """`measure`, from a program that is not asynchronous, on the program's own event loop."""
    return uvloop.run(measure(folder))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        found = run(Path(name))
        print(found, f"log ×{found.log_many / found.log_few:.2f}", f"open ×{found.open_many / found.open_few:.2f}")
        print(f"encryption {found.share:.1%}")
