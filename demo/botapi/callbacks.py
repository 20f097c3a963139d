"""Presses on inline buttons, and their answers."""

from typing import TYPE_CHECKING

from demo.botapi.errors import bad_request
from demo.botapi.ids import random_id
from demo.botapi.markup import utf16_length
from demo.botapi.model import CallbackQuery, Chat, Json
from demo.botapi.params import Params, boolean_of, text_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

ANSWERABLE_SECONDS = 15
ACCESSIBLE_SECONDS = 48 * 3600
MAX_ANSWER = 200
KEPT_ALERTS = 20


def press(core: "Core", chat: Chat, message_id: int, data: str) -> str:
    """Queue a callback query; its id. The message is inaccessible when deleted or older than 48 hours."""
    now = core.clock.now()
    _forget_expired(core, now)
    query = CallbackQuery(random_id(), chat.person.id, message_id, data, now)
    core.callbacks[query.id] = query
    message = chat.messages.get(message_id)
    if message is None or now - message["date"] > ACCESSIBLE_SECONDS:
        message = {"chat": chat.chat, "message_id": message_id, "date": 0}
    content = {
        "id": query.id,
        "from": chat.user,
        "message": message,
        "chat_instance": str(chat.person.id * 7919),
        "data": data,
    }
    core.updates.add("callback_query", content)
    core.tell("callback", chat.person.id)
    core.tell_later(ANSWERABLE_SECONDS + 0.1, "callback", chat.person.id)
    return query.id


def answer_callback_query(core: "Core", params: Params) -> bool:
    """AnswerCallbackQuery. A second answer is taken and not shown."""
    text = text_of(params, "text")
    if utf16_length(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    url = text_of(params, "url")
    if url and not url.startswith(("https://t.me/", "tg://")):
        raise bad_request("URL_INVALID")
    query = core.callbacks.get(text_of(params, "callback_query_id"))
    if query is None or core.clock.now() - query.at > ANSWERABLE_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if query.answered:
        return True
    query.answered = True
    if text:
        _show(core, query, text, show_alert=boolean_of(params, "show_alert"))
    core.tell("callback", query.chat_id)
    return True


def waiting(core: "Core", chat: Chat) -> list[Json]:
    """The presses of this chat whose spinner still turns."""
    oldest = core.clock.now() - ANSWERABLE_SECONDS
    return [
        {"message_id": query.message_id, "data": query.data}
        for query in core.callbacks.values()
        if query.chat_id == chat.person.id and not query.answered and query.at >= oldest
    ]


def _show(core: "Core", query: CallbackQuery, text: str, *, show_alert: bool) -> None:
    alerts = core.chats[query.chat_id].alerts
    alerts.append({"id": query.id, "text": text, "show_alert": show_alert, "at": core.clock.unix()})
    del alerts[:-KEPT_ALERTS]
    core.tell("alert", query.chat_id)


def _forget_expired(core: "Core", now: float) -> None:
    expired = []
    for query in core.callbacks.values():
        if now - query.at <= ANSWERABLE_SECONDS:
            break
        expired.append(query.id)
    for query_id in expired:
        del core.callbacks[query_id]
