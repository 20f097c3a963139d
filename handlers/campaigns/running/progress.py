"""The progress message, edited as the campaign goes. Called once a second; an edit of each every three seconds."""

from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from handlers.campaigns.running import screens
from handlers.shell.context import House
from handlers.shell.screen import Screen, edit
from handlers.shell.texts import GERMAN, known_language
from services.campaigns.watching import Watched, stop_watching, watched_messages, watched_progress
from services.outbox.sending import Recipient, recipients
from services.people import address_of
from services.staff import staff_of

PAUSE = timedelta(seconds=3)
SETTLES = timedelta(seconds=15)  # after the end outcomes still come in


async def refresh_progress(bot: Bot, house: House, now: datetime) -> None:
    """Let each progress message say what is so now; one that is gone, or whose reader is, is forgotten.

    With nothing on its way it reads one row and writes none.
    """
    async with house.database.reading() as read:
        found = await watched_messages(read)
    for each in found:
        said, free_at = house.progress_shown.get(each.campaign_id, (None, now))
        if free_at <= now and not await _refresh(bot, house, each, said, now):
            house.progress_shown.pop(each.campaign_id, None)
            async with house.database.writing() as session:
                await stop_watching(session, campaign_id=each.campaign_id, message_id=each.message_id)


async def _refresh(bot: Bot, house: House, watched: Watched, said: Screen | None, now: datetime) -> bool:
    """Whether to go on with it."""
    recipient, screen = await _rendered(house, watched, now)
    if recipient is None or screen is None:
        return False
    if screen == said:
        return watched.ended_at is None or now < watched.ended_at + SETTLES
    address = address_of(recipient.person, recipient.account, house.keyring)
    pause = PAUSE
    try:
        if not await edit(bot, int(address), watched.message_id, screen, _language(recipient)):
            return False
        said = screen
    except TelegramForbiddenError:
        return False
    except TelegramRetryAfter as error:
        pause = max(PAUSE, timedelta(seconds=error.retry_after))
    except (TelegramNetworkError, TelegramServerError, ClientDecodeError):
        pass  # the next one says it
    house.progress_shown[watched.campaign_id] = (said, now + pause)
    return True


async def _rendered(house: House, watched: Watched, now: datetime) -> tuple[Recipient | None, Screen | None]:
    """Nobody when whoever started it works here no more, or cannot be reached."""
    async with house.database.reading() as read:
        person_id = watched.person_id or 0
        recipient = (await recipients(read, person_ids=[person_id])).get(person_id)
        staff = await staff_of(read, person_id, keyring=house.keyring)
        if recipient is None or recipient.account.unreachable_at is not None or staff is None:
            return None, None
        found = await watched_progress(read, campaign_id=watched.campaign_id)
    return recipient, screens.progress(watched.campaign_id, found, house.view(_language(recipient), now))


def _language(recipient: Recipient) -> str:
    return known_language(recipient.person.language) or GERMAN
