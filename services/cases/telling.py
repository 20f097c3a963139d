"""Messages that the facts of a case cause: rows of the outbox, in the transaction of the fact. None commits."""

from datetime import datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from services import outbox
from services.outbox.rules import ANSWER

JOINED = "cases-joined"  # to the case manager: a member's phone has joined
LEFT = "cases-left"  # to the case manager: it has left again
WITHDRAWN = "cases-consent-withdrawn"  # to the case manager: by the client themselves
HANDED_OVER = "cases-handed-over"  # to a member: who is there for them from now on
RECEIVED, COVERING = "cases-received", "cases-covering"  # to the colleague
KEPT = timedelta(days=7)


async def tell(
    session: AsyncSession, *, person_id: int | None, kind: str, subject_id: int, key: str, now: datetime
) -> None:
    """Lay a message down; nobody is told who has no phone here."""
    if person_id is not None:
        await outbox.queue(
            session,
            person_id=person_id,
            kind=kind,
            subject_id=subject_id,
            due_at=now,
            expires_at=now + KEPT,
            priority=ANSWER,
            now=now,
            key=key,
        )
