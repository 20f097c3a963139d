"""Whose case it is: the one door to a case. Whoever may not see it learns as little as of a number that never was."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.rules import CaseKind, CaseNumber, MemberKind, Purpose
from services.counties import County
from services.refusal import Refusal
from services.staff import Action, Staff, require, stands_in_for
from storage.cases import Case, CaseCover, CaseMember, Consent
from storage.encryption import Keyring, Place


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a case, as a value."""

    id: int
    case_id: int
    letter: str
    kind: MemberKind
    person_id: int | None  # whose phone has joined
    reassess_on: date | None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as those see it who work on it."""

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


def today(county: County, now: datetime) -> date:
    """The county's local day."""
    return now.astimezone(ZoneInfo(county.timezone)).date()


async def cases_of(session: AsyncSession, staff: Staff, *, county: County, now: datetime) -> list[CaseFile]:
    """Every case that somebody may work on today: own ones and those covered for a colleague, the newest first."""
    require(staff, Action.cases)
    condition = await _reach(session, staff, today(county, now))
    query = select(Case).where(condition).order_by(col(Case.year).desc(), col(Case.serial).desc())
    return await _values(session, (await session.exec(query)).all(), county)


async def case_for(session: AsyncSession, staff: Staff, *, case_id: int, county: County, now: datetime) -> CaseFile:
    """One case, by its row.

    Raises:
        Refusal: there is none that this staff member may work on today.
    """
    return await _one(session, staff, county, now, col(Case.id) == case_id)


async def case_by_number(
    session: AsyncSession, staff: Staff, *, number: CaseNumber, county: County, now: datetime
) -> CaseFile:
    """One case, by its number; the letter is not looked at.

    Raises:
        Refusal: there is none that this staff member may work on today.
    """
    if number.prefix != county.case_prefix:
        raise Refusal("cases-unknown")
    return await _one(session, staff, county, now, col(Case.year) == number.year, col(Case.serial) == number.serial)


async def member_for(
    session: AsyncSession, staff: Staff, *, member_id: int, county: County, now: datetime
) -> tuple[CaseFile, Member]:
    """Somebody in a case, and the case.

    Raises:
        Refusal: there is none in a case that this staff member may work on today.
    """
    row = await session.get(CaseMember, member_id)
    if row is None:
        raise Refusal("cases-unknown")
    case = await case_for(session, staff, case_id=row.case_id, county=county, now=now)
    return case, next(each for each in case.members if each.id == member_id)


async def own_members(session: AsyncSession, *, person_id: int) -> list[tuple[Case, CaseMember]]:
    """Where a client's own phone has joined, the earliest first. Never another member of the same case."""
    query = select(Case, CaseMember).join(CaseMember).where(CaseMember.person_id == person_id)
    return list((await session.exec(query.order_by(col(CaseMember.id)))).all())


async def own_member(session: AsyncSession, *, person_id: int, member_id: int) -> tuple[Case, CaseMember]:
    """One of them.

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


async def require_consent(session: AsyncSession, *, member_id: int, purpose: Purpose = Purpose.case_work) -> None:
    """Refuse what needs a consent that was never given, or was withdrawn (Art. 7(3) GDPR).

    Raises:
        Refusal: there is none in force.
    """
    query = select(Consent.id).where(
        Consent.member_id == member_id, Consent.purpose == purpose, col(Consent.withdrawn_at).is_(None)
    )
    if (await session.exec(query.limit(1))).first() is None:
        raise Refusal("cases-no-consent")


def seal(keyring: Keyring, member: CaseMember, *, column: str, plain: str) -> bytes:
    """Words about a member, for one column ("note.body_encrypted"), under the member's own key."""
    owner, place = _places(member, column)
    return keyring.encrypt(member.wrapped_key, owner, plain, place)


def unseal(keyring: Keyring, member: CaseMember, *, column: str, sealed: bytes) -> str:
    """What `seal` was given.

    Raises:
        WrongKey: another secret, another member, or altered bytes.
    """
    owner, place = _places(member, column)
    return keyring.decrypt(member.wrapped_key, owner, sealed, place)


def key_place(member_id: int) -> Place:
    """Where a member's own key belongs."""
    return Place("case_member", "wrapped_key", member_id)


def _places(member: CaseMember, column: str) -> tuple[Place, Place]:
    table, _, name = column.partition(".")
    return key_place(member.id or 0), Place(table, name, member.id or 0)


async def _reach(session: AsyncSession, staff: Staff, day: date) -> Any:
    """The cases that are somebody's on a day: their own, handed to them for a time, and an absent colleague's."""
    covered = select(CaseCover.case_id).where(
        CaseCover.staff_id == staff.id, col(CaseCover.begins_on) <= day, col(CaseCover.ends_on) >= day
    )
    absent = await stands_in_for(session, staff_id=staff.id, on=day)
    return or_(col(Case.staff_id).in_({staff.id, *absent}), col(Case.id).in_(covered))


async def _one(session: AsyncSession, staff: Staff, county: County, now: datetime, *conditions: Any) -> CaseFile:
    require(staff, Action.cases)
    reach = await _reach(session, staff, today(county, now))
    row = (await session.exec(select(Case).where(reach, *conditions))).one_or_none()
    if row is None:
        raise Refusal("cases-unknown")
    return (await _values(session, [row], county))[0]


async def _values(session: AsyncSession, rows: Iterable[Case], county: County) -> list[CaseFile]:
    cases = list(rows)
    query = select(CaseMember).where(col(CaseMember.case_id).in_([each.id for each in cases]))
    members = (await session.exec(query.order_by(col(CaseMember.letter)))).all()
    return [
        CaseFile(
            id=case.id or 0,
            number=CaseNumber(county.case_prefix, case.year, case.serial),
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
    return Member(row.id or 0, row.case_id, row.letter, MemberKind(row.kind), row.person_id, row.reassess_on)
