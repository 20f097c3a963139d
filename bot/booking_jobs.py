"""What comes due in booking: unanswered requests climb, offers lapse, the day's agenda."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.scheduler import Job, daily
from handlers.shell.context import House
from services.awaiting import forget_old
from services.booking.agenda import queue_agendas
from services.booking.offering import is_closed_day
from services.booking.open_hours import remind_followers
from services.booking.retention import forget_over
from services.booking.ticking import climb, end_past
from services.booking.waiting import lapse_offers
from services.periodic import once
from storage.engine import WriteSession

AGENDA_AT = time(7, 30)  # local; who starts at eight has read it
TOO_LATE = time(12)  # a bot that was started in the afternoon says no good morning
OFTEN, SOMETIMES, HOURLY = timedelta(seconds=10), timedelta(minutes=1), timedelta(hours=1)

Run = Callable[[WriteSession, datetime], Awaitable[object]]


def booking_jobs(house: House) -> list[Job]:
    """The periodic work of booking."""
    county = house.county

    async def lapse(session: WriteSession, now: datetime) -> object:
        return await lapse_offers(session, county=county, now=now)

    async def rise(session: WriteSession, now: datetime) -> object:
        return await climb(session, county=county, now=now)

    async def end(session: WriteSession, now: datetime) -> object:
        return await end_past(session, now=now)

    async def remind(session: WriteSession, now: datetime) -> object:
        return await remind_followers(session, county=county, now=now)

    async def forget(session: WriteSession, now: datetime) -> object:
        await forget_old(session, now=now)
        return None

    async def forget_booking(session: WriteSession, now: datetime) -> None:
        await forget_over(session, now=now)

    return [
        _every(OFTEN, "booking-offers", lapse, house),
        _every(SOMETIMES, "booking-unanswered", rise, house),
        _every(SOMETIMES, "booking-past", end, house),
        _every(HOURLY, "booking-followers", remind, house),
        _every(SOMETIMES, "awaited-words", forget, house),
        Job("booking-agenda", _agenda(house)),
        daily("booking-retention", forget_booking, house.database),
    ]


def _every(span: timedelta, name: str, run: Run, house: House) -> Job:
    """A job that runs when `span` has passed on the house's clock. What it does twice, it does once."""
    last: list[datetime] = []

    async def due(now: datetime) -> None:
        if last and now - last[0] < span:
            return
        async with house.database.writing() as session:
            await run(session, now)
        last[:] = [now]

    return Job(name, due)


def _agenda(house: House) -> Callable[[datetime], Awaitable[None]]:
    zone = ZoneInfo(house.county.timezone)
    done: set[str] = set()

    async def due(now: datetime) -> None:
        local = now.astimezone(zone)
        day = local.date().isoformat()
        if day in done or not AGENDA_AT <= local.time() < TOO_LATE:
            return
        async with house.database.writing() as session:
            first = await once(session, job="booking-agenda", period=day, now=now)
            if first and not is_closed_day(house.county, local.date()):
                await queue_agendas(session, county=house.county, now=now)
            await session.commit()
        done.clear()
        done.add(day)
        house.post.ring()

    return due
