"""Everything that happens without anyone pressing a button. A job runs use cases in a writing session of its own."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

import structlog

from bot.scheduler import Job, daily, every
from services import awaiting, periodic
from services.app import App
from services.booking.agenda import queue_agendas
from services.booking.offering import is_closed_day
from services.booking.open_hours import remind_followers
from services.booking.retention import forget_over
from services.booking.ticking import climb, end_past
from services.booking.waiting import lapse_offers
from services.campaigns.delivering import advance_campaign, forget_recipients, on_their_way
from services.campaigns.starting import is_start_due, start_due
from services.cases.reassessing import is_time_to_remind, queue_due
from services.context import Context
from services.directory.keeping_months import is_time_to_ask, queue_unchecked
from services.periodic import once
from services.privacy.retention import forget_cases
from storage.engine import WriteSession

log = structlog.get_logger()

AGENDA_AT = time(7, 30)  # local; who starts at eight has read it
TOO_LATE = time(12)  # a bot that was started in the afternoon says no good morning
OFTEN, SOMETIMES, HOURLY = timedelta(seconds=10), timedelta(minutes=1), timedelta(hours=1)
REST_S = 0.02  # between two steps that follow at once: most of the time is everybody else's


def due_jobs(app: App) -> list[Job]:
    async def wake_sender(_now: datetime) -> None:
        app.signals.ring()

    housekeeping = daily("housekeeping", lambda session, now: periodic.forget_old(session, now=now), app.database)
    own = [Job("outbox", wake_sender), housekeeping]
    return own + booking_jobs(app) + keeping_jobs(app) + progress_jobs(app) + case_jobs(app) + campaign_jobs(app)


def booking_jobs(app: App) -> list[Job]:
    """Unanswered requests climb, offers lapse, past appointments end, followers and staff are reminded."""

    async def agenda(session: WriteSession, context: Context) -> None:
        first = await once(session, job="booking-agenda", period=context.today.isoformat(), now=context.now)
        if first and not is_closed_day(app.county, context.today):
            await queue_agendas(session, context)
        await session.commit()

    data = app.database
    return [
        every(OFTEN, "booking-offers", lambda session, now: lapse_offers(session, Context(app, now)), data),
        every(SOMETIMES, "booking-unanswered", lambda session, now: climb(session, Context(app, now)), data),
        every(SOMETIMES, "booking-past", lambda session, now: end_past(session, now=now), data),
        every(HOURLY, "booking-followers", lambda session, now: remind_followers(session, Context(app, now)), data),
        every(SOMETIMES, "awaited-words", lambda session, now: awaiting.forget_old(session, now=now), data),
        _each_period("booking-agenda", "%Y-%m-%d", _is_morning, agenda, app),
        daily("booking-retention", lambda session, now: forget_over(session, now=now), data),
    ]


def keeping_jobs(app: App) -> list[Job]:
    """Once a month coordinators hear what nobody has checked in the directory."""

    async def unchecked(session: WriteSession, context: Context) -> None:
        if await once(session, job="keeping-unchecked", period=f"{context.local:%Y-%m}", now=context.now):
            await queue_unchecked(session, context)

    return [_each_period("keeping-unchecked", "%Y-%m", is_time_to_ask, unchecked, app)]


def progress_jobs(app: App) -> list[Job]:
    """Staff are reminded of the cases at which somebody wanted to look again today."""
    return [_each_period("progress-reassess", "%Y-%m-%d", is_time_to_remind, queue_due, app)]


def case_jobs(app: App) -> list[Job]:
    """Each night the case store forgets what is kept no longer."""
    done: list[bool] = []

    async def remains(_now: datetime) -> None:
        """Runs once after each start: what was deleted just before a crash may still stand in SQLite's log."""
        if not done:
            async with app.database.writing() as session:
                session.effects.has_forgotten = True
            done.append(True)

    retention = daily("case-retention", lambda session, now: forget_cases(session, Context(app, now)), app.database)
    return [Job("case-remains", remains), retention]


def campaign_jobs(app: App) -> list[Job]:
    """Campaigns start, and go on until everybody has been written to. Each night their recipients are forgotten."""

    async def starts(now: datetime) -> None:
        async with app.database.reading() as read:
            if not await is_start_due(read, now=now):
                return
        async with app.database.writing() as session:
            started = await start_due(session, Context(app, now))
        for campaign_id in started:
            log.info("campaign.started", campaign_id=campaign_id)
        app.signals.ring()  # whoever planned one that may not start is told

    async def steps(_now: datetime) -> None:
        """One step of each campaign, in turns: one that lays down many recipients holds up no other.

        Between two steps the database is free, for whoever waits to write.
        """
        async with app.database.reading() as read:
            turns = deque(await on_their_way(read))
        while turns:
            campaign_id = turns.popleft()
            async with app.database.writing() as session:
                more = await advance_campaign(session, Context(app, app.clock.now()), campaign_id=campaign_id)
                has_queued = session.effects.has_queued
            if has_queued:
                app.signals.ring()
            if more:
                turns.append(campaign_id)
                await asyncio.sleep(REST_S)

    recipients = daily("campaign-recipients", lambda session, now: forget_recipients(session, now=now), app.database)
    return [Job("campaign-starts", starts), Job("campaign-steps", steps), recipients]


def _is_morning(context: Context) -> bool:
    return AGENDA_AT <= context.local.time() < TOO_LATE


def _each_period(
    name: str,
    period: str,
    is_time: Callable[[Context], bool],
    run: Callable[[WriteSession, Context], Awaitable[object]],
    app: App,
) -> Job:
    """A job that this process runs once in each period, when its time has come.

    `period` is a strftime format: local times that it writes alike are in the same period.
    """
    done: set[str] = set()  # so that the period's other ticks ask nobody

    async def due(now: datetime) -> None:
        context = Context(app, now)
        current = format(context.local, period)
        if current in done or not is_time(context):
            return
        async with app.database.writing() as session:
            await run(session, context)
        done.clear()
        done.add(current)
        app.signals.ring()

    return Job(name, due)
