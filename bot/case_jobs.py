"""What comes due in the case store: each night what is kept no longer goes."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.scheduler import Job, daily
from handlers.shell.context import House
from services.privacy.retention import forget_cases
from storage.engine import FORGOTTEN, WriteSession


def case_jobs(house: House) -> list[Job]:
    """The periodic work of the case store."""

    async def forget(session: WriteSession, now: datetime) -> None:
        await forget_cases(session, keyring=house.keyring, now=now)

    return [Job("case-remains", _remains(house)), daily("case-retention", forget, house.database)]


def _remains(house: House) -> Callable[[datetime], Awaitable[None]]:
    """Once after each start: what was deleted just before a crash may still stand in SQLite's log."""
    done: list[bool] = []

    async def due(_now: datetime) -> None:
        if not done:
            async with house.database.writing() as session:
                session.info[FORGOTTEN] = True
            done.append(True)

    return due
