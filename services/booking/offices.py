"""With whom a person books: their case manager, else the office of their municipality, else of its region."""

from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.inviting import is_invited
from services.context import Context
from services.staff.clients import case_manager_of
from services.staff.lookups import staff_by_id, staff_for
from services.staff.rules import Action, Role, Staff, may
from storage.booking import Appointment
from storage.people import Person


class Reach(StrEnum):
    """Whose hours these are to the person."""

    OWN = "own"  # their case manager
    TOWN = "town"
    REGION = "region"
    AUTHORITY = "authority"  # which a campaign invited them to, or whom they have asked before
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Office:
    """The staff members whose times a person may choose from."""

    reach: Reach
    members: tuple[Staff, ...]

    @property
    def ids(self) -> list[int]:
        return [each.id for each in self.members]

    @property
    def districts(self) -> dict[str, int]:
        """City districts with the number of who works there; empty unless each member has one of their own."""
        found = {each.district: each.id for each in self.members if each.district}
        return found if len(found) == len(self.members) else {}


async def office_for(session: AsyncSession, context: Context, *, person: Person, staff_id: int | None = None) -> Office:
    """The office a person books with.

    `staff_id` comes from a button. It counts for a colleague who has office hours and for an authority that is open to
    this person; anybody else is ignored.
    """
    bound = await case_manager_of(session, person.id, keyring=context.keyring)
    named = await staff_by_id(session, staff_id, keyring=context.keyring) if staff_id is not None else None
    if named is not None and may(named, Action.own_office_hours):
        if named.role is not Role.authority:
            return Office(Reach.OWN if bound and bound.id == named.id else Reach.TOWN, (named,))
        if await is_open_to(session, person_id=person.id, staff_id=named.id, office=named.office):
            return Office(Reach.AUTHORITY, (named,))
    if bound is not None:
        return Office(Reach.OWN, (bound,))
    town = context.county.by_ags.get(person.municipality_ags or "")
    if town is None:
        return Office(Reach.NOBODY, ())
    here = await staff_for(session, municipality_ags=town.ags, region=town.region, keyring=context.keyring)
    if here:
        return Office(Reach.TOWN, tuple(here))
    neighbours = [each for each in context.county.municipalities if town.region and each.region == town.region]
    there = [
        member
        for each in neighbours
        for member in await staff_for(session, municipality_ags=each.ags, keyring=context.keyring)
    ]
    return Office(Reach.REGION if there else Reach.NOBODY, tuple(there))


async def is_open_to(session: AsyncSession, *, person_id: int, staff_id: int, office: str) -> bool:
    """Whether somebody may book with an authority: its campaign has invited them, or they asked for a time before."""
    asked = select(Appointment.id).where(
        Appointment.client_id == person_id, Appointment.staff_id == staff_id, col(Appointment.requested_at).is_not(None)
    )
    if (await session.exec(asked.limit(1))).first() is not None:
        return True
    return await is_invited(session, person_id=person_id, office=office)
