"""An empty database with two persons in it, and a hand that lays rows down."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from services.outbox import queue
from services.outbox.rules import REMINDER
from services.people import Account, choose_language
from storage.encryption import Keyring
from storage.engine import Database
from storage.outbox import OutboxMessage

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEYRING = Keyring("a secret of the tests, longer than 32 characters")


@pytest.fixture
def county_id() -> str:
    return "empty"


@pytest.fixture
async def persons(database: Database) -> list[int]:
    made = []
    for number in range(3):
        async with database.writing() as session:
            account = Account(str(7_001_000_001 + number), KEYRING)
            made.append((await choose_language(session, account, language="ar", now=NOW)).id)
    return made


@pytest.fixture
def lay(database: Database) -> Callable[..., Awaitable[bool]]:
    """Lays one row down; what is not said is due now, a reminder, and makes sense for a day."""

    async def laid(person_id: int, subject_id: int = 1, **given: Any) -> bool:
        values = {"kind": "test-notice", "due_at": NOW, "expires_at": NOW + timedelta(days=1)}
        values |= {"priority": REMINDER, "now": NOW} | given
        async with database.writing() as session:
            is_new = await queue(session, person_id=person_id, subject_id=subject_id, **values)
            await session.commit()
        return is_new

    return laid


@pytest.fixture
def rows(database: Database) -> Callable[..., Awaitable[list[OutboxMessage]]]:
    async def read(**wanted: Any) -> list[OutboxMessage]:
        async with database.reading() as session:
            found = (await session.exec(select(OutboxMessage).order_by(OutboxMessage.id))).all()
        return [row for row in found if all(getattr(row, name) == value for name, value in wanted.items())]

    return read
