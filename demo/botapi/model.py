"""The people and chats of the stand-in's world. Messages stay plain Bot API objects."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Person:
    """Somebody with Telegram on their phone. `id` is both the user's and the private chat's."""

    id: int
    first_name: str
    language_code: str
    last_name: str | None = None
    username: str | None = None
    role: str = ""
    note: str = ""
    places: list[Json] = field(default_factory=list)  # {"name", "latitude", "longitude"}
    started: bool = False  # wrote to the bot before the demo began, so that it may write first
    blocked: bool = False
    deactivated: bool = False
    crowd: bool = False  # one of many who only receive: no phone on the page

    def as_user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        user["language_code"] = self.language_code
        return user

    def as_chat(self) -> Json:
        """The Bot API's Chat of the private chat with this person."""
        chat: Json = {"id": self.id, "first_name": self.first_name, "type": "private"}
        if self.last_name:
            chat["last_name"] = self.last_name
        if self.username:
            chat["username"] = self.username
        return chat


@dataclass
class Chat:
    """The private chat of one person with the bot.

    `messages` maps message_id to the Bot API's Message, oldest first. A message is replaced, never changed in
    place: updates already queued keep the version of their moment.
    """

    person: Person
    user: Json
    chat: Json
    messages: dict[int, Json] = field(default_factory=dict)
    last_message_id: int = 0
    started: bool = False
    reply_keyboard: Json | None = None
    typing_until: float = 0.0
    alerts: list[Json] = field(default_factory=list)
    next_send_at: float = 0.0

    @classmethod
    def of(cls, person: Person) -> "Chat":
        """An empty chat."""
        return cls(person=person, user=person.as_user(), chat=person.as_chat(), started=person.started)


@dataclass
class CallbackQuery:
    """A press on an inline button that the bot has yet to answer, or has answered."""

    id: str
    chat_id: int
    message_id: int
    data: str
    at: float
    answered: bool = False


@dataclass
class StoredFile:
    """A file the bot or a person sent. `path` is what getFile returns."""

    file_id: str
    unique_id: str
    path: str
    content_type: str
    data: bytes
    name: str = ""  # as its sender called it
