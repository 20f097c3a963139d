"""The poll loop: nothing pressed is lost.

aiogram's own polling acknowledges updates before they are handled. This one hands a batch over, in order per person
and side by side for different persons, and asks for the next offset only when the batch is done. After a kill the
unacknowledged updates come again; `handled_update` keeps them from changing anything twice.
"""

import asyncio
import contextlib
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update

from lotse.bot.logs import where
from lotse.handlers.errors import apologise
from lotse.services.refusal import Refusal
from lotse.storage.engine import StorageUnavailable

log = structlog.get_logger()

POLL_S = 25
STALLED_AFTER_S = POLL_S + 15  # a poll that says nothing for longer has died silently
UPDATE_LIMIT_S = 30.0  # one person's update may hold up the batch no longer than this
APOLOGY_LIMIT_S = 10.0
STORAGE_ATTEMPTS = 4  # then the person reads that it did not work; their press is not kept for later
PATIENCE_S = 120.0  # how long an answer is tried while Telegram does not take it
BACKOFF_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
WANTED = ["message", "callback_query", "my_chat_member"]
PASSING = (TelegramNetworkError, TelegramServerError, ClientDecodeError, StorageUnavailable)


class Poller:
    """Fetches updates and has them handled until `stop` is called."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, *, backoff: Sequence[float] = BACKOFF_S) -> None:
        """`backoff` is how many seconds to wait after the first failure in a row, the second and so on."""
        self.bot = bot
        self.dispatcher = dispatcher
        self.backoff = backoff
        self.patience = PATIENCE_S
        self.started = asyncio.Event()  # set by the first successful poll
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Finish the batch at hand, then return from `run`."""
        self._stopping.set()

    async def run(self) -> None:
        """Poll until stopped; outlives every passing failure of Telegram or the network.

        Raises:
            Refusal: Telegram does not know the token.
        """
        offset: int | None = None
        failures = 0
        while not self._stopping.is_set():
            try:
                updates = await self._fetch(offset)
            except (TelegramUnauthorizedError, TelegramNotFound) as error:
                raise Refusal("cli-token-refused") from error
            except TelegramConflictError:
                log.warning("polling.conflict", hint="another program polls with this token, or a webhook is set")
                failures = await self._wait(failures)
            except TelegramRetryAfter as error:
                await self._pause(error.retry_after)
            except (TelegramNetworkError, TelegramServerError, ClientDecodeError, TimeoutError) as error:
                log.warning("polling.failed", error=type(error).__name__)
                failures = await self._wait(failures)
            else:
                failures = 0
                self.started.set()
                if updates and await self.handle(updates):
                    offset = updates[-1].update_id + 1
        if offset is not None:
            await self._acknowledge(offset)

    async def handle(self, updates: Iterable[Update]) -> bool:
        """Handle a batch: each person's updates one after the other, different persons side by side.

        False when the program is to stop before all is done; then the batch must not be acknowledged.
        """
        by_person: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            by_person[_sender(update)].append(update)
        return all(await asyncio.gather(*(self._in_order(each) for each in by_person.values())))

    async def _fetch(self, offset: int | None) -> list[Update]:
        seconds = POLL_S if self.started.is_set() else 0  # the first answers at once, for what waits for it
        polling = asyncio.ensure_future(
            self.bot.get_updates(
                offset=offset, timeout=seconds, allowed_updates=WANTED, request_timeout=STALLED_AFTER_S
            )
        )
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return polling.result() if polling.done() else []
        finally:
            stopping.cancel()
            polling.cancel()

    async def _acknowledge(self, offset: int) -> None:
        try:
            await self.bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=WANTED, request_timeout=5)
        except Exception as error:  # noqa: BLE001  the last batch comes again at the next start, and changes nothing twice
            log.info("polling.left_unacknowledged", error=type(error).__name__)

    async def _in_order(self, updates: list[Update]) -> bool:
        for update in updates:
            if not await self._until_handled(update):
                return False
        return True

    async def _until_handled(self, update: Update) -> bool:
        """Handle one update; what fails in passing is tried again, what is a bug is logged once and said kindly.

        False when the program is to stop while the update still waits for its next try.
        """
        if _event(update) is None:
            return True  # of a kind that nobody here understands
        began, attempt = time.monotonic(), 0
        while True:
            given = {"first_attempt": attempt == 0, "last_attempt": attempt == STORAGE_ATTEMPTS - 1}
            try:
                await asyncio.wait_for(self.dispatcher.feed_update(self.bot, update, **given), UPDATE_LIMIT_S)
            except TelegramRetryAfter as error:
                pause = float(error.retry_after)
            except PASSING as error:
                log.warning(
                    "update.delayed", update_id=update.update_id, error=type(error).__name__, attempt=attempt + 1
                )
                pause = self.backoff[min(attempt, len(self.backoff) - 1)]
            except Exception as error:  # noqa: BLE001  the edge: one person's bug must not stop the others
                log.error("update.failed", update_id=update.update_id, error=type(error).__name__, where=where(error))
                await self._apologise(update)
                return True
            else:
                return True
            attempt += 1
            if time.monotonic() - began + pause > self.patience:
                log.error("update.given_up", update_id=update.update_id)
                return True
            await self._pause(pause)
            if self._stopping.is_set():
                return False

    async def _apologise(self, update: Update) -> None:
        try:
            await asyncio.wait_for(apologise(self.bot, update), APOLOGY_LIMIT_S)
        except (AiogramError, TimeoutError) as error:
            log.warning("apology.failed", update_id=update.update_id, error=type(error).__name__)

    async def _wait(self, failures: int) -> int:
        await self._pause(self.backoff[min(failures, len(self.backoff) - 1)])
        return failures + 1

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)


def _event(update: Update) -> Message | CallbackQuery | ChatMemberUpdated | None:
    return update.message or update.callback_query or update.my_chat_member


def _sender(update: Update) -> int:
    event = _event(update)
    return event.from_user.id if event and event.from_user else 0
