"""Danger is recognised in every written form, misspelt or in other letters; what only sounds like it is not."""

from pathlib import Path

import pytest
import yaml

from services.understanding.danger import Danger, Kind, danger_in

EXAMPLES = yaml.safe_load(Path(__file__).with_name("danger.yaml").read_text("utf-8"))


def test_whoever_is_in_danger_is_recognised_in_every_written_form():
    missed = [
        (form, words)
        for form, lines in EXAMPLES["in danger"].items()
        for words in map(str, lines)
        if danger_in(words) is None
    ]

    assert missed == []


def test_what_only_sounds_like_danger_is_not_taken_for_it():
    assert [(words, danger_in(words)) for words in map(str, EXAMPLES["not in danger"]) if danger_in(words)] == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("mein Mann schlägt mich", Kind.VIOLENCE),
        ("ich will nicht mehr leben", Kind.SUICIDE),
        ("my baby is not breathing", Kind.MEDICAL),
        ("çocuğum ilaç yuttu", Kind.POISON),
        ("пожар в квартире", Kind.FIRE),
        ("بنتي ضاعت", Kind.CHILD),
        ("er lässt mich nicht raus", Kind.CAPTIVE),
        ("ich wurde vergewaltigt", Kind.SEXUAL),
        ("SOS", Kind.CRY),
    ],
)
def test_it_says_which_danger(words, kind):
    assert danger_in(words).kinds[0] is kind


def test_a_cry_is_not_named_beside_its_reason():
    assert danger_in("Hilfe! Mein Mann schlägt mich").kinds == (Kind.VIOLENCE,)


def test_it_says_in_which_language():
    assert danger_in("kocam beni dövüyor") == Danger((Kind.VIOLENCE,), ("tr",))
    assert danger_in("jozi byedrobni").languages == ("ar",)


def test_a_cry_among_other_words_is_none():
    assert danger_in("hilfe") is not None
    assert danger_in("hilfe beim Antrag") is None


def test_one_finding_is_taken_back_by_its_surroundings_and_two_are_not():
    assert danger_in("früher hat mein Mann mich geschlagen") is None
    assert danger_in("früher hat mein Mann mich geschlagen, jetzt hat er ein Messer in der Hand") is not None


@pytest.mark.parametrize(
    "words",
    ["h\u200bilfe", "HILFE\u202e", "h\u00adilfe", "Hilfe" + "!" * 4_000, "١١٢", "🔥 es brennt in der wohnung 🔥"],
)
def test_invisible_characters_and_other_digits_hide_nothing(words):
    assert danger_in(words) is not None


def test_it_is_found_at_the_end_of_a_very_long_message():
    assert danger_in("und so weiter " * 400 + "mein Mann schlägt mich") is not None


@pytest.mark.parametrize("words", ["", " ", "\x00", "😀", "a" * 5_000, "\ud83d"])
def test_whatever_else_is_sent_is_no_danger_and_no_error(words):
    assert danger_in(words) is None
