"""What may come out of an .argosmodel file: argostranslate's own installing unpacks whatever is in it."""

import hashlib
import json
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path, PurePosixPath
from typing import IO, Any

from services.refusal import Refusal

MOST_BYTES = 2 * 2**30  # unpacked
MOST_ENTRIES = 500
MOST_RATIO = 50  # unpacked to packed; models hardly pack at all
MOST_METADATA = 100_000
CHUNK = 2**20
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.]{0,15}")
MODEL = "model/model.bin"
TOKENIZERS = ("sentencepiece.model", "bpe.model")
# Whatever zipfile raises on bytes that are no sound archive
UNSOUND = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a package says about itself, and its files.

    Attributes:
        size: bytes when unpacked.
        files: the entries by their path below the one top folder.
    """

    source: str
    target: str
    version: str
    size: int
    files: Mapping[str, zipfile.ZipInfo]

    @property
    def key(self) -> str:
        """The name under which a SHA-256 is pinned."""
        return f"{self.source} {self.target} {self.version}"


def digest_of(opened: BufferedReader) -> str:
    opened.seek(0)
    return hashlib.file_digest(opened, "sha256").hexdigest()


def contents_of(opened: BufferedReader, name: str) -> Contents:
    """Look into a package without unpacking anything.

    Raises:
        Refusal: it is no archive or no translation package, or would write elsewhere or too much.
    """
    try:
        with zipfile.ZipFile(opened) as archive:
            entries = archive.infolist()
            packed = opened.seek(0, os.SEEK_END)
            if any(each.header_offset < 0 for each in entries):  # its beginning is missing
                raise zipfile.BadZipFile
            if problem := next(_problems(entries, packed), None):
                kind, entry = problem
                raise Refusal("cli-models-unsafe", file=name, problem=kind, entry=printable(entry))
            files = {_below_top(each): each for each in entries if not each.is_dir()}
            metadata = _metadata(archive, files)
    except UNSOUND as error:
        raise Refusal("cli-models-no-archive", file=name) from error
    source, target, version = (str(metadata.get(key)) for key in ("from_code", "to_code", "package_version"))
    sound = LANGUAGE.fullmatch(source) and LANGUAGE.fullmatch(target) and VERSION.fullmatch(version)
    if not sound or metadata.get("type", "translate") != "translate":
        raise Refusal("cli-models-metadata", file=name)
    if MODEL not in files or not any(each in files for each in TOKENIZERS):
        raise Refusal("cli-models-incomplete", file=name, needed=f"{MODEL}, {' / '.join(TOKENIZERS)}")
    return Contents(source, target, version, sum(each.file_size for each in files.values()), files)


def unpack(opened: BufferedReader, name: str, contents: Contents, into: Path) -> Mapping[str, str]:
    """Write the files into a new folder. Returns the SHA-256 of each by its path.

    Raises:
        Refusal: the archive is damaged.
        OSError: they cannot be written.
    """
    digests = {}
    try:
        with zipfile.ZipFile(opened) as archive:
            for path, entry in contents.files.items():
                file = into / path
                file.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as packed, file.open("xb") as unpacked:
                    digests[path] = _copy(packed, unpacked)
    except UNSOUND as error:
        raise Refusal("cli-models-no-archive", file=name) from error
    return digests


def printable(name: str) -> str:
    """A name out of an archive, without characters that control a terminal."""
    return "".join(each if each.isprintable() else "?" for each in name)[:80]


def _copy(packed: IO[bytes], unpacked: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := packed.read(CHUNK):  # never more than the entry's declared size, and its CRC is checked
        digest.update(chunk)
        unpacked.write(chunk)
    unpacked.flush()
    os.fsync(unpacked.fileno())  # a power cut must not leave an empty file under the final name
    return digest.hexdigest()


def _problems(entries: list[zipfile.ZipInfo], packed: int) -> Iterator[tuple[str, str]]:
    """Reasons against unpacking: the kind, and the entry."""
    if not 0 < len(entries) <= MOST_ENTRIES:
        yield "many", str(len(entries))
    size = sum(each.file_size for each in entries)
    if size > min(MOST_BYTES, MOST_RATIO * packed):
        yield "large", str(size)
    for each in entries:
        if kind := _problem(each):
            yield kind, each.orig_filename
    for each in entries:
        if PurePosixPath(each.filename).parts[0] != PurePosixPath(entries[0].filename).parts[0]:
            yield "tops", each.filename
    files = [each.filename.casefold() for each in entries if not each.is_dir()]
    folders = {str(parent) for each in files for parent in PurePosixPath(each).parents}
    for file in files:
        if file in folders or files.count(file) > 1:
            yield "twice", file


def _problem(entry: zipfile.ZipInfo) -> str | None:
    name = entry.orig_filename  # as it stands in the archive: zipfile cuts it at a NUL
    parts = name.removesuffix("/").split("/")
    if any(each in {"", ".", ".."} or len(each.encode()) > 120 for each in parts) or len(name) > 300:
        return "path"
    if not name.isprintable() or "\\" in name or ":" in name:  # ":" is a drive or a stream
        return "path"
    if len(parts) < 2 and not entry.is_dir():
        return "tops"
    if stat.S_IFMT(entry.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "link"
    if (
        entry.header_offset < 0
        or entry.flag_bits & 1
        or entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    ):
        return "packing"
    return None


def _below_top(entry: zipfile.ZipInfo) -> str:
    return entry.filename.split("/", maxsplit=1)[1]


def _metadata(archive: zipfile.ZipFile, files: Mapping[str, zipfile.ZipInfo]) -> Mapping[str, Any]:
    entry = files.get("metadata.json")
    if entry is None or entry.file_size > MOST_METADATA:
        return {}
    try:
        metadata = json.loads(archive.read(entry))
    except (ValueError, RecursionError):
        return {}
    return metadata if isinstance(metadata, dict) else {}
