"""What people type about times: every usual form in every language, and what makes no sense."""

from datetime import date, datetime, time, timedelta

import pytest
from babel import Locale
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.shell.formats import long_date
from handlers.shell.texts import ISOLATES, languages, plain, text
from services.booking.recurring import occurrences
from services.booking.time_words import LONGEST, signs
from services.booking.times import (
    NotUnderstood,
    understand_date,
    understand_hours,
    understand_moment,
    understand_span,
    understand_time,
)

MONDAY = date(2026, 11, 23)
TOO_LONG = "9" * (LONGEST + 1)


def hours(words, today=MONDAY):
    found = understand_hours(words, today=today)
    return found.rrule.removeprefix("FREQ="), f"{found.opens_at:%H:%M}-{found.closes_at:%H:%M}", found.begins_on


def refusal(understand, *args, **kwargs):
    with pytest.raises(NotUnderstood) as raised:
        understand(*args, **kwargs)
    for language in languages():
        said = plain(text(raised.value.text_id, **raised.value.text_args), language)
        assert all(str(each) in said for each in raised.value.text_args.values()), "the text names what it is about"
    return raised.value.text_id


@pytest.mark.parametrize(
    ("words", "days", "window"),
    [
        ("Mo-Do 9-12", "MO,TU,WE,TH", "09:00-12:00"),
        ("mo - do: 9 - 12 uhr", "MO,TU,WE,TH", "09:00-12:00"),
        ("Mo.-Do. 9h30-12h", "MO,TU,WE,TH", "09:30-12:00"),
        ("montags 14 bis 16 Uhr", "MO", "14:00-16:00"),
        ("Di, Do 9:30-11", "TU,TH", "09:30-11:00"),
        ("Mon-Thu 9am-12", "MO,TU,WE,TH", "09:00-12:00"),
        ("Mi 14.00-16.30", "WE", "14:00-16:30"),
        ("Mo Mi 9–12 Uhr", "MO,WE", "09:00-12:00"),
        ("Mo-Fr 8-12", "MO,TU,WE,TH,FR", "08:00-12:00"),
        ("Mo, Mi und Fr 8.30 Uhr bis 12 Uhr", "MO,WE,FR", "08:30-12:00"),
        ("Mo-Mi, Fr 8-12", "MO,TU,WE,FR", "08:00-12:00"),
        ("Do/Di 0900-1230", "TU,TH", "09:00-12:30"),
        ("Fr-Mo 9-12", "MO,FR,SA,SU", "09:00-12:00"),
        ("9-12 Uhr Mo bis Do", "MO,TU,WE,TH", "09:00-12:00"),
        ("jeden Dienstag von 9 bis 11:15", "TU", "09:00-11:15"),
        ("dienstags von halb drei bis vier", "TU", "14:30-16:00"),
        ("werktags 8-12", "MO,TU,WE,TH,FR", "08:00-12:00"),
        ("täglich 10-11", "MO,TU,WE,TH,FR,SA,SU", "10:00-11:00"),
        ("every Tuesday from 9 to noon", "TU", "09:00-12:00"),
        ("Mondays between 9 and 12", "MO", "09:00-12:00"),
        ("Mo 9-5", "MO", "09:00-17:00"),
        ("Mo 5-7", "MO", "17:00-19:00"),
        ("Mo 7-9pm", "MO", "19:00-21:00"),
        ("Mo 2pm-4", "MO", "14:00-16:00"),
        ("Mo 11am-1pm", "MO", "11:00-13:00"),
        ("من الاثنين إلى الخميس من ٩ إلى ١٢", "MO,TU,WE,TH", "09:00-12:00"),
        ("الاثنين والأربعاء ٩-١٢", "MO,WE", "09:00-12:00"),
        ("الثلاثاء ۲-۴ مساءً", "TU", "14:00-16:00"),
        ("з понеділка по четвер з 9 до 12", "MO,TU,WE,TH", "09:00-12:00"),
        ("щоп'ятниці 9:00-12:00", "FR", "09:00-12:00"),
        ("9-12 по понеділках", "MO", "09:00-12:00"),
        ("Pazartesi ve Çarşamba 9'dan 12'ye kadar", "MO,WE", "09:00-12:00"),
        ("SALI GÜNLERİ 9-12 arası", "TU", "09:00-12:00"),
    ],
)
def test_weekly_hours_in_any_usual_form(words, days, window):
    rrule, found, begins_on = hours(words)

    assert (rrule, found) == (f"WEEKLY;BYDAY={days}", window)
    assert begins_on >= MONDAY


@pytest.mark.parametrize(
    ("words", "rrule", "begins_on"),
    [
        ("jeden 2. Dienstag im Monat 10-12", "MONTHLY;BYDAY=2TU", date(2026, 12, 8)),
        ("jeden zweiten Dienstag im Monat 10-12", "MONTHLY;BYDAY=2TU", date(2026, 12, 8)),
        ("every 2nd Tuesday of the month 10-12", "MONTHLY;BYDAY=2TU", date(2026, 12, 8)),
        ("1. und 3. Montag im Monat 10-12", "MONTHLY;BYDAY=1MO,3MO", date(2026, 12, 7)),
        ("letzter Freitag im Monat 10-12", "MONTHLY;BYDAY=-1FR", date(2026, 11, 27)),
        ("first Monday 10-12", "MONTHLY;BYDAY=1MO", date(2026, 12, 7)),
        ("jeden 5. Montag im Monat 10-12", "MONTHLY;BYDAY=5MO", date(2026, 11, 30)),
        ("أول اثنين من كل شهر 10-12", "MONTHLY;BYDAY=1MO", date(2026, 12, 7)),
        ("кожного 2-го вівторка місяця 10-12", "MONTHLY;BYDAY=2TU", date(2026, 12, 8)),
        ("her ayın ilk Pazartesisi 10-12", "MONTHLY;BYDAY=1MO", date(2026, 12, 7)),
        ("alle 2 Wochen Mi 10-12", "WEEKLY;INTERVAL=2;BYDAY=WE", date(2026, 11, 25)),
        ("14-tägig dienstags 10-12", "WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 11, 24)),
        ("every other Tuesday 10-12", "WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 11, 24)),
        ("jede zweite Woche Mo 10-12", "WEEKLY;INTERVAL=2;BYDAY=MO", date(2026, 11, 23)),
        ("24.12. 10-12", "DAILY;COUNT=1", date(2026, 12, 24)),
        ("Do, 24.12. 10-12", "DAILY;COUNT=1", date(2026, 12, 24)),
        ("24. Dezember 2027 10-12", "DAILY;COUNT=1", date(2027, 12, 24)),
        ("10-12 am Donnerstag, 24.12.", "DAILY;COUNT=1", date(2026, 12, 24)),
        ("10-12 am 2.1.", "DAILY;COUNT=1", date(2027, 1, 2)),
        ("morgen 10-12", "DAILY;COUNT=1", date(2026, 11, 24)),
        ("nächsten Montag 10-12", "DAILY;COUNT=1", date(2026, 11, 30)),
    ],
)
def test_rarer_hours_begin_on_their_first_day(words, rrule, begins_on):
    assert hours(words) == (rrule, "10:00-12:00", begins_on)
    assert occurrences(f"FREQ={rrule}", datetime.combine(begins_on, time(10)), MONDAY, begins_on) == (begins_on,)


@pytest.mark.parametrize(
    ("words", "text_id"),
    [
        ("", "hours-not-understood"),
        ("hallo", "hours-not-understood"),
        ("Mo-Do", "hours-not-understood"),
        ("Mo 9", "hours-not-understood"),
        ("9-12", "hours-not-understood"),
        ("Mo 9-12 im Rathaus", "hours-not-understood"),
        ("Mo 9-12 außer Feiertage", "hours-not-understood"),
        (TOO_LONG, "hours-not-understood"),
        ("Mo 9-12, Do 14-16", "hours-one-at-a-time"),
        ("Mo 9-12 und 14-16", "hours-one-at-a-time"),
        ("jeden 2. Dienstag 10-12", "hours-which-week"),
        ("Mo 12-9", "hours-end-before-start"),
        ("Mo 9-9", "hours-end-before-start"),
        ("Mo 16:00-14:00", "hours-end-before-start"),
        ("31.02. 9-12", "hours-no-such-day"),
        ("31. Februar 9-12", "hours-no-such-day"),
        ("Mo 9-25", "hours-no-such-time"),
        ("Mo 9:60-11", "hours-no-such-time"),
        ("Mo 14am-16", "hours-no-such-time"),
        ("22.11.2026 9-12", "hours-past"),
        ("Fr 24.12. 9-12", "hours-wrong-weekday"),
    ],
)
def test_hours_that_make_no_sense_are_refused_with_the_reason(words, text_id):
    assert refusal(understand_hours, words, today=MONDAY) == text_id


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("14 Uhr", "14:00"),
        ("2pm", "14:00"),
        ("2 p.m.", "14:00"),
        ("14.00", "14:00"),
        ("14:30", "14:30"),
        ("14 Uhr 30", "14:30"),
        ("14h30", "14:30"),
        ("1430", "14:30"),
        ("um 9", "09:00"),
        ("9", "09:00"),
        ("halb drei", "14:30"),
        ("halb zehn", "09:30"),
        ("halb eins", "12:30"),
        ("Viertel nach drei", "15:15"),
        ("Viertel vor 9", "08:45"),
        ("half past two", "14:30"),
        ("quarter to ten", "09:45"),
        ("sieben Uhr abends", "19:00"),
        ("mittags", "12:00"),
        ("12pm", "12:00"),
        ("12am", "00:00"),
        ("0:30", "00:30"),
        ("02:00", "02:00"),
        ("2am", "02:00"),
        ("6", "06:00"),
        ("١٤:٣٠", "14:30"),
        ("۱۴:۳۰", "14:30"),
        ("الساعة 9 صباحًا", "09:00"),
        ("الساعة الثالثة بعد الظهر", "15:00"),
        ("о 14 годині", "14:00"),
        ("saat 14.30'da", "14:30"),
        ("öğleden sonra 3", "15:00"),
        ("iki buçuk", "14:30"),
    ],
)
def test_a_time_in_any_usual_form(words, expected):
    assert f"{understand_time(words):%H:%M}" == expected


@pytest.mark.parametrize(
    ("words", "text_id"),
    [
        ("25 Uhr", "hours-no-such-time"),
        ("24:00", "hours-no-such-time"),
        ("9:75", "hours-no-such-time"),
        ("13 am", "hours-no-such-time"),
        ("", "hours-time-not-understood"),
        ("später", "hours-time-not-understood"),
        ("9-12", "hours-time-not-understood"),
        ("Mo 9", "hours-time-not-understood"),
        ("14:30:15", "hours-time-not-understood"),
    ],
)
def test_a_time_that_does_not_exist_or_is_none_is_refused(words, text_id):
    assert refusal(understand_time, words) == text_id


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("31.12.", date(2026, 12, 31)),
        ("31.12", date(2026, 12, 31)),
        ("31/12", date(2026, 12, 31)),
        ("31.12.2026", date(2026, 12, 31)),
        ("31.12.26", date(2026, 12, 31)),
        ("2026-12-31", date(2026, 12, 31)),
        ("am 24. Dezember", date(2026, 12, 24)),
        ("24 dez 2027", date(2027, 12, 24)),
        ("December 24th, 2026", date(2026, 12, 24)),
        ("24 грудня", date(2026, 12, 24)),
        ("24 Aralık", date(2026, 12, 24)),
        ("٢٤ ديسمبر", date(2026, 12, 24)),
        ("24 كانون الأول", date(2026, 12, 24)),
        ("۲۴/۱۲", date(2026, 12, 24)),
        ("heute", MONDAY),
        ("morgen", date(2026, 11, 24)),
        ("غدًا", date(2026, 11, 24)),
        ("übermorgen", date(2026, 11, 25)),
        ("day after tomorrow", date(2026, 11, 25)),
        ("Mo", MONDAY),
        ("nächsten Montag", date(2026, 11, 30)),
        ("الاثنين القادم", date(2026, 11, 30)),
        ("Sonntag", date(2026, 11, 29)),
        ("Freitag, 27.11.", date(2026, 11, 27)),
        ("23.11.", MONDAY),
        ("22.11.", date(2027, 11, 22)),  # the next one that is not past
        ("29.2.", date(2028, 2, 29)),
    ],
)
def test_a_date_in_any_usual_form(words, expected):
    assert understand_date(words, MONDAY) == expected


@pytest.mark.parametrize(
    ("words", "text_id"),
    [
        ("31.02.", "hours-no-such-day"),
        ("29.02.2027", "hours-no-such-day"),
        ("31.13.", "hours-no-such-day"),
        ("0.1.", "hours-no-such-day"),
        ("22.11.2026", "hours-past"),
        ("2020-01-01", "hours-past"),
        ("Mo, 24.12.", "hours-wrong-weekday"),
        ("irgendwann", "hours-date-not-understood"),
        ("24", "hours-date-not-understood"),
        ("23.12.-2.1.", "hours-date-not-understood"),
        ("", "hours-date-not-understood"),
    ],
)
def test_a_date_that_makes_no_sense_is_refused_with_the_reason(words, text_id):
    assert refusal(understand_date, words, MONDAY) == text_id


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("23.12.-2.1.", date(2026, 12, 23), date(2027, 1, 2)),
        ("23.12. bis 2.1.", date(2026, 12, 23), date(2027, 1, 2)),
        ("23.-27.12.", date(2026, 12, 23), date(2026, 12, 27)),
        ("23. bis 27. Dezember", date(2026, 12, 23), date(2026, 12, 27)),
        ("23.12.2026-2.1.", date(2026, 12, 23), date(2027, 1, 2)),
        ("23.12.-2.1.2027", date(2026, 12, 23), date(2027, 1, 2)),
        ("2026-12-23 - 2027-01-02", date(2026, 12, 23), date(2027, 1, 2)),
        ("20.11.-27.11.", date(2026, 11, 20), date(2026, 11, 27)),  # has begun already
        ("1.1.-31.12.", date(2026, 1, 1), date(2026, 12, 31)),
        ("morgen bis Freitag", date(2026, 11, 24), date(2026, 11, 27)),
        ("Mo-Fr", MONDAY, date(2026, 11, 27)),
        ("Fr-Mo", date(2026, 11, 27), date(2026, 11, 30)),
        ("heute bis 1.12.", MONDAY, date(2026, 12, 1)),
        ("24.12.", date(2026, 12, 24), date(2026, 12, 24)),
        ("heute", MONDAY, MONDAY),
        ("diese Woche", MONDAY, date(2026, 11, 29)),
        ("nächste Woche", date(2026, 11, 30), date(2026, 12, 6)),
        ("من ٢٣/١٢ إلى ٢/١", date(2026, 12, 23), date(2027, 1, 2)),
        ("з 23 грудня до 2 січня", date(2026, 12, 23), date(2027, 1, 2)),
    ],
)
def test_a_span_of_days_in_any_usual_form(words, first, last):
    assert understand_span(words, MONDAY) == (first, last)


def test_a_span_over_new_years_is_the_running_one_when_typed_in_its_midst():
    assert understand_span("23.12.-2.1.", date(2026, 12, 28)) == (date(2026, 12, 23), date(2027, 1, 2))
    assert understand_span("23.12.-2.1.", date(2027, 1, 2)) == (date(2026, 12, 23), date(2027, 1, 2))


@pytest.mark.parametrize(
    ("words", "text_id"),
    [
        ("27.12.-23.12.", "hours-end-before-start"),
        ("2.1.2027-23.12.2026", "hours-end-before-start"),
        ("28.-3.12.", "hours-end-before-start"),
        ("1.10.-5.10.2026", "hours-past"),
        ("31.02.-3.3.", "hours-no-such-day"),
        ("20.2.-30.2.", "hours-no-such-day"),
        ("1.12.-2.12.-3.12.", "hours-span-not-understood"),
        ("Urlaub", "hours-span-not-understood"),
        ("-", "hours-span-not-understood"),
    ],
)
def test_a_span_that_makes_no_sense_is_refused_with_the_reason(words, text_id):
    assert refusal(understand_span, words, MONDAY) == text_id


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("morgen 14 Uhr", 24, "14:00"),
        ("9 Uhr am Montag", 23, "09:00"),
        ("Dienstag 14.30", 24, "14:30"),
        ("Fr., 8:15", 27, "08:15"),
        ("24.11. um 9.30 Uhr", 24, "09:30"),
        ("27.11.26 14:00", 27, "14:00"),
        ("16 Uhr", 23, "16:00"),
        ("12.30", 23, "12:30"),
        ("tomorrow at 9am", 24, "09:00"),
        ("25 November 2pm", 25, "14:00"),
        ("غدا الساعة 9", 24, "09:00"),
        ("завтра о 9:00", 24, "09:00"),
        ("yarın saat 14:00", 24, "14:00"),
    ],
)
def test_a_day_with_a_time_in_any_usual_form(words, day, at):
    found, time_of_day = understand_moment(words, today=MONDAY)

    assert (found.day, f"{time_of_day:%H:%M}") == (day, at)


@pytest.mark.parametrize(
    ("words", "text_id"),
    [
        ("Montag", "hours-moment-not-understood"),
        ("24.12.", "hours-moment-not-understood"),
        ("2.12.", "hours-moment-not-understood"),
        ("bald", "hours-moment-not-understood"),
        ("", "hours-moment-not-understood"),
        ("morgen 25 Uhr", "hours-no-such-time"),
        ("30.2. 9 Uhr", "hours-no-such-day"),
        ("1.11.2026 9 Uhr", "hours-past"),
    ],
)
def test_a_moment_that_is_none_is_refused_with_the_reason(words, text_id):
    assert refusal(understand_moment, words, today=MONDAY) == text_id


def test_the_examples_of_every_language_are_understood(subtests):
    for language in languages():
        with subtests.test(language=language):

            def example(kind="", language=language):
                return plain(text(f"hours-example{kind}"), language)

            assert hours(example()) == ("WEEKLY;BYDAY=MO,TU,WE,TH", "09:00-12:00", MONDAY)
            assert hours(example("-month"))[0] == "MONTHLY;BYDAY=2TU"
            assert hours(example("-fortnight"))[0] == "WEEKLY;INTERVAL=2;BYDAY=TU"
            assert understand_time(example("-time")) == time(14, 30)
            assert understand_moment(example("-moment"), today=MONDAY) == (date(2026, 12, 31), time(14, 30))
            assert understand_date(example("-date"), MONDAY) == date(2026, 12, 31)
            assert understand_span(example("-span"), MONDAY) == (date(2026, 12, 23), date(2027, 1, 2))
            said = plain(text("hours-not-understood"), language).translate(ISOLATES)
            assert example() in said
            assert example("-month") in said


def test_weekdays_and_months_of_every_language_are_known_as_the_bot_itself_writes_them(subtests):
    for language in languages():
        with subtests.test(language=language):
            locale = Locale.parse(language)

            for width in ("wide", "abbreviated"):
                for number, name in locale.days["stand-alone"][width].items():
                    assert signs(name) == f"D{number}", name
            for context in ("format", "stand-alone"):
                for number, name in locale.months[context]["wide"].items():
                    assert signs(name) == f"M{number}", name


def test_every_day_of_a_year_is_understood_as_the_bot_itself_writes_it(subtests):
    for language in languages():
        with subtests.test(language=language):
            for number in range(366):
                day = MONDAY + timedelta(days=number)
                assert understand_date(long_date(day, language), MONDAY) == day


typed = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "Mo",
                "-",
                "9",
                "12",
                ".",
                ",",
                "24.12.",
                "2.",
                "halb",
                "Uhr",
                "im Monat",
                "jeden",
                "pm",
                "٣",
                "bis",
                "Dez",
            ]
        ),
        max_size=9,
    ).map(" ".join),
)


@example("1-1 Mo", MONDAY)  # both are taken for the afternoon, and the end for half a day later
@given(typed, st.dates(date(2024, 1, 1), date(2032, 12, 31)))
def test_whatever_is_typed_is_understood_as_something_sensible_or_refused(words, today):
    for understand in (understand_hours, understand_date, understand_span, understand_time, understand_moment):
        args = {} if understand is understand_time else {"today": today}
        try:
            found = understand(words, **args)
        except NotUnderstood:
            continue
        if understand is understand_hours:
            assert found.opens_at < found.closes_at
            assert found.begins_on >= today
            assert occurrences(found.rrule, datetime.combine(found.begins_on, found.opens_at), today, found.begins_on)
        elif understand is understand_date:
            assert found >= today
        elif understand is understand_span:
            assert found[0] <= found[1] >= today


@given(st.times(), st.sampled_from(["{:%H:%M}", "{:%H.%M} Uhr", "{:%H Uhr %M}", "{:%H%M}"]))
def test_every_minute_of_the_day_is_read_back(at, form):
    assert understand_time(form.format(at)) == at.replace(second=0, microsecond=0)


@given(
    st.dates(MONDAY, date(2090, 1, 1)), st.sampled_from(["{:%d.%m.%Y}", "{:%Y-%m-%d}", "{:%d/%m/%Y}", "{:%d.%m. %Y}"])
)
def test_every_day_to_come_is_read_back(day, form):
    assert understand_date(form.format(day), MONDAY) == day
