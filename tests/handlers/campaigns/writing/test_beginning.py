"""A campaign is begun, from a template or in one's own words, and is its office's."""

from handlers.campaigns.running import callbacks as dispatch
from handlers.campaigns.writing import callbacks as buttons
from services.staff.rules import Role
from storage.booking import OfficeHours
from storage.campaigns import Campaign

from .conftest import AHLEN, HIGH, PLACE


async def test_the_list_is_empty_at_first_and_shows_what_was_written(office, uwe):
    await uwe.says("/campaign")
    assert "campaigns-none" in uwe.screen

    await office.writes(uwe, "Neuer Kurs\n\nWir freuen uns auf Sie.")
    await uwe.taps("Zurück")
    await uwe.taps("Alle Kampagnen")
    assert "Nr. 1: Neuer Kurs · ✏️ Entwurf" in uwe.screen
    assert "Kurse · Kreis Warendorf · alle Sprachen" in uwe.screen


async def test_a_template_asks_for_its_blanks_and_is_there_in_all_languages(office, uwe):
    hours = {"rrule": "FREQ=WEEKLY;BYDAY=WE", "tzid": "Europe/Berlin", "slot_minutes": 30, "buffer_minutes": 0}
    now = office.store.lab.clock.now()
    opens = now.time().replace(tzinfo=None)
    await office.store.adds(
        OfficeHours(
            staff_id=uwe.staff.id,
            mode="appointment",
            place=PLACE,
            begins_on=now.date(),
            created_at=now,
            opens_at=opens,
            closes_at=opens.replace(hour=20),
            **hours,
        )
    )
    await uwe.says("/campaign")
    await uwe.taps("Neue Kampagne")
    await uwe.taps("Einbürgerung")
    assert "§ 10 Abs. 1 StAG" in uwe.screen
    assert "29. April 2026" in uwe.screen

    await uwe.says("irgendwann")
    assert "hours-date-not-understood" in uwe.screen
    await uwe.says("2.12. 17 Uhr")
    await uwe.taps(PLACE)
    await uwe.taps("Einbürgerungsbehörde, Kreis Warendorf")
    assert "🗓 Mittwoch, 2. Dezember 2026, 17:00 Uhr" in uwe.screen
    assert PLACE in uwe.screen

    await uwe.taps("Diesen Text nehmen")
    assert "📝 1 von 6 Texten sind gelesen und richtig." in uwe.screen
    texts = await office.texts()
    assert set(texts) == {"de", "de-simple", "en", "ar", "tr", "uk"}
    assert {each.origin for tag, each in texts.items() if tag != "de"} == {"memory"}
    assert all(each.approved_at is None for tag, each in texts.items() if tag != "de")
    assert "2 Aralık 2026 Çarşamba, saat 17:00" in texts["tr"].body
    assert (await office.campaign()).buttons == "info:naturalisation"


async def test_the_template_about_a_law_that_changed_says_so(uwe):
    await uwe.press(buttons.ChooseTemplate(template="staying"))
    assert "campaigns-template-recheck" in uwe.screen


async def test_an_old_button_of_a_template_asks_for_what_is_missing(uwe):
    await uwe.press(buttons.UseKnown(template="naturalisation", variable="office", office_hours_id=None))
    assert "🗓 Wann ist das?" in uwe.screen


async def test_a_campaign_begins_with_all_whom_somebody_may_write_to(office):
    for role, about, area in (
        (Role.authority, {}, "Kreis Warendorf"),
        (Role.authority, {"municipality_ags": AHLEN}, "Ahlen"),
        (Role.coordinator, {"region": "ahlen"}, "Region Ahlen"),
        (Role.lead, {}, "Kreis Warendorf"),
    ):
        phone = await office.hires(role, **about)
        number = await office.writes(phone)
        await phone.press(buttons.SeeCampaign(campaign_id=number))
        assert f"Kurse · {area} · " in phone.screen


async def test_another_office_learns_nothing_and_the_lead_sees_all(office, uwe):
    number = await office.writes(uwe)
    other, lead = await office.hires(office="Ausländerbehörde"), await office.hires(Role.lead, office="KIM")

    await other.says("/campaign")
    assert "campaigns-none" in other.screen
    await other.press(buttons.SeeCampaign(campaign_id=number))
    said = str(other.screen)
    await other.press(buttons.SeeCampaign(campaign_id=HIGH))
    assert str(other.screen) == said

    await lead.press(buttons.SeeCampaign(campaign_id=number))
    assert "Kampagne Nr. 1" in lead.screen
    assert not any("Texte" in each for each in lead.buttons)
    await lead.press(buttons.TextList(campaign_id=number))
    assert "campaigns-not-writable" in lead.screen


async def test_each_state_has_its_own_way_on(office, uwe):
    number, now = await office.writes(uwe), office.store.lab.clock.now()
    ways = {
        "draft": {"hh1", "zx1", "ht1"},
        "in_review": {"zx1", "ht1"},
        "approved": {"zs1", "zx1", "ht1"},
        "scheduled": {"zs1", "zx1", "ht1"},
        "running": {"zp1", "zq1", "zx1"},
        "paused": {"zp1", "zq1", "zx1"},
        "completed": {"zq1"},
        "aborted": set(),
    }
    for state, shown in ways.items():
        started_at = now if state in {"running", "paused", "completed"} else None
        await office.store.changes(Campaign, Campaign.id == number, state=state, started_at=started_at)
        await uwe.press(buttons.SeeCampaign(campaign_id=number))
        prefixes = {each.partition(":")[0] for each in uwe.all_data[: len(uwe.buttons)]}
        assert prefixes & {"hh1", "ht1", "zs1", "zp1", "zq1", "zx1", "zr1"} == shown, state


async def test_the_lead_is_led_to_the_review(office, uwe):
    number = await office.writes(uwe)
    await office.store.changes(Campaign, Campaign.id == number, state="in_review")
    lead = await office.hires(Role.lead, office="KIM")
    await lead.press(buttons.SeeCampaign(campaign_id=number))
    assert dispatch.ReviewCampaign(campaign_id=number).pack() in lead.all_data


async def test_a_running_campaign_cannot_be_written_any_more(office, uwe):
    number = await office.writes(uwe)
    row = await office.campaign()
    await office.store.changes(
        Campaign, Campaign.id == number, state="running", started_at=office.store.lab.clock.now()
    )
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    assert "campaigns-not-writable" in uwe.screen
