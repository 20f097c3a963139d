"""`lotse keys rotate`, and what `check` and `run` say to a secret that is lost, wrong or half exchanged."""

import asyncio

import pytest

from services.people import Account, find_person
from storage.encryption import Keyring
from storage.engine import Database

OLD = "a secret of the tests, longer than 32 characters"
NEW = "another secret, quite as long as the one before"
EXCHANGE = {"secret_key": NEW, "secret_key_previous": OLD}


@pytest.fixture
async def people(lab, database_url):
    """Phones that somebody has chosen a language on."""
    return [await lab.person(each) for each in ("ar", "uk", "de")]


def run(lotse, *arguments, **settings):
    return asyncio.to_thread(lotse, *arguments, **settings)


async def known(url, phone, secret):
    database = Database(url)
    async with database.reading() as session:
        found = await find_person(session, Account(str(phone.id), Keyring(secret)))
    await database.close()
    return found is not None


async def test_everything_changes_over_and_the_old_secret_can_go(lotse, people, database_url):
    where = {"database_url": database_url}

    ended = await run(lotse, "keys", "rotate", **EXCHANGE, **where)

    assert ended.code == 0
    assert "6 entries exchanged" in ended.out
    assert "LOTSE_SECRET_KEY_PREVIOUS can be removed" in ended.out
    assert [await known(database_url, each, NEW) for each in people] == [True] * 3
    again = await run(lotse, "keys", "rotate", **EXCHANGE, **where)
    assert (again.code, "protects everything already" in again.out) == (0, True)


async def test_a_bot_with_both_secrets_answers_before_and_after(lab, lotse, people, database_url):
    object.__setattr__(lab.app, "keyring", Keyring(NEW, OLD))
    await people[0].says("/privacy")
    assert "privacy-language" in people[0].screen

    await run(lotse, "keys", "rotate", **EXCHANGE, database_url=database_url)

    await people[0].says("/privacy")
    assert "privacy-language" in people[0].screen
    newcomer = await lab.person("tr")
    assert await known(database_url, newcomer, NEW)


async def test_without_the_secret_before_it_says_how(lotse, people, database_url):
    ended = await run(lotse, "keys", "rotate", secret_key=NEW, database_url=database_url)

    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1
    assert "LOTSE_SECRET_KEY_PREVIOUS is missing" in ended.err


@pytest.mark.parametrize("command", ["run", "check"])
async def test_a_wrong_secret_is_said_in_one_line_and_nothing_changes(lotse, lab, people, database_url, command):
    settings = {"bot_token": lab.bot.token, "telegram_api": lab.url, "database_url": database_url}

    ended = await run(lotse, command, secret_key="a secret that never was, of 32 characters", **settings)

    assert ended.code == (2 if command == "run" else 1)
    assert "LOTSE_SECRET_KEY does not fit this database" in ended.said
    assert [await known(database_url, each, OLD) for each in people] == [True] * 3


async def test_check_says_that_the_exchange_is_not_over(lotse, people, database_url):
    ended = await run(lotse, "check", **EXCHANGE, database_url=database_url)

    assert "! The key fits, LOTSE_SECRET_KEY_PREVIOUS is still set" in ended.out
