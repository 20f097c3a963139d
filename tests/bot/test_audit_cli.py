"""`lotse audit verify`: one line and the code that a script looks at."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from services.audit import SYSTEM, Subject, record
from storage.encryption import Keyring
from storage.engine import Database

SECRET = "a secret of the tests, longer than 32 characters"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture
def log(lotse, clean, migrated):
    """A migrated database with three entries; its file, and the command."""

    async def write():
        database, keyring = Database("sqlite:///var/lotse.db"), Keyring(SECRET)
        async with database.writing() as session:
            for number in (1, 2, 3):
                context = SimpleNamespace(keyring=keyring, now=NOW)
                await record(session, context, "case.closed", Subject("case_file", number), actor=SYSTEM)
            await session.commit()
        await database.close()

    asyncio.run(write())
    return clean / "var" / "lotse.db", lambda **given: lotse("audit", "verify", **({"secret_key": SECRET} | given))


def test_an_untouched_log_holds_and_its_last_hash_can_be_noted(log):
    ended = log[1]()

    assert ended.code == 0
    assert "3 entries" in ended.out
    assert len(ended.out.split()[-1]) == 64
    assert "3 Einträge" in log[1](LANG="de_DE.UTF-8").out


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE audit_entry SET subject_id = 9 WHERE number = 2", "entry 2 is not the one"),
        ("DELETE FROM audit_entry WHERE number = 2", "entry 2 is missing"),
        ("DELETE FROM audit_entry WHERE number = 3", "from entry 3 on"),
    ],
)
def test_a_touched_one_does_not(log, statement, said):
    file, verify = log
    with closing(sqlite3.connect(file)) as raw:
        guards = "DROP TRIGGER audit_entry_no_update; DROP TRIGGER audit_entry_no_delete;"
        raw.executescript(f"{guards} {statement};")

    ended = verify()

    assert ended.code == 1
    assert said in ended.out


def test_with_another_secret_it_cannot_be_asked(log):
    ended = log[1](secret_key=SECRET + "!")

    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1


def test_an_empty_log_is_said_to_be(lotse, migrated):
    assert "empty" in lotse("audit", "verify", secret_key=SECRET).out
