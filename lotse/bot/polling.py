"""The poll loop: nothing pressed is lost.

aiogram's own polling acknowledges updates before they are handled. This one hands a batch over, in order per person
and side by side for different persons, and asks for the next offset only when the batch is done. After a kill the
unacknowledged updates come again; `handled_update` keeps them from changing anything twice.
"""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Iterable

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import Update

from lotse.bot.logs import where
from lotse.handlers.errors import apologise
from lotse.services.refusal import Refusal
from lotse.storage.engine import StorageUnavailable

log = structlog.get_logger()

POLL_S = 25
STALLED_AFTER_S = POLL_S + 15  # a poll that says nothing for longer has died silently
UPDATE_LIMIT_S = 30.0  # one person's update may hold up the batch no longer than this
ATTEMPTS = 4
BACKOFF_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
WANTED = ["message", "callback_query", "my_chat_member"]
PASSING = (TelegramNetworkError, TelegramServerError, ClientDecodeError, StorageUnavailable)


class Poller:
    """Fetches updates and has them handled until `stop` is called."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher) -> None:
        self.bot = bot
        self.dispatcher = dispatcher
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
                await asyncio.sleep(error.retry_after)
            except (TelegramNetworkError, TelegramServerError, ClientDecodeError, TimeoutError) as error:
                log.warning("polling.failed", error=type(error).__name__)
                failures = await self._wait(failures)
            else:
                failures = 0
                self.started.set()
                await self.handle(updates)
                offset = updates[-1].update_id + 1 if updates else offset
        if offset is not None:
            await self._acknowledge(offset)

    async def handle(self, updates: Iterable[Update]) -> None:
        """Handle a batch: each person's updates one after the other, different persons side by side."""
        by_person: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            by_person[_sender(update)].append(update)
        await asyncio.gather(*(self._in_order(each) for each in by_person.values()))

    async def _fetch(self, offset: int | None) -> list[Update]:
        polling = asyncio.ensure_future(
            self.bot.get_updates(offset=offset, timeout=POLL_S, allowed_updates=WANTED, request_timeout=STALLED_AFTER_S)
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

    async def _in_order(self, updates: list[Update]) -> None:
        for update in updates:
            await self._until_handled(update)

    async def _until_handled(self, update: Update) -> None:
        """Handle one update; what fails in passing is tried again, what is a bug is logged once and said kindly."""
        for attempt in range(ATTEMPTS):
            last = attempt == ATTEMPTS - 1
            try:
                handling = self.dispatcher.feed_update(self.bot, update, last_attempt=last)
                await asyncio.wait_for(handling, UPDATE_LIMIT_S)
            except TelegramRetryAfter as error:
                await asyncio.sleep(min(error.retry_after, UPDATE_LIMIT_S))
            except PASSING as error:
                log.warning(
                    "update.delayed", update_id=update.update_id, error=type(error).__name__, attempt=attempt + 1
                )
                await asyncio.sleep(BACKOFF_S[attempt])
            except Exception as error:  # noqa: BLE001  the edge: one person's bug must not stop the others
                log.error("update.failed", update_id=update.update_id, error=type(error).__name__, where=where(error))
                await apologise(self.bot, update)
                return
            else:
                return
        log.error("update.given_up", update_id=update.update_id)

    async def _wait(self, failures: int) -> int:
        pause = BACKOFF_S[min(failures, len(BACKOFF_S) - 1)]
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), pause)
        return failures + 1


def _sender(update: Update) -> int:
    event = update.message or update.callback_query or update.my_chat_member
    return event.from_user.id if event and event.from_user else 0
