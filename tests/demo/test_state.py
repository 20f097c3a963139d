"""The demo goes on after a restart, also after one that nobody announced."""

import asyncio
import json
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import ClientError, ClientSession

from demo.botapi import Person, World
from demo.botapi.cast import read_cast
from demo.botapi.ids import BLOCK
from demo.botapi.state import StateFile
from demo.server import main

TOKEN = "4710:AAtest"
AMINA = 700_000_001
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


def world_from(path: Path, *people: Person) -> World:
    world = World(TOKEN, people=people or [Person(AMINA, "Amina", "ar")])
    StateFile(path).load(world)
    return world


async def call(world: World, method: str, **params: object) -> object:
    status, body = await world.call(TOKEN, method, params)
    assert status == 200, body
    return body["result"]


async def fill(world: World) -> None:
    world.person_says(AMINA, "/start")
    await call(world, "sendMessage", chat_id=AMINA, text="Hallo", reply_markup=MARKUP)
    await call(world, "setMyCommands", commands=[{"command": "hilfe", "description": "Hilfe"}])
    await call(world, "getUpdates", allowed_updates=["message", "callback_query"])
    world.person_sends_sample(AMINA, "photo")
    world.clock.advance(100)
    world.press(AMINA, 2, "y")


async def test_everything_is_there_again(tmp_path):
    path = tmp_path / "state.json"
    before = world_from(path)
    async with StateFile(path).kept(before):
        await fill(before)
        updates = await call(before, "getUpdates")

    after = world_from(path)
    assert await call(after, "getUpdates") == updates
    assert list(after.chats[AMINA].messages) == [1, 2, 3]
    assert after.profile.commands_for(after.chats[AMINA].person)[0]["command"] == "hilfe"
    assert await call(after, "answerCallbackQuery", callback_query_id=next(iter(after.callbacks)))
    photo = after.chats[AMINA].messages[3]["photo"][0]
    assert after.files.by_id[photo["file_id"]].data == before.files.by_id[photo["file_id"]].data
    assert after.updates.allowed == {"message", "callback_query"}
    assert after.clock.offset == 100


async def test_numbers_go_on_without_a_gap_after_a_clean_stop(tmp_path):
    path = tmp_path / "state.json"
    before = world_from(path)
    async with StateFile(path).kept(before):
        await fill(before)

    after = world_from(path)
    assert after.person_says(AMINA, "a") == 4
    assert after.ids.last_update_id == before.ids.last_update_id + 1


async def test_numbers_never_repeat_after_a_kill(tmp_path):
    path = tmp_path / "state.json"
    before = world_from(path)
    await fill(before)
    StateFile(path).save(before)
    last = [before.person_says(AMINA, "never written") for _ in range(BLOCK + 500)][-1]

    after = world_from(path)
    assert after.person_says(AMINA, "a") > last
    assert after.ids.last_update_id > before.ids.last_update_id
    again = world_from(path)
    assert again.person_says(AMINA, "a") > after.chats[AMINA].last_message_id


async def test_changes_are_written_while_running(tmp_path, until):
    path = tmp_path / "state.json"
    world = world_from(path)
    async with StateFile(path).kept(world):
        world.person_says(AMINA, "gemerkt")
        await until(lambda: path.exists() and "gemerkt" in path.read_text())


async def test_the_cast_wins_over_the_state_but_newcomers_stay(tmp_path):
    path = tmp_path / "state.json"
    before = world_from(path)
    before.add_person(Person(0, "Noor", "ckb"))
    before.block(AMINA)
    StateFile(path).save(before)

    after = world_from(path, Person(AMINA, "Amina", "ar", note="new note"))
    assert [chat.person.first_name for chat in after.chats.values()] == ["Amina", "Noor"]
    assert (after.chats[AMINA].person.note, after.chats[AMINA].person.blocked) == ("new note", True)


async def test_files_of_forgotten_messages_leave_the_disk(tmp_path):
    path = tmp_path / "state.json"
    world = world_from(path)
    await fill(world)
    StateFile(path).save(world)
    assert len(list((tmp_path / "state.json.files").iterdir())) == 1
    world.reset()
    StateFile(path).save(world)

    world_from(path)
    assert list((tmp_path / "state.json.files").iterdir()) == []


def test_a_file_of_another_version_is_refused(tmp_path):
    path = tmp_path / "state.json"
    path.write_text('{"version": 0}')

    with pytest.raises(ValueError, match="another version"):
        world_from(path)


def test_a_cast_gets_ids_where_it_gives_none(tmp_path):
    path = tmp_path / "cast.json"
    people = [{"first_name": "A", "language_code": "de"}, {"id": 700_000_001, "first_name": "B", "language_code": "ar"}]
    path.write_text(json.dumps({"bot": {"username": "x_bot"}, "people": people}))

    bot, cast = read_cast(path)
    assert bot == {"username": "x_bot"}
    assert [(person.id, person.first_name) for person in cast] == [(700_000_002, "A"), (700_000_001, "B")]


def test_the_server_binds_to_this_machine_only():
    with pytest.raises(ValueError, match="loopback"):
        main(["--host", "0.0.0.0", "--port", "0"])


async def _started(path: Path, port: int) -> asyncio.subprocess.Process:
    arguments = ["-m", "demo.server", "--port", str(port), "--state", str(path / "s.json"), "--token", TOKEN]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, "--cast", str(path / "cast.json"))
    async with ClientSession() as session, asyncio.timeout(60):
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{port}/control/people"):
                    return process
            except ClientError:
                await asyncio.sleep(0.05)


@pytest.mark.slow
async def test_the_server_survives_being_killed(tmp_path, unused_tcp_port):
    people = [{"id": AMINA, "first_name": "Amina", "language_code": "ar"}]
    (tmp_path / "cast.json").write_text(json.dumps({"people": people}))
    address = f"http://127.0.0.1:{unused_tcp_port}"
    seen: list[int] = []
    for number in (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM):
        process = await _started(tmp_path, unused_tcp_port)
        async with ClientSession(base_url=address) as session:
            async with session.post(f"/control/chats/{AMINA}/text", json={"text": "a"}) as answer:
                seen.append((await answer.json())["message_id"])
            await asyncio.sleep(1.2)
        process.send_signal(number)
        assert await asyncio.wait_for(process.wait(), 60) == (-number if number == signal.SIGKILL else 0)

    assert seen == sorted(set(seen))
    assert len(world_from(tmp_path / "s.json").updates.pending) == 3
