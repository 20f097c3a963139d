"""Changing and deleting messages."""

from typing import TYPE_CHECKING

from demo.botapi.content import caption_content, text_content
from demo.botapi.errors import bad_request
from demo.botapi.keyboards import markup_of
from demo.botapi.model import Chat, Json
from demo.botapi.params import Params, integer_of, json_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

DELETABLE_SECONDS = 48 * 3600
_NEVER_EDITED = ("venue", "location", "contact", "sticker")


def edit_message_text(core: "Core", params: Params) -> Json:
    """EditMessageText; without a reply_markup the buttons go, as at Telegram."""
    chat = core.writable_chat_of(params)
    before = _editable(core, chat, params)
    text, entities = text_content(core, params)
    if "text" not in before:
        raise bad_request("there is no text in the message to edit")
    changed = {**before, "text": text, "entities": entities}
    return _replace(core, chat, before, changed, _inline_markup(core, params))


def edit_message_caption(core: "Core", params: Params) -> Json:
    """EditMessageCaption."""
    chat = core.writable_chat_of(params)
    before = _editable(core, chat, params)
    caption, entities = caption_content(core, params)
    if not before.keys() & {"photo", "document", "voice"}:
        raise bad_request("there is no caption in the message to edit")
    changed = {**before, "caption": caption, "caption_entities": entities}
    return _replace(core, chat, before, changed, _inline_markup(core, params))


def edit_message_reply_markup(core: "Core", params: Params) -> Json:
    """EditMessageReplyMarkup; without one the buttons go."""
    chat = core.writable_chat_of(params)
    before = _own_message(core, chat, params)
    return _replace(core, chat, before, dict(before), _inline_markup(core, params))


def delete_message(core: "Core", params: Params) -> bool:
    """DeleteMessage: the bot's and the person's, up to 48 hours."""
    chat = core.chat_of(params)
    message = chat.messages.get(_message_id(params))
    if message is None:
        raise bad_request("message to delete not found")
    _check_age(core, message)
    del chat.messages[message["message_id"]]
    core.tell("delete", chat.person.id)
    return True


def delete_messages(core: "Core", params: Params) -> bool:
    """DeleteMessages: unknown ones are passed over; one that is too old refuses all."""
    chat = core.chat_of(params)
    wanted = json_of(params, "message_ids", "message identifiers")
    if not isinstance(wanted, list) or not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > 100:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[one] for one in wanted if isinstance(one, int) and one in chat.messages]
    for message in found:
        _check_age(core, message)
    for message in found:
        chat.messages.pop(message["message_id"], None)
    core.tell("delete", chat.person.id)
    return True


def _message_id(params: Params) -> int:
    message_id = integer_of(params, "message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    return message_id


def _own_message(core: "Core", chat: Chat, params: Params) -> Json:
    message = chat.messages.get(_message_id(params))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != core.bot["id"]:
        raise bad_request("message can't be edited")
    return message


def _editable(core: "Core", chat: Chat, params: Params) -> Json:
    message = _own_message(core, chat, params)
    if any(kind in message for kind in _NEVER_EDITED):
        raise bad_request("message can't be edited")
    return message


def _inline_markup(core: "Core", params: Params) -> Json | None:
    if not params.get("reply_markup"):
        return None
    return markup_of(params, allow_local=core.allow_local_urls, only_inline=True)


def _replace(core: "Core", chat: Chat, before: Json, changed: Json, markup: Json | None) -> Json:
    changed["reply_markup"] = markup
    for field in ("entities", "caption", "caption_entities", "reply_markup"):
        if not changed.get(field):
            changed.pop(field, None)
    if changed == before:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    changed["edit_date"] = core.clock.unix()
    chat.messages[before["message_id"]] = changed
    chat.typing_until = 0.0
    core.tell("edit", chat.person.id)
    return changed


def _check_age(core: "Core", message: Json) -> None:
    if core.clock.now() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
