"""Counting unmet demand: municipality, topic, month. No person, no day."""

from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from storage.directory import DemandGap
from storage.upsert import upsert


async def count_gap(session: AsyncSession, context: Context, *, ags: str, topic: str, county_wide: bool) -> None:
    """Count one look for `topic` where the municipality has no offer of its own; commit.

    `county_wide` tells whether an offer for the whole county could be named instead. Product section 1.
    """
    month = context.local.strftime("%Y-%m")
    key = {"municipality_ags": ags, "topic": topic, "month": month, "county_wide": county_wide}
    count = upsert(DemandGap, session.get_bind().dialect.name).values(**key, count=1)
    more = {"count": col(DemandGap.count) + 1}  # counted by the database: of two who read it first, one would be lost
    await session.exec(count.on_conflict_do_update(index_elements=list(key), set_=more))
    await session.commit()
