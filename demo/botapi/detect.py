"""The entities Telegram finds by itself in any text: commands, links, mail addresses, mentions, hashtags, numbers."""

import re

from demo.botapi.markup import Entities, utf16_length

_HINT = re.compile(r"[/@#+]|\w\.\w")
_FOUND = re.compile(
    r"(?P<url>\b(?:https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]"
    r"|(?:www\.[\w.-]+\.[a-z]{2,}|t\.me\b)(?:/[^\s<>\"]*[^\s<>\".,;:!?)])?))"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}\b)"
    r"|(?P<bot_command>(?<![\w/<>@#])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/@]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w{1,256})"
    r"|(?P<phone_number>(?<![\w+])\+[1-9](?:[ ()/-]{0,2}\d){6,14}(?!\d))",
    re.IGNORECASE,
)


def found_entities(text: str) -> Entities:
    """What Telegram would mark in `text`, in order, offsets in UTF-16 units."""
    if not _HINT.search(text):
        return []
    return [
        {"offset": utf16_length(text[: hit.start()]), "length": utf16_length(hit[0]), "type": str(hit.lastgroup)}
        for hit in _FOUND.finditer(text)
    ]


def with_found_entities(text: str, given: Entities) -> Entities:
    """`given` and what is found beside them, ordered; nothing is looked for inside links and code."""
    found = found_entities(text)
    if not found:
        return given
    closed = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in given
        if entity["type"] in {"text_link", "text_mention", "code", "pre"}
    ]
    kept = [
        entity
        for entity in found
        if not any(entity["offset"] < end and start < entity["offset"] + entity["length"] for start, end in closed)
    ]
    if not kept:
        return given
    return sorted(given + kept, key=lambda entity: (entity["offset"], -entity["length"]))
