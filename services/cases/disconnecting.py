"""A phone leaves a case: lost, or in others' hands, or no longer wanted. What stands in the case stays there."""

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import member_for, own_member
from services.cases.bonds import unbind
from services.cases.telling import LEFT, tell_staff
from services.context import Context
from services.refusal import Refusal
from storage.cases import Case, CaseMember
from storage.engine import WriteSession


async def disconnect_phone(session: AsyncSession, context: Context, *, member_id: int) -> None:
    """Let a member's phone see nothing of the case any more, on the client's word, and commit. Another can join then.

    Raises:
        Refusal: not in a case of theirs, or no phone has joined.
    """
    await member_for(session, context, member_id=member_id)
    await _leave(session, context, member_id, audit.staff(context.staff.id))
    await session.commit()


async def disconnect_own_phone(session: WriteSession, context: Context, *, person_id: int, member_id: int) -> None:
    """Leave a case with one's own phone, and commit. The case manager is told.

    Raises:
        Refusal: this person is not that member.
    """
    case, _member = await own_member(session, person_id=person_id, member_id=member_id)
    await _leave(session, context, member_id, audit.client(person_id))
    await tell_staff(session, context, LEFT, member_id, case.staff_id)
    await session.commit()


async def _leave(session: AsyncSession, context: Context, member_id: int, actor: audit.Actor) -> None:
    query = select(Case, CaseMember).join(CaseMember).where(CaseMember.id == member_id)
    case, member = (await session.exec(query.with_for_update())).one()
    if member.person_id is None:
        raise Refusal("cases-no-phone")
    await unbind(session, case, member)
    member.person_id = member.joined_at = None
    await audit.record(session, context, "member.disconnected", audit.Subject("case_member", member_id), actor=actor)
