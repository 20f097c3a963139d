"""Who looks after a case: a colleague for a time, or another one for good."""

from datetime import date, datetime

from sqlmodel import col, delete, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for, today
from services.cases.telling import COVERING, HANDED_OVER, RECEIVED, tell
from services.counties import County
from services.refusal import Refusal
from services.staff import Action, Staff, list_staff, may
from storage.cases import Case, CaseCover, CaseMember
from storage.encryption import Keyring
from storage.staff import Bond


async def colleagues(session: AsyncSession, staff: Staff, *, county: County, keyring: Keyring) -> list[Staff]:
    """Whom a case can be given to: case managers of the same region; of the county, where the region is not assigned
    or has nobody else.
    """
    everybody = await list_staff(session, keyring=keyring)
    others = [each for each in everybody if each.id != staff.id and may(each, Action.cases)]
    region = region_of(staff, county)
    near = [each for each in others if region is not None and region_of(each, county) == region]
    return near or others


def region_of(staff: Staff, county: County) -> str | None:
    """The region in which somebody works; None where the county has not assigned it."""
    town = county.by_ags.get(staff.municipality_ags or "")
    return staff.region or (town.region if town else None)


async def covers_of(session: AsyncSession, *, case_id: int, county: County, now: datetime) -> list[CaseCover]:
    """Who covers a case today or later, the earliest first."""
    query = select(CaseCover).where(CaseCover.case_id == case_id, col(CaseCover.ends_on) >= today(county, now))
    return list((await session.exec(query.order_by(col(CaseCover.begins_on), col(CaseCover.id)))).all())


async def cover_case(
    session: AsyncSession, staff: Staff, *, case_id: int, colleague_id: int, until: date, county: County,
    keyring: Keyring, now: datetime,
) -> None:  # fmt: skip
    """Let a colleague look after a case from today up to and including `until`, instead of anyone before; commit.

    Raises:
        Refusal: not the case's own contact person; no such colleague; or the day is past.
    """
    await _own_case(session, staff, case_id=case_id, county=county, keyring=keyring, now=now)
    colleague = await _colleague(session, staff, colleague_id, county, keyring)
    begins_on = today(county, now)
    if until < begins_on:
        raise Refusal("hours-past", day=f"{until:%d.%m.%Y}")
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    row = CaseCover(case_id=case_id, staff_id=colleague.id, begins_on=begins_on, ends_on=until, created_at=now)
    session.add(row)
    await session.flush()
    await _record(
        session, audit.staff(staff.id), "case.covered", case_id, keyring, now, content=f"{colleague.id} {until}"
    )
    key = f"{COVERING}:{row.id}:{case_id}:{now.isoformat()}"
    await tell(session, person_id=colleague.person_id, kind=COVERING, subject_id=case_id, key=key, now=now)
    await session.commit()


async def end_cover(
    session: AsyncSession, staff: Staff, *, case_id: int, county: County, keyring: Keyring, now: datetime
) -> None:
    """Look after a case oneself again, and commit.

    Raises:
        Refusal: not the case's own contact person.
    """
    await _own_case(session, staff, case_id=case_id, county=county, keyring=keyring, now=now)
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    await _record(session, audit.staff(staff.id), "case.cover_ended", case_id, keyring, now)
    await session.commit()


async def hand_over(
    session: AsyncSession, staff: Staff, *, case_id: int, colleague_id: int, county: County, keyring: Keyring,
    now: datetime,
) -> None:  # fmt: skip
    """Give a case to a colleague for good, its clients' bond with it, and commit. Clients and colleague are told.

    Raises:
        Refusal: not the case's own contact person, or no such colleague.
    """
    file = await _own_case(session, staff, case_id=case_id, county=county, keyring=keyring, now=now)
    colleague = await _colleague(session, staff, colleague_id, county, keyring)
    await _give(session, case_id, file.staff_id, colleague, audit.staff(staff.id), keyring, now)
    await session.commit()


async def count_cases(session: AsyncSession, *, staff_id: int) -> int:
    """How many cases, closed ones too, have this staff member as their contact person."""
    return (await session.exec(select(func.count()).select_from(Case).where(Case.staff_id == staff_id))).one()


async def hand_over_all(
    session: AsyncSession, *, staff_id: int, colleague_id: int, keyring: Keyring, now: datetime
) -> int:
    """Give every case of somebody who cannot do it to a colleague for good, and commit. How many.

    The operator's: who is ill or gone hands nothing over. Clients and colleague are told as by `hand_over`.

    Raises:
        Refusal: the colleague is no active case manager, or is the same one.
    """
    everybody = await list_staff(session, keyring=keyring)
    colleague = next((each for each in everybody if each.id == colleague_id and may(each, Action.cases)), None)
    if colleague is None or colleague_id == staff_id:
        raise Refusal("cli-staff-no-colleague", id=str(colleague_id))
    query = select(Case.id).where(Case.staff_id == staff_id).order_by(col(Case.id)).with_for_update()
    cases = (await session.exec(query)).all()
    for case_id in cases:
        await _give(session, case_id or 0, staff_id, colleague, audit.operator(), keyring, now)
    await session.commit()
    return len(cases)


async def _give(
    session: AsyncSession, case_id: int, before: int, colleague: Staff, actor: audit.Actor, keyring: Keyring,
    now: datetime,
) -> None:  # fmt: skip
    await session.exec(update(Case).where(col(Case.id) == case_id).values(staff_id=colleague.id))
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    joined = select(CaseMember).where(CaseMember.case_id == case_id, col(CaseMember.person_id).is_not(None))
    mark = f"{colleague.id}:{now.isoformat()}"
    for member in (await session.exec(joined)).all():
        await _rebind(session, member.person_id or 0, before, colleague.id, now)
        key = f"{HANDED_OVER}:{member.id}:{mark}"
        person_id, member_id = member.person_id, member.id or 0
        await tell(session, person_id=person_id, kind=HANDED_OVER, subject_id=member_id, key=key, now=now)
    key = f"{RECEIVED}:{case_id}:{mark}"
    await tell(session, person_id=colleague.person_id, kind=RECEIVED, subject_id=case_id, key=key, now=now)
    await _record(session, actor, "case.handed_over", case_id, keyring, now, content=str(colleague.id))


async def _own_case(
    session: AsyncSession, staff: Staff, *, case_id: int, county: County, keyring: Keyring, now: datetime
) -> CaseFile:
    """A case that is this staff member's to give away: their own; or, seen as a substitute, one of somebody who has
    left, which would otherwise be nobody's. Locked: of two who give it away at once, the second finds it given.
    """
    await session.exec(select(Case.id).where(col(Case.id) == case_id).with_for_update())
    file = await case_for(session, staff, case_id=case_id, county=county, now=now)
    if file.staff_id != staff.id:
        everybody = await list_staff(session, keyring=keyring)
        if any(each.id == file.staff_id and may(each, Action.cases) for each in everybody):
            raise Refusal("cases-not-yours-to-give")
    return file


async def _colleague(
    session: AsyncSession, staff: Staff, colleague_id: int, county: County, keyring: Keyring
) -> Staff:  # fmt: skip
    for each in await colleagues(session, staff, county=county, keyring=keyring):
        if each.id == colleague_id:
            return each
    raise Refusal("fallback-button-outdated")


async def _rebind(session: AsyncSession, person_id: int, before: int, after: int, now: datetime) -> None:
    """A client whose case manager this was gets the new one; whoever has another one keeps them."""
    query = select(Bond).where(Bond.client_id == person_id, Bond.staff_id == before, col(Bond.ended_at).is_(None))
    bond = (await session.exec(query)).one_or_none()
    if bond is not None:
        bond.ended_at = now
        await session.flush()
        session.add(Bond(client_id=person_id, staff_id=after, label=bond.label, began_at=now))
        await session.flush()


async def _record(
    session: AsyncSession, actor: audit.Actor, action: str, case_id: int, keyring: Keyring, now: datetime,
    content: str | None = None,
) -> None:  # fmt: skip
    subject = audit.Subject("case_file", case_id)
    await audit.record(
        session, actor=actor, action=action, subject=subject, keyring=keyring, now=now, content=content
    )  # fmt: skip
