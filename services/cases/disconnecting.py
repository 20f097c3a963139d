"""A phone leaves a case: lost, or in others' hands, or no longer wanted. What stands in the case stays there."""

from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import member_for, own_member
from services.cases.bonds import unbind
from services.cases.telling import LEFT, tell
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff
from storage.cases import Case, CaseMember
from storage.encryption import Keyring
from storage.staff import StaffMember


async def disconnect_phone(
    session: AsyncSession, staff: Staff, *, member_id: int, county: County, keyring: Keyring, now: datetime
) -> None:
    """Let a member's phone see nothing of the case any more, on the client's word, and commit. Another can join then.

    Raises:
        Refusal: not in a case of theirs, or no phone has joined.
    """
    await member_for(session, staff, member_id=member_id, county=county, now=now)
    await _leave(session, member_id, audit.staff(staff.id), keyring, now)
    await session.commit()


async def disconnect_own_phone(
    session: AsyncSession, *, person_id: int, member_id: int, keyring: Keyring, now: datetime
) -> None:
    """Leave a case with one's own phone, and commit. The case manager is told.

    Raises:
        Refusal: this person is not that member.
    """
    case, _member = await own_member(session, person_id=person_id, member_id=member_id)
    await _leave(session, member_id, audit.client(person_id), keyring, now)
    staff = await session.get(StaffMember, case.staff_id)
    if staff is not None:
        key = f"{LEFT}:{member_id}:{now.isoformat()}"
        await tell(session, person_id=staff.person_id, kind=LEFT, subject_id=member_id, key=key, now=now)
    await session.commit()


async def _leave(session: AsyncSession, member_id: int, actor: audit.Actor, keyring: Keyring, now: datetime) -> None:
    query = select(Case, CaseMember).join(CaseMember).where(CaseMember.id == member_id)
    case, member = (await session.exec(query.with_for_update())).one()
    if member.person_id is None:
        raise Refusal("cases-no-phone")
    await unbind(session, case, member)
    member.person_id = member.joined_at = None
    subject = audit.Subject("case_member", member_id)
    await audit.record(session, actor=actor, action="member.disconnected", subject=subject, keyring=keyring, now=now)
