"""The Bot API's front: /bot<token>/<method> and /file/bot<token>/<path>."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable

from aiohttp import web

from demo.botapi.bodies import read_request
from demo.botapi.courier import couriered
from demo.botapi.errors import ApiError, BadGateway, ConnectionDropped
from demo.botapi.files import MAX_UPLOAD_BYTES
from demo.botapi.model import Json
from demo.botapi.world import World

MAX_BODY_BYTES = MAX_UPLOAD_BYTES + 1024 * 1024
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def add_bot_api(app: web.Application, world: World) -> None:
    """Put the world's Bot API into an app, which should be made with `client_max_size=MAX_BODY_BYTES`."""
    call = _calls_of(world)
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", call)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", _files_of(world))
    app.cleanup_ctx.append(_courier_of(world))
    app.on_shutdown.append(_closing(world))


def json_response(status: int, body: Json) -> web.Response:
    """JSON as Telegram sends it."""
    return web.Response(status=status, body=_encode(body).encode(errors="replace"), content_type="application/json")


def _calls_of(world: World) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def call(request: web.Request) -> web.StreamResponse:
        if request.method not in {"GET", "POST"}:
            return json_response(404, ApiError(404, "Not Found").body())
        try:
            params, uploads = await read_request(request)
            match = request.match_info
            status, body = await world.call(match["token"], match["method"], params, uploads)
        except ApiError as error:
            return json_response(error.status, error.body())
        except BadGateway as gateway:
            return web.Response(status=502, text=gateway.html, content_type="text/html")
        except ConnectionDropped:
            return _hang_up(request)
        return json_response(status, body)

    return call


def _hang_up(request: web.Request) -> web.StreamResponse:
    """Close the connection at once; whatever is returned is never sent."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _files_of(world: World) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def file(request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != world.token:
            return json_response(401, ApiError(401, "Unauthorized").body())
        stored = world.files.by_path.get(request.match_info["path"])
        if stored is None:
            return json_response(404, ApiError(404, "Not Found").body())
        return web.Response(body=stored.data, content_type="application/octet-stream")

    return file


def _courier_of(world: World) -> Callable[[web.Application], AsyncIterator[None]]:
    async def courier(_app: web.Application) -> AsyncIterator[None]:
        async with couriered(world):
            yield

    return courier


def _closing(world: World) -> Callable[[web.Application], Awaitable[None]]:
    async def close(_app: web.Application) -> None:
        world.close()

    return close
