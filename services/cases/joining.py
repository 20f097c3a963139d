"""A member's phone joins by a one-time link: 24 hours, one at a time, known by its hash alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, Member, member_for, number_of, require_consent
from services.cases.bonds import bind
from services.cases.rules import CaseNumber, MemberKind
from services.cases.telling import JOINED, tell
from services.context import Context
from services.pages import secret_hash
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff.lookups import staff_by_id
from services.staff.rules import Action, Staff, may
from storage.cases import Case, CaseMember, MemberInvitation
from storage.engine import WriteSession
from storage.people import Person
from storage.staff import StaffMember
from storage.upsert import upsert

LINK_VALID = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Invited:
    """Where a link leads: to one's own place in one case, and to nobody else's."""

    member_id: int
    number: CaseNumber
    staff: Staff  # the fixed contact person
    joined: bool  # by this very phone, before


async def invite_member(
    session: AsyncSession, context: Context, *, member_id: int, token: str
) -> tuple[CaseFile, Member]:
    """Make a one-time link for a member's phone, voiding the one before, and commit.

    Args:
        member_id: an adult or a teenager of one of their cases.
        token: from `token_of_update`, so that a press that is handled twice makes one link.

    Raises:
        Refusal: not in a case of theirs; closed; under 16; a phone has joined; no consent in force.
    """
    case, member = await member_for(session, context, member_id=member_id)
    if case.closed_at is not None:
        raise Refusal("cases-closed-already")
    if member.kind is MemberKind.child:
        raise Refusal("cases-child-without-phone")
    if member.person_id is not None:
        raise Refusal("cases-joined-already")
    await require_consent(session, member_id=member_id)
    row = {
        "staff_id": context.staff.id,
        "token_hash": secret_hash(token),
        "created_at": context.now,
        "expires_at": context.now + LINK_VALID,
        "used_at": None,
    }
    made = upsert(MemberInvitation, session.get_bind().dialect.name).values(member_id=member_id, **row)
    await session.exec(made.on_conflict_do_update(index_elements=["member_id"], set_=row))
    await audit.record(session, context, "member.invited", audit.Subject("case_member", member_id))
    await session.commit()
    return case, member


async def see_invitation(session: AsyncSession, context: Context, account: Account, token: str) -> Invited:
    """Where a link leads, before anything is agreed to; changes nothing.

    Wrong, used and expired are told apart: the token has 256 random bits, so nobody learns anything by guessing.

    Raises:
        Refusal: the link is unknown (or was replaced), used or expired; the case is closed, without consent, or
            nobody's; or it is the case manager's own phone; or this phone has another letter in the case.
    """
    invitation, case, member = await _rows(session, token)
    staff = await staff_by_id(session, case.staff_id, keyring=account.keyring)
    if staff is None or not may(staff, Action.cases) or case.closed_at is not None:
        raise Refusal("cases-link-unknown")
    person = await find_person(session, account)
    number = number_of(case, context.county, member)
    if person is not None and member.person_id == person.id:
        return Invited(member.id, number, staff, joined=True)
    if invitation.used_at is not None or member.person_id is not None:
        raise Refusal("cases-link-used")
    if invitation.expires_at <= context.now:
        raise Refusal("cases-link-expired")
    await _check_stranger(session, person, case, invitation)
    await require_consent(session, member_id=member.id)
    return Invited(member.id, number, staff, joined=False)


async def join_case(session: WriteSession, context: Context, account: Account, token: str) -> Invited:
    """Let the account's person be the member whom a link invites, and commit.

    Whoever has no case manager yet is bound to the case's; the case manager is told. Agreeing again changes nothing
    and is answered as the first time.

    Raises:
        Refusal: as `see_invitation`; or the account has no language yet.
    """
    invited = await see_invitation(session, context, account, token)
    person = await find_person(session, account)
    if person is None:
        raise Refusal("cases-link-unknown")
    if not invited.joined:
        await _claim(session, token, context.now)
        await _join(session, invited.member_id, person.id, context.now)
        await bind(session, person_id=person.id, staff_id=invited.staff.id, number=invited.number, now=context.now)
        actor, subject = audit.client(person.id), audit.Subject("case_member", invited.member_id)
        await audit.record(session, context, "member.joined", subject, actor=actor)
        await tell(session, context, JOINED, invited.member_id, invited.staff.person_id)
    await session.commit()
    return invited


async def _rows(session: AsyncSession, token: str) -> tuple[MemberInvitation, Case, CaseMember]:
    query = (
        select(MemberInvitation, Case, CaseMember)
        .join(CaseMember, col(CaseMember.id) == col(MemberInvitation.member_id))
        .join(Case, col(Case.id) == col(CaseMember.case_id))
        .where(MemberInvitation.token_hash == secret_hash(token))
    )
    found = (await session.exec(query)).one_or_none()
    if found is None:
        raise Refusal("cases-link-unknown")
    return found


async def _check_stranger(
    session: AsyncSession, person: Person | None, case: Case, invitation: MemberInvitation
) -> None:
    """Pass unless the phone has a place in this case already, or is the office's own."""
    if person is None:
        return
    office = select(StaffMember.person_id).where(col(StaffMember.id).in_({case.staff_id, invitation.staff_id}))
    if person.id in (await session.exec(office)).all():
        raise Refusal("staff-own-link")
    query = select(CaseMember.id).where(CaseMember.case_id == case.id, CaseMember.person_id == person.id)
    if (await session.exec(query)).first() is not None:
        raise Refusal("cases-in-already")


async def _claim(session: AsyncSession, token: str, now: datetime) -> None:
    """Use the link up; of two phones at once exactly one gets through."""
    claim = (
        update(MemberInvitation)
        .where(col(MemberInvitation.token_hash) == secret_hash(token), col(MemberInvitation.used_at).is_(None))
        .values(used_at=now)
        .returning(col(MemberInvitation.id))
        .execution_options(synchronize_session=False)
    )
    if (await session.exec(claim)).first() is None:
        raise Refusal("cases-link-used")


async def _join(session: AsyncSession, member_id: int, person_id: int, now: datetime) -> None:
    place = update(CaseMember).where(col(CaseMember.id) == member_id, col(CaseMember.person_id).is_(None))
    try:
        async with session.begin_nested():
            await session.exec(place.values(person_id=person_id, joined_at=now))
    except IntegrityError as error:  # two links of one case opened on one phone at the same instant
        raise Refusal("cases-in-already") from error
