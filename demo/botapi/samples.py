"""What people send when they send "a photo" or "a voice note": small real files, made here."""

import struct
import zlib

from demo.botapi.errors import Impossible
from demo.botapi.files import Files, identity
from demo.botapi.model import Json, Person

_SILENCE = b"\xf8\xff\xfe"  # one Opus frame of 20 ms
VOICE_SECONDS = 3


def content(kind: str, files: Files, person: Person) -> Json:
    """The fields of a Message for one sample.

    Raises:
        Impossible: 404 for an unknown kind.
    """
    match kind:
        case "voice":
            stored = files.store("voice", "voice.oga", "audio/ogg", silent_voice(VOICE_SECONDS))
            return {"voice": {**identity(stored), "duration": VOICE_SECONDS, "mime_type": "audio/ogg"}}
        case "photo":
            stored = files.store("photos", "photo.png", "image/png", picture(320, 240))
            return {"photo": [{**identity(stored), "width": 320, "height": 240}]}
        case "sticker":
            stored = files.store("stickers", "sticker.png", "image/png", picture(128, 128))
            shape = {"type": "regular", "width": 128, "height": 128, "is_animated": False, "is_video": False}
            return {"sticker": {**identity(stored), **shape, "emoji": "👋"}}
        case "document":
            stored = files.store("documents", "brief.pdf", "application/pdf", letter())
            return {"document": {**identity(stored), "file_name": "brief.pdf", "mime_type": "application/pdf"}}
        case "video":
            stored = files.store("videos", "video.mp4", "video/mp4", b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2")
            return {"video": {**identity(stored), "width": 320, "height": 240, "duration": 2, "mime_type": "video/mp4"}}
        case "contact":
            number = f"492214710{person.id % 1000:03}"  # from the range kept free for films and examples
            contact = {"phone_number": number, "first_name": person.first_name, "user_id": person.id}
            return {"contact": contact | ({"last_name": person.last_name} if person.last_name else {})}
    raise Impossible("people do not send this", 404)


def picture(width: int, height: int) -> bytes:
    """A PNG with a gradient."""
    rows = b"".join(
        b"\0" + b"".join(bytes((90 + 120 * x // width, 150, 120 + 110 * y // height)) for x in range(width))
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def silent_voice(seconds: int) -> bytes:
    """An Ogg Opus file of silence (RFC 7845)."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 5) + b"lotse" + struct.pack("<I", 0)
    pages = [_ogg_page([head], 0, 0, 2), _ogg_page([tags], 1, 0, 0)]
    for second in range(seconds):
        last = 4 if second == seconds - 1 else 0
        pages.append(_ogg_page([_SILENCE] * 50, second + 2, 48_000 * (second + 1), last))
    return b"".join(pages)


def _ogg_page(packets: list[bytes], number: int, granule: int, flags: int) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    header = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, granule, 4710, number, 0, len(packets)) + sizes
    page = header + b"".join(packets)
    return page[:22] + struct.pack("<I", _ogg_checksum(page)) + page[26:]


def _ogg_checksum(page: bytes) -> int:
    """CRC-32 with polynomial 0x04c11db7, not reflected (RFC 3533, section 6)."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
    return value


def letter() -> bytes:
    """A PDF of one page that says that it is a sample."""
    stream = b"BT /F1 18 Tf 60 760 Td (Ein Brief - nur ein Beispiel.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, thing in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table) + trailer
