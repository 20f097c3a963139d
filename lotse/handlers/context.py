"""What every handler can ask for by name: who writes, in which language, when, and the doors to the database."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime

from lotse.services.clock import Clock
from lotse.services.county import County
from lotse.services.directory.catalogue import Catalogue
from lotse.services.directory.listing import View
from lotse.storage.encryption import Keyring
from lotse.storage.engine import Database, WriteSession

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

    def view(self, language: str, now: datetime) -> View:
        """The directory as somebody who reads `language` sees it at `now`."""
        return View(self.county, language, now, self.show_samples, self.catalogue)
