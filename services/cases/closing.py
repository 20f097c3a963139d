"""The end of a case, with its reason, and its reopening."""

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import case_for
from services.cases.referring import end_links
from services.cases.rules import Closing, Purpose
from services.cases.views import Occasion, ask_view
from services.context import Context
from services.refusal import Refusal
from storage.case_work import Referral
from storage.cases import Case, CaseCover, CaseMember, Consent, MemberInvitation
from storage.engine import WriteSession


async def close_case(session: WriteSession, context: Context, *, case_id: int, reason: Closing) -> None:
    """End a case, and commit. Nobody covers it any more, no link leads into it, no service answers about it; its
    people are asked how it went.

    Raises:
        Refusal: not a case of theirs, or closed before; because consent was withdrawn, while one is in force: what is
            said to be withdrawn would be kept as long as other closed cases.
    """
    await case_for(session, context, case_id=case_id)
    case = await _locked(session, case_id)
    if case.closed_at is not None:
        raise Refusal("cases-closed-already")
    if reason is Closing.withdrawn and await _has_consent(session, case_id):
        raise Refusal("cases-withdraw-first")
    case.closed_at, case.closing_reason = context.now, reason
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    for member_id in (await session.exec(select(CaseMember.id).where(CaseMember.case_id == case_id))).all():
        await session.exec(delete(MemberInvitation).where(col(MemberInvitation.member_id) == member_id))
        await ask_view(session, member_id=member_id or 0, occasion=Occasion.closing, now=context.now)
    referrals = select(Referral.id).join(CaseMember).where(CaseMember.case_id == case_id)
    for referral_id in (await session.exec(referrals)).all():
        await end_links(session, referral_id=referral_id or 0, now=context.now)
    await audit.record(session, context, "case.closed", audit.Subject("case_file", case_id), content=reason)
    await session.commit()


async def reopen_case(session: AsyncSession, context: Context, *, case_id: int) -> None:
    """Go on with a closed case, and commit. Who has withdrawn their consent in it must give it anew first.

    Raises:
        Refusal: not a case of theirs, or not closed.
    """
    await case_for(session, context, case_id=case_id)
    case = await _locked(session, case_id)
    if case.closed_at is None:
        raise Refusal("cases-open-already")
    case.closed_at, case.closing_reason = None, None
    await audit.record(session, context, "case.reopened", audit.Subject("case_file", case_id))
    await session.commit()


async def _locked(session: AsyncSession, case_id: int) -> Case:
    return (await session.exec(select(Case).where(col(Case.id) == case_id).with_for_update())).one()


async def _has_consent(session: AsyncSession, case_id: int) -> bool:
    query = (
        select(Consent.id)
        .join(CaseMember)
        .where(CaseMember.case_id == case_id, Consent.purpose == Purpose.case_work, col(Consent.withdrawn_at).is_(None))
    )
    return (await session.exec(query.limit(1))).first() is not None
