"""Towns by what people write, and distances."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.counties import load_county
from services.directory.places import Point, by_distance, distance_km, find_municipalities, fold

WARENDORF, PADERBORN = load_county("warendorf"), load_county("paderborn")


@pytest.mark.parametrize("county", [WARENDORF, PADERBORN], ids=lambda county: county.id)
def test_every_name_and_alias_finds_exactly_its_town(county):
    for town in county.municipalities:
        for name in (town.name, *town.aliases):
            assert find_municipalities(name, county) == [town], name


@pytest.mark.parametrize("county", [WARENDORF, PADERBORN], ids=lambda county: county.id)
def test_a_letter_left_out_still_finds_the_town(county):
    for town in county.municipalities:
        for gap in range(1, len(town.name)):
            typed = town.name[:gap] + town.name[gap + 1 :]
            if len(fold(typed)) > 4:
                assert town in find_municipalities(typed, county), typed


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "?",
        "mit allen Kindern",
        "alle",
        "Hallo",
        "guten Tag",
        "ich brauche hilfe",
        "مرحبا",
        "спасибо",
        "teşekkürler",
        "a" * 4000,
    ],
)
def test_ordinary_words_are_no_towns(typed):
    assert find_municipalities(typed, WARENDORF) == []


@given(st.text(max_size=400))
def test_no_message_breaks_the_search(typed):
    assert len(find_municipalities(typed, PADERBORN)) <= 10


def test_letters_that_keyboards_mix_up_are_the_same():
    assert fold("بیکوم") == fold("بيكوم")
    assert fold("BÜREN") == fold("buren")
    assert fold("сім’я") == fold("сім'я")


def test_distances_are_kilometres():
    ahlen, warendorf = (
        Point(each.latitude, each.longitude) for each in WARENDORF.municipalities if each.name in {"Ahlen", "Warendorf"}
    )

    assert distance_km(ahlen, warendorf) == pytest.approx(22.3, abs=0.5)
    assert distance_km(ahlen, ahlen) == 0


def test_the_nearest_town_comes_first():
    assert [each.name for _, each in by_distance(WARENDORF, Point(51.756, 8.041))][:2] == ["Beckum", "Ennigerloh"]
