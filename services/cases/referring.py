"""Referring a member to a service: from the draft to the outcome, each step under consent and release.

Each step is one conditional UPDATE: of two presses the database lets one through.
"""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases import referral_messages as messages
from services.cases.access import CaseFile, Member, member_for, require_consent
from services.cases.referral_lookups import Referred, is_released, referral_for, service_name
from services.cases.referring_rules import BEFORE, TELLS, Outcome, once_withdrawn
from services.cases.rules import LegalField, ReferralState
from services.counties import County
from services.directory.card import OfferGone
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Staff
from storage.case_work import Handover, Referral
from storage.cases import CaseMember
from storage.encryption import Keyring


class NotReleased(Refusal):
    """The member has not released the service from what confidentiality keeps (section 203 StGB), or not any more."""

    def __init__(self) -> None:
        super().__init__("referrals-needs-release")


class Moved(Refusal):
    """The referral stands elsewhere than the button thought."""

    def __init__(self) -> None:
        super().__init__("referrals-moved")


async def draft_referral(
    session: AsyncSession,
    staff: Staff,
    *,
    member_id: int,
    code: str,
    field: LegalField,
    keyring: Keyring,
    view: View,
) -> Referred:
    """Prepare a referral; nobody is told yet. The same draft again is the one that is there. Commits.

    Raises:
        Refusal: no case of theirs, a closed one, or no consent to case work.
        OfferGone: the directory has no such service.
    """
    case, member = await member_for(session, staff, member_id=member_id, county=view.county, now=view.now)
    await _check_open(session, case, member)
    recipient = await service_name(session, code=code, view=view)
    if recipient is None:
        raise OfferGone
    await session.get(CaseMember, member_id, with_for_update=True)  # of two presses the second finds the first's draft
    row = await _draft(session, member_id, code, field)
    if row is None:
        row = Referral(
            member_id=member_id,
            staff_id=staff.id,
            service_code=code,
            recipient=recipient[:200],
            legal_field=field,
            state=ReferralState.draft,
            created_at=view.now,
            changed_at=view.now,
        )
        session.add(row)
        await session.flush()
        await _record(session, audit.staff(staff.id), row, keyring, view.now)
    await session.commit()
    return Referred(row, case, member, await is_released(session, member_id=member_id, code=code))


async def move_referral(
    session: AsyncSession,
    staff: Staff,
    *,
    referral_id: int,
    state: ReferralState,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> Referred:
    """Note that a referral has come to `state`. Commits.

    Raises:
        Moved: no way leads there from where it stands by now.
        NotReleased: the service may not be told about the person.
        Refusal: no case of theirs; to go on: a closed one, or no consent.
    """
    if state is ReferralState.completed:
        raise Refusal("fallback-button-outdated")  # needs an outcome
    found = await referral_for(session, staff, referral_id=referral_id, county=county, now=now)
    if state in TELLS:
        await check_may_tell(session, found)
    await change(session, found.row, state, actor=audit.staff(staff.id), keyring=keyring, now=now)
    await session.commit()
    return found


async def complete_referral(
    session: AsyncSession,
    staff: Staff,
    *,
    referral_id: int,
    outcome: Outcome,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> Referred:
    """Note that a referral is over and what it came to. Commits.

    Raises:
        Moved: it is not under way, or over already.
        Refusal: no case of theirs.
    """
    found = await referral_for(session, staff, referral_id=referral_id, county=county, now=now)
    state, actor = ReferralState.completed, audit.staff(staff.id)
    await change(session, found.row, state, actor=actor, keyring=keyring, now=now, outcome=outcome)
    await session.commit()
    return found


async def stop_uncovered(
    session: AsyncSession, *, member_id: int, actor: audit.Actor, keyring: Keyring, now: datetime
) -> int:
    """End or hold the member's referrals that no release in force covers any more. Does not commit.

    Called by whatever withdraws a release, or the consent and all releases with it. The case manager is told of each.

    Args:
        session: a writing one.
        member_id: whose releases were withdrawn.
        actor: who has withdrawn, or noted it.
        keyring: of the audit log.
        now: aware.

    Returns:
        How many referrals were stopped.
    """
    query = select(Referral).where(col(Referral.member_id) == member_id).order_by(col(Referral.id))
    stopped = 0
    for row in (await session.exec(query.with_for_update())).all():
        following = once_withdrawn(ReferralState(row.state))
        if following is None or await is_released(session, member_id=member_id, code=row.service_code):
            continue
        await change(session, row, following, actor=actor, keyring=keyring, now=now)
        await messages.stopped(session, referral=row, now=now)
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
    session: AsyncSession,
    row: Referral,
    state: ReferralState,
    *,
    actor: audit.Actor,
    keyring: Keyring,
    now: datetime,
    outcome: Outcome | None = None,
) -> None:
    """Move a referral on, with its entry, its messages and the end of its open links. Does not commit.

    Raises:
        Moved: no way leads there from where it stands by now.
    """
    move = (
        update(Referral)
        .where(col(Referral.id) == row.id, col(Referral.state).in_(BEFORE[state]))
        .values(state=state, outcome=outcome, changed_at=now)
        .returning(col(Referral.id))
        .execution_options(synchronize_session=False)
    )
    moved = (await session.exec(move)).first()
    await session.refresh(row)
    if moved is None:
        raise Moved
    if state is not ReferralState.requested:
        await end_links(session, referral_id=row.id or 0, now=now)
    if state is ReferralState.accepted:
        await messages.accepted(session, referral=row, now=now)
    await _record(session, actor, row, keyring, now)


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


async def _record(session: AsyncSession, actor: audit.Actor, row: Referral, keyring: Keyring, now: datetime) -> None:
    await audit.record(
        session,
        actor=actor,
        action=f"referral.{row.state}",
        subject=audit.Subject("referral", row.id),
        keyring=keyring,
        now=now,
        content=f"{row.service_code} {row.legal_field} {row.outcome or ''}",
    )
