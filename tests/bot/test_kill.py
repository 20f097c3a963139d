"""`kill -9` in the middle of conversations: every press is answered in the end, and none counts twice."""

import asyncio
import os
import random
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from demo.botapi.faults import Fault

from ..conftest import wait_until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(480),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]

SECRET = "a secret of the tests, longer than 32 characters"
KILLS = 6
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
            await asyncio.sleep(self.dice.uniform(0.1, 1.5))
            while not self.phone.chat:  # noqa: ASYNC110, the phone tells nobody
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


# Imports once what every life needs (seconds), then forks one life after the other and tells how each ended.
NURSERY = """
import os, sys
import bot.app, bot.prepare
from bot.cli import main
for _ in sys.stdin:
    child = os.fork()
    if not child:
        output = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.dup2(output, 1), os.dup2(output, 2)
        sys.argv = ["lotse", "run"]
        main()
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Program:
    """`lotse run`, which is killed and started again."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.output = folder / "output.txt"
        self.settings = os.environ | {f"LOTSE_{name.upper()}": value for name, value in settings.items()}
        self.nursery: asyncio.subprocess.Process | None = None
        self.life: int | None = None
        self.starts_before = 0

    def starts(self) -> int:
        return self.output.read_text("utf-8").count("bot.started") if self.output.exists() else 0

    async def start(self) -> None:
        if self.nursery is None:
            pipe = asyncio.subprocess.PIPE
            self.nursery = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", NURSERY, self.output), env=self.settings, stdin=pipe, stdout=pipe
            )
        self.starts_before = self.starts()
        self.nursery.stdin.write(b"start\n")
        self.life = int(await self.nursery.stdout.readline())

    async def end(self, number: signal.Signals) -> int:
        if number == signal.SIGTERM:  # earlier nobody listens for it
            await wait_until(lambda: self.starts() > self.starts_before)
        os.kill(self.life, number)
        code = int(await asyncio.wait_for(self.nursery.stdout.readline(), 60))
        self.life = None
        return code

    async def close(self) -> None:
        if self.life is not None:
            os.kill(self.life, signal.SIGKILL)
        if self.nursery is not None:
            self.nursery.stdin.close()
            await self.nursery.wait()


async def test_no_press_is_lost_and_none_counts_twice_however_often_the_program_is_killed(
    lab, program, tmp_path, until, database_url
):
    dice, world = random.Random(4710), lab.world
    actors = [Actor(lab.stranger("de"), random.Random(number)) for number in range(6)]
    lotse = Program(
        tmp_path, bot_token=lab.bot.token, telegram_api=lab.url, secret_key=SECRET, database_url=database_url
    )
    always = Fault("editMessageText", "slow", times=10_000, seconds=0.04)
    world.faults.add(always)
    acting = asyncio.gather(*(actor.act(world) for actor in actors))
    in_the_middle = 0
    try:
        await lotse.start()
        for _ in range(KILLS):
            polls, shown = world.calls["getUpdates"], world.calls["editMessageText"]
            await until(lambda: world.calls["getUpdates"] > polls)  # noqa: B023
            if not acting.done() and dice.random() < 0.8:
                world.faults.clear()
                world.faults.add(Fault("editMessageText", "slow", seconds=0.4))  # so that this kill hits somebody
                world.faults.add(always)
                shown = world.calls["editMessageText"]
                await until(lambda: world.calls["editMessageText"] > shown or acting.done())  # noqa: B023
            else:
                await asyncio.sleep(dice.uniform(0, 0.2))
            assert await lotse.end(signal.SIGKILL) == -signal.SIGKILL
            in_the_middle += bool(world.updates.pending) and world.calls["editMessageText"] > shown
            await lotse.start()
        await asyncio.wait_for(acting, 240)
        await until(lambda: not world.updates.pending)
        assert await lotse.end(signal.SIGTERM) == 0
    finally:
        acting.cancel()
        await lotse.close()

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
