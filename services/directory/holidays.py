"""Public holidays of the county's state (law of the Land; library `holidays`)."""

from datetime import date
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any


@lru_cache(maxsize=1024)
def is_public_holiday(state: str, day: date) -> bool:
    """Whether `day` is a public holiday in `state` (ISO 3166-2:DE subdivision, such as NW)."""
    return day in _of_year(state, day.year)


@lru_cache(maxsize=64)
def _of_year(state: str, year: int) -> frozenset[date]:
    return frozenset(_germany()(subdiv=state, years=year))


@cache
def _germany() -> Any:
    """The library's Germany, read from its own file when it is first needed.

    Measured: asked for by name, it brings 250 countries, 19 MB and two thirds of a second in which nobody is answered.
    """
    library = find_spec("holidays")
    assert library is not None, "a dependency"
    assert library.origin is not None, "a package with a file"
    spec = spec_from_file_location("germany_of_holidays", Path(library.origin).with_name("countries") / "germany.py")
    assert spec is not None, "the file is there"
    assert spec.loader is not None, "and it is Python"
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Germany
