"""Links to the county's page on a database: one person, one browser, one time."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from services.pages import OPENABLE, VISIT, close_link, end_visit, find_link, give_link, new_secret, open_link
from services.people import Account, choose_language, find_person, forget_person
from services.refusal import Refusal
from storage.encryption import Keyring
from storage.pages import PageLink

from ..conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEYRING = Keyring("a secret of the tests, longer than 32 characters")
MINE = new_secret()


async def does(database: Any, use_case: Any, *given: Any, **more: Any) -> Any:
    async with database.writing() as session:
        return await use_case(session, *given, **more)


async def person(database: Any, number: int = 7_001_000_001) -> int:
    account = Account(str(number), KEYRING)
    await does(database, choose_language, account, language="uk", now=NOW)
    return (await does(database, find_person, account)).id


async def given(database: Any, person_id: int, purpose: str = "note-read", now: datetime = NOW) -> tuple[int, str]:
    return await does(
        database, give_link, context_of(keyring=KEYRING, now=now), person_id=person_id, purpose=purpose, subject_id=17
    )


async def test_the_database_knows_neither_token_nor_cookie(database):
    _, token = await given(database, await person(database))
    await does(database, open_link, token=token, visit=MINE, now=NOW)

    async with database.reading() as session:
        row = (await session.exec(select(PageLink))).one()
    assert len(token) == 43
    assert token not in repr(row)
    assert MINE not in repr(row)
    assert (row.purpose, row.subject_id) == ("note-read", 17)


async def test_of_many_browsers_at_once_one_opens(database):
    _, token = await given(database, await person(database))

    opened = await asyncio.gather(
        *(does(database, open_link, token=token, visit=new_secret(), now=NOW) for _ in range(8)), return_exceptions=True
    )

    refused = [each for each in opened if isinstance(each, Refusal)]
    assert len(refused) == 7
    assert {each.text_id for each in refused} == {"pages-opened"}


SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("visit", "lasts", "answer"),
    [(None, OPENABLE, "pages-expired"), (MINE, VISIT, "pages-over")],
    ids=["never opened", "opened"],  # a random secret has another name in each process
)
async def test_each_time_has_its_end(database, visit, lasts, answer):
    _, token = await given(database, await person(database))
    if visit:
        await does(database, open_link, token=token, visit=visit, now=NOW)

    _, is_open = await does(database, find_link, token=token, visit=visit, now=NOW + lasts - SECOND)
    assert is_open == (visit is not None)
    with pytest.raises(Refusal, match=answer):
        await does(database, find_link, token=token, visit=visit, now=NOW + lasts)


async def test_nobody_else_learns_more_than_that_it_was_opened(database):
    _, token = await given(database, await person(database))
    await does(database, open_link, token=token, visit=MINE, now=NOW)

    for visit in (None, "", new_secret()):
        for now in (NOW, NOW + VISIT):
            with pytest.raises(Refusal, match="pages-opened"):
                await does(database, find_link, token=token, visit=visit, now=now)


async def test_a_new_link_ends_the_waiting_one_for_the_same_thing_and_no_other(database):
    who, other = await person(database), await person(database, 7_001_000_002)
    _, first = await given(database, who)
    _, opened = await given(database, other)
    await does(database, open_link, token=opened, visit=MINE, now=NOW)
    _, elsewhere = await given(database, who, "note-write")

    _, second = await given(database, who)
    await given(database, other)

    with pytest.raises(Refusal, match="pages-closed"):
        await does(database, find_link, token=first, visit=None, now=NOW)
    for token, visit in ((second, None), (elsewhere, None), (opened, MINE)):
        await does(database, find_link, token=token, visit=visit, now=NOW)


async def test_a_link_is_closed_by_its_owner_alone(database):
    who, other = await person(database), await person(database, 7_001_000_002)
    number, token = await given(database, who)

    await does(database, close_link, link_id=number, person_id=other, now=NOW)
    await does(database, find_link, token=token, visit=None, now=NOW)

    await does(database, close_link, link_id=number, person_id=who, now=NOW)
    for _ in range(2):
        with pytest.raises(Refusal, match="pages-closed"):
            await does(database, open_link, token=token, visit=MINE, now=NOW)


async def test_a_visit_that_was_ended_stays_ended(database):
    _, token = await given(database, await person(database))
    link = await does(database, open_link, token=token, visit=MINE, now=NOW)

    await does(database, end_visit, link, now=NOW)

    with pytest.raises(Refusal, match="pages-closed"):
        await does(database, find_link, token=token, visit=MINE, now=NOW)


async def test_links_of_somebody_who_was_forgotten_lead_nowhere(database):
    _, token = await given(database, await person(database))

    await does(database, forget_person, Account("7001000001", KEYRING))

    with pytest.raises(Refusal, match="pages-unknown"):
        await does(database, find_link, token=token, visit=None, now=NOW)
