"""The messages that show how far campaigns are, edited as they go: each at most once in three seconds."""

from datetime import datetime, timedelta

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from handlers.campaigns.running import screens
from handlers.fast.calls import FastBot
from handlers.shell.screen import Screen, edit
from handlers.shell.texts import GERMAN, known_language
from services.app import App
from services.campaigns.watching import Watched, stop_watching, watched_messages, watched_progress
from services.context import Context
from services.outbox.sending import Recipient, recipients
from services.people import address_of
from services.staff.lookups import staff_of
from storage.engine import ReadSession

PAUSE = timedelta(seconds=3)
SETTLES = timedelta(seconds=15)  # after the end outcomes still come in


class ProgressMessages:
    """Edits them, and remembers what each says and when it may be edited again."""

    def __init__(self, bot: FastBot, app: App) -> None:
        self._bot, self._app = bot, app
        self._shown: dict[int, tuple[Screen | None, datetime]] = {}  # by campaign

    async def refresh(self, now: datetime) -> None:
        """Bring each message up to date. A message that is gone, or whose reader is, is forgotten.

        Called once a second. With nothing on its way it reads one row and writes none.
        """
        async with self._app.database.reading() as session:
            found = await watched_messages(session)
        for each in found:
            said, free_at = self._shown.get(each.campaign_id, (None, now))
            if free_at <= now and not await self._goes_on(each, said, now):
                self._shown.pop(each.campaign_id, None)
                async with self._app.database.writing() as session:
                    await stop_watching(session, campaign_id=each.campaign_id, message_id=each.message_id)

    async def _goes_on(self, watched: Watched, said: Screen | None, now: datetime) -> bool:
        """Edit one message if its text has changed. Returns whether to keep it up to date further."""
        async with self._app.database.reading() as session:
            recipient = await self._reader(session, watched)
            if recipient is None:
                return False
            found = await watched_progress(session, campaign_id=watched.campaign_id)
        language = known_language(recipient.person.language) or GERMAN
        screen = screens.progress(watched.campaign_id, found, Context(self._app, now, language))
        if screen == said:
            return watched.ended_at is None or now < watched.ended_at + SETTLES
        address = address_of(recipient.person, recipient.account, self._app.keyring)
        pause = PAUSE
        try:
            if not await edit(self._bot, int(address), watched.message_id, screen, language):
                return False
            said = screen
        except TelegramForbiddenError:
            return False
        except TelegramRetryAfter as error:
            pause = max(PAUSE, timedelta(seconds=error.retry_after))
        except (TelegramNetworkError, TelegramServerError, ClientDecodeError):
            pass  # the next one says it
        self._shown[watched.campaign_id] = (said, now + pause)
        return True

    async def _reader(self, session: ReadSession, watched: Watched) -> Recipient | None:
        """The person who started the campaign. None when they no longer work here or cannot be reached."""
        person_id = watched.person_id or 0
        found = (await recipients(session, person_ids=[person_id])).get(person_id)
        staff = await staff_of(session, person_id, keyring=self._app.keyring)
        return found if found and found.account.unreachable_at is None and staff is not None else None
