"""What can go wrong at the Bot API and in the acts of people."""

from typing import Any


class ApiError(Exception):
    """An answer of Telegram with `ok: false`.

    `description` is Telegram's own sentence, prefix included; `parameters` is the object of the same name.
    """

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON body Telegram sends with this error."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters is not None:
            body["parameters"] = self.parameters
        return body


class ConnectionDropped(Exception):
    """The connection ends without an answer. `handled` tells whether the call took effect before."""

    def __init__(self, *, handled: bool) -> None:
        super().__init__("connection dropped")
        self.handled = handled


class BadGateway(Exception):
    """A proxy in front of the Bot API answers in its place: status 502 with the HTML page `html`."""

    def __init__(self, html: str) -> None:
        super().__init__("502 Bad Gateway")
        self.html = html


class Impossible(Exception):
    """A person tried what nobody can do in the app, e.g. write while they block the bot.

    `status` is the HTTP status the control API answers with.
    """

    def __init__(self, sentence: str, status: int = 409) -> None:
        super().__init__(sentence)
        self.status = status


def bad_request(text: str) -> ApiError:
    """A 400 whose description starts with "Bad Request: "."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """A 403 whose description starts with "Forbidden: "."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """A 409 whose description starts with "Conflict: "."""
    return ApiError(409, f"Conflict: {text}")


def too_many_requests(retry_after: int) -> ApiError:
    """A 429; `retry_after` in seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})
