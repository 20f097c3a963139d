"""What the county's page shows: a small neutral value, as a `Screen` is for the chat. `bot/pages` makes HTML of it.

A page stands in its conversation's `pages.py` and is named in `handlers/pages.py`.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from handlers.shell.context import House
from handlers.shell.texts import Line
from services.staff import Action, Staff
from storage.engine import WriteSession
from storage.people import Person


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part of the sheet."""

    text: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text of the locales."""

    text: Line


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote, shown as it is."""

    body: str
    about: Line | None = None  # who and when


@dataclass(frozen=True, slots=True)
class Table:
    """Names and what belongs to them."""

    rows: tuple[tuple[Line, Line], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A field for words."""

    name: str
    label: Line
    value: str = ""
    hint: Line | None = None
    longest: int = 4000  # characters; more is refused and nothing typed is lost
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """One of several answers; `face` is a smiley shown large above the label."""

    value: str
    label: Line
    face: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of several, as large buttons."""

    name: str
    label: Line
    options: tuple[Option, ...]
    chosen: str | None = None
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """A date."""

    name: str
    label: Line
    value: date | None = None
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Fields and the button that sends them. `action` comes back as values["action"], to tell forms of a page apart."""

    fields: tuple[Area | Choice | Day, ...]
    submit: Line
    action: str = "save"


@dataclass(frozen=True, slots=True)
class Download:
    """A link to a file that the page's `download` makes."""

    label: Line
    name: str


Block: TypeAlias = Heading | Paragraph | Words | Table | Form | Download


@dataclass(frozen=True, slots=True)
class Sheet:
    """One view of a page. `is_last` ends the visit: nothing can be sent or loaded after it."""

    title: Line
    blocks: tuple[Block, ...]
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """What is downloaded."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Visit:
    """Who opened a page, and which: the link was theirs, and what they may is looked up anew each time."""

    house: House
    person: Person
    staff: Staff | None
    subject_id: int
    language: str
    now: datetime


# Both commit what they change, reading included where it leaves an entry in the audit log. A Refusal is shown as words.
Show: TypeAlias = Callable[[WriteSession, Visit], Awaitable[Sheet]]
Save: TypeAlias = Callable[[WriteSession, Visit, Mapping[str, str]], Awaitable[Sheet]]


# For a page without a visitor: session, house, token, language of the browser, now; `save` gets the values before the
# language.
OpenShow: TypeAlias = Callable[[WriteSession, House, str, str, datetime], Awaitable[Sheet]]
OpenSave: TypeAlias = Callable[[WriteSession, House, str, Mapping[str, str], str, datetime], Awaitable[Sheet]]


@dataclass(frozen=True, slots=True)
class Page:
    """One purpose of a link.

    Attributes:
        action: what staff must be allowed to; None for a page of clients.
        show: the first view.
        save: what a sent form leads to; `values` are checked for being there, for length and for being an option.
        download: a file by its name.
    """

    action: Action | None
    show: Show
    save: Save | None = None
    download: Callable[[WriteSession, Visit, str], Awaitable[File]] | None = None


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page for whoever has its address, `/<prefix>/<token>`: no person and no visit, the token is all there is.

    The token has 43 characters of `[A-Za-z0-9_-]`. Loading it must change nothing: messengers and mail programs do that
    by themselves. A Refusal of `show` is answered as if the page did not exist.
    """

    show: OpenShow
    save: OpenSave
