"""The demo's crowd: enough subscribers for a campaign, in the database and in the stand-in, and no phones of theirs."""

import json
import shutil
from collections import Counter
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from sqlmodel import col, select

from bot.settings import load_settings
from demo.botapi import World
from demo.botapi.cast import read_cast
from demo.botapi.state import StateFile
from demo.control.views import people_view
from demo.crowd import seed_crowd
from demo.start import cast_file
from services.campaigns.rules import ALONE_UP_TO, Kind
from services.campaigns.subscribing import unsubscribe
from services.counties import load_county
from storage.campaigns import Subscription
from storage.engine import Database
from storage.people import Person

SECRET = "a secret of the tests, longer than 32 characters"
TOKEN = "4710:AAtest"


class Stopped:
    def now(self):
        return datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture
def county():
    return "warendorf"


@pytest.fixture
def settings(sqlite_templates, tmp_path, county):
    shutil.copy(sqlite_templates["empty"], tmp_path / "lotse.db")
    return load_settings(
        data_dir=tmp_path, county=county, secret_key=SecretStr(SECRET), telegram_api="http://127.0.0.1:1", demo=True
    )


@pytest.fixture
async def database(settings):
    opened = Database(settings.database)
    yield opened
    await opened.close()


async def everything(database):
    async with database.reading() as session:
        people = (await session.exec(select(Person).order_by(col(Person.id)))).all()
        wishes = (await session.exec(select(Subscription))).all()
    return people, sorted((each.person_id, each.kind) for each in wishes)


@pytest.fixture
def world():
    bot, people = read_cast(cast_file("warendorf"))
    return World(TOKEN, bot=bot, people=people)


def crowd_of(world):
    return [chat for chat in world.chats.values() if chat.person.crowd]


@pytest.mark.parametrize("county", ["warendorf", "paderborn"])
async def test_a_campaign_needs_a_second_person_and_its_report_has_groups_to_show(settings, database, county):
    await seed_crowd(settings, cast_file(county), clock=Stopped())

    people, wishes = await everything(database)
    assert len(people) == Counter(kind for _, kind in wishes)[Kind.naturalisation] > ALONE_UP_TO
    assert min(Counter(kind for _, kind in wishes).values()) >= 5
    assert {each.language for each in people} == {"ar", "uk", "tr", "en", "de"}
    assert min(Counter(each.language for each in people).values()) >= 5
    towns = Counter(each.municipality_ags for each in people)
    assert set(towns) == set(load_county(county).by_ags)
    assert min(towns.values()) >= 5


async def test_it_comes_once_and_whoever_has_unsubscribed_stays_so(settings, database):
    await seed_crowd(settings, cast_file("warendorf"), clock=Stopped())
    people, wishes = await everything(database)
    async with database.writing() as session:
        await unsubscribe(session, person_id=people[0].id)

    await seed_crowd(settings, cast_file("warendorf"), clock=Stopped())

    assert await everything(database) == (people, [each for each in wishes if each[0] != people[0].id])


async def test_only_a_demo_has_one_and_no_county_borrows_it(settings, database):
    with pytest.raises(ValueError, match="demo"):
        await seed_crowd(settings.model_copy(update={"demo": False}), cast_file("warendorf"), clock=Stopped())
    await seed_crowd(settings, cast_file("paderborn"), clock=Stopped())

    assert await everything(database) == ([], [])


async def test_whom_the_bot_writes_to_is_no_phone_and_stirs_no_page(world):
    crowd = crowd_of(world)
    watcher = world.events.watch()

    for chat in (crowd[0], crowd[-1]):
        status, _ = await world.call(TOKEN, "sendMessage", {"chat_id": chat.person.id, "text": "Jetzt!"})
        assert status == 200
    await world.call(TOKEN, "sendMessage", {"chat_id": 1101, "text": "Jetzt!"})

    shown = {each["id"] for each in people_view(world)["people"]}
    assert [len(chat.messages) for chat in (crowd[0], crowd[1], crowd[-1])] == [1, 0, 1]
    assert shown.isdisjoint(chat.person.id for chat in crowd)
    assert shown >= {1001, 1101}
    assert await anext(watcher.batches(1.0)) == [(1101, "message")]
    assert {chat.person.first_name for chat in crowd} == {"Erfunden"}


async def test_it_is_still_one_after_a_restart(world, tmp_path):
    await world.call(TOKEN, "sendMessage", {"chat_id": crowd_of(world)[0].person.id, "text": "Jetzt!"})
    StateFile(tmp_path / "telegram.json").save(world)
    again = World(TOKEN)

    StateFile(tmp_path / "telegram.json").load(again)

    assert len(crowd_of(again)) == len(crowd_of(world))
    assert len(crowd_of(again)[0].messages) == 1


@pytest.mark.parametrize("crowd", [{}, {"first": 1, "count": 3, "languages": []}, {"first": "x", "count": 1}])
def test_a_crowd_that_lacks_something_is_refused(tmp_path, crowd):
    path = tmp_path / "cast.json"
    path.write_text(json.dumps({"people": [], "crowd": crowd}))

    with pytest.raises(ValueError, match="crowd"):
        read_cast(path)
