"""Where Integreat's documents come from: a server's public API v3, or files saved from it."""

import json
import re
from collections.abc import Iterable
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from services.directory.integreat_text import as_map
from services.directory.package import DirectoryInvalid, Problem
from services.refusal import Refusal

Documents: TypeAlias = dict[str, list[dict[str, Any]]]
GERMAN = "de"
MAX_BYTES = 20 * 1024 * 1024  # of one language
TIMEOUT = ClientTimeout(total=60, sock_connect=10, sock_read=20)
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})*")


async def fetch(base: str, region: str, languages: Iterable[str] | None = None) -> Documents:
    """The locations of a region from the server at `base`, always with the German ones.

    Args:
        base: the address up to "/api/v3", e.g. "https://cms.integreat-app.de".
        region: as in the addresses of the app, e.g. "augsburg".
        languages: Integreat's codes; None for every language that a German page has a page of its own in.

    Raises:
        Refusal: an address that is not https (http is allowed for this machine only), an impossible name, or a server
            that does not answer, or answers with something else or with too much.
    """
    root = _checked(base)
    if not _SLUG.fullmatch(region):
        raise Refusal("cli-integreat-region", region=region)
    wanted = list(languages or ())
    for language in wanted:
        if not _LANGUAGE.fullmatch(language):
            raise Refusal("cli-integreat-language", language=language)
    async with ClientSession(timeout=TIMEOUT) as session:
        documents = {GERMAN: await _language(session, f"{root}/api/v3/{region}/{GERMAN}/locations/")}
        for language in sorted(_offered(documents[GERMAN])) if languages is None else wanted:
            if language not in documents:
                documents[language] = await _language(session, f"{root}/api/v3/{region}/{language}/locations/")
    return documents


def load_saved(path: Path) -> Documents:
    """Documents saved from the API: a folder with de.json, ar.json and so on, or one file like de.json.

    Raises:
        DirectoryInvalid: a file that holds something else, or no German one.
        OSError: nothing can be read there.
    """
    saved = sorted(path.glob("*.json")) if path.is_dir() else [path]
    documents = {file.stem: _read(file) for file in saved if _LANGUAGE.fullmatch(file.stem)}
    if GERMAN not in documents:
        raise DirectoryInvalid([Problem(f"{GERMAN}.json", "–", "–", "cli-problem-file-missing")])
    return documents


def parse(content: bytes) -> list[dict[str, Any]] | None:
    """The list of locations in `content`; None when it is something else.

    Raises:
        ValueError: no JSON.
    """
    try:
        document = json.loads(content)
    except RecursionError as error:
        raise ValueError(str(error)) from error
    return document if isinstance(document, list) and all(isinstance(each, dict) for each in document) else None


def _read(file: Path) -> list[dict[str, Any]]:
    with file.open("rb") as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        limit = {"limit": str(MAX_BYTES // 1024 // 1024)}
        raise DirectoryInvalid([Problem(file.name, "–", "–", "cli-problem-too-large", limit)])
    try:
        document = parse(content)
    except json.JSONDecodeError as error:
        where = str(error.lineno)
        raise DirectoryInvalid([Problem(file.name, where, "–", "cli-problem-json", {"problem": error.msg})]) from error
    except ValueError as error:
        raise DirectoryInvalid([Problem(file.name, "–", "–", "cli-problem-encoding")]) from error
    if document is None:
        raise DirectoryInvalid([Problem(file.name, "1", "–", "cli-problem-not-integreat")])
    return document


def _offered(records: list[dict[str, Any]]) -> set[str]:
    """Languages that pages really exist in. Where there is only a German page, its place has no id."""
    listed = [as_map(record.get("available_languages")) for record in records]
    found = {language for each in listed for language, page in each.items() if as_map(page).get("id") is not None}
    return {language for language in found if _LANGUAGE.fullmatch(language)}


def _checked(base: str) -> str:
    try:
        parts = urlsplit(base.strip())
        host = parts.hostname or ""
    except ValueError:
        raise Refusal("cli-integreat-address", address=base) from None
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))
    if not host or not is_safe or parts.username or parts.password or parts.query or parts.fragment:
        raise Refusal("cli-integreat-address", address=base)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _language(session: ClientSession, address: str) -> list[dict[str, Any]]:
    try:
        # A redirect could lead to plain http, or to a page that only looks right
        async with session.get(address, allow_redirects=False, headers={"Accept": "application/json"}) as response:
            content = await _content(response, address)
    except (TimeoutError, ClientError, OSError) as error:
        raise Refusal(
            "cli-integreat-unreachable", address=address, problem=str(error) or type(error).__name__
        ) from error
    try:
        document = parse(content)
    except ValueError:
        document = None
    if document is None:
        raise Refusal("cli-integreat-not-json", address=address)
    return document


async def _content(response: ClientResponse, address: str) -> bytes:
    if response.status != 200:
        raise Refusal("cli-integreat-status", address=address, status=response.status)
    content = bytearray()
    async for chunk in response.content.iter_chunked(64 * 1024):  # counts what is unpacked, whatever the header says
        content += chunk
        if len(content) > MAX_BYTES:
            raise Refusal("cli-integreat-too-large", address=address, limit=MAX_BYTES // 1024 // 1024)
    return bytes(content)
