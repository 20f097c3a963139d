"""The stand-in's world and the one way into it for a bot, `World.call`.

Everything happens in memory and in one event loop; no HTTP. The methods of the Bot API lie beside this module by
subject, as functions of the world and the parameters; what people do is in `people`.
"""

import inspect

from demo.botapi.errors import ApiError, ConnectionDropped
from demo.botapi.faults import strike
from demo.botapi.files import UPLOADS, Uploads
from demo.botapi.methods import METHODS, proper_name
from demo.botapi.model import Chat, Json
from demo.botapi.params import Params
from demo.botapi.people import People
from demo.botapi.profile import Profile

_NOT_FOUND = ApiError(404, "Not Found")
_UNAUTHORIZED = ApiError(401, "Unauthorized")


class World(People):
    """One bot and everybody who can talk to it."""

    async def call(self, token: str, method: str, params: Params, uploads: Uploads | None = None) -> tuple[int, Json]:
        """Call a method of the Bot API: the HTTP status and the body.

        `uploads` are the files of a multipart body by field name.

        Raises:
            BadGateway, ConnectionDropped: a fault that is no answer of the Bot API.
        """
        name = proper_name(method)
        if token != self.token:
            return 401, _UNAUTHORIZED.body()
        if name is None:
            return 404, _NOT_FOUND.body()
        self.calls[name] += 1
        fault = self.faults.take(name, params) if self.faults else None
        try:
            if fault is not None:
                await strike(fault)
            result = METHODS[name](self, {**params, UPLOADS: uploads} if uploads else params)
            if inspect.isawaitable(result):
                result = await result
        except ApiError as error:
            return error.status, error.body()
        if fault is not None and fault.kind == "silent":
            raise ConnectionDropped(handled=True)
        return 200, {"ok": True, "result": result}

    def reset(self) -> None:
        """Forget everything but the people. Time, update_id and message_id go on from where they are."""
        for person_id, chat in self.chats.items():
            chat.person.blocked = chat.person.deactivated = False
            self.chats[person_id] = Chat.of(chat.person)
            self.chats[person_id].last_message_id = chat.last_message_id
        self.updates.pending.clear()
        self.updates.allowed = None
        self.callbacks.clear()
        self.calls.clear()
        self.faults.clear()
        self.files.clear()
        self.profile = Profile()
        self.webhook.forget()
        self.tell("reset", None)

    def close(self) -> None:
        """End a waiting getUpdates with an empty answer and all watching, so that a server can stop at once."""
        self.closed = True
        self.updates.interrupt(None)
        self.updates.signal().set()
        self.events.close()
