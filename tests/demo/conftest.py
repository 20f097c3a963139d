"""The stand-in served over HTTP on loopback, and both Telegram libraries pointed at it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from aiohttp import ClientSession, web
from telegram.error import TelegramError
from telegram.ext import ExtBot

from demo.botapi import Person, World
from demo.server import build_stand_in

TOKEN = "4710:AAtest"
AMINA = 700_000_001
OLENA = 700_000_002
STRANGER = 799_999_999


@dataclass
class Served:
    world: World
    url: str


@asynccontextmanager
async def serving(app: web.Application) -> AsyncIterator[str]:
    """The app's address on loopback while the block runs."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
def site() -> Any:
    return serving


@pytest.fixture
def world() -> World:
    people = [Person(AMINA, "Amina", "ar", username="amina"), Person(OLENA, "Olena", "uk", last_name="Koval")]
    return World(TOKEN, people=people)


@pytest.fixture
def amina(world: World) -> int:
    """Somebody who has started the bot; the update is acknowledged."""
    world.person_says(AMINA, "/start")
    world.updates.pending.clear()
    return AMINA


@pytest.fixture
async def served(world: World) -> AsyncIterator[Served]:
    async with serving(build_stand_in(world)) as url:
        yield Served(world, url)


@pytest.fixture
async def http(served: Served) -> AsyncIterator[ClientSession]:
    async with ClientSession(base_url=served.url) as session:
        yield session


@pytest.fixture
async def aiogram_bot(served: Served) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(served.url), timeout=60)
    async with Bot(TOKEN, session=session) as bot:
        yield bot


@pytest.fixture
async def ext_bot(served: Served) -> AsyncIterator[ExtBot[None]]:
    async with ExtBot(TOKEN, base_url=f"{served.url}/bot", base_file_url=f"{served.url}/file/bot") as bot:
        yield bot


@pytest.fixture(params=["aiogram", "python-telegram-bot"])
def bot(request: pytest.FixtureRequest) -> Any:
    """Either library; both name methods and parameters alike."""
    return request.getfixturevalue("aiogram_bot" if request.param == "aiogram" else "ext_bot")


async def assert_refused(bot: Any, method: str, words: str, **arguments: Any) -> None:
    """The call is refused with these words of Telegram, given without "Bad Request: ".

    python-telegram-bot writes descriptions in small letters, so there the case is not compared.
    """
    with pytest.raises((TelegramAPIError, TelegramError)) as refusal:
        await getattr(bot, method)(**arguments)
    said = refusal.value.message.removeprefix("Bad Request: ")
    if isinstance(bot, ExtBot):
        said, words = said.lower(), words.lower()
    assert said == words


@pytest.fixture
def refused() -> Any:
    return assert_refused
