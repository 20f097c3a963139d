"""What a person is told when Lotse itself has failed."""

import contextlib

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Update

from handlers.shell.screen import body
from handlers.shell.texts import GERMAN, known_language, text


async def apologise(bot: Bot, update: Update) -> None:
    """Say something neutral. The language is the phone's, since looking up the person may be what failed."""
    event = update.message or update.callback_query
    if event is None or event.from_user is None:
        return
    if isinstance(event, CallbackQuery):
        with contextlib.suppress(TelegramAPIError):
            await event.answer()  # takes the spinner off the button
    language = known_language(event.from_user.language_code) or GERMAN
    try:
        await bot.send_message(event.from_user.id, body([text("error-unexpected")], language), parse_mode="HTML")
    except TelegramAPIError:
        return
