"""The directory as the running program keeps it at hand: read once from the database, and again when it has changed.

Measured: put together from a dozen queries, a list or a card cost ten times what a bare bot needs for an update. The
directory changes a few times a month and is the same for everybody, so each service is fetched when it is first asked
for and then kept. Whether it has changed is looked up at most once a second.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.counties import County
from services.directory.hours import to_hours
from services.directory.rules import Hours
from services.directory.translations import Texts
from storage.directory import (
    Accessibility,
    Address,
    Contact,
    CostOption,
    DirectoryImport,
    Language,
    Location,
    Offer,
    Organization,
    Phone,
    RequiredDocument,
    Schedule,
    Service,
    ServiceAtLocation,
    Translation,
)
from storage.directory_fields import Row, SampleRow

LOOKED_AT_AGAIN = timedelta(seconds=1)
BATCH = 400  # ids in one question, below both databases' limits

Sample = TypeVar("Sample", bound=SampleRow)


class Scope(StrEnum):
    OWN = "own"
    COUNTY = "county"


@dataclass(frozen=True, slots=True)
class Place:
    at: ServiceAtLocation
    location: Location
    address: Address | None
    access: Sequence[Accessibility]


@dataclass
class Entry:
    """Everything recorded about one service; rows of a service at a location carry its `service_at_location_id`."""

    service: Service
    organization: str
    places: list[Place] = field(default_factory=list)
    phones: list[Phone] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    schedules: list[Schedule] = field(default_factory=list)
    documents: list[RequiredDocument] = field(default_factory=list)
    costs: list[CostOption] = field(default_factory=list)
    texts: dict[str, Texts] = field(default_factory=dict)

    @cached_property
    def hours(self) -> list[Hours]:
        return to_hours(self.schedules)

    @cached_property
    def hours_without_samples(self) -> list[Hours]:
        return to_hours(row for row in self.schedules if not row.sample)

    def in_language(self, language: str) -> Texts:
        return self.texts.get(language, NO_TEXTS)


NO_TEXTS = Texts({})


@dataclass(slots=True)
class Kept:
    version: tuple[Any, ...] | None = None
    codes: dict[str, str] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    lists: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    merged: dict[tuple[str, str], tuple[tuple[Scope, str], ...]] = field(default_factory=dict)
    names: frozenset[str] | None = None


@dataclass(slots=True)
class Catalogue:
    """What has been read of the directory since it last changed.

    Many ask at once, and the directory may change while somebody waits for the database. So each question goes on with
    what was kept when it was asked. What it reads is kept only if its own session still sees that version.
    """

    looked_at: datetime | None = None
    _kept: Kept = field(default_factory=Kept)

    async def refresh(self, session: AsyncSession, now: datetime) -> None:
        """Forget everything when the directory has changed since."""
        if self.looked_at is not None and timedelta() <= now - self.looked_at < LOOKED_AT_AGAIN:
            return
        before = self.looked_at
        if self._kept.version is not None:
            self.looked_at = now  # whoever comes meanwhile need not ask as well
        try:
            version = await _version(session)
        except BaseException:
            self.looked_at = before
            raise
        if version != self._kept.version:
            self._kept = Kept(version)
        self.looked_at = now

    async def listed(self, session: AsyncSession, uri: str, topic: str) -> tuple[str, ...]:
        """Ids of the services that an area offers for a topic, in the order of the list."""
        kept, key = self._kept, (uri, topic)
        found = kept.lists.get(key)
        if found is None:
            query = (
                select(Offer.service_id)
                .where(Offer.uri == uri, Offer.topic == topic)
                .order_by(col(Offer.position), col(Offer.service_id))
            )
            found = tuple((await session.exec(query)).all())
            if await _is_of(kept, session):
                kept.lists[key] = found
        return found

    async def merged(
        self, session: AsyncSession, county: County, ags: str, topic: str
    ) -> tuple[tuple[Scope, str], ...]:
        """What serves a municipality: its own offers, then the county's, each service once."""
        kept, key = self._kept, (ags, topic)
        found = kept.merged.get(key)
        if found is None:
            own_uri, county_uri = county.service_areas(ags)
            own = await self.listed(session, own_uri, topic)
            known = frozenset(own)
            shared = [each for each in await self.listed(session, county_uri, topic) if each not in known]
            found = (*((Scope.OWN, each) for each in own), *((Scope.COUNTY, each) for each in shared))
            if await _is_of(kept, session):
                kept.merged[key] = found
        return found

    async def names(self, session: AsyncSession) -> frozenset[str]:
        """Names of organizations, services, places and people. They stay German in every language."""
        kept = self._kept
        if kept.names is not None:
            return kept.names
        columns: list[Any] = [Organization.name, Organization.alternate_name, Service.name, Service.alternate_name]
        columns += [Location.name, Contact.name]
        found = [(await session.exec(select(column).where(column.is_not(None)).distinct())).all() for column in columns]
        said = frozenset(str(name) for names in found for name in names)
        if await _is_of(kept, session):
            kept.names = said
        return said

    async def by_code(self, session: AsyncSession, code: str) -> Entry | None:
        kept = self._kept
        service_id = kept.codes.get(code)
        if service_id is None:
            query = select(Service.id).where(Service.code == code, Service.status == "active")
            service_id = (await session.exec(query)).one_or_none()
            if service_id is None:
                return None  # not kept: a forged code must not fill the memory
            if await _is_of(kept, session):
                kept.codes[code] = service_id
        return next(iter(await self.entries(session, [service_id])), None)

    async def entries(self, session: AsyncSession, ids: Sequence[str]) -> list[Entry]:
        """The services with these ids, in this order. Services that an import has removed meanwhile are left out."""
        kept = self._kept
        unknown = [each for each in ids if each not in kept.entries]
        if not unknown:
            return [kept.entries[each] for each in ids]
        read: dict[str, Entry] = {}
        for start in range(0, len(unknown), BATCH):
            read |= await _load(session, unknown[start : start + BATCH])
        known = kept.entries | read
        if await _is_of(kept, session):
            kept.entries |= read
        return [known[each] for each in ids if each in known]


async def _version(session: AsyncSession) -> tuple[Any, ...]:
    query = select(DirectoryImport.origin, DirectoryImport.imported_at).order_by(col(DirectoryImport.origin))
    return tuple((await session.exec(query)).all())


async def _is_of(kept: Kept, session: AsyncSession) -> bool:
    """Whether a session sees the version that is kept. A session that began earlier may see the version before."""
    return kept.version is not None and await _version(session) == kept.version


async def _load(session: AsyncSession, ids: list[str]) -> dict[str, Entry]:
    query = select(Service, Organization).join(Organization).where(col(Service.id).in_(ids))
    found = (await session.exec(query)).all()
    entries = {service.id: Entry(service, organization.name) for service, organization in found}
    owners = await _load_places(session, entries)
    rows: list[Row] = [entry.service for entry in entries.values()]
    rows += [access for entry in entries.values() for place in entry.places for access in place.access]
    for table, name in ((Phone, "phones"), (Contact, "contacts"), (Language, "languages"), (Schedule, "schedules")):
        of_both = or_(col(table.service_id).in_(ids), col(table.service_at_location_id).in_(list(owners)))
        for row in await _rows(session, table, of_both):
            owner = row.service_id or owners[row.service_at_location_id or ""]
            getattr(entries[owner], name).append(row)
            rows.append(row)
    for document in await _rows(session, RequiredDocument, col(RequiredDocument.service_id).in_(ids)):
        entries[document.service_id].documents.append(document)
        rows.append(document)
    for cost in await _rows(session, CostOption, col(CostOption.service_id).in_(ids)):
        entries[cost.service_id].costs.append(cost)
        rows.append(cost)
    await _load_texts(session, entries, rows, owners)
    return entries


async def _load_places(session: AsyncSession, entries: Mapping[str, Entry]) -> dict[str, str]:
    """Fill in the places. Returns the service's id for each service_at_location."""
    query = (
        select(ServiceAtLocation, Location, Address)
        .join(Location, col(Location.id) == col(ServiceAtLocation.location_id))
        .join(Address, col(Address.location_id) == col(Location.id), isouter=True)
        .where(col(ServiceAtLocation.service_id).in_(list(entries)))
        .order_by(col(ServiceAtLocation.id))
    )
    found = (await session.exec(query)).all()
    access: dict[str, list[Accessibility]] = defaultdict(list)
    at_locations = {location.id for _, location, _ in found}
    for row in await _rows(session, Accessibility, col(Accessibility.location_id).in_(at_locations)):
        access[row.location_id].append(row)
    for at, location, address in found:
        entries[at.service_id].places.append(Place(at, location, address, access[location.id]))
    return {at.id: at.service_id for at, _, _ in found}


async def _rows(session: AsyncSession, table: type[Sample], condition: Any) -> Sequence[Sample]:
    return (await session.exec(select(table).where(condition).order_by(col(table.id)))).all()


async def _load_texts(
    session: AsyncSession, entries: Mapping[str, Entry], rows: Iterable[Row], owners: Mapping[str, str]
) -> None:
    by_location: dict[str, list[str]] = defaultdict(list)
    for service_id, entry in entries.items():
        for place in entry.places:
            by_location[place.location.id].append(service_id)
    services: dict[str, list[str]] = {}
    for row in rows:
        services[row.id] = _services_of(row, owners, by_location)
    ids = list(services)
    texts: dict[tuple[str, str], dict[tuple[str, str, str], Translation]] = defaultdict(dict)
    for start in range(0, len(ids), BATCH):
        query = select(Translation).where(col(Translation.entity_id).in_(ids[start : start + BATCH]))
        for found in (await session.exec(query)).all():
            for service_id in services[found.entity_id]:
                texts[service_id, found.language][found.entity, found.entity_id, found.field] = found
    for (service_id, language), found_texts in texts.items():
        entries[service_id].texts[language] = Texts(found_texts)


def _services_of(row: Row, owners: Mapping[str, str], by_location: Mapping[str, list[str]]) -> list[str]:
    if isinstance(row, Service):
        return [row.id]
    if isinstance(row, Accessibility):
        return by_location[row.location_id]
    service_id = getattr(row, "service_id", None)
    return [service_id or owners[getattr(row, "service_at_location_id", "")]]
