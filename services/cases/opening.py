"""Opening a case and adding people to it: nobody comes in without a consent of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for, key_place
from services.cases.consents import Form, add_consent, check_form
from services.cases.rules import CaseKind, MemberKind
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, require
from storage.cases import Case, CaseCounter, CaseMember
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
    who: Who
    form: Form | None  # None: nobody has signed
    confidential: bool = False  # a second case, of which the first one knows nothing


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody who comes into a case. For a child under 16 a parent has signed, else they themselves."""

    case_id: int
    kind: MemberKind
    form: Form | None


async def open_case(session: AsyncSession, context: Context, *, new: NewCase) -> CaseFile:
    """Open a case for people who have signed, as their fixed contact person, and commit.

    Raises:
        Refusal: not a case manager, or as `check_form`.
    """
    require(context.staff, Action.cases)
    form = check_form(context, new.form)
    opened_on = context.today
    kind = CaseKind.family if new.who in {Who.one_parent, Who.two_parents} else CaseKind.person
    case = Case(
        year=opened_on.year,
        serial=await _next_serial(session, opened_on.year),
        kind=kind,
        last_letter=LETTERS[len(COMING[new.who]) - 1],
        confidential=new.confidential,
        staff_id=context.staff.id,
        municipality_ags=context.staff.municipality_ags,
        opened_on=opened_on,
    )
    session.add(case)
    await session.flush()
    await audit.record(session, context, "case.opened", audit.Subject("case_file", case.id))
    for letter, each in zip(LETTERS, COMING[new.who], strict=False):
        row = CaseMember(case_id=case.id, letter=letter, kind=each, wrapped_key=b"", created_at=context.now)
        await _come(session, context, row, form)
    await session.commit()
    return await case_for(session, context, case_id=case.id)


async def add_member(session: AsyncSession, context: Context, *, new: NewMember) -> CaseFile:
    """Add somebody to a case, and commit. A person's case becomes a family's; a deleted member's letter stays theirs.

    Raises:
        Refusal: not a case of theirs, closed, full; or as `check_form`.
    """
    form = check_form(context, new.form)
    file = await case_for(session, context, case_id=new.case_id)
    case = (await session.exec(select(Case).where(col(Case.id) == file.id).with_for_update())).one()
    letters = (await session.exec(select(CaseMember.letter).where(CaseMember.case_id == file.id))).all()
    free = [each for each in LETTERS if each > max((case.last_letter or "", *letters))]
    if case.closed_at is not None:
        raise Refusal("cases-closed-already")
    if not free:
        raise Refusal("cases-full")
    case.kind, case.last_letter = CaseKind.family, free[0]
    row = CaseMember(case_id=file.id, letter=free[0], kind=new.kind, wrapped_key=b"", created_at=context.now)
    await _come(session, context, row, form)
    await session.commit()
    return await case_for(session, context, case_id=file.id)


async def _come(session: AsyncSession, context: Context, row: CaseMember, form: Form) -> None:
    session.add(row)
    await session.flush()
    row.wrapped_key = context.keyring.new_data_key(key_place(row.id))
    await audit.record(session, context, "member.added", audit.Subject("case_member", row.id))
    await add_consent(session, context, member_id=row.id, form=form)


async def _next_serial(session: AsyncSession, year: int) -> int:
    """The year's next number. Drawn in one statement, so that two cases opened at once never share it."""
    counter = upsert(CaseCounter, session.get_bind().dialect.name).values(year=year, last=1)
    drawn = counter.on_conflict_do_update(index_elements=["year"], set_={"last": col(CaseCounter.last) + 1})
    return int((await session.exec(drawn.returning(col(CaseCounter.last)))).one()[0])
