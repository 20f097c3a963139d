"""Calls to the Bot API without what Lotse does not need of them.

Measured: aiogram builds a form and a generic response model for each call and reads back the whole message with its
buttons; together that was half of an update's processor time. Here the frequent calls go as JSON, only `ok` is read of
their answer, and updates are read one by one, so that one that this aiogram does not understand stops nobody else's.
"""

import asyncio
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
from pydantic_core import from_json, to_json

log = structlog.get_logger()

FREQUENT = (AnswerCallbackQuery, EditMessageText, SendContact, SendMessage, SendVenue, GetUpdates)
DONE = b'{"ok":true'
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
        result = await self.post(bot, type(method), _given(method), timeout)
        return _updates(result, bot) if isinstance(method, GetUpdates) else True

    async def close(self) -> None:
        """Close the connections. aiogram waits a quarter of a second for TLS to end: only where there is TLS."""
        if self.api.base.startswith("https:"):
            await super().close()
        elif self._session is not None:
            await self._session.close()

    async def post(
        self, bot: Bot, method: type[TelegramMethod[Any]], values: dict[str, Any], limit_s: int | None = None
    ) -> Any:
        """Make one call with `values` as plain JSON; True, or the updates as they came.

        Raises:
            TelegramAPIError: as `make_request`.
        """
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        seconds = ClientTimeout(total=self.timeout if limit_s is None else limit_s)
        try:
            async with session.post(url, data=to_json(values), headers=HEADERS, timeout=seconds) as response:
                status, content = response.status, await response.read()
        except asyncio.TimeoutError as error:  # noqa: UP041  what aiohttp raises is a subclass in some versions
            raise TelegramNetworkError(method=method.model_construct(), message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method.model_construct(), message=type(error).__name__) from error
        if method is not GetUpdates and content[: len(DONE) + 1].replace(b" ", b"").startswith(DONE):
            return True  # the message that it became needs no reading
        answer = _decoded(content)
        if answer.get("ok") is not True:
            words = content.decode(errors="replace")
            self.check_response(bot=bot, method=method.model_construct(), status_code=status, content=words)
        return answer["result"]


class LeanBot(Bot):
    """aiogram's bot; the two calls of every pressed button go without its models."""

    async def edit_message_text(self, **values: Any) -> Any:  # type: ignore[override]
        """As aiogram's, called with names only; True."""
        return await self._post(EditMessageText, values)

    async def answer_callback_query(self, callback_query_id: str) -> Any:  # type: ignore[override]
        """As aiogram's, without words; True."""
        return await self._post(AnswerCallbackQuery, {"callback_query_id": callback_query_id})

    async def _post(self, method: type[TelegramMethod[Any]], values: dict[str, Any]) -> Any:
        assert isinstance(self.session, LeanSession)
        given = {name: _given(each) for name, each in values.items() if each is not None}
        return await self.session.post(self, method, given)


def _given(value: Any) -> Any:
    """A method or a part of one as plain JSON values, without what was left to Telegram's defaults."""
    if isinstance(value, BaseModel):
        fields = vars(value).items()
        return {name: _given(each) for name, each in fields if each is not None and not isinstance(each, Default)}
    if isinstance(value, list):
        return [_given(each) for each in value]
    return value


def _decoded(content: bytes) -> dict[str, Any]:
    try:
        answer = from_json(content)
    except ValueError:
        return {}  # aiogram's own check says what is wrong with it
    return answer if isinstance(answer, dict) else {}


def _updates(rows: list[dict[str, Any]], bot: Bot) -> list[Update]:
    """Updates as aiogram's values. One that it does not understand stays as its bare number, to be passed over."""
    updates = []
    for row in rows:
        pressed = row.get("callback_query", {}).get("message")
        if isinstance(pressed, dict):
            for unread in ("reply_markup", "entities", "from", "link_preview_options"):
                pressed.pop(unread, None)  # what stood there; nobody looks at more than its number and its words
        try:
            updates.append(Update.model_validate(row, context={"bot": bot}))
        except ValidationError as error:
            log.warning("update.not_understood", update_id=row["update_id"], problems=error.error_count())
            updates.append(Update(update_id=row["update_id"]))
    return updates
