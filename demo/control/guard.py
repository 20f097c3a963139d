"""Only this machine may act as people.

Whoever can reach the control API can read and write as everybody, so it answers only when the Host header names
the loopback interface: a web page elsewhere cannot reach it by a name of its own that resolves to 127.0.0.1 (DNS
rebinding). A page of another origin can neither read answers, for want of CORS headers, nor write, because bodies must
be JSON, which a browser sends across origins only after asking. The server binds to loopback addresses only; see
`loopback`.
"""

import ipaddress

from aiohttp import web
from aiohttp.typedefs import Handler

_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


def is_loopback(host: str) -> bool:
    """Whether an address to bind to is reachable from this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def names_this_machine(host_header: str | None) -> bool:
    """Whether a Host header names the loopback interface, with or without a port."""
    host = (host_header or "").lower()
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    return name in _NAMES


@web.middleware
async def only_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that come by another name or from a page of another origin."""
    if not names_this_machine(request.headers.get("Host")):
        return web.json_response({"error": "only for 127.0.0.1 and localhost"}, status=403)
    origin = request.headers.get("Origin")
    if origin is not None and not names_this_machine(origin.partition("://")[2]):
        return web.json_response({"error": "only for pages of this machine"}, status=403)
    return await handler(request)
