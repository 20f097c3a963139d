"""What is shipped: both counties' profiles and directories."""

import re

import pytest

from services.counties import load_county
from services.directory.coverage import missing_kinds
from services.directory.yaml_format import read_yaml
from services.refusal import Refusal

SAMPLE_NUMBER = re.compile(r"^\+49 221 4710 \d{3}$")
LANGUAGES = {"en", "ar", "uk", "tr"}


@pytest.fixture(params=["warendorf", "paderborn"])
def county(request):
    return load_county(request.param)


@pytest.fixture
def package(county):
    return read_yaml(county.folder / "directory.yaml", county)


def test_every_municipality_has_what_the_papers_promise(county, package):
    assert missing_kinds(package, county) == []


def test_what_is_missing_is_named():
    county = load_county("warendorf")
    package = read_yaml(county.folder / "directory.yaml", county)
    for row_id, row in list(package["service"].items()):
        if row.kind == "jmd":
            del package["service"][row_id]
            package.rows["service_area"] = {k: v for k, v in package["service_area"].items() if v.service_id != row_id}

    assert {kind for _, kinds in missing_kinds(package, county) for kind in kinds} == {"jmd"}
    assert len(missing_kinds(package, county)) == 13


def test_every_service_says_where_it_is_known_from(package):
    for service in package["service"].values():
        assert service.source, service.id


def test_there_are_no_copies_per_municipality(package):
    names = [service.name for service in package["service"].values()]

    assert len(names) == len(set(names))


def test_details_that_no_paper_gives_are_marked_as_sample(package):
    for table in (
        "phone",
        "contact",
        "schedule",
        "language",
        "location",
        "address",
        "accessibility",
        "required_document",
    ):
        for row in package[table].values():
            assert row.sample, f"{table} {row.id}"


def test_sample_numbers_and_mailboxes_belong_to_nobody(package):
    numbers = [row.number for row in package["phone"].values()]

    assert all(SAMPLE_NUMBER.match(number) for number in numbers)
    assert all(row.email is None or row.email.endswith("@example.org") for row in package["contact"].values())


def test_every_service_is_translated_into_every_language(package):
    translated = {(row.entity_id, row.language) for row in package["translation"].values() if row.field == "name"}

    for service_id in package["service"]:
        assert {language for entity, language in translated if entity == service_id} == LANGUAGES, service_id


def test_nine_paderborn_municipalities_wait_for_their_region():
    assert len(load_county("paderborn").without_region) == 9
    assert load_county("warendorf").without_region == ()


@pytest.mark.parametrize("name", ["", "kreis-nirgendwo", "/nonexistent", "."])
def test_an_unknown_county_is_refused_with_the_known_ones(name):
    with pytest.raises(Refusal) as refused:
        load_county(name)

    assert refused.value.text_id == "cli-county-unknown"
    assert "paderborn" in str(refused.value.text_args["known"])


def test_a_county_of_ones_own_is_a_folder(tmp_path):
    profile = load_county("warendorf").folder / "profile.yaml"
    (tmp_path / "profile.yaml").write_text(profile.read_text("utf-8").replace("id: warendorf", "id: soest", 1), "utf-8")

    assert load_county(str(tmp_path)).id == "soest"


@pytest.mark.parametrize(
    ("content", "text_id"),
    [("a: [", "cli-county-unreadable"), ("just text", "cli-county-unreadable"), ("id: x", "cli-county-field")],
)
def test_a_broken_profile_is_refused_with_its_place(tmp_path, content, text_id):
    (tmp_path / "profile.yaml").write_text(content, "utf-8")

    with pytest.raises(Refusal) as refused:
        load_county(str(tmp_path))

    assert refused.value.text_id == text_id
