"""Calls to the Bot API without what Lotse does not need of them.

Measured: aiogram builds a form and a generic response model for each call and reads back the whole message with its
buttons; together that was half of an update's processor time. Here the frequent calls go as JSON, only `ok` is read of
their answer, and updates are read one by one, so that one that this aiogram does not understand stops nobody else's.
"""

import asyncio
import json
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    GetUpdates,
    SendContact,
    SendMessage,
    SendVenue,
    TelegramMethod,
)
from aiogram.types import Update
from aiohttp import ClientError, ClientTimeout
from pydantic import BaseModel, ValidationError

log = structlog.get_logger()

FREQUENT = (AnswerCallbackQuery, EditMessageText, SendContact, SendMessage, SendVenue, GetUpdates)
HEADERS = {"Content-Type": "application/json"}


class LeanSession(AiohttpSession):
    """aiogram's session; frequent methods return True instead of the message they made."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram names it
    ) -> Any:
        """Make one call.

        Raises:
            TelegramAPIError: as aiogram's own session; `ClientDecodeError` for an answer that is no JSON.
        """
        if not isinstance(method, FREQUENT):
            return await super().make_request(bot, method, timeout)
        status, content = await self._post(bot, method, timeout)
        answer = _decoded(content)
        if answer.get("ok") is not True:
            refused: TelegramMethod[Any] = method
            self.check_response(bot=bot, method=refused, status_code=status, content=content)  # raises what it is
        return _updates(answer["result"], bot) if isinstance(method, GetUpdates) else True

    async def _post(self, bot: Bot, method: TelegramMethod[Any], limit_s: int | None) -> tuple[int, str]:
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        body = json.dumps(_given(method), ensure_ascii=False).encode()
        seconds = ClientTimeout(total=self.timeout if limit_s is None else limit_s)
        try:
            async with session.post(url, data=body, headers=HEADERS, timeout=seconds) as response:
                return response.status, await response.text()
        except asyncio.TimeoutError as error:  # noqa: UP041  what aiohttp raises is a subclass in some versions
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error


def _given(value: Any) -> Any:
    """A method or a part of one as plain JSON values, without what was left to Telegram's defaults."""
    if isinstance(value, BaseModel):
        fields = vars(value).items()
        return {name: _given(each) for name, each in fields if each is not None and not isinstance(each, Default)}
    if isinstance(value, list):
        return [_given(each) for each in value]
    return value


def _decoded(content: str) -> dict[str, Any]:
    try:
        answer = json.loads(content)
    except ValueError:
        return {}  # aiogram's own check says what is wrong with it
    return answer if isinstance(answer, dict) else {}


def _updates(rows: list[dict[str, Any]], bot: Bot) -> list[Update]:
    """Updates as aiogram's values. One that it does not understand stays as its bare number, to be passed over."""
    updates = []
    for row in rows:
        pressed = row.get("callback_query", {}).get("message")
        if isinstance(pressed, dict):
            pressed.pop("reply_markup", None)  # the buttons that stood there; nobody reads them
        try:
            updates.append(Update.model_validate(row, context={"bot": bot}))
        except ValidationError as error:
            log.warning("update.not_understood", update_id=row["update_id"], problems=error.error_count())
            updates.append(Update(update_id=row["update_id"]))
    return updates
