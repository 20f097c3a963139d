"""A contact in one line: every usual form, typing mistakes, and what is no code at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.shell.texts import languages, plain, text
from services.cases.contact_line import LONGEST, Guess, read_contact
from services.cases.contact_words import vocabulary
from services.cases.rules import Activity, Mode
from services.directory.topics import life_domains

TUESDAY = date(2026, 11, 24)
LINE = "WAF-2026-17 office 45 housing,benefits k2"


def read(words, today=TUESDAY):
    return read_contact(words, prefix="WAF", today=today)


def said(words, today=TUESDAY):
    """What was understood, shortly: number, mode, minutes, domains, constellation."""
    line = read(words, today)
    number = str(line.number) if line.number else None
    return number, line.mode and line.mode.value, line.minutes, line.domains, line.constellation


@pytest.mark.parametrize(
    "words",
    [
        LINE,
        "k2 housing benefits 45 office WAF-2026-17",
        "Büro 45 Wohnen, Geld k2 WAF-2026-17",
        "buero, 45 min, wohnung + leistungen, K 2, waf 2026 17",
        "WAF2026-17 „Büro“ 'Wohnen' \"Geld\" 0:45 hk2",
        "WAF–2026–17 vor Ort 45 Minuten Wohnen und Geld Konstellation 2",
        "2026-17 OFFICE 45' housing; benefits k2",
        "waf-2026/17 ofice 45min. wonen,benefitz k2",
    ],
)
def test_one_contact_in_many_forms(words):
    assert said(words) == ("WAF-2026-17", "office", 45, ("housing", "benefits"), 2)
    assert read(words).unknown == ()


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("WAF-2026-17/B tel", "WAF-2026-17/B"),
        ("WAF-2026-17B tel", "WAF-2026-17/B"),
        ("waf-2026-17 b tel", "WAF-2026-17/B"),
        ("WAF-2026-17 k 2 tel", "WAF-2026-17"),
        ("PB-2026-3 tel", "PB-2026-3"),
        ("tel 2026-11-12", None),
    ],
)
def test_the_number_and_the_letter_of_a_person(words, number):
    line = read(words)

    assert (str(line.number) if line.number else None) == number
    assert line.mode == Mode.phone


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        *(("45", 45), ("45min", 45), ("45 Minuten", 45), ("1h", 60), ("1 h 30", 90), ("1h30", 90), ("1,5 Std", 90)),
        *(("1.5h", 90), ("0:45", 45), ("2:05", 125), ("10 Stunden", 600), ("600", 600), ("1", 1), ("12.11. 20", 20)),
    ],
)
def test_lengths(words, minutes):
    assert read(f"tel {words} Wohnen").minutes == minutes
    assert read(f"tel {words} Wohnen").unknown == ()


@pytest.mark.parametrize("words", ["601", "11h", "0", "10:01", "99999 min"])
def test_an_impossible_length_is_told_and_left_out(words):
    line = read(f"tel {words} Wohnen")

    assert line.minutes is None
    assert [each.text_id for each in line.problems] == ["contact-minutes-range"]
    assert (line.mode, line.domains) == (Mode.phone, ("housing",))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("gestern", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 23)),
        ("vorgestern", date(2026, 11, 22)),
        ("the day before yesterday", date(2026, 11, 22)),
        ("heute", TUESDAY),
        ("Dienstag", TUESDAY),
        ("am Montag", date(2026, 11, 23)),
        ("Mittwoch", date(2026, 11, 18)),
        ("12.11.", date(2026, 11, 12)),
        ("12.11", date(2026, 11, 12)),
        ("12.11.26", date(2026, 11, 12)),
        ("12. 11. 2026", date(2026, 11, 12)),
        ("12. November", date(2026, 11, 12)),
        ("2026-11-12", date(2026, 11, 12)),
        ("1.12.2025", date(2025, 12, 1)),
    ],
)
def test_days_that_have_been(words, day):
    line = read(f"tel 15 {words} Wohnen")

    assert (line.occurred_on, line.minutes, line.unknown, line.problems) == (day, 15, (), [])


def test_a_day_without_a_year_may_be_in_the_last_one():
    assert read("tel 28.12. 15", date(2027, 1, 4)).occurred_on == date(2026, 12, 28)


@pytest.mark.parametrize("words", ["25.11.", "morgen", "1.12.", "24.11.2027"])
def test_a_day_to_come_is_told_and_left_out(words):
    line = read(f"tel 15 {words}")

    assert line.occurred_on is None
    assert [each.text_id for each in line.problems] == ["contact-future"]


def test_a_day_that_there_is_not_is_named():
    assert [each.text_id for each in read("tel 31.2. 15").problems] == ["contact-no-such-day"]


def test_what_was_done_is_understood_too():
    assert read("Brief und Antrag, weitervermittelt").activities == (
        Activity.letter,
        Activity.form,
        Activity.referral,
    )


def test_a_word_that_is_only_somewhat_like_a_known_one_is_asked_about():
    line = read("tel 15 shuldn Wohnen")

    assert line.guesses == (Guess("shuldn", "domain", "debt"),)
    assert line.domains == ("housing",)


def test_words_that_nobody_knows_come_back_and_nothing_else_is_lost():
    line = read("WAF-2026-17 office xyz 45 k9 housing")

    assert line.unknown == ("xyz", "k9")
    assert (str(line.number), line.mode, line.minutes, line.domains) == ("WAF-2026-17", "office", 45, ("housing",))


def test_a_second_mode_or_length_comes_back():
    assert read("office phone 45 30").unknown == ("phone", "30")


def test_a_sentence_is_counted_and_goes_no_further():
    line = read("tel 15 ihr Mann trinkt und schlägt sie seit langem, sie weint viel")

    assert line.has_sentence
    assert (line.unknown, line.guesses) == ((), ())
    assert line.minutes == 15


@pytest.mark.parametrize("dash", ["--", "—", " -- "])
def test_what_stands_after_two_dashes_is_a_note_and_no_code(dash):
    line = read(f"tel 15 Wohnen {dash}Angst vor Schulden")

    assert line.note == "Angst vor Schulden"
    assert line.domains == ("housing",)


def test_only_the_beginning_of_a_novel_is_read():
    line = read(f"tel 15 {'wort ' * LONGEST}")

    assert (line.mode, line.minutes, line.has_sentence, line.unknown) == (Mode.phone, 15, True, ())


@given(st.text(max_size=80))
def test_nothing_that_people_type_breaks_it(words):
    line = read(words)

    assert line.minutes is None or 1 <= line.minutes <= 600
    assert line.occurred_on is None or line.occurred_on <= TUESDAY
    assert set(line.domains) <= set(life_domains())


def test_every_mode_activity_and_domain_has_words_and_the_name_on_its_button_is_one():
    known = {meant for meant in vocabulary().words.values()}
    wanted = {("domain", each) for each in life_domains()} | {("mode", each) for each in Mode}

    assert wanted | {("activity", each) for each in Activity} <= known
    for language in ("de", "en"):
        for each in life_domains():
            assert each in read(plain(text(f"topic-{each}.short"), language)).domains, (language, each)


def test_what_cannot_be_is_told_in_every_language():
    for words in ("tel 601", "tel 25.11.", "31.2."):
        (problem,) = read(words).problems
        for language in languages():
            told = plain(text(problem.text_id, **problem.text_args), language)
            assert all(str(each) in told for each in problem.text_args.values())
