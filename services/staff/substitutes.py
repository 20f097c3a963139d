"""Who stands in for whom. An absence names somebody; where none does, the nearest colleagues answer."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.counties import County
from services.staff.rules import Role, region_of
from storage.booking import Absence
from storage.staff import StaffMember


async def named_substitutes(session: AsyncSession, *, staff_id: int, on: date) -> list[StaffMember]:
    """The active staff members whom an absence of `staff_id` that covers the local day `on` names."""
    named = select(col(Absence.substitute_id)).where(col(Absence.staff_id) == staff_id, *_covers(on))
    return await _active(session, col(StaffMember.id).in_(named))


async def stands_in_for(session: AsyncSession, *, staff_id: int, on: date) -> frozenset[int]:
    """Numbers of the staff members whose absence names `staff_id` on the local day `on`."""
    query = select(Absence.staff_id).where(col(Absence.substitute_id) == staff_id, *_covers(on))
    return frozenset((await session.exec(query)).all())


async def possible_substitutes(session: AsyncSession, *, staff_id: int) -> list[StaffMember]:
    """Whom an absence of `staff_id` may name: the active colleagues of the same role, wherever they work."""
    member = await session.get(StaffMember, staff_id)
    if member is None:
        return []
    return await _active(session, col(StaffMember.role) == member.role, col(StaffMember.id) != staff_id)


async def substitutes_or_colleagues(
    session: AsyncSession, *, staff_id: int, on: date, county: County
) -> list[StaffMember]:
    """Who answers a request that `staff_id` leaves unanswered, and so reads its matter and note.

    The named substitutes; else the colleagues of the same municipality; else those of the same region, with or
    without a municipality of their own. For an authority only its own office. To have no municipality, or no region,
    is nothing that two people share. Nobody when the county has nobody else there.
    """
    named = await named_substitutes(session, staff_id=staff_id, on=on)
    member = await session.get(StaffMember, staff_id)
    if named or member is None:
        return named
    return _nearest(member, await possible_substitutes(session, staff_id=staff_id), county)


async def coordinators_for(session: AsyncSession, *, staff_id: int, county: County) -> list[StaffMember]:
    """The coordinators of a staff member's region; all of them where the region is not assigned."""
    member = await session.get(StaffMember, staff_id)
    region = region_of(member, county) if member else None
    everybody = await _active(session, col(StaffMember.role) == Role.coordinator)
    return [each for each in everybody if each.region == region] or everybody


def _nearest(member: StaffMember, colleagues: Sequence[StaffMember], county: County) -> list[StaffMember]:
    if member.role == Role.authority:  # what an authority is asked is no other authority's business
        return [each for each in colleagues if each.office == member.office]
    town, region = member.municipality_ags, region_of(member, county)
    here = [each for each in colleagues if town is not None and each.municipality_ags == town]
    return here or [each for each in colleagues if region is not None and region_of(each, county) == region]


async def _active(session: AsyncSession, *conditions: Any) -> list[StaffMember]:
    query = select(StaffMember).where(
        *conditions,
        col(StaffMember.person_id).is_not(None),
        col(StaffMember.suspended_at).is_(None),
        col(StaffMember.removed_at).is_(None),
    )
    return list((await session.exec(query.order_by(col(StaffMember.id)))).all())


def _covers(on: date) -> tuple[Any, Any]:
    return col(Absence.begins_on) <= on, col(Absence.ends_on) >= on
