"""`lotse run` in lives of its own, ended by signals: for tests that kill the program and start it again."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..conftest import wait_until

IS_SEARCH = os.environ.get("LOTSE_HYPOTHESIS") == "search"  # more people and more kills

# Imports once what every life needs (seconds), then forks one life after the other. Ends it when told to: after some
# seconds, or the instant the answer to a question to its database changes, when whatever is written later is lost.
# The pace is raised, else Telegram's 25 a second and its second between two messages would take a test minutes.
NURSERY = """
import asyncio, os, signal, sqlite3, sys, time
import icalendar, bot.app, bot.prepare
from bot.cli import main
from bot.sender import Sender
asyncio.run(Sender("4710:AAtest", "http://127.0.0.1:1").open())  # loads its library, else each life's first second
Sender.__init__.__kwdefaults__ |= {"per_second": 200.0, "concurrency": 48}
output, database, more = sys.argv[1:]
exec(more)

def wait_for_a_change(question, seconds):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        ask = lambda: connection.execute(question).fetchone()
        before, end = ask(), time.monotonic() + seconds
        while ask() == before and time.monotonic() < end:
            time.sleep(0.0005)
    connection.close()

def live():
    descriptor = os.open(output, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(descriptor, 1), os.dup2(descriptor, 2)
    sys.argv = ["lotse", "run"]
    main()

for line in sys.stdin:
    child = os.fork()
    if not child:
        live()
    print(child, flush=True)
    number, _, order = sys.stdin.readline().partition(" ")
    if not order:
        break
    seconds, _, question = order.strip().partition(" ")
    if question:
        wait_for_a_change(question, float(seconds))
    else:
        time.sleep(float(seconds))
    os.kill(child, int(number))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@dataclass
class Lives:
    """The program on a database, killed and started again.

    Attributes:
        output: what all lives print.
        database: the SQLite file, for questions.
        settings: without their prefix.
        more: Python that the nursery runs before the first life.
    """

    output: Path
    database: Path
    settings: dict[str, str]
    more: str = ""
    nursery: Any = None
    life: int | None = None
    starts_before: int = 0

    def starts(self) -> int:
        return self.output.read_text("utf-8").count("bot.started") if self.output.exists() else 0

    async def start(self) -> None:
        if self.nursery is None:
            pipe = asyncio.subprocess.PIPE
            command = (sys.executable, "-c", NURSERY, self.output, self.database, self.more)
            given = os.environ | {f"LOTSE_{name.upper()}": value for name, value in self.settings.items()}
            self.nursery = await asyncio.create_subprocess_exec(*command, env=given, stdin=pipe, stdout=pipe)
        self.starts_before = self.starts()
        self.nursery.stdin.write(b"start\n")
        self.life = int(await self.nursery.stdout.readline())

    async def end(self, number: signal.Signals, *, question: str = "", seconds: float = 0.0) -> int:
        """End this life after so many seconds, or as soon as the answer to a question changes; its exit code."""
        if number == signal.SIGTERM:  # earlier nobody listens for it
            await wait_until(lambda: self.starts() > self.starts_before)
        self.nursery.stdin.write(f"{number.value} {seconds} {question}\n".encode())
        code = int(await asyncio.wait_for(self.nursery.stdout.readline(), 60 + seconds))
        self.life = None
        return code

    async def close(self) -> None:
        if self.life is not None:
            os.kill(self.life, signal.SIGKILL)
        if self.nursery is not None:
            self.nursery.stdin.close()
            await self.nursery.wait()


def data_of(message: Any) -> Iterator[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return (button["callback_data"] for row in rows for button in row if "callback_data" in button)


async def patiently(condition: Any, seconds: float = 120.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110, the phone tells nobody
            await asyncio.sleep(0.02)
