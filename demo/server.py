"""The demo's server: stand-in for the Bot API, control API and page of phones on one port.

    python -m demo.server --port 8088 --state FILE --token 42:TOKEN --cast FILE

Control API and page answer only to this machine: the server binds to loopback addresses alone, and the Host header must
name 127.0.0.1 or localhost (`control.guard` says why). All texts of chats are only ever data.
"""

import argparse
import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from aiohttp import web

from demo.botapi.cast import read_cast
from demo.botapi.http import MAX_BODY_BYTES, add_bot_api
from demo.botapi.state import StateFile
from demo.botapi.world import World
from demo.control.guard import is_loopback, only_this_machine
from demo.control.http import add_control

PHONES = Path(__file__).parent / "phones"
DEFAULT_TOKEN = "4710:demo"  # noqa: S105, opens nothing but this stand-in
_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def build_stand_in(world: World, state: StateFile | None = None) -> web.Application:
    """The whole server around a world; `state` keeps it on disk while the app runs."""
    app = web.Application(client_max_size=MAX_BODY_BYTES, middlewares=[only_this_machine])
    if state is not None:
        app.cleanup_ctx.append(_keeping(world, state))
    add_bot_api(app, world)
    add_control(app, world)
    app.router.add_get("/", _page)
    if PHONES.is_dir():
        app.router.add_static("/static/", PHONES)
    app.on_response_prepare.append(_secure_page)
    return app


async def _page(_request: web.Request) -> web.StreamResponse:
    index = PHONES / "index.html"
    if not index.exists():
        return web.Response(status=404, text="The page of phones is not there.")
    return web.FileResponse(index)


async def _secure_page(request: web.Request, response: web.StreamResponse) -> None:
    if request.path == "/" or request.path.startswith("/static/"):
        response.headers.update(_PAGE_HEADERS)


def _keeping(world: World, state: StateFile) -> Callable[[web.Application], AsyncIterator[None]]:
    async def keep(_app: web.Application) -> AsyncIterator[None]:
        async with state.kept(world):
            yield

    return keep


async def serve(app: web.Application, host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        ValueError: `host` is reachable from elsewhere.
    """
    if not is_loopback(host):
        raise ValueError("the stand-in for Telegram binds to loopback addresses only, e.g. 127.0.0.1")
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        await stop.wait()
    finally:
        await runner.cleanup()


def main(arguments: list[str] | None = None) -> None:
    """Start the server from the command line."""
    parser = argparse.ArgumentParser(prog="python -m demo.server", description="Stand-in for Telegram")
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to bind to")
    parser.add_argument("--port", type=int, default=8088)
    parser.add_argument("--state", type=Path, help="file that keeps chats and updates across restarts")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="token of the one bot")
    parser.add_argument("--cast", type=Path, help="JSON file with the bot and the people")
    parser.add_argument("--limits", action="store_true", help="refuse too many messages, as Telegram does")
    options = parser.parse_args(arguments)
    bot, people = read_cast(options.cast) if options.cast else ({}, [])
    world = World(options.token, bot=bot, people=people, allow_local_urls=True, limits=options.limits)
    state = StateFile(options.state) if options.state else None
    if state is not None:
        state.load(world)
    asyncio.run(serve(build_stand_in(world, state), options.host, options.port))


if __name__ == "__main__":
    main()
