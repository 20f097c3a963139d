"""Who stands in for whom: named for an absence, else a colleague of the municipality, else of the region."""

from datetime import date

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.counties import County
from services.refusal import Refusal
from storage.booking import Absence, Appointment
from storage.staff import StaffMember

CASE_MANAGER, COORDINATOR = "case_manager", "coordinator"


async def substitutes_of(session: AsyncSession, *, staff_id: int, day: date, county: County) -> list[StaffMember]:
    """Active staff who stand in for a staff member on a day; nobody when the county has nobody else there."""
    named = select(Absence.substitute_id).where(
        col(Absence.staff_id) == staff_id, col(Absence.begins_on) <= day, col(Absence.ends_on) >= day
    )
    ids = [each for each in (await session.exec(named)).all() if each is not None]
    colleagues = await _active(session, col(StaffMember.id).in_(ids))
    if colleagues:
        return colleagues
    member = await session.get(StaffMember, staff_id)
    if member is None:
        return []
    same_role = [col(StaffMember.role) == member.role, col(StaffMember.id) != staff_id]
    here = await _active(session, *same_role, col(StaffMember.municipality_ags) == member.municipality_ags)
    if here or member.municipality_ags not in county.by_ags:
        return here
    region = county.by_ags[member.municipality_ags].region
    towns = [each.ags for each in county.municipalities if region is not None and each.region == region]
    return await _active(session, *same_role, col(StaffMember.municipality_ags).in_(towns))


async def coordinators_for(session: AsyncSession, *, staff_id: int, county: County) -> list[StaffMember]:
    """The coordinators of a staff member's region; all of them where the region is not assigned."""
    member = await session.get(StaffMember, staff_id)
    town = county.by_ags.get(member.municipality_ags or "") if member else None
    everybody = await _active(session, col(StaffMember.role) == COORDINATOR)
    own = [each for each in everybody if town is not None and each.region == town.region]
    return own or everybody


async def check_acts_for(
    session: AsyncSession, *, staff_id: int, appointment: Appointment, day: date, county: County
) -> None:
    """Pass when this staff member may decide about the appointment: it is theirs, or they stand in.

    Raises:
        Refusal: anybody else, with the answer that an unknown number gets.
    """
    if appointment.staff_id == staff_id:
        return
    for each_day in {day, appointment.starts_at.date()}:
        named = select(Absence.id).where(
            col(Absence.staff_id) == appointment.staff_id,
            col(Absence.substitute_id) == staff_id,
            col(Absence.begins_on) <= each_day,
            col(Absence.ends_on) >= each_day,
        )
        if (await session.exec(named)).first() is not None:
            return
    if appointment.escalated:
        standing_in = await substitutes_of(session, staff_id=appointment.staff_id, day=day, county=county)
        if staff_id in {each.id for each in standing_in}:
            return
    raise Refusal("fallback-button-outdated")


async def _active(session: AsyncSession, *conditions: object) -> list[StaffMember]:
    query = select(StaffMember).where(
        *conditions,  # type: ignore[arg-type]
        col(StaffMember.person_id).is_not(None),
        col(StaffMember.suspended_at).is_(None),
        col(StaffMember.removed_at).is_(None),
    )
    return list((await session.exec(query.order_by(col(StaffMember.id)))).all())
