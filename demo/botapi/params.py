"""Reading a method's parameters: native from a JSON body, strings (JSON inside) from forms and query strings.

What cannot be read as a number counts as absent, as at Telegram.
"""

import json
from typing import Any

from demo.botapi.errors import bad_request

Params = dict[str, Any]


def text_of(params: Params, name: str, default: str = "") -> str:
    """A string; numbers sent in JSON are spelled out."""
    value = params.get(name)
    if value is None:
        return default
    return value if isinstance(value, str) else str(value)


def integer_of(params: Params, name: str, default: int = 0) -> int:
    """A whole number."""
    value = params.get(name)
    if type(value) is int:
        return value
    try:
        return int(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return default


def real_of(params: Params, name: str) -> float | None:
    """A number with fractions, None when absent or unreadable."""
    try:
        return float(params[name])
    except (KeyError, TypeError, ValueError):
        return None


def boolean_of(params: Params, name: str) -> bool:
    """True for true, "true", "True", "yes", "1"; everything else is False."""
    value = params.get(name)
    if isinstance(value, str):
        return value.lower() in {"true", "yes", "1"}
    return bool(value)


def json_of(params: Params, name: str, kind: str) -> Any:
    """An object or array, given as such or as JSON text; None when absent or empty.

    Raises:
        ApiError: 400 "can't parse `kind` JSON object".
    """
    value = params.get(name)
    if isinstance(value, str):
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {kind} JSON object") from None
    return value
