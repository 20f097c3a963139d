"""Translation packages in their folder: installed whole or not at all, verified, removed.

One folder a package, named by its languages, its version and the beginning of its SHA-256: a newer version comes to lie
beside the older one, which then goes. Whoever translates meanwhile finds one whole package at any time.
"""

import fcntl
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

from services.refusal import Refusal
from services.translation.engine import settle, trial
from services.translation.package_archive import Contents, contents_of, digest_of, unpack

FOLDER = "models"  # below LOTSE_DATA_DIR
STAGING = ".incoming"
PINS = "pins.json"
MANIFEST = "manifest.json"
TRIAL = "12:30."  # in no language, and in every one
RESERVE = 200_000_000  # bytes that must stay free: the database grows too


@dataclass(frozen=True, slots=True)
class Installed:
    """A package in the folder.

    Attributes:
        size: bytes on the disk.
        origin: the file's name or the address it came from; None: it was put there by hand.
        sha256: of the archive; None as `origin`.
        files: SHA-256 of each file by its path.
    """

    path: Path
    source: str
    target: str
    version: str
    size: int
    origin: str | None = None
    sha256: str | None = None
    files: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an installation did.

    Attributes:
        is_new: False: it was already there and whole.
        is_first: no SHA-256 was known for this version, so it was taken on trust.
    """

    package: Installed
    is_new: bool
    is_first: bool


def installed(folder: Path) -> list[Installed]:
    found = (_installed(about.parent) for about in sorted(folder.glob("*/metadata.json")))
    return sorted((each for each in found if each), key=lambda each: (each.source, each.target, each.path.name))


def differing(package: Installed) -> list[str]:
    """Files that were changed, missing or added since the installation. Empty: all is well.

    A package without a manifest has its own name here: nothing is known about its files.
    """
    if package.files is None:
        return [package.path.name]
    there = {str(each.relative_to(package.path)) for each in package.path.rglob("*") if not each.is_dir()} - {MANIFEST}
    wrong = there ^ package.files.keys()
    for name in there & package.files.keys():
        with (package.path / name).open("rb") as opened:
            if digest_of(opened) != package.files[name]:
                wrong.add(name)
    return sorted(wrong)


def install(
    folder: Path,
    file: Path,
    *,
    origin: str | None = None,
    sha256: str | None = None,
    pair: tuple[str, str] | None = None,
) -> Outcome:
    """Check a package, unpack it, try it, and put it in place. Uses no network.

    Args:
        origin: where it came from; by default the file's name.
        sha256: expected digest; by default that of this version's first installation.
        pair: the languages that were asked for.

    Raises:
        Refusal: nothing was installed, and what was there is still there.
    """
    with _alone(folder) as staging, _opened(file) as opened:
        digest, contents = digest_of(opened), contents_of(opened, file.name)
        is_first = _check(folder, file.name, digest, contents, sha256=sha256, pair=pair)
        before = [
            each for each in installed(folder) if (each.source, each.target) == (contents.source, contents.target)
        ]
        whole = next((each for each in before if each.sha256 == digest and not differing(each)), None)
        if whole is not None:
            _pin(folder, contents, digest)
            return Outcome(whole, is_new=False, is_first=is_first)
        need_room(folder, contents.size)
        path = staging / f"{contents.source}_{contents.target}-{contents.version}-{digest[:8]}"
        about = {"origin": origin or file.name, "sha256": digest, "files": unpack(opened, file.name, contents, path)}
        _write(path / MANIFEST, json.dumps(about, indent=1))
        _try(path, file.name)
        _pin(folder, contents, digest)
        return Outcome(_take_over(folder, path, before), is_new=True, is_first=is_first)


def remove(folder: Path, *, source: str, target: str) -> list[Installed]:
    """Remove the packages of two languages, and return them. Their pins stay.

    Raises:
        Refusal: there is none.
    """
    with _alone(folder) as staging:
        gone = [each for each in installed(folder) if (each.source, each.target) == (source, target)]
        if not gone:
            raise Refusal("cli-models-none-such", source=source, target=target)
        for each in gone:
            each.path.rename(staging / each.path.name)  # at once, or not: never half a package
        return gone


def need_room(folder: Path, size: int) -> None:
    """Raises a Refusal when the disk has no room for `size` bytes."""
    free = shutil.disk_usage(folder).free
    if free < size + RESERVE:
        raise Refusal("cli-models-disk", folder=str(folder), need=(size + RESERVE) // 10**6, free=free // 10**6)


@contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    """An empty folder to work in, for one process at a time. Remains of an earlier attempt are deleted."""
    settle(folder)
    staging = folder / STAGING
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / ".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Refusal("cli-models-busy", folder=str(folder)) from error
            if staging.exists():
                shutil.rmtree(staging)
            staging.mkdir()
            try:
                yield staging
            finally:
                shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise Refusal("cli-models-unwritable", folder=str(folder), problem=error.strerror or "") from error


def _check(
    folder: Path, name: str, digest: str, contents: Contents, *, sha256: str | None, pair: tuple[str, str] | None
) -> bool:
    """Whether the file is taken on trust. Raises a Refusal when it is not the expected one."""
    if sha256 is not None and digest != sha256.lower():
        raise Refusal("cli-models-sha-differs", file=name, expected=sha256.lower(), found=digest)
    if pair is not None and pair != (contents.source, contents.target):
        raise Refusal("cli-models-wrong-pair", file=name, source=contents.source, target=contents.target)
    pin = _pins(folder).get(contents.key)
    if sha256 is None and pin not in {None, digest}:
        raise Refusal("cli-models-pin-differs", file=name, package=contents.key, expected=str(pin), found=digest)
    return sha256 is None and pin is None


def _pin(folder: Path, contents: Contents, digest: str) -> None:
    _write(folder / PINS, json.dumps(_pins(folder) | {contents.key: digest}, indent=1, sort_keys=True))


@contextmanager
def _opened(file: Path) -> Iterator[BufferedReader]:
    try:
        opened = file.open("rb")
    except OSError as error:
        raise Refusal("cli-source-unreadable", file=str(file), problem=error.strerror or "") from error
    with opened:
        yield opened


def _try(path: Path, name: str) -> None:
    try:
        said = trial(path, TRIAL)
    except Exception as error:
        raise Refusal("cli-models-broken", file=name) from error
    if not said.strip():
        raise Refusal("cli-models-broken", file=name)


def _take_over(folder: Path, path: Path, before: list[Installed]) -> Installed:
    """Move the new package in, then the old ones out."""
    final = folder / path.name
    for each in before:
        if each.path == final:  # the same, damaged
            each.path.rename(path.with_name(f"damaged-{final.name}"))
    path.rename(final)
    for each in before:
        if each.path != final:
            each.path.rename(path.with_name(f"before-{each.path.name}"))
    return next(each for each in installed(folder) if each.path == final)


def _installed(path: Path) -> Installed | None:
    metadata, manifest = _object(path / "metadata.json"), _object(path / MANIFEST)
    if not {"from_code", "to_code"} <= metadata.keys():
        return None
    files = manifest.get("files")
    by_us = isinstance(files, dict)
    return Installed(
        path,
        source=str(metadata["from_code"]),
        target=str(metadata["to_code"]),
        version=str(metadata.get("package_version", "")),
        size=sum(each.stat().st_size for each in path.rglob("*") if each.is_file()),
        origin=str(manifest.get("origin")) if by_us else None,
        sha256=str(manifest.get("sha256")) if by_us else None,
        files=files if by_us else None,
    )


def _object(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _pins(folder: Path) -> dict[str, str]:
    file = folder / PINS
    pins = _object(file)
    if file.exists() and not pins:  # ignoring it would take anything on trust again
        raise Refusal("cli-models-pins", file=str(file))
    return pins


def _write(file: Path, words: str) -> None:
    fresh = file.with_name(f"{file.name}.new")
    fresh.write_text(words, "utf-8")
    fresh.replace(file)
