"""The cast's staff in the demo's database: there from the start, and never twice."""

import shutil
from datetime import UTC, date, datetime, time

import pytest
from pydantic import SecretStr
from sqlmodel import select

from bot.settings import load_settings
from demo.botapi.cast import read_cast
from demo.seed import read_staff, seed, seed_offers
from demo.start import cast_file, offers_file
from services.counties import load_county
from services.people import Account, find_person, forget_person
from storage.booking import OfficeHours
from storage.directory import Service, Translation
from storage.encryption import Keyring, Place
from storage.engine import Database
from storage.people import Person
from storage.staff import Bond, StaffMember

SECRET = "a secret of the tests, longer than 32 characters"
AMAL, BIRGIT, JONAS, KARIN, UWE, HEIKE = 1001, 1101, 1102, 1103, 1104, 1105
LATE = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # in Germany already the 24th


class Stopped:
    def now(self):
        return LATE


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
        tables = (Person, StaffMember, OfficeHours, Bond)
        return [[row.model_dump() for row in (await session.exec(select(table))).all()] for table in tables]


async def member(session, actor):
    person = await find_person(session, Account(str(actor), Keyring(SECRET)))
    return (await session.exec(select(StaffMember).where(StaffMember.person_id == person.id))).one()


@pytest.mark.parametrize("county", ["warendorf", "paderborn"])
async def test_the_cast_works_from_the_start(settings, database, county):
    await seed(settings, cast_file(county), clock=Stopped())

    towns = load_county(county).by_ags
    async with database.reading() as session:
        found = {actor: await member(session, actor) for actor in (BIRGIT, JONAS, KARIN, UWE, HEIKE)}
        roles = {actor: each.role for actor, each in found.items()}
        hours = (await session.exec(select(OfficeHours).where(OfficeHours.staff_id == found[BIRGIT].id))).all()
        wednesday = (await session.exec(select(OfficeHours).where(OfficeHours.staff_id == found[UWE].id))).one()
        bond = (await session.exec(select(Bond))).one()
        client = await find_person(session, Account(str(AMAL), Keyring(SECRET)))
    assert list(roles.values()) == ["case_manager", "case_manager", "coordinator", "authority", "lead"]
    assert towns[found[BIRGIT].municipality_ags].name in {"Ahlen", "Büren"}
    assert all(each.joined_at == LATE for each in found.values())
    assert [
        (row.rrule, row.opens_at, row.closes_at, row.mode, row.slot_minutes, row.buffer_minutes) for row in hours
    ] == [
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", time(9), time(12), "appointment", 30, 0),
        ("FREQ=WEEKLY;BYDAY=TU", time(14), time(16), "open", 30, 0),
    ]
    assert {(row.begins_on, row.tzid) for row in hours} == {(date(2026, 11, 24), "Europe/Berlin")}
    assert (wednesday.rrule, wednesday.opens_at, wednesday.closes_at) == ("FREQ=WEEKLY;BYDAY=WE", time(13), time(15))
    assert (bond.client_id, bond.staff_id, client.language) == (client.id, found[BIRGIT].id, "ar")


async def test_names_are_readable_only_with_the_rows_own_key(settings, database):
    await seed(settings, cast_file("warendorf"), clock=Stopped())

    async with database.reading() as session:
        row = await member(session, BIRGIT)
    owner, place = (Place("staff_member", name, row.id) for name in ("wrapped_key", "name_encrypted"))
    assert Keyring(SECRET).decrypt(row.wrapped_key, owner, row.name_encrypted, place) == "Birgit Beispielfrau"
    assert b"Birgit" not in (settings.data_dir / "lotse.db").read_bytes()


async def test_seeding_again_changes_nothing(settings, database):
    await seed(settings, cast_file("warendorf"), clock=Stopped())
    before = await everything(database)
    assert [len(rows) for rows in before] == [6, 5, 4, 1]

    for _ in range(2):
        await seed(settings, cast_file("warendorf"), clock=Stopped())

    assert await everything(database) == before


async def test_what_the_demos_people_ended_stays_ended(settings, database):
    await seed(settings, cast_file("warendorf"), clock=Stopped())
    async with database.writing() as session:
        for row in (await session.exec(select(OfficeHours))).all():
            await session.delete(row)
        (await session.exec(select(Bond))).one().ended_at = LATE
        (await member(session, JONAS)).removed_at = LATE
        (await find_person(session, Account(str(AMAL), Keyring(SECRET)))).language = "de"
        await session.commit()
    before = await everything(database)

    await seed(settings, cast_file("warendorf"), clock=Stopped())

    assert await everything(database) == before


async def test_somebody_forgotten_begins_anew(settings, database):
    await seed(settings, cast_file("warendorf"), clock=Stopped())
    async with database.writing() as session:
        await forget_person(session, Account(str(AMAL), Keyring(SECRET)))

    await seed(settings, cast_file("warendorf"), clock=Stopped())

    async with database.reading() as session:
        client = await find_person(session, Account(str(AMAL), Keyring(SECRET)))
        assert (await session.exec(select(Bond))).one().client_id == client.id


async def test_only_a_demo_is_seeded(settings, database):
    with pytest.raises(ValueError, match="demo"):
        await seed(settings.model_copy(update={"demo": False}), cast_file("warendorf"), clock=Stopped())

    assert await everything(database) == [[], [], [], []]


async def test_a_borrowed_cast_has_no_staff_elsewhere(settings, database):
    await seed(settings, cast_file("paderborn"), clock=Stopped())

    assert await everything(database) == [[], [], [], []]


@pytest.mark.parametrize("county", ["warendorf", "paderborn"])
def test_staff_of_the_cast_fit_people_and_county(county):
    people = {each.id: each for each in read_cast(cast_file(county))[1]}
    profile = load_county(county)
    for employee in read_staff(cast_file(county)):
        assert people[employee.person].started, "the bot writes to staff first"
        assert people[employee.person].role == employee.role
        assert employee.municipality_ags is None or employee.municipality_ags in profile.by_ags
        assert employee.region is None or employee.region in {each.id for each in profile.regions}
        assert all("Beispiel" in hours.place or "Muster" in hours.place for hours in employee.hours)
    assert [each for each in people if people[each].role == "client"] == [1001, 1002, 1003, 1004]


@pytest.mark.parametrize("county", ["warendorf", "paderborn"])
async def test_invented_offers_stand_beside_the_countys_own_and_come_once(settings, database, county):
    for _ in range(2):
        await seed_offers(settings.model_copy(update={"county": county}), offers_file(county), clock=Stopped())

    async with database.reading() as session:
        (offer,) = (await session.exec(select(Service))).all()
        assert (await session.exec(select(Translation))).all() == [], "else no machine would be asked"
    assert offer.origin == "demo"
    assert "Beispiel" in offer.name


async def test_invented_offers_are_the_demos_alone(settings):
    with pytest.raises(ValueError, match="demo"):
        await seed_offers(settings.model_copy(update={"demo": False}), offers_file("warendorf"), clock=Stopped())
