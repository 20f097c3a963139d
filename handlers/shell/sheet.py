"""What the county's page shows: a small neutral value, as a `Screen` is for the chat. `bot/pages` makes HTML of it.

A page stands in its conversation's `pages.py` and is named in its `CONVERSATION`.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from handlers.shell.texts import Line
from services.context import Context
from services.staff.rules import Action
from storage.engine import WriteSession


@dataclass(frozen=True, slots=True)
class Heading:
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
    rows: tuple[tuple[Line, Line], ...]


@dataclass(frozen=True, slots=True)
class Area:
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
    name: str
    media_type: str
    content: bytes


# Session, context of the visitor, number of the subject. Who visits is looked up anew each time. Both commit what they
# change, reading included where it leaves an entry in the audit log. A Refusal is shown as words.
Show: TypeAlias = Callable[[WriteSession, Context, int], Awaitable[Sheet]]
Save: TypeAlias = Callable[[WriteSession, Context, int, Mapping[str, str]], Awaitable[Sheet]]

# For a page without a visitor: session, context, token.
OpenShow: TypeAlias = Callable[[WriteSession, Context, str], Awaitable[Sheet]]
OpenSave: TypeAlias = Callable[[WriteSession, Context, str, Mapping[str, str]], Awaitable[Sheet]]


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
    download: Callable[[WriteSession, Context, int, str], Awaitable[File]] | None = None


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page for anybody who has its address, `/<prefix>/<token>`. The token stands in for a person and a visit.

    The token has 43 characters of `[A-Za-z0-9_-]`. Loading it must change nothing: messengers and mail programs do that
    by themselves. A Refusal of `show` is answered as if the page did not exist.
    """

    show: OpenShow
    save: OpenSave
