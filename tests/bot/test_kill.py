"""`kill -9` in the middle of conversations: every press is answered in the end, and none counts twice."""

import asyncio
import os
import random
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from lotse.bot.demo.botapi.faults import Fault

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)]

SECRET = "a secret of the tests, longer than 32 characters"
KILLS, ENOUGH_S = 8, 35  # that many kills, or as many as fit
PRESSES = 15  # of each person: fewer than the bot throttles
TOWNS = {"5570004": "Ahlen", "5570008": "Beckum", "5570012": "Beelen"}
LANGUAGES = ("ar", "de", "en")
GAPS = ["of1:5570012:debt::0::0"]


@dataclass
class Actor:
    """Somebody who keeps pressing, whether the bot is alive or not."""

    phone: Any
    dice: random.Random
    pressed: list[str] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)

    async def act(self, world: Any) -> None:
        world.person_says(self.phone.id, "/start")
        for turn in range(PRESSES):
            await asyncio.sleep(self.dice.uniform(0.2, 2.5))
            while not self.phone.chat:
                await asyncio.sleep(0.05)
            data = f"lg1:{self.dice.choice(LANGUAGES)}" if turn == 0 else self.wish()
            self.queries.append(world.press(self.phone.id, self.phone.last["message_id"], data))
            self.pressed.append(data)

    def wish(self) -> str:
        kind = self.dice.choice(["language", "town", "town", "gap", "gap", "privacy"])
        if kind == "gap":
            return self.dice.choice(GAPS)
        if kind == "language":
            return f"lg1:{self.dice.choice(LANGUAGES)}"
        return f"mu1:{self.dice.choice(list(TOWNS))}:" if kind == "town" else "pv1"

    def last(self, prefix: str) -> str | None:
        return next((data.split(":")[1] for data in reversed(self.pressed) if data.startswith(prefix)), None)

    @property
    def expects(self) -> str:
        """What must stand on the phone after the last press."""
        data = self.pressed[-1]
        town = self.last("mu1")
        at_home = "menu-choose-topic" if town else "menu-choose-town"
        starts = {"of1": "offers-county-wide-only", "pv1": "privacy-title", "mu1": "menu-choose-topic", "lg1": at_home}
        return starts[data[:3]]


class Program:
    """`lotse run`, which is killed and started again."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.output = folder / "output.txt"
        self.settings = os.environ | {f"LOTSE_{name.upper()}": value for name, value in settings.items()}
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self.output.open("ab") as output:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-c", "from lotse.bot.cli import main; main()", "run"),
                env=self.settings,
                stdout=output,
                stderr=output,
            )

    async def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return await self.process.wait()


async def test_no_press_is_lost_and_none_counts_twice_however_often_the_program_is_killed(
    lab, program, tmp_path, until, database_url
):
    dice, world = random.Random(4710), lab.world
    actors = [Actor(lab.stranger("de"), random.Random(number)) for number in range(6)]
    lotse = Program(
        tmp_path, bot_token=lab.bot.token, telegram_api=lab.url, secret_key=SECRET, database_url=database_url
    )
    world.faults.add(Fault("editMessageText", "slow", times=10_000, seconds=0.04))  # so that kills hit something
    acting = asyncio.gather(*(actor.act(world) for actor in actors))
    began, kills, in_the_middle = time.monotonic(), 0, 0
    try:
        await lotse.start()
        while kills < KILLS and time.monotonic() - began < ENOUGH_S:
            polls, shown = world.calls["getUpdates"], world.calls["editMessageText"]
            await until(lambda: world.calls["getUpdates"] > polls, 20)  # noqa: B023
            await asyncio.sleep(dice.uniform(0, 0.5))
            await lotse.end(signal.SIGKILL)
            kills += 1
            in_the_middle += bool(world.updates.pending) and world.calls["editMessageText"] > shown
            await lotse.start()
        await asyncio.wait_for(acting, 60)
        await until(lambda: not world.updates.pending, 20)
        assert await lotse.end(signal.SIGTERM) == 0
    finally:
        acting.cancel()
        if lotse.process is not None and lotse.process.returncode is None:
            lotse.process.kill()
            await lotse.process.wait()

    assert kills >= 3
    assert in_the_middle >= 2, "kills that hit nobody prove nothing"
    assert "Traceback" not in lotse.output.read_text("utf-8")
    for actor in actors:
        actor.phone.language = await program.language(actor.phone)
        assert actor.phone.language == actor.last("lg1")
        assert await program.town(actor.phone) == (f"0{actor.last('mu1')}" if actor.last("mu1") else None)
        assert actor.expects in actor.phone.screen, actor.pressed[-3:]
    assert await program.gaps() == sum(data in GAPS for actor in actors for data in actor.pressed)
    queries = [world.callbacks[each] for actor in actors for each in actor.queries if each in world.callbacks]
    assert all(query.answered or world.clock.now() - query.at > 15 for query in queries)
