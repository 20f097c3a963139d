"""Questions about staff: who somebody is, who works where."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.refusal import Refusal
from services.staff.rules import Role, Staff, StaffState, state_of
from storage.encryption import Keyring, Place
from storage.staff import StaffMember


async def member_of(session: AsyncSession, person_id: int, *, keyring: Keyring) -> Staff | None:
    """The staff member that a person is, suspended ones included; `state` says which. May nothing unless active."""
    found = await _where(session, keyring, col(StaffMember.person_id) == person_id)
    return found[0] if found else None


async def staff_of(session: AsyncSession, person_id: int, *, keyring: Keyring) -> Staff | None:
    """The active staff member that a person is."""
    member = await member_of(session, person_id, keyring=keyring)
    return member if member and member.state == StaffState.active else None


async def staff_by_id(session: AsyncSession, staff_id: int, *, keyring: Keyring) -> Staff | None:
    """The staff member with this number, in whichever state; None for a removed or unknown one."""
    found = await _where(session, keyring, col(StaffMember.id) == staff_id)
    return found[0] if found else None


async def list_staff(session: AsyncSession, *, keyring: Keyring) -> list[Staff]:
    """Everybody who was not removed, by number."""
    return await _where(session, keyring)


async def staff_for(
    session: AsyncSession,
    *,
    municipality_ags: str,
    keyring: Keyring,
    district: str | None = None,
    region: str | None = None,
) -> list[Staff]:
    """The active case managers of a municipality, by number.

    Args:
        municipality_ags: eight digits.
        district: only those of this city district, and those who serve every district.
        region: also those of this region (an id of the county's profile) who have no municipality of their own.
    """
    here: Any = col(StaffMember.municipality_ags) == municipality_ags
    if region is not None:
        here = or_(here, col(StaffMember.municipality_ags).is_(None) & (col(StaffMember.region) == region))
    if district is not None:
        here &= or_(col(StaffMember.district) == district, col(StaffMember.district).is_(None))
    found = await _where(session, keyring, col(StaffMember.role) == Role.case_manager, here)
    return [each for each in found if each.state == StaffState.active]


async def stored_member(session: AsyncSession, staff_id: int) -> StaffMember:
    """The row itself, for the use cases that change it.

    Raises:
        Refusal: there is none, or it was removed.
    """
    row = await session.get(StaffMember, staff_id)
    if row is None or row.removed_at is not None:
        raise Refusal("cli-staff-unknown", id=str(staff_id))
    return row


def value_of(row: StaffMember, keyring: Keyring) -> Staff:
    """A row that was not removed, as a value.

    Raises:
        WrongKey: the database was written under another secret.
    """
    owner, place = places(row.id)
    return Staff(
        id=row.id,
        person_id=row.person_id,
        role=Role(row.role),
        name=keyring.decrypt(row.wrapped_key, owner, row.name_encrypted, place),
        employer=row.employer,
        office=row.office,
        municipality_ags=row.municipality_ags,
        district=row.district,
        region=row.region,
        state=state_of(
            joined=row.joined_at is not None, linked=row.person_id is not None, suspended=row.suspended_at is not None
        ),
    )


def places(staff_id: int) -> tuple[Place, Place]:
    return Place("staff_member", "wrapped_key", staff_id), Place("staff_member", "name_encrypted", staff_id)


async def _where(session: AsyncSession, keyring: Keyring, *conditions: Any) -> list[Staff]:
    query = select(StaffMember).where(col(StaffMember.removed_at).is_(None), *conditions).order_by(col(StaffMember.id))
    rows: Sequence[StaffMember] = (await session.exec(query)).all()
    return [value_of(each, keyring) for each in rows]
