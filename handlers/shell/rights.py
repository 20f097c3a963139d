"""Whose a route is: the one place where commands and buttons of staff are refused."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.dispatcher.flags import get_flag
from aiogram.filters.callback_data import CallbackData
from aiogram.types import TelegramObject

from services.staff import Action, Staff, may

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
LARGEST = 2**31 - 1  # number of a row


class Rights(BaseMiddleware):
    """Passes a route by whose `flags={"action": …}` names what this person may not do.

    It is then as if the route did not exist: whoever may not gets, word for word, what an unknown command or button
    gets, and cannot find out what there is. A forged number that no row can have, and no database takes, is passed by
    likewise.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Call the handler, or leave the update to the routes that follow."""
        action: Action | None = get_flag(data, "action")
        staff: Staff | None = data.get("staff")
        if (action is not None and not may(staff, action)) or not _fits(data.get("callback_data")):
            raise SkipHandler
        return await handler(event, data)


def _fits(button: CallbackData | None) -> bool:
    numbers = ((name, each) for name, each in button or () if isinstance(each, int))
    return all(abs(each) <= LARGEST for name, each in numbers if name != "version")  # an instant, only compared
