"""What a case manager is told when a client uses their rights: rows of the outbox, in the transaction of the fact."""

from datetime import datetime, timedelta

from sqlmodel import col, select

from services.outbox import queue
from services.outbox.rules import REMINDER
from storage.cases import Case
from storage.engine import WriteSession
from storage.staff import StaffMember

DELETED, HELD = "privacy-member-deleted", "privacy-member-held"
RELEASE_WITHDRAWN = "privacy-release-withdrawn"
STAYS_USEFUL = timedelta(days=14)


async def tell_staff(session: WriteSession, *, kind: str, case: Case, number: str, now: datetime) -> None:
    """To the fixed contact person, by the case number alone. Does not commit."""
    query = select(StaffMember.person_id).where(col(StaffMember.id) == case.staff_id)
    person_id = (await session.exec(query)).one_or_none()
    if person_id is not None:
        await queue(
            session,
            person_id=person_id,
            kind=kind,
            subject_id=case.id,
            detail=number,
            due_at=now,
            expires_at=now + STAYS_USEFUL,
            priority=REMINDER,
            now=now,
            key=f"{kind}:{number}:{person_id}:{now.isoformat()}",
        )
