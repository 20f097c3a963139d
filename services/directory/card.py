"""Everything a card says about one offer."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias, TypeVar

from sqlmodel.ext.asyncio.session import AsyncSession

from services.directory.catalogue import Entry, Place
from services.directory.holidays import is_public_holiday
from services.directory.hours import to_hours
from services.directory.listing import View
from services.directory.places import Point, centre, distance_km
from services.directory.rules import Hours, Opening, opening
from services.directory.translations import Texts
from services.refusal import Refusal
from storage.directory import Contact, Language, Location, Phone, Schedule
from storage.directory_fields import Row, SampleRow

Child = TypeVar("Child", Phone, Contact, Language, Schedule)
FREE_TEXTS = ("description", "eligibility_description", "interpretation_services", "application_process")
# Translates German texts that nobody has translated, and keeps names in them as they are: the text by the German one
Interpreter: TypeAlias = Callable[[Collection[str], Collection[str]], Awaitable[Mapping[str, str]]]
GERMAN = "de"
CALLED = frozenset({"voice", "cell"})  # a fax number is no number to call or to save


class OfferGone(Refusal):
    """The offer of an old button is no longer in the directory."""

    def __init__(self) -> None:
        super().__init__("offers-gone")


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number, and what it is for where that is recorded."""

    number: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Reach:
    """A named person or a mailbox at the organization."""

    name: str | None
    title: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class Venue:
    """Where an offer is, with the hours it keeps there."""

    name: str
    street: str | None
    postal_code: str | None
    city: str
    point: Point | None
    hours: Sequence[Hours]
    opening: Opening
    phones: Sequence[Number]
    access: Sequence[str]
    kilometres: float | None  # from the person, or from the centre of the town they asked for; None inside that town


@dataclass(frozen=True, slots=True)
class Cost:
    """What an offer costs; amount in `currency`, None when only words are known."""

    amount: float | None
    currency: str | None
    words: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """One offer, in a person's language where it is translated, else in German."""

    code: str
    name: str
    german_name: str
    organization: str
    description: str | None
    eligibility: str | None
    minimum_age: int | None
    maximum_age: int | None  # inclusive
    interpretation: str | None
    application: str | None
    url: str | None
    phones: Sequence[Number]
    contacts: Sequence[Reach]
    languages: Sequence[str]
    documents: Sequence[str]
    costs: Sequence[Cost]
    hours: Sequence[Hours]
    opening: Opening
    venues: Sequence[Venue]
    assured_date: date | None
    has_samples: bool
    german: Sequence[str] = ()  # its names and texts as they were written

    @property
    def has_contact(self) -> bool:
        """Whether the county has entered any way to reach the offer."""
        return bool(self.phones or self.contacts or any(venue.street or venue.phones for venue in self.venues))


async def offer_card(
    session: AsyncSession,
    *,
    code: str,
    near: Point | None,
    ags: str,
    view: View,
    interpreter: Interpreter | None = None,
) -> Card:
    """The card behind a button; its venues nearest to `near`, or to the municipality, first.

    Args:
        session: a reading one.
        code: the service's.
        near: where the person is.
        ags: key of the municipality that they asked for.
        view: for whom, and when.
        interpreter: asked for what nobody has translated.

    Raises:
        OfferGone: no active service has this code.
    """
    await view.catalogue.refresh(session, view.now)
    entry = await view.catalogue.by_code(session, code)
    if entry is None:
        raise OfferGone
    texts, missing = entry.in_language(view.language), untranslated(entry, view)
    if interpreter is not None and missing:
        names = await view.catalogue.names(session)
        texts = replace(texts, others=await interpreter(missing, names))
    return _card(entry, near, ags, view, texts)


def untranslated(entry: Entry, view: View) -> list[str]:
    """The German texts of the card that nobody has translated into the person's language, each once."""
    if view.language == GERMAN:
        return []
    texts = entry.in_language(view.language)
    return _unique(
        str(getattr(row, field)) for row, field in _free_texts(entry, view) if not texts.by_people(row, field)
    )


def _free_texts(entry: Entry, view: View) -> Iterator[tuple[Row, str]]:
    """Row and column of every text of the card that is no name and no number."""
    found: list[tuple[Row, str]] = [(entry.service, field) for field in FREE_TEXTS]
    of_rows: list[tuple[Iterable[SampleRow], str]] = [
        (entry.documents, "document"),
        (entry.costs, "option"),
        (entry.schedules, "notes"),
        ((row for row in entry.phones if row.type in CALLED), "description"),
        (entry.contacts, "title"),
        ((row for place in entry.places for row in place.access), "description"),
    ]
    found += [(row, field) for rows, field in of_rows for row in rows if view.shows(row)]
    return ((row, field) for row, field in found if getattr(row, field))


def _card(entry: Entry, near: Point | None, ags: str, view: View, texts: Texts) -> Card:
    service = entry.service
    places = [place for place in entry.places if view.shows(place.at) and view.shows(place.location)]
    at_ids = {place.at.id for place in places}

    def shown_of(rows: Sequence[Child]) -> list[Child]:
        return [row for row in rows if view.shows(row) and (row.service_id or row.service_at_location_id in at_ids)]

    phones = [row for row in shown_of(entry.phones) if row.type in CALLED]
    contacts, languages = shown_of(entry.contacts), shown_of(entry.languages)
    schedules = shown_of(entry.schedules)
    documents = [row for row in entry.documents if view.shows(row)]
    costs = [row for row in entry.costs if view.shows(row)]
    own_hours = to_hours((row for row in schedules if row.service_id), texts)
    shown: list[SampleRow] = [*phones, *contacts, *languages, *schedules, *documents, *costs]
    shown += [place.location for place in places]
    return Card(
        code=service.code,
        name=texts.of(service, "name") or service.name,
        german_name=service.name,
        organization=entry.organization,
        description=texts.of(service, "description"),
        eligibility=texts.of(service, "eligibility_description"),
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        interpretation=texts.of(service, "interpretation_services"),
        application=texts.of(service, "application_process"),
        url=service.url,
        phones=_numbers((row for row in phones if row.service_id), texts),
        contacts=_unique(Reach(row.name, texts.of(row, "title"), row.email) for row in contacts),
        languages=_unique(row.code for row in languages),
        documents=[texts.of(row, "document") or "" for row in documents],
        costs=[Cost(row.amount, row.currency, texts.of(row, "option")) for row in costs],
        hours=own_hours,
        opening=_opening(own_hours, view),
        venues=_venues(places, schedules, phones, _Viewpoint(view, texts, near, ags)),
        assured_date=service.assured_date,
        has_samples=any(row.sample for row in shown),
        german=[service.name, entry.organization, *(getattr(*each) for each in _free_texts(entry, view))],
    )


@dataclass(frozen=True, slots=True)
class _Viewpoint:
    """Whose card it is, and from where distances count."""

    view: View
    texts: Texts
    near: Point | None
    ags: str

    def kilometres(self, location: Location) -> float | None:
        """How far it is; None in the town that was asked for, and for what has no place on the map."""
        point = _point(location)
        if point is None or (self.near is None and location.municipality_ags == self.ags):
            return None
        return distance_km(self.near or centre(self.view.county.by_ags[self.ags]), point)


def _venues(
    places: Sequence[Place], schedules: Sequence[Schedule], phones: Sequence[Phone], viewpoint: _Viewpoint
) -> list[Venue]:
    def far(place: Place) -> tuple[bool, float]:
        return _point(place.location) is None, viewpoint.kilometres(place.location) or 0.0

    return [_venue(place, schedules, phones, viewpoint) for place in sorted(places, key=far)]


def _venue(place: Place, schedules: Sequence[Schedule], phones: Sequence[Phone], viewpoint: _Viewpoint) -> Venue:
    view, texts, location, address = viewpoint.view, viewpoint.texts, place.location, place.address
    hours = to_hours((row for row in schedules if row.service_at_location_id == place.at.id), texts)
    town = view.county.by_ags.get(location.municipality_ags or "")
    return Venue(
        name=texts.of(location, "name") or location.name,
        street=address.address_1 if address and view.shows(address) else None,
        postal_code=address.postal_code if address and view.shows(address) else None,
        city=address.city if address else (town.name if town else ""),
        point=_point(location),
        hours=hours,
        opening=_opening(hours, view),
        phones=_numbers((row for row in phones if row.service_at_location_id == place.at.id), texts),
        access=[texts.of(row, "description") or "" for row in place.access if view.shows(row)],
        kilometres=viewpoint.kilometres(location),
    )


def _point(location: Location) -> Point | None:
    if location.latitude is None or location.longitude is None:
        return None
    return Point(location.latitude, location.longitude)


def _opening(hours: Sequence[Hours], view: View) -> Opening:
    return opening(hours, view.local, lambda day: is_public_holiday(view.county.state, day))


def _numbers(rows: Iterable[Phone], texts: Texts) -> list[Number]:
    return _unique(Number(row.number, texts.of(row, "description")) for row in rows)


def _unique(values: Any) -> list[Any]:
    return list(dict.fromkeys(values))
