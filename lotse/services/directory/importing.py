"""Bringing a package into the database: all or nothing, only what differs, and only what the same origin wrote."""

from base64 import b32encode
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, cast

from sqlalchemy import delete, insert, select, update
from sqlmodel import SQLModel, col
from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.directory.package import DIRECTORY, TABLES, Package, TableSpec
from lotse.storage import directory as tables
from lotse.storage.directory import Row

ALL_TOPICS = "all"  # the list of everything a municipality has
BATCH = 500  # rows a statement, well below both databases' limits of parameters
TOPIC_RANK = 100_000  # a service's first topic lists it before services for which the topic is the second


@dataclass(slots=True)
class Change:
    """What an import would do, or did: rows per table."""

    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


async def stored_package(session: AsyncSession, origin: str = DIRECTORY) -> Package:
    """What the database holds from one origin."""
    package = Package()
    for spec in TABLES:
        columns = _columns(spec)
        query: Any = select(*columns.values()).where(_table(spec).c.origin == origin).order_by(_table(spec).c.id)
        for values in (await session.exec(query)).mappings():
            package[spec.name][values["id"]] = spec.fields.model_construct(**dict(values))
    return package


def compare(old: Package, new: Package) -> Change:
    """Count the rows that `new` adds, changes and removes."""
    change = Change()
    for spec in TABLES:
        before, after = old[spec.name], new[spec.name]
        change.added[spec.name] = len(after.keys() - before.keys())
        change.removed[spec.name] = len(before.keys() - after.keys())
        change.changed[spec.name] = sum(
            1
            for row_id in before.keys() & after.keys()
            if _values(spec, before[row_id]) != _values(spec, after[row_id])
        )
    for counter in (change.added, change.changed, change.removed):
        for name in [name for name, count in counter.items() if not count]:
            del counter[name]
    return change


async def import_package(
    session: AsyncSession, package: Package, *, file_name: str, now: datetime, origin: str = DIRECTORY
) -> Change:
    """Make the database hold exactly `package` for its origin; commit. The same package again changes nothing."""
    old = await stored_package(session, origin)
    change = compare(old, package)
    if change:
        await _write(session, old, package)
        await rebuild_offers(session)
    last = tables.DirectoryImport(origin=origin, imported_at=now, file_name=file_name)
    await session.merge(last)
    await session.commit()
    return change


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
    await _insert(session, tables.Offer, rows.values())


def service_code(service_id: str) -> str:
    """Ten characters that stand for a service in a button: 50 bits of a digest, the same in every database."""
    return b32encode(sha256(service_id.encode()).digest())[:10].decode().lower()


async def _write(session: AsyncSession, old: Package, new: Package) -> None:
    for spec in reversed(TABLES):
        await _remove(session, spec, old[spec.name].keys() - new[spec.name].keys())
    for spec in TABLES:
        before, after = old[spec.name], new[spec.name]
        fresh = [_stored(spec, row) for row_id, row in after.items() if row_id not in before]
        await _insert(session, spec.table, fresh)
        for row_id in before.keys() & after.keys():
            values = _stored(spec, after[row_id])
            if _values(spec, before[row_id]) != _values(spec, after[row_id]):
                await session.exec(update(spec.table).where(_table(spec).c.id == row_id).values(**values))


async def _remove(session: AsyncSession, spec: TableSpec, ids: Iterable[str]) -> None:
    for batch in _batches(list(ids)):
        await session.exec(delete(spec.table).where(_table(spec).c.id.in_(batch)))


async def _insert(session: AsyncSession, table: type[SQLModel], rows: Iterable[dict[str, Any]]) -> None:
    for batch in _batches(list(rows)):
        await session.exec(insert(table), params=batch)


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
