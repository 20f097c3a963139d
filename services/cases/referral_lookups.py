"""Finding referrals: by whom they may be seen, and whether they may go on."""

from dataclasses import dataclass

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.access import CaseFile, Member, member_for, own_member
from services.cases.rules import Purpose, ReferralState
from services.context import Context
from services.directory.card import OfferGone
from services.refusal import Refusal
from storage.case_work import Referral
from storage.cases import Release

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Referred:
    row: Referral
    case: CaseFile
    member: Member
    is_released: bool

    @property
    def state(self) -> ReferralState:
        return ReferralState(self.row.state)


async def referral_for(session: AsyncSession, context: Context, *, referral_id: int) -> Referred:
    """One referral of a case that this staff member may work on today.

    Raises:
        Refusal: there is none for them, with the answer that an unknown number gets.
    """
    row = await session.get(Referral, referral_id, populate_existing=True)
    if row is None:
        raise Refusal("cases-unknown")
    case, member = await member_for(session, context, member_id=row.member_id)
    released = await is_released(session, member_id=member.id, code=row.service_code)
    return Referred(row, case, member, released)


async def referrals_of(
    session: AsyncSession, context: Context, *, member_id: int
) -> tuple[CaseFile, Member, list[Referral]]:
    """A member's referrals, the latest first.

    Raises:
        Refusal: there is no such member in a case of theirs.
    """
    case, member = await member_for(session, context, member_id=member_id)
    query = select(Referral).where(col(Referral.member_id) == member_id).order_by(col(Referral.id).desc())
    return case, member, list((await session.exec(query)).all())


async def own_referral(session: AsyncSession, *, person_id: int, referral_id: int) -> Referral:
    """A referral of somebody whose own phone asks. Never another member's of the same case.

    Raises:
        Refusal: there is none of theirs.
    """
    row = await session.get(Referral, referral_id)
    if row is None:
        raise Refusal("cases-unknown")
    await own_member(session, person_id=person_id, member_id=row.member_id)
    return row


async def is_released(session: AsyncSession, *, member_id: int, code: str) -> bool:
    """Whether the member's release of this service for referrals is in force."""
    query = select(Release.id).where(
        Release.member_id == member_id,
        Release.service_code == code,
        Release.purpose == Purpose.referral,
        col(Release.withdrawn_at).is_(None),
    )
    return (await session.exec(query.limit(1))).first() is not None


async def service_name(session: AsyncSession, context: Context, *, code: str) -> str | None:
    """A service's German name; None when the directory has none of this code."""
    await context.app.catalogue.refresh(session, context.now)
    entry = await context.app.catalogue.by_code(session, code)
    return entry.service.name if entry else None


async def recipient_of(session: AsyncSession, context: Context, *, code: str) -> str:
    """A service's German name, at most 200 characters of it, as referrals and releases keep it.

    Raises:
        OfferGone: the directory has no such service any more.
    """
    name = await service_name(session, context, code=code)
    if name is None:
        raise OfferGone
    return name[:LONGEST_NAME]
