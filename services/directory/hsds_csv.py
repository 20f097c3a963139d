"""The directory as HSDS 3 tabular package: datapackage.json and one CSV file per table, both ways.

The dialect is RFC 4180: UTF-8, commas, CRLF, quotes doubled. Cells are written and read as they are, also those that
begin with =, +, - or @: phone numbers do, and a changed cell would not come back. An empty cell means None, so an empty
text does not survive. `origin` stays here: who imports a package says whose it is.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from services.counties import County
from services.directory.hsds_files import Files, open_files, table_paths
from services.directory.hsds_tables import DATAPACKAGE, HSDS, TAXONOMY, columns, datapackage, rows
from services.directory.package import DIRECTORY, SPEC, DirectoryInvalid, Package, PackageBuilder, source_hash
from services.directory.topics import topic_ids

NEEDED = ("organization", "service")
BY_OWNER = ("phone", "contact", "schedule", "language")
OWNERS = ("service_id", "service_at_location_id", "location_id", "organization_id")
_SECONDS = re.compile(r"^(\d\d:\d\d):00$")


def write_csv(package: Package, target: Path, county: County) -> None:
    """Write the package into the folder `target`, or into a zip file when its name ends so.

    The same package makes the same bytes.
    """
    contents = {DATAPACKAGE: json.dumps(datapackage(county), ensure_ascii=False, indent=2) + "\n"}
    contents |= {f"{table}.csv": _csv(package, table, county) for table in HSDS}
    if target.suffix.lower() == ".zip":
        target.parent.mkdir(parents=True, exist_ok=True)
        with ZipFile(target, "w", ZIP_DEFLATED) as archive:
            for name, text in contents.items():
                entry = ZipInfo(name)  # without the time of day: the same package makes the same bytes
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, text.encode(), ZIP_DEFLATED)
        return
    target.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        (target / name).write_bytes(text.encode())


def read_csv(source: Path, county: County, origin: str = DIRECTORY) -> Package:
    """The package in a folder, beside a datapackage.json, or in a zip file.

    Packages of others may lack our columns and every table but organization and service; columns that we do not know
    are left aside. No service area means the whole county; what hangs on a location or an organization is given to its
    services.

    Raises:
        DirectoryInvalid: every problem with file, row (as a spreadsheet counts: the header is 1) and field.
        OSError: the source cannot be read.
    """
    return _Reader(open_files(source), county, origin).read()


def _csv(package: Package, table: str, county: County) -> str:
    names = [column.name for column in columns(table)]
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(row.get(name)) for name in names] for row in rows(package, table, county))
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


@dataclass(slots=True)
class _Table:
    file: str
    header: list[str] = field(default_factory=list)
    rows: list[tuple[str, dict[str, str]]] = field(default_factory=list)  # row number, cells that hold something


class _Reader:
    def __init__(self, files: Files, county: County, origin: str) -> None:
        self.files = files
        self.county = county
        self.builder = PackageBuilder(county, origin)
        self.tables: dict[str, _Table] = {}
        self.added: dict[tuple[str, str], Mapping[str, str]] = {}
        self.areas = {each.name: each.ags for each in county.municipalities} | {county.name: county.ags}
        self.addresses: dict[str | None, Mapping[str, str]] = {}

    def read(self) -> Package:
        for table, paths in table_paths(self.files).items():
            self.tables[table] = self._load(table, paths)
        if self.builder.problems:  # what follows from an unreadable file is no news
            raise DirectoryInvalid(self.builder.problems)
        self.addresses = {cells.get("location_id"): cells for _, cells in self.tables["address"].rows}
        for table in SPEC:
            if table not in {"service_topic", "translation"}:
                for index, (row, cells) in enumerate(self.tables[table].rows):
                    for values in self._adapted(table, row, cells, index):
                        self._add(table, row, values)
        self._topics()
        self._default_areas()
        for row, cells in self.tables["translation"].rows:
            self._translation(row, cells)
        return self.builder.finish()

    def _load(self, table: str, paths: list[str]) -> _Table:
        for path in paths:
            content = self.files.read(path)
            if content is not None:
                return self._parse(_Table(PurePosixPath(path).name), content)
        if table in NEEDED:
            self.builder.problem(f"{table}.csv", "–", "–", "cli-problem-file-missing")
        return _Table(f"{table}.csv")

    def _parse(self, table: _Table, content: bytes) -> _Table:
        row = 0
        try:
            for row, cells in enumerate(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True), 1):
                if row == 1:
                    self._header(table, cells)
                elif any(cells):
                    self._row(table, row, cells)
        except UnicodeDecodeError:
            self.builder.problem(table.file, "–", "–", "cli-problem-encoding")
        except csv.Error as error:
            self.builder.problem(table.file, f"{row + 1}", "–", "cli-problem-csv", problem=str(error))
        return table

    def _header(self, table: _Table, cells: list[str]) -> None:
        table.header = [name.strip() for name in cells]
        if "id" not in table.header:
            wrong = len(cells) == 1 and (";" in cells[0] or "\t" in cells[0])
            self.builder.problem(table.file, "1", "id", "cli-problem-delimiter" if wrong else "cli-problem-column")
        for name, count in Counter(table.header).items():
            if name and count > 1:
                self.builder.problem(table.file, "1", name, "cli-problem-column-twice")

    def _row(self, table: _Table, row: int, cells: list[str]) -> None:
        if any(cells[len(table.header) :]):
            sizes = {"value": str(len(cells)), "expected": str(len(table.header))}
            self.builder.problem(table.file, f"{row}", "–", "cli-problem-cells", **sizes)
        found = {name: cell for name, cell in zip(table.header, cells, strict=False) if cell}
        table.rows.append((f"{row}", found))

    def _add(self, table: str, row: str, values: Mapping[str, str]) -> None:
        known = SPEC[table].fields.model_fields.keys() - {"origin"}
        kept = {name: value for name, value in values.items() if name in known}
        self.added[table, kept.get("id", "")] = kept
        self.builder.add(table, kept, file=self.tables[table].file, row=row)

    def _adapted(self, table: str, row: str, cells: dict[str, str], index: int) -> Iterator[Mapping[str, str]]:
        if table in BY_OWNER:
            yield from map(_without_seconds, self._per_owner(table, cells))
        elif table == "service":
            yield {"position": f"{index}", **cells}
        elif table == "location":
            yield self._location(cells)
        elif table == "service_area":
            yield from self._area(row, cells)
        else:
            yield cells

    def _per_owner(self, table: str, cells: dict[str, str]) -> Iterator[dict[str, str]]:
        if not cells.keys() & set(OWNERS) and "contact_id" in cells:
            contacts = (each for _, each in self.tables["contact"].rows if each.get("id") == cells["contact_id"])
            cells |= {name: value for name, value in next(contacts, {}).items() if name in OWNERS}
        if cells.keys() & {"service_id", "service_at_location_id"} or not cells.keys() & set(OWNERS):
            yield cells
            return
        column, target = (
            ("location_id", "service_at_location") if "location_id" in cells else ("organization_id", "service")
        )
        for _, each in self.tables[target].rows:
            owner = each.get("id")
            if owner and each.get(column) == cells[column]:
                yield {**cells, "id": f"{cells.get('id', table)}.{owner}", f"{target}_id": owner}

    def _location(self, cells: dict[str, str]) -> Mapping[str, str]:
        address = self.addresses.get(cells.get("id"), {})
        name = cells.get("alternate_name") or address.get("address_1")
        guessed = {"name": name} if name else {}
        ags = self.areas.get(address.get("city", ""))
        if ags and "municipality_ags" not in self.tables["location"].header:
            guessed["municipality_ags"] = ags
        return guessed | cells

    def _area(self, row: str, cells: dict[str, str]) -> Iterator[Mapping[str, str]]:
        names = {ags: name for name, ags in self.areas.items()}
        uri, name = cells.get("uri", ""), cells.get("name", "")
        ags = uri if uri in names else self.areas.get(name)
        if ags is None:
            self.builder.problem(
                self.tables["service_area"].file, row, "uri" if uri else "name", "cli-problem-area", value=uri or name
            )
            return
        yield {**cells, "uri": ags, "name": name or names[ags]}

    def _topics(self) -> None:
        terms = {cells.get("id", ""): cells for _, cells in self.tables["taxonomy_term"].rows}
        count: Counter[str] = Counter()
        table = self.tables["attribute"]
        for row, cells in table.rows:
            term = terms.get(cells.get("taxonomy_term_id", ""), {})
            topic = term.get("code") or cells.get("taxonomy_term_id", "")
            ours = term.get("taxonomy_id") == TAXONOMY or topic in topic_ids()
            if cells.get("link_entity", "service") != "service" or not ours:
                continue
            service = cells.get("link_id", "")
            if ("service", service) not in self.added:
                self.builder.problem(table.file, row, "link_id", "cli-problem-reference", value=service)
                continue
            values = {"id": cells.get("id"), "service_id": service, "topic": topic}
            position = cells.get("position", f"{count[service]}")
            self.builder.add("service_topic", values | {"position": position}, file=table.file, row=row)
            count[service] += 1
        for row, cells in self.tables["service"].rows:
            if not count[cells.get("id", "")]:
                self.builder.problem(self.tables["service"].file, row, "topic", "cli-problem-no-topic")

    def _default_areas(self) -> None:
        served = {cells.get("service_id") for _, cells in self.tables["service_area"].rows}
        for row, cells in self.tables["service"].rows:
            service = cells.get("id", "")
            if service and service not in served:
                area = {"id": f"{service}.area.{self.county.ags}", "service_id": service}
                area |= {"uri": self.county.ags, "name": self.county.name}
                self.builder.add("service_area", area, file=self.tables["service"].file, row=row)

    def _translation(self, row: str, cells: dict[str, str]) -> None:
        entity, entity_id, name = cells.get("entity", ""), cells.get("entity_id", ""), cells.get("field", "")
        file = self.tables["translation"].file
        original = self.added.get((entity, entity_id))
        if original is None:
            self.builder.problem(file, row, "entity_id", "cli-problem-reference", value=entity_id)
        elif name not in original and "source_hash" not in cells:
            self.builder.problem(file, row, name, "cli-problem-translation-without-source")
        else:
            defaults = {
                "id": f"{entity_id}.{name}.{cells.get('language')}",
                "source_hash": source_hash(original.get(name, "")),
            }
            self._add("translation", row, defaults | cells)


def _without_seconds(cells: dict[str, str]) -> dict[str, str]:
    times = {name: _SECONDS.sub(r"\1", cells[name]) for name in ("opens_at", "closes_at") if name in cells}
    return cells | times
