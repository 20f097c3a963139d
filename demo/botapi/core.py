"""The state of the stand-in's world, and what every method of the Bot API needs of it."""

import asyncio
from collections import Counter
from collections.abc import Iterable

from demo.botapi.clock import Clock
from demo.botapi.errors import bad_request, forbidden
from demo.botapi.events import Events
from demo.botapi.faults import Faults
from demo.botapi.files import Files
from demo.botapi.ids import Ids
from demo.botapi.limits import Limits
from demo.botapi.model import CallbackQuery, Chat, Json, Person
from demo.botapi.params import Params, integer_of, text_of
from demo.botapi.profile import Profile
from demo.botapi.updates import UpdateQueue
from demo.botapi.webhook import Webhook

DEFAULT_BOT: Json = {"id": 4710, "username": "lotse_demo_bot", "first_name": "Lotse"}


class Core:
    """One bot, its people, their chats, and everything not yet delivered."""

    def __init__(
        self,
        token: str,
        *,
        bot: Json | None = None,
        people: Iterable[Person] = (),
        allow_local_urls: bool = False,
        limits: bool = False,
        clock: Clock | None = None,
        history: int = 1000,
    ) -> None:
        """`bot` may give id, username and first_name; without an id it is the number before the token's colon.

        `allow_local_urls` takes links to localhost and webhooks without HTTPS, which Telegram refuses. `limits`
        switches the flood limits on. `history` is how many messages a chat keeps.
        """
        self.token = token
        self.clock = clock or Clock()
        before_colon = token.partition(":")[0]
        own_id = {"id": int(before_colon)} if before_colon.isdecimal() else {}
        self.bot: Json = {"is_bot": True, **DEFAULT_BOT, **(bot or {}), **own_id}
        self.allow_local_urls = allow_local_urls
        self.history = history
        self.ids = Ids()
        self.updates = UpdateQueue(self.ids.next_update_id, self.clock.now)
        self.webhook = Webhook()
        self.faults = Faults()
        self.limits = Limits(self.clock.now, enabled=limits)
        self.files = Files()
        self.profile = Profile()
        self.events = Events()
        self.callbacks: dict[str, CallbackQuery] = {}  # oldest first
        self.calls: Counter[str] = Counter()
        self.chats: dict[int, Chat] = {}
        self.dirty = False
        self.closed = False
        for person in people:
            self.chats[person.id] = Chat.of(person)

    def chat_of(self, params: Params) -> Chat:
        """The chat a call names.

        Raises:
            ApiError: 400.
        """
        given = text_of(params, "chat_id")
        if not given:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(integer_of(params, "chat_id"))
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def writable_chat_of(self, params: Params) -> Chat:
        """The chat a call names, if the bot may write there.

        Raises:
            ApiError: 400, 403.
        """
        chat = self.chat_of(params)
        person = chat.person
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def changed(self) -> None:
        """Note that the state differs from the one last written."""
        self.dirty = True

    def tell(self, kind: str, chat_id: int | None) -> None:
        """Note a change and tell whoever watches: `kind` as in the control API's events. A crowd is not watched."""
        self.dirty = True
        if self.events.watched and not self._is_crowd(chat_id):
            self.events.tell(kind, chat_id)

    def _is_crowd(self, chat_id: int | None) -> bool:
        chat = self.chats.get(chat_id or 0)
        return chat is not None and chat.person.crowd

    def tell_later(self, seconds: float, kind: str, chat_id: int) -> None:
        """Tell whoever watches when something has run out by itself."""
        if self.events.watched:
            asyncio.get_running_loop().call_later(seconds, self.events.tell, kind, chat_id)

    def advance(self, seconds: float) -> None:
        """Move the world's time forward, and tell.

        Raises:
            ValueError: `seconds` is negative.
        """
        self.clock.advance(seconds)
        self.tell("clock", None)

    def keep(self, chat: Chat, message: Json) -> None:
        """Put a new message into its chat; the oldest beyond the history is forgotten."""
        messages = chat.messages
        messages[message["message_id"]] = message
        if len(messages) > self.history:
            del messages[next(iter(messages))]
