"""Bringing a package into the database: all or nothing, only what differs, and only what the same origin wrote."""

from base64 import b32encode
from collections import Counter
from collections.abc import Iterable, Mapping, Sized
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeAlias, cast

from sqlalchemy import delete, insert, select, update
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.directory.package import DIRECTORY, SPEC, TABLES, Package, TableSpec
from services.refusal import Refusal
from storage import directory as tables
from storage.directory_fields import Row

Rows: TypeAlias = dict[str, list[dict[str, Any]]]
ALL_TOPICS = "all"  # the list of everything a municipality has
BATCH = 500  # rows a statement, well below both databases' limits of parameters
TOPIC_RANK = 100_000  # a service's first topic lists it before services for which the topic is the second


@dataclass(slots=True)
class Change:
    """Rows per table that an import adds, changes and removes."""

    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


async def stored_package(session: AsyncSession, origin: str = DIRECTORY) -> Package:
    package = Package()
    for spec in TABLES:
        columns = _columns(spec)
        query: Any = select(*columns.values()).where(_table(spec).c.origin == origin).order_by(_table(spec).c.id)
        for values in (await session.exec(query)).mappings():
            package[spec.name][values["id"]] = spec.fields.model_construct(**dict(values))
    return package


def compare(old: Package, new: Package) -> Change:
    fresh, changed, gone = _difference(old, new)
    return Change(_counted(fresh), _counted(changed), _counted(gone))


async def import_package(
    session: AsyncSession,
    package: Package,
    *,
    file_name: str,
    now: datetime,
    origin: str = DIRECTORY,
    county: str | None = None,
) -> Change:
    """Make the database hold exactly `package` for its origin; commit. The same package again changes nothing.

    `county` is the id of the county it belongs to, for `check_county`.
    """
    old = await stored_package(session, origin)
    change = compare(old, package)
    if change:
        await write_difference(session, old, package)
        await rebuild_offers(session)
    last = tables.DirectoryImport(origin=origin, imported_at=now, file_name=file_name, county=county)
    await session.merge(last)
    await session.commit()
    return change


async def check_county(session: AsyncSession, county: str) -> None:
    """Check that the database holds no other county's directory.

    Raises:
        Refusal: it does. A database from before counties were recorded passes.
    """
    last = await session.get(tables.DirectoryImport, DIRECTORY)
    if last is not None and last.county not in {None, county}:
        raise Refusal("cli-county-mismatch", stored=str(last.county), county=county)


async def write_difference(session: AsyncSession, old: Package, new: Package) -> None:
    """Turn what `old` holds into what `new` holds. Never commits.

    Everything new comes before anything goes: a removed organization takes the services with it that still name it.
    A changed translation is deleted and inserted anew, since two may swap what they translate.

    Raises:
        StaleDataError: a row to change is gone.
    """
    fresh, changed, gone = _difference(old, new)
    gone["translation"] += [row["id"] for row in changed["translation"]]
    fresh["translation"] += changed.pop("translation")
    await _remove(session, SPEC["translation"], gone.pop("translation"))
    for spec in TABLES:
        await _execute(session, insert(spec.table), fresh[spec.name])
        await _execute(session, update(spec.table), changed.get(spec.name, []))
    for spec in reversed(TABLES):
        await _remove(session, spec, gone.get(spec.name, []))


async def rebuild_offers(session: AsyncSession) -> None:
    """Derive the list that people see from areas and topics. Never commits."""
    await session.exec(delete(tables.Offer))
    area, topic, service = tables.ServiceArea, tables.ServiceTopic, tables.Service
    query: Any = (
        select(col(area.uri), col(topic.topic), col(topic.position), col(service.id), col(service.position))
        .join(service, col(service.id) == col(area.service_id))
        .join(topic, col(topic.service_id) == col(service.id))
        .where(col(service.status) == "active")
    )
    rows: dict[tuple[str, str, str], dict[str, Any]] = {}
    for uri, name, rank, service_id, position in (await session.exec(query)).all():
        for listed, order in ((name, rank * TOPIC_RANK + position), (ALL_TOPICS, position)):
            row = {"uri": uri, "topic": listed, "position": order, "service_id": service_id}
            rows[uri, listed, service_id] = row
    await _execute(session, insert(tables.Offer), list(rows.values()))


def service_code(service_id: str) -> str:
    """Ten characters that stand for a service in a button: 50 bits of a digest, the same in every database."""
    return b32encode(sha256(service_id.encode()).digest())[:10].decode().lower()


def _difference(old: Package, new: Package) -> tuple[Rows, Rows, dict[str, list[str]]]:
    fresh: Rows = {}
    changed: Rows = {}
    gone: dict[str, list[str]] = {}
    for spec in TABLES:
        before, after = old[spec.name], new[spec.name]
        fresh[spec.name] = [_stored(spec, row) for row_id, row in after.items() if row_id not in before]
        changed[spec.name] = [
            _stored(spec, row)
            for row_id, row in after.items()
            if row_id in before and _values(spec, before[row_id]) != _values(spec, row)
        ]
        gone[spec.name] = list(before.keys() - after.keys())
    return fresh, changed, gone


def _counted(rows: Mapping[str, Sized]) -> Counter[str]:
    return Counter({table: len(of_table) for table, of_table in rows.items() if of_table})


async def _remove(session: AsyncSession, spec: TableSpec, ids: list[str]) -> None:
    for batch in _batches(ids):
        await session.exec(delete(spec.table).where(_table(spec).c.id.in_(batch)))


async def _execute(session: AsyncSession, statement: Any, rows: list[dict[str, Any]]) -> None:
    for batch in _batches(rows):
        await session.exec(statement, params=batch)


def _batches(rows: list[Any]) -> Iterable[list[Any]]:
    return (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))


def _stored(spec: TableSpec, row: Row) -> dict[str, Any]:
    values = _values(spec, row)
    return values | {"code": service_code(row.id)} if spec.name == "service" else values


def _values(spec: TableSpec, row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in spec.fields.model_fields}


def _columns(spec: TableSpec) -> dict[str, Any]:
    return {name: _table(spec).c[name] for name in spec.fields.model_fields}


def _table(spec: TableSpec) -> Any:
    return cast(Any, spec.table).__table__
