"""Periodic work: each period's once, by whichever process is first; and what is forgotten each day."""

from datetime import datetime, timedelta

from sqlmodel import col, delete, or_
from sqlmodel.ext.asyncio.session import AsyncSession

from services.outbox.rules import KEPT
from storage.outbox import OutboxMessage, PeriodicRun
from storage.updates import HandledUpdate
from storage.upsert import upsert

HANDLED_KEPT = timedelta(days=7)  # Telegram keeps an update for 24 hours; older ones cannot come again
RUNS_KEPT = timedelta(days=100)  # longer than any period


async def once(session: AsyncSession, *, job: str, period: str, now: datetime) -> bool:
    """Whether this run of a periodic job is the first of its period. Does not commit: the job commits both together.

    Where the session is rolled back, the period counts as not begun. `period` names the day or month that the job runs
    once in, such as "2026-11-23". Both names have at most 40 characters.
    """
    run = upsert(PeriodicRun, session.get_bind().dialect.name).values(job=job, period=period, ran_at=now)
    run = run.on_conflict_do_nothing(index_elements=["job", "period"]).returning(col(PeriodicRun.job))
    return (await session.exec(run)).first() is not None


async def forget_old(session: AsyncSession, *, now: datetime) -> None:
    """Delete ids of updates, settled messages and runs that nobody can ask for any more; commit."""
    await session.exec(delete(HandledUpdate).where(col(HandledUpdate.handled_at) < now - HANDLED_KEPT))
    old = or_(col(OutboxMessage.settled_at) < now - KEPT, col(OutboxMessage.expires_at) < now - KEPT)
    await session.exec(delete(OutboxMessage).where(col(OutboxMessage.state) != "sending", old))
    await session.exec(delete(PeriodicRun).where(col(PeriodicRun.ran_at) < now - RUNS_KEPT))
    await session.commit()
