"""The small web server of `lotse run`: the county's page, calendars of staff, and whether the bot lives.

Only with LOTSE_PUBLIC_URL. It speaks plain HTTP to the proxy that ends TLS in front of it. Loaded only when it is
wanted.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog
from aiohttp import ETag, web
from sqlmodel import select

from bot.logs import where
from bot.pages.answers import door_of
from bot.pages.routes import page_routes
from bot.pages.sent import LARGEST_BODY
from bot.polling import Poller
from handlers.booking.office.feed import feed_name, feed_summary
from services.app import App
from services.booking.calendar import feed, fingerprint
from services.booking.feed import subscribed
from services.refusal import Refusal
from storage.engine import StorageUnavailable

log = structlog.get_logger()

SILENT_S = 120.0  # without an answer to a poll the bot counts as gone
ANSWER_LIMIT_S = 10.0
FINISH_S = 2.0  # how long what is in hand may take at the end
RETRY_S = 60
PRIVATE = "private, no-cache"  # a calendar program may keep it, and asks each time whether it still holds
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex, nofollow",
}
HTTPS_ONLY = {"Strict-Transport-Security": "max-age=31536000"}

APP = web.AppKey("app", App)
POLLER = web.AppKey("poller", Poller)
TURN = web.AppKey("turn", asyncio.Lock)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(app: App, poller: Poller, *, host: str, port: int) -> AsyncIterator[None]:
    """Answer requests while the block runs.

    Raises:
        Refusal: the address is taken, or none of this machine's.
    """
    runner = web.AppRunner(build_web(app, poller), access_log=None, shutdown_timeout=FINISH_S)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:  # asyncio's own words repeat the address
            number = error.errno or 0  # negative for a host that has no address
            problem = os.strerror(number) if number > 0 else error.strerror or type(error).__name__
            raise Refusal("cli-web-taken", listen=f"{host}:{port}", problem=problem) from error
        log.info("web.started", host=host, port=port)
        yield
    finally:
        await runner.cleanup()


def build_web(app: App, poller: Poller) -> web.Application:
    """The web application. A new page is a route here. By default no answer is kept by the browser."""
    served = web.Application(middlewares=[_answer], client_max_size=LARGEST_BODY)
    served[APP], served[POLLER] = app, poller
    served[TURN] = asyncio.Lock()  # one at a time: SQLite has few readers, and people who write to the bot come first
    served.router.add_get("/health", on_health, name="health")
    served.router.add_get("/calendar/{token:[A-Za-z0-9_-]{43}}.ics", on_calendar, name="calendar")
    served.router.add_routes(page_routes(app, served[TURN]))
    served.on_response_prepare.append(_dress)
    return served


async def on_health(request: web.Request) -> web.Response:
    """ "ok" when the database answers and the bot has polled within two minutes; else 503, without a reason."""
    polled_at, app = request.app[POLLER].polled_at, request.app[APP]
    if polled_at is None or time.monotonic() - polled_at > SILENT_S:
        raise web.HTTPServiceUnavailable
    async with request.app[TURN], app.database.reading() as session:
        await session.exec(select(1))
    return web.Response(text="ok")


async def on_calendar(request: web.Request) -> web.Response:
    """A staff member's calendar; 404 for every link that shows none, whatever the reason."""
    app = request.app[APP]
    now = app.clock.now()
    async with request.app[TURN]:
        async with app.database.reading() as session:
            found = await subscribed(session, token=request.match_info["token"], summary=feed_summary, now=now)
        if found is None:
            raise web.HTTPNotFound
        # In a thread: 500 entries take a fifth of a second, in which nobody else would get an answer
        calendar = await asyncio.to_thread(
            feed, found.entries, name=feed_name(found.language), tzid=app.county.timezone, now=now
        )
    tag = ETag(fingerprint(calendar), is_weak=True)  # weak: the time of the making stands in it too
    if _knows(request, tag):
        answer = web.Response(status=304)
    else:
        answer = web.Response(body=calendar, content_type="text/calendar", charset="utf-8")
    answer.etag = tag
    answer.headers["Cache-Control"] = PRIVATE
    return answer


def _knows(request: web.Request, tag: ETag) -> bool:
    """Whether the client has this version, by the weak comparison of RFC 9110, 13.1.2."""
    return any(each.value in {tag.value, "*"} for each in request.if_none_match or ())


@web.middleware
async def _answer(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every failure into a bare answer. The log names the route, never the path, because a token stands in it."""
    name = request.match_info.route.name
    try:
        async with asyncio.timeout(ANSWER_LIMIT_S):
            response = await handler(request)
    except web.HTTPException as answer:
        response = _bare(answer.status, answer.headers.get("Allow"))
    except (StorageUnavailable, TimeoutError):
        response = _bare(503)
    except Exception as error:  # noqa: BLE001  the edge: one request's bug must not show its insides
        log.error("web.failed", route=name or "none", error=type(error).__name__, where=where(error))
        response = _bare(500)
    say = log.debug if name in {None, "health"} else log.info  # whoever knocks at every door shall not fill the log
    say("web.answered", route=name or "none", method=request.method, status=response.status)
    return response


def _bare(status: int, allow: str | None = None) -> web.Response:
    response = web.Response(status=status, text="")
    if allow:
        response.headers["Allow"] = allow
    if status == 503:
        response.headers["Retry-After"] = str(RETRY_S)
    return response


async def _dress(request: web.Request, response: web.StreamResponse) -> None:
    wanted = HEADERS | (HTTPS_ONLY if door_of(request.app[APP]).is_https else {}) | {"Cache-Control": "no-store"}
    for name, value in wanted.items():
        response.headers.setdefault(name, value)  # a page says itself what it may load
    response.headers.pop("Server", None)  # aiohttp would name itself and its version
