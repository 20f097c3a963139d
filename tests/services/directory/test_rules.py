"""Open or closed, as a table and as properties."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.rules import WEEKDAYS, Hours, OpenState, WeekLine, opening, week

MORNINGS = Hours(("MO", "TU", "TH"), time(9), time(12))
AFTERNOON = Hours(("TH",), time(14), time(17))
EVENING = Hours(("FR",), time(20), time(0))
MONDAY = date(2026, 11, 23)


def never(_day: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("at", "state", "until"),
    [
        (datetime(2026, 11, 23, 8, 59), OpenState.CLOSED, None),
        (datetime(2026, 11, 23, 9, 0), OpenState.OPEN, time(12)),
        (datetime(2026, 11, 23, 11, 59), OpenState.OPEN, time(12)),
        (datetime(2026, 11, 23, 12, 0), OpenState.CLOSED, None),
        (datetime(2026, 11, 25, 10, 0), OpenState.CLOSED, None),
        (datetime(2026, 11, 26, 16, 59), OpenState.OPEN, time(17)),
        (datetime(2026, 11, 27, 23, 59), OpenState.OPEN, time(0)),
        (datetime(2026, 11, 28, 0, 0), OpenState.CLOSED, None),
    ],
)
def test_the_first_minute_is_open_and_the_last_is_not(at, state, until):
    found = opening([MORNINGS, AFTERNOON, EVENING], at, never)

    assert (found.state, found.until) == (state, until)


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        (datetime(2026, 11, 23, 8, 0), datetime(2026, 11, 23, 9, 0)),
        (datetime(2026, 11, 23, 13, 0), datetime(2026, 11, 24, 9, 0)),
        (datetime(2026, 11, 26, 12, 30), datetime(2026, 11, 26, 14, 0)),
        (datetime(2026, 11, 28, 12, 0), datetime(2026, 11, 30, 9, 0)),
    ],
)
def test_a_closed_door_says_when_it_opens_next(at, opens):
    assert opening([MORNINGS, AFTERNOON, EVENING], at, never).next_at == opens


def test_hours_by_appointment_are_no_open_door():
    by_appointment = Hours(("MO",), time(9), time(12), notes="Nur mit Termin")

    assert opening([by_appointment], datetime(2026, 11, 23, 10), never).state is OpenState.UNKNOWN
    assert opening([by_appointment, AFTERNOON], datetime(2026, 11, 23, 10), never).state is OpenState.CLOSED


def test_hours_that_have_ended_or_begin_much_later_are_not_shown():
    ended = Hours(("MO",), time(9), time(12), valid_to=MONDAY - timedelta(days=1))
    later = Hours(("TU",), time(9), time(12), valid_from=MONDAY + timedelta(days=30))

    assert week([ended, later], MONDAY) == []


def test_without_hours_nothing_is_claimed():
    assert opening([], datetime(2026, 11, 23, 10), never).state is OpenState.UNKNOWN


def test_a_holiday_closes_and_the_next_opening_skips_it():
    holidays = {MONDAY, MONDAY + timedelta(days=1)}

    found = opening([MORNINGS], datetime(2026, 11, 23, 10), holidays.__contains__)

    assert (found.state, found.next_at) == (OpenState.HOLIDAY, datetime(2026, 11, 26, 9))


def test_hours_hold_from_their_first_to_their_last_day():
    summer = Hours(("MO",), time(9), time(12), valid_from=MONDAY, valid_to=MONDAY)

    assert summer.on(MONDAY)
    assert not summer.on(MONDAY - timedelta(days=7))
    assert not summer.on(MONDAY + timedelta(days=7))


def test_days_with_the_same_hours_share_a_line():
    assert week([MORNINGS, AFTERNOON], MONDAY) == [
        WeekLine(("MO", "TU"), ((time(9), time(12)),)),
        WeekLine(("TH",), ((time(9), time(12)), (time(14), time(17)))),
    ]


def test_hours_with_a_note_stand_apart():
    by_appointment = Hours(("MO", "WE"), time(14), time(16), notes="Nur mit Termin")

    assert WeekLine(("MO", "WE"), ((time(14), time(16)),), "Nur mit Termin") in week([MORNINGS, by_appointment], MONDAY)


hours = st.builds(
    lambda days, span: Hours(tuple(days), *sorted(span)),
    st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True),
    st.tuples(st.times(), st.times()).filter(lambda span: span[0] != span[1] and time(0) not in span),
)


@given(st.lists(hours, max_size=4), st.datetimes(datetime(2024, 2, 20), datetime(2028, 3, 10)))
def test_open_means_that_some_hours_hold_and_the_next_opening_lies_ahead(found_hours, at):
    found = opening(found_hours, at, never)

    holds = any(each.on(at.date()) and each.holds(at.time()) for each in found_hours)
    assert (found.state is OpenState.OPEN) == holds
    if found.next_at is not None:
        assert found.next_at > at
        assert any(each.on(found.next_at.date()) and each.opens == found.next_at.time() for each in found_hours)
