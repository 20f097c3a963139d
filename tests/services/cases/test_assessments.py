"""How life domains stand, and how that goes on."""

from datetime import timedelta

import pytest

from services.cases.assessments import LEVELS, assess, courses
from services.directory.topics import life_domains
from services.refusal import Refusal
from storage.case_work import Assessment


async def test_the_course_goes_from_the_first_day_to_the_last(practice):
    staff = await practice.staff()
    (member,) = await practice.members(staff, None)

    for level in (1, 4, 3):
        given = {"member_id": member, "domain": "housing", "level": level}
        await practice.does(assess, practice.context(staff), **given)
        practice.now += timedelta(days=30)

    course = (await practice.asks(courses, member_id=member))["housing"]
    assert (course.first, course.now) == (1, 3)
    assert await practice.audited() == [("staff", "assessment.recorded")] * 3


async def test_the_same_day_replaces_itself_by_the_countys_calendar(practice):
    staff = await practice.staff()
    (member,) = await practice.members(staff, None)
    practice.now = practice.now.replace(hour=22, minute=30)  # 23:30 in Germany

    for level, later in ((1, 0), (2, 20), (5, 40)):  # the last is said on the next day
        at = practice.context(staff, now=practice.now + timedelta(minutes=later))
        await practice.does(assess, at, member_id=member, domain="work", level=level)

    assert [each.level for each in await practice.rows(Assessment)] == [2, 5]


@pytest.mark.parametrize(("domain", "level"), [("emergency", 3), ("wetter", 3), ("work", 0), ("work", 6)])
async def test_forged_codes_are_refused(practice, domain, level):
    staff = await practice.staff()
    (member,) = await practice.members(staff, None)

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await practice.does(assess, practice.context(staff), member_id=member, domain=domain, level=level)


async def test_a_foreign_member_a_closed_case_and_a_withdrawn_consent_are_refused(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    (withdrawn,), (closed,) = await practice.members(staff, None), await practice.members(staff, None)
    await practice.withdraws(withdrawn)
    await practice.closes(closed)

    for who, member, why in (
        (staff, withdrawn, "cases-no-consent"),
        (staff, closed, "progress-case-closed"),
        (colleague, closed, "cases-unknown"),
        (staff, 2**31 - 1, "cases-unknown"),
    ):
        with pytest.raises(Refusal, match=why):
            await practice.does(assess, practice.context(who), member_id=member, domain="work", level=3)
    assert await practice.rows(Assessment) == []


def test_life_domains_are_the_topics_without_acute_danger():
    assert "emergency" not in life_domains()
    assert {"housing", "work", "health"} <= set(life_domains())
    assert list(LEVELS) == [1, 2, 3, 4, 5]
