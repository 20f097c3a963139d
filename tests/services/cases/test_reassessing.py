"""When to look again: nobody is missed, nobody is reminded twice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.cases.reassessing import DUE, Span, day_of, is_due, is_time_to_remind, queue_due, set_reassessment
from services.cases.views import QUESTION
from services.refusal import Refusal
from storage.cases import CaseCover, CaseMember

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = date(2026, 12, 4)


def at(words):
    return datetime.fromisoformat(words).replace(tzinfo=BERLIN).astimezone(UTC)


async def due_on(practice, day=FRIDAY):
    """A member whose phone has joined, to be looked at on a day; the staff member and the person."""
    staff, person = await practice.staff(), await practice.person()
    (member,) = await practice.members(staff, person)
    await practice.does(set_reassessment, practice.context(staff), member_id=member, on=day)
    return member, staff, person


async def runs(practice, words):
    """The periodic job at a local time."""
    practice.now = at(words)
    return await practice.does(queue_due, practice.context())


async def test_on_the_day_the_case_manager_is_reminded_and_the_client_asked_at_a_sensible_hour(practice):
    _member, staff, person = await due_on(practice)

    assert await runs(practice, "2026-12-03 08:00") == 0
    assert await runs(practice, "2026-12-04 08:00") == 1

    (reminder,), (question,) = await practice.queued(DUE), await practice.queued(QUESTION)
    assert (reminder.person_id, reminder.due_at) == (staff.person_id, at("2026-12-04 08:00"))
    assert (question.person_id, question.due_at) == (person, at("2026-12-04 10:00"))


async def test_two_days_down_lose_none_and_a_clock_set_back_doubles_none(practice):
    await due_on(practice)

    assert await runs(practice, "2026-12-07 14:00") == 1, "Monday: down since Friday"
    assert await runs(practice, "2026-12-04 08:00") == 0, "the clock set back"
    assert await runs(practice, "2026-12-08 08:00") == 0

    assert len(await practice.queued(DUE)) == len(await practice.queued(QUESTION)) == 1
    assert (await practice.queued(QUESTION))[0].due_at == at("2026-12-07 14:00")


async def test_a_new_day_is_reminded_of_again(practice):
    member, staff, _person = await due_on(practice)
    await runs(practice, "2026-12-04 08:00")
    await practice.does(set_reassessment, practice.context(staff), member_id=member, on=date(2027, 1, 8))

    assert await practice.queued(DUE) == [], "what waited spoke of the day before"
    assert await runs(practice, "2027-01-08 08:00") == 1


async def test_a_closed_case_a_withdrawn_consent_and_no_day_are_not_reminded_of(practice):
    closed, _staff, _person = await due_on(practice)
    withdrawn, _staff, _person = await due_on(practice)
    none, staff, _person = await due_on(practice)
    await practice.closes(closed)
    await practice.withdraws(withdrawn)
    await practice.does(set_reassessment, practice.context(staff), member_id=none, on=None)

    assert await runs(practice, "2026-12-04 08:00") == 0
    assert [*await practice.queued(DUE), *await practice.queued(QUESTION)] == []


async def test_a_reminder_that_waits_loses_its_sense(practice):
    (member, *_), (other, *_) = await due_on(practice), await due_on(practice)
    assert await practice.asks(is_due, member_id=member, on=FRIDAY)

    await practice.closes(member)
    await practice.withdraws(other)

    assert not await practice.asks(is_due, member_id=member, on=FRIDAY)
    assert not await practice.asks(is_due, member_id=other, on=FRIDAY)


async def test_whoever_looks_after_the_case_for_a_time_is_reminded_as_well(practice):
    member, staff, _person = await due_on(practice)
    colleague = await practice.staff()
    async with practice.database.writing() as session:
        case_id = (await session.get(CaseMember, member)).case_id
        session.add(
            CaseCover(case_id=case_id, staff_id=colleague.id, begins_on=FRIDAY, ends_on=FRIDAY, created_at=practice.now)
        )
        await session.commit()

    await runs(practice, "2026-12-04 08:00")

    assert {each.person_id for each in await practice.queued(DUE)} == {staff.person_id, colleague.person_id}


@pytest.mark.parametrize("days", [0, -1, 800])
async def test_a_day_lies_ahead_and_not_too_far(practice, days):
    staff = await practice.staff()
    (member,) = await practice.members(staff, None)

    with pytest.raises(Refusal, match="progress-day-out-of-reach"):
        await practice.does(
            set_reassessment, practice.context(staff), member_id=member, on=practice.day + timedelta(days=days)
        )


async def test_only_who_works_on_the_case_sets_the_day(practice):
    member, _staff, _person = await due_on(practice)

    with pytest.raises(Refusal, match="cases-unknown"):
        await practice.does(set_reassessment, practice.context(await practice.staff()), member_id=member, on=None)
    assert [each.reassess_on for each in await practice.rows(CaseMember)] == [FRIDAY]


@pytest.mark.parametrize(
    ("words", "is_time"),
    [
        ("2026-12-04 07:59", False),
        ("2026-12-04 08:00", True),
        ("2026-12-04 18:59", True),
        ("2026-12-04 19:00", False),
        ("2026-12-05 10:00", False),  # a Saturday
        ("2026-12-25 10:00", False),  # a holiday
        ("2026-10-26 08:00", True),  # winter time since the day before: by the wall clock
    ],
)
def test_reminders_go_out_on_working_days_by_the_countys_wall_clock(practice, words, is_time):
    assert is_time_to_remind(practice.context(now=at(words))) == is_time


def test_spans_are_counted_from_today_and_months_end_where_they_end():
    since = date(2026, 11, 30)

    assert [day_of(each, since) for each in Span] == [date(2026, 12, 28), date(2027, 2, 28), date(2027, 5, 30), None]
