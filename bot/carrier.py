"""Claimed rows on their way: each is rendered, then sent by one of a few workers; what came of it is noted."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import structlog

from bot.logs import where
from bot.sender import Sender
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Screen
from handlers.shell.texts import GERMAN, known_language
from services.app import App
from services.context import Context
from services.outbox.rules import BLOCKED, CHAT_PAUSE, NOT_FOUND, REFUSED, Attempt, Outcome
from services.outbox.sending import Recipient, recipients
from services.people import address_of
from storage.engine import ReadSession, StorageUnavailable, storage_errors
from storage.outbox import OutboxMessage

log = structlog.get_logger()

STORAGE_PAUSE_S = 1.0

Note = Callable[[OutboxMessage, Attempt], None]


class Carrier:
    """Renders claimed rows, sends them, and notes what became of each."""

    def __init__(self, app: App, sender: Sender, notices: Mapping[str, Renderer], note: Note) -> None:
        self._app, self._sender, self._notices, self._note = app, sender, notices, note
        self._ready: asyncio.Queue[tuple[OutboxMessage, Recipient, Screen]] = asyncio.Queue()
        self._workers: list[asyncio.Task[None]] = []
        self._said: dict[int, int] = {}  # by row id: messages of a screen that have arrived, while one is tried again
        self._paused_until = 0.0
        self.in_hand = 0  # rows that are ready or being sent

    @property
    def pause_left(self) -> float:
        """Seconds until Telegram takes messages again. Zero or less: it takes them now."""
        return self._paused_until - time.monotonic()

    async def carry(self, rows: Sequence[OutboxMessage], now: datetime) -> None:
        """Render the rows one after the other, and hand each to the workers. Rows that could not be read are noted.

        Raises:
            StorageUnavailable: the rest of the rows waits a moment.
        """
        waiting = list(rows)
        try:
            await self._sender.open()
            if not self._workers:  # a task for each row instead took a fifth more time
                self._workers = [asyncio.create_task(self._work()) for _ in range(self._sender.concurrency)]
            async with self._app.database.reading() as read:
                people = await recipients(read, person_ids=[row.person_id for row in rows])
                read.expunge_all()  # a renderer that fails takes nothing of this with it
                while waiting:
                    await self._set_out(read, waiting[0], people.get(waiting[0].person_id), now)
                    del waiting[0]
        finally:
            for row in waiting:
                self._note(row, Attempt(Outcome.LATER, seconds=STORAGE_PAUSE_S))

    async def end(self, seconds: float) -> None:
        """Wait for what is being sent, `seconds` at most. Rows whose sending has not begun go back."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ready.join(), seconds)
        for each in self._workers:
            each.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        self._workers.clear()
        while not self._ready.empty():
            self._done(self._ready.get_nowait()[0], Attempt(Outcome.LATER))
        self.in_hand = 0

    def forget(self, row_id: int) -> None:
        """Forget how much of a row was sent: it is settled."""
        self._said.pop(row_id, None)

    async def _set_out(self, read: ReadSession, row: OutboxMessage, recipient: Recipient | None, now: datetime) -> None:
        if recipient is None:
            return self._note(row, Attempt(Outcome.REFUSED, NOT_FOUND))
        if recipient.account.unreachable_at is not None:
            return self._note(row, Attempt(Outcome.REFUSED, BLOCKED))
        context = Context(self._app, now, _language(recipient), person_or_none=recipient.person)
        try:
            with storage_errors():
                screen = await self._notices[row.kind](read, row, context)
        except StorageUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  the edge: one renderer's bug must not stop the others
            await read.rollback()
            return self._note(row, _failed(row, error))
        if screen is None:
            return self._note(row, Attempt(Outcome.OUTDATED))
        self.in_hand += 1
        return self._ready.put_nowait((row, recipient, screen))

    async def _work(self) -> None:
        while True:
            row, recipient, screen = await self._ready.get()
            try:
                attempt = await self._say(row, recipient, screen)
            except Exception as error:  # noqa: BLE001  the edge, as above
                attempt = _failed(row, error)
            self._done(row, attempt)

    def _done(self, row: OutboxMessage, attempt: Attempt) -> None:
        self.in_hand -= 1
        self._ready.task_done()
        self._note(row, attempt)

    async def _say(self, row: OutboxMessage, recipient: Recipient, screen: Screen) -> Attempt:
        row_id = row.id
        address = address_of(recipient.person, recipient.account, self._app.keyring)
        calls = self._sender.calls(address, screen, _language(recipient))
        for call in calls[self._said.get(row_id, 0) :]:
            if row_id in self._said:
                await asyncio.sleep(CHAT_PAUSE.total_seconds())
            if self.pause_left > 0:
                return Attempt(Outcome.LATER, seconds=self.pause_left)
            attempt = await self._sender.attempt(call)
            if attempt.outcome is Outcome.LATER:
                self._pause(attempt.seconds)
            if attempt.outcome is not Outcome.DELIVERED:
                return attempt
            self._said[row_id] = self._said.get(row_id, 0) + 1
        return Attempt(Outcome.DELIVERED if calls else Outcome.OUTDATED)

    def _pause(self, seconds: float) -> None:
        """Stop all sending for so long: Telegram does not say whether its limit is the bot's or one chat's."""
        log.warning("outbox.paused", seconds=seconds)
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)
        asyncio.get_running_loop().call_later(seconds, self._app.signals.ring)


def _failed(row: OutboxMessage, error: Exception) -> Attempt:
    log.error("notice.failed", outbox_id=row.id, kind=row.kind, error=type(error).__name__, where=where(error))
    return Attempt(Outcome.REFUSED, REFUSED)


def _language(recipient: Recipient) -> str:
    return known_language(recipient.person.language) or GERMAN
