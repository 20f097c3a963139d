"""Ticks: once a second APScheduler asks each job whether something is due. When it is, the job's own rows say.

No cron triggers: a job at 02:30 in Germany would run twice one night in October. Each instant is the clock's.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from bot.logs import where
from services.clock import Clock
from services.periodic import once
from storage.engine import Database, StorageUnavailable, WriteSession

if TYPE_CHECKING:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

Run = Callable[[WriteSession, datetime], Awaitable[object]]

TICK_S = 1.0
LATE_S = 3600  # a tick that comes late is a tick; APScheduler's own second would drop it


@dataclass(frozen=True, slots=True)
class Job:
    """Work that looks each second whether it is due."""

    name: str
    due: Callable[[datetime], Awaitable[None]]


def build_scheduler(jobs: list[Job], clock: Clock, *, tick_s: float = TICK_S) -> "AsyncIOScheduler":
    """A scheduler that asks each job, never the same one twice at once. Start and shutdown are the caller's.

    The library is loaded here, after the first poll: people are answered first.
    """
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415
    from apscheduler.triggers.interval import IntervalTrigger  # noqa: PLC0415

    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)  # a job slower than a second would say so each second
    scheduler = AsyncIOScheduler(timezone="UTC")
    for job in jobs:
        scheduler.add_job(
            _tick,
            IntervalTrigger(seconds=tick_s),
            args=[job, clock],
            id=job.name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=LATE_S,
        )
    return scheduler


def every(span: timedelta, name: str, run: Run, database: Database) -> Job:
    """A job that runs when `span` has passed on the clock since the last run. A second run must change nothing."""
    last: list[datetime] = []

    async def due(now: datetime) -> None:
        if last and now - last[0] < span:
            return
        async with database.writing() as session:
            await run(session, now)
        last[:] = [now]

    return Job(name, due)


def daily(name: str, run: Run, database: Database) -> Job:
    """A job that runs once each UTC day, in whichever process is first, and commits by itself."""
    done: set[str] = set()  # so that a day's other ticks ask nobody

    async def due(now: datetime) -> None:
        day = f"{now:%Y-%m-%d}"
        if day in done:
            return
        async with database.writing() as session:
            if await once(session, job=name, period=day, now=now):
                await run(session, now)
                log.info("job.done", job=name)
        done.clear()
        done.add(day)

    return Job(name, due)


async def _tick(job: Job, clock: Clock) -> None:
    try:
        await job.due(clock.now())
    except StorageUnavailable as failure:
        log.warning("job.postponed", job=job.name, reason=failure.reason)
    except Exception as error:  # noqa: BLE001  the edge: the next tick tries again
        log.error("job.failed", job=job.name, error=type(error).__name__, where=where(error))
