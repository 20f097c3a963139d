"""Referring a member to a service: from the draft to the outcome, each step under consent and release.

Each step is one conditional UPDATE: of two presses the database lets one through.
"""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases import referral_messages as messages
from services.cases.access import CaseFile, Member, member_for, require_consent
from services.cases.referral_lookups import Referred, is_released, recipient_of, referral_for
from services.cases.referring_rules import BEFORE, TELLS, Outcome, once_withdrawn
from services.cases.rules import LegalField, ReferralState
from services.context import Context
from services.refusal import Refusal
from storage.case_work import Handover, Referral
from storage.cases import CaseMember
from storage.engine import WriteSession


class NotReleased(Refusal):
    """The member has not released the service from what confidentiality keeps (section 203 StGB), or not any more."""

    def __init__(self) -> None:
        super().__init__("referrals-needs-release")


class Moved(Refusal):
    """The referral stands elsewhere than the button thought."""

    def __init__(self) -> None:
        super().__init__("referrals-moved")


async def draft_referral(
    session: AsyncSession, context: Context, *, member_id: int, code: str, field: LegalField
) -> Referred:
    """Prepare a referral; nobody is told yet. The same draft again is the one that is there. Commits.

    Raises:
        Refusal: no case of theirs, a closed one, or no consent to case work.
        OfferGone: the directory has no such service.
    """
    case, member = await member_for(session, context, member_id=member_id)
    await _check_open(session, case, member)
    recipient = await recipient_of(session, context, code=code)
    await session.get(CaseMember, member_id, with_for_update=True)  # of two presses the second finds the first's draft
    row = await _draft(session, member_id, code, field)
    if row is None:
        row = Referral(
            member_id=member_id,
            staff_id=context.staff.id,
            service_code=code,
            recipient=recipient,
            legal_field=field,
            state=ReferralState.draft,
            created_at=context.now,
            changed_at=context.now,
        )
        session.add(row)
        await session.flush()
        await _record(session, context, audit.staff(context.staff.id), row)
    await session.commit()
    return Referred(row, case, member, await is_released(session, member_id=member_id, code=code))


async def move_referral(session: WriteSession, context: Context, *, referral_id: int, state: ReferralState) -> Referred:
    """Note that a referral has come to `state`. Commits.

    Raises:
        Moved: no way leads there from where it stands by now.
        NotReleased: the service may not be told about the person.
        Refusal: no case of theirs; to go on: a closed one, or no consent.
    """
    if state is ReferralState.completed:
        raise Refusal("fallback-button-outdated")  # needs an outcome
    found = await referral_for(session, context, referral_id=referral_id)
    if state in TELLS:
        await check_may_tell(session, found)
    await change(session, context, found.row, state, actor=audit.staff(context.staff.id))
    await session.commit()
    return found


async def complete_referral(session: WriteSession, context: Context, *, referral_id: int, outcome: Outcome) -> Referred:
    """Note that a referral is over and what it came to. Commits.

    Raises:
        Moved: it is not under way, or over already.
        Refusal: no case of theirs.
    """
    found = await referral_for(session, context, referral_id=referral_id)
    state, actor = ReferralState.completed, audit.staff(context.staff.id)
    await change(session, context, found.row, state, actor=actor, outcome=outcome)
    await session.commit()
    return found


async def stop_uncovered(session: WriteSession, context: Context, *, member_id: int, actor: audit.Actor) -> int:
    """End or hold the member's referrals that no release in force covers any more; how many. Does not commit.

    Called by whatever withdraws a release, or the consent and all releases with it. The case manager is told of each.
    """
    query = select(Referral).where(col(Referral.member_id) == member_id).order_by(col(Referral.id))
    stopped = 0
    for row in (await session.exec(query.with_for_update())).all():
        following = once_withdrawn(ReferralState(row.state))
        if following is None or await is_released(session, member_id=member_id, code=row.service_code):
            continue
        await change(session, context, row, following, actor=actor)
        await messages.stopped(session, context, referral=row)
        stopped += 1
    return stopped


async def check_may_tell(session: AsyncSession, found: Referred) -> None:
    """Refuse what would tell the service about somebody who has not agreed to that.

    Raises:
        NotReleased: no release of this service is in force.
        Refusal: the case is closed, or there is no consent to case work.
    """
    await _check_open(session, found.case, found.member)
    if not found.is_released:
        raise NotReleased


async def change(
    session: WriteSession,
    context: Context,
    row: Referral,
    state: ReferralState,
    *,
    actor: audit.Actor,
    outcome: Outcome | None = None,
) -> None:
    """Move a referral on, with its entry, its messages and the end of its open links. Does not commit.

    Raises:
        Moved: no way leads there from where it stands by now.
    """
    move = (
        update(Referral)
        .where(col(Referral.id) == row.id, col(Referral.state).in_(BEFORE[state]))
        .values(state=state, outcome=outcome, changed_at=context.now)
        .returning(col(Referral.id))
        .execution_options(synchronize_session=False)
    )
    moved = (await session.exec(move)).first()
    await session.refresh(row)
    if moved is None:
        raise Moved
    if state is not ReferralState.requested:
        await end_links(session, referral_id=row.id, now=context.now)
    if state is ReferralState.accepted:
        await messages.accepted(session, context, referral=row)
    await _record(session, context, actor, row)


async def end_links(session: AsyncSession, *, referral_id: int, now: datetime) -> None:
    """Let no open question about a referral be answered any more. Does not commit."""
    waiting = update(Handover).where(
        col(Handover.referral_id) == referral_id, col(Handover.answer).is_(None), col(Handover.expires_at) > now
    )
    await session.exec(waiting.values(expires_at=now).execution_options(synchronize_session=False))


async def _draft(session: AsyncSession, member_id: int, code: str, field: LegalField) -> Referral | None:
    query = select(Referral).where(
        Referral.member_id == member_id,
        Referral.service_code == code,
        Referral.legal_field == field,
        Referral.state == ReferralState.draft,
    )
    return (await session.exec(query)).first()


async def _check_open(session: AsyncSession, case: CaseFile, member: Member) -> None:
    if case.closed_at is not None:
        raise Refusal("referrals-case-closed")
    await require_consent(session, member_id=member.id)


async def _record(session: AsyncSession, context: Context, actor: audit.Actor, row: Referral) -> None:
    await audit.record(
        session,
        context,
        f"referral.{row.state}",
        audit.Subject("referral", row.id),
        actor=actor,
        content=f"{row.service_code} {row.legal_field} {row.outcome or ''}",
    )
