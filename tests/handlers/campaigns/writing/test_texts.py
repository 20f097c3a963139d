"""The texts of a campaign are written, translated and read over, in the chat and on the county's page."""

from handlers.campaigns.writing import callbacks as buttons
from handlers.campaigns.writing.pages import PURPOSE
from services.campaigns.rules import Kind
from services.campaigns.wording import LONGEST_MESSAGE
from storage.campaigns import Campaign

from .conftest import AHLEN, GERMAN, data_of


async def test_the_marks_of_telegram_are_kept_and_signs_are_no_marks(office, uwe):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    words = "Kreis & Stadt <3 neu hier alt"
    entities = [
        {"type": "bold", "offset": words.index("neu"), "length": 3},
        {"type": "text_link", "offset": words.index("hier"), "length": 4, "url": "https://a.example/?a=1&b=2"},
        {"type": "strikethrough", "offset": words.index("alt"), "length": 3},
    ]
    await uwe.sends({"text": words, "entities": entities})

    body = (await office.texts())["de"].body
    assert body == 'Kreis &amp; Stadt &lt;3 <b>neu</b> <a href="https://a.example/?a=1&amp;b=2">hier</a> alt'


async def test_a_link_that_leads_nowhere_is_said_and_the_question_stays(office, uwe):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    await uwe.sends(
        {"text": "hier", "entities": [{"type": "text_link", "offset": 0, "length": 4, "url": "http://a.example/"}]}
    )
    assert "https://" in uwe.screen
    assert "Sprache: Deutsch" in uwe.screen
    await uwe.says("Neuer Kurs")
    assert "campaigns-begun" in uwe.screen


async def test_each_text_is_read_beside_the_german_one(office, uwe, machine):
    await office.writes(uwe, GERMAN)
    await uwe.taps("4 fehlende Sprachen übersetzen")
    assert "🌍 3 Vorschläge sind da" in uwe.screen
    assert "Für eine Sprache gibt es keinen Vorschlag" in uwe.screen

    await uwe.taps("Türkisch")
    assert "Pazartesi günü saat 9:00 ile 12:00 arasında buradayız." in uwe.screen
    assert GERMAN in uwe.screen
    assert "🤖 vom Computer übersetzt" in uwe.screen
    await uwe.taps("Stimmt")
    assert "campaigns-thanks" in uwe.screen
    assert "📝 2 von 5 Texten" in uwe.screen


async def test_marks_survive_the_machine(office, uwe, machine):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    await uwe.sends({"text": GERMAN, "entities": [{"type": "bold", "offset": 0, "length": len(GERMAN)}]})
    await uwe.taps("4 fehlende Sprachen übersetzen")

    assert (await office.texts())["tr"].body == "<b>Pazartesi günü saat 9:00 ile 12:00 arasında buradayız.</b>"


async def test_a_sentence_that_stays_german_is_pointed_out(office, uwe, machine):
    await office.writes(uwe, f"{GERMAN} Zum Sommerfest kommt auch der Zauberer Balthasar 77.")
    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="tr"))
    await uwe.says("Pazartesi buradayız. Zum Sommerfest kommt auch der Zauberer Balthasar 77.")
    await uwe.taps("Alle Texte")
    await uwe.taps("Türkisch")
    assert "campaigns-still-german" in uwe.screen


async def test_without_a_machine_one_writes_or_leaves_it_in_german(office, uwe):
    await office.writes(uwe)
    await uwe.taps("4 fehlende Sprachen übersetzen")
    assert "Für 4 Sprachen gibt es keinen Vorschlag" in uwe.screen

    await uwe.taps("Arabisch")
    await uwe.taps("Auf Deutsch lassen")
    assert "campaigns-left" in uwe.screen
    await uwe.press(data_of(uwe, "Schreiben"))
    assert "campaigns-write-marks" in uwe.screen


async def test_other_german_words_take_every_reading_back(office, uwe):
    await office.writes(uwe)
    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="en"))
    await uwe.says("We are here.")
    await uwe.taps("Alle Texte")
    assert "📝 2 von 5 Texten" in uwe.screen

    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="de"))
    await uwe.says("Wir sind am Dienstag da.")
    assert "📝 1 von 5 Texten" in uwe.screen
    await uwe.taps("Alle Texte")
    assert "Englisch: ✏️ geschrieben, noch nicht neu gelesen" in uwe.screen


async def test_a_text_of_the_longest_length_is_read_whole(office, uwe):
    await office.writes(uwe, "x" * LONGEST_MESSAGE)
    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="ar"))
    await uwe.says("ع" * LONGEST_MESSAGE)
    await uwe.press(buttons.ReadText(campaign_id=row.id, language="ar"))
    assert "ع" * LONGEST_MESSAGE in uwe.screen
    assert "x" * LONGEST_MESSAGE in uwe.chat[-2]["text"]

    await uwe.press(buttons.Preview(campaign_id=row.id, language="ar"))
    assert "ع" * LONGEST_MESSAGE in uwe.chat[-2]["text"]


async def test_too_long_says_by_how_much_in_which_language(office, uwe):
    await office.writes(uwe)
    row = await office.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="uk"))
    await uwe.says("я" * (LONGEST_MESSAGE + 7))
    assert "Zeichen zu viel: 7. Sprache: Ukrainisch" in uwe.screen
    await uwe.says("Ми тут.")
    assert (await office.texts())["uk"].body == "Ми тут."


async def test_whoever_changes_what_somebody_has_changed_sees_how_it_stands(office, uwe):
    number = await office.writes(uwe)
    old = (await office.campaign()).version
    colleague = await office.hires()
    await colleague.press(buttons.LeaveToGerman(campaign_id=number, version=old, language="ar"))
    before = await office.store.everything()

    stale = [
        buttons.LeaveToGerman(campaign_id=number, version=old, language="en"),
        buttons.ToggleButton(campaign_id=number, version=old, code="book"),
        buttons.AimAt(campaign_id=number, version=old, aim=buttons.Aim.town, choice=AHLEN),
        buttons.SetExpiry(campaign_id=number, version=old, days=7),
        buttons.RemoveMedia(campaign_id=number, version=old),
        buttons.HandIn(campaign_id=number, version=old, without_plain=True),
    ]
    for each in stale:
        await uwe.press(each)
        assert "campaigns-overtaken" in uwe.screen, each
        assert "Kampagne Nr. 1" in uwe.screen
    assert await office.store.everything() == before


async def test_what_was_typed_for_an_older_version_changes_nothing(office, uwe):
    number = await office.writes(uwe)
    old = (await office.campaign()).version
    await uwe.press(buttons.WriteText(campaign_id=number, version=old, language="en"))
    colleague = await office.hires()
    await colleague.press(buttons.LeaveToGerman(campaign_id=number, version=old, language="ar"))
    await uwe.says("We are here.")
    assert "campaigns-overtaken" in uwe.screen
    assert "en" not in await office.texts()


# --- the county's page ---


async def test_the_texts_are_written_on_the_countys_page(office, uwe):
    number = await office.writes(uwe, "Kreis & Stadt")
    await uwe.taps("Auf der Seite des Kreises schreiben")
    visit = office.store.visit(uwe)
    page = await visit.opens()
    assert "Kreis & Stadt" in page.words
    form = page.form("Speichern")

    values = {"de": "Kreis & <b>Stadt</b>", "de-simple": "Einfach", "en": "County & town", "ar-is": "german"}
    saved = await visit.sends(form | values)
    assert "Gespeichert." in saved.words
    texts = await office.texts()
    assert texts["de"].body == "Kreis &amp; <b>Stadt</b>"
    assert texts["en"].body == "County &amp; town"
    assert texts["en"].approved_at is not None
    assert texts["ar"].left_to_german
    assert number == (await office.campaign()).id


async def test_a_proposal_is_confirmed_on_the_page(office, uwe, machine):
    await office.writes(uwe)
    await uwe.taps("4 fehlende Sprachen übersetzen")
    await uwe.taps("Auf der Seite des Kreises schreiben")
    visit = office.store.visit(uwe)
    page = await visit.opens()
    texts = await office.texts()
    values = {tag: each.body for tag, each in texts.items()} | {"tr-is": "right"}
    await visit.sends(page.form("Speichern") | values)
    texts = await office.texts()
    assert texts["tr"].approved_at is not None
    assert texts["uk"].approved_at is None


async def test_what_cannot_be_sent_is_handed_back_with_the_reason(office, uwe):
    number = await office.writes(uwe)
    visit = await office.store.link(uwe, PURPOSE, number)
    form = (await visit.opens()).form("Speichern")
    for typed, said in (
        ("<b>offen", "Auszeichnung"),
        ("<script>x</script>", "Auszeichnung"),
        ('<a href="http://a.example">x</a>', "https://"),
        ("x" * (LONGEST_MESSAGE + 5), "Zeichen zu viel: 5"),
        ("", "steht nichts"),
    ):
        answer = await visit.sends(form | {"de": typed, "en": "Good words"})
        assert said in answer.words
        assert "Good words" in answer.words
        form = answer.form("Speichern")
    assert (await office.texts())["de"].body == GERMAN


async def test_the_page_of_another_office_or_of_a_running_campaign_is_closed(office, uwe):
    number = await office.writes(uwe)
    other = await office.hires(office="Ausländerbehörde")
    assert "Kampagne gibt es nicht" in (await (await office.store.link(other, PURPOSE, number)).opens()).words
    visit = await office.store.link(uwe, PURPOSE, number)
    form = (await visit.opens()).form("Speichern")
    await office.store.changes(
        Campaign, Campaign.id == number, state="running", started_at=office.store.lab.clock.now()
    )
    answer = await visit.sends(form | {"de": "Anders"})
    assert "nicht mehr oder nicht selbst ändern" in answer.words
    assert (await office.texts())["de"].body == GERMAN


async def test_a_page_that_was_overtaken_keeps_what_was_typed(office, uwe):
    number = await office.writes(uwe)
    visit = await office.store.link(uwe, PURPOSE, number)
    form = (await visit.opens()).form("Speichern")
    row = await office.campaign()
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    answer = await visit.sends(form | {"de": "Anders", "en": "Different"})
    assert "Inzwischen hat sich die Kampagne geändert" in answer.words
    assert "Different" in answer.words
    assert (await office.texts())["de"].body == GERMAN
