"""setWebhook, deleteWebhook, getWebhookInfo. Posting the updates is `courier`'s."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from demo.botapi.errors import bad_request, conflict
from demo.botapi.model import Json
from demo.botapi.params import Params, boolean_of, integer_of, text_of
from demo.botapi.updates import take_allowed

if TYPE_CHECKING:
    from demo.botapi.core import Core

_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
_PORTS = frozenset({None, 80, 88, 443, 8443})


@dataclass
class Webhook:
    """Where updates are posted; `url` is empty while the bot polls."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""

    def forget(self) -> None:
        """As if never set."""
        self.url = self.secret_token = self.last_error_message = ""
        self.last_error_date = 0


def set_webhook(core: "Core", params: Params) -> bool:
    """SetWebhook; an empty url deletes it."""
    url = text_of(params, "url").strip()
    if not url:
        return delete_webhook(core, params)
    _check_url(url, allow_local=core.allow_local_urls)
    secret = text_of(params, "secret_token")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    take_allowed(core, params)
    _drop_pending(core, params)
    connections = min(max(integer_of(params, "max_connections", 40), 1), 100)
    core.webhook.url, core.webhook.secret_token, core.webhook.max_connections = url, secret, connections
    core.webhook.last_error_date, core.webhook.last_error_message = 0, ""
    core.updates.interrupt(conflict("terminated by setWebhook request"))
    core.updates.signal().set()
    core.changed()
    return True


def delete_webhook(core: "Core", params: Params) -> bool:
    """DeleteWebhook."""
    core.webhook.forget()
    _drop_pending(core, params)
    core.updates.signal().set()
    core.changed()
    return True


def get_webhook_info(core: "Core", _params: Params) -> Json:
    """GetWebhookInfo."""
    hook = core.webhook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(core.updates.pending),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
    if hook.last_error_date:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    if core.updates.allowed is not None:
        info["allowed_updates"] = sorted(core.updates.allowed)
    return info


def _check_url(url: str, *, allow_local: bool) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as reason:
        raise bad_request(f"bad webhook: {reason}") from None
    if not parts.hostname or parts.scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if allow_local:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _drop_pending(core: "Core", params: Params) -> None:
    if boolean_of(params, "drop_pending_updates"):
        core.updates.pending.clear()
