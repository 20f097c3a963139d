"""A campaign is previewed, sent to oneself and handed in."""

import pytest

from handlers.campaigns.writing import callbacks as buttons
from services.campaigns.wording import LONGEST_CAPTION
from storage.campaigns import Campaign


async def test_the_preview_is_the_message_itself(office, uwe):
    await office.people(6)
    number = await office.writes(uwe, "Neuer Kurs")
    row = await office.campaign()
    await uwe.press(buttons.ToggleButton(campaign_id=number, version=row.version, code="book"))
    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=number, version=row.version, language="tr"))
    await uwe.says("Yeni kurs")
    await uwe.press(buttons.Preview(campaign_id=number, language="tr"))

    message = uwe.chat[-2]
    assert "Einbürgerungsbehörde" in message["text"].splitlines()[0]
    assert message["text"].splitlines()[2] == "Yeni kurs"
    labels = [each["text"] for row in message["reply_markup"]["inline_keyboard"] for each in row]
    assert labels == ["🗓 Randevu al", "🔕 Bu mesajları durdur"]
    await uwe.taps("Arabisch")
    assert "campaigns-preview-unread" in uwe.screen
    assert uwe.chat[-2]["text"].splitlines()[-1].endswith("Neuer Kurs")


async def test_the_test_sends_every_language_with_the_picture_to_oneself(office, uwe):
    number = await office.writes(uwe, "Neuer Kurs")
    await office.leaves_all(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    office.store.lab.world.person_sends_sample(uwe.id, "photo")
    await office.store.lab.settle()
    await uwe.taps("Vorschau")
    await uwe.taps("an mich schicken")
    assert "5 Nachrichten sind auf dem Weg" in uwe.screen

    before = len(uwe.chat)
    await office.deliver()
    sent = uwe.chat[before:]
    assert len(sent) == 5
    assert all(each["photo"] and "Neuer Kurs" in each["caption"] for each in sent)


async def test_pressed_twice_a_template_begins_one_campaign(office, uwe):
    await uwe.press(buttons.ChooseTemplate(template="course-start"))
    for words in ("Deutsch B1", "2.12.", "Weg 1", "Volkshochschule"):
        await uwe.says(words)
    taken = uwe.last["message_id"]
    for _ in range(2):
        await uwe.press(buttons.TakeTemplate(template="course-start"), taken)
    assert len(await office.store.rows(Campaign)) == 1
    assert "Nr. 1: Neuer Kurs: Deutsch B1" in uwe.screen


async def test_what_telegram_would_not_take_is_not_previewed(office, uwe):
    number = await office.writes(uwe, "x" * (LONGEST_CAPTION + 3))
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    office.store.lab.world.person_sends_sample(uwe.id, "photo")
    await office.store.lab.settle()
    row = await office.campaign()
    for each in (
        buttons.Preview(campaign_id=number, language="ar"),
        buttons.TestToSelf(campaign_id=number, version=row.version),
    ):
        await uwe.press(each)
        assert str(uwe.screen).count("Zeichen zu viel: 3. Sprache: Deutsch") == 1


async def test_a_test_of_a_version_that_was_changed_is_not_sent(office, uwe):
    number = await office.writes(uwe, "Neuer Kurs")
    row = await office.campaign()
    await uwe.press(buttons.TestToSelf(campaign_id=number, version=row.version))
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    before = len(uwe.chat)
    await office.deliver()
    assert len(uwe.chat) == before


async def test_handing_in_leads_to_what_is_missing(office, uwe):
    await office.people(6)
    number = await office.writes(uwe)
    await uwe.press(buttons.SeeCampaign(campaign_id=number))
    await uwe.taps("Abgeben")
    assert "campaigns-ask-plain" in uwe.screen
    await uwe.taps("In Einfacher Sprache schreiben")
    await uwe.taps("Schreiben")
    await uwe.says("Wir sind am Montag da.")
    await uwe.press(buttons.SeeCampaign(campaign_id=number))
    await uwe.taps("Abgeben")
    assert "⚠️ 4 Texte sind noch nicht gelesen" in uwe.screen
    assert "Text: Arabisch" in uwe.screen

    await office.leaves_all(uwe)
    await uwe.press(buttons.SeeCampaign(campaign_id=number))
    await uwe.taps("Abgeben")
    assert "campaigns-approved" in uwe.screen
    assert (await office.campaign()).state == "approved"
    assert any(each.startswith("zs1") for each in uwe.all_data)


async def test_above_fifty_the_lead_is_asked(office, uwe):
    await office.people(51)
    number = await office.writes(uwe)
    await office.leaves_all(uwe)
    row = await office.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert "campaigns-in-review" in uwe.screen
    assert (await office.campaign()).state == "in_review"


@pytest.mark.parametrize(("count", "said"), [(0, "campaigns-audience-nobody"), (4, "campaigns-audience-small")])
async def test_nobody_and_under_five_are_refused(office, uwe, count, said):
    await office.people(count)
    number = await office.writes(uwe)
    await office.leaves_all(uwe)
    row = await office.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert said in uwe.screen
    assert (await office.campaign()).state == "draft"


async def test_a_text_too_long_for_a_caption_is_shown_when_it_is_handed_in(office, uwe):
    await office.people(6)
    number = await office.writes(uwe, "x" * (LONGEST_CAPTION + 3))
    await office.leaves_all(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    office.store.lab.world.person_sends_sample(uwe.id, "photo")
    await office.store.lab.settle()
    row = await office.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert "Zeichen zu viel: 3. Sprache: Deutsch" in uwe.screen
