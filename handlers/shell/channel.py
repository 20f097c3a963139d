"""Telegram, for the few things that are no screen."""

import contextlib
from dataclasses import dataclass

import structlog
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.types import BotCommand, BotCommandScopeChat

from handlers.fast.calls import FastBot
from handlers.shell.routing import Routing
from handlers.shell.texts import ISOLATES, plain, text
from services.staff.rules import Staff

log = structlog.get_logger()

MENU_LIMIT_S = 5  # for setting a menu of commands, which nobody waits for


@dataclass(frozen=True, slots=True)
class Telegram:
    """The channel that an update came from."""

    bot: FastBot
    routing: Routing

    async def name(self) -> str:
        """The bot's own name, without "@"."""
        return (await self.bot.me()).username or ""

    async def delete(self, address: str, message_id: int) -> bool:
        """Delete a message; False when it is gone, or older than 48 hours."""
        try:
            await self.bot.delete_message(int(address), message_id)
        except TelegramBadRequest:
            return False
        return True

    async def delete_all(self, address: str, message_ids: range) -> None:
        """Delete whatever of these messages stands in the chat; at most 100, not older than 48 hours."""
        with contextlib.suppress(TelegramBadRequest):
            await self.bot.delete_messages(int(address), list(message_ids))

    async def offer_commands(
        self, address: str, staff: Staff | None, language: str, *, with_case: bool = False
    ) -> None:
        """Set the menu of commands of one chat: what staff may do, "my help", and everybody's."""
        names = (*(("mycase",) if with_case else ()), *self.routing.menu_for(staff))
        menu = [BotCommand(command=each, description=description(each, language)) for each in names]
        try:
            scope = BotCommandScopeChat(chat_id=int(address))
            await self.bot.set_my_commands(menu, scope=scope, request_timeout=MENU_LIMIT_S)
        except AiogramError as error:
            log.info("commands.not_set", error=type(error).__name__)


def description(command: str, language: str) -> str:
    """What stands beside a command in Telegram's menu. Old phones show isolates there as boxes."""
    return plain(text(f"command-{command}"), language).translate(ISOLATES)
