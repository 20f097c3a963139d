"""Persons: registered once, readable under one secret, forgotten at a word."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import func, select

from services.people import (
    Account,
    address_of,
    choose_language,
    choose_municipality,
    find_person,
    forget_person,
    set_reachable,
)
from storage.encryption import Keyring, WrongKey
from storage.people import ChannelAccount, Person

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEYRING = Keyring("a secret of the tests, longer than 32 characters")
ACCOUNT = Account("7001000001", KEYRING)
OTHER = Account("7001000002", KEYRING)


async def chooses(database, language: str, account: Account = ACCOUNT, *, update_id: int | None = None) -> Person:
    async with database.writing(update_id=update_id, now=NOW) as session:
        return await choose_language(session, account, language=language, now=NOW)


async def person_behind(database, account: Account = ACCOUNT) -> Person | None:
    async with database.reading() as session:
        return await find_person(session, account)


async def rows(database, table: type = Person) -> int:
    async with database.reading() as session:
        return (await session.exec(select(func.count()).select_from(table))).one()


async def account_row(database) -> ChannelAccount:
    async with database.reading() as session:
        return (await session.exec(select(ChannelAccount))).one()


async def test_somebody_new_is_nobody(database):
    assert await person_behind(database) is None


async def test_whoever_chooses_a_language_is_remembered(database):
    chosen = await chooses(database, "ar")

    person = await person_behind(database)
    assert (person.id, person.language, person.municipality_ags) == (chosen.id, "ar", None)
    assert person.created_at == NOW
    assert await person_behind(database, OTHER) is None


async def test_another_language_later_is_the_same_person(database):
    first = await chooses(database, "ar")

    second = await chooses(database, "tr")

    assert second.id == first.id
    assert (await person_behind(database)).language == "tr"
    assert await rows(database) == await rows(database, ChannelAccount) == 1


async def test_twenty_first_presses_at_once_are_one_person(database):
    people = await asyncio.gather(*(chooses(database, "ar", update_id=number) for number in range(1, 21)))

    assert len({each.id for each in people}) == 1
    assert await rows(database) == await rows(database, ChannelAccount) == 1
    assert (await person_behind(database)).language == "ar"


async def test_first_presses_of_different_people_at_once_are_different_persons(database):
    accounts = [Account(str(7_001_000_000 + number), KEYRING) for number in range(20)]

    people = await asyncio.gather(*(chooses(database, "uk", each) for each in accounts))

    assert len({each.id for each in people}) == await rows(database) == 20


async def test_the_same_first_press_twice_registers_nobody_twice(database):
    first = await chooses(database, "ar", update_id=5)
    await chooses(database, "tr", update_id=6)

    again = await chooses(database, "ar", update_id=5)

    assert (again.id, again.language) == (first.id, "ar"), "the answer of then"
    assert (await person_behind(database)).language == "tr", "the state of now"


async def test_a_first_press_that_is_handled_again_after_forgetting_brings_nobody_back(database):
    await chooses(database, "ar", update_id=5)
    async with database.writing(update_id=6, now=NOW) as session:
        assert await forget_person(session, ACCOUNT)

    await chooses(database, "ar", update_id=5)

    assert await rows(database) == 0


async def test_the_town_is_remembered(database):
    await chooses(database, "ar")

    async with database.writing() as session:
        await choose_municipality(session, ACCOUNT, ags="05570004")

    assert (await person_behind(database)).municipality_ags == "05570004"


async def test_a_town_registers_nobody(database):
    async with database.writing() as session:
        await choose_municipality(session, ACCOUNT, ags="05570004")

    assert await rows(database) == 0


async def test_the_address_is_read_with_the_persons_key_and_the_right_secret_only(database):
    person = await chooses(database, "ar")
    row = await account_row(database)

    assert address_of(person, row, KEYRING) == "7001000001"
    with pytest.raises(WrongKey):
        address_of(person, row, Keyring("another secret of the tests, longer than 32 characters"))


async def test_one_persons_key_does_not_read_anothers_address(database):
    await chooses(database, "ar")
    row = await account_row(database)
    other = await chooses(database, "ar", OTHER)

    with pytest.raises(WrongKey):
        address_of(other, row, KEYRING)


async def test_forgetting_leaves_nothing_of_one_and_everything_of_others(database):
    await chooses(database, "ar")
    await chooses(database, "tr", OTHER)

    async with database.writing() as session:
        assert await forget_person(session, ACCOUNT)

    assert await person_behind(database) is None
    assert (await person_behind(database, OTHER)).language == "tr"
    assert await rows(database) == await rows(database, ChannelAccount) == 1


async def test_forgetting_nobody_does_nothing(database):
    async with database.writing() as session:
        assert not await forget_person(session, ACCOUNT)


async def test_whoever_comes_back_after_forgetting_is_somebody_new(database):
    first = await chooses(database, "ar")
    async with database.writing() as session:
        await forget_person(session, ACCOUNT)

    second = await chooses(database, "ar")

    assert second.id != first.id, "an id is never used again, so what a key once sealed stays sealed"
    assert second.wrapped_key != first.wrapped_key


async def test_unreachable_and_back(database):
    await chooses(database, "ar")
    later = NOW + timedelta(hours=3)

    async with database.writing() as session:
        await set_reachable(session, ACCOUNT, reachable=False, now=later)
    assert (await account_row(database)).unreachable_at == later

    async with database.writing() as session:
        await set_reachable(session, ACCOUNT, reachable=True, now=later)
    assert (await account_row(database)).unreachable_at is None


async def test_a_stranger_who_blocks_is_not_registered_by_it(database):
    async with database.writing() as session:
        await set_reachable(session, ACCOUNT, reachable=False, now=NOW)

    assert await rows(database) == await rows(database, ChannelAccount) == 0


def test_an_account_does_not_show_its_address():
    assert "7001000001" not in f"{ACCOUNT} {ACCOUNT!r} {[ACCOUNT]}"
