"""Opening a case and adding people to it: nobody comes in without a consent of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from types import MappingProxyType

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for, key_place, today
from services.cases.consents import Form, add_consent, check_form
from services.cases.rules import CaseKind, MemberKind
from services.counties import County
from services.refusal import Refusal
from services.staff import Action, Staff, require
from storage.cases import Case, CaseCounter, CaseMember
from storage.encryption import Keyring
from storage.upsert import upsert

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Who(StrEnum):
    """Who has signed when a case is opened."""

    adult = auto()
    teenager = auto()  # 16 or 17; under 16 there is no case
    one_parent = auto()
    two_parents = auto()


COMING: Mapping[Who, tuple[MemberKind, ...]] = MappingProxyType(
    {
        Who.adult: (MemberKind.adult,),
        Who.teenager: (MemberKind.teenager,),
        Who.one_parent: (MemberKind.adult,),
        Who.two_parents: (MemberKind.adult, MemberKind.adult),
    }
)


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be opened."""

    who: Who
    form: Form | None  # None: nobody has signed
    confidential: bool = False  # a second case, of which the first one knows nothing


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody who comes into a case. For a child under 16 a parent has signed, else they themselves."""

    case_id: int
    kind: MemberKind
    form: Form | None


async def open_case(
    session: AsyncSession, staff: Staff, *, new: NewCase, county: County, keyring: Keyring, now: datetime
) -> CaseFile:
    """Open a case for people who have signed, as their fixed contact person, and commit.

    Raises:
        Refusal: not a case manager, or as `check_form`.
    """
    require(staff, Action.cases)
    form = check_form(new.form, county=county, now=now)
    opened_on = today(county, now)
    kind = CaseKind.family if new.who in {Who.one_parent, Who.two_parents} else CaseKind.person
    case = Case(
        year=opened_on.year,
        serial=await _next_serial(session, opened_on.year),
        kind=kind,
        last_letter=LETTERS[len(COMING[new.who]) - 1],
        confidential=new.confidential,
        staff_id=staff.id,
        municipality_ags=staff.municipality_ags,
        opened_on=opened_on,
    )
    session.add(case)
    await session.flush()
    subject = audit.Subject("case_file", case.id)
    await audit.record(
        session, actor=audit.staff(staff.id), action="case.opened", subject=subject, keyring=keyring, now=now
    )
    for letter, each in zip(LETTERS, COMING[new.who], strict=False):
        row = CaseMember(case_id=case.id or 0, letter=letter, kind=each, wrapped_key=b"", created_at=now)
        await _come(session, row, form, staff, keyring, now)
    await session.commit()
    return await case_for(session, staff, case_id=case.id or 0, county=county, now=now)


async def add_member(
    session: AsyncSession, staff: Staff, *, new: NewMember, county: County, keyring: Keyring, now: datetime
) -> CaseFile:
    """Add somebody to a case, and commit. A person's case becomes a family's; a deleted member's letter stays theirs.

    Raises:
        Refusal: not a case of theirs, closed, full; or as `check_form`.
    """
    form = check_form(new.form, county=county, now=now)
    file = await case_for(session, staff, case_id=new.case_id, county=county, now=now)
    case = (await session.exec(select(Case).where(col(Case.id) == file.id).with_for_update())).one()
    letters = (await session.exec(select(CaseMember.letter).where(CaseMember.case_id == file.id))).all()
    free = [each for each in LETTERS if each > max((case.last_letter or "", *letters))]
    if case.closed_at is not None:
        raise Refusal("cases-closed-already")
    if not free:
        raise Refusal("cases-full")
    case.kind, case.last_letter = CaseKind.family, free[0]
    row = CaseMember(case_id=file.id, letter=free[0], kind=new.kind, wrapped_key=b"", created_at=now)
    await _come(session, row, form, staff, keyring, now)
    await session.commit()
    return await case_for(session, staff, case_id=file.id, county=county, now=now)


async def _come(
    session: AsyncSession, row: CaseMember, form: Form, staff: Staff, keyring: Keyring, now: datetime
) -> None:
    session.add(row)
    await session.flush()
    row.wrapped_key = keyring.new_data_key(key_place(row.id or 0))
    subject = audit.Subject("case_member", row.id)
    await audit.record(
        session, actor=audit.staff(staff.id), action="member.added", subject=subject, keyring=keyring, now=now
    )
    await add_consent(session, member_id=row.id or 0, form=form, staff_id=staff.id, keyring=keyring, now=now)


async def _next_serial(session: AsyncSession, year: int) -> int:
    """The year's next number. Drawn in one statement, so that two cases opened at once never share it."""
    counter = upsert(CaseCounter, session.get_bind().dialect.name).values(year=year, last=1)
    drawn = counter.on_conflict_do_update(index_elements=["year"], set_={"last": col(CaseCounter.last) + 1})
    return int((await session.exec(drawn.returning(col(CaseCounter.last)))).one()[0])
