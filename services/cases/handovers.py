"""The question to a service whether it takes somebody on, answered on the county's page by a one-time link.

Nothing in it says who is meant. The database holds the hash of a link's token and never the token.
"""

from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from enum import StrEnum, auto
from hashlib import sha256

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases import referral_messages as messages
from services.cases.referral_lookups import Referred, referral_for, service_name
from services.cases.referring import Moved, change, check_may_tell, end_links
from services.cases.rules import ReferralState
from services.counties import County
from services.directory.card import OfferGone
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, require
from storage.case_work import Handover, Referral
from storage.encryption import Keyring

VALID = timedelta(days=7)
LISTED = timedelta(days=30)


class Answer(StrEnum):
    """What a service says."""

    agreed = auto()
    refused = auto()


class Answered(Refusal):
    """The service has answered before."""

    def __init__(self) -> None:
        super().__init__("referrals-page-answered")


class LinkEnded(Refusal):
    """Nobody can answer by this link: unknown, too old, or the question was settled another way."""

    def __init__(self) -> None:
        super().__init__("referrals-page-ended")


def handover_token(keyring: Keyring, update_id: int) -> str:
    """256 bits as 43 characters of `[A-Za-z0-9_-]`.

    The same when an update is handled twice; unknown without the county's secret.
    """
    return urlsafe_b64encode(keyring.address_hash("handover", str(update_id))).decode().rstrip("=")


async def ask_service(
    session: AsyncSession,
    staff: Staff,
    *,
    referral_id: int,
    token: str,
    county: County,
    keyring: Keyring,
    now: datetime,
) -> Referred:
    """Make `token` the one link by which the service answers about a referral. Commits.

    Raises:
        Moved: it is no draft and no request any more.
        NotReleased: the service may not be told about the person.
        Refusal: no case of theirs, a closed one, or no consent.
    """
    found = await referral_for(session, staff, referral_id=referral_id, county=county, now=now)
    await check_may_tell(session, found)
    if await _stored(session, token) is not None:  # the same press once more
        return found
    if found.state is ReferralState.draft:
        actor = audit.staff(staff.id)
        await change(session, found.row, ReferralState.requested, actor=actor, keyring=keyring, now=now)
    if found.state is not ReferralState.requested:
        raise Moved
    await end_links(session, referral_id=referral_id, now=now)
    await _add(session, staff, found.row.service_code, token, keyring, now, referral_id=referral_id)
    await session.commit()
    return found


async def ask_without_case(
    session: AsyncSession, staff: Staff, *, code: str, token: str, keyring: Keyring, view: View
) -> Handover:
    """Make `token` a link by which a service answers whether it takes somebody over who has no case. Commits.

    Raises:
        OfferGone: the directory has no such service.
    """
    require(staff, Action.cases)
    if await service_name(session, code=code, view=view) is None:
        raise OfferGone
    row = await _stored(session, token)
    if row is None:
        row = await _add(session, staff, code, token, keyring, view.now)
        await session.commit()
    return row


async def question_of(session: AsyncSession, *, token: str, view: View) -> tuple[Handover, str]:
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
    name = await asked_service(session, handover=row, view=view)
    if row.expires_at <= view.now or name is None:
        raise LinkEnded
    return row, name


async def answer_handover(
    session: AsyncSession, *, token: str, answer: Answer, keyring: Keyring, now: datetime
) -> Handover:
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
        .where(col(Handover.id) == row.id, col(Handover.answer).is_(None), col(Handover.expires_at) > now)
        .values(answer=answer, answered_at=now)
        .returning(col(Handover.id))
        .execution_options(synchronize_session=False)
    )
    claimed = (await session.exec(claim)).first()
    await session.refresh(row)
    if claimed is None:
        raise LinkEnded if row.answer is None else Answered
    await _record(session, audit.SYSTEM, row, answer, keyring, now)  # a service has no account: the link has answered
    await _carry_over(session, row, answer, keyring, now)
    await session.commit()
    return row


async def confirm_handover(
    session: AsyncSession, staff: Staff, *, handover_id: int, keyring: Keyring, now: datetime
) -> Handover:
    """Note that the person knows where to go: the handover is agreed on both sides. Twice is once. Commits.

    Raises:
        Refusal: not theirs, or the service has not agreed.
    """
    row = await own_handover(session, staff, handover_id=handover_id)
    if row.answer != Answer.agreed:
        raise Refusal("fallback-button-outdated")
    if row.confirmed_at is None:
        row.confirmed_at = now
        session.add(row)
        await _record(session, audit.staff(staff.id), row, "confirmed", keyring, now)
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


async def own_handovers(session: AsyncSession, staff: Staff, *, now: datetime) -> list[Handover]:
    """What this staff member has asked for without a case in the last 30 days, the latest first."""
    require(staff, Action.cases)
    query = select(Handover).where(
        col(Handover.staff_id) == staff.id,
        col(Handover.referral_id).is_(None),
        col(Handover.created_at) > now - LISTED,
    )
    return list((await session.exec(query.order_by(col(Handover.id).desc()))).all())


async def asked_service(session: AsyncSession, *, handover: Handover, view: View) -> str | None:
    """The name of the service that is asked; None when the directory does not have it any more."""
    if handover.referral_id is not None:
        referral = await session.get(Referral, handover.referral_id)
        return referral.recipient if referral else None
    return await service_name(session, code=handover.service_code, view=view)


async def _carry_over(session: AsyncSession, row: Handover, answer: Answer, keyring: Keyring, now: datetime) -> None:
    if row.referral_id is None:
        await messages.agreed(session, handover=row, now=now)
        return
    referral = await session.get(Referral, row.referral_id)
    if referral is None:
        raise LinkEnded
    state = ReferralState.accepted if answer is Answer.agreed else ReferralState.rejected
    try:
        await change(session, referral, state, actor=audit.SYSTEM, keyring=keyring, now=now)
    except Moved as late:  # settled by the case manager in this very moment
        raise LinkEnded from late
    await messages.answered(session, referral=referral, handover=row, now=now)


async def _add(
    session: AsyncSession,
    staff: Staff,
    code: str,
    token: str,
    keyring: Keyring,
    now: datetime,
    *,
    referral_id: int | None = None,
) -> Handover:
    row = Handover(
        referral_id=referral_id,
        staff_id=staff.id,
        service_code=code,
        token_hash=_hash(token),
        created_at=now,
        expires_at=now + VALID,
    )
    session.add(row)
    await session.flush()
    await _record(session, audit.staff(staff.id), row, "asked", keyring, now)
    return row


async def _record(
    session: AsyncSession, actor: audit.Actor, row: Handover, verb: str, keyring: Keyring, now: datetime
) -> None:
    subject = audit.Subject("handover", row.id)
    await audit.record(
        session, actor=actor, action=f"handover.{verb}", subject=subject, keyring=keyring, now=now, content=row.answer
    )


async def _stored(session: AsyncSession, token: str) -> Handover | None:
    query = select(Handover).where(Handover.token_hash == _hash(token)).execution_options(populate_existing=True)
    return (await session.exec(query)).one_or_none()


def _hash(token: str) -> bytes:
    """SHA-256 is enough for 256 random bits: there is nothing to guess and nothing to search."""
    return sha256(token.encode()).digest()
