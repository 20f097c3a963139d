"""Presses on inline buttons."""

import pytest
from aiogram.types import InaccessibleMessage

from demo.botapi import World
from demo.botapi.errors import Impossible
from demo.control.phone import Phone
from demo.control.views import chat_view

MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def phone(world: World, amina: int) -> Phone:
    return Phone(world, amina)


def waiting(phone: Phone) -> list[dict[str, object]]:
    return chat_view(phone.world, phone.chat)["waiting"]


async def test_a_press_arrives_with_its_message_and_waits_for_the_answer(bot, phone):
    sent = await bot.send_message(phone.id, "Kommen Sie?", reply_markup=MARKUP)
    query_id = phone.press("y")

    (update,) = await bot.get_updates()
    query = update.callback_query
    assert (query.id, query.data, query.message.text) == (query_id, "y", "Kommen Sie?")
    assert query.from_user.id == phone.id
    assert waiting(phone) == [{"message_id": sent.message_id, "data": "y"}]

    await bot.answer_callback_query(query.id, text="Danke", show_alert=True)
    assert waiting(phone) == []
    assert [(alert["text"], alert["show_alert"]) for alert in phone.alerts] == [("Danke", True)]


async def test_a_query_keeps_the_message_of_its_moment(bot, phone):
    sent = await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    phone.press("y")
    await bot.edit_message_text("zwei", chat_id=phone.id, message_id=sent.message_id)

    (update,) = await bot.get_updates()
    assert update.callback_query.message.text == "eins"


async def test_forged_data_arrives_as_given(bot, phone):
    sent = await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    phone.press("forged" * 50, sent.message_id)

    (update,) = await bot.get_updates()
    assert update.callback_query.data == "forged" * 50


async def test_a_deleted_message_is_inaccessible(aiogram_bot, phone):
    sent = await aiogram_bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    await aiogram_bot.delete_message(phone.id, sent.message_id)
    phone.press("y", sent.message_id)

    (update,) = await aiogram_bot.get_updates()
    assert isinstance(update.callback_query.message, InaccessibleMessage)
    assert update.callback_query.message.message_id == sent.message_id


async def test_a_message_older_than_48_hours_is_inaccessible(aiogram_bot, world, phone):
    await aiogram_bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    world.clock.advance(48 * 3600 + 1)
    phone.press("y")

    (update,) = await aiogram_bot.get_updates()
    assert isinstance(update.callback_query.message, InaccessibleMessage)


async def test_a_query_can_be_answered_for_fifteen_seconds(bot, world, phone, refused):
    await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    early, late = phone.press("y"), phone.press("y")
    world.clock.advance(14)
    assert await bot.answer_callback_query(early)
    world.clock.advance(2)

    await refused(bot, "answer_callback_query", TOO_OLD, callback_query_id=late)
    assert waiting(phone) == []
    phone.press("y")
    await refused(bot, "answer_callback_query", TOO_OLD, callback_query_id=late)


async def test_an_unknown_query_cannot_be_answered(bot, refused):
    await refused(bot, "answer_callback_query", TOO_OLD, callback_query_id="12345")


async def test_an_answer_has_at_most_200_characters(bot, phone, refused):
    await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    query_id = phone.press("y")

    await refused(bot, "answer_callback_query", "MESSAGE_TOO_LONG", callback_query_id=query_id, text="x" * 201)
    await bot.answer_callback_query(query_id, text="x" * 200)


async def test_an_answer_opens_no_foreign_address(bot, phone, refused):
    await bot.send_message(phone.id, "eins", reply_markup=MARKUP)

    await refused(bot, "answer_callback_query", "URL_INVALID", callback_query_id=phone.press("y"), url="https://a.de")


async def test_a_second_answer_is_not_shown(bot, phone):
    await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    query_id = phone.press("y")
    await bot.answer_callback_query(query_id)
    await bot.answer_callback_query(query_id, text="spät")

    assert phone.alerts == []


async def test_what_no_app_allows_is_impossible(bot, world, phone):
    await bot.send_message(phone.id, "eins", reply_markup=MARKUP)
    for data, message_id in (("n", None), ("y", 99), ("y", 1)):
        with pytest.raises(Impossible):
            phone.press(data, message_id)
    world.block(phone.id)
    with pytest.raises(Impossible, match="blocks the bot"):
        phone.press("y")
