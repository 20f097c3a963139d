"""The poll loop: nothing pressed is lost.

aiogram's own polling acknowledges updates before they are handled. This loop handles each person's updates in order,
and different persons' side by side. It asks Telegram with the offset of the lowest update that is not done. So Telegram
keeps that update and all later ones, while the loop goes on fetching, and a slow update of one person holds up nobody
else. After a kill the unacknowledged updates come again. The table `handled_update` keeps them from changing anything
twice.
"""

import asyncio
import contextlib
import time
from collections.abc import Iterable, Sequence

import structlog
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

from bot.logs import where
from handlers.fast.calls import FastBot
from handlers.shell.answering import Answering
from handlers.shell.errors import apologise
from services.refusal import Refusal
from storage.engine import StorageUnavailable

log = structlog.get_logger()

POLL_S = 25
STALLED_AFTER_S = POLL_S + 15  # a poll that says nothing for longer has died silently
UPDATE_LIMIT_S = 30.0  # the longest that one update may hold up the same person's next one
LOOK_AGAIN_S = (0.25, 1.0)  # pause between polls while updates are in hand: until they are done, each poll brings them
APOLOGY_LIMIT_S = 10.0
STORAGE_ATTEMPTS = 4  # then the person reads that it did not work; their press is not kept for later
PATIENCE_S = 120.0  # how long an answer is tried while Telegram does not take it
BACKOFF_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
WANTED = ["message", "callback_query", "my_chat_member"]
PASSING = (TelegramNetworkError, TelegramServerError, ClientDecodeError, StorageUnavailable)


class Poller:
    """Fetches updates and has them handled until `stop` is called."""

    def __init__(self, bot: FastBot, answering: Answering, *, backoff: Sequence[float] = BACKOFF_S) -> None:
        """`backoff` is how many seconds to wait after the first failure in a row, the second and so on."""
        self.bot = bot
        self.answering = answering
        self.backoff = backoff
        self.patience = PATIENCE_S
        self.started = asyncio.Event()  # set by the first successful poll
        self.polled_at: float | None = None  # when Telegram last answered a poll, in seconds of time.monotonic()
        self._stopping = asyncio.Event()
        self._window = UpdateWindow()
        self._windowling: set[asyncio.Task[bool]] = set()
        self._latest: dict[int, asyncio.Task[bool]] = {}  # of each person, what their next update waits for

    def stop(self) -> None:
        """Finish what is in hand, then return from `run`."""
        self._stopping.set()

    async def run(self) -> None:
        """Poll until stopped; outlives every passing failure of Telegram or the network.

        Raises:
            Refusal: Telegram does not know the token.
        """
        try:
            await self._poll()
            await asyncio.gather(*self._windowling)
        finally:
            for each in self._windowling:
                each.cancel()
        if self._window.offset is not None:
            await self._acknowledge(self._window.offset)

    async def handle(self, updates: Iterable[Update]) -> bool:
        """Handle a batch: each person's updates one after the other, different persons side by side.

        False when the program is to stop before all is done; what is not done must not be acknowledged.
        """
        return all(await asyncio.gather(*(self._begin(each) for each in updates)))

    async def _poll(self) -> None:
        failures, pause = 0, LOOK_AGAIN_S[0]
        while not self._stopping.is_set():
            try:
                asked = self._window.offset
                updates = await self._fetch(asked)
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
                self.polled_at = time.monotonic()
                fresh = self._window.take(updates, asked)
                self._windowling |= {self._begin(each) for each in fresh}
                pause = LOOK_AGAIN_S[0] if fresh else min(2 * pause, LOOK_AGAIN_S[1])
                if self._windowling:
                    _, self._windowling = await asyncio.wait(self._windowling, timeout=pause)

    def _begin(self, update: Update) -> "asyncio.Task[bool]":
        person = _sender(update)
        before = self._latest.get(person)
        task = self._latest[person] = asyncio.create_task(self._in_order(update, before))

        def ended(_task: "asyncio.Task[bool]") -> None:
            if self._latest.get(person) is task:
                del self._latest[person]

        task.add_done_callback(ended)
        return task

    async def _in_order(self, update: Update, before: "asyncio.Task[bool] | None") -> bool:
        if before is not None and not await before:
            return False
        done = await self._until_handled(update)
        if done:
            self._window.done(update.update_id)
        return done

    async def _fetch(self, offset: int | None) -> list[Update]:
        seconds = POLL_S if self.started.is_set() else 0  # the first answers at once, for what waits for it
        polling = asyncio.ensure_future(
            self.bot.fetch_updates(offset=offset, wait_s=seconds, kinds=WANTED, limit_s=STALLED_AFTER_S)
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
            await self.bot.fetch_updates(offset=offset, wait_s=0, kinds=WANTED, limit_s=5, most=1)
        except Exception as error:  # noqa: BLE001  the last batch comes again at the next start, and changes nothing twice
            log.info("polling.left_unacknowledged", error=type(error).__name__)

    async def _until_handled(self, update: Update) -> bool:
        """Handle one update. A passing failure is tried again; a bug is logged once and the person gets an apology.

        False when the program is to stop while the update still waits for its next try.
        """
        event = _event(update)
        if event is None:
            return True  # of a kind that nobody here understands
        began, attempt = time.monotonic(), 0
        while True:
            first, last = attempt == 0, attempt == STORAGE_ATTEMPTS - 1
            try:
                async with asyncio.timeout(UPDATE_LIMIT_S):
                    await self.answering.answer(
                        event, self.bot, update.update_id, first_attempt=first, last_attempt=last
                    )
            except TelegramRetryAfter as error:
                pause = float(error.retry_after)
            except PASSING as error:
                log.warning(
                    "update.delayed", update_id=update.update_id, error=type(error).__name__, attempt=attempt + 1
                )
                pause = self.backoff[min(attempt, len(self.backoff) - 1)]
            except Exception as error:  # noqa: BLE001  the edge: one person's bug must not stop the others
                log.error("update.failed", update_id=update.update_id, error=type(error).__name__, where=where(error))
                await self._apologise(event, update.update_id)
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

    async def _apologise(self, event: Message | CallbackQuery | ChatMemberUpdated, update_id: int) -> None:
        if isinstance(event, ChatMemberUpdated):
            return
        try:
            await asyncio.wait_for(apologise(self.bot, event), APOLOGY_LIMIT_S)
        except (AiogramError, TimeoutError) as error:
            log.warning("apology.failed", update_id=update_id, error=type(error).__name__)

    async def _wait(self, failures: int) -> int:
        await self._pause(self.backoff[min(failures, len(self.backoff) - 1)])
        return failures + 1

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)


class UpdateWindow:
    """The updates in hand, and the lowest one that Telegram must keep."""

    def __init__(self) -> None:
        self.offset: int | None = None  # of the next getUpdates; what lies before is acknowledged by it
        self._taken: dict[int, bool] = {}  # from `offset` on, whether it is done; in the order of the ids

    def take(self, updates: Iterable[Update], asked: int | None) -> list[Update]:
        """The updates of a batch that are neither in hand nor done.

        `asked` is the offset of the request. Updates that were done while the answer was on its way come along.
        """
        meanwhile = range(asked or 0, self.offset or 0)
        fresh = [each for each in updates if each.update_id not in self._taken and each.update_id not in meanwhile]
        self._taken |= {each.update_id: False for each in fresh}
        self._move()
        return fresh

    def done(self, update_id: int) -> None:
        """Let Telegram forget an update as soon as those before it are done."""
        if update_id in self._taken:
            self._taken[update_id] = True
            self._move()

    def _move(self) -> None:
        while self._taken:
            lowest = next(iter(self._taken))
            self.offset = lowest
            if not self._taken[lowest]:
                return
            del self._taken[lowest]
            self.offset = lowest + 1


def _event(update: Update) -> Message | CallbackQuery | ChatMemberUpdated | None:
    return update.message or update.callback_query or update.my_chat_member


def _sender(update: Update) -> int:
    event = _event(update)
    return event.from_user.id if event and event.from_user else 0
