"""Wiring: from settings to a running bot."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

import structlog
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand
from aiogram.utils.token import TokenValidationError

from bot.booking_jobs import booking_jobs
from bot.campaign_jobs import campaign_jobs
from bot.case_jobs import case_jobs
from bot.delivery import FINISH_S, Delivery, keep_delivering
from bot.keeping_jobs import keeping_jobs
from bot.polling import Poller
from bot.progress_jobs import progress_jobs
from bot.scheduler import Job, build_scheduler, daily
from bot.sender import Sender
from bot.session import LeanBot, LeanSession
from bot.settings import Settings
from bot.slimming import slim_down
from handlers.campaigns.running.progress import refresh_progress
from handlers.routes import COMMANDS, build_dispatcher
from handlers.shell.context import House
from handlers.shell.texts import CLDR, GERMAN, ISOLATES, Text, languages, plain, text
from services.clock import Clock
from services.counties import County, load_county
from services.periodic import forget_old
from services.refusal import Refusal
from services.translation import Engine, packages
from storage.engine import Database, WriteSession

log = structlog.get_logger()

WITHOUT_MENU_CODE = frozenset({"ckb"})  # Telegram has no command menu for it


def build_bot(settings: Settings) -> Bot:
    """The aiogram bot for the configured token and server.

    Raises:
        Refusal: no token, or one that cannot be a token.
    """
    if settings.bot_token is None:
        raise Refusal("cli-token-missing")
    session = LeanSession(api=TelegramAPIServer.from_base(settings.telegram_api))
    try:
        return LeanBot(settings.bot_token.get_secret_value(), session=session)
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


def build_house(settings: Settings, *, clock: Clock) -> House:
    """Database, keys and county behind the conversations.

    Raises:
        Refusal: no secret key, or an unknown county.
    """
    return House(
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
    house = build_house(settings, clock=clock)
    poller = Poller(bot, build_dispatcher(house))
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, poller.stop)
    dressing = asyncio.create_task(_dress(bot, house, poller))
    try:
        async with web_pages(settings, house, poller), due_work(build_sender(settings), house, poller):
            log.info("bot.started", county=house.county.id, demo=settings.demo)
            await poller.run()
    finally:
        dressing.cancel()
        await bot.session.close()
        if house.translator is not None:
            await house.translator.close()
        await house.database.close()
        log.info("bot.stopped")


@asynccontextmanager
async def web_pages(settings: Settings, house: House, poller: Poller) -> AsyncIterator[None]:
    """Serves calendars and health while the block runs, where LOTSE_PUBLIC_URL is set; else does nothing.

    Raises:
        Refusal: the port is taken.
    """
    if settings.public_url is None:
        yield
        return
    from bot.web import serving  # noqa: PLC0415  memory and time that a bot without it does not pay

    host, port = settings.web_address
    async with serving(house, poller, host=host, port=port):
        yield


async def _dress(bot: Bot, house: House, poller: Poller) -> None:
    """What can wait until the bot answers: its menus in each language."""
    await poller.started.wait()
    slim_down()
    try:
        await introduce(bot, house.county)
    except AiogramError as error:
        log.warning("introduction.not_set", error=type(error).__name__)


@asynccontextmanager
async def due_work(sender: Sender, house: House, poller: Poller) -> AsyncIterator[None]:
    """Ticks and sends what is due while the block runs, from the first poll on; then finishes what is in hand."""
    delivery = Delivery(house, sender)
    working = asyncio.create_task(_work(delivery, house, poller))
    try:
        yield
    finally:
        delivery.stop()
        if not poller.started.is_set():
            working.cancel()
        await asyncio.wait({working}, timeout=2 * FINISH_S)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def _work(delivery: Delivery, house: House, poller: Poller) -> None:
    await poller.started.wait()
    progress = Job("campaign-progress", partial(refresh_progress, poller.bot, house))
    scheduler = build_scheduler([*due_jobs(house), progress], house.clock)
    scheduler.start()
    try:
        await keep_delivering(delivery)
    finally:
        scheduler.shutdown(wait=False)


def due_jobs(house: House) -> list[Job]:
    """Everything that happens without anyone pressing a button."""

    async def wake_sender(_now: datetime) -> None:
        house.post.ring()

    async def forget(session: WriteSession, now: datetime) -> None:
        await forget_old(session, now=now)

    own = [Job("outbox", wake_sender), daily("housekeeping", forget, house.database)]
    own += booking_jobs(house) + keeping_jobs(house) + progress_jobs(house) + case_jobs(house)
    return own + campaign_jobs(house)


async def introduce(bot: Bot, county: County) -> None:
    """The command menu, and what an empty chat says, in every language; German for phones in any other."""
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
    return [BotCommand(command=each, description=plain(text(f"command-{each}"), language)) for each in COMMANDS]
