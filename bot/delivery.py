"""The loop that delivers: claims due rows, has them carried, records what became of them.

One loop claims and records, so that neither runs beside itself; the rows travel side by side.
"""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import count
from uuid import uuid4

import structlog

from bot.carrier import STORAGE_PAUSE_S, Carrier
from bot.logs import where
from bot.sender import Sender
from handlers.conversations import NOTICES
from handlers.shell.conversation import Renderer
from services.app import App
from services.outbox.lease import Lease, LeaseLost, give_back, take
from services.outbox.rules import CAMPAIGN, CHAT_PAUSE, REMINDER, UNREACHABLE, Attempt
from services.outbox.sending import claim, is_due, recover, settle
from storage.engine import StorageUnavailable
from storage.outbox import OutboxMessage

log = structlog.get_logger()

BATCH = 50  # rows recorded in one transaction
RECORD_AFTER_S = 0.2
LEASE_RENEWED_S = 10.0
LOOK_AGAIN_S = 0.1  # for a campaign that stepped back
CAMPAIGN_ANYHOW_S = 0.5  # people may always be writing: a campaign goes on slowly all the same
FINISH_S = 15.0
BACKOFF_S = (1.0, 5.0, 30.0, 60.0)  # after a crash of the loop itself


class Delivery:
    """Sends what is due until `stop` is called. Whoever has work for it rings `app.signals`."""

    def __init__(self, app: App, sender: Sender, *, notices: Mapping[str, Renderer] = NOTICES) -> None:
        self.app, self.sender = app, sender
        self._room = sender.concurrency if sender.per_second else 2 * BATCH  # in hand: few, so that urgent ones pass
        self._step = 1 if sender.per_second else BATCH  # free before it claims: few at a time cost time
        self._carrier = Carrier(app, sender, notices, self._note)
        self._holder = uuid4().hex
        self._lease: Lease | None = None
        self._lease_renewed = 0.0
        self._results: list[tuple[OutboxMessage, Attempt]] = []
        self._first_result = 0.0
        self._campaign_at = 0.0
        self._held_back = self._idle = self._stopping = False

    def stop(self) -> None:
        """Finish what is in hand, then return from `run`."""
        self._stopping = True
        self.app.signals.ring()

    async def run(self) -> None:
        """Deliver; outlives every passing failure of Telegram and the database."""
        self._lease = None
        try:
            while not self._stopping:
                if not await self._turn():
                    await self._until_rung()
        finally:
            await self._carrier.end(FINISH_S if self._stopping else 0)
            with contextlib.suppress(StorageUnavailable):
                await self._record(everything=True)
                await self._leave()
            await self.sender.close()

    async def _turn(self) -> bool:
        """Record results and claim rows once. False when there is nothing to do until the signal rings."""
        try:
            await self._record()
            return await self._leads() and await self._claim()
        except StorageUnavailable as failure:
            log.warning("outbox.postponed", reason=failure.reason)
            await asyncio.sleep(STORAGE_PAUSE_S)
            return True
        except LeaseLost:
            log.warning("outbox.lease_lost")
            self._lease = None
            return False

    async def _until_rung(self) -> None:
        seconds = LOOK_AGAIN_S if self._held_back else None
        if self._results:
            left = max(0.0, self._first_result + RECORD_AFTER_S - time.monotonic())
            seconds = left if seconds is None else min(left, seconds)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.app.signals.work.wait(), seconds)
        self.app.signals.work.clear()

    async def _leads(self) -> bool:
        """Whether this process has the right to send. A process that gets it takes up what the one before left."""
        if self._lease is not None and time.monotonic() - self._lease_renewed < LEASE_RENEWED_S:
            return True
        if self._lease is None and self._carrier.in_hand:
            return False  # one's own rows would be taken for those of a crash
        now, database = self.app.clock.now(), self.app.database
        async with database.writing() as session:
            lease = await take(session, holder=self._holder, now=now)
        before, self._lease, self._lease_renewed = self._lease, lease, time.monotonic()
        if lease is None or lease == before:
            return lease is not None
        await self._record(everything=True)
        async with database.writing() as session:
            found = await recover(session, now=now)
        if found:
            log.warning("outbox.recovered", **found)
        return True

    async def _leave(self) -> None:
        if self._lease is not None:
            async with self.app.database.writing() as session:
                await give_back(session, self._lease, now=self.app.clock.now())

    async def _claim(self) -> bool:
        """Claim rows and begin to send them. True when there may be more at once."""
        if self._room - self._carrier.in_hand < self._step or self._carrier.pause_left > 0:
            return False
        limit, worst = self._reach()
        now, database = self.app.clock.now(), self.app.database
        if self._idle:  # an idle sender writes nothing
            async with database.reading() as read:
                if not await is_due(read, now=now, worst=worst):
                    return False
        released = self.app.signals.released()
        async with database.writing() as session:
            rows = await claim(session, limit=limit, now=now, released=released, worst=worst, lease=self._lease)
        self._idle = len(rows) < limit
        if rows:
            await self._carrier.carry(rows, now)
        return not self._idle

    def _reach(self) -> tuple[int, int]:
        """How many rows to claim, and the lowest priority. Campaigns wait while people are being answered."""
        room, at = self._room - self._carrier.in_hand, time.monotonic()
        answering = self.app.signals.in_progress > 0
        self._held_back = answering and at - self._campaign_at < CAMPAIGN_ANYHOW_S
        if self._held_back:
            return room, REMINDER
        self._campaign_at = at
        return (min(room, 1) if answering else room), CAMPAIGN

    def _note(self, row: OutboxMessage, attempt: Attempt) -> None:
        if not self._results:
            self._first_result = time.monotonic()
        self._results.append((row, attempt))
        if self._carrier.in_hand <= self._room // 2 or len(self._results) >= BATCH:
            self.app.signals.ring()

    async def _record(self, *, everything: bool = False) -> None:
        """Write results down, in batches. What cannot be written yet is kept."""
        while self._results:
            old = time.monotonic() - self._first_result >= RECORD_AFTER_S
            if not (everything or old or len(self._results) >= BATCH):
                return
            batch = self._results[:BATCH]
            async with self.app.database.writing() as session:
                standings = await settle(session, batch, now=self.app.clock.now())
            del self._results[: len(batch)]
            self._first_result = time.monotonic()
            for row_id, standing in standings.items():
                if standing.state != "queued":
                    self._carrier.forget(row_id)
            self.app.signals.lost(row.person_id for row, attempt in batch if attempt.reason in UNREACHABLE)
            log.info("outbox.settled", **Counter(each.reason or each.state for each in standings.values()))
            asyncio.get_running_loop().call_later(CHAT_PAUSE.total_seconds(), self.app.signals.ring)


async def keep_delivering(delivery: Delivery, *, backoff: Sequence[float] = BACKOFF_S) -> None:
    """Deliver. After a crash begin again, later each time; polling goes on meanwhile."""
    for crashes in count():
        try:
            await delivery.run()
            return
        except Exception as error:  # noqa: BLE001  the edge: answers to people must not end with the sender
            log.error("sender.crashed", error=type(error).__name__, where=where(error))
        await asyncio.sleep(backoff[min(crashes, len(backoff) - 1)])
