"""Months and days of the week in a translation are those of the source."""

from datetime import UTC, datetime

import pytest

from handlers.shell.texts import languages
from services.translation import translated_all
from services.translation.dates import calendar_names
from services.translation.rules import keeps_dates

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

KEPT = [
    ("tr", "Das Büro ist am 3. Mai geschlossen.", "Büro 3 Mayıs'ta kapalı."),
    ("tr", "Wir sind am Montag da.", "Pazartesi günü buradayız."),
    ("tr", "Wir sind montags und sonntags da.", "Pazartesi ve pazar günleri buradayız."),
    ("uk", "Wir sind am Mittwoch da.", "Ми на місці у середу."),
    ("uk", "Der Kurs beginnt im März.", "Курс починається в березні."),
    ("uk", "Wir sind am Freitag da.", "Ми на місці в п'ятницю."),
    ("uk", "Es steht im Brief.", "Це серед інших листів."),
    ("ar", "Der Kurs beginnt im April.", "تبدأ الدورة بأبريل."),
    ("ar", "Der Kurs beginnt im April.", "تبدأ الدورة في نيسان."),
    ("ar", "Wir sind am Montag da.", "نحن هنا يوم الإثنين."),
    ("en", "Sie dürfen im Juni kommen.", "You may come in June."),
    ("en", "Bitte schreiben Sie eine Mail.", "Please write a mail."),
    ("xx", "Bitte bringen Sie Ihren Pass mit.", "???"),
]
LOST = [
    ("tr", "Das Büro ist am 3. Mai geschlossen.", "Büro 3 Haziran'da kapalı."),
    ("tr", "Wir sind am Sonntag da.", "Pazartesi günü buradayız."),
    ("tr", "Wir sind am Montag da.", "Buradayız."),
    ("uk", "Der Kurs beginnt im März.", "Курс починається у вересні."),
    ("ar", "Der Kurs beginnt im April.", "تبدأ الدورة في مايو."),
    ("en", "Wir sind am Montag da.", "We are there on Monday and on Friday."),
    ("xx", "Wir sind am Montag da.", "???"),
]


@pytest.mark.parametrize(("language", "source", "said"), KEPT)
def test_the_same_day_in_its_languages_form_is_kept(language, source, said):
    assert keeps_dates(source, said, calendar_names("de"), calendar_names(language))


@pytest.mark.parametrize(("language", "source", "said"), LOST)
def test_another_day_or_none_is_not(language, source, said):
    assert not keeps_dates(source, said, calendar_names("de"), calendar_names(language))


def test_every_month_and_day_is_told_from_every_other(subtests):
    for language in languages():
        with subtests.test(language=language):
            names = calendar_names(language)
            for key, forms in names.items():
                others = [each for other, its in names.items() if other != key and other[0] == key[0] for each in its]
                told = [each for each in others if not each.endswith("-")]
                for form in forms:
                    word = form.removesuffix("-")
                    assert keeps_dates(word, word, names, names), (key, form)
                    assert not any(keeps_dates(word, each, names, names) for each in told), form


async def test_a_wrong_month_leaves_the_sentence_original(database, engine):
    async def errs(sentences, **_):
        return ["The course begins on 3 June." for _ in sentences]

    engine.translate = errs
    text = "Der Kurs beginnt am 3. Mai."

    (said,) = await translated_all([text], source="de", target="en", database=database, engine=engine, now=NOW)

    assert (said.text, said.partly) == (text, True)
