"""People of the stand-in who talk to a bot as fast as it answers, each one press after the other.

They see what a phone sees and press only buttons that are there; a missing button or an answer that never comes ends
the run, so a bot that is fast because it says nothing is not measured.
"""

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any

from demo.botapi import Person, World

LANGUAGES = ("de", "en", "ar", "uk", "tr")
TOPICS = ("language_course", "work", "residence", "benefits", "health", "general_counselling")
FIRST_PERSON = 7_100_000_001
ANSWERED_WITHIN_S = 120.0
STEPS = 16  # updates of one conversation
TURNS = 2  # of each person: with the arrival fewer updates than the bot's throttle lets through at once


class NoSuchButton(Exception):
    """A bot did not show what the conversation goes on with."""


class TalkingWorld(World):
    """A world that wakes a person when the bot has written to them."""

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self.waiting: dict[int, asyncio.Future[None]] = {}
        self.newcomers = count(FIRST_PERSON)  # never the same person twice: the bot's database outlives a round
        self.polled = asyncio.Event()

    async def call(self, token: str, method: str, *arguments: Any) -> tuple[int, dict[str, Any]]:
        if method == "getUpdates":
            self.polled.set()
        return await super().call(token, method, *arguments)

    def tell(self, kind: str, chat_id: int | None) -> None:
        super().tell(kind, chat_id)
        if chat_id in self.waiting and kind in {"message", "edit"}:
            waiting = self.waiting.pop(chat_id)
            if not waiting.done():
                waiting.set_result(None)


class Talker:
    """One person and their phone."""

    def __init__(self, world: TalkingWorld, number: int) -> None:
        self.world = world
        self.number = number
        self.language = LANGUAGES[number % len(LANGUAGES)]
        self.id = world.add_person(Person(next(world.newcomers), "Erfunden", self.language)).id

    async def says(self, words: str) -> None:
        self.world.person_says(self.id, words)
        await self._answer()

    async def presses(self, wanted: Callable[[str], bool], *, which: int = 0) -> str:
        """Press one of the buttons of the last message whose data is `wanted`; the data."""
        message = list(self.world.chat_with(self.id).messages.values())[-1]
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        found = [data for row in rows for key in row if wanted(data := key.get("callback_data", ""))]
        if not found:
            raise NoSuchButton(message.get("text", ""))
        data = found[which % len(found)]
        self.world.press(self.id, message["message_id"], data)
        await self._answer()
        return data

    async def _answer(self) -> None:
        answer = self.world.waiting[self.id] = asyncio.get_running_loop().create_future()
        await answer


def starting(*prefixes: str) -> Callable[[str], bool]:
    """Whether callback data begins with one of `prefixes`."""
    return lambda data: data.startswith(prefixes)


def listing(**fields: str) -> Callable[[str], bool]:
    """Whether callback data leads to a list with these fields."""
    names = ("prefix", "ags", "topic", "spoken", "open_now", "near", "page")

    def wanted(data: str) -> bool:
        given = dict(zip(names, data.split(":"), strict=False))
        return given.get("prefix") in {"of1", "ob1"} and all(given.get(name) == value for name, value in fields.items())

    return wanted


async def menu_arrival(talker: Talker) -> None:
    """First contact: a language and a town are chosen, the topics stand on the phone."""
    await talker.says("/start")
    await talker.presses(starting(f"lg1:{talker.language}"))
    await talker.presses(starting("mu1:"), which=talker.number)


async def menu_conversation(talker: Talker) -> None:
    """Two topics, everything there is, filters, pages, cards and back to the topics: `STEPS` updates."""
    number = talker.number
    await talker.presses(listing(topic=TOPICS[number % len(TOPICS)]))
    await talker.presses(starting("cd1:"), which=number)
    await talker.presses(listing(open_now="0"))  # back to the list
    await talker.presses(listing(open_now="1"))
    await talker.presses(listing(open_now="0"))
    await talker.presses(starting("ls1:"))
    await talker.presses(listing(page="0"), which=number % 2)
    await talker.presses(starting("tp1:"))
    await talker.presses(listing(topic="all"))
    await talker.presses(listing(page="1"))
    await talker.presses(starting("cd1:"), which=number)
    await talker.presses(listing(page="1"))
    await talker.presses(starting("tp1:"))
    await talker.presses(listing(topic=TOPICS[(number + 1) % len(TOPICS)]))
    await talker.presses(starting("cd1:"), which=number + 1)
    await talker.presses(starting("tp1:"))


async def echo_arrival(talker: Talker) -> None:
    """A first word."""
    await talker.says("/start")


async def echo_conversation(talker: Talker) -> None:
    """As many updates as `menu_conversation`, each a message."""
    for step in range(STEPS):
        await talker.says(f"{step}: Guten Tag, ich suche eine Beratung.")


async def typed_arrival(talker: Talker) -> None:
    """Somebody new types a command before they have chosen a language."""
    await talker.says("/town")


async def typed_conversation(talker: Talker) -> None:
    """They go on typing it: as many updates as `menu_conversation`."""
    for _ in range(STEPS):
        await talker.says("/town")


ARRIVALS = {"menu": menu_arrival, "echo": echo_arrival, "typed": typed_arrival}
CONVERSATIONS = {"menu": menu_conversation, "echo": echo_conversation, "typed": typed_conversation}


async def arrive(world: TalkingWorld, kind: str, persons: int) -> list[Talker]:
    """Let `persons` newcomers come to the bot."""
    world.waiting.clear()
    talkers = [Talker(world, number) for number in range(persons)]
    async with asyncio.timeout(ANSWERED_WITHIN_S), asyncio.TaskGroup() as together:
        for talker in talkers:
            together.create_task(ARRIVALS[kind](talker))
    return talkers


async def talk(world: TalkingWorld, kind: str, talkers: list[Talker]) -> int:
    """Let everybody have the conversation side by side, `TURNS` times; how many updates that was.

    Raises:
        TimeoutError: the bot left somebody without an answer.
        NoSuchButton: it showed something else than expected.
    """
    before = world.ids.last_update_id
    async with asyncio.timeout(ANSWERED_WITHIN_S), asyncio.TaskGroup() as together:
        for talker in talkers:
            together.create_task(_turns(kind, talker))
    return world.ids.last_update_id - before


async def _turns(kind: str, talker: Talker) -> None:
    for _ in range(TURNS):
        await CONVERSATIONS[kind](talker)
