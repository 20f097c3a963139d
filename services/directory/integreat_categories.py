"""What the categories of Integreat's locations mean here, as services/directory/integreat_categories.yaml says."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from services.directory.integreat_text import as_map, as_text


def topics_of(category: object) -> list[str]:
    """The topics of a location in `category`, the main one first. Empty where such locations offer no counselling."""
    given = as_map(category)
    by_icon: list[str] = words()["icons"].get(as_text(given.get("icon")), words()["default"])
    by_name: list[str] = words()["names"].get(as_text(given.get("name")).casefold(), by_icon)
    return by_name


@cache
def words() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("integreat_categories.yaml").read_text("utf-8"))
    return read | {"names": {name.casefold(): topics for name, topics in read["names"].items()}}
