"""A contact logged by buttons: with a case, without a person, and corrected afterwards."""

import json
from datetime import date, timedelta

from sqlmodel import col, select

from handlers.cases.contact import callbacks as buttons
from handlers.cases.contact.draft import Draft
from services.cases.rules import Mode
from storage.case_work import Interaction, InteractionCode, InteractionVersion
from storage.cases import Consent
from storage.directory import Service
from tests.handlers.cases.contact.conftest import AHLEN, LINE, TODAY


async def test_buttons_all_the_way_from_the_menu(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/staff")
    await erika.taps("Kontakt festhalten")
    for label in ("WAF-2026-1", "Begleitung", "90 Min.", "Gesundheit", "Weiter", "Was getan wurde", "Brief"):
        await erika.taps(label)
    for label in ("Weiter", "k1 bis k4", "k3", "Tag", "So., 22. Nov.", "Speichern"):
        await erika.taps(label)

    assert await office.logged() == [(member, date(2026, 11, 22), "accompaniment", 90, ["health"], 3)]
    assert [each.code for each in await office.rows(InteractionCode) if each.kind == "activity"] == ["letter"]


async def test_with_a_topic_the_contact_is_complete_and_one_tap_saves_it(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.press(buttons.LogContact(member_id=member))

    for label in ("Telefon", "30 Min.", "Arbeit", "Speichern"):
        await erika.taps(label)

    assert "contact-saved" in erika.screen
    assert await office.logged() == [(member, TODAY, "phone", 30, ["work"], None)]


async def test_a_day_long_ago_is_asked_about_before_saving_from_the_topics(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    draft = Draft(on=TODAY - timedelta(days=15), kind="m", number=member, mode=Mode.office, minutes=45)

    await erika.press(draft.go())
    await erika.taps("Wohnen")

    assert "Speichern" not in " ".join(erika.buttons)


async def test_what_was_logged_before_is_one_tap_from_the_first_question(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    await erika.taps("Speichern")

    await erika.press(buttons.LogContact(member_id=member))
    await erika.taps("Letzte Kontakte")

    assert "contact-list-line" in erika.screen


async def test_of_several_adults_one_is_chosen_and_a_letter_says_it_at_once(lab, office):
    erika = await office.manager()
    _, other, _ = await office.case(erika, "ABc")

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen")
    assert "contact-ask-member" in erika.screen
    assert [each for each in erika.buttons if "(" in each] == ["A (erwachsen)", "B (erwachsen)"]
    await erika.taps("B (erwachsen)")
    assert "WAF-2026-1/B" in erika.screen
    await erika.taps("Speichern")
    await erika.says("/contact WAF-2026-1/B Büro 30 Wohnen")
    assert "contact-check" in erika.screen
    await erika.says("/contact WAF-2026-1/Z Büro 30 Wohnen")

    assert "contact-no-letter" in erika.screen
    assert [each[0] for each in await office.logged()] == [other]


async def test_a_button_works_after_weeks_and_shows_the_summary_once_more(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    lab.clock.at += timedelta(days=21)

    await erika.taps("Speichern")
    assert "contact-check-again" in erika.screen
    assert "contact-long-ago" in erika.screen
    await erika.taps("der Tag stimmt")

    assert [each[:2] for each in await office.logged()] == [(member, TODAY)]


async def test_pressed_twice_it_is_saved_once_and_a_new_one_like_it_is_another(lab, office):
    erika = await office.manager()
    await office.case(erika)
    await erika.says(LINE)
    save = erika.data("ic3")

    await erika.press(save)
    await erika.press(save)
    assert "contact-saved" in erika.screen
    assert len(await office.logged()) == 1
    await erika.says(LINE)
    await erika.press(save)

    assert len(await office.logged()) == 2


async def test_without_consent_or_in_a_closed_case_it_says_why_and_leads_there(lab, office):
    erika = await office.manager()
    await office.case(erika, consents=False)
    await office.case(erika, closed_at=lab.clock.now(), closing_reason="moved")

    await erika.says(LINE)
    assert "cases-no-consent" in erika.screen
    assert "cs1:1" in erika.all_data
    await erika.says("/contact WAF-2026-2 tel")

    assert "contact-case-closed" in erika.screen
    assert "cs1:2" in erika.all_data
    assert await office.logged() == []


async def test_consent_withdrawn_before_the_tap_counts(lab, office):
    erika = await office.manager()
    await office.case(erika)
    await erika.says(LINE)
    async with lab.app.database.writing() as session:
        (await session.exec(select(Consent))).one().withdrawn_at = lab.clock.now()
        await session.commit()

    await erika.taps("Speichern")

    assert "cases-no-consent" in erika.screen
    assert await office.logged() == []


async def test_a_forged_button_about_a_foreign_person_logs_nothing(lab, office):
    erika, boris = await office.manager(), await office.manager()
    (member,) = await office.case(boris)
    draft = Draft(on=TODAY, kind="m", number=member, mode=Mode.office, minutes=45, domains=("housing",))

    for data in (draft.save(), draft.go(), buttons.LogContact(member_id=member).pack()):
        await erika.press(data)
        assert "cases-unknown" in erika.screen
    await erika.press(buttons.SeeContacts(member_id=member, page=0))
    assert "cases-unknown" in erika.screen
    assert await office.logged() == []


# --- without a person ---


async def test_referral_counselling_without_a_person_leads_to_a_slip(lab, office):
    erika = await office.manager()

    await erika.says("/contact tel 15 Schulden")
    assert "contact-who-nobody" in erika.screen
    assert "Ahlen" in erika.screen
    await erika.taps("Verwiesen an")
    service = erika.buttons[0]
    await erika.taps(service)
    assert service in erika.screen
    await erika.taps("Speichern")

    (row,) = await office.rows(Interaction)
    assert (row.member_id, row.municipality_ags, row.minutes) == (None, AHLEN, 15)
    async with lab.app.database.reading() as session:
        chosen = (await session.exec(select(Service).where(col(Service.code) == row.service_code))).one()
    assert erika.data("rs1") == f"rs1:{chosen.code}"
    assert not [each for each in erika.all_data if each.startswith("nw1")]


async def test_who_has_no_municipality_is_asked_for_one(lab, office):
    erika = await office.manager(municipality_ags=None, region="ahlen")

    await erika.says("/contact tel 15 Schulden")
    assert "contact-ask-town" in erika.screen
    await erika.taps("Beckum")
    await erika.taps("Speichern")

    assert [each.municipality_ags for each in await office.rows(Interaction)] == ["05570008"]


# --- afterwards ---


async def test_a_contact_is_corrected_for_a_day(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    await erika.taps("Speichern")

    await erika.taps("Korrigieren")
    await erika.taps("Dauer")
    await erika.taps("20 Min.")
    await erika.taps("Speichern")
    assert "contact-corrected" in erika.screen
    assert await office.logged() == [(member, TODAY, "office", 20, ["benefits", "housing"], 2)]
    (before,) = await office.rows(InteractionVersion)
    assert json.loads(before.codes)["minutes"] == 45
    lab.clock.at += timedelta(hours=24)
    await erika.taps("Korrigieren")

    assert "contact-too-late" in erika.screen


async def test_the_list_shows_the_newest_first_and_what_can_be_corrected(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    for line in ("Büro 10 Wohnen 20.11.", "tel 20 Geld 22.11.", "Video 30 Schulden 21.11."):
        await erika.says(f"/contact WAF-2026-1 {line}")
        await erika.taps("Speichern")
    await erika.taps("Letzte Kontakte")

    shown = [each for each in str(erika.screen).splitlines() if "Min." in each]
    assert [each.split(" · ")[2] for each in shown] == ["20 Min.", "30 Min.", "10 Min."]
    assert len([each for each in erika.all_data if each.startswith("ic5")]) >= 3
    lab.clock.at += timedelta(days=2)
    await erika.press(buttons.SeeContacts(member_id=member, page=0))
    assert "contact-list-title" in erika.screen
    assert not [each for each in erika.buttons if "✏️" in each]
    assert erika.data("cm1") == f"cm1:{member}"


async def test_the_list_turns_its_pages(lab, office):
    erika = await office.manager()
    await office.case(erika)
    for minutes in range(1, 8):
        await erika.says(f"/contact WAF-2026-1 tel {minutes} Wohnen")
        await erika.taps("Speichern")
    await erika.taps("Letzte Kontakte")
    assert "1 Min. " not in erika.screen
    await erika.taps("Ältere")
    assert "1 Min. " in erika.screen
    await erika.taps("Neuere")

    assert "7 Min. " in erika.screen
