from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.counties import load_county
from services.directory.importing import compare
from services.directory.package import Package, PackageBuilder
from services.directory.yaml_export import write_yaml
from services.directory.yaml_format import read_yaml

WARENDORF = load_county("warendorf")


def back(package: Package, folder: Path) -> Package:
    (folder / "directory.yaml").write_text(write_yaml(package, WARENDORF), "utf-8")
    return read_yaml(folder / "directory.yaml", WARENDORF)


def builder_with_one_service(text: str = "Beratung") -> PackageBuilder:
    builder = PackageBuilder(WARENDORF)
    builder.add("organization", {"id": "o", "name": text, "description": text}, file="", row="")
    values = {"id": "s", "organization_id": "o", "name": text, "description": text, "source": text}
    builder.add("service", values, file="", row="")
    area = {"id": "s.area.05570004", "service_id": "s", "uri": "05570004", "name": "Ahlen"}
    builder.add("service_area", area, file="", row="")
    builder.add("service_topic", {"id": "s.topic.work", "service_id": "s", "topic": "work"}, file="", row="")
    return builder


def add_phones(builder: PackageBuilder, *ids: str) -> None:
    for row_id in ids:
        values = {"id": row_id, "service_id": "s", "number": f"+49 221 4710 1{len(row_id)}", "description": row_id}
        builder.add("phone", values, file="", row="")


@pytest.mark.parametrize("name", ["warendorf", "paderborn"])
def test_a_county_comes_back_as_it_left(name: str, tmp_path: Path) -> None:
    county = load_county(name)
    package = read_yaml(county.folder / "directory.yaml", county)

    (tmp_path / "out.yaml").write_text(write_yaml(package, county), "utf-8")

    assert not compare(package, read_yaml(tmp_path / "out.yaml", county))


def test_short_rows_stand_on_one_line() -> None:
    builder = builder_with_one_service()
    add_phones(builder, "s.phone.1")

    text = write_yaml(builder.finish(), WARENDORF)

    assert "topics: [work]\n" in text
    assert "areas: [Ahlen]\n" in text
    assert '- {number: "+49 221 4710 19", description: s.phone.1}\n' in text


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_survives(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    package = builder_with_one_service(text).finish()

    assert not compare(package, back(package, tmp_path_factory.mktemp("odd")))


@pytest.mark.parametrize(
    "text", ["no", "null", "2022-05-20", "10:00", "1e3", "~", "# none", "a: b", "- x", "\x85", " x "]
)
def test_words_that_yaml_takes_for_something_else_stay_texts(text: str, tmp_path: Path) -> None:
    package = builder_with_one_service(text).finish()

    assert not compare(package, back(package, tmp_path))


def test_rows_keep_their_ids_when_one_of_them_is_gone(tmp_path: Path) -> None:
    builder = builder_with_one_service()
    add_phones(builder, "s.phone.10", "s.phone.2", "from-elsewhere")
    package = builder.finish()

    assert not compare(package, back(package, tmp_path))


def test_twelve_rows_come_back_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    builder = builder_with_one_service()
    add_phones(builder, *sorted(f"s.phone.{number}" for number in range(1, 13)))
    package = builder.finish()

    text = write_yaml(package, WARENDORF)

    assert "{id:" not in text.split("phones:")[1]
    assert not compare(package, back(package, tmp_path))


def test_a_translation_of_an_older_text_stays_one(tmp_path: Path) -> None:
    builder = builder_with_one_service()
    stale = {
        "id": "s.name.ar",
        "entity": "service",
        "entity_id": "s",
        "field": "name",
        "language": "ar",
        "text": "قديم",
    }
    builder.add("translation", stale | {"source_hash": "0" * 16, "checked_by": "K. Muster"}, file="", row="")
    package = builder.finish()

    assert not compare(package, back(package, tmp_path))


def test_translations_of_organizations_and_locations_have_their_place(tmp_path: Path) -> None:
    builder = builder_with_one_service()
    builder.add("location", {"id": "l", "name": "Haus", "municipality_ags": "05570004"}, file="", row="")
    builder.translate("organization", "o", {"name": "Association"}, language="en", file="", row="")
    builder.translate("location", "l", {"name": "App"}, language="en", file="", row="")
    package = builder.finish()

    assert not compare(package, back(package, tmp_path))


@pytest.mark.parametrize(("ags", "city"), [(None, "Münster"), ("05570", "Irgendwo"), ("05570004", "Ahlen-Vorhelm")])
def test_a_place_may_lie_anywhere(ags: str | None, city: str, tmp_path: Path) -> None:
    builder = builder_with_one_service()
    builder.add("location", {"id": "l", "name": "Haus", "municipality_ags": ags}, file="", row="")
    address = {"id": "l.address", "location_id": "l", "address_1": "Musterstraße 1", "city": city}
    builder.add("address", address, file="", row="")
    package = builder.finish()

    assert not compare(package, back(package, tmp_path))


def test_an_empty_directory_is_one(tmp_path: Path) -> None:
    assert not compare(Package(), back(Package(), tmp_path))
