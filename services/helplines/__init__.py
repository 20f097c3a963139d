"""National help numbers, from services/helplines/helplines.yaml."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

ALWAYS = ("rescue", "police")  # shown reviewed or not


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number as dialled inside Germany; `name` is the German one, to be shown to others."""

    id: str
    number: str
    name: str


@cache
def emergency_numbers() -> tuple[Helpline, ...]:
    """112 and 110."""
    rows = {row["id"]: row for row in yaml.safe_load(files(__package__).joinpath("helplines.yaml").read_text("utf-8"))}
    return tuple(Helpline(id=key, number=rows[key]["number"], name=rows[key]["name_de"]) for key in ALWAYS)
