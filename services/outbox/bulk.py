"""Many due messages of one kind at once: laid down by one statement, taken back by another."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, literal
from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine import WriteSession
from storage.outbox import OutboxMessage


async def queue_selected(
    session: WriteSession,
    chosen: Any,
    *,
    kind: str,
    priority: int,
    due_at: datetime,
    expires_at: datetime,
    now: datetime,
) -> None:
    """Lay down a message for each row of a select. Does not commit; nothing is read into the program.

    `chosen` selects person, subject and dedupe key, in the order in which they are to be sent. The others are as in
    `queue`.

    Raises:
        IntegrityError: one of the keys is there already.
    """
    values = {
        "kind": kind,
        "detail": "",
        "priority": priority,
        "due_at": due_at,
        "expires_at": expires_at,
        "state": "queued",
        "attempts": 0,
        "doubtful": 0,
        "created_at": now,
    }
    stored: Any = OutboxMessage
    table = stored.__table__
    alike = [literal(value, table.c[name].type) for name, value in values.items()]
    names = ["person_id", "subject_id", "dedupe_key", *values]
    await session.exec(insert(table).from_select(names, chosen.add_columns(*alike)))
    session.effects.has_queued = True


async def take_back(session: AsyncSession, *, kind: str, subject_ids: Any, state: str = "queued") -> list[int]:
    """Delete the rows of one kind and state about these subjects, and free their keys; the subjects of those deleted.

    Does not commit. `subject_ids` are numbers, or a select of them; `state` is "queued", "expired" or "failed": what is
    being sent is never taken back.
    """
    rows = delete(OutboxMessage).where(
        col(OutboxMessage.kind) == kind,
        col(OutboxMessage.state) == state,
        col(OutboxMessage.subject_id).in_(subject_ids),
    )
    rows = rows.execution_options(synchronize_session=False)
    return list((await session.exec(rows.returning(col(OutboxMessage.subject_id)))).scalars().all())
