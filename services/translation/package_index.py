"""The public index of translation packages, and how one comes from there. Address and form are argostranslate's.

The only part of translation that uses the network, and only when an operator asks for it.
"""

import logging
import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from ssl import SSLError
from typing import Any, cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from services.refusal import Refusal
from services.translation.engine import PIVOT, settle
from services.translation.package_archive import LANGUAGE, MOST_BYTES, VERSION
from services.translation.packages import need_room

DOWNLOADS = ".downloads"
SILENCE_S = 30.0  # then the server is given up
CHUNK = 2**16
UNPACKED = 1.5  # of what is downloaded, at most by experience; exactly known when it is there
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")
OFF_LINE = (URLError, TimeoutError, ConnectionError, SSLError, HTTPException)

Tell = Callable[[int, int], None]  # bytes there, bytes altogether


@dataclass(frozen=True, slots=True)
class Offer:
    source: str
    target: str
    version: str
    links: tuple[str, ...]


def look_up(folder: Path, *, source: str, target: str) -> Offer:
    """The newest package for two languages. The index is kept in `folder`.

    Raises:
        Refusal: the index cannot be read or has none. It then says whether there is a way through English.
    """
    offers = _offers(folder)
    fitting = [each for each in offers if (each.source, each.target) == (source, target)]
    if fitting:
        return max(fitting, key=lambda each: [int(part) for part in re.findall(r"\d+", each.version)])
    pairs = {(each.source, each.target) for each in offers}
    through = {(source, PIVOT), (PIVOT, target)} <= pairs
    raise Refusal(
        "cli-models-through" if through else "cli-models-not-offered", source=source, target=target, pivot=PIVOT
    )


def download(folder: Path, offer: Offer, tell: Tell) -> tuple[Path, str]:
    """Fetch a package into the folder, continuing an earlier attempt. Returns the file and its address.

    Raises:
        Refusal: no address answers, the connection broke off, or the disk is full. What came so far is kept.
    """
    place = folder / DOWNLOADS
    file = place / f"{offer.source}_{offer.target}-{offer.version}.argosmodel"
    links = [each for each in offer.links if _is_safe(each)]
    problem = Refusal("cli-models-not-offered", source=offer.source, target=offer.target, pivot=PIVOT)
    for link in links:
        try:
            place.mkdir(parents=True, exist_ok=True)
            _fetch(link, file.with_suffix(".part"), tell)
            return file.with_suffix(".part").replace(file), link
        except HTTPError as error:
            error.close()
            problem = Refusal("cli-models-status", address=link, status=error.code)
        except OFF_LINE as error:
            problem = Refusal("cli-models-broke-off", address=link, problem=type(error).__name__)
        except OSError as error:
            raise Refusal("cli-models-unwritable", folder=str(place), problem=error.strerror or "") from error
    raise problem


def _offers(folder: Path) -> list[Offer]:
    settle(folder)
    from argostranslate import package, settings, utils  # noqa: PLC0415  it makes folders when it is imported

    utils.logger.setLevel(logging.CRITICAL)  # what fails is said once, by us
    settings.local_package_index.unlink(missing_ok=True)  # else an old one would pass for today's
    try:
        with _patience():
            package.update_package_index()
        if not settings.local_package_index.is_file():  # what it does where nobody answers
            raise Refusal("cli-models-no-index", address=settings.remote_package_index)
        return [each for each in map(_offer, package.get_available_packages()) if each]
    except (*OFF_LINE, ValueError, TypeError, AttributeError) as error:
        raise Refusal("cli-models-no-index", address=settings.remote_package_index) from error


def _offer(package: Any) -> Offer | None:
    source, target, version = (str(each) for each in (package.from_code, package.to_code, package.package_version))
    sound = LANGUAGE.fullmatch(source) and LANGUAGE.fullmatch(target) and VERSION.fullmatch(version)
    if not sound or package.type != "translate" or not isinstance(package.links, list):
        return None
    return Offer(source, target, version, tuple(map(str, package.links)))


@contextmanager
def _patience() -> Iterator[None]:
    """Set a time limit: argostranslate would wait for ever."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(SILENCE_S)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _is_safe(link: str) -> bool:
    try:
        address = urlsplit(link)
    except ValueError:
        return False
    return address.scheme == "https" or (address.scheme == "http" and address.hostname in LOOPBACK)


def _fetch(link: str, part: Path, tell: Tell) -> None:
    """Bring the partial file to its full length. The archive's checksums would find halves of different files."""
    there = part.stat().st_size if part.exists() else 0
    headers = {"User-Agent": "Lotse", "Accept-Encoding": "identity"} | ({"Range": f"bytes={there}-"} if there else {})
    try:
        answer = cast(HTTPResponse, urlopen(Request(link, headers=headers), timeout=SILENCE_S))  # noqa: S310  `_is_safe`
    except HTTPError as error:
        if error.code == 416 and there:  # longer than the file, or all of it: from the beginning
            error.close()
            part.unlink()
            return _fetch(link, part, tell)
        raise
    with answer:
        if not _is_safe(answer.url):
            raise HTTPException("led elsewhere")
        begins, total = _extent(answer)
        if begins not in {0, there} or total > MOST_BYTES:
            raise HTTPException("not what was asked for")
        need_room(part.parent, round(total * (1 + UNPACKED)) - begins)
        with part.open("r+b" if begins else "wb") as stream:
            stream.seek(begins)
            stream.truncate()
            _copy(answer, stream, begins, total, tell)
    return None


def _extent(answer: HTTPResponse) -> tuple[int, int]:
    """Where the answer begins, and how long the whole file is."""
    if answer.status == 206:
        found = RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if not found:
            raise HTTPException("an unreadable range")
        return int(found[1]), int(found[2])
    length = answer.headers.get("Content-Length", "")
    if not length.isdigit():
        raise HTTPException("no length")
    return 0, int(length)


def _copy(answer: HTTPResponse, stream: Any, done: int, total: int, tell: Tell) -> None:
    while chunk := answer.read(CHUNK):
        done += len(chunk)
        if done > total:
            raise HTTPException("longer than said")
        stream.write(chunk)
        tell(done, total)
    if done < total:
        raise HTTPException("shorter than said")
