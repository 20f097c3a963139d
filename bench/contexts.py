"""Who asks in the benchmark: a context without an update, as the program's jobs make one."""

from datetime import datetime

from services.app import App
from services.clock import SystemClock
from services.context import Context
from services.counties import County
from services.staff.rules import Staff
from storage.encryption import Keyring
from storage.engine import Database

KEYRING = Keyring("a secret of the benchmark, longer than 32 characters")


def context_of(
    database: Database,
    county: County,
    now: datetime,
    *,
    staff: Staff | None = None,
    keyring: Keyring = KEYRING,
    language: str = "de",
) -> Context:
    """Nobody asks, or a staff member; invented details of offers are shown."""
    app = App(database, keyring, county, SystemClock(), show_samples=True)
    return Context(app, now, language, staff_or_none=staff)
