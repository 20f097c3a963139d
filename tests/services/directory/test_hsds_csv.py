import csv
import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.counties import load_county
from services.directory import hsds_files
from services.directory.hsds_csv import read_csv, write_csv
from services.directory.importing import compare
from services.directory.package import DirectoryInvalid, Package, PackageBuilder, Problem
from services.directory.yaml_format import read_yaml

WARENDORF = load_county("warendorf")
SERVICE = {"service.csv": "id,organization_id,name\ns1,o1,Beratung\n"}
MINIMAL = {
    **SERVICE,
    "organization.csv": "id,name\no1,Verein\n",
    "attribute.csv": "id,link_id,taxonomy_term_id,link_type,link_entity\na1,s1,work,topic,service\n",
}


def put(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return folder


def problems_of(source: Path) -> list[Problem]:
    with pytest.raises(DirectoryInvalid) as caught:
        read_csv(source, WARENDORF)
    return list(caught.value.problems)


def only_problem_of(source: Path) -> tuple[str, str, str, str]:
    (problem,) = problems_of(source)
    return problem.file, problem.row, problem.field, problem.text_id


def one_service(text: str) -> Package:
    builder = PackageBuilder(WARENDORF)
    builder.add("organization", {"id": "o", "name": text}, file="", row="")
    builder.add("service", {"id": "s", "organization_id": "o", "name": text, "description": text}, file="", row="")
    builder.add("service_area", {"id": "a", "service_id": "s", "uri": "05570", "name": text}, file="", row="")
    builder.add("service_topic", {"id": "t", "service_id": "s", "topic": "work", "position": 3}, file="", row="")
    builder.translate("service", "s", {"name": text}, language="ar", file="", row="")
    return builder.finish()


@pytest.mark.parametrize("name", ["warendorf", "paderborn"])
@pytest.mark.parametrize("target", ["package", "package.zip"])
def test_a_county_comes_back_as_it_left(name: str, target: str, tmp_path: Path) -> None:
    county = load_county(name)
    package = read_yaml(county.folder / "directory.yaml", county)

    write_csv(package, tmp_path / target, county)

    assert not compare(package, read_csv(tmp_path / target, county))


def test_the_same_package_makes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_csv(one_service("Beratung"), tmp_path / name, WARENDORF)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 221 4710 100", "-", "@home", '"quoted"', "a,b;c\td", " spaced ", "two\r\nlines"]
)
def test_what_a_spreadsheet_would_take_for_a_formula_survives(text: str, tmp_path: Path) -> None:
    package = one_service(text)

    write_csv(package, tmp_path, WARENDORF)

    assert not compare(package, read_csv(tmp_path, WARENDORF))


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_survives(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("odd")
    package = one_service(text)

    write_csv(package, folder, WARENDORF)

    assert not compare(package, read_csv(folder, WARENDORF))


def test_the_description_names_every_file_and_marks_what_is_ours(tmp_path: Path) -> None:
    write_csv(one_service("Beratung"), tmp_path, WARENDORF)

    described = {each["name"]: each for each in json.loads((tmp_path / "datapackage.json").read_text())["resources"]}
    for name, resource in described.items():
        with (tmp_path / resource["path"]).open(newline="", encoding="utf-8") as stream:
            assert next(csv.reader(stream)) == [each["name"] for each in resource["schema"]["fields"]], name
    fields = {each["name"]: each for each in described["service"]["schema"]["fields"]}
    assert {name for name, each in fields.items() if each.get("custom")} == {"kind", "position", "source"}
    assert list(fields)[-3:] == ["kind", "position", "source"]
    assert described["translation"]["custom"] is True
    assert "origin" not in fields
    assert {"fields": "organization_id", "reference": {"resource": "organization", "fields": "id"}} in described[
        "service"
    ]["schema"]["foreignKeys"]


def test_topics_leave_as_terms_of_a_taxonomy(tmp_path: Path) -> None:
    write_csv(one_service("Beratung"), tmp_path, WARENDORF)

    with (tmp_path / "attribute.csv").open(newline="") as stream:
        (attribute,) = csv.DictReader(stream)
    assert attribute == {
        "id": "t",
        "link_id": "s",
        "taxonomy_term_id": "work",
        "link_type": "topic",
        "link_entity": "service",
        "position": "3",
    }


def test_a_package_of_others_needs_none_of_our_columns(tmp_path: Path) -> None:
    package = read_csv(put(tmp_path, MINIMAL), WARENDORF, origin="hsds:nachbar")

    service = package["service"]["s1"]
    assert (service.kind, service.status, service.origin) == ("other", "active", "hsds:nachbar")
    assert [area.uri for area in package["service_area"].values()] == [WARENDORF.ags]


def test_columns_and_tables_that_we_do_not_know_are_left_aside(tmp_path: Path) -> None:
    extra = {"organization.csv": "id,name,tax_id\no1,Verein,5\n", "program.csv": "id\np1\n"}

    assert read_csv(put(tmp_path, MINIMAL | extra), WARENDORF)["organization"]["o1"].name == "Verein"


def test_a_package_of_others_is_found_by_its_plural_names_and_its_description(tmp_path: Path) -> None:
    plural = put(tmp_path / "plural", {name.replace(".csv", "s.csv"): text for name, text in MINIMAL.items()})
    named = put(tmp_path / "named", {f"data-{name}": text for name, text in MINIMAL.items()})
    resources = [{"name": name.removesuffix(".csv"), "path": f"data-{name}"} for name in MINIMAL]
    (named / "datapackage.json").write_text(json.dumps({"resources": resources}))

    assert not compare(read_csv(plural, WARENDORF), read_csv(named / "datapackage.json", WARENDORF))


def test_what_hangs_on_a_location_or_an_organization_is_given_to_its_services(tmp_path: Path) -> None:
    files = MINIMAL | {
        "location.csv": "id,location_type\nl1,physical\n",
        "address.csv": "id,location_id,address_1,city,postal_code,country\nd1,l1,Musterstraße 1,Ahlen,59227,DE\n",
        "service_at_location.csv": "id,service_id,location_id\nsl1,s1,l1\n",
        "contact.csv": "id,organization_id,name\nc1,o1,Frau Muster\n",
        "phone.csv": "id,contact_id,number\np1,c1,+49 221 4710 100\n",
        "schedule.csv": "id,location_id,freq,byday,opens_at,closes_at\nh1,l1,WEEKLY,MO,09:00:00,12:00:00\n",
    }

    package = read_csv(put(tmp_path, files), WARENDORF)

    (phone,), (schedule,) = package["phone"].values(), package["schedule"].values()
    assert phone.service_id == "s1"
    assert (schedule.service_at_location_id, schedule.opens_at) == ("sl1", "09:00")
    location = package["location"]["l1"]
    assert (location.name, location.municipality_ags) == ("Musterstraße 1", "05570004")


def test_terms_of_other_taxonomies_are_no_topics(tmp_path: Path) -> None:
    other = MINIMAL["attribute.csv"] + "a2,s1,x9,eligibility,service\na3,o1,x9,legal,organization\n"
    terms = "id,code,name,taxonomy_id\nx9,BD-1800,Food,airs\n"

    package = read_csv(put(tmp_path, MINIMAL | {"attribute.csv": other, "taxonomy_term.csv": terms}), WARENDORF)

    assert list(package["service_topic"]) == ["a1"]


def test_a_service_area_is_known_by_its_name(tmp_path: Path) -> None:
    area = {"service_area.csv": "id,service_id,name,uri\nr1,s1,Ahlen,\n"}

    (found,) = read_csv(put(tmp_path, MINIMAL | area), WARENDORF)["service_area"].values()

    assert found.uri == "05570004"


def test_a_translation_of_others_belongs_to_the_german_text_beside_it(tmp_path: Path) -> None:
    texts = {"translation.csv": "entity,entity_id,field,language,text,id\nservice,s1,name,en,Advice,\n"}

    (found,) = read_csv(put(tmp_path, MINIMAL | texts), WARENDORF)["translation"].values()

    assert (found.id, len(found.source_hash)) == ("s1.name.en", 16)


BAD = {
    "a number that no phone can dial": (
        {"phone.csv": "id,service_id,number\np1,s1,0221 4710 100\n"},
        ("phone.csv", "2", "number", "cli-problem-pattern"),
    ),
    "a row counts as the spreadsheet shows it": (
        {"phone.csv": 'id,service_id,number,description\np1,s1,+49 221 4710 100,"a\nb"\n\np2,s1,,\n'},
        ("phone.csv", "4", "number", "cli-problem-missing"),
    ),
    "an id twice": (
        {"organization.csv": "id,name\no1,Verein\no1,Verein\n"},
        ("organization.csv", "3", "id", "cli-problem-duplicate"),
    ),
    "an organization that is not there": (
        {"service.csv": "id,organization_id,name\ns1,o2,Beratung\n"},
        ("service.csv", "2", "organization_id", "cli-problem-reference"),
    ),
    "a service without a topic": ({"attribute.csv": "id\n"}, ("service.csv", "2", "topic", "cli-problem-no-topic")),
    "a topic of a service that is not there": (
        {"attribute.csv": MINIMAL["attribute.csv"] + "a2,s2,work,topic,service\n"},
        ("attribute.csv", "3", "link_id", "cli-problem-reference"),
    ),
    "a topic of ours that is none": (
        {
            "attribute.csv": "id,link_id,taxonomy_term_id,link_type,link_entity\na1,s1,t1,topic,service\n",
            "taxonomy_term.csv": "id,code,taxonomy_id\nt1,cooking,lotse-topics\n",
        },
        ("attribute.csv", "2", "topic", "cli-problem-topic"),
    ),
    "an area of another county": (
        {"service_area.csv": "id,service_id,name,uri\nr1,s1,Köln,05315000\n"},
        ("service_area.csv", "2", "uri", "cli-problem-area"),
    ),
    "a translation of nothing": (
        {"translation.csv": "id,entity,entity_id,field,language,text\nx,service,s9,name,en,Advice\n"},
        ("translation.csv", "2", "entity_id", "cli-problem-reference"),
    ),
    "a translation of an empty text": (
        {"translation.csv": "id,entity,entity_id,field,language,text\nx,service,s1,description,en,Advice\n"},
        ("translation.csv", "2", "description", "cli-problem-translation-without-source"),
    ),
    "semicolons as some spreadsheets write them": (
        {"organization.csv": "id;name\no1;Verein\n"},
        ("organization.csv", "1", "id", "cli-problem-delimiter"),
    ),
    "no column with ids": (
        {"organization.csv": "name\nVerein\n"},
        ("organization.csv", "1", "id", "cli-problem-column"),
    ),
    "a column twice": (
        {"organization.csv": "id,name,name\no1,A,B\n"},
        ("organization.csv", "1", "name", "cli-problem-column-twice"),
    ),
    "more cells than columns": (
        {"organization.csv": "id,name\no1,Verein,e.V.\n"},
        ("organization.csv", "2", "–", "cli-problem-cells"),
    ),
    "a quote that never ends": (
        {"organization.csv": 'id,name\no1,"Verein\n'},
        ("organization.csv", "2", "–", "cli-problem-csv"),
    ),
    "a description that is no JSON": ({"datapackage.json": "{"}, ("datapackage.json", "1", "–", "cli-problem-json")),
    "a description without resources": (
        {"datapackage.json": "[]"},
        ("datapackage.json", "–", "resources", "cli-problem-datapackage"),
    ),
    "a path that leads out": (
        {"datapackage.json": '{"resources": [{"name": "service", "path": "../service.csv"}]}'},
        ("datapackage.json", "–", "path", "cli-problem-path"),
    ),
    "a path to a server": (
        {"datapackage.json": '{"resources": [{"name": "service", "path": "https://example.org/service.csv"}]}'},
        ("datapackage.json", "–", "path", "cli-problem-path"),
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_problem_says_where_it_is(case: str, tmp_path: Path) -> None:
    files, expected = BAD[case]

    assert only_problem_of(put(tmp_path, MINIMAL | files)) == expected


def test_letters_of_another_encoding_are_a_problem(tmp_path: Path) -> None:
    put(tmp_path, MINIMAL)
    (tmp_path / "organization.csv").write_bytes("id,name\no1,Büro\n".encode("latin-1"))

    assert only_problem_of(tmp_path) == ("organization.csv", "–", "–", "cli-problem-encoding")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert read_csv(put(tmp_path, MINIMAL | {"service.csv": "\ufeff" + SERVICE["service.csv"]}), WARENDORF)["service"]


def test_a_folder_without_services_says_which_files_are_missing(tmp_path: Path) -> None:
    assert [(each.file, each.text_id) for each in problems_of(tmp_path)] == [
        ("organization.csv", "cli-problem-file-missing"),
        ("service.csv", "cli-problem-file-missing"),
    ]


def test_a_file_that_is_no_package_says_so(tmp_path: Path) -> None:
    put(tmp_path, {"offers.zip": "no zip"})

    assert only_problem_of(tmp_path / "offers.zip") == ("offers.zip", "–", "–", "cli-problem-not-a-package")


def test_a_package_that_is_not_there_is_no_package(tmp_path: Path) -> None:
    for name in ("none.zip", "datapackage.json", "none"):
        with pytest.raises(OSError):
            read_csv(tmp_path / name, WARENDORF)


def test_a_zip_file_may_hold_one_folder(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "offers.zip", "w") as archive:
        for name, text in MINIMAL.items():
            archive.writestr(f"export/{name}", text)

    assert read_csv(tmp_path / "offers.zip", WARENDORF)["service"].keys() == {"s1"}


def test_a_zip_file_never_reaches_out_of_itself(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "offers.zip", "w") as archive:
        for name, text in MINIMAL.items():
            archive.writestr(name, text)
        archive.writestr("../../evil.csv", "id\n")
        archive.writestr("datapackage.json", '{"resources": [{"name": "phone", "path": "../../evil.csv"}]}')

    assert only_problem_of(tmp_path / "offers.zip") == ("datapackage.json", "–", "path", "cli-problem-path")
    assert [each.name for each in tmp_path.iterdir()] == ["offers.zip"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "outside", {"phone.csv": "id\n"})
    put(tmp_path / "inside", MINIMAL)
    (tmp_path / "inside" / "phone.csv").symlink_to(tmp_path / "outside" / "phone.csv")

    assert only_problem_of(tmp_path / "inside") == ("phone.csv", "–", "–", "cli-problem-path")


def test_a_member_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "offers.zip", "w", compression=8) as archive:
        archive.writestr("service.csv", b"0" * (hsds_files.MAX_BYTES + 1))

    assert only_problem_of(tmp_path / "offers.zip") == ("service.csv", "–", "–", "cli-problem-too-large")


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    phones = "id,service_id,number,type\np1,s1,no,voice\np2,s1,+49 221 4710 100,pager\n"

    assert [(each.row, each.field) for each in problems_of(put(tmp_path, MINIMAL | {"phone.csv": phones}))] == [
        ("2", "number"),
        ("3", "type"),
    ]
