"""One update's way through the house: who writes, in which language; then the screen, then the answer to the button.

State first, answer second: a screen is shown only after the handler's session is closed.
"""

import asyncio
import contextlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, TelegramObject, User

from handlers.shell import menu
from handlers.shell.context import House
from handlers.shell.screen import Onward, Screen, answer, show
from handlers.shell.texts import GERMAN, Line, known_language, text
from services.directory.listing import View
from services.outbox import CAUSED_BY, QUEUED
from services.people import PERSON_CHANGED, Account, Found, find_account, set_reachable
from services.refusal import Refusal
from services.staff import Staff, State, member_of
from storage.engine import Database, ReadSession, StorageUnavailable, WriteSession
from storage.people import Person

log = structlog.get_logger()

BLANK_ANSWER_AFTER_S = 2.0
ANSWER_AGAIN_AFTER_S = (0.6, 1.2)  # then the button's spinner is left to run out
BURST = 40.0  # updates at once that nobody needs more of
PER_SECOND = 2.0
REMEMBERED = 10_000  # persons whose pace is kept in memory
STAFF_REMEMBERED_S = 2.0  # how long a suspension from the command line, another process, may take to be noticed

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Conversation(BaseMiddleware):
    """Outermost around every message and button: prepares what handlers ask for, shows what they return."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.pace = Pace()
        self.known: OrderedDict[bytes, Known] = OrderedDict()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> None:
        """Handle one event of one person. Telegram's and the database's failures rise to the poll loop."""
        user, chat = _who_and_where(event)
        if user is None or user.is_bot or (chat is not None and chat.type != ChatType.PRIVATE):
            return
        data["event_from_user"], bot = user, data["bot"]
        if data.get("first_attempt", True) and not self.pace.allows(user.id):
            if isinstance(event, CallbackQuery):
                await _answer(bot, event)
            return
        button = _Spinner(bot, event) if isinstance(event, CallbackQuery) else None
        try:
            with self.house.post.answering():
                screen, language = await self._screen(handler, event, data, user)
                if button:
                    button.answer()
                await self._show(event, screen, language, data)
                if button:
                    await button.answered()
        finally:
            if button:
                button.leave()
        if "write" in data and data["write"].has_queued:
            self.house.post.release(data["event_update"].update_id)

    async def _screen(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], user: User
    ) -> tuple[Screen | None, str]:
        house, now = self.house, self.house.clock.now()
        account = Account(str(user.id), house.keyring)
        language, person = known_language(user.language_code) or GERMAN, None
        try:
            async with house.database.reading() as read:
                known = await self._find(read, account)
                await read.rest()  # of few connections none is kept while the handler waits for something else
                person, staff = (known.found.person, known.staff) if known else (None, None)
                if known and known.found.unreachable and isinstance(event, Message | CallbackQuery):
                    await self._note_reachable(account, reachable=True)
                language = (known_language(person.language) if person else None) or language
                view = house.view(language, now)
                write = _Writes(house.database, data["event_update"].update_id, now)
                data |= {"account": account, "person": person, "staff": staff}
                data |= {"view": view, "read": read, "write": write, "house": house}
                try:
                    result = await handler(event, data)
                    if isinstance(result, Onward) and isinstance(event, CallbackQuery):
                        result = await _onward(result, handler, event, data)
                finally:
                    if write.person_changed:
                        self.known.pop(account.hash, None)
        except Refusal as refusal:
            return _refused(refusal, person, house.view(language, now)), language
        except StorageUnavailable as failure:
            if not data.get("last_attempt"):
                raise
            log.error("update.postponed", reason=failure.reason)
            return Screen(text=[text("error-storage")]), language
        return (result if isinstance(result, Screen) else None), language

    async def _show(self, event: TelegramObject, screen: Screen | None, language: str, data: dict[str, Any]) -> None:
        if screen is None or not isinstance(event, Message | CallbackQuery):
            return
        bot: Bot = data["bot"]
        user: User = data["event_from_user"]
        try:
            await show(bot, event, screen, language)
        except TelegramForbiddenError:
            log.info("person.unreachable")
            await self._note_reachable(Account(str(user.id), self.house.keyring), reachable=False)
        except TelegramBadRequest as error:
            log.error("screen.refused", reason=error.message.split(":")[-1].strip()[:80])
            if "view" in data:
                person: Person | None = data["person"]
                said: list[Line] = [text("error-unexpected"), ""]
                home = menu.home(person.municipality_ags if person else None, data["view"], above=said)
                with contextlib.suppress(TelegramBadRequest):
                    await show(bot, event, home, language)

    async def _find(self, read: ReadSession, account: Account) -> "Known | None":
        """The account, from memory where this process is the only one that writes: on SQLite."""
        known = self.known.get(account.hash)
        lost = known is not None and self.house.post.found_again(known.found.person.id)
        if known is not None and not known.is_stale and not lost:
            self.known.move_to_end(account.hash)
            return known
        found = await find_account(read, account)
        if found is None:
            self.known.pop(account.hash, None)
            return None
        member = await member_of(read, found.person.id or 0, keyring=account.keyring)
        known = Known(found, member, time.monotonic())
        if not found.unreachable and self.house.database.is_sqlite:
            self.known[account.hash] = known
            if len(self.known) > REMEMBERED:
                self.known.popitem(last=False)
        return known

    async def _note_reachable(self, account: Account, *, reachable: bool) -> None:
        self.known.pop(account.hash, None)
        async with self.house.database.writing() as session:
            await set_reachable(session, account, reachable=reachable, now=self.house.clock.now())


@dataclass(frozen=True, slots=True)
class Known:
    """Who somebody is, as it is remembered between two presses."""

    found: Found
    member: Staff | None  # suspended ones as well: they may be given their rights back
    asked_at: float  # seconds of time.monotonic

    @property
    def staff(self) -> Staff | None:
        """The staff member that the person is now."""
        return self.member if self.member and self.member.state == State.active else None

    @property
    def is_stale(self) -> bool:
        """Whether to ask again. Staff alone are changed by another process; nobody becomes one without writing here."""
        return self.member is not None and time.monotonic() - self.asked_at > STAFF_REMEMBERED_S


class _Writes:
    """Opens the writing sessions of one update. The first to commit claims it; a further one follows its verdict.

    Claimed by each, an update that writes twice would take its own second session for a replay.
    """

    def __init__(self, database: Database, update_id: int, now: datetime) -> None:
        self._database, self._update_id, self._now = database, update_id, now
        self._replayed: bool | None = None
        self.person_changed = False
        self.has_queued = False  # messages that wait until this update is answered

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[WriteSession]:
        update_id = self._update_id if self._replayed is None else None
        async with self._database.writing(update_id=update_id, now=self._now) as session:
            session.replayed = session.replayed or bool(self._replayed)
            session.info[CAUSED_BY] = self._update_id
            try:
                yield session
            finally:
                self.person_changed = self.person_changed or PERSON_CHANGED in session.info
                self.has_queued = self.has_queued or QUEUED in session.info
            if session.committed:
                self._replayed = session.replayed


class Pace:
    """How fast somebody may press: a bucket of `BURST`, refilled by `PER_SECOND`; the least recent are forgotten."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def allows(self, user_id: int) -> bool:
        """Whether this person's next update is taken."""
        at = time.monotonic()
        left, before = self._buckets.pop(user_id, (BURST, at))
        left = min(BURST, left + (at - before) * PER_SECOND)
        allowed = left >= 1.0
        self._buckets[user_id] = (left - 1.0 if allowed else left, at)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return allowed


class _Spinner:
    """What turns on a pressed button until it is answered: with the screen, or blankly when that takes long."""

    def __init__(self, bot: Bot, query: CallbackQuery) -> None:
        self._bot, self._query = bot, query
        self._answering: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(BLANK_ANSWER_AFTER_S, self.answer)

    def answer(self) -> None:
        """Answer in the background, unless that has begun."""
        self._timer.cancel()
        if self._answering is None:
            self._answering = asyncio.create_task(_answer(self._bot, self._query))

    async def answered(self) -> None:
        """Wait for the answer."""
        if self._answering is not None:
            await self._answering

    def leave(self) -> None:
        """Do no more about it."""
        self._timer.cancel()
        if self._answering is not None:
            self._answering.cancel()


def _who_and_where(event: TelegramObject) -> tuple[User | None, Chat | None]:
    if isinstance(event, CallbackQuery):
        return event.from_user, event.message.chat if event.message else None
    return (event.from_user, event.chat) if isinstance(event, Message | ChatMemberUpdated) else (None, None)


async def _answer(bot: Bot, query: CallbackQuery) -> None:
    """Answer, and again where that fails in passing: by itself, since the screen has its own way and comes once."""
    for pause in (*ANSWER_AGAIN_AFTER_S, None):
        try:
            await answer(bot, query)
        except (TelegramRetryAfter, TelegramNetworkError, TelegramServerError, ClientDecodeError) as error:
            log.info("button.answer_failed", error=type(error).__name__)
        else:
            return
        if pause is not None:
            await asyncio.sleep(pause)


async def _onward(way: Onward, handler: Handler, event: CallbackQuery, data: dict[str, Any]) -> Screen | None:
    read: ReadSession = data["read"]
    if read.in_transaction():  # what it has seen is from before the first handler wrote
        await read.commit()
    try:
        result = await handler(event.model_copy(update={"data": way.data}), data)
    except Refusal as refusal:  # what was pressed stays readable
        result = _refused(refusal, data["person"], data["view"])
    return replace(result, fresh=True) if isinstance(result, Screen) else None


def _refused(refusal: Refusal, person: Person | None, view: View) -> Screen:
    """What went wrong, and a way on."""
    said = text(refusal.text_id, **refusal.text_args)
    return menu.home(person.municipality_ags if person else None, view, above=[said, ""])
