"""The table of the Bot API's methods."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from demo.botapi import editing, files, profile, sending, updates, webhook
from demo.botapi.callbacks import answer_callback_query
from demo.botapi.model import Json
from demo.botapi.params import Params

if TYPE_CHECKING:
    from demo.botapi.core import Core

Method = Callable[["Core", Params], Any]  # the result, or an awaitable of it


def get_me(core: "Core", _params: Params) -> Json:
    """GetMe."""
    return {
        **core.bot,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(core: "Core", params: Params) -> Json:
    """GetChat: the ChatFullInfo of a private chat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return {
        **core.chat_of(params).chat,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def say_yes(_core: "Core", _params: Params) -> bool:
    """LogOut and close: there is no other server to go to."""
    return True


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": updates.get_updates,
    "setWebhook": webhook.set_webhook,
    "deleteWebhook": webhook.delete_webhook,
    "getWebhookInfo": webhook.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendVenue": sending.send_venue,
    "sendContact": sending.send_contact,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "sendLocation": sending.send_location,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": partial(profile.set_text, what="name"),
    "getMyName": partial(profile.get_text, what="name"),
    "setMyDescription": partial(profile.set_text, what="description"),
    "getMyDescription": partial(profile.get_text, what="description"),
    "setMyShortDescription": partial(profile.set_text, what="short_description"),
    "getMyShortDescription": partial(profile.get_text, what="short_description"),
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
    "getChat": get_chat,
    "getFile": files.get_file,
    "logOut": say_yes,
    "close": say_yes,
}
_BY_SMALL_LETTERS = {name.lower(): name for name in METHODS}


def proper_name(method: str) -> str | None:
    """The method as Telegram's documentation writes it, whatever its case; None when there is none."""
    return method if method in METHODS else _BY_SMALL_LETTERS.get(method.lower())
