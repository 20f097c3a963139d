"""When somebody is reminded, as a table and as properties."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.booking.reminding import agenda_due, open_hours_reminder, reminders

BERLIN = ZoneInfo("Europe/Berlin")
LONG_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BERLIN)


def never(_day: date) -> bool:
    return False


def due(starts_at, *, now=LONG_BEFORE, friday_for_monday=False, holidays=never):
    found = reminders(
        starts_at.astimezone(UTC), "Europe/Berlin", now=now, friday_for_monday=friday_for_monday, holidays=holidays
    )
    return [(each.kind, f"{each.due_at.astimezone(BERLIN):%d.%m. %H:%M}") for each in found]


@pytest.mark.parametrize(
    ("starts_at", "expected"),
    [
        (local(2026, 11, 26, 14, 30), [("day", "25.11. 14:30"), ("hours", "26.11. 12:30")]),
        (local(2026, 11, 26, 10, 0), [("day", "25.11. 10:00"), ("hours", "26.11. 08:00")]),
        (local(2026, 11, 26, 9, 59), [("day", "25.11. 18:00")]),
        (local(2026, 11, 26, 7, 0), [("day", "25.11. 18:00")]),
        (local(2026, 11, 26, 1, 0), [("day", "25.11. 18:00")]),
        (local(2026, 11, 26, 20, 30), [("day", "25.11. 19:45"), ("hours", "26.11. 18:30")]),
        (local(2026, 11, 26, 22, 30), [("day", "25.11. 19:45"), ("hours", "26.11. 19:45")]),
        (local(2026, 10, 25, 14, 0), [("day", "24.10. 14:00"), ("hours", "25.10. 12:00")]),  # clock change between
        (local(2026, 3, 29, 10, 0), [("day", "28.03. 10:00"), ("hours", "29.03. 08:00")]),
    ],
)
def test_the_day_before_and_two_hours_before_but_never_at_night(starts_at, expected):
    assert due(starts_at) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (local(2026, 11, 25, 14, 29), ["day", "hours"]),
        (local(2026, 11, 25, 14, 30), ["hours"]),
        (local(2026, 11, 26, 11, 29), ["hours"]),
        (local(2026, 11, 26, 11, 30), []),  # three hours to go: they have just been told
        (local(2026, 11, 26, 15, 0), []),
    ],
)
def test_what_is_past_when_it_is_confirmed_is_left_out(now, expected):
    assert [kind for kind, _ in due(local(2026, 11, 26, 14, 30), now=now.astimezone(UTC))] == expected


@pytest.mark.parametrize(
    ("starts_at", "holidays", "friday"),
    [
        (local(2026, 11, 30, 14, 0), [], "27.11. 12:00"),
        (local(2026, 11, 30, 14, 0), [date(2026, 11, 27)], "26.11. 12:00"),
        (local(2026, 4, 7, 14, 0), [date(2026, 4, 3), date(2026, 4, 6)], "02.04. 12:00"),  # the Tuesday after Easter
        (local(2026, 12, 1, 14, 0), [], None),
        (local(2026, 12, 4, 14, 0), [date(2026, 12, 3)], None),  # a holiday is no weekend
    ],
)
def test_the_county_may_want_one_more_before_the_weekend(starts_at, holidays, friday):
    plain = due(starts_at, holidays=holidays.__contains__)

    extra = [
        each for each in due(starts_at, friday_for_monday=True, holidays=holidays.__contains__) if each not in plain
    ]

    assert extra == ([("day", friday)] if friday else [])


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (local(2026, 11, 25, 17, 59), ("day", local(2026, 11, 25, 18))),
        (local(2026, 11, 25, 18, 0), ("hours", local(2026, 11, 26, 8, 30))),
        (local(2026, 11, 26, 8, 30), None),
    ],
)
def test_followers_of_an_open_consultation_are_reminded_once(now, expected):
    found = open_hours_reminder(local(2026, 11, 26, 10, 30).astimezone(UTC), "Europe/Berlin", now=now)

    assert (found and (found.kind, found.due_at)) == expected


def test_an_early_open_consultation_wakes_nobody():
    assert open_hours_reminder(local(2026, 11, 26, 8), "Europe/Berlin", now=local(2026, 11, 25, 21)) is None


def test_the_agenda_comes_at_half_past_seven_in_summer_and_winter():
    assert agenda_due(date(2026, 7, 1), "Europe/Berlin") == datetime(2026, 7, 1, 5, 30, tzinfo=UTC)
    assert agenda_due(date(2026, 12, 1), "Europe/Berlin") == datetime(2026, 12, 1, 6, 30, tzinfo=UTC)


moments = st.datetimes(datetime(2026, 1, 2), datetime(2028, 3, 10)).map(lambda at: at.replace(tzinfo=UTC))


@given(moments, st.timedeltas(timedelta(0), timedelta(days=9)), st.booleans(), st.sets(st.integers(0, 6), max_size=5))
def test_reminders_come_by_day_before_the_start_and_in_order(starts_at, ahead, friday, off):
    now = starts_at - ahead
    found = reminders(
        starts_at, "Europe/Berlin", now=now, friday_for_monday=friday, holidays=lambda day: day.day % 7 in off
    )

    kinds = [each.kind for each in found]
    assert kinds.count("hours") <= 1
    assert kinds.count("day") <= 1 + friday
    evenings = [each.due_at.astimezone(BERLIN).date() for each in found if each.due_at.astimezone(BERLIN).hour >= 18]
    assert len(evenings) == len(set(evenings)), "never two within one evening"
    assert [each.due_at for each in found] == sorted(each.due_at for each in found)
    for each in found:
        assert now < each.due_at < each.expires_at == starts_at
        assert time(8) <= each.due_at.astimezone(BERLIN).time() < time(20)
