"""What a translation must keep, and where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.translation.rules import (
    LONGEST,
    core,
    extent,
    is_sound,
    is_translatable,
    keeps_numbers,
    normalized,
    protect,
    restore,
    segments,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guten Tag. Wir helfen Ihnen.", ["Guten Tag. ", "Wir helfen Ihnen."]),
        (
            "Der Kurs beginnt am 10. Mai um 9.30 Uhr. Kommen Sie!",
            ["Der Kurs beginnt am 10. Mai um 9.30 Uhr. ", "Kommen Sie!"],
        ),
        ("Papiere, z. B. der Pass. Danke.", ["Papiere, z. B. der Pass. ", "Danke."]),
        (
            "Fragen Sie Dr. Muster in der Musterstr. 4 an. Danke.",
            ["Fragen Sie Dr. Muster in der Musterstr. 4 an. ", "Danke."],
        ),
        ("Erste Zeile\n- zweite\n\nDritte", ["Erste Zeile\n", "- zweite\n\n", "Dritte"]),
        ("<b>Wichtig.</b> Kommen Sie.\n• <i>Heute.</i>", ["<b>Wichtig.</b> ", "Kommen Sie.\n", "• <i>Heute.</i>"]),
        ("Nach § 10 Abs. 1 Nr. 3, gem. Az. 4. Danke.", ["Nach § 10 Abs. 1 Nr. 3, gem. Az. 4. Danke."]),
        ("Wirklich?! Ja… Gut.", ["Wirklich?! ", "Ja… ", "Gut."]),
        ("مرحبا. كيف الحال؟ جيد", ["مرحبا. ", "كيف الحال؟ ", "جيد"]),
        ("", []),
    ],
)
def test_a_text_is_taken_apart_at_its_sentences(text, expected):
    assert segments(text) == expected


@given(st.text(max_size=200))
def test_the_sentences_together_are_the_text(text):
    assert "".join(segments(text)) == text


SECRET_PARTS = [
    "https://www.kreis-beispiel.example/kurs?id=4",
    "beratung@example.org",
    "+49 221 4710 123",
    "WAF-2026-17/B",
    "<b>",
    "Jobcenter Ahlen",
    "0221/4710-123",
    "(0221) 4710 123",
    "+49 (0) 221 4710-123",
    "kreis-beispiel.example/kurse",
    "@lotse_beispiel",
    "&amp;",
    "DE02 1203 0000 0000 2020 51",
    '<a href="https://kreis.example/?a=1&amp;b=2">',
    "<b>Jobcenter</b>",
]


@pytest.mark.parametrize("part", SECRET_PARTS)
def test_what_is_no_language_is_taken_out_and_put_back(part):
    protected = protect(f"Fragen Sie {part} heute.", ["Jobcenter", "Jobcenter Ahlen"])

    assert protected.text == "Fragen Sie X1X heute."
    assert restore("Ask X1X today.", protected) == f"Ask {part} today."


@pytest.mark.parametrize(
    "text",
    [
        "Von 8:00 - 12:00 und 13:00 - 15:00 Uhr.",
        "Am 10. Mai 2026 - 12. Mai 2026.",
        "Vom 01.10.-05.10.2026.",
        "Am 2026-12-31.",
        "Für 0 - 12 Jahre.",
        "Es ist a < b und c > d.",
    ],
)
def test_times_and_dates_are_no_telephone_numbers(text):
    assert protect(text).kept == ()


@pytest.mark.parametrize(
    ("segment", "words"),
    [
        ("• <b>Kommen Sie heute.</b>\n", "Kommen Sie heute."),
        ("<b>Wichtig. ", "Wichtig."),
        ("<b>Wichtig:</b> heute.", "<b>Wichtig:</b> heute."),
        ("<em>em</em>", "em"),
        ("👉 <a href='https://kreis.example'>Hier</a> ✅", "Hier"),
        ("<i>Heute</i> oder <b>morgen</b>.", "<i>Heute</i> oder <b>morgen</b>."),
        ("<b></b>", ""),
        ("&lt;Wort&gt;", "&lt;Wort&gt;"),
    ],
)
def test_marks_around_the_whole_of_a_sentence_are_not_the_machines_matter(segment, words):
    assert core(segment) == words


@given(st.text("ab <>/.!&;•😀\n\u2068", max_size=60))
def test_what_stands_around_a_core_and_the_core_are_the_segment(text):
    begin, end = extent(text)

    assert 0 <= begin <= end <= len(text)
    assert text[begin:end] == core(text)


def test_a_name_inside_a_longer_word_stays_where_it_is():
    assert protect("Die Duldungen und die Duldung.", ["Duldung"]).text == "Die Duldungen und die X1X."


@pytest.mark.parametrize("said", ["Ask today.", "Ask X1X and X1X.", "Ask X2X.", "Ask X1X and X7X."])
def test_a_mark_that_is_lost_doubled_or_made_up_is_noticed(said):
    assert restore(said, protect("Fragen Sie beratung@example.org.")) is None


@pytest.mark.parametrize("said", ["Запитайте Х1Х.", "Запитайте X 1 X."])
def test_a_mark_that_was_bent_is_still_understood(said):
    assert restore(said, protect("Fragen Sie beratung@example.org.")) == "Запитайте beratung@example.org."


@given(st.lists(st.sampled_from([*SECRET_PARTS, "Wort", "und", "12", "9:30", "X1X"]), max_size=12))
def test_whatever_was_taken_out_comes_back_unless_it_looked_like_a_mark(parts):
    text = " ".join(parts)
    protected = protect(text, ["Jobcenter Ahlen"])

    assert restore(protected.text, protected) == (None if "X1X" in parts else text)


@pytest.mark.parametrize(
    ("source", "said", "kept"),
    [
        ("Am 10. Mai um 9:30 Uhr.", "On 10 May at 9.30.", True),
        ("Am 10. Mai um 9:30 Uhr.", "On 10 May at 9:00.", False),
        ("Die Gebühr beträgt 255 Euro.", "الرسوم ٢٥٥ يورو", True),
        ("Die Gebühr beträgt 255 Euro.", "The fee is 25 euros.", False),
        ("Bis 31.12.2026", "Until 2026-12-31", True),
        ("Heute", "In 2 days", False),
        ("Zwei mal 5 und 5", "Twice 5", False),
        ("Ab 09:00 Uhr", "From 9:00", True),
        ("Um 9 Uhr am 10. Mai", "10 Mayıs’ta saat 9’da", True),
    ],
)
def test_every_number_stays_and_none_is_added(source, said, kept):
    assert keeps_numbers(source, said) is kept


@pytest.mark.parametrize("said", ["", "   ", "word " * 40])
def test_nothing_and_without_end_are_no_translation(said):
    assert not is_sound("Guten Tag", said)


@pytest.mark.parametrize("text", ["😀", "12:30", "…", "https://example.org/seite", "", "A" * (LONGEST + 1)])
def test_what_has_no_words_is_left_alone(text):
    assert not is_translatable(text)


def test_isolates_and_double_spaces_make_no_other_sentence():
    assert normalized("Fragen  Sie \u2068Erika\u2069.\u200f") == "Fragen Sie Erika."
