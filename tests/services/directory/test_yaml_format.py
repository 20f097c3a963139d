from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from services.counties import load_county
from services.directory.package import DirectoryInvalid, Problem
from services.directory.yaml_format import read_yaml

WARENDORF = load_county("warendorf")
GOOD = """\
version: 1
county: warendorf
organizations:
  - {id: o, name: Verein}
locations:
  - {id: l, name: Haus, municipality: Ahlen, address: "Musterstraße 1"}
services:
  - id: s
    kind: mbe
    name: Beratung
    organization: o
    topics: [work]
    areas: [Ahlen, county]
    phones:
      - {number: "+49 221 4710 100"}
    schedules:
      - {byday: [MO, TU], opens_at: "09:00", closes_at: "12:00", note: "nicht in den Ferien"}
    locations:
      - {location: l}
    translations:
      en: {name: Advice}
"""


def problems_of(text: str, folder: Path) -> list[Problem]:
    (folder / "directory.yaml").write_text(text, "utf-8")
    with pytest.raises(DirectoryInvalid) as caught:
        read_yaml(folder / "directory.yaml", WARENDORF)
    assert {each.file for each in caught.value.problems} == {"directory.yaml"}
    return list(caught.value.problems)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "directory.yaml").write_text(GOOD, "utf-8")

    package = read_yaml(tmp_path / "directory.yaml", WARENDORF)

    assert [area.uri for area in package["service_area"].values()] == ["05570004", "05570"]
    assert package["schedule"]["s.schedule.1"].byday == "MO,TU"
    assert package["schedule"]["s.schedule.1"].notes == "nicht in den Ferien"
    assert package["service_at_location"].keys() == {"s.at.l"}
    assert package["translation"]["s.name.en"].text == "Advice"


@pytest.mark.parametrize(
    "address",
    ["https://example.org", "http://www.müller.de:8080/a?b=c#d", "HTTPS://Example.org/%20", "https://1.2.3.4"],
)
def test_an_address_that_telegram_opens_is_kept(address: str, tmp_path: Path) -> None:
    (tmp_path / "directory.yaml").write_text(GOOD.replace("kind: mbe", f'kind: mbe\n    website: "{address}"'), "utf-8")

    assert read_yaml(tmp_path / "directory.yaml", WARENDORF)["service"]["s"].url == address


def test_a_day_may_end_at_midnight(tmp_path: Path) -> None:
    (tmp_path / "directory.yaml").write_text(GOOD.replace('"12:00"', '"24:00"'), "utf-8")

    assert read_yaml(tmp_path / "directory.yaml", WARENDORF)["schedule"]["s.schedule.1"].closes_at == "24:00"


# what is wrong: (text in GOOD, what stands there instead, line, field, what the problem is)
BAD = {
    "a newer version": ("version: 1", "version: 2", "1", "version", "cli-problem-version"),
    "another county": ("county: warendorf", "county: paderborn", "1", "county", "cli-problem-county"),
    "an unknown part": ("version: 1", "version: 1\npeople: []", "1", "people", "cli-problem-unknown-field"),
    "no list": (
        "organizations:\n  - {id: o, name: Verein}",
        "organizations: o",
        "1",
        "organizations",
        "cli-problem-not-a-list",
    ),
    "a word for a row": (
        "  - {id: o, name: Verein}",
        "  - {id: o, name: Verein}\n  - o",
        "1",
        "organizations",
        "cli-problem-not-a-mapping",
    ),
    "an id twice": (
        "  - {id: o, name: Verein}",
        "  - {id: o, name: A}\n  - {id: o, name: B}",
        "5",
        "id",
        "cli-problem-duplicate",
    ),
    "no name": ("{id: o, name: Verein}", "{id: o}", "4", "name", "cli-problem-missing"),
    "an empty name": ("{id: o, name: Verein}", '{id: o, name: ""}', "4", "name", "cli-problem-empty"),
    "a name too long": ("{id: o, name: Verein}", f"{{id: o, name: {'x' * 301}}}", "4", "name", "cli-problem-too-long"),
    "a website without http": (
        "name: Verein}",
        "name: Verein, website: example.org}",
        "4",
        "website",
        "cli-problem-address",
    ),
    "an unknown field of an organization": (
        "name: Verein}",
        "name: Verein, tax_id: 5}",
        "4",
        "tax_id",
        "cli-problem-unknown-field",
    ),
    "a place in no municipality of ours": (
        "municipality: Ahlen",
        "municipality: Köln",
        "6",
        "municipality",
        "cli-problem-area",
    ),
    "a list for a municipality": (
        "municipality: Ahlen",
        "municipality: [Ahlen]",
        "6",
        "municipality",
        "cli-problem-area",
    ),
    "a place outside without its town": (
        "municipality: Ahlen",
        "municipality: outside",
        "6",
        "city",
        "cli-problem-missing",
    ),
    "an unknown field of a place": ("{id: l,", "{id: l, floor: 2,", "6", "floor", "cli-problem-unknown-field"),
    "a place in the sea": ("{id: l,", "{id: l, latitude: 151.5,", "6", "latitude", "cli-problem-value"),
    "an unknown kind": ("kind: mbe", "kind: mbf", "8", "kind", "cli-problem-kind"),
    "an unknown topic": ("topics: [work]", "topics: [cooking]", "8", "topics", "cli-problem-topic"),
    "no topic": ("topics: [work]", "topics: []", "8", "topics", "cli-problem-missing"),
    "topics that are no list": ("topics: [work]", "topics: work", "8", "topics", "cli-problem-not-a-list"),
    "an unknown area": ("areas: [Ahlen, county]", "areas: [Ahlen, Köln]", "8", "areas", "cli-problem-area"),
    "an area that is a mapping": ("areas: [Ahlen, county]", "areas: [Ahlen, {a: b}]", "8", "areas", "cli-problem-area"),
    "no areas": ("    areas: [Ahlen, county]\n", "", "8", "areas", "cli-problem-missing"),
    "an organization that is not there": (
        "organization: o",
        "organization: x",
        "8",
        "organization",
        "cli-problem-reference",
    ),
    "a location that is not there": ("{location: l}", "{location: x}", "19", "location", "cli-problem-reference"),
    "an unknown field of a service": (
        "kind: mbe",
        "kind: mbe\n    price: 5",
        "8",
        "price",
        "cli-problem-unknown-field",
    ),
    "an unknown source": (
        "kind: mbe",
        "kind: mbe\n    source: {paper: x, section: 1}",
        "8",
        "source",
        "cli-problem-source",
    ),
    "an age below zero": ("kind: mbe", "kind: mbe\n    minimum_age: -1", "8", "minimum_age", "cli-problem-value"),
    "no date": ("kind: mbe", "kind: mbe\n    assured_date: gestern", "8", "assured_date", "cli-problem-value"),
    "a number without +49": ('"+49 221 4710 100"', '"0221 4710 100"', "15", "number", "cli-problem-pattern"),
    "a time after midnight": ('"12:00"', '"25:00"', "17", "closes_at", "cli-problem-pattern"),
    "a time without quotes": ('closes_at: "12:00"', "closes_at: 12:00", "17", "closes_at", "cli-problem-value"),
    "an unknown day": ("[MO, TU]", "[MO, DI]", "17", "byday", "cli-problem-pattern"),
    "days that are no list": ("byday: [MO, TU]", "byday: 5", "17", "byday", "cli-problem-not-a-list"),
    "a translation of nothing": (
        "en: {name: Advice}",
        "en: {description: Advice}",
        "8",
        "description",
        "cli-problem-translation-without-source",
    ),
    "a translation without a field": (
        "en: {name: Advice}",
        "en: Advice",
        "8",
        "translations",
        "cli-problem-not-a-mapping",
    ),
    "a description too long": (
        "kind: mbe",
        f"kind: mbe\n    description: {'x' * 1501}",
        "8",
        "description",
        "cli-problem-too-long",
    ),
    "a way to apply too long": (
        "kind: mbe",
        f"kind: mbe\n    application_process: {'x' * 601}",
        "8",
        "application_process",
        "cli-problem-too-long",
    ),
    "an eligibility too long": (
        "kind: mbe",
        f"kind: mbe\n    eligibility: {'x' * 601}",
        "8",
        "eligibility",
        "cli-problem-too-long",
    ),
    "interpreters described too long": (
        "kind: mbe",
        f"kind: mbe\n    interpretation: {'x' * 601}",
        "8",
        "interpretation",
        "cli-problem-too-long",
    ),
    "a website too long": (
        "kind: mbe",
        f"kind: mbe\n    website: https://example.org/{'x' * 281}",
        "8",
        "website",
        "cli-problem-address",
    ),
    "a host without a dot": (
        "kind: mbe",
        'kind: mbe\n    website: "http://localhost"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a host of one letter": (
        "kind: mbe",
        'kind: mbe\n    website: "https://x"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a bracket that does not close": (
        "kind: mbe",
        'kind: mbe\n    website: "https://[::1"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "an address in brackets": (
        "kind: mbe",
        'kind: mbe\n    website: "https://[::1]/"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a user in an address": (
        "kind: mbe",
        'kind: mbe\n    website: "https://www@example.org"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a host with an empty part": (
        "kind: mbe",
        'kind: mbe\n    website: "https://a..org"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a port that is none": (
        "kind: mbe",
        'kind: mbe\n    website: "https://example.org:x"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "no web address": (
        "kind: mbe",
        'kind: mbe\n    website: "ftp://example.org"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a space in an address": (
        "kind: mbe",
        'kind: mbe\n    website: "https://example.org/a b"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a line break in an address": (
        "kind: mbe",
        'kind: mbe\n    website: "https://example.org/\\n"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a mark that cannot be seen": (
        "kind: mbe",
        'kind: mbe\n    website: "https://example.org/\\u200f"',
        "8",
        "website",
        "cli-problem-address",
    ),
    "a translation too long": ("Advice", "x" * 2001, "8", "text", "cli-problem-too-long"),
    "a language code too long": (
        "kind: mbe",
        "kind: mbe\n    languages: [{code: de-simple}]",
        "10",
        "code",
        "cli-problem-too-long",
    ),
    "hours that end as they begin": ('"12:00"', '"09:00"', "17", "closes_at", "cli-problem-hours"),
    "hours past midnight": ('"12:00"', '"02:00"', "17", "closes_at", "cli-problem-hours"),
    "a place nowhere": ("{id: l,", "{id: l, latitude: .nan,", "6", "latitude", "cli-problem-value"),
    "a place infinitely far": ("{id: l,", "{id: l, longitude: .inf,", "6", "longitude", "cli-problem-value"),
    "a key twice": ("kind: mbe", "kind: mbe\n    kind: jmd", "10", "–", "cli-problem-yaml"),
    "a list for a key": ("kind: mbe", "? [a]\n    : b", "9", "–", "cli-problem-yaml"),
    "broken YAML": ("topics: [work]", "topics: [work", "13", "–", "cli-problem-yaml"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_problem_says_where_it_is(case: str, tmp_path: Path) -> None:
    old, new, line, field, text_id = BAD[case]
    assert old in GOOD

    found = [(each.row, each.field, each.text_id) for each in problems_of(GOOD.replace(old, new), tmp_path)]

    # what was to refer to the wrong part may follow: a reference to nothing
    assert found[0] == (line, field, text_id)


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("kind: mbe", "kind: mbf").replace("[work]", "[cooking]").replace("+49 ", "0")

    assert {each.field for each in problems_of(text, tmp_path)} == {"kind", "topics", "number"}


@pytest.mark.parametrize("text", ["", "5", "- a", "text"])
def test_a_file_that_is_no_directory_says_so(text: str, tmp_path: Path) -> None:
    (problem,) = problems_of(text, tmp_path)

    assert (problem.row, problem.text_id) == ("1", "cli-problem-not-a-directory")


def test_letters_of_another_encoding_are_a_problem(tmp_path: Path) -> None:
    (tmp_path / "directory.yaml").write_bytes(GOOD.encode("utf-16"))

    with pytest.raises(DirectoryInvalid) as caught:
        read_yaml(tmp_path / "directory.yaml", WARENDORF)

    assert [each.text_id for each in caught.value.problems] == ["cli-problem-encoding"]


def test_a_problem_carries_what_was_given_and_what_was_expected(tmp_path: Path) -> None:
    (problem,) = problems_of(GOOD.replace('"12:00"', '"25:00"'), tmp_path)

    assert problem.args["value"] == "25:00"
    assert problem.args["expected"]


def replaced(node: Any, odd: object) -> Iterator[Any]:
    """Copies of `node`, in each of which one part is `odd`."""
    yield odd
    if isinstance(node, dict):
        for key, value in node.items():
            yield from ({**node, key: other} for other in replaced(value, odd))
    if isinstance(node, list):
        for index, value in enumerate(node):
            yield from ([*node[:index], other, *node[index + 1 :]] for other in replaced(value, odd))


@pytest.mark.parametrize(
    "odd", [None, 5, True, "x", 0.5, date(2026, 1, 1), [], [5], [[]], {}, {"a": [5]}, {5: "x"}], ids=str
)
def test_a_part_of_any_other_shape_is_a_problem_and_never_a_crash(odd: object, tmp_path: Path) -> None:
    whole = yaml.safe_load(GOOD.replace("kind: mbe", "kind: mbe\n    source: {paper: o, section: 1, also: x}"))
    for document in replaced(whole, odd):
        (tmp_path / "directory.yaml").write_text(yaml.safe_dump(document), "utf-8")

        with suppress(DirectoryInvalid):
            read_yaml(tmp_path / "directory.yaml", WARENDORF)
