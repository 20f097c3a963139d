"""A machine's numbers, dates, times and amounts are the source's, whole and in its order, or it is not shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.shell.texts import languages
from services.translation.figures import figures, makes_up, number_words, restored
from services.translation.rules import extent, keeps_markup, normalized, protect, segments

KEPT = [
    ("en", "Am 10. Mai um 9.30 Uhr.", "On 10 May at 9:30."),
    ("en", "Es kostet 1.200,50 €.", "It costs 1,200.50 euros."),
    ("uk", "Es kostet 1.200,50 €.", "Це коштує 1\u00a0200,50 євро."),
    ("ar", "Es kostet 1.200,50 €.", "التكلفة ١٬٢٠٠٫٥٠ يورو."),
    ("en", "Bis 01.12.2026.", "Until 2026-12-01."),
    ("en", "Wir sind von 09:00-12:00 Uhr da.", "We are there 9:00–12:00."),
    ("tr", "Bringen Sie zwei Fotos mit.", "İki fotoğraf getirin."),
    ("uk", "Der Kurs ist dreimal in der Woche.", "Курс тричі на тиждень, три години."),
    ("uk", "Für Familien.", "Для сім’ї."),
    ("en", "<b>Wichtig:</b> Kommen Sie <i>heute</i>.", "<b>Important:</b> come <i>today</i>."),
    ("en", "<b>Heute</b> <i>hier</i>.", "<i>Here</i> <b>today</b>."),
    ("en", "Fragen &amp; Antworten.", "Questions &amp; answers."),
]
LOST = [
    ("en", "Am 10. Mai um 9 Uhr.", "On 9 May at 10."),
    ("en", "Von 9 bis 12 Uhr.", "From 12 to 9."),
    ("en", "Es kostet 12.5 Prozent.", "It costs 5.12 percent."),
    ("en", "Um 9:30 und um 10.", "At 10:30 and at 9."),
    ("en", "Es kostet 1.200,50 €.", "It costs 1.20050 euros."),
    ("en", "Es kostet 1.050 €.", "It costs 1.50 euros."),
    ("en", "Bis 31.12.2026.", "Until 12/31/2026."),
    ("en", "Um 14 Uhr.", "At 2 p.m."),
    ("en", "Bringen Sie zwei Fotos mit.", "Bring three photos."),
    ("tr", "Bringen Sie Fotos mit.", "İki fotoğraf getirin."),
    ("uk", "Zwei Wochen.", "П’ять тижнів."),
    ("ar", "Drei Fotos.", "خمس صور."),
    ("en", "Kommen Sie bitte.", "Please please please please come."),
    ("en", "Kommen Sie bitte.", "Please ⁇ come."),
    ("en", "Bitte bringen Sie Ihren Pass und ein Foto mit.", "Please."),
    ("en", "Kommen Sie <b>heute</b>.", "Come </b>today<b>."),
    ("en", "Kommen Sie <b>heute</b>.", "Come <b>today."),
    ("en", "Kommen Sie heute.", "Come <unk> today."),
    ("en", "Kommen Sie heute.", "Come & see us today."),
    ("en", "<b>A <i>B</i></b> heute.", "<b>A <i>B</b></i> today."),
]


def shown(language: str, source: str, said: str) -> str | None:
    """What is shown of a machine's words; it got marks, and gave them back."""
    marked = protect(source)
    for number, kept in enumerate(marked.kept, start=1):
        said = said.replace(kept, f"X{number}X", 1)
    return restored(source, marked, said, source="de", target=language)


@pytest.mark.parametrize(("language", "source", "said"), KEPT)
def test_the_same_figures_in_another_form_are_kept(language, source, said):
    assert shown(language, source, said) == said


@pytest.mark.parametrize(("language", "source", "said"), LOST)
def test_what_is_mixed_up_made_up_or_broken_is_not_shown(language, source, said):
    assert shown(language, source, said) is None


@given(st.lists(st.integers(1, 9999), min_size=2, max_size=5, unique=True))
def test_figures_that_changed_places_are_noticed(numbers):
    there, back = " oder ".join(map(str, numbers)), " or ".join(map(str, reversed(numbers)))

    assert figures(there) != figures(back)


PIECES = ["X1X", "X2X", "<b>", "</b>", "9:30", "10. Mai", "zwei", "12", "&amp;", "Wort", "und", "•", "😀", "\n", ". "]


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.lists(st.sampled_from(PIECES), max_size=8))
def test_whatever_a_machine_says_no_number_and_no_mark_is_invented(source, said):
    sentence = normalized(" ".join(source))
    words = restored(sentence, protect(sentence), normalized(" ".join(said)), source="de", target="en")

    if words is not None:
        assert figures(words) == figures(sentence)
        assert keeps_markup(sentence, words)


@given(st.text("ab 19:.,<>/&;•😀\n\u2068é", max_size=80))
def test_a_machine_that_repeats_what_it_hears_gives_the_text_back(text):
    again = []
    for segment in segments(text):
        begin, end = extent(segment)
        sentence = normalized(segment[begin:end])
        marked = protect(sentence)
        words = restored(sentence, marked, marked.text, source="de", target="en")
        again += [segment[:begin], segment[begin:end] if words in {None, sentence} else "?", segment[end:]]

    assert "".join(again) == text


def test_a_telephone_number_may_stand_elsewhere_in_the_sentence():
    assert shown("tr", "Rufen Sie bis 12 Uhr +49 221 4710 123 an.", "+49 221 4710 123 numarasını 12’ye kadar arayın.")


def test_every_language_has_its_number_words(subtests):
    for language in languages():
        with subtests.test(language=language):
            words = number_words(language)

            assert set(words.values()) == set(range(2, 13))
            assert not any(makes_up(word, word, words, words) for word in words)


def test_a_language_without_number_words_makes_none_up():
    assert not makes_up("Heute", "iki üç", number_words("de"), number_words("xx"))
