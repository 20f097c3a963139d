"""Cases as case managers see them: opened by taps, listed, found by their number."""

import pytest

from handlers.cases.file.callbacks import CloseCase, OpenWho, SaveForm, SeeCase, SeeMember
from handlers.conversations import build_answering
from handlers.shell.pace import Pace
from services.cases.opening import Who
from services.cases.rules import Closing
from storage.cases import Case, Consent


async def test_a_case_is_opened_by_taps_with_the_consent_that_was_signed(lab, team):
    manager = await team.manager()

    await manager.says("/case")
    assert "Sie haben keine offenen Fälle" in manager.screen
    await manager.taps("Fall eröffnen")
    await manager.taps("Eine erwachsene Person")
    assert "cases-ask-version" in manager.screen
    await manager.says("2026-1")
    await manager.taps("Gestern")
    assert "Formular 2026-1 vom 22. November 2026, auf Papier" in manager.screen
    await manager.taps("Speichern")

    assert "Der Fall WAF-2026-1 ist eröffnet" in manager.screen
    assert "Einwilligung: Formular 2026-1" in manager.screen
    assert any("Telefon verbinden" in each for each in manager.buttons)


async def test_the_version_used_last_is_a_button_and_the_day_can_be_typed(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.press(OpenWho(who=Who.two_parents, confidential=False))
    await manager.taps("2026-1")
    await manager.says("übermorgen")
    assert "cases-date-future" in manager.screen
    await manager.says("irgendwann")
    assert "cases-date-not-understood" in manager.screen
    await manager.says("18.11.")
    await manager.taps("Speichern")

    assert "WAF-2026-2" in manager.screen
    assert [each for each in manager.buttons if "Erwachsen" in each] == ["A · Erwachsen", "B · Erwachsen"]
    assert [str(each.granted_on) for each in await team.rows(Consent)][1:] == ["2026-11-18", "2026-11-18"]


async def test_without_a_signed_form_there_is_no_case_and_the_reason_is_said(team):
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.taps("Noch nicht unterschrieben")

    assert "cases-form-missing" in manager.screen
    assert await team.rows(Case) == []


@pytest.mark.parametrize("words", ["Mohammed", "x" * 13, "2026 1", "Familie Muster 3"])
async def test_a_version_that_could_be_words_about_somebody_is_asked_for_again(team, words):
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.says(words)

    assert "cases-version-invalid" in manager.screen


async def test_two_taps_on_save_open_one_case(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.press(SaveForm(begun=int(team.lab.clock.now().timestamp())))

    assert "fallback-button-outdated" in manager.screen
    assert len(await team.rows(Case)) == 1


async def test_the_way_is_asked_only_where_the_county_allows_the_chat(lab, team):
    lab.app = type(lab.app)(
        lab.app.database,
        lab.app.keyring,
        lab.app.county.model_copy(update={"chat_consent": True}),
        lab.clock,
        show_samples=True,
    )
    lab.poller.answering = build_answering(lab.app)
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.says("2026-1")
    await manager.taps("Heute")
    assert "cases-ask-way" in manager.screen
    await manager.taps("Im Chat")
    await manager.taps("Speichern")

    assert [each.way for each in await team.rows(Consent)] == ["chat"]


async def test_a_colleagues_number_reads_like_one_that_never_was(team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    await team.opens(manager)

    said = []
    for words in ("/case WAF-2026-1", "/case WAF-2026-999", "/case XX-2026-1", "/case WAF-2026-1/A"):
        await colleague.says(words)
        said.append((colleague.screen, colleague.buttons))

    assert "cases-unknown" in said[0][0]
    assert all(each == said[0] for each in said)
    await colleague.press(SeeCase(case_id=1))
    first = colleague.screen
    await colleague.press(SeeCase(case_id=999))
    assert colleague.screen == first
    await manager.says("/case waf 2026 1")
    assert "WAF-2026-1" in manager.screen


async def test_a_child_and_a_further_adult_come_in_with_a_form_of_their_own(team):
    manager = await team.manager()
    case_id = await team.opens(manager)

    await manager.taps("Person")
    await manager.taps("Unter 16 Jahre")
    await manager.taps("2026-1")
    await manager.taps("Heute")
    await manager.taps("Speichern")

    assert "Familie" in manager.screen
    assert "B · Unter 16 Jahre" in manager.buttons
    assert len(await team.rows(Consent)) == 2
    await manager.press(SeeMember(member_id=await team.member(case_id, "B")))
    assert not any("Telefon verbinden" in each for each in manager.buttons)


async def test_more_than_ten_cases_are_paged_and_closed_ones_stand_apart(team, monkeypatch):
    monkeypatch.setattr(Pace, "allows", lambda _self, _user_id: True)  # nobody opens so many in a minute
    manager = await team.manager()
    for _ in range(11):
        case_id = await team.opens(manager)
    await manager.press(CloseCase(case_id=case_id, reason=Closing.moved))
    await team.opens(manager)

    await manager.says("/case")
    assert sum("WAF-2026" in each for each in manager.buttons) == 10
    assert "/case WAF-2026-17" in manager.screen
    await manager.taps("Ältere")
    assert sum("WAF-2026" in each for each in manager.buttons) == 1
    await manager.says("/case")
    await manager.taps("Abgeschlossene Fälle")
    assert [each for each in manager.buttons if "WAF" in each] == ["WAF-2026-11 · Einzelperson"]
