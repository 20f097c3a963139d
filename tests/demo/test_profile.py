"""What the bot tells about itself."""

import pytest
from aiogram.types import BotCommand, BotCommandScopeChat, MenuButtonCommands

from demo.control.views import chat_view, people_view

AMINA = 700_000_001  # Arabic
OLENA = 700_000_002  # Ukrainian


def menu(world, person_id):
    return [one["description"] for one in chat_view(world, world.chats[person_id])["commands"]]


def commands(description):
    return [BotCommand(command="hilfe", description=description)]


async def test_everybody_sees_the_commands_of_their_language_else_the_default(aiogram_bot, world):
    await aiogram_bot.set_my_commands(commands("Hilfe"))
    await aiogram_bot.set_my_commands(commands("مساعدة"), language_code="ar")

    assert (menu(world, AMINA), menu(world, OLENA)) == (["مساعدة"], ["Hilfe"])
    assert [one.description for one in await aiogram_bot.get_my_commands(language_code="ar")] == ["مساعدة"]
    assert await aiogram_bot.get_my_commands(language_code="uk") == []


async def test_the_commands_of_one_chat_come_before_all(aiogram_bot, world):
    await aiogram_bot.set_my_commands(commands("Hilfe"), language_code="ar")
    await aiogram_bot.set_my_commands(commands("Team"), scope=BotCommandScopeChat(chat_id=AMINA))
    assert menu(world, AMINA) == ["Team"]

    await aiogram_bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=AMINA))
    assert menu(world, AMINA) == ["Hilfe"]


async def test_commands_of_an_unknown_chat_are_refused(aiogram_bot, refused):
    scope = BotCommandScopeChat(chat_id=12345)

    await refused(aiogram_bot, "set_my_commands", "chat not found", commands=commands("Hilfe"), scope=scope)


@pytest.mark.parametrize("what", ["name", "description", "short_description"])
async def test_names_and_descriptions_fall_back_to_the_default(bot, what):
    await getattr(bot, f"set_my_{what}")("Lotse Warendorf")
    await getattr(bot, f"set_my_{what}")("Лоцман", language_code="uk")
    read = getattr(bot, f"get_my_{what}")

    assert getattr(await read(language_code="uk"), what) == "Лоцман"
    assert getattr(await read(language_code="ar"), what) == "Lotse Warendorf"


async def test_a_name_has_64_characters_at_most(bot, refused):
    await refused(bot, "set_my_name", "bot name is too long", name="x" * 65)


async def test_the_page_shows_the_bots_name(aiogram_bot, world):
    await aiogram_bot.set_my_name("Lotse Warendorf")

    assert people_view(world)["bot"]["first_name"] == "Lotse Warendorf"


async def test_the_menu_button_is_kept(aiogram_bot):
    assert await aiogram_bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await aiogram_bot.get_chat_menu_button()).type == "commands"


async def test_logging_out_and_closing_are_taken(bot):
    assert await bot.log_out()
    assert await bot.close()
