"""Which times office hours offer: as tables, and as properties over clock changes, year ends and odd rules."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bench import slots as bench
from services.booking.rules import Closed, Rule, days_of, offers, overlap, slots_of, windows_of, working_day_after

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
MORNING = Rule(
    id=1,
    staff_id=7,
    rrule="FREQ=WEEKLY;BYDAY=MO",
    begins_on=date(2026, 1, 5),
    opens_at=time(9),
    closes_at=time(11),
    tzid="Europe/Berlin",
    slot_minutes=30,
    buffer_minutes=10,
    mode="appointment",
    place="Musterstraße 1",
)


def never(_day: date) -> bool:
    return False


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BERLIN)


def free(rule=MORNING, since=local(2026, 11, 23), until=local(2026, 11, 24), *, closed=(), holidays=never, taken=()):
    return list(slots_of(rule, since=since, until=until, closed=closed, holidays=holidays, taken=taken))


def clocks(slots):
    return [f"{slot.starts_at.astimezone(BERLIN):%H:%M}-{slot.ends_at.astimezone(BERLIN):%H:%M}" for slot in slots]


def test_slots_follow_one_another_with_the_buffer_between_and_fit_the_window():
    assert clocks(free()) == ["09:00-09:30", "09:40-10:10", "10:20-10:50"]
    assert clocks(free(replace(MORNING, slot_minutes=60, buffer_minutes=0))) == ["09:00-10:00", "10:00-11:00"]
    assert free(replace(MORNING, slot_minutes=121)) == []


def test_the_first_moment_is_included_and_the_last_is_not():
    assert clocks(free(since=local(2026, 11, 23, 9, 40), until=local(2026, 11, 23, 10, 20))) == ["09:40-10:10"]
    assert free(since=local(2026, 11, 23, 9, 1), until=local(2026, 11, 23, 9, 40)) == []
    assert free(since=local(2026, 11, 24), until=local(2026, 11, 23)) == []


@pytest.mark.parametrize(
    ("closed", "left"),
    [
        (Closed(MONDAY, MONDAY), 0),
        (Closed(MONDAY - timedelta(days=3), MONDAY + timedelta(days=3)), 0),
        (Closed(MONDAY, MONDAY, office_hours_id=1), 0),
        (Closed(MONDAY, MONDAY, office_hours_id=2), 3),
        (Closed(MONDAY - timedelta(days=3), MONDAY - timedelta(days=1)), 3),
        (Closed(MONDAY + timedelta(days=1), MONDAY + timedelta(days=1)), 3),
    ],
)
def test_absence_takes_its_days_and_only_of_the_rules_it_names(closed, left):
    assert len(free(closed=[closed])) == left


def test_nothing_is_offered_on_a_holiday_nor_after_the_rule_has_ended():
    assert free(holidays={MONDAY}.__contains__) == []
    assert clocks(free(replace(MORNING, ended_at=local(2026, 11, 23, 9, 40)))) == ["09:00-09:30"]


@pytest.mark.parametrize(
    ("taken", "left"),
    [
        (("09:40", "10:10"), ["09:00-09:30", "10:20-10:50"]),  # on the grid: its neighbours stay
        (("09:45", "10:05"), ["09:00-09:30", "10:20-10:50"]),
        (("09:30", "09:35"), ["10:20-10:50"]),  # 09:45 with the buffer
        (("10:11", "10:15"), ["09:00-09:30"]),  # too close to both
        (("08:00", "08:50"), ["09:00-09:30", "09:40-10:10", "10:20-10:50"]),
        (("08:00", "08:51"), ["09:40-10:10", "10:20-10:50"]),
        (("11:00", "12:00"), ["09:00-09:30", "09:40-10:10", "10:20-10:50"]),
        (("10:59", "12:00"), ["09:00-09:30", "09:40-10:10"]),
    ],
)
def test_the_buffer_is_kept_to_both_sides_of_what_is_taken(taken, left):
    spans = [tuple(datetime.combine(MONDAY, time.fromisoformat(each), BERLIN) for each in taken)]

    assert clocks(free(taken=spans)) == left


def test_a_short_taken_time_inside_a_long_one_changes_nothing():
    long, short = (
        (local(2026, 11, 23, 9), local(2026, 11, 23, 10, 15)),
        (local(2026, 11, 23, 9, 5), local(2026, 11, 23, 9, 6)),
    )

    assert free(taken=[long, short]) == free(taken=[long]) == []


def test_a_time_that_does_not_exist_in_spring_is_not_offered():
    nights = replace(MORNING, rrule="FREQ=DAILY", opens_at=time(1), closes_at=time(4), buffer_minutes=0)

    found = free(nights, local(2026, 3, 29), local(2026, 3, 30))

    assert clocks(found) == ["01:00-01:30", "01:30-03:00", "03:00-03:30", "03:30-04:00"]
    assert {slot.ends_at - slot.starts_at for slot in found} == {timedelta(minutes=30)}


def test_a_time_that_exists_twice_in_autumn_is_offered_the_first_time_only():
    nights = replace(MORNING, rrule="FREQ=DAILY", opens_at=time(1), closes_at=time(4), buffer_minutes=0)

    found = free(nights, local(2026, 10, 25), local(2026, 10, 26))

    assert [slot.starts_at for slot in found if slot.starts_at.astimezone(BERLIN).hour == 2] == [
        datetime(2026, 10, 25, 0, 0, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    ]


def test_nine_o_clock_stays_nine_o_clock_across_the_clock_change():
    found = free(since=local(2026, 10, 19), until=local(2026, 10, 27))

    assert {f"{slot.starts_at:%d %H:%M}" for slot in found if slot.starts_at.astimezone(BERLIN).minute == 0} == {
        "19 07:00",
        "26 08:00",
    }


def test_an_open_consultation_has_windows_and_no_slots():
    open_hours = replace(MORNING, mode="open")
    span = {"since": local(2026, 11, 23, 10), "until": local(2026, 12, 1), "closed": (), "holidays": never}

    assert free(open_hours) == []
    assert clocks(windows_of(open_hours, **span)) == ["09:00-11:00", "09:00-11:00"], "the running one is shown too"
    assert clocks(windows_of(open_hours, **span | {"since": local(2026, 11, 23, 11)})) == ["09:00-11:00"]
    assert clocks(windows_of(open_hours, **span | {"until": local(2026, 11, 30, 9)})) == ["09:00-11:00"]
    assert list(windows_of(replace(open_hours, ended_at=local(2026, 11, 23, 9)), **span)) == []
    assert list(windows_of(open_hours, **span | {"closed": [Closed(MONDAY, MONDAY + timedelta(days=7))]})) == []


@pytest.mark.parametrize(
    ("at", "offered"),
    [
        (local(2026, 11, 23, 9, 40), True),
        (local(2026, 11, 23, 9, 41), False),
        (local(2026, 11, 24, 9, 40), False),
        (local(2026, 11, 23, 11, 0), False),
        (local(2026, 1, 5, 9, 0), True),
        (local(2025, 12, 29, 9, 0), False),  # before the rule began
    ],
)
def test_a_rule_offers_exactly_its_slots(at, offered):
    found = offers(MORNING, at.astimezone(UTC), closed=(), holidays=never)

    assert (found is not None and found.starts_at == at) == offered
    assert offers(MORNING, at.astimezone(UTC), closed=[Closed(at.date(), at.date())], holidays=never) is None
    assert offers(replace(MORNING, mode="open"), at.astimezone(UTC), closed=(), holidays=never) is None


@pytest.mark.parametrize(
    ("changes", "day"),
    [
        ({}, date(2026, 11, 30)),
        ({"rrule": "FREQ=MONTHLY;BYDAY=2MO"}, date(2026, 12, 14)),
        ({"rrule": "FREQ=WEEKLY;BYDAY=TU"}, None),
        ({"opens_at": time(10, 59), "closes_at": time(12)}, date(2026, 11, 30)),
        ({"opens_at": time(11), "closes_at": time(12)}, None),
        ({"opens_at": time(8), "closes_at": time(9)}, None),
        ({"tzid": "Europe/London", "opens_at": time(9, 30)}, date(2026, 11, 30)),
        ({"tzid": "Europe/London", "opens_at": time(10), "closes_at": time(12)}, None),
        ({"ended_at": local(2026, 12, 1)}, date(2026, 11, 30)),
        ({"ended_at": local(2026, 11, 30, 9)}, None),
        ({"rrule": "FREQ=WEEKLY;BYDAY=MO;COUNT=3"}, None),
    ],
)
def test_the_first_day_on_which_two_rules_meet(changes, day):
    other = replace(MORNING, id=2, **changes)

    assert overlap(MORNING, other, first=date(2026, 11, 24), last=date(2027, 11, 24)) == day
    assert overlap(other, MORNING, first=date(2026, 11, 24), last=date(2027, 11, 24)) == day


def test_rules_of_two_zones_meet_on_different_days():
    evening = replace(MORNING, opens_at=time(21), closes_at=time(23))
    far = replace(MORNING, rrule="FREQ=WEEKLY;BYDAY=TU", tzid="Pacific/Auckland", opens_at=time(9), closes_at=time(11))

    assert overlap(evening, far, first=MONDAY, last=MONDAY) == MONDAY
    assert overlap(far, evening, first=MONDAY + timedelta(days=1), last=MONDAY + timedelta(days=1)) == date(
        2026, 11, 24
    )


@pytest.mark.parametrize(
    ("moment", "days", "expected"),
    [
        (local(2026, 11, 23, 15), 1, local(2026, 11, 24, 15)),
        (local(2026, 11, 27, 15), 1, local(2026, 11, 30, 15)),
        (local(2026, 11, 28, 15), 1, local(2026, 11, 30, 15)),
        (local(2026, 12, 24, 15), 1, local(2026, 12, 28, 15)),  # Christmas on Friday, then a weekend
        (local(2026, 12, 24, 15), 2, local(2026, 12, 29, 15)),
        (local(2026, 10, 23, 15), 1, local(2026, 10, 26, 15)),  # the same wall time after the clock change
        (local(2026, 11, 23, 15), 0, local(2026, 11, 23, 15)),
    ],
)
def test_working_days_count_neither_weekends_nor_holidays(moment, days, expected):
    found = working_day_after(moment, days, "Europe/Berlin", {date(2026, 12, 25)}.__contains__)

    assert found == expected
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("rrule", "begins", "first", "expected"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", date(2019, 1, 7), date(2026, 11, 23), ["2026-11-30", "2026-12-14"]),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2019, 1, 7), date(2026, 11, 23), ["2026-12-08", "2027-01-12"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2019, 1, 7), date(2026, 11, 23), ["2026-11-27", "2026-12-25"]),
        ("FREQ=MONTHLY", date(2019, 1, 31), date(2026, 11, 23), ["2026-12-31", "2027-01-31"]),
        ("FREQ=YEARLY", date(2020, 2, 29), date(2026, 11, 23), ["2028-02-29", "2032-02-29"]),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130", date(2019, 1, 7), date(2026, 11, 23), ["2026-11-23", "2026-11-30"]),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T085959", date(2019, 1, 7), date(2026, 11, 23), ["2026-11-23"]),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T090000", date(2019, 1, 7), date(2026, 11, 30), ["2026-11-30"]),
        ("FREQ=DAILY;COUNT=1", date(2026, 12, 24), date(2026, 11, 23), ["2026-12-24"]),
        ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", date(2026, 11, 16), date(2026, 11, 17), ["2026-11-18", "2026-11-23"]),
        ("RRULE:FREQ=DAILY;INTERVAL=3", date(2026, 12, 30), date(2026, 11, 23), ["2026-12-30", "2027-01-02"]),
    ],
)
def test_odd_rules_mean_what_rfc_5545_says(rrule, begins, first, expected):
    rule = replace(MORNING, rrule=rrule, begins_on=begins)

    found = list(days_of(rule, first, date(2036, 1, 1)))

    assert [day.isoformat() for day in found[:2]] == expected


@pytest.mark.parametrize("rrule", ["", "MO", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=NEVER"])
def test_what_is_no_rule_of_days_is_an_error(rrule):
    with pytest.raises(ValueError):
        list(days_of(replace(MORNING, rrule=rrule), MONDAY, MONDAY))


byday = st.lists(st.sampled_from(("MO", "TU", "WE", "TH", "FR", "SA", "SU")), min_size=1, max_size=4, unique=True)
interval = st.integers(1, 5).map(lambda number: f";INTERVAL={number}")
ending = st.one_of(
    st.just(""),
    st.integers(1, 60).map(lambda number: f";COUNT={number}"),
    st.dates(date(2025, 1, 1), date(2028, 12, 31)).map(lambda day: f";UNTIL={day:%Y%m%d}T235959"),
)
shape = st.one_of(
    st.just("FREQ=DAILY"),
    st.just("FREQ=WEEKLY"),
    byday.map(lambda days: f"FREQ=WEEKLY;BYDAY={','.join(days)}"),
    byday.map(lambda days: f"FREQ=WEEKLY;WKST=SU;BYDAY={','.join(days)}"),
    byday.map(lambda days: f"FREQ=WEEKLY;BYSETPOS=-1;BYDAY={','.join(days)}"),
    st.just("FREQ=MONTHLY"),
    st.just("FREQ=MONTHLY;BYDAY=2TU"),
    st.just("FREQ=MONTHLY;BYDAY=1MO,-1FR"),
    st.just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    st.just("FREQ=MONTHLY;BYMONTHDAY=31"),
    st.just("FREQ=YEARLY"),
    st.just("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,31"),
    st.just("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO"),
)
rrules = st.tuples(shape, interval, ending).map("".join)
years = st.dates(date(2024, 1, 1), date(2028, 12, 31))
nights_and_days = st.tuples(st.integers(0, 287), st.integers(0, 287)).filter(lambda span: span[0] < span[1])


@st.composite
def rules(draw):
    opens, closes = (time(number // 12, number % 12 * 5) for number in draw(nights_and_days))
    return replace(
        MORNING,
        rrule=draw(rrules),
        begins_on=draw(years),
        opens_at=opens,
        closes_at=closes,
        slot_minutes=draw(st.sampled_from([5, 15, 20, 25, 30, 40, 45, 60, 90, 240])),
        buffer_minutes=draw(st.sampled_from([0, 0, 5, 10, 35])),
    )


# Half of the spans hold a change of the clock, the turn of a year or a leap day.
special = st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31), date(2028, 2, 29)])
starts = st.one_of(special.map(lambda day: day - timedelta(days=2)), years)


@given(rules(), starts, st.integers(0, 400))
def test_expanding_near_the_asked_days_gives_what_expanding_from_the_beginning_gives(rule, first, length):
    last = first + timedelta(days=length)
    whole = rrulestr(rule.rrule, dtstart=datetime.combine(rule.begins_on, rule.opens_at))

    expected = []
    for at in whole:
        if at.date() > last:
            break
        expected += [at.date()] if at.date() >= first else []
    assert list(days_of(rule, first, last)) == expected


@given(rules(), starts, st.integers(1, 12), st.lists(st.tuples(st.integers(0, 17000), st.integers(5, 200)), max_size=6))
def test_slots_keep_to_the_window_to_their_length_and_clear_of_each_other(rule, first, days, busy):
    since = datetime.combine(first, time(0), BERLIN).astimezone(UTC)
    minute, until = timedelta(minutes=1), since + timedelta(days=days)
    taken = sorted((since + begin * minute, since + (begin + length) * minute) for begin, length in busy)

    found = free(rule, since, until, taken=taken)

    buffer = rule.buffer_minutes * minute
    for slot in found:
        begins, ends = (each.astimezone(BERLIN) for each in (slot.starts_at, slot.ends_at - minute))
        assert since <= slot.starts_at < until
        assert slot.ends_at - slot.starts_at == rule.slot_minutes * minute
        assert begins.date() == ends.date() in list(days_of(rule, ends.date(), ends.date()))
        assert rule.opens_at <= begins.time()
        assert ends.replace(tzinfo=None) + minute <= datetime.combine(begins.date(), rule.closes_at)
        assert begins.fold == 0
        assert all(slot.ends_at + buffer <= begin or end + buffer <= slot.starts_at for begin, end in taken)
        assert offers(rule, slot.starts_at, closed=(), holidays=never) == slot
    for one, other in pairwise(found):
        assert one.ends_at + buffer <= other.starts_at


@given(rules(), starts, st.integers(0, 30), st.integers(0, 30 * 1440))
def test_a_shorter_question_gets_the_beginning_of_the_longer_answer(rule, first, days, minutes):
    since = datetime.combine(first, time(0), BERLIN).astimezone(UTC)
    until = since + timedelta(days=days)
    cut = min(until, since + timedelta(minutes=minutes))

    whole, shorter = free(rule, since, until), free(rule, since, cut)

    assert shorter == whole[: len(shorter)]
    assert all(slot.starts_at >= cut for slot in whole[len(shorter) :])
    assert [slot for slot in whole if slot.starts_at >= cut] == free(rule, cut, until)


@given(rules(), starts, st.integers(0, 20))
def test_every_free_moment_of_the_grid_is_offered(rule, first, days):
    """Counted independently: by asking for each five minutes of the span."""
    since = datetime.combine(first, time(0), BERLIN).astimezone(UTC)
    asked = [since + timedelta(minutes=5 * number) for number in range(288 * min(days, 2))]

    offered = [at for at in asked if offers(rule, at, closed=(), holidays=never)]

    assert [slot.starts_at for slot in free(rule, since, since + timedelta(days=min(days, 2)))] == offered


def test_a_rule_begun_long_ago_costs_no_more_than_a_new_one():
    old = replace(MORNING, rrule="FREQ=DAILY;INTERVAL=2", begins_on=date(1970, 1, 1))
    began = perf_counter()

    for number in range(100):
        list(days_of(old, MONDAY + timedelta(days=number), MONDAY + timedelta(days=number + 56)))

    assert perf_counter() - began < 0.5, "50 years of days each would take over a second"


def test_the_bench_finds_free_times():
    assert bench.measure()[2] > 1000
