"""What everything about a member's progress begins with: a member whose case is open and who has consented."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.access import CaseFile, member_for, require_consent
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff
from storage.cases import CaseMember


async def working_member(
    session: AsyncSession, staff: Staff, *, member_id: int, county: County, now: datetime
) -> tuple[CaseFile, CaseMember]:
    """The row of a member about whom something may be written today, and the case.

    Raises:
        Refusal: no member of a case that is theirs today; the case is closed; no consent is in force.
    """
    case, _member = await member_for(session, staff, member_id=member_id, county=county, now=now)
    if case.closed_at is not None:
        raise Refusal("progress-case-closed")
    await require_consent(session, member_id=member_id)
    return case, await session.get_one(CaseMember, member_id)


async def has_consented(session: AsyncSession, *, member_id: int) -> bool:
    """Whether a consent to case work is in force: what comes by itself keeps silent without one."""
    try:
        await require_consent(session, member_id=member_id)
    except Refusal:
        return False
    return True
