"""Sessions: nothing is lost side by side, readers cannot write, the same update twice changes nothing twice."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlmodel import func, select

from storage.directory import DemandGap
from storage.engine import Database, StorageUnavailable, async_url, sqlite_file
from storage.updates import HandledUpdate

pytestmark = pytest.mark.usefixtures("in_threads")

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEY = ("05570004", "housing", "2026-11", False)
TOWN, TOPIC, MONTH, COUNTY_WIDE = KEY
sqlite_only = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
postgresql_only = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


def counter(count: int = 0) -> DemandGap:
    return DemandGap(municipality_ags=TOWN, topic=TOPIC, month=MONTH, county_wide=COUNTY_WIDE, count=count)


async def store(database: Database, count: int = 0) -> None:
    async with database.writing() as session:
        session.add(counter(count))
        await session.commit()


async def stored(database: Database) -> int | None:
    async with database.reading() as session:
        row = await session.get(DemandGap, KEY)
    return None if row is None else row.count


async def increment(database: Database, *, locking: bool = False, **claim: object) -> int:
    """Read, let everybody else run, then write what was read plus one."""
    async with database.writing(**claim) as session:
        row = await session.get(DemandGap, KEY, with_for_update=locking)
        seen = row.count
        await asyncio.sleep(0)
        row.count = seen + 1
        await session.commit()
        return row.count


async def test_forty_increments_side_by_side_are_forty(database):
    await store(database)

    await asyncio.gather(*(increment(database, locking=True) for _ in range(40)))

    assert await stored(database) == 40


@sqlite_only
async def test_sqlite_needs_no_row_locks_for_that(database):
    await store(database)

    await asyncio.gather(*(increment(database) for _ in range(40)))

    assert await stored(database) == 40


@sqlite_only
async def test_two_programs_on_one_sqlite_file_lose_nothing_either(database, database_url):
    await store(database)
    other = Database(database_url)

    await asyncio.gather(*(increment(each) for each in (database, other) for _ in range(20)))

    assert await stored(database) == 40
    await other.close()


async def change_while_reading(database: Database) -> None:
    async with database.reading() as session:
        (await session.get(DemandGap, KEY)).count = 8
        await session.commit()


async def add_while_reading(database: Database) -> None:
    async with database.reading() as session:
        session.add(HandledUpdate(update_id=1, handled_at=NOW))
        await session.commit()


@pytest.mark.parametrize("attempt", [change_while_reading, add_while_reading])
async def test_a_reading_session_cannot_write_and_harms_nobody_who_may(database, attempt):
    await store(database, count=7)

    with pytest.raises((StorageUnavailable, DBAPIError), match=r"readonly|read-only"):
        await attempt(database)

    assert await stored(database) == 7
    assert await increment(database) == 8
    assert await stored(database) == 8


async def test_what_is_not_committed_is_rolled_back(database):
    await store(database, count=7)

    async with database.writing() as session:
        (await session.get(DemandGap, KEY)).count = 8
        await session.flush()

    assert await stored(database) == 7


async def test_an_error_inside_rolls_back_and_passes_through(database):
    await store(database, count=7)

    with pytest.raises(ZeroDivisionError):
        async with database.writing(update_id=5, now=NOW) as session:
            (await session.get(DemandGap, KEY)).count = 1 // 0

    assert await stored(database) == 7
    assert await increment(database, update_id=5, now=NOW) == 8, "the update is not taken for handled"
    assert await stored(database) == 8


async def test_the_same_update_twice_changes_nothing_twice_and_says_the_same(database):
    await store(database, count=7)

    first = await increment(database, update_id=4711, now=NOW)
    async with database.writing(update_id=4711, now=NOW) as session:
        again = session.replayed
        row = await session.get(DemandGap, KEY)
        row.count = 8
        await session.commit()
        seen_inside = row.count

    assert (first, again, seen_inside) == (8, True, 8)
    assert await stored(database) == 8


async def test_a_replay_lets_go_of_rows_that_it_adds(database):
    await increment_new(database)

    row = await increment_new(database, key_topic="health")

    assert row.topic == "health", "usable after the session, as at the first time"
    async with database.reading() as session:
        assert (await session.exec(select(func.count()).select_from(DemandGap))).one() == 1


async def increment_new(database: Database, key_topic: str = TOPIC) -> DemandGap:
    async with database.writing(update_id=4712, now=NOW) as session:
        row = DemandGap(municipality_ags=TOWN, topic=key_topic, month=MONTH, county_wide=False, count=1)
        session.add(row)
        await session.commit()
    return row


async def test_the_same_update_side_by_side_changes_nothing_twice(database):
    await store(database)

    await asyncio.gather(*(increment(database, update_id=4713, now=NOW) for _ in range(12)))

    assert await stored(database) == 1


async def test_an_uncommitted_update_is_not_taken_for_handled(database):
    await store(database)
    async with database.writing(update_id=4714, now=NOW) as session:
        (await session.get(DemandGap, KEY)).count = 1

    await increment(database, update_id=4714, now=NOW)

    assert await stored(database) == 1


async def test_more_people_than_connections_read_and_then_write(database):
    """Each has closed the reading session before they wait to write, so nobody waits for ever."""
    await store(database)

    async def reads_then_writes() -> None:
        async with database.reading() as session:
            await session.get(DemandGap, KEY)
            await asyncio.sleep(0.01)
        await increment(database, locking=True)

    async with asyncio.timeout(60):
        await asyncio.gather(*(reads_then_writes() for _ in range(60)))

    assert await stored(database) == 60


async def test_a_session_opened_after_a_write_sees_it(database):
    await store(database)
    before = await stored(database)

    await increment(database)

    assert (before, await stored(database)) == (0, 1)


@sqlite_only
async def test_the_first_write_comes_through_while_somebody_reads(sqlite_templates, tmp_path, database_url):
    """A file that was only migrated is not in WAL mode yet, and cannot change into it while a reader is in it."""
    fresh = tmp_path / "fresh.db"
    fresh.write_bytes(sqlite_templates["empty"].read_bytes())
    database = Database(f"sqlite:///{fresh}")

    async with database.reading() as session:
        await session.get(DemandGap, KEY)
        async with asyncio.timeout(60):
            await asyncio.create_task(store(database))  # somebody else

    assert await stored(database) == 0
    await database.close()


@sqlite_only
@pytest.mark.slow
async def test_a_file_locked_by_another_program_is_unavailable_for_writing_and_still_read(database, database_url):
    await store(database, count=7)
    with closing(sqlite3.connect(sqlite_file(database_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        writers = [asyncio.create_task(increment(database, update_id=1, now=NOW)) for _ in range(6)]
        await asyncio.sleep(0.1)
        assert await stored(database) == 7, "readers do not wait for the lock"
        async with asyncio.timeout(25):  # they wait at the same time, not one after the other
            refused = await asyncio.gather(*writers, return_exceptions=True)

        assert [str(each) for each in refused] == ["locked"] * 6
        assert all(isinstance(each, StorageUnavailable) for each in refused)
        other.execute("ROLLBACK")
    assert await increment(database, update_id=1, now=NOW) == 8


@sqlite_only
async def test_a_short_lock_of_another_program_is_waited_for(database, database_url):
    await store(database, count=7)
    with closing(sqlite3.connect(sqlite_file(database_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(increment(database))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        other.execute("COMMIT")

        assert await waiting == 8


@sqlite_only
async def test_a_full_disk_is_said_changes_nothing_and_reading_goes_on(database_url):
    database = Database(database_url)
    await store(database, count=7)
    pages = sqlite3.connect(sqlite_file(database_url)).execute("PRAGMA page_count").fetchone()[0]

    @event.listens_for(database._writers.sync_engine, "begin")
    def no_more_room(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    async def write_much() -> None:
        async with database.writing(update_id=9, now=NOW) as session:
            (await session.get(DemandGap, KEY)).count = 8
            session.add_all(
                DemandGap(municipality_ags=f"{number:08d}", topic="x" * 40, month=MONTH, county_wide=True)
                for number in range(1_000)
            )
            await session.commit()

    with pytest.raises(StorageUnavailable) as failure:
        await write_much()

    assert failure.value.reason == "full"
    assert await stored(database) == 7
    assert await increment(database, update_id=9, now=NOW) == 8, "what still fits is written"
    await database.close()


async def test_a_file_that_cannot_be_opened_is_unreachable(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'nowhere' / 'lotse.db'}")

    with pytest.raises(StorageUnavailable) as failure:
        await stored(database)

    assert failure.value.reason == "unreachable"
    await database.close()


async def test_a_file_that_is_no_database_is_unreachable(tmp_path):
    (tmp_path / "lotse.db").write_text("This is a letter to my grandmother, and no database at all.\n" * 40)
    database = Database(f"sqlite:///{tmp_path / 'lotse.db'}")

    with pytest.raises(StorageUnavailable) as failure:
        await stored(database)

    assert failure.value.reason == "unreachable"
    await database.close()


async def test_a_server_that_does_not_answer_is_unreachable():
    database = Database("postgresql://nobody@127.0.0.1:1/nothing")

    with pytest.raises(StorageUnavailable) as failure:
        await stored(database)

    assert failure.value.reason == "unreachable"
    await database.close()


@postgresql_only
async def test_a_server_that_ended_the_connection_is_asked_again(database, database_url):
    from storage.migrations import sync_engine

    await store(database, count=7)
    await stored(database)
    other = sync_engine(database_url)
    with other.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    other.dispose()

    assert await increment(database) == 8
    assert await stored(database) == 8


async def test_errors_do_not_repeat_the_values(database):
    await store(database)

    with pytest.raises(DBAPIError) as error:
        await store(database, count=8_015_551)

    assert "8015551" not in str(error.value)


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("sqlite:///var/lotse.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:///var/lotse.db", "sqlite+aiosqlite"),
        ("postgresql://lotse@db/lotse", "postgresql+psycopg"),
        ("postgres://lotse:p%40ss@db:5433/lotse", "postgresql+psycopg"),
        ("postgresql+psycopg2://lotse@db/lotse", "postgresql+psycopg"),
    ],
)
def test_addresses_need_name_no_driver(given, driver):
    assert async_url(given).drivername == driver


@pytest.mark.parametrize("given", ["mysql://db/lotse", "lotse.db", "", "postgresql:lotse", "sqlite"])
def test_other_databases_are_refused(given):
    with pytest.raises(ValueError):
        async_url(given)


def test_only_sqlite_has_a_file():
    assert sqlite_file("sqlite:///var/lotse.db") == Path("var/lotse.db")
    assert sqlite_file("postgresql://db/lotse") is None
