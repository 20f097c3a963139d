"""With whom a person books: their case manager, else the office of their municipality, else of its region."""

from dataclasses import dataclass
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.county import County
from lotse.services.staff import Action, Staff, case_manager_of, may, staff_by_id, staff_for
from lotse.storage.encryption import Keyring
from lotse.storage.people import Person


class Reach(StrEnum):
    """Whose hours these are to the person."""

    OWN = "own"  # their case manager
    TOWN = "town"
    REGION = "region"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Office:
    """The staff members whose times a person may choose from."""

    reach: Reach
    members: tuple[Staff, ...]

    @property
    def ids(self) -> list[int]:
        """Their numbers."""
        return [each.id for each in self.members]

    @property
    def districts(self) -> dict[str, int]:
        """City districts with the number of who works there; empty unless each member has one of their own."""
        found = {each.district: each.id for each in self.members if each.district}
        return found if len(found) == len(self.members) else {}


async def office_for(
    session: AsyncSession, *, person: Person, county: County, keyring: Keyring, staff_id: int | None = None
) -> Office:
    """The office a person books with.

    Args:
        session: a reading one.
        person: who books.
        county: whose municipalities and regions count.
        keyring: reads staff names.
        staff_id: named by a button: a colleague who has office hours; anybody else is as if nobody was named.
    """
    bound = await case_manager_of(session, person.id or 0, keyring=keyring)
    named = await staff_by_id(session, staff_id, keyring=keyring) if staff_id is not None else None
    if named is not None and may(named, Action.own_office_hours):
        return Office(Reach.OWN if bound and bound.id == named.id else Reach.TOWN, (named,))
    if bound is not None:
        return Office(Reach.OWN, (bound,))
    town = county.by_ags.get(person.municipality_ags or "")
    if town is None:
        return Office(Reach.NOBODY, ())
    here = await staff_for(session, municipality_ags=town.ags, region=town.region, keyring=keyring)
    if here:
        return Office(Reach.TOWN, tuple(here))
    neighbours = [each for each in county.municipalities if town.region and each.region == town.region]
    there = [
        member for each in neighbours for member in await staff_for(session, municipality_ags=each.ags, keyring=keyring)
    ]
    return Office(Reach.REGION if there else Reach.NOBODY, tuple(there))
