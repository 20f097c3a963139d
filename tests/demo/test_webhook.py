"""Updates posted to the bot's own address: in order, with the secret, until they are taken."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import SendMessage
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

AMINA = 700_000_001


class Receiver:
    """A bot's web server that answers as it is told."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, dict[str, Any]]] = []
        self.statuses: list[int] = []
        self.reply: dict[str, Any] = {}

    async def take(self, request: web.Request) -> web.Response:
        self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        status = self.statuses.pop(0) if self.statuses else 200
        return web.json_response(self.reply, status=status)


@pytest.fixture
async def receiver(served: Any, site: Any) -> AsyncIterator[tuple[Receiver, str]]:
    served.world.allow_local_urls = True
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    async with site(app) as url:
        yield receiver, f"{url}/hook"


async def test_updates_are_posted_with_the_secret_and_acknowledged(bot, world, receiver, until):
    receiver, url = receiver
    await bot.set_webhook(url, secret_token="geheim-1")
    for text in ("eins", "zwei", "drei"):
        world.person_says(AMINA, text)
    await until(lambda: len(receiver.got) == 3)

    assert [secret for secret, _ in receiver.got] == ["geheim-1"] * 3
    assert [update["message"]["text"] for _, update in receiver.got] == ["eins", "zwei", "drei"]
    await until(lambda: not world.updates.pending)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_refused_update_is_posted_again_before_the_next(aiogram_bot, world, receiver, until):
    receiver, url = receiver
    receiver.statuses = [500, 503]
    await aiogram_bot.set_webhook(url)
    world.person_says(AMINA, "eins")
    world.person_says(AMINA, "zwei")
    await until(lambda: len(receiver.got) == 4)

    assert [update["message"]["text"] for _, update in receiver.got] == ["eins", "eins", "eins", "zwei"]
    info = await aiogram_bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"


async def test_nobody_listening_is_noted_and_nothing_is_lost(aiogram_bot, world, until):
    world.allow_local_urls = True
    await aiogram_bot.set_webhook("http://127.0.0.1:9/hook")
    world.person_says(AMINA, "eins")
    await until(lambda: world.webhook.last_error_message)

    info = await aiogram_bot.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")
    await aiogram_bot.delete_webhook()
    assert len(await aiogram_bot.get_updates()) == 1


async def test_a_call_in_the_response_is_carried_out(aiogram_bot, world, receiver, until):
    receiver, url = receiver
    receiver.reply = {"method": "sendMessage", "chat_id": AMINA, "text": "gleich"}
    await aiogram_bot.set_webhook(url)
    world.person_says(AMINA, "eins")
    await until(lambda: len(world.chats[AMINA].messages) == 2)

    assert [message["text"] for message in world.chats[AMINA].messages.values()] == ["eins", "gleich"]


async def test_aiograms_own_webhook_server_works(aiogram_bot, world, site, until):
    async def on_message(message: Message) -> SendMessage:
        return message.answer(f"{message.text}!")

    dispatcher = Dispatcher()
    dispatcher.message.register(on_message)
    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, aiogram_bot, handle_in_background=False, secret_token="geheim")
    handler.register(app, path="/hook")
    world.allow_local_urls = True
    async with site(app) as url:
        await aiogram_bot.set_webhook(f"{url}/hook", secret_token="geheim")
        world.person_says(AMINA, "eins")
        await until(lambda: len(world.chats[AMINA].messages) == 2)
        await aiogram_bot.delete_webhook()

    assert [message["text"] for message in world.chats[AMINA].messages.values()] == ["eins", "eins!"]


async def test_polling_and_webhook_exclude_each_other(aiogram_bot, receiver):
    poll = asyncio.create_task(aiogram_bot.get_updates(timeout=10))
    await asyncio.sleep(0.1)
    await aiogram_bot.set_webhook(receiver[1])

    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await aiogram_bot.get_updates()
    await aiogram_bot.delete_webhook()
    assert await aiogram_bot.get_updates() == []


async def test_pending_updates_can_be_dropped(bot, world):
    world.person_says(AMINA, "eins")
    await bot.delete_webhook(drop_pending_updates=True)

    assert not await bot.get_updates()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"url": "http://bot.kreis.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://bot.kreis.example:8081/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            {"url": "https://bot.kreis.example/", "secret_token": "geheim!"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_addresses_telegram_refuses_are_refused(aiogram_bot: Bot, refused, arguments, words):
    await refused(aiogram_bot, "set_webhook", words, **arguments)
