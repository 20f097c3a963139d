"""How fast one person may press."""

import time
from collections import OrderedDict

BURST = 40.0  # updates at once that nobody needs more of
PER_SECOND = 2.0
REMEMBERED = 10_000  # persons whose pace is kept in memory


class Pace:
    """A bucket of `BURST` for each person, refilled by `PER_SECOND`; those seen least recently are forgotten."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def allows(self, user_id: int) -> bool:
        """Whether this person's next update is taken."""
        at = time.monotonic()
        left, before = self._buckets.pop(user_id, (BURST, at))
        left = min(BURST, left + (at - before) * PER_SECOND)
        allowed = left >= 1.0
        self._buckets[user_id] = (left - 1.0 if allowed else left, at)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return allowed
