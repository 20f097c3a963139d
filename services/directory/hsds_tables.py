"""Tables and columns of the HSDS 3 tabular package, and the datapackage.json that describes them.

HSDS columns keep the order of the specification; of its optional ones only those stand here that Lotse can fill. What
is ours stands last and is marked `"custom": true`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, get_args

import yaml

from services.counties import County
from services.directory.package import REFERENCES, SPEC, Package

TAXONOMY = "lotse-topics"
LINK_TYPE = "topic"  # attribute.link_type: what the term says about the service
DATAPACKAGE = "datapackage.json"
# Columns that HSDS requires and that are the same in every row of ours
PHYSICAL = {"location": "location_type", "address": "address_type"}

HSDS: Mapping[str, str] = {
    "organization": "id name alternate_name description website",
    "service": "id organization_id name alternate_name description url status interpretation_services "
    "application_process eligibility_description minimum_age maximum_age assured_date",
    "location": "id location_type name latitude longitude",
    "address": "id location_id address_1 city state_province postal_code country address_type",
    "accessibility": "id location_id description",
    "service_at_location": "id service_id location_id",
    "service_area": "id service_id name uri",
    "phone": "id service_id service_at_location_id number type description",
    "contact": "id service_id service_at_location_id name title email",
    "schedule": "id service_id service_at_location_id valid_from valid_to freq byday opens_at closes_at notes",
    "language": "id service_id code",
    "required_document": "id service_id document",
    "cost_option": "id service_id option currency amount",
    "taxonomy": "id name description",
    "taxonomy_term": "id code name description language taxonomy_id",
    "attribute": "id link_id taxonomy_term_id link_type link_entity",
    "translation": "",
}
OWN = {"attribute": ("position",)}
DESCRIPTIONS = {
    ("service", "kind"): "What the offer is, e.g. mbe, jmd, debt_counselling.",
    ("service", "position"): "Order in lists, from 0.",
    ("service", "source"): "Where the entry was taken from.",
    ("location", "municipality_ags"): "Official key (AGS) of the municipality.",
    ("service_area", "uri"): "Official key (AGS) of a municipality; five digits: of the whole county.",
    ("schedule", "opens_at"): "HH:MM in the local time of tzid: a weekly time has no fixed UTC offset.",
    ("schedule", "closes_at"): "HH:MM in the local time of tzid; 24:00 is midnight at the end of the day.",
    ("schedule", "tzid"): "Time zone (IANA name) of opens_at and closes_at.",
    ("language", "service_at_location_id"): "Set when the language is spoken at one location of the service only.",
    ("attribute", "position"): "Order of the service's topics, the main one is 0.",
    ("translation", "source_hash"): "Digest of the German text that was translated: when it differs, the text is old.",
}
_SAMPLE = "True: an invented detail for demonstrations, never to be shown to the public."
_ABOUT = (
    "Counselling offers in the tables of Open Referral HSDS 3. Identifiers are slugs or UUIDs. An empty cell means "
    "that nothing is known. Cells stand as they are: phone numbers begin with +, so read the columns as text, and "
    "never let a spreadsheet take =, +, - or @ at the start of a cell for a formula."
)
_TYPES: Mapping[type, str] = {bool: "boolean", int: "integer", float: "number", date: "date"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a CSV file; `type` as in Frictionless table schemas."""

    name: str
    type: str
    is_required: bool
    is_custom: bool


@cache
def columns(table: str) -> tuple[Column, ...]:
    hsds = HSDS[table].split()
    spec = SPEC.get(table)
    own = [name for name in (spec.fields.model_fields if spec else OWN.get(table, ())) if name not in {"origin", *hsds}]
    if "sample" in own:  # of our own columns it is the last
        own = [*(name for name in own if name != "sample"), "sample"]
    return tuple(_column(table, name, is_custom=name in own) for name in (*hsds, *own))


def _column(table: str, name: str, *, is_custom: bool) -> Column:
    spec = SPEC.get(table)
    field = spec.fields.model_fields.get(name) if spec else None
    if field is None:
        kind = "integer" if (table, name) == ("attribute", "position") else "string"
        return Column(name, kind, is_required=name == "id", is_custom=is_custom)
    options = get_args(field.annotation) or (field.annotation,)
    kind = next((word for python, word in _TYPES.items() if python in options), "string")
    return Column(name, kind, field.is_required(), is_custom)


def datapackage(county: County) -> dict[str, Any]:
    """The description of the package as a Frictionless tabular data package."""
    return {
        "name": f"lotse-directory-{county.id}",
        "title": county.name,
        "description": _ABOUT,
        "profile": "tabular-data-package",
        "homepage": "https://docs.openreferral.org",
        "resources": [_resource(table) for table in HSDS],
    }


def _resource(table: str) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "name": table,
        "path": f"{table}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": {
            "fields": [_field(table, column) for column in columns(table)],
            "missingValues": [""],
            "primaryKey": "id",
            "foreignKeys": [_foreign_key(*pair) for pair in _references(table)],
        },
    }
    return resource | {"custom": True} if not HSDS[table] else resource


def _field(table: str, column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": column.type}
    about = _SAMPLE if column.name == "sample" else DESCRIPTIONS.get((table, column.name))
    if about:
        field["description"] = about
    if column.is_required:
        field["constraints"] = {"required": True} | ({"unique": True} if column.name == "id" else {})
    if column.is_custom:
        field["custom"] = True
    return field


def _references(table: str) -> Iterator[tuple[str, str]]:
    terms = {"taxonomy_term": ("taxonomy_id", "taxonomy"), "attribute": ("taxonomy_term_id", "taxonomy_term")}
    if table in terms:
        yield terms[table]
    names = {column.name for column in columns(table)}
    yield from ((name, name.removesuffix("_id")) for name in REFERENCES if name in names)


def _foreign_key(column: str, table: str) -> dict[str, Any]:
    return {"fields": column, "reference": {"resource": table, "fields": "id"}}


def rows(package: Package, table: str, county: County) -> Iterator[Mapping[str, object]]:
    if table == "taxonomy":
        yield {"id": TAXONOMY, "name": "Lotse", "description": "Topics of the counselling directory"}
    elif table == "taxonomy_term":
        yield from _terms()
    elif table == "attribute":
        for each in package["service_topic"].values():
            topic = each.model_dump()
            link = {"link_id": topic["service_id"], "link_type": LINK_TYPE, "link_entity": "service"}
            yield {"id": each.id, "taxonomy_term_id": topic["topic"], "position": topic["position"], **link}
    else:
        always = {PHYSICAL[table]: "physical"} if table in PHYSICAL else {}
        yield from (each.model_dump() | {"state_province": county.state} | always for each in package[table].values())


def _terms() -> Iterator[Mapping[str, object]]:
    for topic in yaml.safe_load(files(__package__).joinpath("topics.yaml").read_text("utf-8")):
        term = {"id": topic["id"], "code": topic["id"], "name": topic["de"], "description": topic["scope"]}
        yield term | {"language": "de", "taxonomy_id": TAXONOMY}
