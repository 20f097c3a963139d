"""What turns on a pressed button until the press is answered."""

import asyncio

import structlog
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.types import CallbackQuery

from handlers.fast.calls import FastBot
from handlers.shell.screen import answer

log = structlog.get_logger()

BLANK_ANSWER_AFTER_S = 2.0
ANSWER_AGAIN_AFTER_S = (0.6, 1.2)  # then the button's spinner is left to run out


class Spinner:
    """Takes the spinner off a button: together with the screen, or blankly when that takes long."""

    def __init__(self, bot: FastBot, query: CallbackQuery) -> None:
        self._bot, self._query = bot, query
        self._answering: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(BLANK_ANSWER_AFTER_S, self.answer)

    def answer(self) -> None:
        """Answer in the background, unless that has begun."""
        self._timer.cancel()
        if self._answering is None:
            self._answering = asyncio.create_task(answer_press(self._bot, self._query))

    async def answered(self) -> None:
        if self._answering is not None:
            await self._answering

    def leave(self) -> None:
        self._timer.cancel()
        if self._answering is not None:
            self._answering.cancel()


async def answer_press(bot: FastBot, query: CallbackQuery) -> None:
    """Answer a press. A passing failure is retried here, independently of the screen."""
    for pause in (*ANSWER_AGAIN_AFTER_S, None):
        try:
            await answer(bot, query)
        except (TelegramRetryAfter, TelegramNetworkError, TelegramServerError, ClientDecodeError) as error:
            log.info("button.answer_failed", error=type(error).__name__)
        else:
            return
        if pause is not None:
            await asyncio.sleep(pause)
