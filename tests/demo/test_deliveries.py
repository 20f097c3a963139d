"""What a sender of due messages needs of the stand-in: files, edited buttons, links, people it may write to first."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import BufferedInputFile
from telegram import InputFile

from demo.botapi import Person, World
from demo.control.phone import Phone


def button(data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": data.upper(), "callback_data": data}]]}


@pytest.fixture
def phone(world: World, amina: int) -> Phone:
    return Phone(world, amina)


async def test_a_calendar_file_keeps_name_and_kind_also_when_sent_again(bot, phone):
    calendar = b"BEGIN:VCALENDAR\r\n" + b"X-LOTSE:1\r\n" * 300 + b"END:VCALENDAR\r\n"
    given = (
        BufferedInputFile(calendar, "Termin.ics")
        if isinstance(bot, Bot)
        else InputFile(calendar, filename="Termin.ics")
    )
    sent = await bot.send_document(phone.id, given, caption="x" * 1024)
    again = await bot.send_document(phone.id, sent.document.file_id)

    assert len(sent.caption) == 1024
    for message in (sent, again):
        assert (message.document.file_name, message.document.mime_type) == ("Termin.ics", "text/calendar")
        assert message.document.file_size == len(calendar)


async def test_a_documents_caption_has_the_same_limit_as_a_photos(aiogram_bot, phone, refused):
    arguments = {"chat_id": phone.id, "document": BufferedInputFile(b"BEGIN", "a.ics"), "caption": "x" * 1025}

    await refused(aiogram_bot, "send_document", "message caption is too long", **arguments)


async def test_only_the_buttons_are_edited_and_only_if_they_change(bot, phone, refused):
    sent = await bot.send_message(phone.id, "Anfrage", reply_markup=button("y"))
    where = {"chat_id": phone.id, "message_id": sent.message_id}

    await bot.edit_message_reply_markup(**where, reply_markup=button("z"))
    assert phone.sees == "Anfrage"
    assert list(phone.buttons.values()) == ["z"]
    same = "message is not modified: specified new message content and reply markup are exactly the same as a current"
    same += " content and reply markup of the message"
    await refused(bot, "edit_message_reply_markup", same, **where, reply_markup=button("z"))
    await bot.edit_message_reply_markup(**where)
    assert phone.buttons == {}


async def test_somebody_who_had_started_before_the_demo_can_be_written_to_first(aiogram_bot, world, refused):
    staff = world.add_person(Person(0, "Birgit", "de", role="case_manager", started=True))
    stranger = world.add_person(Person(0, "Uwe", "de"))
    await aiogram_bot.send_message(staff.id, "Neue Anfrage")
    words = "Forbidden: bot can't initiate conversation with a user"
    await refused(aiogram_bot, "send_message", words, chat_id=stranger.id, text="Neue Anfrage")

    world.reset()

    await aiogram_bot.send_message(staff.id, "Neue Anfrage")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Öffnen: t.me/lotse_demo_bot?start=a-B_9.", ["t.me/lotse_demo_bot?start=a-B_9"]),
        ("https://t.me/lotse_demo_bot?start=x", ["https://t.me/lotse_demo_bot?start=x"]),
        ("t.men/x und at.me/x", []),
    ],
)
async def test_links_to_a_bot_are_found_without_their_scheme(bot, phone, text, links):
    sent = await bot.send_message(phone.id, text)

    assert [
        sent.text[one.offset : one.offset + one.length] for one in sent.entities or [] if one.type == "url"
    ] == links


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_what_a_person_attached_goes_out_to_others_as_the_bot_knows_it(bot, world, phone, kind):
    world.person_sends_sample(phone.id, kind, "Für alle")
    (attached,) = [each for each in phone.messages if kind in each]
    reference = (attached["photo"][-1] if kind == "photo" else attached["document"])["file_id"]
    other = Phone(world, world.add_person(Person(0, "Olena", "uk", started=True)).id)

    file = await bot.get_file(reference)
    assert file.file_path.endswith(world.files.by_id[reference].path)
    await getattr(bot, f"send_{kind}")(other.id, reference, caption="<b>Neu</b>", parse_mode="HTML")

    (shown,) = [each for each in other.received if kind in each]
    assert shown[kind] == attached[kind]
    assert (shown["caption"], shown["caption_entities"][0]["type"]) == ("Neu", "bold")


@pytest.mark.parametrize(("kind", "sent_as"), [("photo", "document"), ("document", "photo")])
async def test_a_file_goes_out_as_nothing_but_what_it_came_as(aiogram_bot, world, phone, refused, kind, sent_as):
    world.person_sends_sample(phone.id, kind)
    content = phone.messages[-1]
    reference = (content["photo"][-1] if kind == "photo" else content["document"])["file_id"]

    words = f"can't use file of type {kind.title()} as {sent_as.title()}"
    await refused(aiogram_bot, f"send_{sent_as}", words, chat_id=phone.id, **{sent_as: reference})
