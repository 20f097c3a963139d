"""Files that went through the chat, and getFile."""

import mimetypes
import secrets
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from demo.botapi.errors import ApiError, bad_request
from demo.botapi.model import Json, StoredFile
from demo.botapi.params import Params, text_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_UPLOAD_BYTES = 50 * 1024 * 1024
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
Uploads = dict[str, "Upload"]
_TYPES = {"photos": "Photo", "documents": "Document", "voice": "VoiceNote", "videos": "Video", "stickers": "Sticker"}
_KINDS = mimetypes.MimeTypes()  # without the machine's own list, so that it is the same everywhere
_KINDS.add_type("text/calendar", ".ics")
UPLOADS = "\0uploads"  # the key under which `World.call` hands the files of a multipart body to a method


@dataclass
class Upload:
    """A file in a multipart body."""

    name: str
    content_type: str
    data: bytes


class Files:
    """All files by file_id and by path."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}
        self.unwritten: list[StoredFile] = []

    def store(self, folder: str, name: str, content_type: str, data: bytes) -> StoredFile:
        """Keep a file; `folder` as Telegram names it ("photos", "documents", …)."""
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        suffix = suffix if suffix.isalnum() else "bin"
        file_id = "AgAC" + secrets.token_urlsafe(30)
        path = f"{folder}/file_{len(self.by_id)}_{secrets.token_hex(4)}.{suffix}"
        stored = StoredFile(file_id, secrets.token_urlsafe(9), path, content_type, data, name)
        self.put(stored)
        self.unwritten.append(stored)
        return stored

    def put(self, stored: StoredFile) -> None:
        """Know a file again, e.g. after a restart."""
        self.by_id[stored.file_id] = stored
        self.by_path[stored.path] = stored

    def clear(self) -> None:
        """Forget all."""
        self.by_id.clear()
        self.by_path.clear()
        self.unwritten.clear()


def given_file(core: "Core", params: Params, field: str, folder: str) -> tuple[StoredFile | None, Upload | None]:
    """The file a call gives in `field`: one known by its file_id, or an upload, direct or as "attach://name".

    `folder` is where files of this type lie: Telegram does not let a file go out as another type than it came.

    Raises:
        ApiError: 400 when there is none, one of another type, or an address from which the stand-in will not download.
    """
    uploads: Uploads = params.get(UPLOADS) or {}
    reference = text_of(params, field)
    upload = uploads.get(reference.removeprefix("attach://") if reference.startswith("attach://") else field)
    if upload is not None:
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > MAX_UPLOAD_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        return None, upload
    if not reference:
        raise bad_request(f"there is no {field} in the request")
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    known = core.files.by_id.get(reference)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    given = known.path.partition("/")[0]
    if given != folder:
        raise bad_request(f"can't use file of type {_TYPES.get(given, given)} as {_TYPES[folder]}")
    return known, None


def kind_of(upload: Upload) -> str:
    """The MIME type of a document: Telegram goes by the name, not by what the bot says."""
    return _KINDS.guess_type(upload.name)[0] or upload.content_type


def get_file(core: "Core", params: Params) -> Json:
    """GetFile."""
    stored = core.files.by_id.get(text_of(params, "file_id"))
    if stored is None:
        raise bad_request("invalid file_id" if params.get("file_id") else "file_id not specified")
    if len(stored.data) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {**identity(stored), "file_path": stored.path}


def identity(stored: StoredFile) -> Json:
    """What every media object says about its file."""
    return {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": len(stored.data)}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG or GIF, None when it is no picture."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:6] in {b"GIF87a", b"GIF89a"} and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    return _jpeg_size(data) if data[:2] == b"\xff\xd8" else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 < len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # start of frame
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        position += 2 + int(struct.unpack(">H", data[position + 2 : position + 4])[0])
    return None
