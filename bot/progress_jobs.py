"""What comes due in case work: the days on which somebody wanted to look again."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.scheduler import Job
from handlers.shell.context import House
from services.cases.reassessing import is_time_to_remind, queue_due


def progress_jobs(house: House) -> list[Job]:
    """The periodic work of progress."""
    zone = ZoneInfo(house.county.timezone)
    done: set[str] = set()  # so that a day's other ticks ask nobody

    async def due(now: datetime) -> None:
        day = now.astimezone(zone).date().isoformat()
        if day in done or not is_time_to_remind(house.county, now):
            return
        async with house.database.writing() as session:
            await queue_due(session, county=house.county, keyring=house.keyring, now=now)
        done.clear()
        done.add(day)
        house.post.ring()

    return [Job("progress-reassess", due)]
