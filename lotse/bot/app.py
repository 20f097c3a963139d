"""Wiring: from settings to a running bot."""

import asyncio
import gc
import signal
from datetime import timedelta

import structlog
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand
from aiogram.utils.token import TokenValidationError
from sqlmodel import col, delete

from lotse.bot.polling import Poller
from lotse.bot.session import LeanBot, LeanSession
from lotse.bot.settings import Settings
from lotse.handlers.context import House
from lotse.handlers.formats import CLDR
from lotse.handlers.routes import COMMANDS, build_dispatcher
from lotse.handlers.texts import GERMAN, ISOLATES, Text, languages, plain, text
from lotse.services.clock import Clock, SystemClock
from lotse.services.county import County, load_county
from lotse.services.refusal import Refusal
from lotse.storage.encryption import Keyring
from lotse.storage.engine import Database, StorageUnavailable
from lotse.storage.updates import HandledUpdate

log = structlog.get_logger()

HANDLED_KEPT = timedelta(days=7)  # Telegram keeps an update for 24 hours; older ones cannot come again
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


def build_house(settings: Settings, *, clock: Clock) -> House:
    """Database, keys and county behind the conversations.

    Raises:
        Refusal: no secret key, or an unknown county.
    """
    if settings.secret_key is None:
        raise Refusal("cli-secret-missing")
    return House(
        database=Database(settings.database),
        keyring=Keyring(settings.secret_key.get_secret_value()),
        county=load_county(settings.county),
        clock=clock,
        show_samples=settings.demo,
    )


async def run_bot(settings: Settings) -> None:
    """Poll and answer until a signal says stop.

    Raises:
        Refusal: something an operator must mend first.
    """
    bot = build_bot(settings)
    house = build_house(settings, clock=SystemClock())
    poller = Poller(bot, build_dispatcher(house))
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, poller.stop)
    log.info("bot.started", county=house.county.id, demo=settings.demo)
    dressing = asyncio.create_task(_dress(bot, house, poller))
    try:
        await poller.run()
    finally:
        dressing.cancel()
        await bot.session.close()
        await house.database.close()
        log.info("bot.stopped")


async def _dress(bot: Bot, house: House, poller: Poller) -> None:
    """What can wait until the bot answers: its menus in each language, and old update ids."""
    await poller.started.wait()
    spare_the_collector()
    try:
        await introduce(bot, house.county)
    except AiogramError as error:
        log.warning("introduction.not_set", error=type(error).__name__)
    try:
        await forget_handled(house.database, house.clock)
    except StorageUnavailable as failure:
        log.warning("handled_updates.kept", reason=failure.reason)


def spare_the_collector() -> None:
    """Keep the garbage collector off what was imported and lives as long as the program.

    Measured: each full collection walked a million objects of libraries, a quarter of the time under load.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


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


async def forget_handled(database: Database, clock: Clock) -> None:
    """Delete the ids of updates that can no longer come again."""
    async with database.writing() as session:
        await session.exec(delete(HandledUpdate).where(col(HandledUpdate.handled_at) < clock.now() - HANDLED_KEPT))
        await session.commit()


def _plain(line: Text, language: str) -> str:
    return plain(line, language).translate(ISOLATES)  # Telegram's profile fields show them as boxes on old phones


def _commands(language: str) -> list[BotCommand]:
    return [BotCommand(command=each, description=plain(text(f"command-{each}"), language)) for each in COMMANDS]
