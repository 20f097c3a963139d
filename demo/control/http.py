"""The control API's addresses, all under /control. Errors are {"error": "one sentence"} with a 4xx status."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from demo.botapi.cast import person_of
from demo.botapi.errors import Impossible
from demo.botapi.faults import Fault
from demo.botapi.http import json_response
from demo.botapi.model import Json
from demo.botapi.world import World
from demo.control.clock import clock_view, step_in
from demo.control.events import stream_events
from demo.control.requests import body_of, chat_in, degrees_in, number_in, text_in
from demo.control.views import chat_view, people_view, person_view

Act = Callable[[web.Request], Awaitable[Json]]
_SAMPLES = ("voice", "photo", "sticker", "document", "video", "contact")


def add_control(app: web.Application, world: World) -> None:
    """Put the control API into an app; the app must use `guard.only_this_machine`."""
    control = _Control(world)
    for method, path, act in control.table():
        app.router.add_route(method, f"/control{path}", _answering(act))
    app.router.add_get("/control/events", control.events)
    app.router.add_get("/control/files/{file_id}", control.file)
    app.router.add_route("*", "/control/{rest:.*}", _unknown)


async def _unknown(_request: web.Request) -> web.Response:
    return json_response(404, {"error": "there is no such address"})


def _answering(act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            return json_response(200, await act(request))
        except Impossible as reason:
            return json_response(reason.status, {"error": str(reason)})
        except ValueError as reason:
            return json_response(400, {"error": str(reason)})

    return answer


class _Control:
    def __init__(self, world: World) -> None:
        self.world = world

    def table(self) -> list[tuple[str, str, Act]]:
        chat = r"/chats/{id:\d+}"
        samples = [("POST", f"{chat}/{{kind:{'|'.join(_SAMPLES)}}}", self.sample)]
        return [
            ("GET", "/people", self.people),
            ("POST", "/people", self.add_person),
            ("GET", chat, self.chat),
            ("POST", f"{chat}/text", self.text),
            ("POST", f"{chat}/press", self.press),
            ("POST", f"{chat}/key", self.key),
            ("POST", f"{chat}/location", self.location),
            ("POST", f"{chat}/edit", self.edit),
            ("POST", f"{chat}/{{wish:block|unblock|deactivate}}", self.account),
            *samples,
            ("GET", "/clock", self.clock),
            ("POST", "/clock", self.move_clock),
            ("POST", "/faults", self.add_fault),
            ("DELETE", "/faults", self.clear_faults),
            ("GET", "/calls", self.calls),
            ("POST", "/updates", self.raw_update),
            ("POST", "/reset", self.reset),
        ]

    async def people(self, _request: web.Request) -> Json:
        return people_view(self.world)

    async def add_person(self, request: web.Request) -> Json:
        person = person_of({**await body_of(request), "id": 0})
        return person_view(self.world.add_person(person))

    async def chat(self, request: web.Request) -> Json:
        return chat_view(self.world, chat_in(request, self.world))

    async def text(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        return {"message_id": self.world.person_says(chat.person.id, text_in(body, "text"))}

    async def press(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        query = self.world.press(chat.person.id, number_in(body, "message_id"), text_in(body, "data"))
        return {"callback_query_id": query}

    async def key(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        text = text_in(body, "text")
        place = [degrees_in(body, name) if name in body else None for name in ("latitude", "longitude")]
        return {"message_id": self.world.person_presses_key(chat.person.id, text, *place)}

    async def location(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        latitude, longitude = degrees_in(body, "latitude"), degrees_in(body, "longitude")
        return {"message_id": self.world.person_shares_location(chat.person.id, latitude, longitude)}

    async def edit(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        message_id, text = number_in(body, "message_id"), text_in(body, "text")
        return {"message_id": self.world.person_edits(chat.person.id, message_id, text)}

    async def sample(self, request: web.Request) -> Json:
        chat, body = chat_in(request, self.world), await body_of(request)
        caption = text_in(body, "caption") if body.get("caption") else ""
        kind = request.match_info["kind"]
        return {"message_id": self.world.person_sends_sample(chat.person.id, kind, caption)}

    async def account(self, request: web.Request) -> Json:
        chat = chat_in(request, self.world)
        act = {"block": self.world.block, "unblock": self.world.unblock, "deactivate": self.world.deactivate}
        act[request.match_info["wish"]](chat.person.id)
        return person_view(chat.person)

    async def clock(self, _request: web.Request) -> Json:
        return clock_view(self.world.clock)

    async def move_clock(self, request: web.Request) -> Json:
        self.world.advance(step_in(await body_of(request), self.world.clock.now()))
        return clock_view(self.world.clock)

    async def add_fault(self, request: web.Request) -> Json:
        body = await body_of(request)
        fault = Fault(text_in(body, "method"), text_in(body, "kind"))
        for name in ("times", "retry_after", "chat_id"):
            if body.get(name) is not None:
                setattr(fault, name, number_in(body, name))
        if body.get("seconds") is not None:
            fault.seconds = degrees_in(body, "seconds")
        self.world.faults.add(fault)
        return {}

    async def clear_faults(self, _request: web.Request) -> Json:
        self.world.faults.clear()
        return {}

    async def calls(self, _request: web.Request) -> Json:
        return {"methods": dict(self.world.calls)}

    async def raw_update(self, request: web.Request) -> Json:
        update = (await body_of(request)).get("update")
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise Impossible("update must be an object with an update_id", 400)
        self.world.updates.add_raw(update)
        self.world.changed()
        return {}

    async def reset(self, _request: web.Request) -> Json:
        self.world.reset()
        return {}

    async def events(self, request: web.Request) -> web.StreamResponse:
        return await stream_events(request, self.world)

    async def file(self, request: web.Request) -> web.Response:
        stored = self.world.files.by_id.get(request.match_info["file_id"])
        if stored is None:
            return json_response(404, {"error": "there is no such file"})
        return web.Response(body=stored.data, headers=_file_headers(stored.content_type))


def _file_headers(content_type: str) -> dict[str, str]:
    """A bot's document is data, never a page of ours."""
    safe = content_type.partition(";")[0] in {"image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg"}
    return {
        "Content-Type": content_type,
        "Content-Disposition": "inline" if safe else "attachment",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
    }
