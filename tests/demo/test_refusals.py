"""What Telegram refuses is refused in its own words, as both libraries report them."""

from typing import Any

import pytest

AMINA = 700_000_001
OLENA = 700_000_002

BUTTON = {"text": "Ja", "callback_data": "y"}


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def with_button(**button: Any) -> dict[str, Any]:
    return {"text": "Hallo", "reply_markup": keyboard([{"text": "Ja", **button}])}


def html(text: str) -> dict[str, Any]:
    return {"text": text, "parse_mode": "HTML"}


URL = "inline keyboard button URL"
PARSE = "can't parse entities: "
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("empty", {"text": ""}, "message text is empty"),
    ("blank", {"text": " \n "}, "message text is empty"),
    ("only tags", html("<b></b>"), "message text is empty"),
    ("too long", {"text": "x" * 4097}, "message is too long"),
    ("too long in UTF-16", {"text": "😀" * 2049}, "message is too long"),
    ("too long after parsing", html("<b>" + "x" * 4097 + "</b>"), "message is too long"),
    ("unknown tag", html("a <x>"), PARSE + 'Unsupported start tag "x" at byte offset 2'),
    ("offset in bytes", html("ä<p>"), PARSE + 'Unsupported start tag "p" at byte offset 2'),
    ("break", html("a<br/>b"), PARSE + 'Unsupported start tag "br/" at byte offset 1'),
    ("unescaped", html("1 <2"), PARSE + "Unclosed start tag at byte offset 2"),
    ("unescaped and more", html("1 < 2"), PARSE + 'Unsupported start tag "" at byte offset 2'),
    ("unclosed", html("<b>x"), PARSE + "Can't find end tag corresponding to start tag b"),
    ("crossed", html("<b><i>x</b></i>"), PARSE + 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("end only", html("x</b>"), PARSE + "Unexpected end tag at byte offset 1"),
    ("span", html('<span class="x">a</span>'), PARSE + 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("open end", html("<b>x</b"), PARSE + "Unclosed end tag at byte offset 4"),
    ("no data", with_button(callback_data=""), "BUTTON_DATA_INVALID"),
    ("long data", with_button(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
    ("long data in bytes", with_button(callback_data="ä" * 33), "BUTTON_DATA_INVALID"),
    (
        "telephone",
        with_button(url="tel:+49258153"),
        f"{URL} 'tel:+49258153' is invalid: Wrong port number specified in the URL",
    ),
    ("short number", with_button(url="tel:110"), f"{URL} 'tel:110' is invalid: Wrong HTTP URL"),
    ("scheme", with_button(url="tel://110"), f"{URL} 'tel://110' is invalid: Unsupported URL protocol"),
    ("ftp", with_button(url="ftp://a.de"), f"{URL} 'ftp://a.de' is invalid: Unsupported URL protocol"),
    (
        "localhost",
        with_button(url="http://localhost:8080/a"),
        f"{URL} 'http://localhost:8080/a' is invalid: Wrong HTTP URL",
    ),
    ("empty button", with_button(text=" ", callback_data="a"), "inline keyboard button text must be non-empty"),
    (
        "button without action",
        {"text": "Hallo", "reply_markup": keyboard([{"text": "Ja"}])},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    ("wide row", {"text": "a", "reply_markup": keyboard([BUTTON] * 9)}, "reply markup is too long"),
    ("many rows", {"text": "a", "reply_markup": keyboard(*[[BUTTON]] * 101)}, "reply markup is too long"),
    (
        "empty key",
        {"text": "a", "reply_markup": {"keyboard": [[{"text": ""}]]}},
        "keyboard button text must be non-empty",
    ),
    ("no such chat", {"text": "a", "chat_id": 12345}, "chat not found"),
    ("never started", {"text": "a", "chat_id": OLENA}, "Forbidden: bot can't initiate conversation with a user"),
    ("reply to nothing", {"text": "a", "reply_to_message_id": 99}, "message to be replied not found"),
]


@pytest.mark.parametrize(("arguments", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
async def test_a_message_telegram_refuses_is_refused(bot, amina, refused, arguments, words):
    await refused(bot, "send_message", words, **{"chat_id": amina, **arguments})


@pytest.mark.parametrize(
    "arguments",
    [
        {"text": "x" * 4096},
        {"text": "😀" * 2048},
        html("<b>" + "x" * 4096 + "</b>"),
        html("a &lt; b &amp; c &nbsp; &unknown;"),
        with_button(callback_data="ä" * 32),
        with_button(url="https://kreis.example/termin?a=1"),
        with_button(url="tg://user?id=42"),
        {"text": "a", "reply_markup": keyboard(*[[BUTTON] * 5] * 20)},
    ],
)
async def test_a_message_at_the_limit_is_taken(bot, amina, arguments):
    message = await bot.send_message(chat_id=amina, **arguments)

    assert message.message_id == 2


async def test_markdown_is_said_not_to_be_understood(bot, amina, refused):
    words = "the stand-in parses HTML only, not markdownv2"

    await refused(bot, "send_message", words, chat_id=amina, text="*a*", parse_mode="MarkdownV2")


async def test_a_blocked_bot_is_told_so(bot, world, amina, refused):
    world.block(amina)

    await refused(bot, "send_message", "Forbidden: bot was blocked by the user", chat_id=amina, text="a")


async def test_a_deleted_account_is_told_so(bot, world, amina, refused):
    world.deactivate(amina)

    await refused(bot, "send_message", "Forbidden: user is deactivated", chat_id=amina, text="a")


OTHER_METHODS = [
    ("send_venue", {"latitude": 51.9, "longitude": 8, "title": "", "address": "a"}, "title must be non-empty"),
    (
        "send_venue",
        {"latitude": 99, "longitude": 8, "title": "t", "address": "a"},
        "wrong latitude or longitude specified",
    ),
    ("send_contact", {"phone_number": "", "first_name": "a"}, "phone number must be non-empty"),
    ("send_chat_action", {"action": "dancing"}, "wrong parameter action in request"),
    ("send_photo", {"photo": "nonsense"}, "wrong file identifier/HTTP URL specified"),
    ("send_document", {"document": "https://a.example/b.pdf"}, "failed to get HTTP URL content"),
    ("edit_message_text", {"message_id": 99, "text": "a"}, "message to edit not found"),
    ("edit_message_text", {"message_id": 1, "text": "a"}, "message can't be edited"),
    ("delete_message", {"message_id": 99}, "message to delete not found"),
]


@pytest.mark.parametrize(("method", "arguments", "words"), OTHER_METHODS)
async def test_other_methods_refuse_too(aiogram_bot, amina, refused, method, arguments, words):
    await refused(aiogram_bot, method, words, chat_id=amina, **arguments)


COMMANDS = [
    ([{"command": "Größe", "description": "a"}], "BOT_COMMAND_INVALID"),
    ([{"command": "x" * 33, "description": "a"}], "BOT_COMMAND_INVALID"),
    ([{"command": "help", "description": " "}], "BOT_COMMAND_DESCRIPTION_INVALID"),
    ([{"command": f"c{n}", "description": "a"} for n in range(101)], "BOT_COMMANDS_TOO_MUCH"),
]


@pytest.mark.parametrize(("commands", "words"), COMMANDS)
async def test_commands_telegram_refuses_are_refused(http, commands, words):
    async with http.post("/bot4710:AAtest/setMyCommands", json={"commands": commands}) as answer:
        assert await answer.json() == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}
