"""What the bot tells about itself: commands, name, descriptions, menu button; per scope and language."""

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from demo.botapi.errors import bad_request
from demo.botapi.model import Json, Person
from demo.botapi.params import Params, integer_of, json_of, text_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_LIMITS = {"name": 64, "description": 512, "short_description": 120}


@dataclass
class Profile:
    """Commands by scope ("default", "all_private_chats", "chat:42") and language ("" for all), texts likewise."""

    commands: dict[str, dict[str, list[Json]]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)  # by chat id, "" for all

    def commands_for(self, person: Person) -> list[Json]:
        """The menu this person sees: the narrowest scope first, in it their language before none."""
        for scope in (f"chat:{person.id}", "all_private_chats", "default"):
            by_language = self.commands.get(scope, {})
            for language in (person.language_code.partition("-")[0], ""):
                if language in by_language:
                    return by_language[language]
        return []

    def text_for(self, person: Person, what: str) -> str:
        """A name or description as this person reads it; "" for none."""
        by_language = self.texts.get(what, {})
        return by_language.get(person.language_code.partition("-")[0]) or by_language.get("", "")


def set_my_commands(core: "Core", params: Params) -> bool:
    """SetMyCommands; an empty list deletes them, as at Telegram."""
    given = json_of(params, "commands", "commands")
    if not isinstance(given, list):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(one) for one in given]
    if len({one["command"] for one in commands}) < len(commands):
        raise bad_request("BOT_COMMAND_DUPLICATE")
    by_language = core.profile.commands.setdefault(_scope(core, params), {})
    language = _language(params)
    if commands:
        by_language[language] = commands
    else:
        by_language.pop(language, None)
    core.tell("commands", None)
    return True


def get_my_commands(core: "Core", params: Params) -> list[Json]:
    """GetMyCommands: exactly this scope and language."""
    return core.profile.commands.get(_scope(core, params), {}).get(_language(params), [])


def delete_my_commands(core: "Core", params: Params) -> bool:
    """DeleteMyCommands."""
    core.profile.commands.get(_scope(core, params), {}).pop(_language(params), None)
    core.tell("commands", None)
    return True


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    command = text_of(given, "command").strip().removeprefix("/").lower()
    description = text_of(given, "description").strip()
    if not _COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _scope(core: "Core", params: Params) -> str:
    scope = json_of(params, "scope", "BotCommandScope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind == "chat":
        return f"chat:{core.chat_of(scope).person.id}"
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return str(kind)


def _language(params: Params) -> str:
    language = text_of(params, "language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def set_text(core: "Core", params: Params, what: str) -> bool:
    """SetMyName, setMyDescription, setMyShortDescription."""
    text = text_of(params, what)
    if len(text) > _LIMITS[what]:
        raise bad_request(f"bot {what.replace('_', ' ')} is too long")
    by_language = core.profile.texts.setdefault(what, {})
    if text:
        by_language[_language(params)] = text
    else:
        by_language.pop(_language(params), None)
    core.tell("people", None)
    return True


def get_text(core: "Core", params: Params, what: str) -> Json:
    """GetMyName, getMyDescription, getMyShortDescription."""
    by_language = core.profile.texts.get(what, {})
    fallback = core.bot["first_name"] if what == "name" else ""
    return {what: by_language.get(_language(params)) or by_language.get("") or fallback}


def set_chat_menu_button(core: "Core", params: Params) -> bool:
    """SetChatMenuButton."""
    button = json_of(params, "menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"commands", "web_app", "default"}:
        raise bad_request("can't parse menu button: unsupported type specified")
    key = str(core.chat_of(params).person.id) if integer_of(params, "chat_id") else ""
    core.profile.menu_buttons[key] = json.loads(json.dumps(button))
    core.changed()
    return True


def get_chat_menu_button(core: "Core", params: Params) -> Json:
    """GetChatMenuButton."""
    key = str(core.chat_of(params).person.id) if integer_of(params, "chat_id") else ""
    return core.profile.menu_buttons.get(key) or core.profile.menu_buttons.get("") or {"type": "commands"}
