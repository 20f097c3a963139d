"""Public holidays of the county's state (law of the Land; library `holidays`)."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=1024)
def is_public_holiday(state: str, day: date) -> bool:
    """Whether `day` is a public holiday in `state` (ISO 3166-2:DE subdivision, such as NW)."""
    from holidays import country_holidays  # noqa: PLC0415  40 ms that starting the bot need not wait for

    return day in country_holidays("DE", subdiv=state, years=day.year)
