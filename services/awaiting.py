"""Words that a conversation asked a person for: one question at a time, encrypted, forgotten after an hour."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.conversation import Awaited
from storage.encryption import Keyring, Place
from storage.people import Person
from storage.upsert import upsert

PATIENCE = timedelta(hours=1)

Values = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, and what the conversation knew then."""

    id: str
    values: Values


async def ask(
    session: AsyncSession, *, person: Person, question: str, values: Values, keyring: Keyring, now: datetime
) -> None:
    """Remember that the person's next words answer this question. Does not commit."""
    owner, place = _places(person)
    sealed = keyring.encrypt(person.wrapped_key, owner, json.dumps(dict(values)), place)
    row = {"question": question, "data_encrypted": sealed, "expires_at": now + PATIENCE}
    statement = upsert(Awaited, session.get_bind().dialect.name).values(person_id=person.id, **row)
    await session.exec(statement.on_conflict_do_update(index_elements=["person_id"], set_=row))


async def asked(session: AsyncSession, *, person: Person, keyring: Keyring, now: datetime) -> Question | None:
    """What the person was last asked, unless it was answered or is too long ago."""
    row = await session.get(Awaited, person.id)
    if row is None or row.expires_at <= now:
        return None
    owner, place = _places(person)
    return Question(row.question, json.loads(keyring.decrypt(person.wrapped_key, owner, row.data_encrypted, place)))


async def answered(session: AsyncSession, *, person: Person) -> None:
    """Forget the question. Does not commit."""
    await session.exec(delete(Awaited).where(col(Awaited.person_id) == person.id))


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Forget questions that nobody answered. Commits."""
    await session.exec(delete(Awaited).where(col(Awaited.expires_at) <= now))
    await session.commit()


def _places(person: Person) -> tuple[Place, Place]:
    return Place("person", "wrapped_key", person.id or 0), Place("awaited", "data_encrypted", person.id or 0)
