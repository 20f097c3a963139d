"""Who may send: one process per bot. On SQLite there is only one; on PostgreSQL a row says which, for 30 seconds."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, or_
from sqlmodel import col, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.outbox import SenderLease
from storage.upsert import upsert

NAME = "telegram"
HELD_FOR = timedelta(seconds=30)


class LeaseLost(Exception):
    """Another process sends by now; what this one still claims would go out twice."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to send. The epoch grows with each change of holder."""

    holder: str
    epoch: int


async def take(session: AsyncSession, *, holder: str, now: datetime) -> Lease | None:
    """The right to send, taken or renewed for 30 seconds; commit. None while another process has it.

    `holder` names this run of the process, at most 40 characters. The machines' clocks must agree to within seconds.
    """
    if _alone(session):
        return Lease(holder, 0)
    epoch = await _upsert(session, holder, now)
    await session.commit()
    return None if epoch is None else Lease(holder, epoch)


async def keep(session: AsyncSession, lease: Lease | None, *, now: datetime) -> None:
    """Renew in the transaction of a claim; the row stays locked until its end. Does not commit.

    Raises:
        LeaseLost: somebody else has had it since.
    """
    if lease is not None and not _alone(session) and await _upsert(session, lease.holder, now) != lease.epoch:
        raise LeaseLost


async def give_back(session: AsyncSession, lease: Lease, *, now: datetime) -> None:
    """Let another process begin at once; commit."""
    if not _alone(session):
        mine = update(SenderLease).where(col(SenderLease.name) == NAME, col(SenderLease.epoch) == lease.epoch)
        await session.exec(mine.values(expires_at=now))
        await session.commit()


def _alone(session: AsyncSession) -> bool:
    return session.get_bind().dialect.name == "sqlite"


async def _upsert(session: AsyncSession, holder: str, now: datetime) -> int | None:
    """The epoch when the lease is this holder's afterwards."""
    mine = col(SenderLease.holder) == holder
    free = col(SenderLease.expires_at) <= now
    change: dict[str, Any] = {
        "holder": holder,
        "epoch": col(SenderLease.epoch) + case((mine, 0), else_=1),
        "expires_at": now + HELD_FOR,
    }
    row = upsert(SenderLease, session.get_bind().dialect.name)
    row = row.values(name=NAME, holder=holder, epoch=1, expires_at=now + HELD_FOR)
    row = row.on_conflict_do_update(index_elements=["name"], set_=change, where=or_(mine, free))
    epoch: int | None = (await session.exec(row.returning(col(SenderLease.epoch)))).scalar()
    return epoch
