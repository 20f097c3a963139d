"""Calls without aiogram's models: what they do, and that each failure is the one that aiogram itself raises."""

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendMessage
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.app import build_bot
from bot.settings import Settings
from demo.botapi.faults import Fault
from handlers.fast.calls import FastBot
from handlers.shell.screen import NO_PREVIEW, Button, inline

FAULTS = {
    "error500": TelegramServerError,
    "html502": ClientDecodeError,
    "reset": TelegramNetworkError,
    "too_many": TelegramRetryAfter,
    "unauthorized": TelegramUnauthorizedError,
}
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def edit(bot, person, words, *rows, message_id=None):
    return bot.tell(
        EditMessageText,
        text=words,
        chat_id=person.id,
        message_id=message_id or person.last["message_id"],
        reply_markup=inline(rows, "de"),
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
    )


def edit_as_aiogram(bot, person, words, *, message_id=None):
    return bot.edit_message_text(words, chat_id=person.id, message_id=message_id or person.last["message_id"])


def press(lab, person):
    return lab.world.press(person.id, person.last["message_id"], "pv1")


CALLS = {
    "editMessageText": lambda lab, person, bot: edit(bot, person, "Guten Tag"),
    "answerCallbackQuery": lambda lab, person, bot: bot.tell(AnswerCallbackQuery, callback_query_id=press(lab, person)),
    "sendMessage": lambda lab, person, bot: bot.tell(SendMessage, chat_id=person.id, text="Guten Tag"),
}


async def failure(call, person):
    """What a call raises: its kind, and its words unless they are about the network. aiogram's may name the chat."""
    with pytest.raises(AiogramError) as raised:
        await call
    said = "" if isinstance(raised.value, TelegramNetworkError) else str(raised.value)
    return type(raised.value), said.replace(f" in chat {person.id}", "")


async def test_the_program_and_the_tests_use_the_lean_bot(lab):
    bot = build_bot(Settings(bot_token=lab.bot.token, telegram_api=lab.url))
    try:
        assert type(bot) is type(lab.bot) is FastBot
    finally:
        await bot.session.close()


async def test_an_edit_changes_text_and_buttons(lab):
    person = await lab.person("de")

    await edit(lab.bot, person, "<b>Guten Tag</b>", [Button("Weiter", "pv1")])

    assert person.last["text"] == "Guten Tag"
    assert person.last["entities"][0]["type"] == "bold"
    assert person.buttons == ["Weiter"]


async def test_an_answer_stops_the_spinner(lab):
    person = await lab.person("de")

    await lab.bot.tell(AnswerCallbackQuery, callback_query_id=press(lab, person))

    assert person.unanswered == []


@pytest.mark.parametrize(
    ("words", "rows", "message_id", "refusal"),
    [
        ("<b>Guten Tag", [], None, "can't parse entities"),
        ("", [], None, "message text is empty"),
        ("Guten Tag", [[Button("zu lang", "x" * 65)]], None, "BUTTON_DATA_INVALID"),
        ("Guten Tag", [], 999_999, "message to edit not found"),
    ],
)
async def test_an_edit_that_telegram_refuses_raises_with_telegrams_words(lab, words, rows, message_id, refusal):
    person = await lab.person("de")

    with pytest.raises(TelegramBadRequest) as refused:
        await edit(lab.bot, person, words, *rows, message_id=message_id)

    assert refusal in refused.value.message
    assert refused.value.message.startswith("Bad Request: ")


async def test_an_edit_that_changes_nothing_is_refused_as_not_modified(lab):
    person = await lab.person("de")
    await edit(lab.bot, person, "Guten Tag")

    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await edit(lab.bot, person, "Guten Tag")


async def test_an_answer_that_comes_too_late_is_refused_as_too_old(lab):
    person = await lab.person("de")
    query = press(lab, person)
    lab.world.clock.advance(20)

    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await lab.bot.tell(AnswerCallbackQuery, callback_query_id=query)


@pytest.mark.parametrize("method", CALLS)
async def test_too_many_requests_say_how_long_to_wait(lab, method):
    person = await lab.person("de")
    lab.world.faults.add(Fault(method, "too_many", retry_after=17))

    with pytest.raises(TelegramRetryAfter) as waiting:
        await CALLS[method](lab, person, lab.bot)

    assert waiting.value.retry_after == 17


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("method", CALLS)
async def test_trouble_raises_what_the_poll_loop_knows(lab, method, kind):
    person = await lab.person("de")
    lab.world.faults.add(Fault(method, kind))

    with pytest.raises(FAULTS[kind]):
        await CALLS[method](lab, person, lab.bot)


async def test_an_edit_fails_as_with_aiograms_own_bot(lab):
    person = await lab.person("de")
    failures = []
    async with Bot(lab.bot.token, session=AiohttpSession(api=TelegramAPIServer.from_base(lab.url))) as aiograms:
        for bot in (lab.bot, aiograms):
            change = edit if bot is lab.bot else edit_as_aiogram
            failures.append([await failure(change(bot, person, "Guten Tag", message_id=999_999), person)])
            for kind in FAULTS:
                lab.world.faults.add(Fault("editMessageText", kind))
                failures[-1].append(await failure(change(bot, person, "Guten Tag"), person))

    assert failures[0] == failures[1]


@pytest.mark.parametrize("method", CALLS)
async def test_a_call_that_takes_too_long_is_the_networks_trouble(lab, method):
    person = await lab.person("de")
    lab.bot.session.timeout = 0.05
    lab.world.faults.add(Fault(method, "slow", seconds=0.3))

    with pytest.raises(TelegramNetworkError, match="timeout"):
        await CALLS[method](lab, person, lab.bot)


async def test_an_error_page_in_another_encoding_is_trouble_like_any_other(database_url):
    """A proxy's own page: ISO-8859-1, and it does not say so."""

    async def page(_request):
        return web.Response(status=502, body="<html>ungültig</html>".encode("latin-1"), content_type="text/html")

    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", page)
    async with TestServer(app) as server:
        bot = build_bot(Settings(telegram_api=str(server.make_url("")), bot_token="4710:AAtest"))
        try:
            with pytest.raises(ClientDecodeError):
                await bot.fetch_updates(offset=None, wait_s=0, kinds=[], limit_s=5)
        finally:
            await bot.session.close()
