"""Public holidays of the county's state (law of the Land; library `holidays`)."""

import sys
from datetime import date
from functools import cache, lru_cache
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any


@lru_cache(maxsize=1024)
def is_public_holiday(state: str, day: date) -> bool:
    """Whether `day` is a public holiday in `state` (ISO 3166-2:DE subdivision, such as NW)."""
    return day in _of_year(state, day.year)


@lru_cache(maxsize=64)
def _of_year(state: str, year: int) -> Any:
    return _germany()(subdiv=state, years=year)


@cache
def _germany() -> Any:
    """The library's Germany alone, when it is first needed.

    Measured: `holidays.countries` imports 250 countries, 8 MB and 0.2 s. A bare package in its place finds the one.
    """
    import holidays  # noqa: PLC0415

    name = "holidays.countries"
    if name not in sys.modules:
        spec = ModuleSpec(name, None, is_package=True)
        spec.submodule_search_locations = [str(Path(holidays.__file__).parent / "countries")]
        sys.modules[name] = module_from_spec(spec)
    from holidays.countries.germany import Germany  # noqa: PLC0415

    return Germany
