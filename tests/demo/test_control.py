"""Acting as people over HTTP."""

import asyncio
import json

import pytest

from demo.control.guard import is_loopback, names_this_machine

AMINA = 700_000_001
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


@pytest.fixture
def control(http):
    async def ask(method, path, body=None, status=200):
        async with http.request(method, f"/control{path}", json=body) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()

    return ask


async def test_people_are_listed_and_can_join(control):
    newcomer = {
        "first_name": "Noor",
        "language_code": "ckb",
        "places": [{"name": "Ahlen", "latitude": 51.76, "longitude": 7.89}],
    }
    added = await control("POST", "/people", newcomer)

    listed = await control("GET", "/people")
    assert [one["first_name"] for one in listed["people"]] == ["Amina", "Olena", "Noor"]
    assert listed["people"][2] == added
    assert added == {
        "id": 700_000_003,
        "first_name": "Noor",
        "last_name": None,
        "username": None,
        "language_code": "ckb",
        "role": "",
        "note": "",
        "blocked": False,
        "deactivated": False,
        "places": newcomer["places"],
    }
    assert listed["bot"] == {"id": 4710, "username": "lotse_demo_bot", "first_name": "Lotse"}


async def test_a_conversation_goes_both_ways(control, aiogram_bot):
    said = await control("POST", f"/chats/{AMINA}/text", {"text": "/start"})
    sent = await aiogram_bot.send_message(AMINA, "<b>Hallo</b>", parse_mode="HTML", reply_markup=MARKUP)
    pressed = await control("POST", f"/chats/{AMINA}/press", {"message_id": sent.message_id, "data": "y"})

    chat = await control("GET", f"/chats/{AMINA}")
    assert chat["messages"][0]["outgoing"] is True
    assert chat["messages"][0]["message_id"] == said["message_id"]
    assert "outgoing" not in chat["messages"][1]
    assert chat["messages"][1]["reply_markup"] == MARKUP
    assert chat["waiting"] == [{"message_id": sent.message_id, "data": "y"}]
    await aiogram_bot.answer_callback_query(pressed["callback_query_id"], "Danke")
    chat = await control("GET", f"/chats/{AMINA}")
    assert chat["waiting"] == []
    assert [(one["text"], one["show_alert"]) for one in chat["alerts"]] == [("Danke", False)]


async def test_keys_and_places_are_sent(control, aiogram_bot, amina):
    keys = {"keyboard": [[{"text": "Ort", "request_location": True}, {"text": "Nein"}]]}
    await aiogram_bot.send_message(amina, "Wo?", reply_markup=keys)
    assert (await control("GET", f"/chats/{amina}"))["reply_keyboard"] == keys

    await control("POST", f"/chats/{amina}/key", {"text": "Ort"}, status=400)
    await control("POST", f"/chats/{amina}/key", {"text": "Ort", "latitude": 51.9, "longitude": 8})
    await control("POST", f"/chats/{amina}/key", {"text": "Nein"})
    await control("POST", f"/chats/{amina}/location", {"latitude": 51, "longitude": 7.5})
    key, no, place = [update.message for update in await aiogram_bot.get_updates()]
    assert (key.location.latitude, no.text, place.location.latitude) == (51.9, "Nein", 51)


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "document", "video", "contact"])
async def test_samples_are_sent_and_their_bytes_can_be_fetched(control, http, aiogram_bot, amina, kind):
    await control("POST", f"/chats/{amina}/{kind}", {"caption": "so"} if kind == "photo" else None)

    (update,) = await aiogram_bot.get_updates()
    content = getattr(update.message, kind)
    if kind != "contact":
        file_id = (content[-1] if kind == "photo" else content).file_id
        async with http.get(f"/control/files/{file_id}") as answer:
            assert answer.status == 200
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert await answer.read()


async def test_a_file_nobody_sent_is_not_there(control):
    assert await control("GET", "/files/nothing", status=404) == {"error": "there is no such file"}


async def test_editing_blocking_and_leaving(control, aiogram_bot, amina, refused):
    said = await control("POST", f"/chats/{amina}/text", {"text": "Halo"})
    await control("POST", f"/chats/{amina}/edit", {"message_id": said["message_id"], "text": "Hallo"})
    assert (await control("POST", f"/chats/{amina}/block"))["blocked"] is True
    await refused(aiogram_bot, "send_message", "Forbidden: bot was blocked by the user", chat_id=amina, text="a")
    blocked = await control("POST", f"/chats/{amina}/text", {"text": "a"}, status=409)
    assert blocked == {"error": "this person blocks the bot"}
    assert (await control("POST", f"/chats/{amina}/unblock"))["blocked"] is False
    assert (await control("POST", f"/chats/{amina}/deactivate"))["deactivated"] is True
    await control("POST", f"/chats/{amina}/text", {"text": "a"}, status=409)

    kinds = [update.event_type for update in await aiogram_bot.get_updates()]
    assert kinds == ["message", "edited_message", "my_chat_member", "my_chat_member"]


NONSENSE = [
    ("GET", "/chats/5", None, 404),
    ("GET", "/chats/amina", None, 404),
    ("DELETE", "/people", None, 404),
    ("POST", "/chats/5/text", {"text": "a"}, 404),
    ("POST", f"/chats/{AMINA}/text", {"text": ""}, 400),
    ("POST", f"/chats/{AMINA}/text", {"text": 5}, 400),
    ("POST", f"/chats/{AMINA}/text", {}, 400),
    ("POST", f"/chats/{AMINA}/text", {"text": "x" * 4097}, 400),
    ("POST", f"/chats/{AMINA}/press", {"message_id": 9, "data": "y"}, 409),
    ("POST", f"/chats/{AMINA}/press", {"message_id": True, "data": "y"}, 400),
    ("POST", f"/chats/{AMINA}/key", {"text": "a"}, 404),
    ("POST", f"/chats/{AMINA}/location", {"latitude": 91, "longitude": 0}, 400),
    ("POST", f"/chats/{AMINA}/edit", {"message_id": 1, "text": "a"}, 404),
    ("POST", f"/chats/{AMINA}/photo", {"caption": "x" * 1025}, 400),
    ("POST", "/people", {"first_name": "A"}, 400),
    ("POST", "/people", {"first_name": "A", "language_code": "de", "places": [{"name": "B"}]}, 400),
    ("POST", "/people", [], 400),
    ("POST", "/faults", {"method": "*", "kind": "meteor"}, 400),
    ("POST", "/updates", {"update": {}}, 400),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), NONSENSE)
async def test_nonsense_is_refused_in_one_sentence(control, method, path, body, status):
    answer = await control(method, path, body, status=status)

    assert list(answer) == ["error"]
    assert answer["error"]


async def test_faults_are_switched_on_and_off_and_calls_counted(control, http, amina):
    fault = {"method": "sendMessage", "kind": "too_many", "times": 2, "retry_after": 9, "chat_id": amina}
    await control("POST", "/faults", fault)
    send = {"chat_id": amina, "text": "a"}
    async with http.post("/bot4710:AAtest/sendMessage", json=send) as answer:
        assert (await answer.json())["parameters"] == {"retry_after": 9}
    await control("DELETE", "/faults")
    async with http.post("/bot4710:AAtest/sendmessage", json=send) as answer:
        assert answer.status == 200

    assert await control("GET", "/calls") == {"methods": {"sendMessage": 2}}


async def test_the_same_update_can_come_twice(control, aiogram_bot, world):
    world.person_says(AMINA, "a")
    update = world.updates.first(1)[0]
    await control("POST", "/updates", {"update": update})

    assert [one.update_id for one in await aiogram_bot.get_updates()] == [update["update_id"]] * 2


async def test_the_reset_forgets_all_but_the_cast_and_the_numbers(control, aiogram_bot, world, amina):
    before = world.ids.last_update_id
    await aiogram_bot.send_message(amina, "a")
    world.block(amina)
    await control("POST", "/reset")

    chat = await control("GET", f"/chats/{amina}")
    assert (chat["messages"], chat["person"]["blocked"]) == ([], False)
    assert await control("GET", "/calls") == {"methods": {}}
    said = await control("POST", f"/chats/{amina}/text", {"text": "/start"})
    (update,) = await aiogram_bot.get_updates()
    assert said["message_id"] == 3
    assert update.update_id > before


async def test_events_tell_which_chat_changed(http, world, aiogram_bot):
    async with http.get("/control/events") as stream:
        assert stream.content_type == "text/event-stream"
        assert await stream.content.readuntil(b"\n\n") == b": here\n\n"
        world.person_says(AMINA, "a")
        await aiogram_bot.send_message(AMINA, "b", reply_markup={"keyboard": [[{"text": "c"}]]})
        seen = set()
        async with asyncio.timeout(60):
            while len(seen) < 2:
                line = await stream.content.readuntil(b"\n\n")
                event = json.loads(line.removeprefix(b"data: "))
                assert event["chat_id"] == AMINA
                seen.add(event["kind"])
    assert seen == {"message", "keyboard"}
    await asyncio.sleep(0.05)
    world.person_says(AMINA, "niemand sieht hin")


async def test_a_slow_watcher_gets_each_change_once(world):
    watcher = world.events.watch()
    for _ in range(1000):
        world.person_says(AMINA, "a")

    async for changes in watcher.batches(1):
        assert changes == [(AMINA, "message")]
        watcher.stop()


@pytest.mark.parametrize("path", ["/", "/control/people", "/static/app.js"])
async def test_other_names_and_other_pages_are_refused(http, path):
    for headers in (
        {"Host": "lotse.example"},
        {"Host": "127.0.0.1.lotse.example:80"},
        {"Origin": "https://lotse.example"},
    ):
        async with http.get(path, headers=headers) as answer:
            assert answer.status == 403
    async with http.get(path, headers={"Origin": "http://localhost:8088"}) as answer:
        assert answer.status in {200, 404}


async def test_a_form_cannot_act(http):
    async with http.post(f"/control/chats/{AMINA}/text", data={"text": "a"}) as answer:
        assert answer.status == 415


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("127.0.0.1", True),
        ("localhost:8088", True),
        ("[::1]:80", True),
        ("LOCALHOST", True),
        ("", False),
        (None, False),
        ("10.0.0.1", False),
        ("localhost.evil.example", False),
        ("127.0.0.1@evil.example", False),
    ],
)
def test_only_names_of_this_machine_count(host, ours):
    assert names_this_machine(host) is ours


@pytest.mark.parametrize(
    ("host", "loopback"), [("127.0.0.1", True), ("::1", True), ("0.0.0.0", False), ("kreis.example", False)]
)
def test_only_loopback_can_be_bound(host, loopback):
    assert is_loopback(host) is loopback
