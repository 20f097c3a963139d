"""What every handler can ask for by name: who writes, in which language, when, and the doors to the database.

`account`, `person` (None for a newcomer), `staff` (None for everybody but active staff), `view`, `read`, `write`.
"""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from handlers.shell.post import Post
from handlers.shell.screen import Screen
from services.clock import Clock
from services.counties import County
from services.directory.catalogue import Catalogue
from services.directory.listing import View
from services.refusal import Refusal
from services.translation import Engine
from storage.encryption import Keyring
from storage.engine import Database, ReadSession, WriteSession
from storage.outbox import OutboxMessage
from storage.people import Person

# Opens the writing session of this update: `async with write() as session: await choose_language(session, …)`.
Write = Callable[[], AbstractAsyncContextManager[WriteSession]]


@dataclass(frozen=True, slots=True)
class House:
    """What the program hands to the conversations: the same for every update."""

    database: Database
    keyring: Keyring
    county: County
    clock: Clock
    show_samples: bool
    catalogue: Catalogue = field(default_factory=Catalogue)
    post: Post = field(default_factory=Post)
    # By campaign: what its progress message says, and from when on it may be edited again; after a restart it is edited
    # once for nothing
    progress_shown: dict[int, tuple[Screen | None, datetime]] = field(default_factory=dict)
    translator: Engine | None = None  # of public texts; None leaves them German where the memory has nothing
    public_url: str | None = None  # where people outside reach the web server; None when there is none

    def view(self, language: str, now: datetime) -> View:
        """The directory as somebody who reads `language` sees it at `now`."""
        return View(self.county, language, now, self.show_samples, self.catalogue)


# Renders a due message in a language at an instant. None: it has lost its sense and is not sent. A Screen's `keys`,
# `lead` and `fresh` have no meaning here.
Renderer: TypeAlias = Callable[[ReadSession, OutboxMessage, House, str, datetime], Awaitable[Screen | None]]


def known(person: Person | None) -> Person:
    """Somebody who has chosen a language.

    Raises:
        Refusal: a newcomer, who has no such button.
    """
    if person is None:
        raise Refusal("fallback-button-outdated")
    return person
