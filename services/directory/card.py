"""Everything a card says about one offer."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.directory.catalogue import Entry, Place
from services.directory.holidays import is_public_holiday
from services.directory.hours import to_hours
from services.directory.places import Point, centre, distance_km
from services.directory.rules import Hours, Opening, opening
from services.directory.translations import Texts
from services.refusal import Refusal
from storage.directory import Contact, Language, Location, Phone, Schedule
from storage.directory_fields import Row, SampleRow

Child = TypeVar("Child", Phone, Contact, Language, Schedule)
FREE_TEXTS = ("description", "eligibility_description", "interpretation_services", "application_process")
GERMAN = "de"
CALLED = frozenset({"voice", "cell"})  # a fax number is no number to call or to save


class OfferGone(Refusal):
    """The offer behind an old button is no longer in the directory."""

    def __init__(self) -> None:
        super().__init__("offers-gone")


@dataclass(frozen=True, slots=True)
class Number:
    number: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Reach:
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
        return bool(self.phones or self.contacts or any(venue.street or venue.phones for venue in self.venues))


@dataclass(frozen=True, slots=True)
class FoundOffer:
    """An offer as it is stored.

    Attributes:
        untranslated: German texts of the card that nobody has translated into the person's language.
        names: what no translation may change.
    """

    entry: Entry
    untranslated: Sequence[str]
    names: Collection[str]


async def find_offer(session: AsyncSession, context: Context, *, code: str) -> FoundOffer:
    """The offer behind a button.

    Raises:
        OfferGone: no active service has this code.
    """
    catalogue = context.app.catalogue
    await catalogue.refresh(session, context.now)
    entry = await catalogue.by_code(session, code)
    if entry is None:
        raise OfferGone
    missing = untranslated(context, entry)
    return FoundOffer(entry, missing, await catalogue.names(session) if missing else ())


def card_of(
    context: Context, found: FoundOffer, *, near: Point | None, ags: str, others: Mapping[str, str] | None = None
) -> Card:
    """The card in the person's language. Venues nearest to `near`, else to the municipality `ags`, come first.

    `others` holds machine translations by the German text.
    """
    texts = found.entry.in_language(context.language)
    return _card(context, found.entry, near, ags, replace(texts, others=others) if others else texts)


async def offer_card(session: AsyncSession, context: Context, *, code: str, near: Point | None, ags: str) -> Card:
    """The card behind a button, without machine translation.

    Raises:
        OfferGone: no active service has this code.
    """
    return card_of(context, await find_offer(session, context, code=code), near=near, ags=ags)


def untranslated(context: Context, entry: Entry) -> list[str]:
    """The German texts of the card that nobody has translated into the person's language, each once."""
    if context.language == GERMAN:
        return []
    texts = entry.in_language(context.language)
    return _unique(
        str(getattr(row, field)) for row, field in _free_texts(context, entry) if not texts.by_people(row, field)
    )


def _free_texts(context: Context, entry: Entry) -> Iterator[tuple[Row, str]]:
    """Row and column of every text on the card that is neither a name nor a number."""
    found: list[tuple[Row, str]] = [(entry.service, field) for field in FREE_TEXTS]
    of_rows: list[tuple[Iterable[SampleRow], str]] = [
        (entry.documents, "document"),
        (entry.costs, "option"),
        (entry.schedules, "notes"),
        ((row for row in entry.phones if row.type in CALLED), "description"),
        (entry.contacts, "title"),
        ((row for place in entry.places for row in place.access), "description"),
    ]
    found += [(row, field) for rows, field in of_rows for row in rows if context.shows(row)]
    return ((row, field) for row, field in found if getattr(row, field))


def _card(context: Context, entry: Entry, near: Point | None, ags: str, texts: Texts) -> Card:
    service = entry.service
    places = [place for place in entry.places if context.shows(place.at) and context.shows(place.location)]
    at_ids = {place.at.id for place in places}

    def shown_of(rows: Sequence[Child]) -> list[Child]:
        return [row for row in rows if context.shows(row) and (row.service_id or row.service_at_location_id in at_ids)]

    phones = [row for row in shown_of(entry.phones) if row.type in CALLED]
    contacts, languages = shown_of(entry.contacts), shown_of(entry.languages)
    schedules = shown_of(entry.schedules)
    documents = [row for row in entry.documents if context.shows(row)]
    costs = [row for row in entry.costs if context.shows(row)]
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
        opening=_opening(context, own_hours),
        venues=_venues(places, schedules, phones, _Viewpoint(context, texts, near, ags)),
        assured_date=service.assured_date,
        has_samples=any(row.sample for row in shown),
        german=[service.name, entry.organization, *(getattr(*each) for each in _free_texts(context, entry))],
    )


@dataclass(frozen=True, slots=True)
class _Viewpoint:
    """Whose card it is, and where distances are measured from."""

    context: Context
    texts: Texts
    near: Point | None
    ags: str

    def kilometres(self, location: Location) -> float | None:
        """The distance. None in the town that was asked for, and for a location without coordinates."""
        point = point_of(location)
        if point is None or (self.near is None and location.municipality_ags == self.ags):
            return None
        return distance_km(self.near or centre(self.context.county.by_ags[self.ags]), point)


def _venues(
    places: Sequence[Place], schedules: Sequence[Schedule], phones: Sequence[Phone], viewpoint: _Viewpoint
) -> list[Venue]:
    def far(place: Place) -> tuple[bool, float]:
        return point_of(place.location) is None, viewpoint.kilometres(place.location) or 0.0

    return [_venue(place, schedules, phones, viewpoint) for place in sorted(places, key=far)]


def _venue(place: Place, schedules: Sequence[Schedule], phones: Sequence[Phone], viewpoint: _Viewpoint) -> Venue:
    context, texts, location, address = viewpoint.context, viewpoint.texts, place.location, place.address
    hours = to_hours((row for row in schedules if row.service_at_location_id == place.at.id), texts)
    town = context.county.by_ags.get(location.municipality_ags or "")
    return Venue(
        name=texts.of(location, "name") or location.name,
        street=address.address_1 if address and context.shows(address) else None,
        postal_code=address.postal_code if address and context.shows(address) else None,
        city=address.city if address else (town.name if town else ""),
        point=point_of(location),
        hours=hours,
        opening=_opening(context, hours),
        phones=_numbers((row for row in phones if row.service_at_location_id == place.at.id), texts),
        access=[texts.of(row, "description") or "" for row in place.access if context.shows(row)],
        kilometres=viewpoint.kilometres(location),
    )


def point_of(location: Location) -> Point | None:
    if location.latitude is None or location.longitude is None:
        return None
    return Point(location.latitude, location.longitude)


def _opening(context: Context, hours: Sequence[Hours]) -> Opening:
    return opening(hours, context.local, lambda day: is_public_holiday(context.county.state, day))


def _numbers(rows: Iterable[Phone], texts: Texts) -> list[Number]:
    return _unique(Number(row.number, texts.of(row, "description")) for row in rows)


def _unique(values: Any) -> list[Any]:
    return list(dict.fromkeys(values))
