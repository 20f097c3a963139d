"""The directory as the YAML file that `yaml_format` reads: what is short on one line, every text on its own.

What holds nothing or its default is left out. `source` leaves as the text that is stored. A child row states its id
only where counting its brothers would give another one. Order in lists stands for `position`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from textwrap import indent
from typing import Any, TypeAlias

import yaml

from services.counties import County
from services.directory.package import SPEC, Package, source_hash
from services.directory.yaml_format import (
    AT_LOCATION,
    CHILD_TABLES,
    COUNTY_WIDE,
    LOCATION_COLUMNS,
    OUTSIDE,
    SERVICE_COLUMNS,
    SERVICE_SCALARS,
    VERSION,
)
from storage.directory_fields import Row

Values: TypeAlias = dict[str, Any]
HUMAN = {"text_origin": "human", "checked_by": None, "checked_on": None}
SHORT = 110  # characters of a row in flow style
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")


def write_yaml(package: Package, county: County) -> str:
    """The text of a directory file. Reading it gives the package back.

    The format derives the ids of areas, topics, addresses and services at a location, and has no gaps in `position`.
    """
    return _Writer(package, county).write()


class _Writer:
    def __init__(self, package: Package, county: County) -> None:
        self.package = package
        self.names = {each.ags: each.name for each in county.municipalities} | {county.ags: COUNTY_WIDE}
        self.county = county
        self.texts = {table: _grouped(_texts_of(package, table), "entity_id") for table in SPEC}
        self.children: dict[tuple[str, str], dict[str, list[Row]]] = {
            (table, owner): _grouped(package[table].values(), owner)
            for table in SPEC
            for owner in ("service_id", "service_at_location_id", "location_id")
            if owner in SPEC[table].fields.model_fields
        }

    def write(self) -> str:
        services = sorted(self.package["service"].values(), key=lambda row: (_of(row, "position"), row.id))
        head = {"version": VERSION, "county": self.county.id}
        parts = [f"# Counselling offers of {self.county.name}.\n{_dump(head)}"]
        parts.append(_section("organizations", map(self._organization, self.package["organization"].values())))
        parts.append(_section("locations", map(self._location, self.package["location"].values())))
        parts.append(_section("services", map(self._service, services), gap="\n"))
        return "".join(parts)

    def _organization(self, row: Row) -> Values:
        return _filled(row, SPEC["organization"].fields.model_fields) | self._translations("organization", row)

    def _location(self, row: Row) -> Values:
        values = _filled(row, LOCATION_COLUMNS) | _sample(row)
        name = self.names.get(_of(row, "municipality_ags"), OUTSIDE)
        values["municipality"] = name
        for address in self._rows("address", "location_id", row.id)[:1]:
            values |= {"address": _of(address, "address_1")} | _filled(address, ("postal_code",))
            if _of(address, "city") != name:
                values["city"] = _of(address, "city")
        access = self._list("accessibility", "location_id", row.id, f"{row.id}.accessibility")
        return values | access | self._translations("location", row)

    def _service(self, row: Row) -> Values:
        values: Values = {}
        for key in SERVICE_SCALARS:
            value = _of(row, SERVICE_COLUMNS.get(key, key))
            if value is not None:
                values[key] = value
            if key == "kind":
                values["organization"] = _of(row, "organization_id")
            if key == "description":
                values |= self._topics_and_areas(row.id)
        if _of(row, "source") is not None:
            values["source"] = _of(row, "source")
        for key, table in CHILD_TABLES.items():
            values |= self._list(table, "service_id", row.id, f"{row.id}.{table}", key)
        places = [self._at(each) for each in self._rows("service_at_location", "service_id", row.id)]
        return values | ({"locations": places} if places else {}) | self._translations("service", row)

    def _topics_and_areas(self, service_id: str) -> Values:
        topics = sorted(self._rows("service_topic", "service_id", service_id), key=lambda each: _of(each, "position"))
        areas = self._rows("service_area", "service_id", service_id)
        return {
            "topics": _Flow([_of(each, "topic") for each in topics]),
            "areas": _Flow([self.names[_of(each, "uri")] for each in areas]),
        }

    def _at(self, row: Row) -> Values:
        values: Values = {"location": _of(row, "location_id")} | _sample(row)
        at = f"{_of(row, 'service_id')}.at.{_of(row, 'location_id')}"
        for key in AT_LOCATION:
            table = CHILD_TABLES[key]
            values |= self._list(table, "service_at_location_id", row.id, f"{at}.{table}", key)
        return values

    def _rows(self, table: str, owner: str, owner_id: str) -> list[Row]:
        rows = self.children[table, owner].get(owner_id, [])
        if owner == "service_id" and "service_at_location_id" in SPEC[table].fields.model_fields:
            return [row for row in rows if _of(row, "service_at_location_id") is None]
        return rows

    def _list(self, table: str, owner: str, owner_id: str, prefix: str, key: str | None = None) -> Values:
        rows = sorted(self._rows(table, owner, owner_id), key=_number)
        values = [self._child(table, row, owner, f"{prefix}.{index}") for index, row in enumerate(rows, start=1)]
        return {key or table: [_short(each) for each in values]} if values else {}

    def _child(self, table: str, row: Row, owner: str, derived_id: str) -> Values:
        names = [name for name in SPEC[table].fields.model_fields if name not in {"id", "origin", "sample", owner}]
        values = _filled(row, names)
        if table == "schedule":
            values["byday"] = _Flow(values["byday"].split(","))
            if "notes" in values:
                values["note"] = values.pop("notes")
        given_id = {} if row.id == derived_id else {"id": row.id}
        return given_id | values | _sample(row) | self._translations(table, row)

    def _translations(self, table: str, row: Row) -> Values:
        keys = {column: key for key, column in SERVICE_COLUMNS.items()}
        languages: dict[str, Values] = {}
        for each in self.texts[table].get(row.id, []):
            column = _of(each, "field")
            texts = languages.setdefault(_of(each, "language"), {})
            texts[keys.get(column, column)] = _text(each, _of(row, column))
        short = {language: _short(texts) for language, texts in languages.items()}
        return {"translations": short} if short else {}


def _text(translation: Row, original: str | None) -> object:
    """Only the text for a current translation by people, else a mapping with everything about it."""
    about = {name: _of(translation, name) for name in HUMAN}
    digest = _of(translation, "source_hash")
    if about == HUMAN and original is not None and digest == source_hash(original):
        return _of(translation, "text")
    told = {name: value for name, value in about.items() if value != HUMAN[name]}
    return {"text": _of(translation, "text"), "source_hash": digest} | told


def _filled(row: Row, names: Iterable[str]) -> Values:
    defaults = {name: field.default for name, field in type(row).model_fields.items()}
    values = {name: _of(row, name) for name in names if name != "origin"}
    return {name: value for name, value in values.items() if value is not None and value != defaults.get(name)}


def _sample(row: Row) -> Values:
    return {"sample": True} if _of(row, "sample") else {}


def _of(row: Row, name: str) -> Any:
    return getattr(row, name)


def _texts_of(package: Package, table: str) -> list[Row]:
    return [row for row in package["translation"].values() if _of(row, "entity") == table]


def _grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(_of(row, column), []).append(row)
    return groups


def _number(row: Row) -> tuple[int, str]:
    last = row.id.rpartition(".")[2]
    return (int(last) if last.isascii() and last.isdigit() else 0, row.id)  # .10 comes after .9


class _Flow(list[Any]):
    """A list on one line."""


class _FlowMap(dict[str, Any]):
    """A mapping on one line."""


class _Dumper(yaml.SafeDumper):
    """Texts in double quotes, names without, lists and rows on one line where they are marked so."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _string(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None if _PLAIN.fullmatch(text) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _string)
_Dumper.add_representer(
    _Flow, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)
)
_Dumper.add_representer(
    _FlowMap, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)
)


def _short(values: Values) -> Values:
    """`values` on one line, if they are short and hold nothing nested but a list of names."""
    nested = any(isinstance(value, dict) or type(value) is list for value in values.values())
    return values if nested or len(str(values)) > SHORT else _FlowMap(values)


def _section(name: str, rows: Iterator[Mapping[str, Any]], gap: str = "") -> str:
    body = "".join(gap + indent(_dump([_short(dict(row))]), "  ") for row in rows)
    return f"{name}:\n{body}" if body else f"{name}: []\n"


def _dump(data: object) -> str:
    text: str = yaml.dump(
        data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=float("inf")
    )
    return text
