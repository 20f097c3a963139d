"""The demo's clock: the machine's, moved forward as the page of phones moves the stand-in's.

Only `start.py` builds it. `lotse run` has the machine's clock, and nothing in it listens to anybody.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from services.clock import SystemClock

CLOCK, EVENTS = "/control/clock", "/control/events"
AGAIN_AFTER_S = 0.5
_TIMEOUT = aiohttp.ClientTimeout(total=None, connect=5, sock_read=60)  # the stream of events pings every 15 seconds


class DemoClock(SystemClock):
    """The machine's clock and an offset that only grows."""

    def __init__(self) -> None:
        self._offset = timedelta()

    @property
    def offset(self) -> timedelta:
        """How far the demo's time is ahead of the machine's."""
        return self._offset

    def now(self) -> datetime:
        """This instant of the demo, UTC."""
        return super().now() + self._offset

    def be_ahead_by(self, seconds: float) -> None:
        """Stand at least `seconds` before the machine's clock; what would turn the clock back is passed over."""
        self._offset = max(self._offset, timedelta(seconds=seconds))


@asynccontextmanager
async def following(clock: DemoClock, address: str) -> AsyncIterator[None]:
    """Keep `clock` with that of the stand-in at `address`, e.g. "http://127.0.0.1:8088", while the block runs.

    It is right when the block begins.

    Raises:
        aiohttp.ClientError: the stand-in does not answer at the beginning. Later it is asked again and again.
    """
    async with aiohttp.ClientSession(base_url=address, timeout=_TIMEOUT, trust_env=False) as session:
        await _ask(clock, session)
        task = asyncio.create_task(_follow(clock, session))
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _follow(clock: DemoClock, session: aiohttp.ClientSession) -> None:
    while True:
        with suppress(aiohttp.ClientError, TimeoutError):
            async with session.get(EVENTS) as stream:
                await _ask(clock, session)  # it may have moved while nobody listened
                async for line in stream.content:
                    if _tells_of_clock(line):
                        await _ask(clock, session)
        await asyncio.sleep(AGAIN_AFTER_S)


async def _ask(clock: DemoClock, session: aiohttp.ClientSession) -> None:
    async with session.get(CLOCK) as answer:
        answer.raise_for_status()
        clock.be_ahead_by(float((await answer.json())["offset"]))


def _tells_of_clock(line: bytes) -> bool:
    if not line.startswith(b"data: "):
        return False
    event: Any = json.loads(line.removeprefix(b"data: "))
    return bool(event.get("kind") == "clock")
