"""How fast one person may press."""

import time
from collections import OrderedDict

BURST = 40.0  # updates at once that nobody needs more of
PER_SECOND = 2.0
REMEMBERED = 10_000  # persons whose pace is kept in memory


class Pace:
    """A bucket for each person: `burst` updates at once, then `per_second`. Those seen least recently are forgotten."""

    def __init__(self, burst: float = BURST, per_second: float = PER_SECOND) -> None:
        self.burst, self.per_second = burst, per_second
        self._buckets: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def allows(self, user_id: int) -> bool:
        """Whether this person's next update is taken."""
        at = time.monotonic()
        left, before = self._buckets.pop(user_id, (self.burst, at))
        left = min(self.burst, left + (at - before) * self.per_second)
        allowed = left >= 1.0
        self._buckets[user_id] = (left - 1.0 if allowed else left, at)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return allowed
