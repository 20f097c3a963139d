"""Goals: proposed by a case manager, agreed to by the client, sealed in between."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.cases import goals, own_goals
from services.cases.goal_views import NEXT, Wish, goals_of, next_states
from services.cases.own_goals import AGREED, PROPOSED
from services.cases.rules import GoalState
from services.refusal import Refusal
from services.staff.rules import Role
from storage.case_work import Goal

WISH = Wish("housing", "Eine Wohnung mit zwei Zimmern finden", date(2026, 12, 24))


async def proposed(practice, staff, person=None, wish=WISH):
    (member,) = await practice.members(staff, person)
    await practice.does(goals.add_goal, practice.context(staff), member_id=member, wish=wish)
    (goal,) = await practice.asks(goals_of, member_id=member)
    return goal


async def test_the_words_of_a_goal_are_sealed_and_read_again_by_those_who_may(practice):
    staff, person = await practice.staff(), await practice.person()

    goal = await proposed(practice, staff, person)
    (row,) = await practice.rows(Goal)
    (for_staff,) = await practice.does(goals.read_goals, practice.context(staff), member_id=goal.member_id)
    (for_client,) = await practice.does(
        own_goals.read_own_goals, practice.context(), person_id=person, member_id=goal.member_id
    )

    assert b"Wohnung" not in row.body_encrypted
    assert "Wohnung" not in repr(for_staff), "nothing that is logged by accident holds words"
    assert goal.words == "", "the chat's view has no words at all"
    assert for_staff.words == for_client.words == WISH.words
    assert await practice.audited() == [("staff", "goal.proposed"), ("staff", "goals.read"), ("client", "goals.read")]


async def test_a_client_agrees_once_and_the_case_manager_is_told_once(practice):
    staff, person = await practice.staff(), await practice.person()
    goal = await proposed(practice, staff, person)
    yes = {"person_id": person, "goal_id": goal.id, "version": goal.version}

    for _ in range(2):
        agreed = await practice.does(own_goals.agree, practice.context(), **yes)
        assert agreed.state == GoalState.accepted

    (told,) = await practice.queued(AGREED)
    assert told.person_id == staff.person_id
    assert ("client", "goal.accepted") in await practice.audited()


async def test_nobody_agrees_to_words_that_came_later(practice):
    staff, person = await practice.staff(), await practice.person()
    goal = await proposed(practice, staff, person)
    practice.now += timedelta(minutes=5)
    await practice.does(
        goals.correct_goal, practice.context(staff), goal_id=goal.id, words="Etwas anderes", target_on=None
    )

    with pytest.raises(Refusal, match="progress-goal-changed"):
        await practice.does(
            own_goals.agree, practice.context(), person_id=person, goal_id=goal.id, version=goal.version
        )


async def test_other_words_need_another_yes_and_another_day_does_not(practice):
    staff = await practice.staff()
    goal = await proposed(practice, staff)
    await practice.does(goals.set_goal, practice.context(staff), goal_id=goal.id, state=GoalState.accepted)

    async def says(words, target_on):
        given = {"goal_id": goal.id, "words": words, "target_on": target_on}
        await practice.does(goals.correct_goal, practice.context(staff), **given)
        (now,) = await practice.asks(goals_of, member_id=goal.member_id)
        return now.state, now.target_on

    assert await says(WISH.words, date(2027, 1, 31)) == (GoalState.accepted, date(2027, 1, 31))
    assert await says("Eine Wohnung in Ahlen", date(2027, 1, 31)) == (GoalState.proposed, date(2027, 1, 31))


async def test_goals_of_one_sitting_are_announced_once(practice):
    staff, person = await practice.staff(), await practice.person()
    (member,) = await practice.members(staff, person)

    for domain in ("housing", "work", "health"):
        await practice.does(
            goals.add_goal, practice.context(staff), member_id=member, wish=replace(WISH, domain=domain)
        )
        practice.now += timedelta(seconds=30)

    (told,) = await practice.queued(PROPOSED)
    assert (told.person_id, told.subject_id, told.detail) == (person, member, ""), "who, and nothing of what"


@pytest.mark.parametrize("role", [Role.coordinator, Role.authority, Role.lead, Role.admin])
async def test_only_case_managers_touch_goals(practice, role):
    goal = await proposed(practice, await practice.staff())
    other = await practice.staff(role)

    for use_case, given in every_act(goal):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await practice.does(use_case, practice.context(other), **given)


async def test_a_colleague_and_a_spouse_get_the_answer_to_an_unknown_goal(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    person, spouse = await practice.person(), await practice.person()
    member, _spouses = await practice.members(staff, person, spouse)
    await practice.does(goals.add_goal, practice.context(staff), member_id=member, wish=WISH)
    (goal,) = await practice.asks(goals_of, member_id=member)

    for use_case, given in every_act(goal):
        with pytest.raises(Refusal, match="cases-unknown"):
            await practice.does(use_case, practice.context(colleague), **given)
    with pytest.raises(Refusal, match="cases-unknown"):
        await practice.does(own_goals.read_own_goals, practice.context(), person_id=spouse, member_id=member)
    for number in (goal.id, 2**31 - 1):
        with pytest.raises(Refusal, match="cases-unknown"):
            await practice.does(
                own_goals.agree, practice.context(), person_id=spouse, goal_id=number, version=goal.version
            )
    (row,) = await practice.rows(Goal)
    assert row.state == GoalState.proposed


async def test_without_a_consent_or_in_a_closed_case_nothing_is_written(practice):
    staff = await practice.staff()
    withdrawn, closed = await proposed(practice, staff), await proposed(practice, staff)
    await practice.withdraws(withdrawn.member_id)
    await practice.closes(closed.member_id)

    for use_case, given in every_act(withdrawn):
        with pytest.raises(Refusal, match="cases-no-consent"):
            await practice.does(use_case, practice.context(staff), **given)
    for use_case, given in every_act(closed):
        if use_case is not goals.read_goals:
            with pytest.raises(Refusal, match="progress-case-closed"):
                await practice.does(use_case, practice.context(staff), **given)


@pytest.mark.parametrize("target_on", [date(2026, 11, 22), date(2033, 1, 1)])
async def test_a_goal_is_not_due_in_the_past_nor_in_a_distant_future(practice, target_on):
    staff = await practice.staff()

    with pytest.raises(Refusal, match="progress-target-day"):
        await proposed(practice, staff, wish=replace(WISH, target_on=target_on))


async def test_staff_do_not_say_yes_for_somebody_who_can_do_it_themselves(practice):
    staff, person = await practice.staff(), await practice.person()
    goal = await proposed(practice, staff, person)

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await practice.does(goals.set_goal, practice.context(staff), goal_id=goal.id, state=GoalState.accepted)


def test_every_state_has_a_way_on_and_only_proposed_ones_wait_for_a_yes():
    assert set(NEXT) == set(GoalState)
    assert all(NEXT.values())
    for state in GoalState:
        assert GoalState.accepted not in next_states(state, has_phone=True)
        assert (GoalState.accepted in next_states(state, has_phone=False)) == (state == GoalState.proposed)


def every_act(goal):
    """Each use case of staff about a goal, with what it is given."""
    return [
        (goals.read_goals, {"member_id": goal.member_id}),
        (goals.add_goal, {"member_id": goal.member_id, "wish": WISH}),
        (goals.correct_goal, {"goal_id": goal.id, "words": "Anderes", "target_on": None}),
        (goals.set_goal, {"goal_id": goal.id, "state": GoalState.cancelled}),
    ]
