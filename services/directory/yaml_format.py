"""The directory as one YAML file per county: made to be read and edited by people."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from services.counties import County
from services.directory.package import DIRECTORY, DirectoryInvalid, Package, PackageBuilder, Problem

VERSION = 1
HEAD_KEYS = {"version", "county", "sources", "organizations", "locations", "services"}
COUNTY_WIDE = "county"
OUTSIDE = "outside"  # municipality of a location that is in none of the county's
# YAML name → HSDS column, where they differ
SERVICE_COLUMNS = {
    "eligibility": "eligibility_description",
    "interpretation": "interpretation_services",
    "website": "url",
}
SERVICE_SCALARS = (
    "id",
    "kind",
    "name",
    "alternate_name",
    "description",
    "minimum_age",
    "maximum_age",
    "eligibility",
    "interpretation",
    "application_process",
    "status",
    "website",
    "assured_date",
)
# YAML list → HSDS table, for rows that hang on a service (and, the first four, on a service at a location)
CHILD_TABLES = {
    "phones": "phone",
    "contacts": "contact",
    "languages": "language",
    "schedules": "schedule",
    "required_documents": "required_document",
    "costs": "cost_option",
}
SERVICE_PARTS = ("organization", "topics", "areas", "source", "locations", "translations")
SERVICE_KEYS = {*SERVICE_SCALARS, *CHILD_TABLES, *SERVICE_PARTS}
LOCATION_COLUMNS = ("id", "name", "latitude", "longitude")
LOCATION_PARTS = ("sample", "municipality", "address", "postal_code", "city", "accessibility", "translations")
LOCATION_KEYS = {*LOCATION_COLUMNS, *LOCATION_PARTS}
AT_LOCATION = ("phones", "contacts", "languages", "schedules")
# HSDS column → what the file calls it, for problems
FILE_NAMES = {column: name for name, column in SERVICE_COLUMNS.items()} | {
    "organization_id": "organization",
    "location_id": "location",
    "municipality_ags": "municipality",
    "address_1": "address",
    "topic": "topics",
    "notes": "note",
}


class Located(dict[str, Any]):
    """A mapping that knows its line."""

    line: int = 0


Values: TypeAlias = dict[str, Any]


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """Safe loader whose mappings know their line and may not repeat a key."""


def _mapping(loader: Any, node: yaml.MappingNode) -> Located:
    result = Located()
    result.line = node.start_mark.line + 1
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(problem="not a name", problem_mark=key_node.start_mark)
        key = key_node.value  # as it is written: the language "no" is not False
        if key in result:
            raise yaml.constructor.ConstructorError(problem=f"{key}: twice", problem_mark=key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_yaml(path: Path, county: County, origin: str = DIRECTORY) -> Package:
    """Read a directory file.

    Raises:
        DirectoryInvalid: every problem with file, line, field and how to correct it.
        OSError: the file cannot be read.
    """
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise DirectoryInvalid([Problem(path.name, "–", "–", "cli-problem-encoding")]) from error
    try:
        return _Reader(path.name, county, origin).read(text)
    except DirectoryInvalid as error:
        named = (replace(each, field=FILE_NAMES.get(each.field, each.field)) for each in error.problems)
        raise DirectoryInvalid(named) from error


class _Reader:
    def __init__(self, file: str, county: County, origin: str) -> None:
        self.file = file
        self.county = county
        self.builder = PackageBuilder(county, origin)
        self.areas = {each.name: each.ags for each in county.municipalities} | {COUNTY_WIDE: county.ags}
        self.places: dict[str, str | None] = {**self.areas, OUTSIDE: None}
        self.titles: dict[str, str] = {}

    def read(self, text: str) -> Package:
        document = self._parse(text)
        self._check_head(document)
        for source in self._rows(document, "sources"):
            self.titles[str(source.get("id"))] = str(source.get("title"))
        for organization in self._rows(document, "organizations"):
            values = {key: value for key, value in organization.items() if key != "translations"}
            self._add("organization", values, organization, translations=organization.get("translations"))
        for location in self._rows(document, "locations"):
            self._location(location)
        for position, service in enumerate(self._rows(document, "services")):
            self._service(service, position)
        return self.builder.finish()

    def _parse(self, text: str) -> Located:
        try:
            document = yaml.load(text, Loader=_Loader)  # noqa: S506  a subclass of the safe loader
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            args = {"problem": str(getattr(error, "problem", error))}
            line = f"{mark.line + 1}" if mark else "1"
            raise DirectoryInvalid([Problem(self.file, line, "–", "cli-problem-yaml", args)]) from error
        if not isinstance(document, Located):
            raise DirectoryInvalid([Problem(self.file, "1", "–", "cli-problem-not-a-directory")])
        return document

    def _check_head(self, document: Located) -> None:
        if document.get("version") != VERSION:
            self._problem(document, "version", "cli-problem-version", value=str(document.get("version")))
        if document.get("county") != self.county.id:
            self._problem(
                document, "county", "cli-problem-county", value=str(document.get("county")), expected=self.county.id
            )
        for key in sorted(document.keys() - HEAD_KEYS, key=str):
            self._problem(document, str(key), "cli-problem-unknown-field")

    def _rows(self, parent: Located, key: str) -> Iterator[Located]:
        rows = parent.get(key) or []
        if not isinstance(rows, list):
            self._problem(parent, key, "cli-problem-not-a-list")
            return
        for row in rows:
            if isinstance(row, Located):
                yield row
            else:
                self._problem(parent, key, "cli-problem-not-a-mapping", value=str(row))

    def _location(self, row: Located) -> None:
        name = row.get("municipality")
        if str(name) not in self.places:
            self._problem(row, "municipality", "cli-problem-area", value=str(name))
            return
        sample = bool(row.get("sample", False))
        columns = {key: row[key] for key in LOCATION_COLUMNS if key in row}
        location_id = row.get("id")
        columns |= {"sample": sample, "municipality_ags": self.places[str(name)]}
        self._add("location", columns, row, translations=row.get("translations"))
        for key in sorted(row.keys() - LOCATION_KEYS, key=str):
            self._problem(row, str(key), "cli-problem-unknown-field")
        if row.get("address"):
            where = {"address_1": row["address"], "postal_code": row.get("postal_code"), "city": row.get("city", name)}
            if where["city"] in (COUNTY_WIDE, OUTSIDE):
                self._problem(row, "city", "cli-problem-missing")
            self._add(
                "address", {"id": f"{location_id}.address", "location_id": location_id, "sample": sample, **where}, row
            )
        for index, each in enumerate(self._rows(row, "accessibility"), start=1):
            self._child("accessibility", each, f"{location_id}.accessibility.{index}", {"location_id": location_id})

    def _service(self, row: Located, position: int) -> None:
        service_id = str(row.get("id", ""))
        columns = {SERVICE_COLUMNS.get(key, key): row[key] for key in SERVICE_SCALARS if key in row}
        columns |= {"organization_id": row.get("organization"), "position": position, "source": self._source(row)}
        self._add("service", columns, row, translations=row.get("translations"))
        for key in sorted(row.keys() - SERVICE_KEYS, key=str):
            self._problem(row, str(key), "cli-problem-unknown-field")
        self._areas_and_topics(row, service_id)
        owner = {"service_id": service_id}
        self._children(row, service_id, owner, CHILD_TABLES)
        for each in self._rows(row, "locations"):
            at = f"{service_id}.at.{each.get('location')}"
            link = {"id": at, **owner, "location_id": each.get("location"), "sample": each.get("sample", False)}
            self._add("service_at_location", link, each)
            self._children(each, at, {"service_at_location_id": at}, {key: CHILD_TABLES[key] for key in AT_LOCATION})

    def _areas_and_topics(self, row: Located, service_id: str) -> None:
        for name in self._names(row, "areas"):
            uri = self.areas.get(name)
            if uri is None:
                self._problem(row, "areas", "cli-problem-area", value=name)
                continue
            area = {"id": f"{service_id}.area.{uri}", "service_id": service_id, "uri": uri}
            self._add("service_area", area | {"name": self.county.name if name == COUNTY_WIDE else name}, row)
        for index, topic in enumerate(self._names(row, "topics")):
            values = {"id": f"{service_id}.topic.{topic}", "service_id": service_id, "topic": topic, "position": index}
            self._add("service_topic", values, row)

    def _names(self, row: Located, key: str) -> list[str]:
        names = row.get(key)
        if not names:
            self._problem(row, key, "cli-problem-missing")
        elif not isinstance(names, list):
            self._problem(row, key, "cli-problem-not-a-list")
        else:
            return [str(name) for name in names]
        return []

    def _children(self, parent: Located, prefix: str, owner: Values, kinds: Mapping[str, str]) -> None:
        for key, table in kinds.items():
            for index, each in enumerate(self._rows(parent, key), start=1):
                self._child(table, each, f"{prefix}.{table}.{index}", owner)

    def _child(self, table: str, row: Located, row_id: str, owner: Values) -> None:
        values = {key: value for key, value in row.items() if key != "translations"}
        if table == "schedule":
            values["byday"] = ",".join(self._names(row, "byday"))
            values["notes"] = values.pop("note", None)
        self._add(table, {"id": row_id, **owner, **values}, row, translations=row.get("translations"))

    def _source(self, row: Located) -> str | None:
        source = row.get("source")
        if not isinstance(source, dict):
            return source
        paper = str(source.get("paper"))
        if paper not in self.titles:
            self._problem(row, "source", "cli-problem-source", value=paper)
        parts = [f"{self.titles.get(paper)}, {source.get('section')}", source.get("also")]
        return "; ".join(str(part) for part in parts if part)

    def _add(self, table: str, values: Mapping[str, Any], row: Located, translations: object = None) -> None:
        where = f"{row.line}"
        self.builder.add(table, values, file=self.file, row=where)
        for language, texts in (translations if isinstance(translations, dict) else {}).items():
            if isinstance(texts, dict):
                self._translate(table, str(values.get("id")), language, texts, row)
            else:
                self._problem(row, "translations", "cli-problem-not-a-mapping", value=str(texts))

    def _translate(self, table: str, entity_id: str, language: str, texts: Values, row: Located) -> None:
        named: Values = {SERVICE_COLUMNS.get(key, key): text for key, text in texts.items() if text is not None}
        plain = {key: text for key, text in named.items() if not isinstance(text, dict)}
        where = f"{row.line}"
        self.builder.translate(table, entity_id, plain, language=language, file=self.file, row=where)
        for key in named.keys() - plain.keys():  # told in full: the text, its source_hash, who checked it and when
            values = {"id": f"{entity_id}.{key}.{language}", "entity": table, "entity_id": entity_id, "field": key}
            self.builder.add("translation", values | {"language": language} | named[key], file=self.file, row=where)

    def _problem(self, row: Located, field: str, text_id: str, **args: str) -> None:
        self.builder.problem(self.file, f"{row.line}", field, text_id, **args)
