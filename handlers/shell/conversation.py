"""A conversation as one value: what people press and type in it, what is sent because of it, which pages it has.

Each package of a conversation holds a `CONVERSATION`; `handlers/conversations.py` lists them. Everything that has to
know all routes, notices, pages or commands reads that list.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from handlers.shell.screen import Onward, Screen
from handlers.shell.sheet import OpenPage, Page
from services.awaiting import Values
from services.context import Context
from services.staff.rules import Action
from services.understanding.danger import Danger
from storage.engine import ReadSession
from storage.outbox import OutboxMessage

Answered: TypeAlias = Awaitable[Screen | Onward | None]

# Renders a due message at the moment of sending, for the person and in the language of the context. None: the message
# has lost its sense and is not sent. The screen's `keys`, `lead`, `first` and `fresh` have no meaning here.
Renderer: TypeAlias = Callable[[ReadSession, OutboxMessage, Context], Awaitable[Screen | None]]


@dataclass(frozen=True, slots=True)
class Press:
    """A button: `handler(context, data)`. `action` is what staff must be allowed to; None for everybody's."""

    data: type[CallbackData]
    handler: Callable[[Context, Any], Answered]
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A command: `handler(context, words)` with the words after it, "" when there are none.

    Attributes:
        payload: the words must match this whole; else the next command of the same name is tried.
        newcomers: also for people who have not chosen a language yet.
        menu: its rank in Telegram's menu of commands; None for one that is not in it.
    """

    name: str
    handler: Callable[[Context, str], Answered]
    action: Action | None = None
    payload: re.Pattern[str] | None = None
    newcomers: bool = False
    menu: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody sent after a conversation had asked them, and what the conversation knew when it asked."""

    draft: Values
    message: Message

    @property
    def words(self) -> str:
        """What they typed; "" for a file."""
        return self.message.text or ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent after one of these questions: `handler(context, answer)`.

    Attributes:
        clients: not only staff are asked.
        files: the answer may be something else than words.
    """

    questions: tuple[str, ...]
    handler: Callable[[Context, Answer], Answered]
    action: Action | None = None
    clients: bool = False
    files: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What people send by themselves, by Telegram's content type, such as "location": `handler(context, message)`."""

    kind: str
    handler: Callable[[Context, Message], Answered]


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is done before anything else when somebody writes that they are in danger: `handler(context, danger)`."""

    handler: Callable[[Context, Danger], Answered]


Route: TypeAlias = Press | Command | Reply | Content | Alarm


def presses(
    handlers: Mapping[type[CallbackData], Callable[..., Answered]], action: Action | None = None
) -> list[Press]:
    """The buttons of a conversation that need the same right."""
    return [Press(data, handler, action) for data, handler in handlers.items()]


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one package of `handlers/` can do.

    Attributes:
        routes: its buttons, commands, replies and contents.
        notices: by the kind of a due message, what renders it.
        pages: by a link's purpose, the page of the county's server that it opens.
        open_pages: by the first part of an address, the page that whoever has the address may use.
    """

    routes: Sequence[Route]
    notices: Mapping[str, Renderer] = field(default_factory=dict)
    pages: Mapping[str, Page] = field(default_factory=dict)
    open_pages: Mapping[str, OpenPage] = field(default_factory=dict)
