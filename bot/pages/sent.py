"""What a browser sends with a form: read within bounds, and taken only where our own page has asked for it."""

from collections.abc import Mapping, Sequence

from aiohttp import web

from bot.pages.forms import SEAL, Forged, Sealed, Sealer, typed_values

MOST_FIELDS = 60
LARGEST_BODY = 512 * 1024  # bytes: several fields of 4,000 letters, each letter up to twelve bytes on its way
LIKE_WORDS = 20  # characters; shorter values are choices and dates


class NotTaken(Exception):
    """A form that is not looked at any further: a Fluent id as the reason, and the words that somebody typed."""

    def __init__(self, text_id: str, status: int, typed: Sequence[str] = ()) -> None:
        super().__init__(text_id)
        self.text_id, self.status, self.typed = text_id, status, typed


async def received(request: web.Request, sealer: Sealer) -> tuple[Sealed, dict[str, str]]:
    """Read the form and the values of its fields.

    Raises:
        NotTaken: too much was sent, the browser keeps no cookies, or the form is none of ours for this browser.
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
    """The fields by name, the first of each. Files are left out: none of our forms has any."""
    try:
        given = await request.post()
    except web.HTTPRequestEntityTooLarge as error:
        raise NotTaken("pages-too-large", 413) from error
    except ValueError:  # not decodable, or a multipart body without its parts
        return {}
    if len(given) > MOST_FIELDS:
        raise NotTaken("pages-too-large", 413)
    return {name: words for name, words in given.items() if isinstance(words, str)}
