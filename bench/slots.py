"""Free slots of 14 case managers over eight weeks, from rules that began years ago, with a third of the times taken."""

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock

from services.booking import recurring
from services.booking.rules import Rule, Slot, Span, slots_of
from services.directory.holidays import is_public_holiday

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
HORIZON = timedelta(weeks=8)
CASE_MANAGERS = 14
ROUNDS = 30
RULES = ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=WEEKLY;INTERVAL=2")


def rules() -> list[Rule]:
    """One rule each, mornings of 30 minutes with a buffer of five."""
    return [
        Rule(
            id=number,
            staff_id=number,
            rrule=RULES[0] if number % 2 else RULES[number // 2 % len(RULES)],
            begins_on=date(2019, 1, 7),
            opens_at=clock(8, 30),
            closes_at=clock(12, 30),
            tzid="Europe/Berlin",
            slot_minutes=30,
            buffer_minutes=5,
            mode="appointment",
            place="",
        )
        for number in range(1, CASE_MANAGERS + 1)
    ]


def measure() -> tuple[float, float, int]:
    """Milliseconds (median) with the days kept from an earlier question and without, and how many slots are free."""
    every = rules()
    taken = {rule.id: [(slot.starts_at, slot.ends_at) for slot in list(_free(rule, []))[::3]] for rule in every}
    kept, fresh, found = [], [], 0
    for _ in range(ROUNDS):
        recurring.occurrences.cache_clear()
        for times in (fresh, kept):
            began = time.perf_counter()
            found = sum(len(list(_free(rule, taken[rule.id]))) for rule in every)
            times.append(1000 * (time.perf_counter() - began))
    return statistics.median(kept), statistics.median(fresh), found


def run() -> float:
    """Milliseconds for every free slot of all of them, nothing kept from an earlier question."""
    return measure()[1]


def _free(rule: Rule, taken: list[Span]) -> Iterator[Slot]:
    return slots_of(
        rule, since=NOW, until=NOW + HORIZON, closed=(), holidays=lambda day: is_public_holiday("NW", day), taken=taken
    )


if __name__ == "__main__":
    kept, fresh, found = measure()
    print(f"{found} free slots: {fresh:.1f} ms, {kept:.1f} ms when the days are known already")
