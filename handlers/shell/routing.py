"""From what a person pressed or sent to the handler of one conversation, whoever may use it.

Staff's buttons and commands are refused here and nowhere else. For whoever may not use one it is as if it did not
exist: they get, word for word, the answer to an unknown button or command.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from aiogram.enums import ContentType
from aiogram.filters import Command as CommandFilter
from aiogram.types import CallbackQuery, Message

from handlers.shell.conversation import Alarm, Answer, Command, Content, Conversation, Press, Reply, Route
from handlers.shell.screen import Onward, Screen
from services import awaiting
from services.context import Context
from services.staff.rules import Action, Staff, may

LARGEST = 2**31 - 1  # number of a row
SEPARATORS = (":", "|")
READS_COMMANDS = CommandFilter("any")


class Routing:
    """Every route of the conversations, found by its button's prefix, its command, its question or its content."""

    def __init__(self, conversations: Iterable[Conversation]) -> None:
        routes: list[Route] = [route for each in conversations for route in each.routes]
        self.presses = {each.data.__prefix__: each for each in routes if isinstance(each, Press)}
        self.replies = {question: each for each in routes if isinstance(each, Reply) for question in each.questions}
        self.contents = {each.kind: each.handler for each in routes if isinstance(each, Content)}
        self.alarm = next((each.handler for each in routes if isinstance(each, Alarm)), None)
        self.commands: dict[str, list[Command]] = defaultdict(list)
        for each in routes:
            if isinstance(each, Command):
                self.commands[each.name].append(each)

    def menu_for(self, staff: Staff | None) -> tuple[str, ...]:
        """The commands of Telegram's menu: what this staff member may do comes first, then everybody's."""
        ranked = sorted(
            (each.action is None, each.menu, each.name)
            for commands in self.commands.values()
            for each in commands
            if each.menu is not None and (each.action is None or may(staff, each.action))
        )
        return tuple(name for _, _, name in ranked)

    async def pressed(self, query: CallbackQuery, context: Context) -> Screen | Onward | bool | None:
        """What the button leads to; False when no route takes it."""
        words = query.data or ""
        prefix = min((words.split(each, maxsplit=1)[0] for each in SEPARATORS), key=len)
        route = self.presses.get(prefix)
        if route is None or not _may(context, route.action):
            return False
        try:
            data = route.data.unpack(words)
        except (TypeError, ValueError):  # forged, or made by a version that knew other fields
            return False
        return await route.handler(context, data) if _fits(data) else False

    async def sent(self, message: Message, context: Context) -> Screen | Onward | bool | None:
        """What a command or an answer leads to; False when no route takes it."""
        words = message.text or message.caption or ""
        if words.startswith("/"):
            return await self._commanded(words, context)
        asked = await self._asked(message, context)
        return await asked[0].handler(context, asked[1]) if asked else False

    async def asks_staff(self, context: Context) -> bool:
        """Whether this is a staff member who has just been asked for words, which may well speak of danger."""
        if context.staff_or_none is None:
            return False
        async with context.read() as session:
            return await awaiting.asked(session, context, person=context.person) is not None

    async def content(self, message: Message, context: Context) -> Screen | Onward | bool | None:
        """What something that nobody asked for leads to; False when no route takes it."""
        handler = self.contents.get(message.content_type)
        if handler is None or (message.content_type == ContentType.TEXT and (message.text or "").startswith("/")):
            return False
        return await handler(context, message)

    async def _commanded(self, words: str, context: Context) -> Screen | Onward | bool | None:
        command = READS_COMMANDS.extract_command(words)
        if (
            command.mention
            and context.update
            and command.mention.lower() != (await context.update.channel.name()).lower()
        ):
            return False
        given = command.args or ""
        for route in self.commands.get(command.command, ()):
            fits = route.payload is None or route.payload.fullmatch(given)
            known = route.newcomers or context.person_or_none is not None
            if fits and known and _may(context, route.action):
                return await route.handler(context, given)
        return False

    async def _asked(self, message: Message, context: Context) -> tuple[Reply, Answer] | None:
        if context.person_or_none is None:
            return None
        async with context.read() as session:
            asked = await awaiting.asked(session, context, person=context.person)
        route = self.replies.get(asked.id) if asked else None
        if asked is None or route is None or not _may(context, route.action):
            return None
        if not (message.text or route.files) or not (context.staff_or_none or route.clients):
            return None
        return route, Answer(asked.values, message)


def _may(context: Context, action: Action | None) -> bool:
    return action is None or may(context.staff_or_none, action)


def _fits(data: Any) -> bool:
    """Whether its numbers can be those of rows. A forged one that no database takes is passed by."""
    numbers = ((name, each) for name, each in data if isinstance(each, int))
    return all(abs(each) <= LARGEST for name, each in numbers if name != "version")  # an instant, only compared
