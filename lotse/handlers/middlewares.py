"""One update's way through the house: who writes, in which language; then the screen, then the answer to the button.

State first, answer second: a screen is shown only after the handler's session is closed.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, Message, TelegramObject, User

from lotse.handlers import menu
from lotse.handlers.context import House
from lotse.handlers.screen import Screen, answer, show
from lotse.handlers.texts import GERMAN, known_language, text
from lotse.services.directory.listing import View
from lotse.services.people import Account, find_person, set_reachable
from lotse.services.refusal import Refusal
from lotse.storage.engine import StorageUnavailable
from lotse.storage.people import Person

log = structlog.get_logger()

BLANK_ANSWER_AFTER_S = 2.0
BURST = 20.0  # updates at once that nobody needs more of
PER_SECOND = 2.0
REMEMBERED = 10_000  # persons whose pace is kept in memory

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Conversation(BaseMiddleware):
    """Outermost around every message and button: prepares what handlers ask for, shows what they return."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.pace = Pace()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> None:
        """Handle one event of one person. Telegram's and the database's failures rise to the poll loop."""
        user: User | None = data.get("event_from_user")
        if user is None or user.is_bot or not self.pace.allows(user.id):
            return
        blank = asyncio.create_task(_answer_blankly(event)) if isinstance(event, CallbackQuery) else None
        try:
            screen, language = await self._screen(handler, event, data, user)
            if isinstance(event, CallbackQuery) and blank is not None:
                answering = asyncio.create_task(_answer_once(event, screen, language, blank))
                await self._show(event, screen, language, data)
                await answering
            else:
                await self._show(event, screen, language, data)
        finally:
            if blank is not None:
                blank.cancel()

    async def _screen(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], user: User
    ) -> tuple[Screen | None, str]:
        house, now = self.house, self.house.clock.now()
        account = Account(str(user.id), house.keyring)
        language, person = known_language(user.language_code) or GERMAN, None
        try:
            async with house.database.reading() as read:
                person = await find_person(read, account)
                language = (known_language(person.language) if person else None) or language
                view = View(county=house.county, language=language, now=now, show_samples=house.show_samples)
                write = partial(house.database.writing, update_id=data["event_update"].update_id, now=now)
                data |= {
                    "house": house,
                    "account": account,
                    "person": person,
                    "view": view,
                    "read": read,
                    "write": write,
                }
                result = await handler(event, data)
        except Refusal as refusal:
            return _refused(refusal, person, View(house.county, language, now, house.show_samples)), language
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
        try:
            await show(bot, event, screen, language)
        except TelegramForbiddenError:
            await self._unreachable(data)
        except TelegramBadRequest as error:
            log.error("screen.refused", reason=error.message.split(":")[-1].strip()[:80])

    async def _unreachable(self, data: dict[str, Any]) -> None:
        log.info("person.unreachable")
        async with self.house.database.writing() as session:
            await set_reachable(session, data["account"], reachable=False, now=self.house.clock.now())


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


async def _answer_blankly(query: CallbackQuery) -> None:
    await asyncio.sleep(BLANK_ANSWER_AFTER_S)
    await answer(query, None, GERMAN)


async def _answer_once(query: CallbackQuery, screen: Screen | None, language: str, blank: "asyncio.Task[None]") -> None:
    blank.cancel()
    if not blank.done():
        await answer(query, screen, language)


def _refused(refusal: Refusal, person: Person | None, view: View) -> Screen:
    """What went wrong, and a way on."""
    said = text(refusal.text_id, **refusal.text_args)
    return menu.home(person.municipality_ags if person else None, view, above=[said, ""])
