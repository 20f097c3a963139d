"""Counting unmet demand: municipality, topic, month. No person, no day."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from lotse.services.county import County
from lotse.storage.directory import DemandGap


async def count_gap(
    session: AsyncSession, county: County, *, ags: str, topic: str, county_wide: bool, now: datetime
) -> None:
    """Count one look for `topic` where the municipality has no offer of its own; commit.

    `county_wide` tells whether an offer for the whole county could be named instead. Product section 1.
    """
    month = now.astimezone(ZoneInfo(county.timezone)).strftime("%Y-%m")
    row = await session.get(DemandGap, (ags, topic, month, county_wide))
    if row is None:
        row = DemandGap(municipality_ags=ags, topic=topic, month=month, county_wide=county_wide)
        session.add(row)
    row.count += 1
    await session.commit()
