from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlmodel import select

from lotse.services.county import load_county
from lotse.services.directory.importing import Change, compare, import_package, stored_package
from lotse.services.directory.package import DIRECTORY, Package, PackageBuilder
from lotse.services.directory.yaml_format import read_yaml
from lotse.storage.directory import DirectoryImport, Offer, Service
from lotse.storage.engine import Database
from lotse.storage.migrations import upgrade

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
