"""Texts are parsed one by one, each when it is first said: what one takes from another still comes along."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handlers.shell import texts
from handlers.shell.texts import ISOLATES, Argument, has_text, plain, text


def _forget() -> None:
    for kept in (texts._tongue, texts._format, texts.languages_set):
        kept.cache_clear()


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """A folder of languages of the test's own; called with a language and its files."""

    def write(language: str, *files: str) -> None:
        (tmp_path / language).mkdir()
        for number, words in enumerate(files):
            (tmp_path / language / f"{number}.ftl").write_text(words, "utf-8")

    monkeypatch.setattr(texts, "files", lambda _package: tmp_path)
    _forget()
    yield write
    _forget()


def said(text_id: str, language: str = "de", **args: Argument) -> str:
    return plain(text(text_id, **args), language).translate(ISOLATES)


REFERENCES = {
    "a message": ("hello = Hier ist { name }.\nname = Lotse\n", "Hier ist Lotse."),
    "a message above": ("name = Lotse\nhello = Hier ist { name }.\n", "Hier ist Lotse."),
    "a message of a message": ("hello = Hier ist { name }.\nname = der { who }\nwho = Lotse\n", "Hier ist der Lotse."),
    "a message's attribute": ("hello = Hier ist { name.short }.\nname = Lotse\n    .short = L\n", "Hier ist L."),
    "its own attribute": ("hello = Hier ist { hello.short }.\n    .short = L\n", "Hier ist L."),
    "a term": ("hello = Hier ist { -name }.\n-name = Lotse\n", "Hier ist Lotse."),
    "a term without spaces": ("hello = Hier ist {-name}.\n-name = Lotse\n", "Hier ist Lotse."),
    "a term on a line of its own": ("hello = Hier ist {\n    -name\n    }.\n-name = Lotse\n", "Hier ist Lotse."),
    "a term of a term": ("hello = Hier ist { -name }.\n-name = der { -who }\n-who = Lotse\n", "Hier ist der Lotse."),
    "a term in a case": (
        'hello = Hier { -name(case: "gen") }.\n-name = { $case ->\n    [gen] des Lotsen\n   *[nom] der Lotse\n    }\n',
        "Hier des Lotsen.",
    ),
    "a term's attribute": (
        "hello = Hier ist { -name.gender ->\n    [m] ein { -name }\n   *[f] eine { -name }\n    }.\n"
        "-name = Lotse\n    .gender = m\n",
        "Hier ist ein Lotse.",
    ),
    "a term twice": ("hello = { -name }, { -name }!\n-name = Lotse\n", "Lotse, Lotse!"),
}


@pytest.mark.parametrize(("words", "wanted"), REFERENCES.values(), ids=REFERENCES)
def test_a_message_takes_words_from_another(locales, words, wanted):
    locales("de", words)

    assert said("hello") == wanted


def test_a_message_takes_words_from_another_file(locales):
    locales("de", "hello = Hier ist { -name } im { county }.\n", "-name = Lotse\n", "county = Kreis\n")

    assert said("hello") == "Hier ist Lotse im Kreis."


def test_a_message_takes_words_in_each_plural_and_in_its_attributes(locales):
    plural = "hello = { $count ->\n    [one] ein { name }\n   *[other] viele { -names }\n    }\n"
    locales("de", plural + "    .short = kurz: { last }\n", "name = Lotse\n-names = Lotsen\nlast = L\n")

    assert said("hello", count=1) == "ein Lotse"
    assert said("hello", count=5) == "viele Lotsen"
    assert said("hello.short") == "kurz: L"


def test_two_messages_take_words_from_the_same_term(locales):
    locales("de", "one = eins { -name }\ntwo = zwei { -name }\n-name = Lotse\n")

    assert [said("one"), said("two"), said("one")] == ["eins Lotse", "zwei Lotse", "eins Lotse"]


def test_what_stands_at_the_beginning_of_a_line_and_begins_no_message_does_no_harm(locales):
    locales(
        "de",
        "first =\n    { $count ->\n[one] ein Ort\n*[other] { $count } Orte\n}\n"
        "second = zwei\n"
        "third =\n    { -name\n}\n-name = Lotse\n",
    )

    assert said("first", count=1) == "ein Ort"
    assert said("first", count=3) == "3 Orte"
    assert said("second") == "zwei"
    assert said("third") == "Lotse"


def test_comments_between_messages_do_no_harm(locales):
    locales(
        "de",
        "### Not reviewed by a native speaker.\n\n# Says = { nothing } and { -no-one }\nfirst = eins\n"
        "# second = alt\n#\n## A group of = texts\n\n# } about the next\nsecond = zwei\n    und mehr\n# the end",
    )

    assert said("first") == "eins"
    assert said("second") == "zwei\nund mehr"
    assert not has_text("# second", "de")


def test_a_line_that_only_looks_like_a_message_stays_in_its_text(locales):
    locales("de", "first =\n    eins\n    second = { -name }\n\n    drei\n-name = Lotse\n")

    assert said("first") == "eins\nsecond = Lotse\n\ndrei"
    assert not has_text("second", "de")


def test_german_falls_in_for_a_message_that_a_language_lacks(locales):
    locales("de", "hello = Hier ist { name }.\nbye = Bis bald.\nname = Lotse\n")
    locales("tr", "bye = Hoşça kal.\nname = Kılavuz\n")

    assert said("hello", "tr") == "Hier ist Lotse.", "German as a whole, not half of it"
    assert said("bye", "tr") == "Hoşça kal."
    assert not has_text("hello", "tr")


def test_german_falls_in_with_german_plurals(locales):
    locales("de", "places = { $count ->\n    [one] ein Ort\n   *[other] Orte\n    }\n")
    locales("ar", "other = x\n")

    assert [said("places", "ar", count=count) for count in (1, 2)] == ["ein Ort", "Orte"]


def test_long_words_are_said_whole(locales):
    """Fluent itself refuses an argument of more than 2,500 characters, and says its name instead."""
    locales("de", "found = „{ $words }“ gibt es nicht in { $place }.\n")
    words = "Wörter & mehr " * 300

    assert said("found", words=words, place="Ahlen") == f"„{words}“ gibt es nicht in Ahlen."


def test_a_text_that_no_language_has_is_a_bug(locales):
    locales("de", "hello = Hallo\n")

    with pytest.raises(LookupError):
        said("nothing")
