"""Words that a conversation asked a person for: one question at a time, encrypted, forgotten after an hour."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from storage.conversation import Awaited
from storage.encryption import Place
from storage.people import Person
from storage.upsert import upsert

PATIENCE = timedelta(hours=1)

Values = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, and what the conversation knew then."""

    id: str
    values: Values


async def ask(session: AsyncSession, context: Context, *, person: Person, question: str, values: Values) -> None:
    """Remember that the person's next words answer this question. Does not commit."""
    owner, place = _places(person)
    sealed = context.keyring.encrypt(person.wrapped_key, owner, json.dumps(dict(values)), place)
    row = {"question": question, "data_encrypted": sealed, "expires_at": context.now + PATIENCE}
    statement = upsert(Awaited, session.get_bind().dialect.name).values(person_id=person.id, **row)
    await session.exec(statement.on_conflict_do_update(index_elements=["person_id"], set_=row))


async def asked(session: AsyncSession, context: Context, *, person: Person) -> Question | None:
    """What the person was last asked, unless it was answered or is too long ago."""
    row = await session.get(Awaited, person.id)
    if row is None or row.expires_at <= context.now:
        return None
    owner, place = _places(person)
    values = context.keyring.decrypt(person.wrapped_key, owner, row.data_encrypted, place)
    return Question(row.question, json.loads(values))


async def answered(session: AsyncSession, *, person: Person) -> None:
    """Forget the question. Does not commit."""
    await session.exec(delete(Awaited).where(col(Awaited.person_id) == person.id))


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Forget questions that nobody answered. Commits."""
    await session.exec(delete(Awaited).where(col(Awaited.expires_at) <= now))
    await session.commit()


def _places(person: Person) -> tuple[Place, Place]:
    return Place("person", "wrapped_key", person.id), Place("awaited", "data_encrypted", person.id)
