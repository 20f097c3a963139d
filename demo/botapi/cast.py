"""The cast: who plays in the demo, from a JSON file.

{"bot": {"id", "username", "first_name"}, "people": [{id?, first_name, last_name?, username?, language_code, role, note,
started?, places: [{name, latitude, longitude}]}], "crowd"?: {"first": id, "count", "languages": [in turns]}}. What else
a cast holds is not the stand-in's.
"""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from demo.botapi.model import Json, Person
from demo.botapi.people import FIRST_NEW_PERSON

_FIELDS = frozenset(field.name for field in fields(Person)) - {"blocked", "deactivated", "crowd"}


def read_cast(path: Path) -> tuple[Json, list[Person]]:
    """The bot and the people of a cast file.

    Raises:
        ValueError: it is no JSON, or somebody in it lacks a name or a language.
    """
    cast = json.loads(path.read_text(encoding="utf-8"))
    people = [person_of(entry) for entry in cast.get("people", [])]
    taken = {person.id for person in people}
    free = (number for number in range(FIRST_NEW_PERSON, FIRST_NEW_PERSON + 10_000) if number not in taken)
    for person in people:
        person.id = person.id or next(free)
    return cast.get("bot", {}), people + _crowd(cast.get("crowd"))


def person_of(entry: Any) -> Person:
    """A person as the cast file and the control API describe them; `id` is 0 when not given.

    Raises:
        ValueError: what is missing or wrong, in one sentence.
    """
    if not isinstance(entry, dict):
        raise ValueError("a person must be an object")
    for name in ("first_name", "language_code"):
        if not isinstance(entry.get(name), str) or not entry[name]:
            raise ValueError(f"a person needs a {name}")
    known = {name: value for name, value in entry.items() if name in _FIELDS and value is not None}
    for name in ("last_name", "username", "role", "note"):
        if not isinstance(known.get(name, ""), str):
            raise ValueError(f"{name} must be a text")
    if not isinstance(known.get("started", False), bool):
        raise ValueError("started must be true or false")
    known["places"] = [_place(place) for place in known.get("places", [])]
    known["id"] = int(known.get("id", 0))
    return Person(**known)


def _crowd(entry: Json | None) -> list[Person]:
    """Invented people who have written to the bot before and are shown nowhere."""
    if entry is None:
        return []
    try:
        tongues, first = [str(each) for each in entry["languages"]], int(entry["first"])
        return [
            Person(
                first + number, "Erfunden", tongues[number % len(tongues)], str(number + 1), started=True, crowd=True
            )
            for number in range(int(entry["count"]))
        ]
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        raise ValueError("a crowd needs a first id, a count and languages") from None


def _place(place: Any) -> Json:
    try:
        return {
            "name": str(place["name"]),
            "latitude": float(place["latitude"]),
            "longitude": float(place["longitude"]),
        }
    except (KeyError, TypeError, ValueError):
        raise ValueError("a place needs a name, a latitude and a longitude") from None
