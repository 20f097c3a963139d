"""A person's phone in process, for tests: act, then look at the screen.

Like the HTTP control API it only wraps the acts of `World`; nothing is decided here.
"""

import asyncio

from demo.botapi.errors import Impossible
from demo.botapi.model import Chat, Json, Person
from demo.botapi.world import World
from demo.control.views import chat_view


class Phone:
    """The phone of one person of a world."""

    def __init__(self, world: World, person_id: int) -> None:
        self.world = world
        self.chat = world.chat_with(person_id)

    @classmethod
    def of_newcomer(cls, world: World, language_code: str, first_name: str = "Amina", **more: str) -> "Phone":
        """The phone of somebody new; `more` as in `Person`."""
        person = world.add_person(Person(0, first_name, language_code, **more))  # type: ignore[arg-type]
        return cls(world, person.id)

    @property
    def id(self) -> int:
        """The person's and the chat's id."""
        return self.chat.person.id

    def say(self, text: str) -> int:
        """Write; the message_id."""
        return self.world.person_says(self.id, text)

    def press(self, data: str, message_id: int | None = None) -> str:
        """Press the newest button with this data; the callback_query_id.

        With a `message_id` any data goes, as a forged client can send it.

        Raises:
            Impossible: without `message_id`, when no button has this data.
        """
        return self.world.press(self.id, message_id or self._message_with(data), data)

    def press_key(self, text: str, latitude: float | None = None, longitude: float | None = None) -> int:
        """Press a key of the reply keyboard; the message_id."""
        return self.world.person_presses_key(self.id, text, latitude, longitude)

    @property
    def messages(self) -> list[Json]:
        """All messages, oldest first; the person's own have "outgoing"."""
        shown: list[Json] = chat_view(self.world, self._current())["messages"]
        return shown

    @property
    def received(self) -> list[Json]:
        """The bot's messages, oldest first."""
        return [message for message in self.messages if "outgoing" not in message]

    @property
    def sees(self) -> str:
        """Text or caption of the bot's newest message, "" without one."""
        newest = self.received[-1:]
        return str(newest[0].get("text") or newest[0].get("caption") or "") if newest else ""

    @property
    def buttons(self) -> dict[str, str]:
        """Callback data by text of the buttons under the bot's newest message that has any."""
        for message in reversed(self.received):
            if "reply_markup" in message:
                rows = message["reply_markup"]["inline_keyboard"]
                return {button["text"]: button.get("callback_data", "") for row in rows for button in row}
        return {}

    @property
    def alerts(self) -> list[Json]:
        """Answers to presses that were shown, oldest first."""
        return self._current().alerts

    async def settled(self, timeout_seconds: float = 5.0) -> "Phone":
        """Wait until the bot has acknowledged all updates and answered all presses.

        Raises:
            TimeoutError: it did not.
        """
        async with asyncio.timeout(timeout_seconds):  # acknowledging tells nobody, so it is looked at
            while self.world.updates.pending or chat_view(self.world, self._current())["waiting"]:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        return self

    def _current(self) -> Chat:
        self.chat = self.world.chat_with(self.id)
        return self.chat

    def _message_with(self, data: str) -> int:
        for message in reversed(self.received):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                if any(button.get("callback_data") == data for button in row):
                    return int(message["message_id"])
        raise Impossible(f"no button has the data {data!r}", 404)
