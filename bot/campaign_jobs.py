"""What comes due in campaigns: starts, recipients, a full outbox, outcomes, the end; each night, forgetting."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from bot.scheduler import Job, daily
from handlers.shell.context import House
from services.campaigns.delivering import advance_campaign, forget_recipients, on_their_way
from services.campaigns.starting import is_start_due, start_due
from services.outbox import QUEUED
from storage.engine import WriteSession

log = structlog.get_logger()

REST_S = 0.02  # between two steps that follow at once: most of the time is everybody else's


def campaign_jobs(house: House) -> list[Job]:
    """The periodic work of campaigns."""

    async def forget(session: WriteSession, now: datetime) -> None:
        await forget_recipients(session, now=now)

    return [
        Job("campaign-starts", _starts(house)),
        Job("campaign-steps", _steps(house)),
        daily("campaign-recipients", forget, house.database),
    ]


def _starts(house: House) -> Callable[[datetime], Awaitable[None]]:
    async def due(now: datetime) -> None:
        async with house.database.reading() as read:
            if not await is_start_due(read, now=now):
                return
        async with house.database.writing() as session:
            started = await start_due(session, county=house.county, keyring=house.keyring, now=now)
        for campaign_id in started:
            log.info("campaign.started", campaign_id=campaign_id)
        house.post.ring()  # whoever planned one that may not start is told

    return due


def _steps(house: House) -> Callable[[datetime], Awaitable[None]]:
    """One step of each campaign, in turns: one that lays down many recipients holds up no other.

    Between two steps the database is free, for whoever waits to write.
    """

    async def due(_now: datetime) -> None:
        async with house.database.reading() as read:
            turns = deque(await on_their_way(read))
        while turns:
            campaign_id = turns.popleft()
            async with house.database.writing() as session:
                now = house.clock.now()
                more = await advance_campaign(session, campaign_id=campaign_id, county=house.county, now=now)
                has_queued = QUEUED in session.info
            if has_queued:
                house.post.ring()
            if more:
                turns.append(campaign_id)
                await asyncio.sleep(REST_S)

    return due
