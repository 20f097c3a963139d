"""Every text in every language: present, with the same variables and marks, and with the language's own plurals."""

import re
from datetime import date, datetime, time
from importlib.resources import files
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast, visitor

from handlers.conversations import ROUTING
from handlers.shell import formats
from handlers.shell.texts import RIGHT_TO_LEFT, languages, plain, rich, text
from services.directory.topics import EMERGENCY, all_topics

STAFF_ONLY = "cli.ftl"  # the command line: German and English
STAFF_LANGUAGES = {"de", "en"}
OTHERS = [each for each in languages() if each != "de"]
LONGEST_SHORT = 18  # characters that two buttons in a row leave on an old phone
PLAIN = "-plain"  # of templates: plain German, which stands beside the German alone
PLURALS = {"zero", "one", "two", "few", "many", "other"}


class _Parts(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.plurals: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {each.key.name for each in node.variants if isinstance(each.key, ast.Identifier)}
        if keys <= PLURALS:
            self.plurals.append((ast.__name__, keys))
        self.generic_visit(node)


def messages(language: str, staff: bool = False) -> dict[str, Any]:
    """Every pattern by "id" or "id.attribute"."""
    found: dict[str, Any] = {}
    for file in files("locales").joinpath(language).iterdir():
        if not file.name.endswith(".ftl") or (file.name == STAFF_ONLY) != staff:
            continue
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{file.name}: {entry.content[:60]!r} is not Fluent"
            if isinstance(entry, ast.Message) and not entry.id.name.endswith(PLAIN):
                assert entry.id.name not in found, f"{language}/{file.name}: {entry.id.name} stands twice"
                found[entry.id.name] = entry.value
                found |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
    return found


def parts(pattern: Any) -> _Parts:
    seen = _Parts()
    if pattern is not None:
        seen.visit(pattern)
    return seen


def tags(pattern: Any) -> list[str]:
    words = "".join(each.value for each in pattern.elements if isinstance(each, ast.TextElement))
    return sorted(re.findall(r"</?\w+>", words))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_text(language):
    german, other = messages("de"), messages(language)

    assert sorted(german.keys() - other.keys()) == [], f"{language} lacks these"
    assert sorted(other.keys() - german.keys()) == [], f"German lacks these of {language}"


def test_the_command_line_speaks_german_and_english():
    assert messages("de", staff=True).keys() == messages("en", staff=True).keys()


@pytest.mark.parametrize("staff", [False, True])
@pytest.mark.parametrize("language", OTHERS)
def test_variables_and_marks_are_the_same_in_every_language(language, staff):
    german, other = messages("de", staff), messages(language, staff)

    for key in german.keys() & other.keys():
        assert parts(other[key]).variables == parts(german[key]).variables, f"{language} {key}"
        assert tags(other[key]) == tags(german[key]), f"{language} {key}"


@pytest.mark.parametrize("staff", [False, True])
@pytest.mark.parametrize("language", languages())
def test_plurals_have_the_categories_of_the_language(language, staff):
    wanted = set(formats.locale(language).plural_form.tags) | {"other"}

    for key, pattern in messages(language, staff).items():
        for _, keys in parts(pattern).plurals:
            if len(keys) > 1:
                assert keys == wanted, f"{language} {key}"


@pytest.mark.parametrize("language", languages())
def test_topics_fit_on_their_buttons(language):
    for topic in all_topics():
        if topic.id != EMERGENCY:
            assert len(plain(text(f"topic-{topic.id}.short"), language)) <= LONGEST_SHORT, topic.id


@pytest.mark.parametrize("language", languages())
def test_commands_are_described_within_telegrams_limit(language):
    for command in ROUTING.menu_for(None):
        assert 3 <= len(plain(text(f"command-{command}"), language)) <= 256


@pytest.mark.parametrize("language", languages())
def test_dates_and_hours_are_written_in_every_language(language):
    assert formats.clock(time(14, 0)) == "14:00", "24 hours, also where CLDR has 12"
    assert formats.clock(time(0)) == "24:00"
    assert "2022" in formats.long_date(date(2022, 5, 20), language)
    assert formats.weekday_of(datetime(2026, 11, 23), language) != formats.weekday_of(datetime(2026, 11, 24), language)
    assert formats.days(("MO", "TU", "WE", "TH"), language).count("–") == 1
    assert formats.days(("MO", "WE"), language).count(formats.COMMAS.get(language, ", ")) == 1
    assert formats.language_name("ar", language) not in {"", "ar"}


def test_a_language_without_a_text_says_it_in_german():
    assert plain(text("cli-import-done"), "tr") == plain(text("cli-import-done"), "de")


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(languages())))
def test_german_names_and_numbers_are_isolated_inside_right_to_left_text(language):
    said = rich(text("offers-venue", name="Beratungshaus", address="Musterstraße 4, Ahlen"), language)

    assert said.startswith("\u200f"), "the line runs from the right although it holds only German names"
    assert "\u2068Musterstraße 4, Ahlen\u2069" in said


def test_data_is_escaped_and_our_own_marks_are_not():
    assert rich(text("offers-card-name", name="<script>&"), "de") == "<b>\u2068&lt;script&gt;&amp;\u2069</b>"
    assert rich("a < b", "de") == "a &lt; b"
