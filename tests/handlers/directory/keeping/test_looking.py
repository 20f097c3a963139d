"""Coordinators find what stands in the directory, check it and pause it; and what is not theirs."""

import asyncio
from datetime import date, timedelta

import pytest

from handlers.directory.keeping import callbacks as buttons
from services.directory.keeping_fields import Field
from services.staff.lookups import list_staff
from services.staff.members import suspend_staff
from services.staff.rules import Role
from tests.conftest import AHLEN, BECKUM

KIM = "kim-case-management"
CODE = "6tkbcxarf4"


FORMS = [
    (buttons.KeepList(waiting=True, page=12), "kl1:1:12"),
    (buttons.KeepService(code=CODE), "ks1:6tkbcxarf4"),
    (buttons.MarkChecked(code=CODE), "kc1:6tkbcxarf4"),
    (buttons.PauseService(code=CODE), "kp1:6tkbcxarf4"),
    (buttons.ResumeService(code=CODE), "kr1:6tkbcxarf4"),
    (buttons.EditField(code=CODE, field=Field.APPLICATION, mark="own"), "ke1:6tkbcxarf4:application:own"),
    (buttons.ClearField(code=CODE, field=Field.PHONE, mark=CODE), "kx1:6tkbcxarf4:phone:6tkbcxarf4"),
    (buttons.SaveField(code=CODE, seal="0a1b2c3d"), "kv1:6tkbcxarf4:0a1b2c3d"),
    (buttons.RegionGaps(before=False, page=0), "kg1:0:0"),
    (buttons.AddService(), "kn1"),
    (buttons.ChooseOrganization(organization=CODE), "ko1:6tkbcxarf4"),
    (buttons.NewOrganization(), "kw1"),
    (buttons.ChooseTopic(topic="general_counselling"), "kt1:general_counselling"),
    (buttons.TopicsChosen(), "kd1"),
    (buttons.ChooseArea(ags=5570004), "ka1:5570004"),
    (buttons.AreasChosen(), "kb1"),
    (buttons.WithoutPhone(), "kf1"),
    (buttons.SaveService(seal="0a1b2c3d"), "kz1:0a1b2c3d"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


async def test_the_list_names_whole_services_and_leads_to_one(lab, office):
    erika = await office.coordinator()

    await erika.says("/directory")
    assert "keeping-title" in erika.screen
    assert "Verzeichnis: Ahlen" in erika.screen
    assert "⚠️" in erika.screen
    await erika.taps("1")

    assert "keeping-not-checked" in erika.screen or "keeping-checked" in erika.screen
    assert "keeping-mark-checked" not in erika.screen
    assert "✔️ Heute geprüft, alles richtig" in erika.buttons


async def test_the_menu_of_a_coordinator_leads_to_the_list_and_to_the_gaps(lab, office):
    erika = await office.coordinator()

    await erika.taps("Verzeichnis pflegen")
    assert "keeping-title" in erika.screen
    await erika.taps("Menü")
    await erika.taps("Was fehlt")

    assert "keeping-gaps-title" in erika.screen


async def test_the_pages_turn_and_a_page_that_is_gone_is_the_first(lab, office):
    erika = await office.coordinator()
    await erika.says("/directory")
    first = erika.screen

    await erika.taps("Weitere")
    assert erika.screen != first
    await erika.taps("Zurück")
    assert erika.screen == first
    await erika.press(buttons.KeepList(waiting=False, page=2**31 - 1))
    assert erika.screen == first


async def test_a_part_of_a_name_finds_the_service(lab, office):
    erika = await office.coordinator()
    await erika.says("/directory")

    await erika.says("case manag")
    assert "KIM Case Management" in erika.screen
    await erika.says("gibt es nicht")
    assert "keeping-nothing-found" in erika.screen
    await erika.says("ein Brief statt eines Namens " * 100)
    assert "keeping-nothing-found" in erika.screen
    assert len(erika.screen) < 300
    await erika.says("/directory caritas")

    assert "keeping-found" in erika.screen


async def test_who_was_not_asked_for_a_name_searches_offers_as_everybody(lab, office):
    erika = await office.coordinator()

    await erika.says("Ahlen")

    assert "menu-choose-topic" in erika.screen


@pytest.mark.parametrize("language", ["de", "ar", "uk"])
async def test_every_screen_is_there_in_every_language(lab, office, language):
    erika = await office.coordinator(language=language)
    await office.count(AHLEN, "work", "2026-11", 3)

    await erika.says("/directory")
    assert "keeping-waiting" in erika.screen
    await office.opens(erika)
    assert "keeping-heading-sample" in erika.screen
    await erika.press(erika.data("ke1", "phone"))
    assert "keeping-ask" in erika.screen
    await erika.says("1")
    assert "keeping-bad-phone" in erika.screen
    await erika.says("/gaps")

    assert "keeping-gap" in erika.screen
    assert "<5" in erika.screen


async def test_a_service_is_marked_as_checked_with_one_tap(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)

    await erika.taps("Heute geprüft")

    assert "keeping-marked" in erika.screen
    assert "23. November 2026" in erika.screen
    assert (await office.service()).assured_date == date(2026, 11, 23)


async def test_a_paused_service_is_not_seen_by_people_until_it_is_resumed(lab, office):
    erika, client = await office.coordinator(), await lab.person("ar", AHLEN)
    await client.press(f"of1:{int(AHLEN)}:general_counselling::0::0")
    card = client.all_data[0].replace("of1", "cd1")
    code = (await office.service()).code
    assert any(each.endswith(code) for each in client.all_data), card

    await office.opens(erika)
    await erika.taps("Pausieren")
    assert "keeping-is-paused" in erika.screen
    lab.clock.at += timedelta(seconds=2)
    await client.press(f"of1:{int(AHLEN)}:general_counselling::0::0")
    newest = [each for each in client.chat if each.get("reply_markup")][-1]
    assert not any(code in str(row) for row in newest["reply_markup"]["inline_keyboard"])

    await erika.taps("Wieder anzeigen")
    lab.clock.at += timedelta(seconds=2)
    await client.press(f"of1:{int(AHLEN)}:general_counselling::0::0")
    newest = [each for each in client.chat if each.get("reply_markup")][-1]
    assert any(code in str(row) for row in newest["reply_markup"]["inline_keyboard"])


async def test_forged_numbers_of_another_region_are_answered_like_an_unknown_button(lab, office):
    erika = await office.coordinator(region="ahlen")
    other = await office.only_in(BECKUM)
    await erika.press("zz9:1")
    unknown = erika.screen, erika.buttons

    for data in (
        buttons.KeepService(code=other.code),
        buttons.MarkChecked(code=other.code),
        buttons.PauseService(code=other.code),
        buttons.ResumeService(code=other.code),
        buttons.EditField(code=other.code, field=Field.DESCRIPTION, mark="own"),
        buttons.ClearField(code=other.code, field=Field.PHONE, mark="new"),
        buttons.SaveField(code=other.code, seal="00000000"),
        buttons.KeepService(code="zzzzzzzzzz"),
    ):
        await erika.press(data)
        assert (erika.screen, erika.buttons) == unknown, data

    assert await office.service(other.id) == other


async def test_a_coordinator_of_that_region_and_the_lead_may(lab, office):
    other = await office.only_in(BECKUM)

    for who in (await office.coordinator(region="suedkreis"), await office.coordinator(role=Role.lead, region=None)):
        await office.opens(who, other.id)
        assert other.name in who.screen


async def test_a_preview_saves_nothing_once_its_editor_is_suspended(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)
    await erika.press(erika.data("ke1", "application"))
    await erika.says("Rufen Sie an.")
    async with lab.app.database.writing() as session:
        (member,) = await list_staff(session, keyring=lab.app.keyring)
        await suspend_staff(session, member.id, now=lab.clock.now())
    await asyncio.sleep(2.1)  # so long a running bot may take to notice

    await erika.taps("Speichern")

    assert "fallback-button-outdated" in erika.screen
    assert (await office.service()).application_process is None
