"""The end of a case, with its reason, and its reopening."""

from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import case_for
from services.cases.referring import end_links
from services.cases.rules import Closing, Purpose
from services.cases.views import Occasion, ask_view
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff
from storage.case_work import Referral
from storage.cases import Case, CaseCover, CaseMember, Consent, MemberInvitation
from storage.encryption import Keyring


async def close_case(
    session: AsyncSession, staff: Staff, *, case_id: int, reason: Closing, county: County, keyring: Keyring,
    now: datetime,
) -> None:  # fmt: skip
    """End a case, and commit. Nobody covers it any more, no link leads into it, no service answers about it; its
    people are asked how it went.

    Raises:
        Refusal: not a case of theirs, or closed before; because consent was withdrawn, while one is in force: what is
            said to be withdrawn would be kept as long as other closed cases.
    """
    await case_for(session, staff, case_id=case_id, county=county, now=now)
    case = await _locked(session, case_id)
    if case.closed_at is not None:
        raise Refusal("cases-closed-already")
    if reason is Closing.withdrawn and await _has_consent(session, case_id):
        raise Refusal("cases-withdraw-first")
    case.closed_at, case.closing_reason = now, reason
    await session.exec(delete(CaseCover).where(col(CaseCover.case_id) == case_id))
    for member_id in (await session.exec(select(CaseMember.id).where(CaseMember.case_id == case_id))).all():
        await session.exec(delete(MemberInvitation).where(col(MemberInvitation.member_id) == member_id))
        await ask_view(session, member_id=member_id or 0, occasion=Occasion.closing, now=now)
    for referral_id in (await session.exec(_referrals_of(case_id))).all():
        await end_links(session, referral_id=referral_id or 0, now=now)
    await _record(session, staff, "case.closed", case_id, keyring, now, content=reason)
    await session.commit()


async def reopen_case(
    session: AsyncSession, staff: Staff, *, case_id: int, county: County, keyring: Keyring, now: datetime
) -> None:
    """Go on with a closed case, and commit. Who has withdrawn their consent in it must give it anew first.

    Raises:
        Refusal: not a case of theirs, or not closed.
    """
    await case_for(session, staff, case_id=case_id, county=county, now=now)
    case = await _locked(session, case_id)
    if case.closed_at is None:
        raise Refusal("cases-open-already")
    case.closed_at, case.closing_reason = None, None
    await _record(session, staff, "case.reopened", case_id, keyring, now)
    await session.commit()


async def _locked(session: AsyncSession, case_id: int) -> Case:
    return (await session.exec(select(Case).where(col(Case.id) == case_id).with_for_update())).one()


def _referrals_of(case_id: int) -> Any:
    return select(Referral.id).join(CaseMember).where(CaseMember.case_id == case_id)


async def _has_consent(session: AsyncSession, case_id: int) -> bool:
    query = (
        select(Consent.id)
        .join(CaseMember)
        .where(CaseMember.case_id == case_id, Consent.purpose == Purpose.case_work, col(Consent.withdrawn_at).is_(None))
    )
    return (await session.exec(query.limit(1))).first() is not None


async def _record(
    session: AsyncSession, staff: Staff, action: str, case_id: int, keyring: Keyring, now: datetime,
    content: str | None = None,
) -> None:  # fmt: skip
    subject = audit.Subject("case_file", case_id)
    actor = audit.staff(staff.id)
    await audit.record(
        session, actor=actor, action=action, subject=subject, keyring=keyring, now=now, content=content
    )  # fmt: skip
