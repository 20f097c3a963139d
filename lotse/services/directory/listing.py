"""The list of offers for a municipality and a topic: its own first, then the county's, filtered and paged."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.county import County, Municipality
from lotse.services.directory.hours import opening_of
from lotse.services.directory.places import Point, by_distance, centre, distance_km
from lotse.services.directory.rules import State
from lotse.services.directory.translations import texts_of
from lotse.services.directory.visibility import belongs_to, visible
from lotse.storage.directory import Language, Location, Offer, Schedule, Service, ServiceAtLocation

PAGE = 6
FILTERED_AT_MOST = 200  # offers looked at when a filter or a location decides; far above what a municipality has


class Scope(StrEnum):
    """Whom an offer serves."""

    OWN = "own"
    COUNTY = "county"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for. All of it travels in the buttons, nothing is remembered."""

    ags: str
    topic: str
    language: str | None = None  # spoken there
    open_now: bool = False
    near: Point | None = None
    page: int = 0  # from 0

    @property
    def is_plain(self) -> bool:
        """Whether the stored order is the answer, without a look at each offer."""
        return self.language is None and not self.open_now and self.near is None


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One line of the list."""

    code: str
    name: str
    scope: Scope
    state: State = State.UNKNOWN
    kilometres: float | None = None


@dataclass(frozen=True, slots=True)
class OfferPage:
    """A page of the list, and what a person must be told about it."""

    lines: Sequence[OfferLine]
    has_more: bool
    none_of_its_own: bool  # no offer of the municipality itself has this topic, whatever the filters
    nearest: Sequence[tuple[Municipality, float]] = ()  # other municipalities that have the topic, with kilometres


@dataclass(frozen=True, slots=True)
class View:
    """For whom and when the directory is read."""

    county: County
    language: str
    now: datetime
    show_samples: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """An offer on its way into the list."""

    scope: Scope
    service: Service
    kilometres: float | None = None


async def list_offers(session: AsyncSession, wish: Wish, *, view: View) -> OfferPage:
    """The wished page. Costs the same however many services other municipalities and topics have."""
    first, last = wish.page * PAGE, (wish.page + 1) * PAGE
    own_uri, county_uri = view.county.service_areas(wish.ags)
    wanted = last + 1 if wish.is_plain else FILTERED_AT_MOST
    own = await _offers(session, own_uri, wish.topic, wanted)
    shared = await _offers(session, county_uri, wish.topic, wanted)
    known = {service.id for service in own}
    found = [_Found(Scope.OWN, each) for each in own]
    found += [_Found(Scope.COUNTY, each) for each in shared if each.id not in known]
    kept = found if wish.is_plain else await _filtered(session, found, wish, view)
    lines = await _lines(session, kept[first:last], view)
    nearest = () if own else await _nearest(session, wish, view)
    return OfferPage(lines=lines, has_more=len(kept) > last, none_of_its_own=not own, nearest=nearest)


async def spoken_languages(session: AsyncSession, wish: Wish, *, view: View) -> list[str]:
    """Codes of the languages that are spoken at the offers of a list, the most frequent first."""
    own_uri, county_uri = view.county.service_areas(wish.ags)
    services = await _offers(session, own_uri, wish.topic, FILTERED_AT_MOST)
    services += await _offers(session, county_uri, wish.topic, FILTERED_AT_MOST)
    by_service = await _languages(session, [each.id for each in services], view)
    counts: dict[str, int] = defaultdict(int)
    for codes in by_service.values():
        for code in codes:
            counts[code] += 1
    return sorted(counts, key=lambda code: (-counts[code], code))


async def _offers(session: AsyncSession, uri: str, topic: str, limit: int) -> list[Service]:
    query = (
        select(Service)
        .join(Offer, col(Offer.service_id) == col(Service.id))
        .where(Offer.uri == uri, Offer.topic == topic)
        .order_by(col(Offer.position), col(Offer.service_id))
        .limit(limit)
    )
    return list((await session.exec(query)).all())


async def _filtered(session: AsyncSession, found: list[_Found], wish: Wish, view: View) -> list[_Found]:
    ids = [each.service.id for each in found]
    if wish.language is not None:
        languages = await _languages(session, ids, view)
        found = [each for each in found if wish.language in languages.get(each.service.id, ())]
    if wish.open_now:
        states = await _states(session, ids, view)
        found = [each for each in found if states.get(each.service.id) == State.OPEN]
    if wish.near is None:
        return found
    distances = await _distances(session, ids, wish.near, view)
    placed = [replace(each, kilometres=distances.get(each.service.id)) for each in found]
    return sorted(placed, key=lambda each: (each.kilometres is None, each.kilometres or 0.0))


async def _lines(session: AsyncSession, found: Sequence[_Found], view: View) -> list[OfferLine]:
    ids = [each.service.id for each in found]
    texts = await texts_of(session, ids, view.language)
    states = await _states(session, ids, view)
    return [
        OfferLine(
            code=each.service.code,
            name=texts.of(each.service, "name") or each.service.name,
            scope=each.scope,
            state=states.get(each.service.id, State.UNKNOWN),
            kilometres=each.kilometres,
        )
        for each in found
    ]


async def _at_locations(session: AsyncSession, ids: Sequence[str], view: View) -> dict[str, str]:
    """Ids of service_at_location rows, each with its service's id."""
    table = ServiceAtLocation
    query = select(table.id, table.service_id).where(col(table.service_id).in_(ids), visible(table, view.show_samples))
    return {row_id: service_id for row_id, service_id in (await session.exec(query)).all()}


async def _states(session: AsyncSession, ids: Sequence[str], view: View) -> dict[str, State]:
    if not ids:
        return {}
    at = await _at_locations(session, ids, view)
    query = select(Schedule).where(belongs_to(Schedule, list(ids), list(at)), visible(Schedule, view.show_samples))
    rows: dict[str, list[Schedule]] = defaultdict(list)
    for row in (await session.exec(query)).all():
        rows[row.service_id or at[row.service_at_location_id or ""]].append(row)
    return {service_id: opening_of(schedules, view.county, view.now).state for service_id, schedules in rows.items()}


async def _languages(session: AsyncSession, ids: Sequence[str], view: View) -> dict[str, Collection[str]]:
    at = await _at_locations(session, ids, view)
    query = select(Language).where(belongs_to(Language, list(ids), list(at)), visible(Language, view.show_samples))
    codes: dict[str, set[str]] = defaultdict(set)
    for row in (await session.exec(query)).all():
        codes[row.service_id or at[row.service_at_location_id or ""]].add(row.code)
    return dict(codes)


async def _distances(session: AsyncSession, ids: Sequence[str], near: Point, view: View) -> dict[str, float]:
    query = (
        select(ServiceAtLocation.service_id, Location.latitude, Location.longitude)
        .join(Location, col(Location.id) == col(ServiceAtLocation.location_id))
        .where(
            col(ServiceAtLocation.service_id).in_(ids),
            visible(ServiceAtLocation, view.show_samples),
            visible(Location, view.show_samples),
        )
    )
    nearest: dict[str, float] = {}
    for service_id, latitude, longitude in (await session.exec(query)).all():
        if latitude is not None and longitude is not None:
            kilometres = distance_km(near, Point(latitude, longitude))
            nearest[service_id] = min(kilometres, nearest.get(service_id, kilometres))
    return nearest


async def _nearest(session: AsyncSession, wish: Wish, view: View) -> list[tuple[Municipality, float]]:
    """Up to two other municipalities with an offer of their own for the topic, nearest first."""
    here = view.county.by_ags[wish.ags]
    found: list[tuple[Municipality, float]] = []
    for kilometres, municipality in by_distance(view.county, centre(here)):
        if municipality.ags != here.ags and await _offers(session, municipality.ags, wish.topic, 1):
            found.append((municipality, kilometres))
        if len(found) == 2:
            break
    return found
