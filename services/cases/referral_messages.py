"""Which messages the facts of a referral cause: rows of the outbox, in the transaction of the fact. None commits."""

from datetime import datetime, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.outbox import queue
from services.outbox.rules import ANSWER
from storage.case_work import Handover, Referral
from storage.cases import Case, CaseMember
from storage.staff import StaffMember

ANSWERED, STOPPED = "referrals-answered", "referrals-stopped"  # to the case manager
AGREED = "referrals-agreed"  # to whoever asked without a case
ACCEPTED = "referrals-accepted"  # to the client
KEPT = timedelta(days=7)


async def answered(session: AsyncSession, *, referral: Referral, handover: Handover, now: datetime) -> None:
    """To the fixed contact person, and to whoever asked: the service has answered."""
    for staff_id in {await _contact_person(session, referral), handover.staff_id}:
        await _to_staff(session, staff_id, ANSWERED, referral.id or 0, now, mark=f"{handover.id}")


async def stopped(session: AsyncSession, *, referral: Referral, now: datetime) -> None:
    """To the fixed contact person: a release was withdrawn, so the referral does not go on."""
    staff_id = await _contact_person(session, referral)
    await _to_staff(session, staff_id, STOPPED, referral.id or 0, now, mark=now.isoformat())


async def agreed(session: AsyncSession, *, handover: Handover, now: datetime) -> None:
    """To whoever asked without a case: the service has answered."""
    await _to_staff(session, handover.staff_id, AGREED, handover.id or 0, now)


async def accepted(session: AsyncSession, *, referral: Referral, now: datetime) -> None:
    """To the client, if their phone has joined: there is something new."""
    member = await session.get(CaseMember, referral.member_id)
    if member is not None and member.person_id is not None:
        await _queue(session, member.person_id, ACCEPTED, referral.id or 0, now, mark="")


async def _contact_person(session: AsyncSession, referral: Referral) -> int:
    query = select(Case.staff_id).join(CaseMember).where(col(CaseMember.id) == referral.member_id)
    return (await session.exec(query)).one()


async def _to_staff(
    session: AsyncSession, staff_id: int, kind: str, subject_id: int, now: datetime, *, mark: str = ""
) -> None:
    query = select(StaffMember.person_id).where(col(StaffMember.id) == staff_id)
    person_id = (await session.exec(query)).one_or_none()
    if person_id is not None:
        await _queue(session, person_id, kind, subject_id, now, mark=mark)


async def _queue(
    session: AsyncSession, person_id: int, kind: str, subject_id: int, now: datetime, *, mark: str
) -> None:
    await queue(
        session,
        person_id=person_id,
        kind=kind,
        subject_id=subject_id,
        due_at=now,
        expires_at=now + KEPT,
        priority=ANSWER,
        now=now,
        key=f"{kind}:{subject_id}:{person_id}:{mark}",
    )
