"""What a county profile must hold."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from holidays import Germany

from services.counties import STATES, County, is_timezone, load_county
from services.refusal import Refusal


def profile() -> dict[str, Any]:
    ahlen = {"ags": "05570004", "name": "Ahlen", "latitude": 51.76, "longitude": 7.89}
    beckum = {"ags": "05570008", "name": "Beckum", "latitude": 51.75, "longitude": 8.04}
    whole = {"id": "kreis", "name": "Kreis", "ags": "05570", "state": "NW", "timezone": "Europe/Berlin"}
    return whole | {"regions": [{"id": "r", "name": "Region"}], "municipalities": [ahlen, beckum]}


def loaded(folder: Path, content: dict[str, Any]) -> County:
    (folder / "profile.yaml").write_text(yaml.safe_dump(content), "utf-8")
    return load_county(str(folder))


def test_a_whole_profile_is_taken(tmp_path: Path) -> None:
    assert [town.name for town in loaded(tmp_path, profile()).municipalities] == ["Ahlen", "Beckum"]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"timezone": "Europe/Warendorf"}, "timezone"),
        ({"timezone": "Europe"}, "timezone"),
        ({"timezone": ""}, "timezone"),
        ({"timezone": "../UTC"}, "timezone"),
        ({"state": "DE"}, "state"),
        ({"state": "nw"}, "state"),
        ({"municipalities": []}, "municipalities"),
        ({"ags": "05774"}, "municipalities"),
        ({"name": ""}, "name"),
        ({"id": ""}, "id"),
        ({"id": "x" * 61}, "id"),
        ({"regions": [{"id": "r", "name": ""}]}, "regions.0.name"),
    ],
)
def test_a_value_that_cannot_be_is_named(tmp_path: Path, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(Refusal) as refused:
        loaded(tmp_path, profile() | changes)

    assert (refused.value.text_id, refused.value.text_args["field"]) == ("cli-county-field", field)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "municipalities.1.name"),
        ({"latitude": 46.9}, "municipalities.1.latitude"),
        ({"latitude": 55.3}, "municipalities.1.latitude"),
        ({"longitude": 5.7}, "municipalities.1.longitude"),
        ({"longitude": 15.3}, "municipalities.1.longitude"),
        ({"longitude": float("nan")}, "municipalities.1.longitude"),
        ({"latitude": float("inf")}, "municipalities.1.latitude"),
        ({"ags": "05570004"}, "municipalities"),
        ({"ags": "05774004"}, "municipalities"),
        ({"ags": "0557000"}, "municipalities.1.ags"),
    ],
)
def test_a_municipality_that_cannot_be_is_named(tmp_path: Path, changes: dict[str, Any], field: str) -> None:
    content = profile()
    content["municipalities"][1] |= changes

    with pytest.raises(Refusal) as refused:
        loaded(tmp_path, content)

    assert (refused.value.text_id, refused.value.text_args["field"]) == ("cli-county-field", field)


def test_a_profile_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "profile.yaml").write_bytes("name: Büren".encode("latin-1"))

    with pytest.raises(Refusal) as refused:
        load_county(str(tmp_path))

    assert refused.value.text_id == "cli-county-unreadable"


def test_a_profile_that_cannot_be_reached_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        load_county("x" * 300)

    assert refused.value.text_id in {"cli-county-unreadable", "cli-county-unknown"}


def test_the_states_are_those_with_known_holidays() -> None:
    assert set(STATES) == {each for each in Germany.subdivisions if len(each) == 2}
    assert all(Germany(subdiv=state, years=2026) for state in STATES)


@pytest.mark.parametrize(
    ("name", "known"), [("Europe/Berlin", True), ("UTC", True), ("", False), ("Europe", False), ("/etc/passwd", False)]
)
def test_time_zones_are_known_by_name(name: str, known: bool) -> None:
    assert is_timezone(name) is known


def test_a_profile_is_loaded_without_the_calendar_of_holidays() -> None:
    program = "import sys; from services.counties import load_county; load_county('warendorf')"
    asked = f"{program}; print('holidays' in sys.modules)"

    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert ended.stdout == "False\n"
