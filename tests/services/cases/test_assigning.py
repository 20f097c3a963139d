"""Who looks after a case: for a time, or for good."""

from datetime import timedelta

import pytest

from services.cases.access import cases_of
from services.cases.assigning import colleagues, count_cases, cover_case, end_cover, hand_over, hand_over_all
from services.cases.telling import COVERING, HANDED_OVER, RECEIVED
from services.refusal import Refusal
from services.staff.members import remove_staff, suspend_staff
from services.staff.rules import Role
from storage.cases import CaseCover, CaseMember
from storage.staff import Bond

BECKUM, OELDE, WARENDORF = "05570008", "05570028", "05570052"


async def case_of(practice, staff, person=None):
    await practice.members(staff, person)
    return (await practice.rows(CaseMember))[-1].case_id


async def sees(practice, staff, *, days=0):
    now = practice.now + timedelta(days=days)
    return [each.id for each in await practice.asks(cases_of, practice.context(staff, now=now))]


async def refused(coroutine):
    with pytest.raises(Refusal) as refusal:
        await coroutine
    return refusal.value.text_id


async def test_colleagues_are_the_case_managers_of_the_region_or_else_of_the_county(practice):
    staff = await practice.staff(municipality_ags=BECKUM)
    near = await practice.staff(municipality_ags=OELDE)
    far = await practice.staff(municipality_ags=WARENDORF)
    await practice.staff(Role.coordinator, region="suedkreis", municipality_ags=None)

    assert [each.id for each in await practice.asks(colleagues, practice.context(staff))] == [near.id]
    assert [each.id for each in await practice.asks(colleagues, practice.context(far))] == [staff.id, near.id]


async def test_a_cover_begins_today_and_includes_its_last_day(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    case_id = await case_of(practice, staff)
    until = practice.day + timedelta(days=2)

    await practice.does(cover_case, practice.context(staff), case_id=case_id, colleague_id=colleague.id, until=until)

    assert [await sees(practice, colleague, days=each) for each in (0, 2, 3)] == [[case_id], [case_id], []]
    assert await sees(practice, staff) == [case_id]
    assert [each.person_id for each in await practice.queued(COVERING)] == [colleague.person_id]
    await practice.does(end_cover, practice.context(staff), case_id=case_id)
    assert await sees(practice, colleague) == []


async def test_there_is_one_cover_at_a_time(practice):
    staff, first, second = await practice.staff(), await practice.staff(), await practice.staff()
    case_id = await case_of(practice, staff)
    for each in (first, second):
        await practice.does(
            cover_case, practice.context(staff), case_id=case_id, colleague_id=each.id, until=practice.day
        )

    assert [each.staff_id for each in await practice.rows(CaseCover)] == [second.id]


async def test_a_past_day_or_oneself_is_no_cover(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    case_id = await case_of(practice, staff)
    yesterday = practice.day - timedelta(days=1)

    past = practice.does(
        cover_case, practice.context(staff), case_id=case_id, colleague_id=colleague.id, until=yesterday
    )
    self_ = practice.does(
        cover_case, practice.context(staff), case_id=case_id, colleague_id=staff.id, until=practice.day
    )

    assert await refused(past) == "hours-past"
    assert await refused(self_) == "fallback-button-outdated"


async def test_handing_over_takes_case_and_client_along_and_tells_both(practice):
    staff, colleague, person = await practice.staff(), await practice.staff(), await practice.person()
    case_id = await case_of(practice, staff, person)
    async with practice.database.writing() as session:
        session.add(Bond(client_id=person, staff_id=staff.id, label="K-17", began_at=practice.now))
        await session.commit()
    practice.now += timedelta(days=1)

    await practice.does(hand_over, practice.context(staff), case_id=case_id, colleague_id=colleague.id)

    assert (await sees(practice, staff), await sees(practice, colleague)) == ([], [case_id])
    before, after = await practice.rows(Bond)
    assert before.ended_at == practice.now
    assert (after.staff_id, after.label, after.ended_at) == (colleague.id, "K-17", None)
    assert [each.person_id for each in await practice.queued(HANDED_OVER)] == [person]
    assert [each.person_id for each in await practice.queued(RECEIVED)] == [colleague.person_id]
    assert await practice.audited() == [("staff", "case.handed_over")]


async def test_a_client_of_somebody_else_keeps_their_case_manager(practice):
    staff, colleague, other = [await practice.staff() for _ in range(3)]
    person = await practice.person()
    case_id = await case_of(practice, staff, person)
    async with practice.database.writing() as session:
        session.add(Bond(client_id=person, staff_id=other.id, label="K-17", began_at=practice.now))
        await session.commit()

    await practice.does(hand_over, practice.context(staff), case_id=case_id, colleague_id=colleague.id)

    assert [(each.staff_id, each.ended_at) for each in await practice.rows(Bond)] == [(other.id, None)]


async def test_who_covers_gives_nothing_away_until_its_owner_has_left(practice):
    staff, colleague, third = [await practice.staff() for _ in range(3)]
    case_id = await case_of(practice, staff)
    await practice.does(
        cover_case, practice.context(staff), case_id=case_id, colleague_id=colleague.id, until=practice.day
    )

    early = practice.does(hand_over, practice.context(colleague), case_id=case_id, colleague_id=third.id)
    assert await refused(early) == "cases-not-yours-to-give"
    await practice.does(suspend_staff, staff.id, now=practice.now)
    await practice.does(hand_over, practice.context(colleague), case_id=case_id, colleague_id=third.id)

    assert await sees(practice, third) == [case_id]


async def test_a_foreign_case_is_nobodys_to_give(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    case_id = await case_of(practice, staff)

    for tried in (case_id, 999):
        theft = practice.does(hand_over, practice.context(colleague), case_id=tried, colleague_id=staff.id)
        assert await refused(theft) == "cases-unknown"


async def test_the_operator_gives_all_cases_of_one_who_is_gone_to_a_colleague_and_everybody_is_told(practice):
    gone, colleague, other = await practice.staff(), await practice.staff(), await practice.staff()
    person = await practice.person()
    mine, foreign = [await case_of(practice, gone, each) for each in (person, None)], await case_of(practice, other)
    await practice.does(remove_staff, gone.id, now=practice.now)

    count = await practice.does(hand_over_all, practice.context(), staff_id=gone.id, colleague_id=colleague.id)

    assert count == 2
    assert sorted(await sees(practice, colleague)) == mine
    assert await sees(practice, other) == [foreign]
    assert await practice.asks(count_cases, staff_id=gone.id) == 0
    assert [each.person_id for each in await practice.queued(HANDED_OVER)] == [person]
    assert [each.subject_id for each in await practice.queued(RECEIVED)] == mine
    assert await practice.audited() == [("operator", "case.handed_over")] * 2
    for nobody in (gone.id, 4711, (await practice.staff(Role.lead)).id):
        refusal = await refused(practice.does(hand_over_all, practice.context(), staff_id=gone.id, colleague_id=nobody))
        assert refusal == "cli-staff-no-colleague"
