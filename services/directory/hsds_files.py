"""Reading the files of a package from a folder or a zip file, without trusting either."""

import json
from pathlib import Path, PurePosixPath
from typing import IO, Protocol
from zipfile import BadZipFile, ZipFile

from services.directory.hsds_tables import DATAPACKAGE, HSDS
from services.directory.package import DirectoryInvalid, Problem

MAX_BYTES = 32 * 1024 * 1024  # of one file, unpacked
ENDINGS = ("", "s", "es")  # service.csv, services.csv, addresses.csv


class Files(Protocol):
    def read(self, path: str) -> bytes | None:
        """The content, None when there is no such file.

        Raises:
            DirectoryInvalid: larger than `MAX_BYTES`, or outside of the package.
        """


def open_files(source: Path) -> Files:
    """The files of a folder, of the folder that a datapackage.json lies in, or of a zip file.

    Raises:
        DirectoryInvalid: none of these.
        OSError: there is nothing at `source`.
    """
    if source.is_dir():
        return Folder(source)
    if source.name == DATAPACKAGE:
        source.stat()
        return Folder(source.parent)
    with source.open("rb"):
        pass
    try:
        return Zip(source)
    except BadZipFile as error:
        raise invalid(source.name, "cli-problem-not-a-package") from error


def invalid(file: str, text_id: str, row: str = "–", field: str = "–", **args: str) -> DirectoryInvalid:
    """A problem after which nothing more can be read."""
    return DirectoryInvalid([Problem(file, row, field, text_id, args)])


class Folder:
    """Files of a folder. A symbolic link to somewhere else is refused."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def read(self, path: str) -> bytes | None:
        file = (self.root / _inside(path)).resolve()
        if not file.is_relative_to(self.root):
            raise invalid(path, "cli-problem-path", value=path)
        if not file.is_file():
            return None
        with file.open("rb") as stream:
            return _limited(stream, path)


class Zip:
    """Files of a zip file, also of one that holds a single folder. Nothing is unpacked to disk."""

    def __init__(self, file: Path) -> None:
        with ZipFile(file) as archive:
            names = archive.namelist()
        heads = [name for name in names if PurePosixPath(name).name in {DATAPACKAGE, "service.csv", "services.csv"}]
        self.file = file
        self.folder = PurePosixPath(min(heads, key=lambda name: name.count("/"), default="")).parent

    def read(self, path: str) -> bytes | None:
        with ZipFile(self.file) as archive:
            try:
                member = archive.getinfo(str(self.folder / _inside(path)))
            except KeyError:
                return None
            try:
                with archive.open(member) as stream:
                    return _limited(stream, path)
            # RuntimeError, NotImplementedError: encrypted, or packed in a way that we do not know
            except (BadZipFile, RuntimeError, EOFError) as error:
                raise invalid(path, "cli-problem-unreadable", problem=str(error)) from error


def table_paths(files: Files) -> dict[str, list[str]]:
    """Where each table may lie: as datapackage.json says, else by its name.

    Raises:
        DirectoryInvalid: datapackage.json is not what it must be.
    """
    paths = {table: [f"{table}{ending}.csv" for ending in ENDINGS] for table in HSDS}
    content = files.read(DATAPACKAGE)
    if content is None:
        return paths
    try:
        resources = json.loads(content)["resources"]
        named = {each["name"]: each["path"] for each in resources}
    except json.JSONDecodeError as error:
        raise invalid(DATAPACKAGE, "cli-problem-json", row=str(error.lineno), problem=error.msg) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise invalid(DATAPACKAGE, "cli-problem-datapackage", field="resources") from error
    for table in paths.keys() & named.keys():
        path = named[table]
        if not isinstance(path, str):
            raise invalid(DATAPACKAGE, "cli-problem-path", field="path", value=str(path))
        paths[table].insert(0, path)
    return paths


def _inside(path: str) -> PurePosixPath:
    parts = PurePosixPath(path)
    if not path or parts.is_absolute() or ".." in parts.parts or any(char in path for char in "\\:\0"):
        raise invalid(DATAPACKAGE, "cli-problem-path", field="path", value=path)
    return parts


def _limited(stream: IO[bytes], path: str) -> bytes:
    content = stream.read(MAX_BYTES + 1)  # what a zip file says about sizes is not believed
    if len(content) > MAX_BYTES:
        raise invalid(path, "cli-problem-too-large", limit=str(MAX_BYTES // 1024 // 1024))
    return content
