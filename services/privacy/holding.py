"""Legal hold: a case that may not be deleted for now, with the reason (Art. 17(3) GDPR)."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, case_for
from services.cases.rules import Hold
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff
from storage.cases import Case
from storage.encryption import Keyring


@dataclass(frozen=True, slots=True)
class HoldState:
    """Whether a case is held, since when and why."""

    case: CaseFile
    reason: Hold | None
    since: datetime | None


async def see_hold(session: AsyncSession, staff: Staff, *, case_id: int, county: County, now: datetime) -> HoldState:
    """How it stands with a case's hold.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, staff, case_id=case_id, county=county, now=now)
    row = await _row(session, case_id)
    return HoldState(case, Hold(row.hold_reason) if row.hold_reason else None, row.held_at)


async def set_hold(
    session: AsyncSession, staff: Staff, *, case_id: int, reason: Hold, county: County, keyring: Keyring, now: datetime
) -> HoldState:
    """Keep a case from being deleted, and commit. A hold that stands already stays as it is.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, staff, case_id=case_id, county=county, now=now)
    row = await _row(session, case_id)
    if row.held_at is None:
        row.held_at, row.hold_reason, row.held_by = now, reason, staff.id
        await _record(session, staff, "hold.set", case, keyring, now, content=reason.value)
        await session.commit()
    return HoldState(case, Hold(row.hold_reason or reason), row.held_at)


async def lift_hold(
    session: AsyncSession, staff: Staff, *, case_id: int, county: County, keyring: Keyring, now: datetime
) -> HoldState:
    """Let a case be deleted again, and commit: what was asked for meanwhile happens the next night.

    Raises:
        Refusal: there is no such case that this staff member may work on today.
    """
    case = await case_for(session, staff, case_id=case_id, county=county, now=now)
    row = await _row(session, case_id)
    if row.held_at is not None:
        row.held_at = row.hold_reason = row.held_by = None
        await _record(session, staff, "hold.lifted", case, keyring, now)
        await session.commit()
    return HoldState(case, None, None)


async def count_holds(session: AsyncSession) -> tuple[int, datetime | None]:
    """How many cases are held, and since when the oldest is."""
    query = select(func.count(), func.min(Case.held_at)).where(col(Case.held_at).is_not(None))
    count, oldest = (await session.exec(query)).one()
    return count, oldest


async def _row(session: AsyncSession, case_id: int) -> Case:
    row = await session.get(Case, case_id)
    if row is None:
        raise Refusal("cases-unknown")
    return row


async def _record(
    session: AsyncSession,
    staff: Staff,
    action: str,
    case: CaseFile,
    keyring: Keyring,
    now: datetime,
    content: str | None = None,
) -> None:
    subject = audit.Subject("case_file", case.id)
    await audit.record(
        session,
        actor=audit.staff(staff.id),
        action=action,
        subject=subject,
        keyring=keyring,
        now=now,
        content=content,
    )
