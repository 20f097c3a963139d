"""Counting unmet demand."""

import asyncio
from datetime import UTC, datetime

from sqlmodel import select

from services.counties import load_county
from services.directory.gaps import count_gap
from storage.directory import DemandGap
from storage.engine import Database

from ...conftest import context_of

WARENDORF = load_county("warendorf")
NEW_YEARS_EVE = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # in Germany it is January


async def test_no_count_is_lost_when_many_ask_at_once(database: Database) -> None:
    async def ask() -> None:
        async with database.writing() as session:
            await count_gap(
                session, context_of(county=WARENDORF, now=NEW_YEARS_EVE), ags="05570004", topic="work", county_wide=True
            )

    await asyncio.gather(*(ask() for _ in range(30)))

    async with database.reading() as session:
        (gap,) = (await session.exec(select(DemandGap))).all()
    assert (gap.municipality_ags, gap.topic, gap.month, gap.county_wide) == ("05570004", "work", "2027-01", True)
    assert gap.count == 30
