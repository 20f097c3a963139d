"""Whose case it is: the one door to a case. Whoever may not see it learns as little as of a number that never was."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.rules import CaseKind, CaseNumber, MemberKind, Purpose
from services.context import Context
from services.counties import County
from services.refusal import Refusal
from services.staff.rules import Action, Staff, require
from services.staff.substitutes import stands_in_for
from storage.cases import Case, CaseCover, CaseMember, Consent
from storage.encryption import Keyring, Place


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    case_id: int
    letter: str
    kind: MemberKind
    person_id: int | None  # whose phone has joined
    reassess_on: date | None


@dataclass(frozen=True, slots=True)
class CaseFile:
    id: int
    number: CaseNumber
    kind: CaseKind
    confidential: bool
    staff_id: int  # the fixed contact person
    municipality_ags: str | None
    opened_on: date
    closed_at: datetime | None
    is_held: bool  # legal hold
    members: tuple[Member, ...]  # in the order of their letters


async def cases_of(session: AsyncSession, context: Context) -> list[CaseFile]:
    """Every case that somebody may work on today: own ones and those covered for a colleague, the newest first."""
    require(context.staff, Action.cases)
    condition = await _reach(session, context.staff, context.today)
    query = select(Case).where(condition).order_by(col(Case.year).desc(), col(Case.serial).desc())
    return await _values(session, (await session.exec(query)).all(), context.county)


async def case_for(session: AsyncSession, context: Context, *, case_id: int) -> CaseFile:
    """One case, by its row.

    Raises:
        Refusal: there is none that this staff member may work on today.
    """
    return await _one(session, context, col(Case.id) == case_id)


async def case_by_number(session: AsyncSession, context: Context, *, number: CaseNumber) -> CaseFile:
    """One case, by its number; the letter is not looked at.

    Raises:
        Refusal: there is none that this staff member may work on today.
    """
    if number.prefix != context.county.case_prefix:
        raise Refusal("cases-unknown")
    return await _one(session, context, col(Case.year) == number.year, col(Case.serial) == number.serial)


async def member_for(session: AsyncSession, context: Context, *, member_id: int) -> tuple[CaseFile, Member]:
    """Somebody in a case, and the case.

    Raises:
        Refusal: there is none in a case that this staff member may work on today.
    """
    row = await session.get(CaseMember, member_id)
    if row is None:
        raise Refusal("cases-unknown")
    case = await case_for(session, context, case_id=row.case_id)
    return case, next(each for each in case.members if each.id == member_id)


async def own_members(session: AsyncSession, *, person_id: int) -> list[tuple[Case, CaseMember]]:
    """Where a client's own phone has joined, the earliest first. Never another member of the same case."""
    query = select(Case, CaseMember).join(CaseMember).where(CaseMember.person_id == person_id)
    return list((await session.exec(query.order_by(col(CaseMember.id)))).all())


async def own_member(session: AsyncSession, *, person_id: int, member_id: int) -> tuple[Case, CaseMember]:
    """A case that a client's own phone has joined as this member, and the member.

    Raises:
        Refusal: this person is not that member.
    """
    for case, member in await own_members(session, person_id=person_id):
        if member.id == member_id:
            return case, member
    raise Refusal("cases-unknown")


async def is_own(session: AsyncSession, *, person_id: int, member_id: int) -> bool:
    """Whether this person's phone is still that member's."""
    query = select(CaseMember.id).where(CaseMember.id == member_id, CaseMember.person_id == person_id)
    return (await session.exec(query)).first() is not None


async def has_consented(session: AsyncSession, *, member_id: int) -> bool:
    """Whether a consent to case work is in force."""
    query = select(Consent.id).where(
        Consent.member_id == member_id, Consent.purpose == Purpose.case_work, col(Consent.withdrawn_at).is_(None)
    )
    return (await session.exec(query.limit(1))).first() is not None


async def require_consent(session: AsyncSession, *, member_id: int) -> None:
    """Refuse what needs a consent to case work.

    Raises:
        Refusal: it was never given, or was withdrawn (Art. 7(3) GDPR).
    """
    if not await has_consented(session, member_id=member_id):
        raise Refusal("cases-no-consent")


async def working_member(session: AsyncSession, context: Context, *, member_id: int) -> tuple[CaseFile, CaseMember]:
    """The row of a member about whom something may be written today, and the case.

    Raises:
        Refusal: no member of a case that is theirs today; the case is closed; no consent is in force.
    """
    case, _member = await member_for(session, context, member_id=member_id)
    if case.closed_at is not None:
        raise Refusal("progress-case-closed")
    await require_consent(session, member_id=member_id)
    return case, await session.get_one(CaseMember, member_id)


def number_of(case: Case, county: County, member: CaseMember | None = None) -> CaseNumber:
    return CaseNumber(county.case_prefix, case.year, case.serial, member.letter if member else None)


def seal(keyring: Keyring, member: CaseMember, *, column: str, plain: str) -> bytes:
    """Words about a member, for one column ("note.body_encrypted"), under the member's own key."""
    owner, place = _places(member, column)
    return keyring.encrypt(member.wrapped_key, owner, plain, place)


def unseal(keyring: Keyring, member: CaseMember, *, column: str, sealed: bytes) -> str:
    """The words that `seal` was given.

    Raises:
        WrongKey: another secret, another member, or altered bytes.
    """
    owner, place = _places(member, column)
    return keyring.decrypt(member.wrapped_key, owner, sealed, place)


def key_place(member_id: int) -> Place:
    return Place("case_member", "wrapped_key", member_id)


def _places(member: CaseMember, column: str) -> tuple[Place, Place]:
    table, _, name = column.partition(".")
    return key_place(member.id), Place(table, name, member.id)


async def _reach(session: AsyncSession, staff: Staff, day: date) -> Any:
    """The cases that are somebody's on a day: their own, handed to them for a time, and an absent colleague's."""
    covered = select(CaseCover.case_id).where(
        CaseCover.staff_id == staff.id, col(CaseCover.begins_on) <= day, col(CaseCover.ends_on) >= day
    )
    absent = await stands_in_for(session, staff_id=staff.id, on=day)
    return or_(col(Case.staff_id).in_({staff.id, *absent}), col(Case.id).in_(covered))


async def _one(session: AsyncSession, context: Context, *conditions: Any) -> CaseFile:
    require(context.staff, Action.cases)
    reach = await _reach(session, context.staff, context.today)
    row = (await session.exec(select(Case).where(reach, *conditions))).one_or_none()
    if row is None:
        raise Refusal("cases-unknown")
    return (await _values(session, [row], context.county))[0]


async def _values(session: AsyncSession, rows: Iterable[Case], county: County) -> list[CaseFile]:
    cases = list(rows)
    query = select(CaseMember).where(col(CaseMember.case_id).in_([each.id for each in cases]))
    members = (await session.exec(query.order_by(col(CaseMember.letter)))).all()
    return [
        CaseFile(
            id=case.id,
            number=number_of(case, county),
            kind=CaseKind(case.kind),
            confidential=case.confidential,
            staff_id=case.staff_id,
            municipality_ags=case.municipality_ags,
            opened_on=case.opened_on,
            closed_at=case.closed_at,
            is_held=case.held_at is not None,
            members=tuple(_member(each) for each in members if each.case_id == case.id),
        )
        for case in cases
    ]


def _member(row: CaseMember) -> Member:
    return Member(row.id, row.case_id, row.letter, MemberKind(row.kind), row.person_id, row.reassess_on)
