"""Persons: what Lotse remembers about somebody, and how it forgets."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.encryption import Keyring, Place
from storage.engine import WriteSession
from storage.people import ChannelAccount, Person

TELEGRAM = "telegram"


@dataclass(frozen=True)
class Account:
    """Who writes: the channel's address under its keyed hash, never the address itself beyond this value."""

    address: str
    keyring: Keyring
    channel: str = TELEGRAM

    @cached_property
    def hash(self) -> bytes:
        """What a new account is stored under."""
        return self.keyring.address_hash(self.channel, self.address)

    @cached_property
    def hashes(self) -> tuple[bytes, ...]:
        """What the account is looked up by: two hashes while secrets are exchanged."""
        return self.keyring.address_hashes(self.channel, self.address)

    def __repr__(self) -> str:
        return "Account(…)"


@dataclass(frozen=True, slots=True)
class Found:
    person: Person
    unreachable: bool  # the last message did not arrive, or the person blocked the bot


async def find_account(session: AsyncSession, account: Account) -> Found | None:
    """The person behind an account and whether they can be reached, or None for somebody without a language yet."""
    query = (
        select(Person, col(ChannelAccount.unreachable_at))
        .join(ChannelAccount)
        .where(ChannelAccount.channel == account.channel, col(ChannelAccount.address_hash).in_(account.hashes))
    )
    row = (await session.exec(query)).one_or_none()
    return Found(person=row[0], unreachable=row[1] is not None) if row else None


async def find_person(session: AsyncSession, account: Account) -> Person | None:
    """The person behind an account, or None for somebody who has not chosen a language yet."""
    found = await find_account(session, account)
    return found.person if found else None


async def choose_language(session: WriteSession, account: Account, *, language: str, now: datetime) -> Person:
    """Remember a person's language, and the person if they are new; commit."""
    person = await find_person(session, account)
    if person is None:
        try:
            async with session.begin_nested():  # keeps the claim on the update when somebody was faster
                person = await _register(session, account, language, now)
        except IntegrityError:
            person = await find_person(session, account)
            if person is None:
                raise
    person.language = language
    session.effects.person_changed = True
    await session.commit()
    return person


async def choose_municipality(session: WriteSession, account: Account, *, ags: str) -> None:
    """Remember where a person looks for offers; commit. Does nothing for somebody who was never registered."""
    person = await find_person(session, account)
    if person is not None:
        person.municipality_ags = ags
        session.effects.person_changed = True
        await session.commit()


async def forget_person(session: WriteSession, account: Account) -> bool:
    """Delete everything about a person, their data key with it; commit. False when there was nobody."""
    person = await find_person(session, account)
    if person is None:
        return False
    await session.exec(delete(ChannelAccount).where(col(ChannelAccount.person_id) == person.id))
    await session.delete(person)
    session.effects.person_changed = session.effects.has_forgotten = True
    await session.commit()
    return True


def address_of(person: Person, account: ChannelAccount, keyring: Keyring) -> str:
    """The address itself, for sending.

    Raises:
        WrongKey: the database was written under another secret.
    """
    owner = Place("person", "wrapped_key", person.id)
    place = Place("channel_account", "address_encrypted", account.id)
    return keyring.decrypt(person.wrapped_key, owner, account.address_encrypted, place)


async def set_reachable(session: AsyncSession, account: Account, *, reachable: bool, now: datetime) -> None:
    """Record that a person blocked the bot, or came back; commit."""
    query = select(ChannelAccount).where(
        ChannelAccount.channel == account.channel, col(ChannelAccount.address_hash).in_(account.hashes)
    )
    row = (await session.exec(query)).one_or_none()
    if row is not None:
        row.unreachable_at = None if reachable else now
        await session.commit()


async def mark_unreachable(session: AsyncSession, *, person_ids: Collection[int], now: datetime) -> None:
    """Note that messages to these persons do not arrive, until they write again. Does not commit."""
    accounts = update(ChannelAccount).where(
        col(ChannelAccount.person_id).in_(person_ids),
        col(ChannelAccount.channel) == TELEGRAM,
        col(ChannelAccount.unreachable_at).is_(None),
    )
    await session.exec(accounts.values(unreachable_at=now).execution_options(synchronize_session=False))


async def _register(session: AsyncSession, account: Account, language: str, now: datetime) -> Person:
    person = Person(wrapped_key=b"", language=language, created_at=now)
    session.add(person)
    await session.flush()
    owner = Place("person", "wrapped_key", person.id)
    person.wrapped_key = account.keyring.new_data_key(owner)
    row = ChannelAccount(person_id=person.id, channel=account.channel, address_hash=account.hash, address_encrypted=b"")
    session.add(row)
    await session.flush()
    place = Place("channel_account", "address_encrypted", row.id)
    row.address_encrypted = account.keyring.encrypt(person.wrapped_key, owner, account.address, place)
    return person
