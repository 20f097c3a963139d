"""The list of offers for a municipality and a topic: its own first, then the county's, filtered and paged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from services.counties import County, Municipality
from services.directory.catalogue import Catalogue, Entry, Scope
from services.directory.holidays import is_public_holiday
from services.directory.places import Point, by_distance, centre, distance_km
from services.directory.rules import State, state_at
from storage.directory_fields import SampleRow

PAGE = 6


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
    def is_filtered(self) -> bool:
        """Whether some offers are left out on purpose."""
        return self.language is not None or self.open_now

    @property
    def is_plain(self) -> bool:
        """Whether the stored order is the answer, without a look at each offer."""
        return not self.is_filtered and self.near is None


@dataclass(frozen=True, slots=True)
class View:
    """For whom and when the directory is read."""

    county: County
    language: str
    now: datetime
    show_samples: bool
    catalogue: Catalogue = field(default_factory=Catalogue)

    @property
    def local(self) -> datetime:
        """Now, as the county's clocks show it."""
        return self.now.astimezone(ZoneInfo(self.county.timezone))

    def shows(self, row: SampleRow) -> bool:
        """Invented sample details are shown in the demo only."""
        return self.show_samples or not row.sample


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One line of the list."""

    code: str
    name: str
    state: State = State.UNKNOWN
    kilometres: float | None = None


@dataclass(frozen=True, slots=True)
class OfferPage:
    """A page of the list, and what a person must be told about it."""

    lines: Sequence[OfferLine]
    has_more: bool
    none_of_its_own: bool  # no offer of the municipality itself has this topic, whatever the filters
    nearest: Sequence[tuple[Municipality, float]] = ()  # other municipalities that have the topic, with kilometres


async def list_offers(session: AsyncSession, wish: Wish, *, view: View) -> OfferPage:
    """The wished page. Costs the same however many services other municipalities and topics have."""
    catalogue = view.catalogue
    await catalogue.refresh(session, view.now)
    found = await catalogue.merged(session, view.county, wish.ags, wish.topic)
    none_of_its_own = not found or found[0][0] is Scope.COUNTY
    first, last = wish.page * PAGE, (wish.page + 1) * PAGE
    if wish.is_plain:
        shown = found[first:last]
        entries = await catalogue.entries(session, [each for _, each in shown])
        lines = [_line(entry, view) for entry in entries]
        total = len(found)
    else:
        entries = await catalogue.entries(session, [each for _, each in found])
        kept = _filtered(entries, wish, view)
        lines, total = kept[first:last], len(kept)
    nearest = await _nearest(session, wish, view) if none_of_its_own else ()
    return OfferPage(lines=lines, has_more=total > last, none_of_its_own=none_of_its_own, nearest=nearest)


async def spoken_languages(session: AsyncSession, wish: Wish, *, view: View) -> list[str]:
    """Codes of the languages that are spoken at the offers of a list, the most frequent first."""
    await view.catalogue.refresh(session, view.now)
    found = await view.catalogue.merged(session, view.county, wish.ags, wish.topic)
    entries = await view.catalogue.entries(session, [each for _, each in found])
    counts = Counter(code for entry in entries for code in _spoken(entry, view))
    return sorted(counts, key=lambda code: (-counts[code], code))


def _spoken(entry: Entry, view: View) -> set[str]:
    return {row.code for row in entry.languages if view.shows(row)}


def _state(entry: Entry, view: View) -> State:
    hours = entry.hours if view.show_samples else entry.hours_without_samples
    return state_at(hours, view.local, lambda day: is_public_holiday(view.county.state, day))


def _line(entry: Entry, view: View) -> OfferLine:
    name = entry.in_language(view.language).of(entry.service, "name") or entry.service.name
    return OfferLine(code=entry.service.code, name=name, state=_state(entry, view))


def _filtered(found: list[Entry], wish: Wish, view: View) -> list[OfferLine]:
    if wish.language is not None:
        found = [entry for entry in found if wish.language in _spoken(entry, view)]
    if wish.open_now:
        found = [entry for entry in found if _state(entry, view) is State.OPEN]
    lines = [_line(entry, view) for entry in found]
    if wish.near is None:
        return lines
    near = wish.near
    distances = [_distance(entry, near, view) for entry in found]
    placed = [replace(line, kilometres=far) for line, far in zip(lines, distances, strict=True)]
    return sorted(placed, key=lambda line: (line.kilometres is None, line.kilometres or 0.0))


def _distance(entry: Entry, near: Point, view: View) -> float | None:
    points = (
        Point(place.location.latitude, place.location.longitude)
        for place in entry.places
        if view.shows(place.at)
        and view.shows(place.location)
        and place.location.latitude is not None
        and place.location.longitude is not None
    )
    return min((distance_km(near, point) for point in points), default=None)


async def _nearest(session: AsyncSession, wish: Wish, view: View) -> list[tuple[Municipality, float]]:
    """Up to two other municipalities with an offer of their own for the topic, nearest first."""
    here = view.county.by_ags[wish.ags]
    found: list[tuple[Municipality, float]] = []
    for kilometres, municipality in by_distance(view.county, centre(here)):
        if municipality.ags == here.ags:
            continue
        if await view.catalogue.listed(session, municipality.ags, wish.topic):
            found.append((municipality, kilometres))
        if len(found) == 2:
            break
    return found
