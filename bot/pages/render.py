"""HTML out of a sheet: one template, one style sheet, no scripts. Every word is escaped unless it is markup of ours."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from bot.pages.forms import SEAL
from handlers.shell.sheet import Form, Sheet
from handlers.shell.texts import GERMAN, ISOLATES, RIGHT_TO_LEFT, Line, known_language, plain, rich, text

STYLE = files("bot.pages").joinpath("page.css").read_bytes()
ICON = files("bot.pages").joinpath("page.svg").read_bytes()
STYLE_VERSION = sha256(STYLE).hexdigest()[:12]
QUALITY = re.compile(r"q=([01](?:\.\d{0,3})?)")
LONGEST_ACCEPT = 300  # characters that are looked at


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds a sheet.

    Attributes:
        base: path of the county's server as the browser sees it, "" or e.g. "/lotse".
        files: path below which the page's downloads lie.
        seal: makes the hidden field of a form; None where nothing can be sent.
        problems: what was wrong with what was sent, shown on top.
        end: the form that closes the page.
        again: the page's own path, for a button that loads it again.
    """

    language: str
    base: str
    county: str
    files: str = ""
    seal: Callable[[Form, Line], str] | None = None
    problems: Sequence[Line] = ()
    note: Line | None = None
    end: Form | None = None
    again: str | None = None


def render(sheet: Sheet, frame: Frame) -> str:
    language = frame.language

    def said(line: Line) -> Markup:
        return Markup(rich(line, language))  # noqa: S704  data is escaped in it, only our own messages carry markup

    html: str = _template().render(
        sheet=sheet,
        frame=frame,
        blocks=[(type(each).__name__.lower(), each) for each in sheet.blocks],
        said=said,
        bare=lambda line: re.sub(r"</?\w+>", "", plain(line, language)).translate(ISOLATES),
        kind=lambda field: type(field).__name__.lower(),
        lang=GERMAN if language == "de-simple" else language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        style=f"{frame.base}/page.css?v={STYLE_VERSION}",
        seal_name=SEAL,
        again_label=text("pages-again"),
    )
    return html


def language_of(accept: str) -> str:
    """The shipped language that the browser prefers (RFC 9110, 12.5.4), else German."""
    wishes: list[tuple[float, str]] = []
    for each in accept[:LONGEST_ACCEPT].split(","):
        tag, _, rest = each.strip().partition(";")
        quality = QUALITY.search(rest)
        wishes.append((-(float(quality[1]) if quality else 1.0), tag))
    wanted = (known_language(tag) for quality, tag in sorted(wishes, key=lambda wish: wish[0]) if quality < 0)
    return next((each for each in wanted if each), GERMAN)


@lru_cache(maxsize=1)
def _template() -> Any:
    source = files("bot.pages").joinpath("page.html").read_text("utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source)
