"""A campaign's picture, buttons, end and audience are chosen."""

from handlers.campaigns.writing import callbacks as buttons
from services.staff.rules import Role
from storage.campaigns import Campaign

from .conftest import AHLEN, BECKUM, data_of


async def test_a_picture_or_pdf_is_added_and_taken_away(office, uwe):
    number = await office.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    await uwe.says("kein Bild")
    assert "campaigns-media-other" in uwe.screen
    office.store.lab.world.person_sends_sample(uwe.id, "voice")
    await office.store.lab.settle()
    assert "campaigns-media-other" in uwe.screen
    office.store.lab.world.person_sends_sample(uwe.id, "photo")
    await office.store.lab.settle()
    assert "🖼 Mit Bild" in uwe.screen
    assert (await office.campaign()).media_kind == "photo"

    await uwe.taps("Bild oder PDF")
    await uwe.taps("Ohne Bild und PDF")
    assert (await office.campaign()).media is None
    await uwe.taps("Bild oder PDF")
    office.store.lab.world.person_sends_sample(uwe.id, "document")
    await office.store.lab.settle()
    assert "📎 Mit PDF" in uwe.screen


async def test_a_file_over_telegrams_limit_is_said(office, uwe):
    number = await office.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    file = {"file_id": "f", "file_unique_id": "u"}
    await uwe.sends({"photo": [file | {"width": 9, "height": 9, "file_size": 10_000_001}]})
    assert "Bild ist zu groß" in uwe.screen
    await uwe.sends({"document": file | {"mime_type": "application/pdf", "file_size": 50_000_001}})
    assert "PDF ist zu groß" in uwe.screen
    assert (await office.campaign()).media is None


async def test_a_picture_that_came_as_a_file_is_asked_for_as_a_photo(office, uwe):
    number = await office.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    await uwe.sends({"document": {"file_id": "d", "file_unique_id": "u", "mime_type": "image/png"}})
    assert "campaigns-media-as-photo" in uwe.screen


async def test_buttons_are_chosen_up_to_four(office, uwe):
    number = await office.writes(uwe)
    await uwe.press(buttons.ButtonMenu(campaign_id=number))
    for label in ("Termin buchen", "Mehr Informationen", "Einbürgerung"):
        await uwe.taps(label)
    assert (await office.campaign()).buttons == "book,more,info:naturalisation"
    await uwe.taps("☑️ ℹ️ Mehr Informationen")
    assert (await office.campaign()).buttons == "book,info:naturalisation"

    await office.store.changes(Campaign, Campaign.id == number, buttons="book,info:naturalisation,info:staying,x")
    await uwe.taps("Mehr Informationen")
    assert "campaigns-buttons" in uwe.screen


async def test_until_when_it_makes_sense_is_typed_or_tapped(office, uwe):
    number = await office.writes(uwe)
    await uwe.press(buttons.ExpiryMenu(campaign_id=number))
    await uwe.taps("Zwei Wochen")
    assert "Sinnvoll bis 07.12.2026" in uwe.screen
    await uwe.taps("Sinnvoll bis")
    await uwe.says("gestern war es schön")
    assert "hours-date-not-understood" in uwe.screen
    await uwe.says("1.12.")
    assert "Sinnvoll bis 01.12.2026" in uwe.screen
    await uwe.taps("Sinnvoll bis")
    await uwe.taps("Eine Woche ab dem Start")
    assert "campaigns-expires-week" in uwe.screen


async def test_an_end_before_anything_can_be_sent_is_refused(office, uwe):
    number = await office.writes(uwe)
    office.store.lab.clock.at = office.store.lab.clock.at.replace(hour=20)  # 21:00 in Germany: the day is over
    await uwe.press(buttons.ExpiryMenu(campaign_id=number))
    await uwe.says("heute")
    assert "campaigns-end-too-early" in uwe.screen


# --- audience ---


async def test_after_each_choice_the_number_of_people_is_shown(office, uwe):
    await office.people(12, "ar", AHLEN)
    await office.people(3, "tr", BECKUM)
    number = await office.writes(uwe)
    await uwe.press(buttons.AudienceMenu(campaign_id=number, part=buttons.Part.all))
    assert "mindestens 15 Personen" in uwe.screen

    await uwe.taps("Orte")
    await uwe.taps("Beckum")
    assert "weniger als 5 Personen (<5)" in uwe.screen
    assert "campaigns-audience-small" in uwe.screen
    await uwe.press(data_of(uwe, "Kreis Warendorf"))
    await uwe.taps("Zurück")
    await uwe.taps("Sprachen")
    await uwe.taps("Ukrainisch")
    assert "0 Personen" in uwe.screen
    assert "campaigns-audience-nobody" in uwe.screen
    await uwe.taps("Arabisch")
    assert "mindestens 10 Personen" in uwe.screen
    await uwe.taps("Alle Sprachen")
    await uwe.taps("Zurück")
    await uwe.taps("Art der Nachrichten")
    await uwe.taps("Einbürgerung")
    assert "0 Personen" in uwe.screen


async def test_only_the_areas_that_are_theirs_are_offered(office):
    karin = await office.hires(Role.coordinator, office="KIM", region="ahlen")
    number = await office.writes(karin)
    row = await office.campaign()
    await karin.press(buttons.AudienceMenu(campaign_id=number, part=buttons.Part.area))
    assert not any("Kreis Warendorf" in each for each in karin.buttons)
    await karin.press(buttons.AimAt(campaign_id=number, version=row.version, aim=buttons.Aim.county, choice=None))
    assert "campaigns-area-not-yours" in karin.screen
    await karin.press(buttons.AimAt(campaign_id=number, version=row.version, aim=buttons.Aim.town, choice="99999999"))
    assert "campaigns-area-not-yours" in karin.screen
