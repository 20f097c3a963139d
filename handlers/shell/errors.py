"""What a person is told when Lotse itself has failed."""

import contextlib

from aiogram.exceptions import TelegramAPIError
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers.fast.calls import FastBot
from handlers.shell.screen import answer, body
from handlers.shell.texts import GERMAN, known_language, text


async def apologise(bot: FastBot, event: Message | CallbackQuery) -> None:
    """Say something neutral. The language is the phone's, since looking up the person may be what failed."""
    if event.from_user is None:
        return
    if isinstance(event, CallbackQuery):
        with contextlib.suppress(TelegramAPIError):
            await answer(bot, event)  # takes the spinner off the button
    language = known_language(event.from_user.language_code) or GERMAN
    said = body([text("error-unexpected")], language)
    with contextlib.suppress(TelegramAPIError):
        await bot.tell(SendMessage, chat_id=event.from_user.id, text=said, parse_mode="HTML")
