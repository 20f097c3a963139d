"""National help numbers, from services/helplines/helplines.yaml."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

RESCUE, POLICE = "rescue", "police"  # shown reviewed or not
POLICE_FIRST = frozenset({"violence", "sexual", "child", "captive"})
LIKE = {"sexual": "violence", "captive": "violence"}  # kinds of danger that have the lines of another
MOST_BESIDE = 2


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number as dialled inside Germany; `name` is the German one, to be shown to others."""

    id: str
    number: str
    name: str


def emergency_numbers(kind: str | None = None) -> tuple[Helpline, ...]:
    """112 and 110, the one first that helps in this kind of danger."""
    first, second = (POLICE, RESCUE) if kind in POLICE_FIRST else (RESCUE, POLICE)
    return _line(first), _line(second)


def lines_beside(kinds: Sequence[str]) -> tuple[Helpline, ...]:
    """Whom else to call in these kinds of danger, after 112 and 110: two at most."""
    wanted = {LIKE.get(each, each) for each in kinds}
    found = [key for key, row in _rows().items() if wanted & set(row.get("beside_acute", ()))]
    return tuple(_line(each) for each in found[:MOST_BESIDE])


def _line(key: str) -> Helpline:
    return Helpline(id=key, number=_rows()[key]["number"], name=_rows()[key]["name_de"])


@cache
def _rows() -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in yaml.safe_load(files(__package__).joinpath("helplines.yaml").read_text("utf-8"))}
