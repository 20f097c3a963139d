"""The question to a service whether it takes somebody on, answered on the county's page by a one-time link.

Nothing in it says who is meant. The database holds the hash of a link's token and never the token.
"""

from datetime import timedelta
from enum import StrEnum, auto

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases import referral_messages as messages
from services.cases.referral_lookups import Referred, recipient_of, referral_for, service_name
from services.cases.referring import Moved, change, check_may_tell, end_links
from services.cases.rules import ReferralState
from services.context import Context
from services.pages import secret_hash
from services.refusal import Refusal
from services.staff.rules import Action, Staff, require
from storage.case_work import Handover, Referral
from storage.engine import WriteSession

VALID = timedelta(days=7)
LISTED = timedelta(days=30)


class Answer(StrEnum):
    agreed = auto()
    refused = auto()


class Answered(Refusal):
    def __init__(self) -> None:
        super().__init__("referrals-page-answered")


class LinkEnded(Refusal):
    """Nobody can answer by this link: unknown, too old, or the question was settled another way."""

    def __init__(self) -> None:
        super().__init__("referrals-page-ended")


async def ask_service(session: WriteSession, context: Context, *, referral_id: int, token: str) -> Referred:
    """Make `token` the one link by which the service answers about a referral. Commits.

    Raises:
        Moved: it is no draft and no request any more.
        NotReleased: the service may not be told about the person.
        Refusal: no case of theirs, a closed one, or no consent.
    """
    found = await referral_for(session, context, referral_id=referral_id)
    await check_may_tell(session, found)
    if await _stored(session, token) is not None:  # the same press once more
        return found
    if found.state is ReferralState.draft:
        actor = audit.staff(context.staff.id)
        await change(session, context, found.row, ReferralState.requested, actor=actor)
    if found.state is not ReferralState.requested:
        raise Moved
    await end_links(session, referral_id=referral_id, now=context.now)
    await _add(session, context, found.row.service_code, token, referral_id=referral_id)
    await session.commit()
    return found


async def ask_without_case(session: AsyncSession, context: Context, *, code: str, token: str) -> Handover:
    """Make `token` a link by which a service answers whether it takes somebody over who has no case. Commits.

    Raises:
        OfferGone: the directory has no such service.
    """
    require(context.staff, Action.cases)
    await recipient_of(session, context, code=code)
    row = await _stored(session, token)
    if row is None:
        row = await _add(session, context, code, token)
        await session.commit()
    return row


async def question_of(session: AsyncSession, context: Context, *, token: str) -> tuple[Handover, str]:
    """What a link asks, still to be answered, and the service's name.

    Raises:
        Answered: it was answered.
        LinkEnded: it cannot be answered any more, or never could.
    """
    row = await _stored(session, token)
    if row is None:
        raise LinkEnded
    if row.answer is not None:
        raise Answered
    name = await asked_service(session, context, handover=row)
    if row.expires_at <= context.now or name is None:
        raise LinkEnded
    return row, name


async def answer_handover(session: WriteSession, context: Context, *, token: str, answer: Answer) -> Handover:
    """Store the service's answer, move the referral on and tell whoever asked. Commits.

    Raises:
        Answered: it was answered before, also a moment ago.
        LinkEnded: it cannot be answered any more, or never could.
    """
    row = await _stored(session, token)
    if row is None:
        raise LinkEnded
    if row.referral_id is not None:  # first the referral, then its links: the order in which all others lock them
        await session.get(Referral, row.referral_id, with_for_update={"key_share": True})
    claim = (
        update(Handover)
        .where(col(Handover.id) == row.id, col(Handover.answer).is_(None), col(Handover.expires_at) > context.now)
        .values(answer=answer, answered_at=context.now)
        .returning(col(Handover.id))
        .execution_options(synchronize_session=False)
    )
    claimed = (await session.exec(claim)).first()
    await session.refresh(row)
    if claimed is None:
        raise LinkEnded if row.answer is None else Answered
    await _record(session, context, audit.SYSTEM, row, answer)  # a service has no account: the link has answered
    await _carry_over(session, context, row, answer)
    await session.commit()
    return row


async def confirm_handover(session: AsyncSession, context: Context, *, handover_id: int) -> Handover:
    """Note that the person knows where to go: the handover is agreed on both sides. Twice is once. Commits.

    Raises:
        Refusal: not theirs, or the service has not agreed.
    """
    row = await own_handover(session, context.staff, handover_id=handover_id)
    if row.answer != Answer.agreed:
        raise Refusal("fallback-button-outdated")
    if row.confirmed_at is None:
        row.confirmed_at = context.now
        session.add(row)
        await _record(session, context, audit.staff(context.staff.id), row, "confirmed")
        await session.commit()
    return row


async def own_handover(session: AsyncSession, staff: Staff, *, handover_id: int) -> Handover:
    """A handover that this staff member has asked for without a case.

    Raises:
        Refusal: there is none of theirs with this number.
    """
    require(staff, Action.cases)
    row = await session.get(Handover, handover_id, populate_existing=True)
    if row is None or row.referral_id is not None or row.staff_id != staff.id:
        raise Refusal("fallback-button-outdated")
    return row


async def own_handovers(session: AsyncSession, context: Context) -> list[Handover]:
    """What this staff member has asked for without a case in the last 30 days, the latest first."""
    require(context.staff, Action.cases)
    query = select(Handover).where(
        col(Handover.staff_id) == context.staff.id,
        col(Handover.referral_id).is_(None),
        col(Handover.created_at) > context.now - LISTED,
    )
    return list((await session.exec(query.order_by(col(Handover.id).desc()))).all())


async def asked_service(session: AsyncSession, context: Context, *, handover: Handover) -> str | None:
    """The name of the service that is asked; None when the directory does not have it any more."""
    if handover.referral_id is not None:
        referral = await session.get(Referral, handover.referral_id)
        return referral.recipient if referral else None
    return await service_name(session, context, code=handover.service_code)


async def _carry_over(session: WriteSession, context: Context, row: Handover, answer: Answer) -> None:
    if row.referral_id is None:
        await messages.agreed(session, context, handover=row)
        return
    referral = await session.get(Referral, row.referral_id)
    if referral is None:
        raise LinkEnded
    state = ReferralState.accepted if answer is Answer.agreed else ReferralState.rejected
    try:
        await change(session, context, referral, state, actor=audit.SYSTEM)
    except Moved as late:  # settled by the case manager in this very moment
        raise LinkEnded from late
    await messages.answered(session, context, referral=referral, handover=row)


async def _add(
    session: AsyncSession, context: Context, code: str, token: str, *, referral_id: int | None = None
) -> Handover:
    row = Handover(
        referral_id=referral_id,
        staff_id=context.staff.id,
        service_code=code,
        token_hash=secret_hash(token),
        created_at=context.now,
        expires_at=context.now + VALID,
    )
    session.add(row)
    await session.flush()
    await _record(session, context, audit.staff(context.staff.id), row, "asked")
    return row


async def _record(session: AsyncSession, context: Context, actor: audit.Actor, row: Handover, verb: str) -> None:
    await audit.record(
        session, context, f"handover.{verb}", audit.Subject("handover", row.id), actor=actor, content=row.answer
    )


async def _stored(session: AsyncSession, token: str) -> Handover | None:
    query = select(Handover).where(Handover.token_hash == secret_hash(token)).execution_options(populate_existing=True)
    return (await session.exec(query)).one_or_none()
