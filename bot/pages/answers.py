"""How a sheet goes to a browser: status, headers, the cookie; and the sheets for whatever is not open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.pages.forms import Sealed, filled
from bot.pages.render import ICON, STYLE, Frame, render
from bot.pages.sent import NotTaken
from handlers.shell.sheet import Area, File, Form, Paragraph, Sheet, Words
from handlers.shell.texts import Line, text
from services.app import App
from services.pages import OPENABLE, VISIT
from services.refusal import Refusal

COOKIE = "lotse_visit"
COOKIE_S = int((OPENABLE + VISIT).total_seconds())
STYLE_KEPT_S = 365 * 24 * 3600  # its address changes with it
ICON_KEPT_S = 24 * 3600
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
OPEN = Form((), text("pages-open-do"), "open")
END = Form((), text("pages-end"), "end")
STATUS = {"pages-unknown": 404}  # whatever else is not open is gone
GONE = 410


@dataclass(frozen=True, slots=True)
class Door:
    """Where the county's server stands, as browsers see it."""

    origin: str | None  # scheme and host; None when nobody outside can reach it
    base: str  # path before ours, "" or e.g. "/lotse"
    county: str

    @property
    def is_https(self) -> bool:
        return (self.origin or "").startswith("https:")

    def keep_out(self, request: web.Request) -> None:
        """Refuse a form that another site sent. Browsers name no origin where the page before wanted no referrer.

        Raises:
            NotTaken: the browser says that the form is not ours.
        """
        site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin", "null")
        if site not in {None, "same-origin", "none"} or origin not in {"null", self.origin}:
            raise NotTaken("pages-foreign", 403)


def door_of(app: App) -> Door:
    parts = urlsplit(app.public_url or "")
    origin = f"{parts.scheme}://{parts.netloc}" if app.public_url else None
    return Door(origin, parts.path.rstrip("/"), app.county.name)


def page(sheet: Sheet, frame: Frame, *, status: int = 200) -> web.Response:
    return web.Response(
        text=render(sheet, frame), status=status, content_type="text/html", charset="utf-8", headers=HEADERS
    )


def style() -> web.Response:
    kept = {"Cache-Control": f"public, max-age={STYLE_KEPT_S}, immutable"}
    return web.Response(body=STYLE, content_type="text/css", charset="utf-8", headers=kept)


def icon() -> web.Response:
    """The icon of the tab. A browser without one would ask for it at an address of its own."""
    kept = {"Cache-Control": f"public, max-age={ICON_KEPT_S}"}
    return web.Response(body=ICON, content_type="image/svg+xml", headers=kept)


def file(given: File) -> web.Response:
    """A file to be kept, never shown in the place of our own pages."""
    headers = {
        "Content-Type": given.media_type,  # as an argument aiohttp would take no charset with it
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(given.name)}",
        "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    }
    return web.Response(body=given.content, headers=headers)


def waiting() -> Sheet:
    """The page before the link is opened. Messengers look behind every link, so it tells nothing about anybody."""
    return Sheet(text("pages-open-title"), (Paragraph(text("pages-open-what")), OPEN))


def refused(refusal: Refusal, frame: Frame, *, path: str, typed: Sequence[tuple[Line, str]] = ()) -> web.Response:
    """Say why a page is not open, how to get a new one, and what was typed."""
    again = path if refusal.text_id == "pages-opened" else None
    blocks = (Paragraph(text(refusal.text_id, **refusal.text_args)), *_kept(typed))
    status = STATUS.get(refusal.text_id, GONE)
    return page(Sheet(text("pages-not-open"), blocks), replace(frame, again=again), status=status)


def not_possible(refusal: Refusal, frame: Frame) -> web.Response:
    said = Paragraph(text(refusal.text_id, **refusal.text_args))
    return page(Sheet(text("pages-refused"), (said,)), frame, status=403)


def not_taken(reason: NotTaken, frame: Frame) -> web.Response:
    """Say why a form was not looked at, and show what was typed."""
    words = _kept([(None, each) for each in reason.typed])
    sheet = Sheet(text("pages-refused"), (Paragraph(text(reason.text_id)), *words))
    return page(sheet, replace(frame, seal=None), status=reason.status)


def again(sealed: Sealed, values: Mapping[str, str], frame: Frame, *, status: int = 422) -> web.Response:
    """The form as it was sent, with nothing lost. The frame says what was wrong."""
    return page(Sheet(sealed.title, (filled(sealed.form, values),)), frame, status=status)


def done(title: str, how: str, frame: Frame) -> web.Response:
    return page(Sheet(text(title), (Paragraph(text(how)),)), frame)


def written(form: Form, values: Mapping[str, str]) -> list[tuple[Line, str]]:
    """The typed words of a form with their labels. Choices are left out: they are quickly made again."""
    return [(each.label, values[each.name]) for each in form.fields if isinstance(each, Area) and values[each.name]]


def _kept(typed: Sequence[tuple[Line | None, str]]) -> Sequence[Paragraph | Words]:
    return [Paragraph(text("pages-kept")), *(Words(body, label) for label, body in typed)] if typed else ()
