"""What a browser sends with a form: read within bounds, and taken only where our own page has asked for it."""

from collections.abc import Mapping, Sequence

from aiohttp import web

from bot.pages.forms import SEAL, Forged, Sealed, Sealer, typed_values

MOST_FIELDS = 60
LARGEST_BODY = 512 * 1024  # bytes: several fields of 4,000 letters, each letter up to twelve bytes on its way
LIKE_WORDS = 20  # characters; shorter values are choices and dates


class NotTaken(Exception):
    """A form that is not looked at any further: why, as a Fluent id, and the words that somebody typed into it."""

    def __init__(self, text_id: str, status: int, typed: Sequence[str] = ()) -> None:
        super().__init__(text_id)
        self.text_id, self.status, self.typed = text_id, status, typed


async def received(request: web.Request, sealer: Sealer) -> tuple[Sealed, dict[str, str]]:
    """The form that was sent, and what came for its fields.

    Raises:
        NotTaken: too much of it, a browser that keeps nothing, or no form of ours for this browser.
    """
    sent = await _fields_of(request)
    typed = [words for name, words in sent.items() if name != SEAL and len(words) > LIKE_WORDS]
    if not sealer.visit:
        raise NotTaken("pages-cookies", 400, typed)
    try:
        sealed = sealer.unseal(sent.get(SEAL, ""))
    except Forged as error:
        raise NotTaken("pages-form-old", 400, typed) from error
    return sealed, typed_values(sealed.form, sent)


async def _fields_of(request: web.Request) -> Mapping[str, str]:
    """The fields by name, the first of each; files are none of ours."""
    try:
        given = await request.post()
    except web.HTTPRequestEntityTooLarge as error:
        raise NotTaken("pages-too-large", 413) from error
    except ValueError:  # not decodable, or a multipart body without its parts
        return {}
    if len(given) > MOST_FIELDS:
        raise NotTaken("pages-too-large", 413)
    return {name: words for name, words in given.items() if isinstance(words, str)}
