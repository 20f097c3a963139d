"""Everything a card says about one offer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.directory.hours import opening_of, to_hours
from lotse.services.directory.listing import View
from lotse.services.directory.places import Point, centre, distance_km
from lotse.services.directory.rules import Hours, Opening
from lotse.services.directory.translations import Texts, texts_of
from lotse.services.directory.visibility import belongs_to, visible
from lotse.services.refusal import Refusal
from lotse.storage.directory import (
    Accessibility,
    Address,
    Contact,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    RequiredDocument,
    SampleRow,
    Schedule,
    Service,
    ServiceAtLocation,
)

Sample = TypeVar("Sample", bound=SampleRow)


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

    @property
    def has_contact(self) -> bool:
        """Whether the county has entered any way to reach the offer."""
        return bool(self.phones or self.contacts or self.venues)


async def offer_card(session: AsyncSession, *, code: str, near: Point | None, ags: str, view: View) -> Card:
    """The card behind a button; its venues nearest to `near`, or to the municipality, first.

    Raises:
        OfferGone: no active service has this code.
    """
    service = (await session.exec(select(Service).where(Service.code == code))).one_or_none()
    if service is None or service.status != "active":
        raise OfferGone
    return await _Assembly(session, service, view).card(near, ags)


class _Assembly:
    """Fetches the rows of one service and puts them together."""

    def __init__(self, session: AsyncSession, service: Service, view: View) -> None:
        self.session = session
        self.service = service
        self.view = view
        self.samples = False

    async def card(self, near: Point | None, ags: str) -> Card:
        service = self.service
        organization = await self.session.get(Organization, service.organization_id)
        places = await self._places()
        at_ids = [at.id for at, _, _ in places]
        phones = await self._children(Phone, at_ids)
        contacts = await self._children(Contact, at_ids)
        languages = await self._children(Language, at_ids)
        schedules = await self._children(Schedule, at_ids)
        documents = await self._rows(RequiredDocument, col(RequiredDocument.service_id) == service.id)
        costs = await self._rows(CostOption, col(CostOption.service_id) == service.id)
        access = await self._access([location.id for _, location, _ in places])
        ids = [service.id, *(row.id for row in (*documents, *costs, *access, *schedules, *phones, *contacts))]
        texts = await texts_of(self.session, ids, self.view.language)
        own = [row for row in schedules if row.service_id]
        return Card(
            code=service.code,
            name=texts.of(service, "name") or service.name,
            german_name=service.name,
            organization=organization.name if organization else "",
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
            hours=to_hours(own, texts),
            opening=opening_of(own, self.view.county, self.view.now),
            venues=self._venues(places, schedules, phones, access, texts, near, ags),
            assured_date=service.assured_date,
            has_samples=self.samples,
        )

    async def _rows(self, table: type[Sample], condition: Any) -> list[Sample]:
        query = select(table).where(condition, visible(table, self.view.show_samples)).order_by(col(table.id))
        rows = list((await self.session.exec(query)).all())
        self.samples = self.samples or any(row.sample for row in rows)
        return rows

    async def _children(self, table: type[Sample], at_ids: list[str]) -> list[Sample]:
        return await self._rows(table, belongs_to(table, [self.service.id], at_ids))

    async def _places(self) -> list[tuple[ServiceAtLocation, Location, Address | None]]:
        show = self.view.show_samples
        query = (
            select(ServiceAtLocation, Location, Address)
            .join(Location, col(Location.id) == col(ServiceAtLocation.location_id))
            .join(Address, col(Address.location_id) == col(Location.id), isouter=True)
            .where(
                ServiceAtLocation.service_id == self.service.id,
                visible(ServiceAtLocation, show),
                visible(Location, show),
            )
        )
        return list((await self.session.exec(query)).all())

    async def _access(self, location_ids: list[str]) -> list[Accessibility]:
        if not location_ids:
            return []
        return await self._rows(Accessibility, col(Accessibility.location_id).in_(location_ids))

    def _venues(
        self,
        places: list[tuple[ServiceAtLocation, Location, Address | None]],
        schedules: list[Schedule],
        phones: list[Phone],
        access: list[Accessibility],
        texts: Texts,
        near: Point | None,
        ags: str,
    ) -> list[Venue]:
        def far(place: tuple[ServiceAtLocation, Location, Address | None]) -> tuple[bool, float]:
            is_placed = place[1].latitude is not None
            return not is_placed, self._kilometres(place[1], near, ags) or 0.0

        venues = []
        for at, location, address in sorted(places, key=far):
            rows = [row for row in schedules if row.service_at_location_id == at.id]
            town = self.view.county.by_ags.get(location.municipality_ags or "")
            is_placed = location.latitude is not None and location.longitude is not None
            venues.append(
                Venue(
                    name=location.name,
                    street=address.address_1 if address else None,
                    postal_code=address.postal_code if address else None,
                    city=address.city if address else (town.name if town else ""),
                    point=Point(location.latitude or 0.0, location.longitude or 0.0) if is_placed else None,
                    hours=to_hours(rows, texts),
                    opening=opening_of(rows, self.view.county, self.view.now),
                    phones=_numbers((row for row in phones if row.service_at_location_id == at.id), texts),
                    access=[texts.of(row, "description") or "" for row in access if row.location_id == location.id],
                    kilometres=self._kilometres(location, near, ags),
                )
            )
            self.samples = self.samples or location.sample
        return venues

    def _kilometres(self, location: Location, near: Point | None, ags: str) -> float | None:
        if location.latitude is None or location.longitude is None:
            return None
        if near is None and location.municipality_ags == ags:
            return None
        return distance_km(near or centre(self.view.county.by_ags[ags]), Point(location.latitude, location.longitude))


def _numbers(rows: Iterable[Phone], texts: Texts) -> list[Number]:
    return _unique(Number(row.number, texts.of(row, "description")) for row in rows)


def _unique(values: Any) -> list[Any]:
    return list(dict.fromkeys(values))
