"""Coordinators enter a service."""

from datetime import timedelta

from handlers.directory.keeping import callbacks as buttons
from storage.directory import Organization, Service, ServiceArea
from tests.conftest import AHLEN, BECKUM


async def test_a_service_is_entered_step_by_step_and_listed_at_once(lab, office):
    erika, client = await office.coordinator(), await lab.person("de", AHLEN)
    await erika.says("/directory")
    await erika.taps("Angebot eintragen")

    await erika.says("Frauencafé Ahlen")
    assert "keeping-ask-organization" in erika.screen
    await erika.says("caritas")
    await erika.taps("1")
    assert "Weiter ▶️" not in erika.buttons, "nothing chosen yet"
    await erika.press("kt1:debt")
    await erika.press("kt1:work")
    await erika.press("kt1:debt")
    await erika.taps("Weiter")
    await erika.press(f"ka1:{int(lab.app.county.ags)}")
    await erika.press(f"ka1:{int(AHLEN)}")
    await erika.taps("Weiter")
    await erika.says("4710")
    await erika.says("anrufen")
    assert "keeping-bad-phone" in erika.screen
    await erika.says("0221 4710 100")
    assert "keeping-preview-new" in erika.screen
    await erika.taps("Speichern")

    assert "keeping-added" in erika.screen
    (service,) = await office.rows(Service, Service.name == "Frauencafé Ahlen")
    (area,) = await office.rows(ServiceArea, ServiceArea.service_id == service.id)
    (organization,) = await office.rows(Organization, Organization.id == service.organization_id)
    assert (area.uri, "Caritas" in organization.name) == (AHLEN, True)
    lab.clock.at += timedelta(seconds=2)
    await client.press(f"of1:{int(AHLEN)}:work::0::0")
    assert "Frauencafé Ahlen" in client.screen


async def test_a_new_organization_can_be_typed(lab, office):
    erika = await office.coordinator()
    await erika.press(buttons.AddService())
    await erika.says("Frauencafé")
    await erika.says("Verein der Beispiele")
    assert "keeping-no-organization" in erika.screen
    await erika.taps("Neu:")
    await erika.press("kt1:work")
    await erika.taps("Weiter")
    await erika.press(f"ka1:{int(lab.app.county.ags)}")
    await erika.taps("Weiter")
    await erika.taps("Ohne Nummer")
    await erika.taps("Speichern")

    assert "keeping-added" in erika.screen
    assert len(await office.rows(Organization, Organization.name == "Verein der Beispiele")) == 1


async def test_a_name_that_is_too_long_is_asked_for_again(lab, office):
    erika = await office.coordinator()
    await erika.press(buttons.AddService())

    await erika.says("x" * 301)
    assert "keeping-too-long" in erika.screen
    await erika.says("Kurz")

    assert "keeping-ask-organization" in erika.screen


async def test_a_service_cannot_be_entered_for_a_town_of_another_region(lab, office):
    erika = await office.coordinator(region="ahlen")
    await erika.press(buttons.AddService())
    await erika.says("Frauencafé")
    await erika.taps("1")
    await erika.press("kt1:work")
    await erika.taps("Weiter")

    await erika.press(f"ka1:{int(BECKUM)}")

    assert "fallback-button-outdated" in erika.screen


async def test_saving_a_new_service_twice_enters_one(lab, office):
    erika = await office.coordinator()
    await erika.press(buttons.AddService())
    await erika.says("Frauencafé")
    await erika.taps("1")
    await erika.press("kt1:work")
    await erika.taps("Weiter")
    await erika.press(f"ka1:{int(AHLEN)}")
    await erika.taps("Weiter")
    await erika.taps("Ohne Nummer")
    saves = erika.data("kz1")

    await erika.press(saves)
    await erika.press(saves)

    assert len(await office.rows(Service, Service.name == "Frauencafé")) == 1
