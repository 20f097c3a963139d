"""How updates reach the bot by polling."""

import asyncio
import time

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramConflictError
from aiogram.types import Message

AMINA = 700_000_001
TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"


async def test_an_update_comes_again_until_the_offset_acknowledges_it(bot, world):
    world.person_says(AMINA, "eins")
    world.person_says(AMINA, "zwei")
    first, second = await bot.get_updates()
    assert [one.update_id for one in await bot.get_updates()] == [first.update_id, second.update_id]

    (left,) = await bot.get_updates(offset=second.update_id)
    assert left.message.text == "zwei"
    assert not await bot.get_updates(offset=second.update_id + 1)


async def test_a_dispatcher_polls_and_answers(aiogram_bot, world, until):
    async def on_message(message: Message) -> None:
        await message.answer(f"{message.text}!")

    dispatcher = Dispatcher()
    dispatcher.message.register(on_message)
    polling = asyncio.create_task(dispatcher.start_polling(aiogram_bot, handle_signals=False, close_bot_session=False))
    world.person_says(AMINA, "eins")
    await until(lambda: len(world.chats[AMINA].messages) == 2)
    await dispatcher.stop_polling()
    await polling

    assert world.chats[AMINA].messages[2]["text"] == "eins!"


async def test_limit_and_negative_offset_are_kept(bot, world):
    for number in range(5):
        world.person_says(AMINA, str(number))

    assert [one.message.text for one in await bot.get_updates(limit=2)] == ["0", "1"]
    assert [one.message.text for one in await bot.get_updates(offset=-2)] == ["3", "4"]
    assert len(world.updates.pending) == 2


async def test_a_long_poll_ends_with_the_first_update(aiogram_bot, world):
    poll = asyncio.create_task(aiogram_bot.get_updates(timeout=10, request_timeout=15))
    await asyncio.sleep(0.1)
    world.person_says(AMINA, "endlich")

    (update,) = await asyncio.wait_for(poll, 2)
    assert update.message.text == "endlich"


async def test_a_long_poll_without_updates_ends_with_its_timeout(aiogram_bot):
    start = time.monotonic()

    assert await aiogram_bot.get_updates(timeout=1) == []
    assert 0.9 < time.monotonic() - start < 3


async def test_a_second_poller_ends_the_first(aiogram_bot, world):
    first = asyncio.create_task(aiogram_bot.get_updates(timeout=10))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(aiogram_bot.get_updates(timeout=10))

    with pytest.raises(TelegramConflictError, match=TERMINATED):
        await asyncio.wait_for(first, 2)
    world.person_says(AMINA, "a")
    assert len(await asyncio.wait_for(second, 2)) == 1


async def test_only_allowed_kinds_are_queued_and_the_choice_is_kept(aiogram_bot, world):
    await aiogram_bot.get_updates(allowed_updates=["callback_query"])
    world.person_says(AMINA, "a")
    assert await aiogram_bot.get_updates() == []

    await aiogram_bot.get_updates(allowed_updates=[])
    world.person_says(AMINA, "b")
    assert len(await aiogram_bot.get_updates()) == 1


async def test_updates_are_kept_for_a_day(bot, world):
    world.person_says(AMINA, "alt")
    world.clock.advance(25 * 3600)
    world.person_says(AMINA, "neu")

    assert [one.message.text for one in await bot.get_updates()] == ["neu"]


async def test_a_start_link_arrives_as_a_command_with_its_payload(bot, world):
    world.person_says(AMINA, "/start case_42")

    (update,) = await bot.get_updates()
    assert update.message.text == "/start case_42"
    assert [(one.type, one.offset, one.length) for one in update.message.entities] == [("bot_command", 0, 6)]


async def test_edits_and_blocks_arrive(bot, world):
    message_id = world.person_says(AMINA, "eins")
    world.person_edits(AMINA, message_id, "zwei")
    world.block(AMINA)
    world.unblock(AMINA)

    _, edit, block, unblock = await bot.get_updates()
    assert (edit.edited_message.text, edit.edited_message.message_id) == ("zwei", message_id)
    assert block.my_chat_member.new_chat_member.status == "kicked"
    assert unblock.my_chat_member.new_chat_member.status == "member"


async def test_the_wrong_token_and_the_unknown_method_are_refused(http):
    async with http.get("/bot4710:wrong/getMe") as answer:
        assert (answer.status, await answer.json()) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )
    async with http.get("/bot4710:AAtest/getNothing") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")


BODIES = {
    "query": {"params": {"chat_id": str(AMINA), "text": "ä", "reply_markup": '{"remove_keyboard":true}'}},
    "json": {"json": {"chat_id": AMINA, "text": "ä", "reply_markup": {"remove_keyboard": True}}},
    "form": {"data": {"chat_id": str(AMINA), "text": "ä", "reply_markup": '{"remove_keyboard":true}'}},
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_parameters_are_read_from_query_json_and_form(http, world, body):
    world.person_says(AMINA, "/start")
    async with http.post("/bot4710:AAtest/sendmessage", **body) as answer:
        assert (await answer.json())["result"]["text"] == "ä"


@pytest.mark.parametrize("body", [b"{", b"[]", b'"a"'])
async def test_a_body_that_is_no_object_is_refused(http, body):
    async with http.post("/bot4710:AAtest/getMe", data=body, headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400
