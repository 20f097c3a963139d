"""Time moves forward for the stand-in and the bot beside it, and for nobody else."""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from contextlib import asynccontextmanager, closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientError, web

from demo.botapi import World
from demo.botapi.state import StateFile
from demo.clock import DemoClock, following
from demo.control.clock import step_in
from demo.server import build_stand_in

AMINA = 700_000_001
DAY = 86_400


def at(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()


@pytest.fixture
def control(http):
    async def ask(method, body=None, status=200):
        async with http.request(method, "/control/clock", json=body) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()

    return ask


STEPS = [
    ({"seconds": 3600}, "2026-11-23T21:48:00+01:00", "2026-11-23T22:48:00+01:00"),
    ({"seconds": 0}, "2026-11-23T21:48:00+01:00", "2026-11-23T21:48:00+01:00"),
    ({"days": 1}, "2026-11-23T21:48:00+01:00", "2026-11-24T21:48:00+01:00"),
    ({"days": 7}, "2026-10-20T09:00:00+02:00", "2026-10-27T09:00:00+01:00"),  # the clocks go back on 25 October
    ({"days": 1}, "2027-03-27T09:00:00+01:00", "2027-03-28T09:00:00+02:00"),
    ({"next": "08:00"}, "2026-11-23T21:48:00+01:00", "2026-11-24T08:00:00+01:00"),
    ({"next": "08:00"}, "2026-11-24T03:00:00+01:00", "2026-11-24T08:00:00+01:00"),
    ({"next": "08:00"}, "2026-11-24T08:00:00+01:00", "2026-11-25T08:00:00+01:00"),
    ({"next": "08:00"}, "2026-10-24T09:00:00+02:00", "2026-10-25T08:00:00+01:00"),
    ({"next": "08:00"}, "2026-12-31T09:00:00+01:00", "2027-01-01T08:00:00+01:00"),
    ({"to": "2026-12-01T10:00:00Z"}, "2026-11-23T21:48:00+01:00", "2026-12-01T11:00:00+01:00"),
]


@pytest.mark.parametrize(("body", "before", "after"), STEPS)
def test_a_step_ends_where_people_expect_it(body, before, after):
    assert at(before) + step_in(body, at(before)) == pytest.approx(at(after))


WRONG = [
    {},
    {"seconds": -1},
    {"seconds": "1"},
    {"seconds": True},
    {"seconds": None},
    {"seconds": 10**400},
    {"seconds": 367 * DAY},
    {"days": -1},
    {"days": 1.5},
    {"days": 10**9},
    {"next": "8"},
    {"next": "25:00"},
    {"next": 8},
    {"to": "2020-01-01T00:00:00Z"},
    {"to": "2026-12-01T10:00:00"},
    {"to": "9999-12-31T23:59:59Z"},
    {"to": 5},
    {"seconds": 1, "days": 1},
    {"seconds": 1, "minutes": 1},
]


@pytest.mark.parametrize("body", WRONG)
async def test_a_step_that_is_none_moves_nothing(control, world, body):
    answer = await control("POST", body, status=400)

    assert list(answer) == ["error"]
    assert world.clock.offset == 0


async def test_numbers_that_are_none_move_nothing(http, world):
    for number in ("NaN", "Infinity", "1e999"):
        headers = {"Content-Type": "application/json"}
        async with http.post("/control/clock", data=f'{{"seconds": {number}}}', headers=headers) as answer:
            assert answer.status == 400
    assert world.clock.offset == 0


async def test_time_does_not_move_beyond_the_century(control, world):
    world.clock.offset = at("2099-12-31T12:00:00Z") - datetime.now(UTC).timestamp()

    await control("POST", {"days": 1}, status=400)


async def test_moving_the_clock_moves_what_the_bot_sends(control, aiogram_bot, amina):
    assert (await control("GET"))["offset"] == 0
    moved = await control("POST", {"seconds": 3 * DAY})
    sent = await aiogram_bot.send_message(amina, "Morgen")
    after = await control("GET")

    assert moved["offset"] == after["offset"] == 3 * DAY
    assert sent.date - datetime.now(UTC) > timedelta(days=2, hours=23)
    assert after["now"] == pytest.approx(moved["now"], abs=10)
    assert datetime.fromisoformat(moved["local"]).timestamp() == pytest.approx(moved["now"], abs=1)


async def test_the_pages_are_told(http, control):
    async with http.get("/control/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await control("POST", {"seconds": 1})
        async with asyncio.timeout(5):
            line = await stream.content.readuntil(b"\n\n")
    assert json.loads(line.removeprefix(b"data: ")) == {"chat_id": None, "kind": "clock"}


async def test_moved_time_is_kept_on_disk(tmp_path, until):
    path = tmp_path / "state.json"
    world = World("4710:AAtest")
    async with StateFile(path).kept(world):
        world.advance(5 * DAY)
        await until(lambda: path.exists() and json.loads(path.read_text())["clock_offset"] == 5 * DAY)
    again = World("4710:AAtest")
    StateFile(path).load(again)

    assert again.clock.offset == 5 * DAY


async def test_the_reset_keeps_the_time(http, control, world):
    await control("POST", {"days": 2})
    async with http.post("/control/reset", json={}) as answer:
        assert answer.status == 200

    assert (await control("GET"))["offset"] == pytest.approx(2 * DAY, abs=1)


def test_the_demos_clock_never_goes_back():
    clock = DemoClock()
    for ahead in (60, 3600, 10, -5, 3599, 3600):
        before = clock.now()
        clock.be_ahead_by(ahead)
        assert clock.now() >= before

    assert clock.offset == timedelta(hours=1)


async def test_the_demos_clock_follows_from_the_first_moment_on(served, until):
    served.world.advance(100)
    clock = DemoClock()

    async with following(clock, served.url):
        assert clock.offset == timedelta(seconds=100)
        served.world.advance(DAY)
        await until(lambda: clock.offset == timedelta(seconds=100 + DAY))
        served.world.advance(DAY)
        await until(lambda: clock.offset == timedelta(seconds=100 + 2 * DAY))
    assert abs(clock.now() - datetime.now(UTC) - clock.offset) < timedelta(seconds=5)


@asynccontextmanager
async def served_at(world, port):
    runner = web.AppRunner(build_stand_in(world), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield
    finally:
        await runner.cleanup()


async def test_a_stand_in_that_was_away_is_followed_again_but_not_back(unused_tcp_port, until):
    clock, address = DemoClock(), f"http://127.0.0.1:{unused_tcp_port}"
    first, younger, older = World("4710:AAtest"), World("4710:AAtest"), World("4710:AAtest")
    async with served_at(first, unused_tcp_port):
        first.advance(500)
        follower = following(clock, address)
        await follower.__aenter__()
    younger.advance(100)
    async with served_at(younger, unused_tcp_port):
        await until(lambda: younger.events.watched)
        assert clock.offset == timedelta(seconds=500)
    older.advance(900)
    async with served_at(older, unused_tcp_port):
        await until(lambda: clock.offset == timedelta(seconds=900))
    await follower.__aexit__(None, None, None)


async def test_without_a_stand_in_there_is_nothing_to_follow(unused_tcp_port):
    with pytest.raises(ClientError):
        async with following(DemoClock(), f"http://127.0.0.1:{unused_tcp_port}"):
            pytest.fail("nobody was there")


async def start(*command: str, folder: Path, **settings: str) -> asyncio.subprocess.Process:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LOTSE_")}
    environment |= {f"LOTSE_{name.upper()}": value for name, value in settings.items()}
    return await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("lotse")),
        *command,
        env=environment | {"LOTSE_DATA_DIR": str(folder), "LOTSE_LOG": "error"},
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
    )


async def end(process: asyncio.subprocess.Process) -> None:
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.wait(), 20)


async def registered(file: Path, people: int = 1) -> datetime:
    """When the newest person was written into a database, once it knows so many."""
    async with asyncio.timeout(60):
        while True:
            await asyncio.sleep(0.2)
            with (
                suppress(sqlite3.OperationalError),
                closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as known,
            ):
                rows = known.execute("SELECT created_at FROM person ORDER BY id").fetchall()
                if len(rows) >= people:
                    return datetime.fromisoformat(rows[-1][0]).replace(tzinfo=UTC)


@pytest.mark.slow
async def test_lotse_run_cannot_be_moved(served, http, tmp_path):
    secret = "a secret of the tests, longer than 32 characters"
    served.world.advance(30 * DAY)
    process = await start(
        "run", folder=tmp_path, telegram_api=served.url, bot_token="4710:AAtest", secret_key=secret, demo="true"
    )
    try:
        served.world.person_says(AMINA, "/start")
        async with asyncio.timeout(60):
            while len(served.world.chats[AMINA].messages) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        served.world.advance(30 * DAY)
        served.world.press(AMINA, 2, "lg1:ar")
        written = await registered(tmp_path / "lotse.db")
    finally:
        await end(process)

    assert abs(written - datetime.now(UTC)) < timedelta(minutes=10)
