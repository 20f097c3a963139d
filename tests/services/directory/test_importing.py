from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import select

from services.counties import load_county
from services.directory import importing
from services.directory.importing import Change, check_county, compare, import_package, stored_package
from services.directory.package import DIRECTORY, Package, PackageBuilder
from services.directory.yaml_format import read_yaml
from services.refusal import Refusal
from storage.directory import DirectoryImport, Offer, Service, ServiceAtLocation
from storage.engine import Database
from storage.migrations import upgrade

WARENDORF = load_county("warendorf")
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@asynccontextmanager
async def migrated(folder: Path) -> AsyncIterator[Database]:
    url = f"sqlite:///{folder / 'lotse.db'}"
    upgrade(url)
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


async def bring(database: Database, package: Package, origin: str = DIRECTORY) -> Change:
    async with database.writing() as session:
        return await import_package(session, package, file_name="directory.yaml", now=NOW, origin=origin)


async def stored(database: Database, table: Any) -> list[Any]:
    async with database.reading() as session:
        return list((await session.exec(select(table))).all())


def offers(*names: str, origin: str = DIRECTORY, area: str = "05570004", **values: object) -> Package:
    builder = PackageBuilder(WARENDORF, origin)
    builder.add("organization", {"id": f"{origin}-o", "name": "Verein"}, file="", row="")
    for name in names:
        service = {"id": name, "organization_id": f"{origin}-o", "name": name, **values}
        builder.add("service", service, file="", row="")
        where = {"id": f"{name}.area.{area}", "service_id": name, "uri": area, "name": "Ahlen"}
        builder.add("service_area", where, file="", row="")
        topic = {"id": f"{name}.topic.work", "service_id": name, "topic": "work"}
        builder.add("service_topic", topic, file="", row="")
        phone = {"id": f"{name}.phone.1", "service_id": name, "number": "+49 221 4710 100"}
        builder.add("phone", phone, file="", row="")
    return builder.finish()


async def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    package = read_yaml(WARENDORF.folder / "directory.yaml", WARENDORF)
    async with migrated(tmp_path) as database:
        first = await bring(database, package)
        second = await bring(database, package)

        async with database.reading() as session:
            assert not compare(package, await stored_package(session))
    assert first.added["service"] == len(package["service"])
    assert not second


async def test_what_differs_is_counted_per_table(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        await bring(database, offers("a", "b"))

        change = await bring(database, offers("b", "c", description="neu"))

    assert change.added == {"service": 1, "service_area": 1, "service_topic": 1, "phone": 1}
    assert change.changed == {"service": 1}
    assert change.removed == {"service": 1, "service_area": 1, "service_topic": 1, "phone": 1}


async def test_a_service_that_is_no_longer_in_the_file_disappears(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        await bring(database, offers("a", "b"))
        await bring(database, offers("b"))

        assert [service.id for service in await stored(database, Service)] == ["b"]
        assert {offer.service_id for offer in await stored(database, Offer)} == {"b"}


async def test_what_another_origin_wrote_is_left_alone(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        await bring(database, offers("a"))
        await bring(database, offers("x", origin="integreat:muster"), origin="integreat:muster")

        await bring(database, offers("b"))

        assert {service.id for service in await stored(database, Service)} == {"b", "x"}
        assert {offer.service_id for offer in await stored(database, Offer)} == {"b", "x"}
        await bring(database, Package(), origin="integreat:muster")
        assert {service.id for service in await stored(database, Service)} == {"b"}


async def test_a_paused_service_is_stored_but_not_offered(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        await bring(database, offers("a", status="inactive"))

        assert len(await stored(database, Service)) == 1
        assert await stored(database, Offer) == []


async def test_the_last_import_of_each_origin_is_remembered(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        await bring(database, offers("a"))
        await bring(database, offers("a"))

        (last,) = await stored(database, DirectoryImport)
    assert (last.origin, last.imported_at, last.file_name) == (DIRECTORY, NOW, "directory.yaml")


async def test_nothing_is_changed_when_the_import_is_not_committed(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        async with database.reading() as session:
            change = compare(await stored_package(session), offers("a"))

        assert change.added["service"] == 1
        assert await stored(database, Service) == []


def placed(organization: str, location: str) -> Package:
    """One service `s` of an organization at a location, with its translation."""
    builder = PackageBuilder(WARENDORF)
    rows = (
        ("organization", {"id": organization, "name": "Verein"}),
        ("location", {"id": location, "name": "Haus"}),
        ("address", {"id": f"{location}.address", "location_id": location, "address_1": "Weg 1", "city": "Ahlen"}),
        ("service", {"id": "s", "organization_id": organization, "name": "Beratung"}),
        ("service_at_location", {"id": "s.at", "service_id": "s", "location_id": location}),
        ("service_topic", {"id": "s.topic", "service_id": "s", "topic": "work"}),
        ("service_area", {"id": "s.area", "service_id": "s", "uri": "05570004", "name": "Ahlen"}),
        ("phone", {"id": "s.phone", "service_at_location_id": "s.at", "number": "+49 221 4710 100"}),
    )
    for table, values in rows:
        builder.add(table, values, file="", row="")
    builder.translate("service", "s", {"name": "Advice"}, language="en", file="", row="")
    return builder.finish()


async def holds(database: Database, package: Package) -> bool:
    async with database.reading() as session:
        return not compare(await stored_package(session), package)


@pytest.mark.parametrize("after", [("new", "l"), ("o", "new"), ("new", "newer")])
async def test_a_service_whose_organization_or_location_is_renamed_keeps_its_rows(
    database: Database, after: tuple[str, str]
) -> None:
    await bring(database, placed("o", "l"))

    await bring(database, placed(*after))

    assert await holds(database, placed(*after))
    assert {offer.service_id for offer in await stored(database, Offer)} == {"s"}
    assert [row.location_id for row in await stored(database, ServiceAtLocation)] == [after[1]]


async def test_the_whole_directory_of_another_county_replaces_this_one(database: Database) -> None:
    paderborn = load_county("paderborn")
    package = read_yaml(paderborn.folder / "directory.yaml", paderborn)

    await bring(database, package)

    assert await holds(database, package)


async def test_two_translations_may_swap_their_ids(database: Database) -> None:
    first, second = placed("o", "l"), placed("o", "l")
    for package, ids in ((first, ("t1", "t2")), (second, ("t2", "t1"))):
        (row,) = package["translation"].values()
        package["translation"].clear()
        for row_id, language in zip(ids, ("en", "ar"), strict=True):
            package["translation"][row_id] = row.model_copy(update={"id": row_id, "language": language})
    await bring(database, first)

    await bring(database, second)

    assert await holds(database, second)


async def test_a_change_to_a_row_that_is_gone_meanwhile_is_no_silent_success(database: Database) -> None:
    await bring(database, Package())

    async with database.writing() as session:
        with pytest.raises(StaleDataError):
            await importing.write_difference(session, offers("a"), offers("a", description="neu"))


async def test_the_database_knows_whose_directory_it_holds(tmp_path: Path) -> None:
    async with migrated(tmp_path) as database:
        async with database.reading() as session:
            await check_county(session, "paderborn")
        async with database.writing() as session:
            await import_package(session, offers("a"), file_name="a.yaml", now=NOW, county="warendorf")

        async with database.reading() as session:
            await check_county(session, "warendorf")
            with pytest.raises(Refusal) as refused:
                await check_county(session, "paderborn")
    assert refused.value.text_id == "cli-county-mismatch"
    assert refused.value.text_args == {"stored": "warendorf", "county": "paderborn"}
