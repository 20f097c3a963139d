"""Messages that the facts of a case cause: rows of the outbox, in the transaction of the fact. None commits."""

from datetime import timedelta

from sqlmodel import col, select

from services import outbox
from services.context import Context
from services.outbox.rules import ANSWER
from storage.engine import WriteSession
from storage.staff import StaffMember

JOINED = "cases-joined"  # to the case manager: a member's phone has joined
LEFT = "cases-left"  # to the case manager: it has left again
WITHDRAWN = "cases-consent-withdrawn"  # to the case manager: by the client themselves
HANDED_OVER = "cases-handed-over"  # to a member: who is there for them from now on
RECEIVED, COVERING = "cases-received", "cases-covering"  # to the colleague
KEPT = timedelta(days=7)


async def tell(
    session: WriteSession,
    context: Context,
    kind: str,
    subject_id: int,
    person_id: int | None,
    *,
    mark: str | None = None,
) -> None:
    """Queue a message; None for `person_id` is somebody whose phone has not joined, and who is told nothing.

    Args:
        mark: tells this fact from others of the same kind and subject, of which each is told once; the instant if None.
    """
    if person_id is not None:
        await outbox.queue(
            session,
            person_id=person_id,
            kind=kind,
            subject_id=subject_id,
            due_at=context.now,
            expires_at=context.now + KEPT,
            priority=ANSWER,
            now=context.now,
            key=f"{kind}:{subject_id}:{person_id}:{context.now.isoformat() if mark is None else mark}",
        )


async def tell_staff(
    session: WriteSession, context: Context, kind: str, subject_id: int, staff_id: int, *, mark: str | None = None
) -> None:
    """Queue a message to a staff member; see `tell`."""
    query = select(StaffMember.person_id).where(col(StaffMember.id) == staff_id)
    person_id = (await session.exec(query)).one_or_none()
    await tell(session, context, kind, subject_id, person_id, mark=mark)
