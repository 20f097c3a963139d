"""Cases to choose from: a case manager's, page by page, and a client's own."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.access import CaseFile, cases_of, number_of, own_members
from services.cases.rules import CaseNumber
from services.context import Context
from services.staff.lookups import staff_by_id
from services.staff.rules import Staff
from storage.cases import Case, CaseMember

PAGE = 10


@dataclass(frozen=True, slots=True)
class CasePage:
    cases: Sequence[CaseFile]
    page: int  # from 0
    has_more: bool
    total: int  # of this list
    closed: int  # how many of all are closed


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A client's place in one case: with whom, and under which number. Nothing of anybody else in it."""

    member_id: int
    number: CaseNumber
    staff: Staff | None
    is_closed: bool


async def list_cases(session: AsyncSession, context: Context, *, closed: bool, page: int) -> CasePage:
    """The open or the closed cases of a staff member, those they cover included, the newest first."""
    everything = await cases_of(session, context)
    wanted = [each for each in everything if (each.closed_at is not None) == closed]
    last = max(0, (len(wanted) - 1) // PAGE)
    shown = min(max(page, 0), last)
    begin = shown * PAGE
    done = sum(each.closed_at is not None for each in everything)
    return CasePage(wanted[begin : begin + PAGE], shown, len(wanted) > begin + PAGE, len(wanted), done)


async def own_cases(session: AsyncSession, context: Context, *, person_id: int) -> list[OwnCase]:
    """Where a client's phone has joined, the earliest first."""
    found = await own_members(session, person_id=person_id)
    return [
        OwnCase(
            member_id=member.id,
            number=number_of(case, context.county, member),
            staff=await staff_by_id(session, case.staff_id, keyring=context.keyring),
            is_closed=case.closed_at is not None,
        )
        for case, member in found
    ]


async def has_joined(session: AsyncSession, *, person_id: int) -> bool:
    return bool(await own_members(session, person_id=person_id))


async def member_and_staff(
    session: AsyncSession, context: Context, *, member_id: int
) -> tuple[CaseNumber, Staff | None] | None:
    """A member's number and their contact person now; None when the member is gone."""
    member = await session.get(CaseMember, member_id)
    case = await session.get(Case, member.case_id) if member else None
    if member is None or case is None:
        return None
    return number_of(case, context.county, member), await staff_by_id(session, case.staff_id, keyring=context.keyring)
