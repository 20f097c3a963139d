"""A directory as rows in memory: what every format is read into, and what the database is compared with.

All or nothing: a package is only handed out when it has no problem; otherwise every problem is reported at once.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from services.counties import County
from services.directory.topics import topic_ids
from storage import directory as tables
from storage import directory_fields as fields
from storage.directory_fields import Row

DIRECTORY = "directory"  # origin of the county's own file

# What a service is, for the check that every municipality has what the papers promise it.
KINDS = frozenset(
    {
        "kim_case_management",
        "mbe",
        "jmd",
        "refugee_counselling",
        "return_counselling",
        "refugee_social_work",
        "integration_agency",
        "integration_course",
        "job_language_course",
        "employment_agency",
        "job_centre",
        "welcome_guide",
        "refugee_council",
        "integration_council",
        "integration_commissioner",
        "debt_counselling",
        "addiction_counselling",
        "immigration_office",
        "naturalisation_office",
        "interpreter_service",
        "migrant_organisation",
        "integration_centre",
        "volunteering",
        "other",
    }
)


@dataclass(frozen=True, slots=True)
class TableSpec:
    """One table of a package: its HSDS name, its validating fields and its stored form."""

    name: str
    fields: type[Row]
    table: type[Row]


# Order of dependency: a row refers only to rows of tables above its own.
TABLES = (
    TableSpec("organization", fields.OrganizationFields, tables.Organization),
    TableSpec("location", fields.LocationFields, tables.Location),
    TableSpec("address", fields.AddressFields, tables.Address),
    TableSpec("accessibility", fields.AccessibilityFields, tables.Accessibility),
    TableSpec("service", fields.ServiceFields, tables.Service),
    TableSpec("service_at_location", fields.ServiceAtLocationFields, tables.ServiceAtLocation),
    TableSpec("service_area", fields.ServiceAreaFields, tables.ServiceArea),
    TableSpec("service_topic", fields.ServiceTopicFields, tables.ServiceTopic),
    TableSpec("phone", fields.PhoneFields, tables.Phone),
    TableSpec("contact", fields.ContactFields, tables.Contact),
    TableSpec("schedule", fields.ScheduleFields, tables.Schedule),
    TableSpec("language", fields.LanguageFields, tables.Language),
    TableSpec("required_document", fields.RequiredDocumentFields, tables.RequiredDocument),
    TableSpec("cost_option", fields.CostOptionFields, tables.CostOption),
    TableSpec("translation", fields.TranslationFields, tables.Translation),
)
SPEC: Mapping[str, TableSpec] = {spec.name: spec for spec in TABLES}
REFERENCES = ("organization_id", "location_id", "service_id", "service_at_location_id")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: where it is, and the Fluent id of what is wrong and how to correct it."""

    file: str
    row: str  # "line 42" of a YAML file or "row 7" of a table, as the format counts
    field: str
    text_id: str
    args: Mapping[str, str] = dataclasses.field(default_factory=dict)


class DirectoryInvalid(Exception):
    """The source has problems; nothing was changed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problems")


@dataclass(slots=True)
class Package:
    """Rows by table name and id."""

    rows: dict[str, dict[str, Row]] = dataclasses.field(default_factory=lambda: {spec.name: {} for spec in TABLES})

    def __getitem__(self, table: str) -> dict[str, Row]:
        return self.rows[table]


@lru_cache(maxsize=2048)  # a card asks for the same dozen texts over and over
def source_hash(text: str) -> str:
    """Short digest of a German text. It tells whether a translation is still current."""
    return sha256(text.encode()).hexdigest()[:16]


class PackageBuilder:
    """Collects rows and their problems. `finish` returns the package or raises."""

    def __init__(self, county: County, origin: str = DIRECTORY) -> None:
        self.county = county
        self.origin = origin
        self.problems: list[Problem] = []
        self._package = Package()
        self._broken: set[tuple[str, str]] = set()  # rows already reported; what refers to them is not to blame
        self._where: dict[tuple[str, str], tuple[str, str]] = {}

    def problem(self, file: str, row: str, field_name: str, text_id: str, **args: str) -> None:
        self.problems.append(Problem(file, row, field_name, text_id, args))

    def add(self, table: str, values: Mapping[str, Any], *, file: str, row: str) -> None:
        """Validate one row and keep it. `values` use the HSDS column names; absent ones take their default."""
        given = {**values, "origin": self.origin}
        try:
            checked = SPEC[table].fields.model_validate(given)
        except ValidationError as error:
            for each in error.errors():
                self._invalid(each, file, row)
            self._broken.add((table, str(values.get("id"))))
            return
        if checked.id in self._package[table]:
            self.problem(file, row, "id", "cli-problem-duplicate", value=checked.id)
            return
        self._package[table][checked.id] = checked
        self._where[table, checked.id] = (file, row)

    def translate(
        self, entity: str, entity_id: str, texts: Mapping[str, str], *, language: str, file: str, row: str
    ) -> None:
        """Keep translations of the German fields of a row that was added before."""
        german = self._package[entity].get(entity_id)
        if german is None:
            return
        for name, text in texts.items():
            source = getattr(german, name, None)
            if not isinstance(source, str):
                self.problem(file, row, name, "cli-problem-translation-without-source")
                continue
            values = {"id": f"{entity_id}.{name}.{language}", "entity": entity, "entity_id": entity_id, "field": name}
            digest = {"language": language, "text": text, "source_hash": source_hash(source)}
            self.add("translation", values | digest, file=file, row=row)

    def finish(self) -> Package:
        """Raises DirectoryInvalid with every problem found, in the order of the source."""
        for spec in TABLES:
            for row in self._package[spec.name].values():
                self._check_references(spec.name, row)
        self._check_topics_and_areas()
        if self.problems:
            raise DirectoryInvalid(self.problems)
        return self._package

    def _invalid(self, error: Any, file: str, row: str) -> None:
        known = {
            "missing": "cli-problem-missing",
            "extra_forbidden": "cli-problem-unknown-field",
            "string_pattern_mismatch": "cli-problem-pattern",
            "string_too_short": "cli-problem-empty",
            "string_too_long": "cli-problem-too-long",
            "web_address": "cli-problem-address",
            "closes_before_it_opens": "cli-problem-hours",
        }
        name = str(error["loc"][-1]) if error["loc"] else ""
        text_id = known.get(error["type"], "cli-problem-value")
        context = error.get("ctx", {})
        expected = str(context.get("pattern") or context.get("max_length") or error["msg"])
        self.problem(file, row, name, text_id, value=str(error.get("input"))[:60], expected=expected)

    def _check_references(self, table: str, row: Row) -> None:
        for name in REFERENCES:
            target, owner = getattr(row, name, None), name.removesuffix("_id")
            if target is None or (owner, target) in self._broken:
                continue
            if target not in self._package[owner]:
                self._problem_at(table, row.id, name, "cli-problem-reference", value=str(target))

    def _check_topics_and_areas(self) -> None:
        for row_id, topic in self._package["service_topic"].items():
            if getattr(topic, "topic", None) not in topic_ids():
                self._problem_at(
                    "service_topic", row_id, "topic", "cli-problem-topic", value=getattr(topic, "topic", "")
                )
        known = {*self.county.by_ags, self.county.ags}
        for row_id, area in self._package["service_area"].items():
            if getattr(area, "uri", None) not in known:
                self._problem_at("service_area", row_id, "uri", "cli-problem-area", value=getattr(area, "name", ""))
        for row_id, service in self._package["service"].items():
            if getattr(service, "kind", None) not in KINDS:
                self._problem_at("service", row_id, "kind", "cli-problem-kind", value=getattr(service, "kind", ""))

    def _problem_at(self, table: str, row_id: str, field_name: str, text_id: str, **args: str) -> None:
        file, row = self._where[table, row_id]
        self.problem(file, row, field_name, text_id, **args)
