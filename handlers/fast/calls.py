"""The three calls that nearly every update makes, beside aiogram's own methods and without their models.

Measured: aiogram builds a form for each call and reads the whole answer back into models. For a screen with twenty
buttons that is a third of an update's processor time, and nobody looks at the answer.
"""

import asyncio
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetUpdates, TelegramMethod
from aiogram.types import Update
from aiohttp import ClientError, ClientTimeout
from pydantic import ValidationError
from pydantic_core import from_json, to_json

log = structlog.get_logger()

HEADERS = {"Content-Type": "application/json"}
DONE = b'{"ok":true'


class FastBot(Bot):
    """aiogram's bot, and two ways to call the Bot API with plain values."""

    session: AiohttpSession

    async def tell(self, method: type[TelegramMethod[Any]], **values: Any) -> None:
        """Make a call whose result is not needed. A parameter that is None is left to Telegram's default.

        Raises:
            TelegramAPIError: as aiogram's own method; `ClientDecodeError` for an answer that is no JSON.
        """
        status, content = await self._post(method, {name: each for name, each in values.items() if each is not None})
        if status != 200 or not content[: len(DONE) + 1].replace(b" ", b"").startswith(DONE):
            self._check(method, status, content)

    async def fetch_updates(
        self, *, offset: int | None, wait_s: int, kinds: list[str], limit_s: float, most: int = 100
    ) -> list[Update]:
        """The next updates, read one by one: one that this aiogram does not understand stops nobody else's.

        Such a one comes as its bare number. `limit_s` is for the whole call, `wait_s` for Telegram to wait for updates.

        Raises:
            TelegramAPIError: as `tell`.
        """
        values = {"offset": offset, "timeout": wait_s, "allowed_updates": kinds, "limit": most}
        given = {name: each for name, each in values.items() if each is not None}
        status, content = await self._post(GetUpdates, given, limit_s)
        return [self._read(row) for row in self._check(GetUpdates, status, content)["result"]]

    def _read(self, row: dict[str, Any]) -> Update:
        try:
            return Update.model_validate(row, context={"bot": self})
        except ValidationError as error:
            log.warning("update.not_understood", update_id=row["update_id"], problems=error.error_count())
            return Update(update_id=row["update_id"])

    async def _post(
        self, method: type[TelegramMethod[Any]], values: dict[str, Any], limit_s: float | None = None
    ) -> tuple[int, bytes]:
        session = await self.session.create_session()
        url = self.session.api.api_url(token=self.token, method=method.__api_method__)
        limit = ClientTimeout(total=self.session.timeout if limit_s is None else limit_s)
        try:
            async with session.post(url, data=to_json(values), headers=HEADERS, timeout=limit) as response:
                return response.status, await response.read()
        except asyncio.TimeoutError as error:  # noqa: UP041  what aiohttp raises is a subclass in some versions
            raise TelegramNetworkError(method=method.model_construct(), message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method.model_construct(), message=type(error).__name__) from error

    def _check(self, method: type[TelegramMethod[Any]], status: int, content: bytes) -> dict[str, Any]:
        """The answer.

        Raises:
            TelegramAPIError: it says that the call failed, or says nothing that can be read.
        """
        answer = _decoded(content)
        if answer.get("ok") is not True:
            words = content.decode(errors="replace")
            self.session.check_response(bot=self, method=method.model_construct(), status_code=status, content=words)
        return answer


def _decoded(content: bytes) -> dict[str, Any]:
    try:
        answer = from_json(content)
    except ValueError:
        return {}  # aiogram's own check says what is wrong with it
    return answer if isinstance(answer, dict) else {}
