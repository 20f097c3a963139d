"""Reading what the control API is asked."""

from typing import Any

from aiohttp import web

from demo.botapi.errors import Impossible
from demo.botapi.model import Chat, Json
from demo.botapi.world import World


async def body_of(request: web.Request) -> Json:
    """The JSON object in the body; empty when there is no body.

    Raises:
        Impossible: 400, or 415 for a body that does not say it is JSON.
    """
    if not request.body_exists or not await request.read():
        return {}
    if request.content_type != "application/json":
        raise Impossible("the body must be application/json", 415)
    try:
        body = await request.json()
    except ValueError:
        raise Impossible("the body is no JSON", 400) from None
    if not isinstance(body, dict):
        raise Impossible("the body must be an object", 400)
    return body


def chat_in(request: web.Request, world: World) -> Chat:
    """The chat the path names."""
    return world.chat_with(int(request.match_info["id"]))


def text_in(body: Json, name: str) -> str:
    """A text that must be there."""
    return str(_field(body, name, str, "a text"))


def number_in(body: Json, name: str) -> int:
    """A whole number that must be there."""
    return int(_field(body, name, int, "a whole number"))


def degrees_in(body: Json, name: str) -> float:
    """A number with fractions that must be there."""
    return float(_field(body, name, (int, float), "a number"))


def _field(body: Json, name: str, kind: type | tuple[type, ...], called: str) -> Any:
    value = body.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise Impossible(f"{name} must be {called}", 400)
    return value
