"""Due messages: stored with the fact that causes them, claimed, settled. Sending them is `bot/delivery.py`'s."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine import WriteSession
from storage.outbox import OutboxMessage
from storage.upsert import upsert


async def queue(
    session: WriteSession,
    *,
    person_id: int,
    kind: str,
    subject_id: int,
    expires_at: datetime,
    priority: int,
    now: datetime,
    due_at: datetime | None = None,
    detail: str = "",
    key: str | None = None,
    caused_by: int | None = None,
) -> bool:
    """Lay a message down for sending. Does not commit: the use case stores the fact and its message together.

    Args:
        kind: names the renderer in the conversation's `notices.py`, at most 40 characters.
        subject_id: what it speaks of: an appointment, a rule.
        expires_at: from then on it makes no sense and is not sent.
        priority: `rules.ANSWER`, `rules.REMINDER` or `rules.CAMPAIGN`.
        due_at: default: `now`.
        detail: what the renderer needs besides, at most 60 characters; nothing personal.
        key: a second row of the same key changes nothing, whatever became of the first. Name in it what makes the
            message another one, e.g. the time of the appointment. Default: kind, subject, person and detail.
        caused_by: the update that caused it; default: the one that this session belongs to.

    Returns:
        False when the key was there before.
    """
    await session.flush()  # the person or the subject may be new in this very session
    values = {
        "person_id": person_id,
        "kind": kind,
        "subject_id": subject_id,
        "detail": detail,
        "priority": priority,
        "due_at": due_at or now,
        "expires_at": expires_at,
        "state": "queued",
        "dedupe_key": key or f"{kind}:{subject_id}:{person_id}:{detail}",
        "attempts": 0,
        "doubtful": 0,
        "caused_by": session.effects.caused_by if caused_by is None else caused_by,
        "created_at": now,
    }
    insert = upsert(OutboxMessage, session.get_bind().dialect.name).values(**values)
    insert = insert.on_conflict_do_nothing(index_elements=["dedupe_key"]).returning(col(OutboxMessage.id))
    is_new = (await session.exec(insert)).first() is not None
    session.effects.has_queued = True
    return is_new


async def withdraw(session: AsyncSession, *, kinds: Collection[str], subject_id: int) -> int:
    """Cancel what waits of these kinds about a subject; how many rows. Does not commit.

    What is being sent this very moment is not held back; its renderer looks at the subject once more.
    """
    waiting = update(OutboxMessage).where(
        col(OutboxMessage.state) == "queued",
        col(OutboxMessage.kind).in_(kinds),
        col(OutboxMessage.subject_id) == subject_id,
    )
    cancelled = await session.exec(waiting.values(state="cancelled").returning(col(OutboxMessage.id)))
    return len(cancelled.all())
