"""The running program as everything in it sees it: the same for every update, job and page."""

from dataclasses import dataclass, field

from services.clock import Clock
from services.counties import County
from services.directory.catalogue import Catalogue
from services.outbox.signals import Signals
from services.translation import Engine
from storage.encryption import Keyring
from storage.engine import Database


@dataclass(frozen=True, slots=True)
class App:
    """What the program is made of.

    Attributes:
        show_samples: invented details of offers are shown; in the demo only.
        catalogue: the directory as it is kept in memory.
        signals: what conversations and the sender of due messages tell each other.
        translator: translates public texts; None leaves them German where the translation memory has nothing.
        public_url: where people outside reach the web server; None when there is none.
    """

    database: Database
    keyring: Keyring
    county: County
    clock: Clock
    show_samples: bool = False
    catalogue: Catalogue = field(default_factory=Catalogue)
    signals: Signals = field(default_factory=Signals)
    translator: Engine | None = None
    public_url: str | None = None
