"""German office terms: found as words of their own, kept in translations, explained in every language."""

from datetime import UTC, datetime

import pytest

from handlers.shell.texts import has_text, languages
from services.translation import translated_all
from services.translation.glossary import all_terms, term_words, terms_in


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Fragen Sie im Jobcenter nach der Duldung.", ["jobcenter", "duldung"]),
        ("Das Bürgergeld heißt jetzt anders.", ["grundsicherungsgeld"]),
        ("Die Einbürgerungsbehörde entscheidet.", ["naturalisation-office"]),
        ("Der Einbürgerungstest und das Kitakind", []),
    ],
)
def test_the_terms_of_a_text_are_found_and_no_others(text, ids):
    assert [each.id for each in terms_in([text])] == ids


def test_every_term_is_explained_in_every_language(subtests):
    for language in languages():
        with subtests.test(language=language):
            assert [each.id for each in all_terms() if not has_text(f"terms-{each.id}", language)] == []


async def test_a_term_stays_german_in_a_translation(database, engine):
    (said,) = await translated_all(
        ["Bitte gehen Sie zu Jobcenter."], source="de", target="tr", database=database, engine=engine,
        now=datetime(2026, 11, 24, tzinfo=UTC), names=term_words(),
    )  # fmt: skip

    assert said.text == "Lütfen Jobcenter gidin."
