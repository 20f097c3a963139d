"""Engines and sessions: reading sessions never write, writing sessions are short and, on SQLite, single file.

Measured before this was written: with the driver's default transactions, 38 of 40 parallel increments were lost on
SQLite without an error; with BEGIN IMMEDIATE behind one lock none was.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.updates import HandledUpdate
from storage.upsert import upsert

BUSY_TIMEOUT_MS = 5_000
READERS = 8
SQLITE_READERS = 2  # each is a thread; what is asked for often is kept in memory anyway
REASONS = {"locked": "locked", "full": "full", "no space": "full", "readonly": "readonly", "read-only": "readonly"}


@dataclass(slots=True)
class Effects:
    """What a writing session causes besides its rows.

    Attributes:
        caused_by: id of the update; set by whoever opens the session.
        has_queued: a message waits for sending, so the sender has work.
        person_changed: what is kept in memory about a person is outdated.
        has_forgotten: something was deleted that must not stay in SQLite's log.
    """

    caused_by: int | None = None
    has_queued: bool = False
    person_changed: bool = False
    has_forgotten: bool = False


class ReadSession(AsyncSession):
    """A session that the database itself keeps from writing."""


class WriteSession(AsyncSession):
    """One transaction of one use case.

    When the update was handled before (`replayed`), the use case runs as it did then, but its commit only flushes and
    everything is rolled back at the end: the person gets the same answer, and nothing changes twice.
    """

    replayed: bool = False
    committed: bool = False

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **given)
        self.effects = Effects()

    async def commit(self) -> None:
        """Commit, or only flush when the update was handled before."""
        if self.replayed:
            await self.flush()
        else:
            await super().commit()
        self.committed = True


class StorageUnavailable(Exception):
    """The database did not answer as it must: locked, full, unreachable. Nothing was changed; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Database:
    """The way to the database, for SQLite and PostgreSQL alike."""

    def __init__(self, url: str) -> None:
        self.url = async_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._write_lock = asyncio.Lock()
        if self.is_sqlite:
            self._readers = _sqlite_engine(self.url, begin="BEGIN", query_only=True, pool_size=SQLITE_READERS)
            self._writers = _sqlite_engine(self.url, begin="BEGIN IMMEDIATE", query_only=False, pool_size=1)
        else:
            # Two pools: who writes may read beside it; from one pool all who write would wait for a second connection
            self._writers, readers = (
                create_async_engine(self.url, pool_size=READERS, pool_pre_ping=True, hide_parameters=True)
                for _ in range(2)
            )
            self._readers = readers.execution_options(postgresql_readonly=True)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadSession]:
        """A reading session. An attempt to write raises in the database.

        Close one session before the next is opened. There are few connections, and whoever waits for a second
        one while holding the first may wait for ever.
        """
        with storage_errors():
            async with ReadSession(self._readers, expire_on_commit=False) as session:
                yield session

    @asynccontextmanager
    async def writing(
        self, *, update_id: int | None = None, now: datetime | None = None
    ) -> AsyncIterator[WriteSession]:
        """A session for one use case. What is not committed inside is rolled back.

        `update_id` is claimed in the same transaction; `now` stamps the claim, so both come together.
        """
        with storage_errors():
            async with self._single_file():
                async with WriteSession(self._writers, expire_on_commit=False) as session:
                    if update_id is not None and now is not None:
                        session.replayed = not await self._claim(session, update_id, now)
                    yield session
                if session.effects.has_forgotten:
                    await self._empty_log()

    async def close(self) -> None:
        await self._writers.dispose()
        await self._readers.dispose()

    @asynccontextmanager
    async def _single_file(self) -> AsyncIterator[None]:
        if not self.is_sqlite:
            yield
            return
        try:  # who queues behind a locked file is refused with the first, not after each before has waited in turn
            async with asyncio.timeout(BUSY_TIMEOUT_MS / 1000):
                await self._write_lock.acquire()
        except TimeoutError as error:
            raise StorageUnavailable("locked") from error
        try:
            yield
        finally:
            self._write_lock.release()

    async def _empty_log(self) -> None:
        """Write SQLite's log into its file and cut it off, since deleted data still stands in the log."""
        if self.is_sqlite:
            async with self._writers.connect() as connection:
                raw: Any = (await connection.get_raw_connection()).driver_connection
                await (await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")).close()

    async def _claim(self, session: WriteSession, update_id: int, now: datetime) -> bool:
        claim = upsert(HandledUpdate, self.url.get_backend_name()).values(update_id=update_id, handled_at=now)
        claim = claim.on_conflict_do_nothing()
        claimed = await session.exec(claim.returning(col(HandledUpdate.update_id)))  # psycopg's rowcount is -1 here
        return claimed.first() is not None


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn the driver's errors for an unreachable database into `StorageUnavailable`."""
    try:
        yield
    except PoolExhausted as error:
        raise StorageUnavailable("unreachable") from error
    except DatabaseError as error:
        if not isinstance(error, OperationalError) and type(error) is not DatabaseError:
            raise  # a broken constraint, a wrong statement: not the database's fault
        words = str(error.orig).lower()
        raise StorageUnavailable(next((REASONS[each] for each in REASONS if each in words), "unreachable")) from error


def async_url(url: str) -> URL:
    """`url` with the driver Lotse uses: sqlite:///file and postgresql://… need name none.

    Raises:
        ValueError: neither SQLite nor PostgreSQL, or not a database address at all.
    """
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
    scheme = url.split("://", maxsplit=1)[0].split("+", maxsplit=1)[0]
    if scheme not in drivers or "://" not in url:
        raise ValueError(url.split("://", maxsplit=1)[0])
    return make_url(url if scheme != "postgres" else "postgresql" + url[len("postgres") :]).set(
        drivername=drivers[scheme]
    )


def sqlite_file(url: str) -> Path | None:
    """The file behind a SQLite address; None for PostgreSQL."""
    parsed = async_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def _sqlite_engine(url: URL, *, begin: str, query_only: bool, pool_size: int) -> AsyncEngine:
    engine = create_async_engine(
        url, pool_size=pool_size, max_overflow=0, hide_parameters=True, pool_reset_on_return=None
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, the driver's own is deferred and late
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA cache_size = -256")
        # WAL from the first connection on, be it a reader: the first writer could not change over beside one.
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "secure_delete = ON"):
            cursor.execute(f"PRAGMA {pragma}")
        if query_only:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Any) -> None:
        if query_only:  # by the driver itself: one trip to the connection's thread instead of three, 0.5 ms
            connection.connection.dbapi_connection.run_async(lambda driver: driver.execute(begin))
        else:  # may find the file locked, which SQLAlchemy's own way turns into its own error
            connection.exec_driver_sql(begin)

    return engine
