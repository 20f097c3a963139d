"""The sender's side of the outbox: claim rows, record what became of them, take up what a crash left."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, exists, or_, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.outbox.lease import Lease, keep
from services.outbox.rules import (
    CAMPAIGN,
    CHAT_PAUSE,
    RELEASE_AFTER,
    UNREACHABLE,
    Attempt,
    NextState,
    after,
    after_a_crash,
)
from services.people import TELEGRAM, mark_unreachable
from storage.outbox import OutboxMessage
from storage.people import ChannelAccount, Person


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a row is for. The address stays encrypted until it is sent to."""

    person: Person
    account: ChannelAccount


async def is_due(session: AsyncSession, *, now: datetime, worst: int = CAMPAIGN) -> bool:
    """Whether `claim` could find something; a question alone, so that an idle sender writes nothing."""
    due = select(OutboxMessage.id).where(*_waiting(OutboxMessage)).limit(1)
    return (await session.exec(due, params={"now": now, "worst": worst})).first() is not None


async def claim(
    session: AsyncSession,
    *,
    limit: int,
    now: datetime,
    released: Collection[int] = (),
    worst: int = CAMPAIGN,
    lease: Lease | None = None,
) -> list[OutboxMessage]:
    """Take up to `limit` due rows for sending, the most urgent first; commit.

    Never two of one person, and none within a second after their last: Telegram takes about one a second in a chat.

    Rows that have lost their sense by `now` become expired on the way.

    Args:
        released: ids of updates whose press has been answered.
        worst: leave rows of a higher priority number alone.
        lease: the right to send; None where one process alone can have it.

    Raises:
        LeaseLost: another process sends by now.
    """
    await keep(session, lease, now=now)
    given = {"now": now, "worst": worst, "released": list(released)}
    given |= {"long_ago": now - RELEASE_AFTER, "just_now": now - CHAT_PAUSE}
    claimed: list[OutboxMessage] = []
    while len(claimed) < limit:
        wanted = limit - len(claimed)
        rows = (await session.exec(_claiming(), params=given | {"limit": wanted})).scalars().all()
        claimed += [row for row in rows if row.state == "sending"]
        if len(rows) < wanted:
            break
    await session.commit()
    return sorted(claimed, key=lambda row: (row.priority, row.due_at, row.id))


async def recipients(session: AsyncSession, *, person_ids: Iterable[int]) -> dict[int, Recipient]:
    """The Telegram accounts of persons; who has none is missing."""
    query = select(Person, ChannelAccount).join(ChannelAccount)
    query = query.where(col(Person.id).in_(set(person_ids)), col(ChannelAccount.channel) == TELEGRAM)
    return {account.person_id: Recipient(person, account) for person, account in (await session.exec(query)).all()}


async def settle(
    session: AsyncSession, results: Sequence[tuple[OutboxMessage, Attempt]], *, now: datetime
) -> dict[int, NextState]:
    """Record what became of claimed rows, and who cannot be reached any more; commit. By row id, how each stands."""
    standings = {
        row.id: after(attempt, priority=row.priority, attempts=row.attempts, doubtful=row.doubtful, now=now)
        for row, attempt in results
    }
    await _record(session, standings, now)
    lost = {row.person_id for row, attempt in results if attempt.reason in UNREACHABLE}
    if lost:
        await mark_unreachable(session, person_ids=lost, now=now)
    await session.commit()
    return standings


async def recover(session: AsyncSession, *, now: datetime) -> dict[str, int]:
    """Take up what was being sent when the program died; commit. How many rows now stand in which state.

    Only for whoever has the right to send, before their first claim.
    """
    left = (await session.exec(select(OutboxMessage).where(OutboxMessage.state == "sending"))).all()
    standings = {
        row.id: after_a_crash(priority=row.priority, attempts=row.attempts, doubtful=row.doubtful, now=now)
        for row in left
    }
    await _record(session, standings, now)
    await session.commit()
    return dict(Counter(each.state for each in standings.values()))


def _waiting(row: Any) -> tuple[ColumnElement[bool], ...]:
    return row.state == "queued", row.due_at <= bindparam("now"), row.priority <= bindparam("worst")


def _claimable(row: Any) -> ColumnElement[bool]:
    answered = row.caused_by.in_(bindparam("released", expanding=True))
    return and_(*_waiting(row), or_(row.caused_by.is_(None), row.created_at <= bindparam("long_ago"), answered))


@lru_cache(maxsize=1)
def _claiming() -> Any:
    """One statement, so that neither another process nor another session can take the same row.

    Built once: building took longer than running it.
    """
    row: Any = aliased(OutboxMessage)
    other: Any = aliased(OutboxMessage)
    order = (row.priority, row.due_at, row.id)
    in_flight = other.state == "sending"
    stored: Any = OutboxMessage
    moment = bindparam("now", type_=stored.__table__.c.claimed_at.type)
    # Not what lies ahead of now: a clock that was set back would silence a chat until it has caught up
    just_now = and_(other.state == "sent", other.settled_at > bindparam("just_now"), other.settled_at <= moment)
    sooner = and_(_claimable(other), tuple_(other.priority, other.due_at, other.id) < tuple_(*order))
    # In one: asked apart, SQLite looks for the sooner ones among all that is queued, and a claim takes 24 ms
    held_up = exists().where(other.person_id == row.person_id, or_(in_flight, just_now, sooner))
    chosen = select(row.id).where(_claimable(row), ~held_up).order_by(*order).limit(bindparam("limit"))
    chosen = chosen.with_for_update(skip_locked=True)  # SQLite knows no such clause
    expired = col(OutboxMessage.expires_at) <= moment
    change = {
        "state": case((expired, "expired"), else_="sending"),
        "claimed_at": moment,
        "settled_at": case((expired, moment), else_=None),
    }
    rows = update(OutboxMessage).where(col(OutboxMessage.id).in_(chosen)).values(**change)
    return rows.returning(OutboxMessage).execution_options(synchronize_session=False)


async def _record(session: AsyncSession, standings: Mapping[int, NextState], now: datetime) -> None:
    """One statement for all rows that stand alike: most of a batch is simply sent."""
    alike: dict[NextState, list[int]] = defaultdict(list)
    for row_id, standing in standings.items():
        alike[standing].append(row_id)
    for standing, ids in alike.items():
        values: dict[str, Any] = {
            "state": standing.state,
            "reason": standing.reason,
            "attempts": standing.attempts,
            "doubtful": standing.doubtful,
            "settled_at": None if standing.state == "queued" else now,
        }
        if standing.due_at is not None:
            values["due_at"] = standing.due_at
        rows = update(OutboxMessage).where(col(OutboxMessage.id).in_(ids), col(OutboxMessage.state) == "sending")
        await session.exec(rows.values(**values).execution_options(synchronize_session=False))
