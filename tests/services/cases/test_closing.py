"""The end of a case, and its reopening."""

import pytest

from services.cases.assigning import cover_case
from services.cases.closing import close_case, reopen_case
from services.cases.joining import invite_member
from services.cases.rules import Closing
from services.cases.views import QUESTION
from services.refusal import Refusal
from storage.cases import Case, CaseCover, MemberInvitation


async def closed(practice, staff, case_id=1, reason=Closing.goals_reached):
    await practice.does(close_case, practice.context(staff), case_id=case_id, reason=reason)


async def refused(coroutine):
    with pytest.raises(Refusal) as refusal:
        await coroutine
    return refusal.value.text_id


async def test_closing_keeps_the_reason_ends_covers_and_links_and_asks_who_has_joined(practice):
    staff, colleague, person = await practice.staff(), await practice.staff(), await practice.person()
    joined, other = await practice.members(staff, person, None)
    await practice.does(invite_member, practice.context(staff), member_id=other, token="t" * 43)
    await practice.does(cover_case, practice.context(staff), case_id=1, colleague_id=colleague.id, until=practice.day)

    await closed(practice, staff)

    (case,) = await practice.rows(Case)
    assert (case.closed_at, case.closing_reason) == (practice.now, "goals_reached")
    assert await practice.rows(CaseCover) == []
    assert await practice.rows(MemberInvitation) == []
    assert [(each.person_id, each.subject_id) for each in await practice.queued(QUESTION)] == [(person, joined)]
    assert (await practice.audited())[-1] == ("staff", "case.closed")


async def test_a_case_is_closed_once_and_reopened_once(practice):
    staff = await practice.staff()
    await practice.members(staff, None)
    await closed(practice, staff)

    assert await refused(closed(practice, staff)) == "cases-closed-already"
    await practice.does(reopen_case, practice.context(staff), case_id=1)
    assert [(each.closed_at, each.closing_reason) for each in await practice.rows(Case)] == [(None, None)]
    again = practice.does(reopen_case, practice.context(staff), case_id=1)
    assert await refused(again) == "cases-open-already"


async def test_a_case_ends_for_a_withdrawn_consent_once_none_is_in_force(practice):
    staff = await practice.staff()
    one, other = await practice.members(staff, None, None)
    await practice.withdraws(one)
    early = closed(practice, staff, reason=Closing.withdrawn)
    assert await refused(early) == "cases-withdraw-first", "else the other's entries would stay for a year"

    await practice.withdraws(other)
    await closed(practice, staff, reason=Closing.withdrawn)

    assert [each.closing_reason for each in await practice.rows(Case)] == ["withdrawn"]


async def test_a_foreign_case_and_an_unknown_one_get_the_same_answer(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    await practice.members(staff, None)

    assert await refused(closed(practice, colleague)) == "cases-unknown"
    assert await refused(closed(practice, colleague, case_id=999)) == "cases-unknown"
    assert await refused(practice.does(reopen_case, practice.context(colleague), case_id=1)) == "cases-unknown"
