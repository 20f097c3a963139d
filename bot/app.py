"""Wiring: from settings to a running bot."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand
from aiogram.utils.token import TokenValidationError

from bot.delivery import FINISH_S, Delivery, keep_delivering
from bot.jobs import due_jobs
from bot.polling import Poller
from bot.scheduler import Job, build_scheduler
from bot.sender import Sender
from bot.settings import Settings
from handlers.campaigns.running.progress import ProgressMessages
from handlers.conversations import ROUTING, build_answering
from handlers.fast import memory
from handlers.fast.calls import FastBot
from handlers.shell.channel import description
from handlers.shell.texts import CLDR, GERMAN, ISOLATES, Text, languages, plain, text
from services.app import App
from services.clock import Clock
from services.counties import County, load_county
from services.refusal import Refusal
from services.translation import Engine, packages
from storage.engine import Database

log = structlog.get_logger()

WITHOUT_MENU_CODE = frozenset({"ckb"})  # Telegram has no command menu for it


def build_bot(settings: Settings) -> FastBot:
    """The aiogram bot for the configured token and server.

    Raises:
        Refusal: no token, or one that cannot be a token.
    """
    if settings.bot_token is None:
        raise Refusal("cli-token-missing")
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api))
    try:
        return FastBot(settings.bot_token.get_secret_value(), session=session)
    except TokenValidationError as error:
        raise Refusal("cli-token-malformed") from error


def build_sender(settings: Settings) -> Sender:
    """The sender of due messages for the configured token and server.

    Raises:
        Refusal: no token.
    """
    if settings.bot_token is None:
        raise Refusal("cli-token-missing")
    return Sender(settings.bot_token.get_secret_value(), settings.telegram_api)


def build_app(settings: Settings, *, clock: Clock) -> App:
    """Database, keys and county for the conversations.

    Raises:
        Refusal: no secret key, or an unknown county.
    """
    return App(
        database=Database(settings.database),
        keyring=settings.keyring(),
        county=load_county(settings.county),
        clock=clock,
        show_samples=settings.demo,
        translator=Engine(settings.data_dir / packages.FOLDER),
        public_url=settings.public_url,
    )


async def run_bot(settings: Settings, *, clock: Clock) -> None:
    """Poll and answer until a signal says stop.

    Raises:
        Refusal: something an operator must mend first.
    """
    bot = build_bot(settings)
    app = build_app(settings, clock=clock)
    poller = Poller(bot, build_answering(app))
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, poller.stop)
    dressing = asyncio.create_task(_dress(bot, app, poller))
    try:
        async with web_pages(settings, app, poller), due_work(build_sender(settings), app, poller):
            log.info("bot.started", county=app.county.id, demo=settings.demo)
            await poller.run()
    finally:
        dressing.cancel()
        await bot.session.close()
        if app.translator is not None:
            await app.translator.close()
        await app.database.close()
        log.info("bot.stopped")


@asynccontextmanager
async def web_pages(settings: Settings, app: App, poller: Poller) -> AsyncIterator[None]:
    """Serve calendars, pages and health while the block runs. Without LOTSE_PUBLIC_URL nothing is served.

    Raises:
        Refusal: the port is taken.
    """
    if settings.public_url is None:
        yield
        return
    from bot.web import serving  # noqa: PLC0415  memory and time that a bot without it does not pay

    host, port = settings.web_address
    async with serving(app, poller, host=host, port=port):
        yield


async def _dress(bot: Bot, app: App, poller: Poller) -> None:
    """What can wait until the bot answers: its menus in each language."""
    await poller.started.wait()
    memory.settle()
    try:
        await introduce(bot, app.county)
    except AiogramError as error:
        log.warning("introduction.not_set", error=type(error).__name__)


@asynccontextmanager
async def due_work(sender: Sender, app: App, poller: Poller) -> AsyncIterator[None]:
    """Tick and send what is due while the block runs, from the first poll on. At the end finish what was begun."""
    delivery = Delivery(app, sender)
    working = asyncio.create_task(_work(delivery, app, poller))
    try:
        yield
    finally:
        delivery.stop()
        if not poller.started.is_set():
            working.cancel()
        await asyncio.wait({working}, timeout=2 * FINISH_S)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def _work(delivery: Delivery, app: App, poller: Poller) -> None:
    await poller.started.wait()
    progress = Job("campaign-progress", ProgressMessages(poller.bot, app).refresh)
    scheduler = build_scheduler([*due_jobs(app), progress], app.clock)
    scheduler.start()
    try:
        await keep_delivering(delivery)
    finally:
        scheduler.shutdown(wait=False)


async def introduce(bot: Bot, county: County) -> None:
    """Set the command menu and the descriptions in every language. Phones in any other language see German."""
    codes: dict[str, str | None] = {GERMAN: None}
    codes |= {language: CLDR.get(language, language) for language in languages() if language != GERMAN}
    for language, code in codes.items():
        if code is not None and (code in WITHOUT_MENU_CODE or len(code) != 2):
            continue
        about = _plain(text("about-bot", county=county.name), language)
        await bot.set_my_commands(_commands(language), language_code=code)
        await bot.set_my_description(about, language_code=code)
        await bot.set_my_short_description(_plain(text("about-bot-short"), language), language_code=code)


def _plain(line: Text, language: str) -> str:
    return plain(line, language).translate(ISOLATES)  # Telegram's profile fields show them as boxes on old phones


def _commands(language: str) -> list[BotCommand]:
    return [BotCommand(command=each, description=description(each, language)) for each in ROUTING.menu_for(None)]
