"""Which links Telegram takes, how it spells them, and the words in which it refuses the others.

Follows TDLib's `LinkManager::check_link` and `parse_url`, with their surprises: "tel:110" is read as host and port,
"mailto:a@b.de" as user and host.
"""

import re

_SCHEME = re.compile(r"([^:/?#@\[\]]*)://")
_AUTHORITY = re.compile(r"[^/?#]*")
_PORT = re.compile(r"(.+):([^:\]@]*)", re.DOTALL)
_HOST = re.compile(r"(?:[a-z0-9._!$,~*'();&+=\-]|%[a-f0-9]{2}|[^\x00-\x7f])+")
_IPV6 = re.compile(r"\[[0-9a-f:.]*:[0-9a-f:.]*\]")
_USER = re.compile(r"tg://user/?\?(?:.*&)?id=(\d+)", re.IGNORECASE)


class WrongLink(ValueError):
    """Telegram does not take this link; the message is its reason."""


def user_of_link(link: str) -> int | None:
    """The user a link like "tg://user?id=42" mentions."""
    found = _USER.match(link)
    return int(found[1]) if found else None


def checked_link(link: str, *, allow_local: bool = False) -> str:
    """The link as Telegram stores it, e.g. "https://kreis.example/" for "HTTPS://Kreis.example".

    `allow_local` also takes hosts without a dot, such as localhost, which Telegram refuses.

    Raises:
        WrongLink: with Telegram's reason.
    """
    own_scheme = link[:3].lower() == "tg:"
    rest = link[3:].removeprefix("//") if own_scheme else link
    scheme, authority, query = _split(rest)
    user, _, host_and_port = authority.rpartition("@")
    host, port = _port_of(host_and_port)
    _check_host(host)
    if own_scheme:
        if user or port or _SCHEME.match(rest):
            raise WrongLink("Wrong tg URL")
        return f"tg://{host}{query.removeprefix('/') if query[:2] == '/?' else query}"
    if "." not in host and not host.startswith("[") and not allow_local:
        raise WrongLink("Wrong HTTP URL")
    return f"{scheme}://{user + '@' if user else ''}{host}{f':{port}' if port else ''}{query}"


def _split(link: str) -> tuple[str, str, str]:
    """Scheme, authority, and path with query, which begins with a slash."""
    scheme = "http"
    found = _SCHEME.match(link)
    if found:
        scheme = found[1].lower()
        if scheme not in {"http", "https"}:
            raise WrongLink("Unsupported URL protocol")
        link = link[found.end() :]
    authority = _AUTHORITY.match(link)
    assert authority is not None  # matches the empty string too
    query = link[authority.end() :].rstrip() or "/"
    query = "".join(f"%{ord(letter):02X}" if letter <= " " else letter for letter in query)
    return scheme, authority[0], query if query[0] == "/" else "/" + query


def _port_of(authority: str) -> tuple[str, int]:
    """Host in small letters, and the port or 0."""
    found = _PORT.fullmatch(authority)
    if not found:
        return authority.lower(), 0
    digits = found[2]
    if not digits.isascii() or not digits.isdigit() or not 0 < int(digits) <= 65535:
        raise WrongLink("Wrong port number specified in the URL")
    return found[1].lower(), int(digits)


def _check_host(host: str) -> None:
    if not host:
        raise WrongLink("URL host is empty")
    if host == ".":
        raise WrongLink("Host is invalid")
    if host.startswith("["):
        if not _IPV6.fullmatch(host):
            raise WrongLink("Wrong IPv6 address specified in the URL")
    elif not _HOST.fullmatch(host):
        raise WrongLink("Wrong URL host")
