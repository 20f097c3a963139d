"""Messages that the facts of a referral cause: rows of the outbox, in the transaction of the fact. None commits."""

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.telling import tell, tell_staff
from services.context import Context
from storage.case_work import Handover, Referral
from storage.cases import Case, CaseMember
from storage.engine import WriteSession

ANSWERED, STOPPED = "referrals-answered", "referrals-stopped"  # to the case manager
AGREED = "referrals-agreed"  # to whoever asked without a case
ACCEPTED = "referrals-accepted"  # to the client


async def answered(session: WriteSession, context: Context, *, referral: Referral, handover: Handover) -> None:
    """Tell the fixed contact person, and whoever asked, that the service has answered."""
    for staff_id in {await _contact_person(session, referral), handover.staff_id}:
        await tell_staff(session, context, ANSWERED, referral.id, staff_id, mark=f"{handover.id}")


async def stopped(session: WriteSession, context: Context, *, referral: Referral) -> None:
    """Tell the fixed contact person that the referral does not go on, because a release was withdrawn."""
    await tell_staff(session, context, STOPPED, referral.id, await _contact_person(session, referral))


async def agreed(session: WriteSession, context: Context, *, handover: Handover) -> None:
    """Tell whoever asked without a case that the service has answered."""
    await tell_staff(session, context, AGREED, handover.id, handover.staff_id, mark="")


async def accepted(session: WriteSession, context: Context, *, referral: Referral) -> None:
    """Tell the client, if their phone has joined, that there is something new."""
    member = await session.get_one(CaseMember, referral.member_id)
    await tell(session, context, ACCEPTED, referral.id, member.person_id, mark="")


async def _contact_person(session: AsyncSession, referral: Referral) -> int:
    query = select(Case.staff_id).join(CaseMember).where(col(CaseMember.id) == referral.member_id)
    return (await session.exec(query)).one()
