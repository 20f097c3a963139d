"""Goals: proposed, agreed to and read on the page, without words in the chat."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import update

from bot.pages.render import Frame, render
from handlers.cases.progress import callbacks as buttons
from handlers.cases.progress.pages import PAGES
from handlers.shell.sheet import Form, Words
from handlers.shell.texts import languages, plain
from services.cases.reassessing import Span
from services.cases.rules import GoalState
from services.refusal import Refusal
from storage.case_work import Assessment, Goal
from storage.cases import Case
from tests.handlers.cases.progress.conftest import MOST, WORDS, joins


async def test_a_goal_goes_from_the_page_to_the_clients_yes_and_on_and_its_words_never_enter_a_chat(care):
    await care.proposes()
    care.lab.clock.at += timedelta(minutes=3)
    await care.deliver()
    assert "progress-news" in care.client.screen
    assert "Ціль" not in care.client.screen, "the notice says nothing of what it is"

    await care.client.taps("Переглянути")
    assert "progress-own-state" in care.client.screen
    assert "Житло" in care.client.screen
    await care.client.taps("погоджуюся")
    assert "progress-agreed-thanks" in care.client.screen

    await care.deliver()
    assert "WAF-2026-17/A" in care.manager.screen
    assert "progress-client-agreed" in care.manager.screen
    await care.manager.taps("Ansehen")
    await care.manager.taps("In Arbeit")
    await care.manager.taps("Erreicht")
    assert "progress-noted" in care.manager.screen
    assert [each.state for each in await care.rows(Goal)] == ["completed"]
    assert "балконом" not in json.dumps(care.lab.messages(care.client.id), ensure_ascii=False)
    assert "балконом" not in json.dumps(care.lab.messages(care.manager.id), ensure_ascii=False)


async def test_the_client_reads_their_own_words_in_a_frame_of_their_language_and_agrees_there(care):
    await care.proposes()

    sheet = await care.opens("own-goals", care.client)
    (form,) = [each for each in sheet.blocks if isinstance(each, Form)]
    assert [each.body for each in sheet.blocks if isinstance(each, Words)] == [WORDS]
    assert plain(sheet.title, "uk") == "Ваші цілі"

    after = await care.sends("own-goals", care.client, form.action)
    assert [each for each in after.blocks if isinstance(each, Form)] == []
    assert [each.state for each in await care.rows(Goal)] == ["accepted"]


async def test_a_form_sent_twice_adds_one_goal_and_shows_one(care):
    given = {"words": WORDS, "domain": "housing", "until": ""}
    first = await care.sends("goals", care.manager, "add", **given)
    again = await care.sends_again("goals", care.manager, "add", **given)

    assert again == first
    assert len(await care.rows(Goal)) == 1


async def test_a_spouse_sees_nothing_in_the_chat_nor_on_the_page(care):
    await care.proposes()
    (goal,) = await care.rows(Goal)
    version = int(goal.changed_at.timestamp() * 1000)

    for number in (care.member, MOST):
        for button in (buttons.SeeOwnGoals, buttons.OpenOwnGoals, buttons.OpenOwnView):
            await care.spouse.press(button(member_id=number))
            assert "cases-unknown" in care.spouse.screen
    await care.spouse.press(buttons.Agree(goal_id=goal.id, version=version))
    assert "cases-unknown" in care.spouse.screen
    for purpose in ("own-goals", "own-view"):
        with pytest.raises(Refusal, match="cases-unknown"):
            await care.opens(purpose, care.spouse)
    await care.spouse.press(buttons.SeeOwnGoals(member_id=care.spouses))
    assert "progress-own-none" in care.spouse.screen
    await care.spouse.taps("رجوع")
    assert "WAF-2026-17/B" in care.spouse.screen
    assert "WAF-2026-17/A" not in care.spouse.sees
    assert [each.state for each in await care.rows(Goal)] == ["proposed"]


async def test_a_colleague_gets_the_unknown_answer_to_every_button(care):
    await care.proposes()
    (goal,) = await care.rows(Goal)
    colleague = await joins(care.lab)

    for member, number in ((care.member, goal.id), (MOST, MOST)):
        for wish in (
            buttons.SeeProgress(member_id=member),
            buttons.SeeGoals(member_id=member),
            buttons.OpenGoals(member_id=member),
            buttons.SeeGoal(goal_id=number),
            buttons.SetGoal(goal_id=number, state=GoalState.cancelled),
            buttons.SeeAssessment(member_id=member),
            buttons.Assess(member_id=member, domain="housing", in_round=False),
            buttons.SetLevel(member_id=member, domain="housing", level=1, in_round=False),
            buttons.SeeReassess(member_id=member),
            buttons.SetReassess(member_id=member, span=Span.three_months),
            buttons.TypeReassess(member_id=member),
        ):
            await colleague.press(wish)
            assert "cases-unknown" in colleague.screen, wish
    with pytest.raises(Refusal, match="cases-unknown"):
        await care.opens("goals", colleague)
    assert await care.rows(Assessment) == []


async def test_on_the_page_a_goal_is_said_otherwise_and_waits_for_a_new_yes(care):
    await care.proposes()
    await care.client.press(buttons.SeeOwnGoals(member_id=care.member))
    shown = care.client.data("ga1")

    care.lab.clock.at += timedelta(minutes=1)
    sheet = await care.opens("goals", care.manager)
    edit, _new = [each for each in sheet.blocks if isinstance(each, Form)]
    sheet = await care.sends("goals", care.manager, edit.action)
    change, _back = [each for each in sheet.blocks if isinstance(each, Form)]
    assert change.fields[0].value == WORDS
    await care.sends("goals", care.manager, change.action, words="Квартира в Алені", until="")
    await care.client.press(shown)

    assert "progress-goal-changed" in care.client.screen
    assert [(each.state, each.target_on) for each in await care.rows(Goal)] == [("proposed", None)]


@pytest.mark.parametrize(
    "action", ["correct:x", "correct:", "correct:1:2", "edit:x", "edit:99", "agree:1", "wetter", "", "add:" + "9" * 30]
)
async def test_a_forged_form_is_refused(care, action):
    await care.proposes()

    for purpose, phone in (("goals", care.manager), ("own-goals", care.client), ("own-view", care.client)):
        with pytest.raises(Refusal):
            await care.sends(purpose, phone, action, words="Anderes", domain="wetter", until="gestern", view="3")
    assert [each.state for each in await care.rows(Goal)] == ["proposed"]


async def test_without_a_page_in_the_county_the_buttons_say_so_and_lead_back(care):
    await care.manager.press(buttons.OpenGoals(member_id=care.member))
    assert "pages-none" in care.manager.screen
    await care.manager.taps("Zurück")
    assert "progress-goals-none" in care.manager.screen


async def test_a_closed_case_shows_what_was_and_takes_nothing_new(care):
    await care.proposes()
    await care.sets(update(Case).values(closed_at=care.lab.clock.now()))

    await care.manager.press(buttons.SeeGoals(member_id=care.member))
    await care.manager.taps("Ziel 1")
    assert care.manager.buttons == ["📄 Lesen und schreiben", "⬅️ Zurück"]
    await care.manager.press(buttons.SetLevel(member_id=care.member, domain="housing", level=1, in_round=False))
    assert "progress-case-closed" in care.manager.screen
    sheet = await care.opens("goals", care.manager)
    assert [each for each in sheet.blocks if isinstance(each, Form)] == []


async def test_pages_say_everything_in_every_language(care):
    await care.proposes()
    await care.asks("reassessment")

    for language in languages():
        for purpose, phone in (("goals", care.manager), ("own-goals", care.client), ("own-view", care.client)):
            context = replace(await care.context(phone), language=language)
            async with context.write() as session:
                sheet = await PAGES[purpose].show(session, context, care.member)
            html = render(sheet, Frame(language, "", "Kreis Warendorf", seal=lambda *_: "seal"))
            assert "progress-" not in html
            assert ("&lt;з балконом&gt;" in html) == (purpose != "own-view"), "what people wrote is escaped"
