"""What Telegram demands of a reply_markup."""

from typing import Any

from demo.botapi.errors import bad_request
from demo.botapi.links import WrongLink, checked_link, user_of_link
from demo.botapi.model import Json
from demo.botapi.params import Params, json_of

MAX_BUTTONS = 100
MAX_INLINE_ROW = 8
MAX_CALLBACK_BYTES = 64
_OTHER_ACTIONS = (
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_STYLES = frozenset({"danger", "success", "primary"})
_KEY_FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent", "selective")


def markup_of(params: Params, *, allow_local: bool, only_inline: bool = False) -> Json | None:
    """The checked reply_markup of a call, None when absent or empty.

    Telegram itself drops the buttons after the eighth in a row; the stand-in refuses them, so that it is noticed.

    Raises:
        ApiError: 400.
    """
    given = json_of(params, "reply_markup", "reply keyboard markup")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = [_inline_row(row, allow_local) for row in _rows(given, "inline_keyboard")]
        rows = [row for row in rows if row]
        _check_count(rows)
        return {"inline_keyboard": rows} if rows else None
    if only_inline and given:
        raise bad_request("inline keyboard expected")
    if "keyboard" in given:
        return _reply_keyboard(given)
    if given.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if given.get("force_reply"):
        return {key: given[key] for key in ("force_reply", "input_field_placeholder") if key in given}
    return None


def _rows(markup: Json, name: str) -> list[list[Json]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" of the reply markup must be an Array')
    if any(not isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return rows


def _check_count(rows: list[list[Json]]) -> None:
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_INLINE_ROW for row in rows):
        raise bad_request("reply markup is too long")


def _text(button: Any, kind: str) -> str:
    if not isinstance(button, dict):
        raise bad_request(f"can't parse {kind.lower()}: {kind} must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request(f"can't parse {kind.lower()}: Can't find field \"text\"")
    if not text.strip():
        raise bad_request(f"{kind.lower()} text must be non-empty")
    return text


def _inline_row(row: list[Json], allow_local: bool) -> list[Json]:
    return [
        {"text": _text(button, "Inline keyboard button"), **_style(button), **_action(button, allow_local)}
        for button in row
    ]


def _style(button: Json) -> Json:
    style = button.get("style")
    if style is None:
        return {}
    if style not in _STYLES:
        raise bad_request("can't parse button: invalid style specified")
    return {"style": style}


def _action(button: Json, allow_local: bool) -> Json:
    """What pressing does: exactly one field of the button."""
    data = button.get("callback_data")
    if data is not None:
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    if button.get("url") is not None:
        return {"url": _button_link(str(button["url"]), allow_local)}
    if isinstance(button.get("web_app"), dict):
        return {"web_app": {"url": _web_app_link(str(button["web_app"].get("url", "")))}}
    for action in _OTHER_ACTIONS:
        if button.get(action) is not None:
            return {action: button[action]}
    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def _button_link(link: str, allow_local: bool) -> str:
    if user_of_link(link) is not None:
        return link
    try:
        return checked_link(link, allow_local=allow_local)
    except WrongLink as reason:
        raise bad_request(f"inline keyboard button URL '{link}' is invalid: {reason}") from None


def _web_app_link(link: str) -> str:
    try:
        checked = checked_link(link)
        if not checked.startswith("https://"):
            raise WrongLink("Only HTTPS links are allowed")
    except WrongLink as reason:
        raise bad_request(f"inline keyboard button Web App URL '{link}' is invalid: {reason}") from None
    return checked


def _reply_keyboard(given: Json) -> Json | None:
    rows = [[_key(key) for key in row] for row in _rows(given, "keyboard")]
    rows = [row for row in rows if row]
    if not rows:
        return None
    if sum(map(len, rows)) > 300:
        raise bad_request("reply markup is too long")
    placeholder = given.get("input_field_placeholder")
    if isinstance(placeholder, str) and len(placeholder) > 64:
        raise bad_request("input field placeholder is too long")
    markup: Json = {"keyboard": rows}
    markup.update({flag: True for flag in _KEY_FLAGS if given.get(flag)})
    if placeholder:
        markup["input_field_placeholder"] = placeholder
    return markup


def _key(key: Any) -> Json:
    if isinstance(key, str):
        key = {"text": key}
    made: Json = {"text": _text(key, "Keyboard button"), **_style(key)}
    made.update({wish: True for wish in ("request_location", "request_contact") if key.get(wish)})
    return made
