"""What must not stand in a theme, and what may. Every number and address is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.rules import CaseNumber
from services.themes.marks import Mark, MarkKind, marks

NUMBER, MAIL, DAY, PHONE = MarkKind.case_number, MarkKind.mail, MarkKind.day, MarkKind.phone


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("siehe WAF-2026-17 dazu", NUMBER, "WAF-2026-17"),
        ("siehe waf 2026 17", NUMBER, "waf 2026 17"),
        ("Fall WAF-2026-17/B wartet", NUMBER, "WAF-2026-17/B"),
        ("WAF2026-17", NUMBER, "WAF2026-17"),
        ("WAF–2026–17", NUMBER, "WAF-2026-17"),
        ("PB-2025-3 aus dem Nachbarkreis", NUMBER, "PB-2025-3"),
        ("\u2068WAF-2026-17\u2069", NUMBER, "WAF-2026-17"),
        ("W\u200bAF-20\u00ad26-17", NUMBER, "WAF-2026-17"),
        ("WAF-٢٠٢٦-١٧", NUMBER, "WAF-2026-17"),
        ("schreiben Sie an a.b-c@amt.example.org bitte", MAIL, "a.b-c@amt.example.org"),
        ("an a.b (at) example.org", MAIL, "a.b (at) example.org"),
        ("geboren am 01.02.1990 in", DAY, "01.02.1990"),
        ("geb. 1.2.90,", DAY, "1.2.90"),
        ("am 1. 2. 1990", DAY, "1. 2. 1990"),
        ("1990-02-01", DAY, "1990-02-01"),
        ("01/02/1990", DAY, "01/02/1990"),
        ("am 3. März 1990 geboren", DAY, "3. März 1990"),
        ("born 3 May 1990", DAY, "3 May 1990"),
        ("unter 0221 4710 123 erreichbar", PHONE, "0221 4710 123"),
        ("+49 221 4710123", PHONE, "+49 221 4710123"),
        ("(0221) 4710-123", PHONE, "(0221) 4710-123"),
        ("0221/4710123", PHONE, "0221/4710123"),
        ("0221-4710", PHONE, "0221-4710"),
        ("Tel. 4710 12", PHONE, "4710 12"),
        ("٠٢٢١ ٤٧١٠ ١٢٣", PHONE, "0221 4710 123"),
    ],
)
def test_what_names_somebody_is_found_as_it_stands_there(words, kind, found):
    assert marks(words, "WAF") == (Mark(kind, found),)


@pytest.mark.parametrize(
    "words",
    [
        "Seit August 2025 gibt es in Ahlen keine Plätze, ab 2024 waren es 30, im Schuljahr 2025/26 keine.",
        "§ 25a Abs. 1 Nr. 2 AufenthG und SGB II 2026: 12 Monate Wartezeit, 0,5 Stellen, 1.500.000 Euro",
        "Die Sprechstunde ist von 08.30-12.30 Uhr, in 59227 Ahlen, 10 von 12 Familien (2023-2026).",
        "Abschnitt 3.2.1 sagt es; 45.13.99 ist kein Tag.",
        "Am 2026 12 neue Fälle. Telefonisch erreichbar: 24 Stunden.",
        "",
    ],
)
def test_what_names_nobody_is_left_alone(words):
    assert marks(words, "WAF") == ()


def test_everything_is_shown_at_once_in_the_order_of_the_text():
    words = "Ruf 0221 4710 123 an, geboren 01.02.1990,\nFall WAF-2026-17, mail a@example.org"

    assert [each.kind for each in marks(words, "WAF")] == [PHONE, DAY, NUMBER, MAIL]


@given(
    year=st.integers(2000, 2099),
    serial=st.integers(1, 999_999),
    letter=st.sampled_from([None, "A", "Z"]),
    around=st.sampled_from(["{}", "Fall {}.", "({})", "a\n{}\nb", "„{}“"]),
)
def test_no_case_number_of_the_county_slips_through(year, serial, letter, around):
    number = str(CaseNumber("WAF", year, serial, letter))

    for typed in (number, number.lower(), number.replace("-", " ")):
        assert [each.kind for each in marks(around.format(typed), "WAF")] == [NUMBER]


@given(st.text(max_size=300))
def test_no_text_is_too_strange_to_be_looked_at(words):
    for each in marks(words, "WAF"):
        assert each.found.strip() == each.found != ""
