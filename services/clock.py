"""The one clock. Nothing else in Lotse asks for the time; use cases get it passed in."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time: aware, UTC."""

    def now(self) -> datetime:
        """This instant."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """This instant, UTC."""
        return datetime.now(UTC)
