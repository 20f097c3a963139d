"""One update's way through the house: who writes, in which language; then the screen, then the answer to the button.

State first, answer second: a screen is shown only after every session of the handler is closed.
"""

import contextlib
from dataclasses import replace
from typing import TypeAlias

import structlog
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.fast.calls import FastBot
from handlers.shell import fallback, menu
from handlers.shell.acquaintance import Acquaintances, Known
from handlers.shell.channel import Telegram
from handlers.shell.pace import Pace
from handlers.shell.routing import Routing
from handlers.shell.screen import Onward, Screen, editable, show
from handlers.shell.spinner import Spinner, answer_press
from handlers.shell.texts import GERMAN, Line, known_language, reason, text
from services.app import App
from services.context import Context, Update
from services.people import Account
from services.refusal import Refusal
from services.understanding.danger import Danger, danger_in
from storage.engine import StorageUnavailable

log = structlog.get_logger()

ALARMS, ALARMS_PER_SECOND = 5.0, 0.2  # answers to danger beyond the pace

Event: TypeAlias = Message | CallbackQuery | ChatMemberUpdated
Result: TypeAlias = Screen | Onward | None


class Answering:
    """Prepares the context of each update, lets the conversations answer, and shows what they say."""

    def __init__(self, app: App, routing: Routing) -> None:
        self.app, self.routing = app, routing
        self.pace, self.alarms = Pace(), Pace(ALARMS, ALARMS_PER_SECOND)
        self.people = Acquaintances(app)

    async def answer(
        self, event: Event, bot: FastBot, update_id: int, *, first_attempt: bool = True, last_attempt: bool = False
    ) -> None:
        """Answer one update of one person.

        Raises:
            TelegramAPIError: Telegram did not take the answer; the poll loop tries again.
            StorageUnavailable: the database did not answer, and this was not the last attempt.
        """
        user, chat = event.from_user, event.message.chat if isinstance(event, CallbackQuery) and event.message else None
        if not isinstance(event, CallbackQuery):
            chat = event.chat
        if user is None or user.is_bot or (chat is not None and chat.type != ChatType.PRIVATE):
            return
        danger = _danger(event)
        if first_attempt and not self._has_time(user.id, danger):
            if isinstance(event, CallbackQuery):
                await answer_press(bot, event)
            return
        update = _update(event, update_id, Telegram(bot, self.routing))
        spinner = Spinner(bot, event) if isinstance(event, CallbackQuery) else None
        try:
            with self.app.signals.answering():
                screen, context = await self._answer(event, update, danger, last_attempt=last_attempt)
                if spinner:
                    spinner.answer()
                await self._show(bot, event, screen, context)
                if spinner:
                    await spinner.answered()
        finally:
            if spinner:
                spinner.leave()
        if update.has_queued:
            self.app.signals.release(update.id)

    def _has_time(self, user_id: int, danger: Danger | None) -> bool:
        """Whether an update is taken. Who is in danger is answered in any haste, but not without end."""
        return self.pace.allows(user_id) or (danger is not None and self.alarms.allows(user_id))

    async def _answer(
        self, event: Event, update: Update, danger: Danger | None, *, last_attempt: bool
    ) -> tuple[Screen | None, Context]:
        user = event.from_user
        account = Account(str(user.id if user else ""), self.app.keyring)
        language = known_language(update.phone_language) or GERMAN
        context = Context(self.app, self.app.clock.now(), language, account_or_none=account, update=update)
        try:
            known = await self._find(account, danger)
            if known:
                person = known.found.person
                language = known_language(person.language) or language
                context = replace(context, language=language, person_or_none=person, staff_or_none=known.staff)
                if known.found.unreachable and not isinstance(event, ChatMemberUpdated):
                    await self.people.note_reachable(account, reachable=True, now=context.now)
            try:
                screen = await self._screen(event, context, danger)
            finally:
                if update.person_changed:
                    self.people.forget(account)
        except Refusal as refusal:
            return refused(refusal, context), context
        except StorageUnavailable as failure:
            if not last_attempt:
                raise
            log.error("update.postponed", reason=failure.reason)
            return Screen(text=[text("error-storage")]), context
        return screen, context

    async def _find(self, account: Account, danger: Danger | None) -> Known | None:
        try:
            return await self.people.find(account)
        except StorageUnavailable:
            if danger is None:
                raise
            return None  # the numbers need no database

    async def _screen(self, event: Event, context: Context, danger: Danger | None) -> Screen | None:
        if danger and self.routing.alarm and not await self.routing.asks_staff(context):
            shown = await self.routing.alarm(context, danger)
            return shown if isinstance(shown, Screen) else None
        if isinstance(event, ChatMemberUpdated):
            await fallback.on_membership(context, is_member=event.new_chat_member.status == "member")
            return None
        if isinstance(event, Message):
            result = await self._said(event, context)
            return result if isinstance(result, Screen) else None
        result = await self._pressed(event, context)
        if not isinstance(result, Onward):
            return result
        try:
            screen = await self._pressed(event.model_copy(update={"data": result.data}), context)
        except Refusal as refusal:  # what was pressed stays readable
            screen = refused(refusal, context)
        return replace(screen, fresh=True) if isinstance(screen, Screen) else None

    async def _pressed(self, query: CallbackQuery, context: Context) -> Result:
        result = await self.routing.pressed(query, context)
        if isinstance(result, bool):
            raise Refusal("fallback-button-outdated")
        return result

    async def _said(self, message: Message, context: Context) -> Result:
        result = await self.routing.sent(message, context)
        if result is False and context.person_or_none is None:
            return menu.language_screen(context)
        if result is False:
            result = await self.routing.content(message, context)
        return await fallback.on_anything(context, message) if isinstance(result, bool) else result

    async def _show(self, bot: FastBot, event: Event, screen: Screen | None, context: Context) -> None:
        if screen is None or isinstance(event, ChatMemberUpdated):
            return
        try:
            await show(bot, event, screen, context.language)
        except TelegramForbiddenError:
            log.info("person.unreachable")
            await self.people.note_reachable(context.account, reachable=False, now=self.app.clock.now())
        except TelegramBadRequest as error:
            log.error("screen.refused", reason=error.message.split(":")[-1].strip()[:80])
            said: list[Line] = [text("error-unexpected"), ""]
            with contextlib.suppress(TelegramBadRequest):
                await show(bot, event, menu.home(context, above=said), context.language)


def _danger(event: Event) -> Danger | None:
    """What a message says of danger. It comes before everything: language, town, pace, and what was asked for."""
    words = event.text or event.caption or "" if isinstance(event, Message) else ""
    return None if words.startswith("/") else danger_in(words)


def refused(refusal: Refusal, context: Context) -> Screen:
    return menu.home(context, above=[reason(refusal), ""])


def _update(event: Event, update_id: int, channel: Telegram) -> Update:
    pressed = event.message if isinstance(event, CallbackQuery) else None
    return Update(
        update_id,
        channel,
        message_id=event.message_id if isinstance(event, Message) else pressed.message_id if pressed else None,
        editable_id=editable(event) if isinstance(event, CallbackQuery) else None,
        phone_language=event.from_user.language_code if event.from_user else None,
    )
