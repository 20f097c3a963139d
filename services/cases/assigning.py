"""Who looks after a case: a colleague for a time, or another one for good."""

from datetime import date, datetime

from sqlmodel import col, delete, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for
from services.cases.telling import COVERING, HANDED_OVER, RECEIVED, tell
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import list_staff
from services.staff.rules import Action, Staff, may, region_of
from storage.cases import Case, CaseCover, CaseMember
from storage.engine import WriteSession
from storage.staff import Bond


async def colleagues(session: AsyncSession, context: Context) -> list[Staff]:
    """Whom a case can be given to: case managers of the same region; of the county, where the region is not assigned
    or has nobody else.
    """
    everybody = await list_staff(session, keyring=context.keyring)
    others = [each for each in everybody if each.id != context.staff.id and may(each, Action.cases)]
    region = region_of(context.staff, context.county)
    near = [each for each in others if region is not None and region_of(each, context.county) == region]
    return near or others


async def covers_of(session: AsyncSession, context: Context, *, case_id: int) -> list[CaseCover]:
    """Who covers a case today or later, the earliest first."""
    query = select(CaseCover).where(CaseCover.case_id == case_id, col(CaseCover.ends_on) >= context.today)
    return list((await session.exec(query.order_by(col(CaseCover.begins_on), col(CaseCover.id)))).all())


async def cover_case(session: WriteSession, context: Context, *, case_id: int, colleague_id: int, until: date) -> None:
    """Let a colleague look after a case from today up to and including `until`, instead of anyone before; commit.

    Raises:
        Refusal: not the case's own contact person; no such colleague; or the day is past.
    """
    await _own_case(session, context, case_id=case_id)
    colleague = await _colleague(session, context, colleague_id)
    begins_on = context.today
    if until < begins_on:
        raise Refusal("hours-past", day=f"{until:%d.%m.%Y}")
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    row = CaseCover(case_id=case_id, staff_id=colleague.id, begins_on=begins_on, ends_on=until, created_at=context.now)
    session.add(row)
    subject = audit.Subject("case_file", case_id)
    await audit.record(session, context, "case.covered", subject, content=f"{colleague.id} {until}")
    await tell(session, context, COVERING, case_id, colleague.person_id)
    await session.commit()


async def end_cover(session: AsyncSession, context: Context, *, case_id: int) -> None:
    """Look after a case oneself again, and commit.

    Raises:
        Refusal: not the case's own contact person.
    """
    await _own_case(session, context, case_id=case_id)
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    await audit.record(session, context, "case.cover_ended", audit.Subject("case_file", case_id))
    await session.commit()


async def hand_over(session: WriteSession, context: Context, *, case_id: int, colleague_id: int) -> None:
    """Give a case to a colleague for good, its clients' bond with it, and commit. Clients and colleague are told.

    Raises:
        Refusal: not the case's own contact person, or no such colleague.
    """
    file = await _own_case(session, context, case_id=case_id)
    colleague = await _colleague(session, context, colleague_id)
    await _give(session, context, case_id, file.staff_id, colleague, audit.staff(context.staff.id))
    await session.commit()


async def count_cases(session: AsyncSession, *, staff_id: int) -> int:
    """How many cases, closed ones too, have this staff member as their contact person."""
    return (await session.exec(select(func.count()).select_from(Case).where(Case.staff_id == staff_id))).one()


async def hand_over_all(session: WriteSession, context: Context, *, staff_id: int, colleague_id: int) -> int:
    """Give every case of somebody who cannot do it to a colleague for good, and commit. How many.

    The operator's: who is ill or gone hands nothing over. Clients and colleague are told as by `hand_over`.

    Raises:
        Refusal: the colleague is no active case manager, or is the same one.
    """
    everybody = await list_staff(session, keyring=context.keyring)
    colleague = next((each for each in everybody if each.id == colleague_id and may(each, Action.cases)), None)
    if colleague is None or colleague_id == staff_id:
        raise Refusal("cli-staff-no-colleague", id=str(colleague_id))
    query = select(Case.id).where(Case.staff_id == staff_id).order_by(col(Case.id)).with_for_update()
    cases = (await session.exec(query)).all()
    for case_id in cases:
        await _give(session, context, case_id or 0, staff_id, colleague, audit.OPERATOR)
    await session.commit()
    return len(cases)


async def _give(
    session: WriteSession, context: Context, case_id: int, before: int, colleague: Staff, actor: audit.Actor
) -> None:
    await session.exec(update(Case).where(col(Case.id) == case_id).values(staff_id=colleague.id))
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    joined = select(CaseMember).where(CaseMember.case_id == case_id, col(CaseMember.person_id).is_not(None))
    for member in (await session.exec(joined)).all():
        await _rebind(session, member.person_id or 0, before, colleague.id, context.now)
        await tell(session, context, HANDED_OVER, member.id, member.person_id)
    await tell(session, context, RECEIVED, case_id, colleague.person_id)
    subject, content = audit.Subject("case_file", case_id), str(colleague.id)
    await audit.record(session, context, "case.handed_over", subject, actor=actor, content=content)


async def _own_case(session: AsyncSession, context: Context, *, case_id: int) -> CaseFile:
    """A case that is this staff member's to give away: their own; or, seen as a substitute, one of somebody who has
    left, which would otherwise be nobody's. Locked: of two who give it away at once, the second finds it given.
    """
    await session.exec(select(Case.id).where(col(Case.id) == case_id).with_for_update())
    file = await case_for(session, context, case_id=case_id)
    if file.staff_id != context.staff.id:
        everybody = await list_staff(session, keyring=context.keyring)
        if any(each.id == file.staff_id and may(each, Action.cases) for each in everybody):
            raise Refusal("cases-not-yours-to-give")
    return file


async def _colleague(session: AsyncSession, context: Context, colleague_id: int) -> Staff:
    for each in await colleagues(session, context):
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
