"""The list of offers for a municipality and a topic: its own first, then the county's, filtered and paged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.counties import Municipality
from services.directory.card import point_of
from services.directory.catalogue import Entry, Scope
from services.directory.holidays import is_public_holiday
from services.directory.places import Point, by_distance, centre, distance_km
from services.directory.rules import OpenState, state_at

PAGE = 6


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for. It travels in the buttons; nothing is stored."""

    ags: str
    topic: str
    language: str | None = None  # spoken there
    open_now: bool = False
    near: Point | None = None
    page: int = 0  # from 0

    @property
    def is_filtered(self) -> bool:
        return self.language is not None or self.open_now

    @property
    def is_plain(self) -> bool:
        return not self.is_filtered and self.near is None


@dataclass(frozen=True, slots=True)
class OfferLine:
    code: str
    name: str
    state: OpenState = OpenState.UNKNOWN
    kilometres: float | None = None


@dataclass(frozen=True, slots=True)
class OfferPage:
    lines: Sequence[OfferLine]
    has_more: bool
    none_of_its_own: bool  # no offer of the municipality itself has this topic, whatever the filters
    nearest: Sequence[tuple[Municipality, float]] = ()  # other municipalities that have the topic, with kilometres


async def list_offers(session: AsyncSession, context: Context, wish: Wish) -> OfferPage:
    """A page of the list. The cost does not grow with the services of other municipalities and topics."""
    catalogue = context.app.catalogue
    await catalogue.refresh(session, context.now)
    found = await catalogue.merged(session, context.county, wish.ags, wish.topic)
    none_of_its_own = not found or found[0][0] is Scope.COUNTY
    first, last = wish.page * PAGE, (wish.page + 1) * PAGE
    if wish.is_plain:
        shown = found[first:last]
        entries = await catalogue.entries(session, [each for _, each in shown])
        lines = [_line(context, entry) for entry in entries]
        total = len(found)
    else:
        entries = await catalogue.entries(session, [each for _, each in found])
        kept = _filtered(context, entries, wish)
        lines, total = kept[first:last], len(kept)
    nearest = await _nearest(session, context, wish) if none_of_its_own else ()
    return OfferPage(lines=lines, has_more=total > last, none_of_its_own=none_of_its_own, nearest=nearest)


async def spoken_languages(session: AsyncSession, context: Context, wish: Wish) -> list[str]:
    """Codes of the languages spoken at the offers of a list, the most frequent first."""
    await context.app.catalogue.refresh(session, context.now)
    found = await context.app.catalogue.merged(session, context.county, wish.ags, wish.topic)
    entries = await context.app.catalogue.entries(session, [each for _, each in found])
    counts = Counter(code for entry in entries for code in _spoken(context, entry))
    return sorted(counts, key=lambda code: (-counts[code], code))


def _spoken(context: Context, entry: Entry) -> set[str]:
    return {row.code for row in entry.languages if context.shows(row)}


def _state(context: Context, entry: Entry) -> OpenState:
    hours = entry.hours if context.app.show_samples else entry.hours_without_samples
    return state_at(hours, context.local, lambda day: is_public_holiday(context.county.state, day))


def _line(context: Context, entry: Entry) -> OfferLine:
    name = entry.in_language(context.language).of(entry.service, "name") or entry.service.name
    return OfferLine(code=entry.service.code, name=name, state=_state(context, entry))


def _filtered(context: Context, found: list[Entry], wish: Wish) -> list[OfferLine]:
    if wish.language is not None:
        found = [entry for entry in found if wish.language in _spoken(context, entry)]
    if wish.open_now:
        found = [entry for entry in found if _state(context, entry) is OpenState.OPEN]
    lines = [_line(context, entry) for entry in found]
    if wish.near is None:
        return lines
    near = wish.near
    distances = [_distance(context, entry, near) for entry in found]
    placed = [replace(line, kilometres=far) for line, far in zip(lines, distances, strict=True)]
    return sorted(placed, key=lambda line: (line.kilometres is None, line.kilometres or 0.0))


def _distance(context: Context, entry: Entry, near: Point) -> float | None:
    shown = (place.location for place in entry.places if context.shows(place.at) and context.shows(place.location))
    points = [point_of(location) for location in shown]
    return min((distance_km(near, point) for point in points if point), default=None)


async def _nearest(session: AsyncSession, context: Context, wish: Wish) -> list[tuple[Municipality, float]]:
    """Up to two other municipalities with an offer of their own for the topic, nearest first."""
    here = context.county.by_ags[wish.ags]
    found: list[tuple[Municipality, float]] = []
    for kilometres, municipality in by_distance(context.county, centre(here)):
        if municipality.ags == here.ags:
            continue
        if await context.app.catalogue.listed(session, municipality.ags, wish.topic):
            found.append((municipality, kilometres))
        if len(found) == 2:
            break
    return found
