"""Public holidays of the county's state (law of the Land; library `holidays`)."""

from datetime import date
from functools import cache


@cache
def _calendar(state: str) -> object:
    from holidays import country_holidays  # noqa: PLC0415  40 ms that starting the bot need not wait for

    return country_holidays("DE", subdiv=state)


def is_public_holiday(state: str, day: date) -> bool:
    """Whether `day` is a public holiday in `state` (ISO 3166-2:DE subdivision, such as NW)."""
    return day in _calendar(state)  # type: ignore[operator]
