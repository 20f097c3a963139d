"""The stand-in's own time, which the demo can move forward."""

import time


class Clock:
    """Unix time plus an offset that only grows. Nothing else in the stand-in asks for now."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset

    def now(self) -> float:
        """Seconds since the epoch, with fractions."""
        return time.time() + self.offset

    def unix(self) -> int:
        """Whole seconds since the epoch, as in the Bot API's `date` fields."""
        return int(time.time() + self.offset)

    def advance(self, seconds: float) -> None:
        """Move time forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("time only moves forward")
        self.offset += seconds
