"""The client's own view: one answer for each question, from the one who was asked."""

from datetime import timedelta

import pytest

from services.cases.views import ANSWERABLE, QUESTION, Occasion, ask_view, open_question, say_view, views_of
from services.refusal import Refusal
from storage.case_work import ClientView


async def asked(practice, member, occasion="closing"):
    """The question's number; None when nobody was asked."""
    async with practice.database.writing() as session:
        is_new = await ask_view(session, member_id=member, occasion=occasion, now=practice.now)
        await session.commit()
    return (await practice.queued(QUESTION))[-1].id if is_new else None


async def says(practice, person, question, value):
    given = {"person_id": person, "question_id": question, "value": value}
    await practice.does(say_view, practice.context(), **given)


@pytest.fixture
async def joined(practice):
    """A member whose phone has joined, and whose it is."""
    person = await practice.person()
    (member,) = await practice.members(await practice.staff(), person)
    return member, person


async def test_an_answer_is_kept_and_audited_as_the_clients(practice, joined):
    member, person = joined

    await says(practice, person, await asked(practice, member), 4)

    assert await practice.asks(views_of, member_id=member) == [4]
    assert await practice.audited() == [("client", "view.said")]


@pytest.mark.parametrize("back", [timedelta(0), timedelta(hours=3)])
async def test_a_question_has_one_answer_also_when_the_clock_is_set_back(practice, joined, back):
    member, person = joined
    question = await asked(practice, member)
    practice.now -= back
    await says(practice, person, question, 2)

    await says(practice, person, question, 2)
    with pytest.raises(Refusal, match="progress-view-answered"):
        await says(practice, person, question, 5)

    assert await practice.asks(views_of, member_id=member) == [2]


async def test_each_question_has_its_own_answer_and_the_course_is_in_order(practice, joined):
    member, person = joined
    for value in (1, 3):
        await says(practice, person, await asked(practice, member, "reassessment"), value)
        practice.now += timedelta(days=28)
    await says(practice, person, await asked(practice, member, "closing"), 5)

    assert await practice.asks(views_of, member_id=member) == [1, 3, 5]
    assert [each.occasion for each in await practice.rows(ClientView)] == ["reassessment", "reassessment", "closing"]


async def test_nobody_answers_for_another_nor_what_was_not_asked(practice, joined):
    member, person = joined
    stranger = await practice.person()
    question = await asked(practice, member)

    for who, number, value in (
        (stranger, question, 3),
        (person, 2**31 - 1, 3),
        (person, question, 0),
        (person, question, 6),
    ):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await says(practice, who, number, value)
    with pytest.raises(Refusal, match="cases-unknown"):
        await practice.asks(open_question, person_id=stranger, member_id=member, now=practice.now)
    assert await practice.rows(ClientView) == []


async def test_an_answer_counts_for_two_weeks(practice, joined):
    member, person = joined
    question = await asked(practice, member)
    practice.now += ANSWERABLE

    with pytest.raises(Refusal, match="progress-view-late"):
        await says(practice, person, question, 3)


async def test_nobody_is_asked_without_a_phone_or_a_consent_nor_twice_a_day(practice, joined):
    member, _person = joined
    (without_phone,) = await practice.members(await practice.staff(), None)

    assert await asked(practice, without_phone) is None
    assert await asked(practice, member) is not None
    assert await asked(practice, member) is None
    await practice.withdraws(member)
    assert await asked(practice, member, "reassessment") is None


async def test_a_withdrawn_consent_ends_a_question_that_was_asked(practice, joined):
    member, person = joined
    question = await asked(practice, member)
    await practice.withdraws(member)

    assert await practice.asks(open_question, person_id=person, member_id=member, now=practice.now) is None
    with pytest.raises(Refusal, match="cases-no-consent"):
        await says(practice, person, question, 3)


async def test_the_page_finds_the_question_until_it_is_answered(practice, joined):
    member, person = joined
    who = {"person_id": person, "member_id": member}
    assert await practice.asks(open_question, **who, now=practice.now) is None

    question = await asked(practice, member)
    found = await practice.asks(open_question, **who, now=practice.now)
    assert (found.id, found.occasion) == (question, Occasion.closing)

    await says(practice, person, question, 4)
    assert await practice.asks(open_question, **who, now=practice.now) is None
