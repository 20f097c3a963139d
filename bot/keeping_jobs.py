"""What comes due in the keeping of the directory: once a month coordinators hear what nobody has checked."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.scheduler import Job
from handlers.shell.context import House
from services.directory.keeping_months import is_time_to_ask, queue_unchecked
from services.periodic import once


def keeping_jobs(house: House) -> list[Job]:
    """The periodic work of the directory."""
    zone = ZoneInfo(house.county.timezone)
    done: set[str] = set()  # so that a month's other ticks ask nobody

    async def due(now: datetime) -> None:
        month = f"{now.astimezone(zone):%Y-%m}"
        if month in done or not is_time_to_ask(house.county, now):
            return
        async with house.database.writing() as session:
            if await once(session, job="keeping-unchecked", period=month, now=now):
                await queue_unchecked(session, county=house.county, keyring=house.keyring, now=now)
        done.clear()
        done.add(month)
        house.post.ring()

    return [Job("keeping-unchecked", due)]
