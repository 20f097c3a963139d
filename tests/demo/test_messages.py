"""Sending, editing, deleting, and what people then see."""

import asyncio
from typing import Any

import pytest
from aiogram.types import BufferedInputFile

from demo.botapi import World
from demo.botapi.samples import letter, picture, silent_voice
from demo.control.phone import Phone

HOURS = 3600
KEYS = {
    "keyboard": [[{"text": "Ort teilen", "request_location": True}], ["Nummer", {"text": "Hilfe"}]],
    "one_time_keyboard": True,
    "resize_keyboard": True,
    "is_persistent": True,
    "input_field_placeholder": "Ort",
}


def inline(*data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": one.upper(), "callback_data": one}] for one in data]}


@pytest.fixture
def phone(world: World, amina: int) -> Phone:
    return Phone(world, amina)


async def test_a_message_arrives_with_its_entities_and_buttons(bot, phone):
    sent = await bot.send_message(phone.id, " <b>Hallo</b> Amina ", parse_mode="HTML", reply_markup=inline("y", "n"))

    assert (sent.message_id, sent.text, sent.entities[0].type) == (2, "Hallo Amina", "bold")
    assert phone.sees == "Hallo Amina"
    assert phone.buttons == {"Y": "y", "N": "n"}


async def test_entities_move_with_the_trimmed_text(bot, phone):
    sent = await bot.send_message(phone.id, "\n\n<b> Hallo</b> ", parse_mode="HTML")

    assert [(one.offset, one.length) for one in sent.entities] == [(0, 5)]


async def test_message_ids_grow_per_chat_and_update_ids_over_all(world, bot, phone):
    world.person_says(700_000_002, "/start")
    world.person_says(phone.id, "a")
    ids = [update.update_id for update in await bot.get_updates()]

    assert ids == [ids[0], ids[0] + 1]
    assert (await bot.send_message(phone.id, "b")).message_id == 3
    assert (await bot.send_message(700_000_002, "b")).message_id == 2


async def test_place_contact_and_location_arrive(bot, phone):
    await bot.send_venue(phone.id, latitude=51.95, longitude=7.99, title="Kreishaus", address="Waldenburger Str. 2")
    await bot.send_contact(phone.id, phone_number="110", first_name="Polizei")
    await bot.send_location(phone.id, latitude=51.95, longitude=7.99)

    venue, contact, location = phone.received
    assert venue["venue"]["title"] == "Kreishaus"
    assert venue["location"] == venue["venue"]["location"]
    assert contact["contact"] == {"phone_number": "110", "first_name": "Polizei"}
    assert location["location"] == {"latitude": 51.95, "longitude": 7.99}


async def test_aiograms_files_arrive_and_come_back(aiogram_bot, phone):
    photo = BufferedInputFile(picture(30, 20), "karte.png")
    sent = await aiogram_bot.send_photo(phone.id, photo, caption="<i>Karte</i>", parse_mode="HTML")
    document = await aiogram_bot.send_document(phone.id, BufferedInputFile(letter(), "Termin.pdf"))

    assert (sent.photo[-1].width, sent.photo[-1].height, sent.caption) == (30, 20, "Karte")
    assert document.document.file_name == "Termin.pdf"
    content = await aiogram_bot.download(sent.photo[-1])
    assert content.read() == picture(30, 20)


async def test_the_other_librarys_files_arrive_and_come_back(ext_bot, phone):
    sent = await ext_bot.send_photo(phone.id, picture(30, 20), caption="Karte")
    document = await ext_bot.send_document(phone.id, letter(), filename="Termin.pdf")
    again = await ext_bot.send_document(phone.id, document.document.file_id)

    assert sent.photo[-1].width == 30
    file = await ext_bot.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == letter()
    assert again.document.file_id == document.document.file_id


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (picture(500, 20), "PHOTO_INVALID_DIMENSIONS"),
        (b"", "file must be non-empty"),
    ],
)
async def test_a_photo_must_be_a_picture(aiogram_bot, phone, refused, data, words):
    await refused(aiogram_bot, "send_photo", words, chat_id=phone.id, photo=BufferedInputFile(data, "a.png"))


async def test_a_caption_has_its_own_limit(aiogram_bot, phone, refused):
    arguments = {"chat_id": phone.id, "photo": BufferedInputFile(picture(9, 9), "a.png"), "caption": "x" * 1025}

    await refused(aiogram_bot, "send_photo", "message caption is too long", **arguments)


async def test_a_voice_note_must_be_ogg_or_becomes_a_document(aiogram_bot, phone):
    voice = await aiogram_bot.send_voice(phone.id, BufferedInputFile(silent_voice(1), "a.ogg"), duration=1)
    other = await aiogram_bot.send_voice(phone.id, BufferedInputFile(b"RIFF", "a.wav"))

    assert voice.voice.duration == 1
    assert other.document.file_name == "a.wav"


async def test_known_people_are_mentioned_and_unknown_ones_are_not(bot, phone):
    text = f'<a href="tg://user?id={phone.id}">Amina</a> <a href="tg://user?id=5">Wer</a>'
    sent = await bot.send_message(phone.id, text, parse_mode="HTML")

    assert [(one.type, one.user.id) for one in sent.entities] == [("text_mention", phone.id)]


async def test_entities_can_be_given_and_links_telegram_refuses_are_dropped(bot, phone):
    given = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "text_link", "offset": 0, "length": 2, "url": "tel:110"},
        {"type": "italic", "offset": 1, "length": 9},
    ]
    message = await bot.send_message(phone.id, "ab", entities=given)

    assert [(one.type, one.length) for one in message.entities] == [("bold", 2)]


async def test_editing_replaces_text_and_buttons(bot, phone):
    sent = await bot.send_message(phone.id, "eins", reply_markup=inline("y"))

    edited = await bot.edit_message_text("zwei", chat_id=phone.id, message_id=sent.message_id)

    assert (edited.text, edited.reply_markup) == ("zwei", None)
    assert edited.edit_date is not None
    assert (phone.sees, phone.buttons) == ("zwei", {})


async def test_editing_to_the_same_is_refused(bot, phone, refused):
    words = (
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    sent = await bot.send_message(phone.id, "<b>eins</b>", parse_mode="HTML", reply_markup=inline("y"))
    same = {"chat_id": phone.id, "message_id": sent.message_id, "reply_markup": inline("y")}

    await refused(bot, "edit_message_text", words, text="<b>eins</b>", parse_mode="HTML", **same)
    await refused(bot, "edit_message_reply_markup", words, **same)
    await bot.edit_message_text("<i>eins</i>", parse_mode="HTML", **same)
    await bot.edit_message_text("<i>eins</i>", parse_mode="HTML", **{**same, "reply_markup": inline("n")})


async def test_buttons_of_a_place_can_change_but_not_its_words(bot, phone, refused):
    arguments = {"latitude": 51.9, "longitude": 8, "title": "a", "address": "b", "reply_markup": inline("y")}
    sent = await bot.send_venue(phone.id, **arguments)
    where = {"chat_id": phone.id, "message_id": sent.message_id}

    await refused(bot, "edit_message_text", "message can't be edited", text="c", **where)
    await bot.edit_message_reply_markup(**where)

    assert phone.buttons == {}


async def test_captions_are_edited_as_captions(aiogram_bot, phone, refused):
    sent = await aiogram_bot.send_photo(phone.id, BufferedInputFile(picture(9, 9), "a.png"), caption="eins")
    text = await aiogram_bot.send_message(phone.id, "text")
    where = {"chat_id": phone.id, "message_id": sent.message_id}

    await refused(aiogram_bot, "edit_message_text", "there is no text in the message to edit", text="a", **where)
    words = "there is no caption in the message to edit"
    await refused(aiogram_bot, "edit_message_caption", words, chat_id=phone.id, message_id=text.message_id, caption="a")
    edited = await aiogram_bot.edit_message_caption(caption="zwei", **where)
    assert edited.caption == "zwei"


async def test_messages_can_be_deleted_for_48_hours(bot, world, phone, refused):
    sent = await bot.send_message(phone.id, "eins")
    world.clock.advance(47 * HOURS)
    assert await bot.delete_message(phone.id, sent.message_id)
    assert phone.received == []

    late = await bot.send_message(phone.id, "zwei")
    world.clock.advance(49 * HOURS)
    where = {"chat_id": phone.id, "message_id": late.message_id}
    await refused(bot, "delete_message", "message can't be deleted for everyone", **where)


async def test_several_messages_go_at_once_and_unknown_ones_are_passed_over(bot, phone):
    ids = [(await bot.send_message(phone.id, "a")).message_id for _ in range(3)]

    assert await bot.delete_messages(phone.id, [*ids[:2], 99])
    assert [message["message_id"] for message in phone.received] == ids[2:]


async def test_a_reply_keyboard_stays_until_it_is_removed(bot, world, phone):
    await bot.send_message(phone.id, "Wo?", reply_markup=KEYS | {"one_time_keyboard": False})
    phone.press_key("Hilfe")
    assert phone.chat.reply_keyboard["input_field_placeholder"] == "Ort"
    assert [update.message.text for update in await bot.get_updates()] == ["Hilfe"]

    await bot.send_message(phone.id, "gut", reply_markup={"remove_keyboard": True})
    assert phone.chat.reply_keyboard is None


async def test_keys_share_place_and_number_and_a_one_time_keyboard_collapses(bot, phone):
    await bot.send_message(phone.id, "Wo?", reply_markup=KEYS)
    phone.press_key("Ort teilen", 51.76, 7.89)
    assert phone.chat.reply_keyboard is None

    await bot.send_message(phone.id, "Wer?", reply_markup={"keyboard": [[{"text": "Nummer", "request_contact": True}]]})
    phone.press_key("Nummer")

    place, number = [update.message for update in await bot.get_updates()]
    assert (place.location.latitude, number.contact.user_id) == (51.76, phone.id)


async def test_typing_shows_for_five_seconds_or_until_the_message(bot, world, phone):
    await bot.send_chat_action(phone.id, "typing")
    assert phone.chat.typing_until > world.clock.now()

    world.clock.advance(6)
    assert phone.chat.typing_until < world.clock.now()

    await bot.send_chat_action(phone.id, "typing")
    await bot.send_message(phone.id, "a")
    assert phone.chat.typing_until == 0


async def test_a_chat_forgets_its_oldest_messages(world, phone):
    world.history = 3
    for number in range(5):
        phone.say(str(number))

    assert [message["text"] for message in phone.messages] == ["2", "3", "4"]


async def test_both_libraries_read_the_chat_the_bot_and_its_files(bot, phone):
    me = await bot.get_me()
    chat = await bot.get_chat(phone.id)

    assert (me.username, me.id) == ("lotse_demo_bot", 4710)
    assert (chat.first_name, chat.username) == ("Amina", "amina")


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "document", "video", "contact"])
async def test_both_libraries_read_what_people_send(bot, world, phone, kind):
    world.person_sends_sample(phone.id, kind, "dazu")

    (update,) = await bot.get_updates()
    assert getattr(update.message, kind)
    assert update.message.caption == (None if kind in {"sticker", "contact"} else "dazu")


async def test_a_settled_phone_has_its_answers(aiogram_bot, world, phone):
    phone.say("Hallo")

    async def answer() -> None:
        (update,) = await aiogram_bot.get_updates(timeout=5)
        await aiogram_bot.send_message(phone.id, f"{update.message.text}!")
        await aiogram_bot.get_updates(offset=update.update_id + 1)

    task = asyncio.create_task(answer())
    assert (await phone.settled()).sees == "Hallo!"
    await task
