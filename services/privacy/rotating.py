"""Another master secret: wrapped keys and look-up hashes change over, batch after batch, beside a running bot.

What a row holds is not touched: only the wrapping of its key is. Where it stops it can begin again: what has changed
over is passed by, and until the end the old secret still reads the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Any

from sqlalchemy import inspect
from sqlmodel import SQLModel, col, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.people import address_of
from services.refusal import Refusal
from storage.audit import AuditHead
from storage.cases import CaseMember
from storage.encryption import Keyring, Place, WrongKey
from storage.engine import WriteSession
from storage.people import ChannelAccount, Person
from storage.staff import StaffMember
from storage.themes import Theme

BATCH = 200  # rows of one transaction: nobody waits longer than a few milliseconds for the database
WRAPPED: Sequence[type[SQLModel]] = (Person, StaffMember, CaseMember, Theme, AuditHead)
TABLES: Sequence[type[SQLModel]] = (*WRAPPED, ChannelAccount)


class Fit(StrEnum):
    """How a keyring and a database go together."""

    unused = auto()  # nothing is encrypted yet
    fits = auto()
    partly = auto()  # some keys belong to another secret: an exchange was not finished
    wrong = auto()


@dataclass(frozen=True, slots=True)
class Position:
    """How far the exchange has come: up to and with the row `after` of the table with this index."""

    table: int = 0
    after: int = 0
    seen: int = 0  # rows looked at so far
    changed: int = 0  # those that changed over


async def rows_to_see(session: AsyncSession) -> int:
    """How many rows hold a wrapped key or a look-up hash."""
    counts = [(await session.exec(select(func.count()).select_from(each))).one() for each in TABLES]
    return sum(counts)


async def change_over(session: WriteSession, position: Position, *, keyring: Keyring) -> Position | None:
    """Bring the next batch of rows under the new secret, and commit. None when every table was gone through.

    Raises:
        Refusal: a row belongs to neither secret; nothing of this batch was changed.
    """
    if position.table == len(TABLES):
        return None
    table: Any = TABLES[position.table]
    query = select(table).where(col(table.id) > position.after).order_by(col(table.id)).limit(BATCH)
    rows = (await session.exec(query)).all()
    changed = 0
    for row in rows:
        try:
            changed += await _change(session, row, keyring)
        except WrongKey as error:
            raise Refusal("cli-keys-unreadable", table=table.__tablename__, id=str(row.id)) from error
    if changed:
        session.effects.has_forgotten = True  # the old wrapping shall not stay in SQLite's log
    await session.commit()
    seen, changed = position.seen + len(rows), position.changed + changed
    if len(rows) < BATCH:
        return Position(position.table + 1, 0, seen, changed)
    return Position(position.table, rows[-1].id, seen, changed)


async def fit(session: AsyncSession, *, keyring: Keyring) -> Fit:
    """Whether a keyring opens a database: the first and the last key of each table, since an exchange goes upwards.

    Works on the tables of any version.
    """
    connection = await session.connection()
    known = await connection.run_sync(lambda each: set(inspect(each).get_table_names()))
    opened = [await _opens(session, each, keyring) for each in WRAPPED if each.__tablename__ in known]
    answers = [answer for found in opened for answer in found]
    if not answers:
        return Fit.unused
    return Fit.fits if all(answers) else Fit.partly if any(answers) else Fit.wrong


async def _change(session: AsyncSession, row: Any, keyring: Keyring) -> bool:
    if isinstance(row, ChannelAccount):
        return await _rehash(session, row, keyring)
    table = type(row)
    place = Place(table.__tablename__, "wrapped_key", row.id)
    # A removed staff member's key is empty: destroyed
    key = keyring.rewrapped(row.wrapped_key, place) if row.wrapped_key else None
    if key is None:
        return False
    same = col(table.id) == row.id, col(table.wrapped_key) == row.wrapped_key  # nobody has destroyed it meanwhile
    await session.exec(update(table).where(*same).values(wrapped_key=key).execution_options(synchronize_session=False))
    return True


async def _rehash(session: AsyncSession, row: ChannelAccount, keyring: Keyring) -> bool:
    person = await session.get(Person, row.person_id)
    if person is None:  # has left meanwhile
        return False
    hashed = keyring.address_hash(row.channel, address_of(person, row, keyring))
    if hashed == row.address_hash:
        return False
    same = update(ChannelAccount).where(col(ChannelAccount.id) == row.id)
    await session.exec(same.values(address_hash=hashed).execution_options(synchronize_session=False))
    return True


async def _opens(session: AsyncSession, table: Any, keyring: Keyring) -> list[bool]:
    keys = select(table.id, table.wrapped_key).where(func.length(table.wrapped_key) > 0)
    ends = [(await session.exec(keys.order_by(order).limit(1))).first() for order in (table.id, table.id.desc())]
    answers = []
    for row_id, wrapped_key in filter(None, ends):
        try:
            keyring.digest(wrapped_key, Place(table.__tablename__, "wrapped_key", row_id), b"")
        except WrongKey:
            answers.append(False)
        else:
            answers.append(True)
    return answers
