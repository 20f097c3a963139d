"""Legal hold: a case that may not be deleted for now, with the reason (Art. 17(3) GDPR)."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for
from services.cases.rules import Hold
from services.context import Context
from storage.cases import Case


@dataclass(frozen=True, slots=True)
class HoldState:
    case: CaseFile
    reason: Hold | None
    since: datetime | None


async def see_hold(session: AsyncSession, context: Context, *, case_id: int) -> HoldState:
    """How it stands with a case's hold.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, context, case_id=case_id)
    row = await session.get_one(Case, case_id)
    return HoldState(case, Hold(row.hold_reason) if row.hold_reason else None, row.held_at)


async def set_hold(session: AsyncSession, context: Context, *, case_id: int, reason: Hold) -> HoldState:
    """Keep a case from being deleted, and commit. A hold that stands already stays as it is.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, context, case_id=case_id)
    row = await session.get_one(Case, case_id)
    if row.held_at is None:
        row.held_at, row.hold_reason, row.held_by = context.now, reason, context.staff.id
        await audit.record(session, context, "hold.set", audit.Subject("case_file", case_id), content=reason.value)
        await session.commit()
    return HoldState(case, Hold(row.hold_reason or reason), row.held_at)


async def lift_hold(session: AsyncSession, context: Context, *, case_id: int) -> HoldState:
    """Let a case be deleted again, and commit: what was asked for meanwhile happens the next night.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, context, case_id=case_id)
    row = await session.get_one(Case, case_id)
    if row.held_at is not None:
        row.held_at = row.hold_reason = row.held_by = None
        await audit.record(session, context, "hold.lifted", audit.Subject("case_file", case_id))
        await session.commit()
    return HoldState(case, None, None)


async def count_holds(session: AsyncSession) -> tuple[int, datetime | None]:
    """How many cases are held, and since when the oldest is."""
    query = select(func.count(), func.min(Case.held_at)).where(col(Case.held_at).is_not(None))
    count, oldest = (await session.exec(query)).one()
    return count, oldest
