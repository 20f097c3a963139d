"""Due messages on their way out: python-telegram-bot's ExtBot with its rate limiter, which aiogram lacks.

The only module that imports `telegram`, and only when there is something to send: it costs half a second and 60 MB.
This module and `handlers/screen.py` are the only places that turn a screen into Telegram calls.
"""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from handlers.shell.screen import Button, ContactCard, Kept, Media, Picture, Screen, Venue, body, keyboard
from handlers.shell.texts import plain, rich
from services.outbox.rules import BLOCKED, DEACTIVATED, NOT_FOUND, REFUSED, Attempt, Outcome

if TYPE_CHECKING:
    from telegram import InlineKeyboardMarkup
    from telegram.ext import ExtBot

A_SECOND = 25.0  # messages; Telegram stops a bot at about thirty
READ_TIMEOUT_S, OTHER_TIMEOUTS_S = 10.0, 5.0
TOKEN_REFUSED_PAUSE_S = 60.0
SPARE_CONNECTIONS = 4  # a full pool raises TimedOut
NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")
TALKATIVE = ("httpx", "httpcore", "telegram")  # at INFO httpx prints addresses, and they hold the token

Call: TypeAlias = Callable[[], Awaitable[object]]


class Sender:
    def __init__(
        self,
        token: str,
        api: str,
        *,
        per_second: float | None = A_SECOND,
        concurrency: int = 8,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        """`api` is the server's address without the token; `per_second` None sends as fast as it goes."""
        self._token, self._api = token, api
        self.per_second = per_second
        self.concurrency = concurrency
        self._read_timeout_s = read_timeout_s
        self._bot: ExtBot[Any] | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Load the library and prepare the connections, in a thread: people are being answered meanwhile."""
        async with self._opening:
            if self._bot is None:
                self._bot = await asyncio.to_thread(self._build)

    async def close(self) -> None:
        if self._bot is not None:
            await self._bot.request.shutdown()
            self._bot = None

    def calls(self, address: str, screen: Screen, language: str) -> list[Call]:
        """The calls that send a screen, in their order. The buttons stand under the last message."""
        assert self._bot is not None, "open() comes first"
        tongue = screen.language or language
        chat_id = int(address)
        calls: list[Call] = []
        if screen.text:
            text, markup = body(screen.text, tongue), _markup(screen, tongue)
            calls.append(partial(self._send_text, chat_id, text, markup))
        for number, each in enumerate(screen.media, start=1):
            last = number == len(screen.media) and not screen.text
            calls.append(partial(self._send_media, chat_id, each, _markup(screen, tongue) if last else None, tongue))
        return calls

    async def attempt(self, call: Call) -> Attempt:
        """Make one call and judge the result. Only errors that are neither Telegram's nor the network's are raised."""
        from telegram.error import TelegramError  # noqa: PLC0415

        try:
            await call()
        except TelegramError as error:
            return judge(error)
        return Attempt(Outcome.DELIVERED)

    def _build(self) -> "ExtBot[Any]":
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.CRITICAL)
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        from telegram.ext import AIORateLimiter, ExtBot  # noqa: PLC0415
        from telegram.request import HTTPXRequest  # noqa: PLC0415

        request = HTTPXRequest(
            connection_pool_size=self.concurrency + SPARE_CONNECTIONS,
            read_timeout=self._read_timeout_s,
            write_timeout=OTHER_TIMEOUTS_S,
            connect_timeout=OTHER_TIMEOUTS_S,
            pool_timeout=OTHER_TIMEOUTS_S,
            httpx_kwargs={"trust_env": False} if self._api.startswith("http://") else {},
        )
        # Two at a time: "25 in a second" would let 50 through in the first one, and "one in a 25th" loses the
        # milliseconds by which each timer is late (measured: 4 %). Retries inside the limiter would stop everybody
        # and then burst; the outbox has its own.
        rate, period = (2, 2 / self.per_second) if self.per_second else (0, 0)
        limiter = AIORateLimiter(overall_max_rate=rate, overall_time_period=period, max_retries=0)
        return ExtBot(
            self._token,
            base_url=f"{self._api}/bot",
            request=request,
            get_updates_request=request,  # never used; one of its own would cost a second set of certificates
            rate_limiter=limiter,
        )

    async def _send_text(self, chat_id: int, text: str, markup: "InlineKeyboardMarkup | None") -> None:
        assert self._bot is not None
        await self._bot.send_message(
            chat_id, text, parse_mode="HTML", disable_web_page_preview=True, reply_markup=markup
        )

    async def _send_media(self, chat_id: int, media: Media, markup: "InlineKeyboardMarkup | None", tongue: str) -> None:
        assert self._bot is not None
        if isinstance(media, Venue):
            title, address = plain(media.title, tongue), plain(media.address, tongue)
            await self._bot.send_venue(chat_id, media.latitude, media.longitude, title, address, reply_markup=markup)
        elif isinstance(media, ContactCard):
            await self._bot.send_contact(chat_id, media.number, plain(media.name, tongue), reply_markup=markup)
        elif isinstance(media, Picture):
            caption = body(media.caption, tongue)
            await self._bot.send_photo(chat_id, media.content, caption=caption, parse_mode="HTML", reply_markup=markup)
        elif isinstance(media, Kept):
            send = self._bot.send_photo if media.kind == "photo" else self._bot.send_document
            caption = body(media.caption, tongue)
            await send(chat_id, media.reference, caption=caption, parse_mode="HTML", reply_markup=markup)
        else:
            await self._bot.send_document(
                chat_id,
                media.content,
                filename=media.file_name,
                caption=rich(media.caption, tongue),
                parse_mode="HTML",
                reply_markup=markup,
            )


def _markup(screen: Screen, language: str) -> "InlineKeyboardMarkup | None":
    from telegram import InlineKeyboardMarkup  # noqa: PLC0415

    rows: tuple[tuple[Button, ...], ...] = tuple(tuple(row) for row in screen.rows)
    return InlineKeyboardMarkup.de_json({"inline_keyboard": keyboard(rows, language)}, None) if rows else None


def judge(error: Exception) -> Attempt:
    """Judge a failed call. The order matters: BadRequest and TimedOut are NetworkErrors."""
    from telegram import error as telegram  # noqa: PLC0415

    said = str(error).lower()
    match error:
        case telegram.RetryAfter(retry_after=pause):
            return Attempt(Outcome.LATER, seconds=pause if isinstance(pause, int) else pause.total_seconds())
        case telegram.Forbidden():
            return Attempt(Outcome.REFUSED, DEACTIVATED if "deactivated" in said else BLOCKED)
        case telegram.BadRequest() | telegram.ChatMigrated():
            return Attempt(Outcome.REFUSED, NOT_FOUND if any(each in said for each in NOBODY_THERE) else REFUSED)
        case telegram.InvalidToken() | telegram.Conflict():
            return Attempt(Outcome.LATER, seconds=TOKEN_REFUSED_PAUSE_S)
        case telegram.NetworkError():
            return Attempt(_how_far(error.__cause__))
    return Attempt(Outcome.DOUBTFUL)  # an answer that nobody can read


def _how_far(cause: BaseException | None) -> Outcome:
    """Whether a call that broke off can have reached Telegram. It can once the whole request was written."""
    import httpx  # noqa: PLC0415
    from telegram.error import TelegramError  # noqa: PLC0415

    unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.WriteError, httpx.WriteTimeout)
    unusable = (httpx.ProxyError, httpx.UnsupportedProtocol, httpx.LocalProtocolError)
    answered = cause is None or isinstance(cause, TelegramError)  # Telegram, or a proxy before it, said 5xx
    return Outcome.NOT_SENT if answered or isinstance(cause, (*unsent, *unusable)) else Outcome.DOUBTFUL
