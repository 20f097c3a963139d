"""An office writes a campaign, in the chat and on the county's page, until it is handed in.

Over 400 lines in one module: its tests share one office at its desk (`Desk`).
"""

import asyncio
import dataclasses
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col

from bot.delivery import Delivery
from bot.sender import Sender
from handlers.campaigns.running import callbacks as dispatch
from handlers.campaigns.writing import callbacks as buttons
from handlers.campaigns.writing.pages import PURPOSE
from handlers.routes import build_dispatcher
from services.campaigns.rules import Kind
from services.campaigns.subscribing import subscribe
from services.campaigns.wording import LONGEST_CAPTION, LONGEST_MESSAGE
from services.staff import Role, invite_staff
from services.translation import Engine
from storage.booking import OfficeHours
from storage.campaigns import Campaign, CampaignText
from storage.outbox import OutboxMessage
from storage.people import Person

AHLEN, BECKUM = "05570004", "05570008"
HIGH = 2**31 - 1
PLACE = "Beispielallee 3, 48231 Warendorf"
GERMAN = "Wir sind am Montag von 9:00 bis 12:00 Uhr da."
PACKAGES = list(Path(str(files("demo").joinpath("models"))).glob("*.argosmodel"))

FORMS = [
    (buttons.CampaignList(page=12), "hl1:12"),
    (buttons.SeeCampaign(campaign_id=HIGH), "hs1:2147483647"),
    (buttons.NewCampaign(), "hn1"),
    (buttons.ChooseTemplate(template="naturalisation"), "ha1:naturalisation"),
    (
        buttons.UseKnown(template="naturalisation", variable="place", office_hours_id=HIGH),
        "hb1:naturalisation:place:2147483647",
    ),
    (
        buttons.UseKnown(template="changed-hours", variable="office", office_hours_id=None),
        "hb1:changed-hours:office:",
    ),
    (buttons.TakeTemplate(template="naturalisation"), "hc1:naturalisation"),
    (buttons.OwnWords(), "hd1"),
    (buttons.OwnKind(kind=Kind.naturalisation), "he1:naturalisation"),
    (buttons.TextList(campaign_id=HIGH), "ht1:2147483647"),
    (buttons.ReadText(campaign_id=HIGH, language="de-simple"), "hr1:2147483647:de-simple"),
    (buttons.TextRight(campaign_id=HIGH, version=HIGH, language="kmr"), "hy1:2147483647:2147483647:kmr"),
    (buttons.WriteText(campaign_id=HIGH, version=HIGH, language="kmr"), "hw1:2147483647:2147483647:kmr"),
    (buttons.LeaveToGerman(campaign_id=HIGH, version=HIGH, language="kmr"), "hg1:2147483647:2147483647:kmr"),
    (buttons.Translate(campaign_id=HIGH, version=HIGH, language=None), "hp1:2147483647:2147483647:"),
    (buttons.MediaMenu(campaign_id=HIGH), "hm1:2147483647"),
    (buttons.RemoveMedia(campaign_id=HIGH, version=HIGH), "hx1:2147483647:2147483647"),
    (buttons.ButtonMenu(campaign_id=HIGH), "hu1:2147483647"),
    (
        buttons.ToggleButton(campaign_id=HIGH, version=HIGH, code="info:naturalisation"),
        "hk1|2147483647|2147483647|info:naturalisation",
    ),
    (buttons.AudienceMenu(campaign_id=HIGH, part=buttons.Part.languages), "hi1:2147483647:languages"),
    (
        buttons.AimAt(campaign_id=HIGH, version=HIGH, aim=buttons.Aim.language, choice="de-simple"),
        "hj1:2147483647:2147483647:language:de-simple",
    ),
    (buttons.ExpiryMenu(campaign_id=HIGH), "hv1:2147483647"),
    (buttons.SetExpiry(campaign_id=HIGH, version=HIGH, days=14), "hq1:2147483647:2147483647:14"),
    (buttons.Preview(campaign_id=HIGH, language="kmr"), "ho1:2147483647:kmr"),
    (buttons.TestToSelf(campaign_id=HIGH, version=HIGH), "hf1:2147483647:2147483647"),
    (buttons.OpenTexts(campaign_id=HIGH), "hz1:2147483647"),
    (buttons.HandIn(campaign_id=HIGH, version=HIGH, without_plain=True), "hh1:2147483647:2147483647:1"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@dataclasses.dataclass
class Desk:
    """The naturalisation office, its neighbours, and people who want news."""

    store: Any

    async def hires(self, role: Role = Role.authority, language: str = "de", **about: Any) -> Any:
        lab = self.store.lab
        known = {"name": "Uwe Muster", "employer": "Kreis Warendorf", "office": "Einbürgerungsbehörde"} | about
        async with lab.house.database.writing() as session:
            token = await invite_staff(session, role=role, **known, keyring=lab.house.keyring, now=lab.clock.now())
        phone = await lab.person(language)
        await phone.says(f"/start s_{token}")
        return await self.store.knows(phone)

    async def people(self, count: int, language: str = "ar", town: str = AHLEN, kind: Kind = Kind.courses) -> None:
        lab = self.store.lab
        made = [
            Person(wrapped_key=b"", language=language, municipality_ags=town, created_at=lab.clock.now())
            for _ in range(count)
        ]
        await self.store.adds(*made)
        for each in made:
            await self.store.does(subscribe, person_id=each.id, kind=kind, is_old_enough=True, now=lab.clock.now())

    async def texts(self) -> dict[str, CampaignText]:
        return {each.language: each for each in await self.store.rows(CampaignText)}

    async def campaign(self) -> Campaign:
        (row,) = await self.store.rows(Campaign)
        return row

    async def writes(self, phone: Any, german: str = GERMAN, *, kind: Kind = Kind.courses) -> int:
        """A campaign in one's own words; its number."""
        await phone.press(buttons.OwnKind(kind=kind))
        await phone.says(german)
        return max(each.id for each in await self.store.rows(Campaign))

    async def leaves_all(self, phone: Any) -> None:
        """Every other language stays German."""
        for tag in ("en", "ar", "tr", "uk"):
            row = await self.campaign()
            await phone.press(buttons.LeaveToGerman(campaign_id=row.id, version=row.version, language=tag))

    async def deliver(self) -> None:
        lab = self.store.lab
        delivery = Delivery(lab.house, Sender("4710:AAtest", lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(20):
            while await self.store.rows(OutboxMessage, col(OutboxMessage.state).in_(("queued", "sending"))):
                lab.clock.at += timedelta(milliseconds=100)
                lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running


@pytest.fixture
async def desk(store: Any) -> Desk:
    return Desk(store)


@pytest.fixture
async def uwe(desk: Desk) -> Any:
    return await desk.hires()


@pytest.fixture
async def machine(store: Any, tmp_path: Path) -> AsyncIterator[None]:
    for each in PACKAGES:
        zipfile.ZipFile(each).extractall(tmp_path / "models")
    store.lab.house = dataclasses.replace(store.lab.house, translator=Engine(tmp_path / "models"))
    store.lab.poller.dispatcher = build_dispatcher(store.lab.house)
    yield
    await store.lab.house.translator.close()


def data_of(phone: Any, label: str) -> str:
    """The data of the newest button whose label holds this."""
    for message in reversed(phone.chat):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for each in row:
                if label in each["text"]:
                    return str(each["callback_data"])
    raise AssertionError(label)


# --- beginning ---


async def test_the_list_is_empty_at_first_and_shows_what_was_written(desk, uwe):
    await uwe.says("/campaign")
    assert "campaigns-none" in uwe.screen

    await desk.writes(uwe, "Neuer Kurs\n\nWir freuen uns auf Sie.")
    await uwe.taps("Zurück")
    await uwe.taps("Alle Kampagnen")
    assert "Nr. 1: Neuer Kurs · ✏️ Entwurf" in uwe.screen
    assert "Kurse · Kreis Warendorf · alle Sprachen" in uwe.screen


async def test_a_template_asks_for_its_blanks_and_is_there_in_all_languages(desk, uwe):
    hours = {"rrule": "FREQ=WEEKLY;BYDAY=WE", "tzid": "Europe/Berlin", "slot_minutes": 30, "buffer_minutes": 0}
    now = desk.store.lab.clock.now()
    opens = now.time().replace(tzinfo=None)
    await desk.store.adds(
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
    texts = await desk.texts()
    assert set(texts) == {"de", "de-simple", "en", "ar", "tr", "uk"}
    assert {each.origin for tag, each in texts.items() if tag != "de"} == {"memory"}
    assert all(each.approved_at is None for tag, each in texts.items() if tag != "de")
    assert "2 Aralık 2026 Çarşamba, saat 17:00" in texts["tr"].body
    assert (await desk.campaign()).buttons == "info:naturalisation"


async def test_the_template_about_a_law_that_changed_says_so(uwe):
    await uwe.press(buttons.ChooseTemplate(template="staying"))
    assert "campaigns-template-recheck" in uwe.screen


async def test_an_old_button_of_a_template_asks_for_what_is_missing(uwe):
    await uwe.press(buttons.UseKnown(template="naturalisation", variable="office", office_hours_id=None))
    assert "🗓 Wann ist das?" in uwe.screen


async def test_a_campaign_begins_with_all_whom_somebody_may_write_to(desk):
    for role, about, area in (
        (Role.authority, {}, "Kreis Warendorf"),
        (Role.authority, {"municipality_ags": AHLEN}, "Ahlen"),
        (Role.coordinator, {"region": "ahlen"}, "Region Ahlen"),
        (Role.lead, {}, "Kreis Warendorf"),
    ):
        phone = await desk.hires(role, **about)
        number = await desk.writes(phone)
        await phone.press(buttons.SeeCampaign(campaign_id=number))
        assert f"Kurse · {area} · " in phone.screen


# --- texts ---


async def test_the_marks_of_telegram_are_kept_and_signs_are_no_marks(desk, uwe):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    words = "Kreis & Stadt <3 neu hier alt"
    entities = [
        {"type": "bold", "offset": words.index("neu"), "length": 3},
        {"type": "text_link", "offset": words.index("hier"), "length": 4, "url": "https://a.example/?a=1&b=2"},
        {"type": "strikethrough", "offset": words.index("alt"), "length": 3},
    ]
    await uwe.sends({"text": words, "entities": entities})

    body = (await desk.texts())["de"].body
    assert body == 'Kreis &amp; Stadt &lt;3 <b>neu</b> <a href="https://a.example/?a=1&amp;b=2">hier</a> alt'


async def test_a_link_that_leads_nowhere_is_said_and_the_question_stays(desk, uwe):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    await uwe.sends(
        {"text": "hier", "entities": [{"type": "text_link", "offset": 0, "length": 4, "url": "http://a.example/"}]}
    )
    assert "https://" in uwe.screen
    assert "Sprache: Deutsch" in uwe.screen
    await uwe.says("Neuer Kurs")
    assert "campaigns-begun" in uwe.screen


async def test_each_text_is_read_beside_the_german_one(desk, uwe, machine):
    await desk.writes(uwe, GERMAN)
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


async def test_marks_survive_the_machine(desk, uwe, machine):
    await uwe.press(buttons.OwnKind(kind=Kind.courses))
    await uwe.sends({"text": GERMAN, "entities": [{"type": "bold", "offset": 0, "length": len(GERMAN)}]})
    await uwe.taps("4 fehlende Sprachen übersetzen")

    assert (await desk.texts())["tr"].body == "<b>Pazartesi günü saat 9:00 ile 12:00 arasında buradayız.</b>"


async def test_a_sentence_that_stays_german_is_pointed_out(desk, uwe, machine):
    await desk.writes(uwe, f"{GERMAN} Zum Sommerfest kommt auch der Zauberer Balthasar 77.")
    row = await desk.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="tr"))
    await uwe.says("Pazartesi buradayız. Zum Sommerfest kommt auch der Zauberer Balthasar 77.")
    await uwe.taps("Alle Texte")
    await uwe.taps("Türkisch")
    assert "campaigns-still-german" in uwe.screen


async def test_without_a_machine_one_writes_or_leaves_it_in_german(desk, uwe):
    await desk.writes(uwe)
    await uwe.taps("4 fehlende Sprachen übersetzen")
    assert "Für 4 Sprachen gibt es keinen Vorschlag" in uwe.screen

    await uwe.taps("Arabisch")
    await uwe.taps("Auf Deutsch lassen")
    assert "campaigns-left" in uwe.screen
    await uwe.press(data_of(uwe, "Schreiben"))
    assert "campaigns-write-marks" in uwe.screen


async def test_other_german_words_take_every_reading_back(desk, uwe):
    await desk.writes(uwe)
    row = await desk.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="en"))
    await uwe.says("We are here.")
    await uwe.taps("Alle Texte")
    assert "📝 2 von 5 Texten" in uwe.screen

    row = await desk.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="de"))
    await uwe.says("Wir sind am Dienstag da.")
    assert "📝 1 von 5 Texten" in uwe.screen
    await uwe.taps("Alle Texte")
    assert "Englisch: ✏️ geschrieben, noch nicht neu gelesen" in uwe.screen


async def test_a_text_of_the_longest_length_is_read_whole(desk, uwe):
    await desk.writes(uwe, "x" * LONGEST_MESSAGE)
    row = await desk.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="ar"))
    await uwe.says("ع" * LONGEST_MESSAGE)
    await uwe.press(buttons.ReadText(campaign_id=row.id, language="ar"))
    assert "ع" * LONGEST_MESSAGE in uwe.screen
    assert "x" * LONGEST_MESSAGE in uwe.chat[-2]["text"]

    await uwe.press(buttons.Preview(campaign_id=row.id, language="ar"))
    assert "ع" * LONGEST_MESSAGE in uwe.chat[-2]["text"]


async def test_too_long_says_by_how_much_in_which_language(desk, uwe):
    await desk.writes(uwe)
    row = await desk.campaign()
    await uwe.press(buttons.WriteText(campaign_id=row.id, version=row.version, language="uk"))
    await uwe.says("я" * (LONGEST_MESSAGE + 7))
    assert "Zeichen zu viel: 7. Sprache: Ukrainisch" in uwe.screen
    await uwe.says("Ми тут.")
    assert (await desk.texts())["uk"].body == "Ми тут."


async def test_whoever_changes_what_somebody_has_changed_sees_how_it_stands(desk, uwe):
    number = await desk.writes(uwe)
    old = (await desk.campaign()).version
    colleague = await desk.hires()
    await colleague.press(buttons.LeaveToGerman(campaign_id=number, version=old, language="ar"))
    before = await desk.store.everything()

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
    assert await desk.store.everything() == before


async def test_what_was_typed_for_an_older_version_changes_nothing(desk, uwe):
    number = await desk.writes(uwe)
    old = (await desk.campaign()).version
    await uwe.press(buttons.WriteText(campaign_id=number, version=old, language="en"))
    colleague = await desk.hires()
    await colleague.press(buttons.LeaveToGerman(campaign_id=number, version=old, language="ar"))
    await uwe.says("We are here.")
    assert "campaigns-overtaken" in uwe.screen
    assert "en" not in await desk.texts()


# --- whose it is ---


async def test_another_office_learns_nothing_and_the_lead_sees_all(desk, uwe):
    number = await desk.writes(uwe)
    other, lead = await desk.hires(office="Ausländerbehörde"), await desk.hires(Role.lead, office="KIM")

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


async def test_each_state_has_its_own_way_on(desk, uwe):
    number, now = await desk.writes(uwe), desk.store.lab.clock.now()
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
        await desk.store.changes(Campaign, Campaign.id == number, state=state, started_at=started_at)
        await uwe.press(buttons.SeeCampaign(campaign_id=number))
        prefixes = {each.partition(":")[0] for each in uwe.all_data[: len(uwe.buttons)]}
        assert prefixes & {"hh1", "ht1", "zs1", "zp1", "zq1", "zx1", "zr1"} == shown, state


async def test_the_lead_is_led_to_the_review(desk, uwe):
    number = await desk.writes(uwe)
    await desk.store.changes(Campaign, Campaign.id == number, state="in_review")
    lead = await desk.hires(Role.lead, office="KIM")
    await lead.press(buttons.SeeCampaign(campaign_id=number))
    assert dispatch.ReviewCampaign(campaign_id=number).pack() in lead.all_data


async def test_a_running_campaign_cannot_be_written_any_more(desk, uwe):
    number = await desk.writes(uwe)
    row = await desk.campaign()
    await desk.store.changes(Campaign, Campaign.id == number, state="running", started_at=desk.store.lab.clock.now())
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    assert "campaigns-not-writable" in uwe.screen


# --- picture, buttons, expiry ---


async def test_a_picture_or_pdf_is_added_and_taken_away(desk, uwe):
    number = await desk.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    await uwe.says("kein Bild")
    assert "campaigns-media-other" in uwe.screen
    desk.store.lab.world.person_sends_sample(uwe.id, "voice")
    await desk.store.lab.settle()
    assert "campaigns-media-other" in uwe.screen
    desk.store.lab.world.person_sends_sample(uwe.id, "photo")
    await desk.store.lab.settle()
    assert "🖼 Mit Bild" in uwe.screen
    assert (await desk.campaign()).media_kind == "photo"

    await uwe.taps("Bild oder PDF")
    await uwe.taps("Ohne Bild und PDF")
    assert (await desk.campaign()).media is None
    await uwe.taps("Bild oder PDF")
    desk.store.lab.world.person_sends_sample(uwe.id, "document")
    await desk.store.lab.settle()
    assert "📎 Mit PDF" in uwe.screen


async def test_a_file_over_telegrams_limit_is_said(desk, uwe):
    number = await desk.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    file = {"file_id": "f", "file_unique_id": "u"}
    await uwe.sends({"photo": [file | {"width": 9, "height": 9, "file_size": 10_000_001}]})
    assert "Bild ist zu groß" in uwe.screen
    await uwe.sends({"document": file | {"mime_type": "application/pdf", "file_size": 50_000_001}})
    assert "PDF ist zu groß" in uwe.screen
    assert (await desk.campaign()).media is None


async def test_a_picture_that_came_as_a_file_is_asked_for_as_a_photo(desk, uwe):
    number = await desk.writes(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    await uwe.sends({"document": {"file_id": "d", "file_unique_id": "u", "mime_type": "image/png"}})
    assert "campaigns-media-as-photo" in uwe.screen


async def test_buttons_are_chosen_up_to_four(desk, uwe):
    number = await desk.writes(uwe)
    await uwe.press(buttons.ButtonMenu(campaign_id=number))
    for label in ("Termin buchen", "Mehr Informationen", "Einbürgerung"):
        await uwe.taps(label)
    assert (await desk.campaign()).buttons == "book,more,info:naturalisation"
    await uwe.taps("☑️ ℹ️ Mehr Informationen")
    assert (await desk.campaign()).buttons == "book,info:naturalisation"

    await desk.store.changes(Campaign, Campaign.id == number, buttons="book,info:naturalisation,info:staying,x")
    await uwe.taps("Mehr Informationen")
    assert "campaigns-buttons" in uwe.screen


async def test_until_when_it_makes_sense_is_typed_or_tapped(desk, uwe):
    number = await desk.writes(uwe)
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


async def test_an_end_before_anything_can_be_sent_is_refused(desk, uwe):
    number = await desk.writes(uwe)
    desk.store.lab.clock.at = desk.store.lab.clock.at.replace(hour=20)  # 21:00 in Germany: the day is over
    await uwe.press(buttons.ExpiryMenu(campaign_id=number))
    await uwe.says("heute")
    assert "campaigns-end-too-early" in uwe.screen


# --- audience ---


async def test_after_each_choice_the_number_of_people_is_shown(desk, uwe):
    await desk.people(12, "ar", AHLEN)
    await desk.people(3, "tr", BECKUM)
    number = await desk.writes(uwe)
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


async def test_only_the_areas_that_are_theirs_are_offered(desk):
    karin = await desk.hires(Role.coordinator, office="KIM", region="ahlen")
    number = await desk.writes(karin)
    row = await desk.campaign()
    await karin.press(buttons.AudienceMenu(campaign_id=number, part=buttons.Part.area))
    assert not any("Kreis Warendorf" in each for each in karin.buttons)
    await karin.press(buttons.AimAt(campaign_id=number, version=row.version, aim=buttons.Aim.county, choice=None))
    assert "campaigns-area-not-yours" in karin.screen
    await karin.press(buttons.AimAt(campaign_id=number, version=row.version, aim=buttons.Aim.town, choice="99999999"))
    assert "campaigns-area-not-yours" in karin.screen


# --- preview, test, handing in ---


async def test_the_preview_is_the_message_itself(desk, uwe):
    await desk.people(6)
    number = await desk.writes(uwe, "Neuer Kurs")
    row = await desk.campaign()
    await uwe.press(buttons.ToggleButton(campaign_id=number, version=row.version, code="book"))
    row = await desk.campaign()
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


async def test_the_test_sends_every_language_with_the_picture_to_oneself(desk, uwe):
    number = await desk.writes(uwe, "Neuer Kurs")
    await desk.leaves_all(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    desk.store.lab.world.person_sends_sample(uwe.id, "photo")
    await desk.store.lab.settle()
    await uwe.taps("Vorschau")
    await uwe.taps("an mich schicken")
    assert "5 Nachrichten sind auf dem Weg" in uwe.screen

    before = len(uwe.chat)
    await desk.deliver()
    sent = uwe.chat[before:]
    assert len(sent) == 5
    assert all(each["photo"] and "Neuer Kurs" in each["caption"] for each in sent)


async def test_pressed_twice_a_template_begins_one_campaign(desk, uwe):
    await uwe.press(buttons.ChooseTemplate(template="course-start"))
    for words in ("Deutsch B1", "2.12.", "Weg 1", "Volkshochschule"):
        await uwe.says(words)
    taken = uwe.last["message_id"]
    for _ in range(2):
        await uwe.press(buttons.TakeTemplate(template="course-start"), taken)
    assert len(await desk.store.rows(Campaign)) == 1
    assert "Nr. 1: Neuer Kurs: Deutsch B1" in uwe.screen


async def test_what_telegram_would_not_take_is_not_previewed(desk, uwe):
    number = await desk.writes(uwe, "x" * (LONGEST_CAPTION + 3))
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    desk.store.lab.world.person_sends_sample(uwe.id, "photo")
    await desk.store.lab.settle()
    row = await desk.campaign()
    for each in (
        buttons.Preview(campaign_id=number, language="ar"),
        buttons.TestToSelf(campaign_id=number, version=row.version),
    ):
        await uwe.press(each)
        assert str(uwe.screen).count("Zeichen zu viel: 3. Sprache: Deutsch") == 1


async def test_a_test_of_a_version_that_was_changed_is_not_sent(desk, uwe):
    number = await desk.writes(uwe, "Neuer Kurs")
    row = await desk.campaign()
    await uwe.press(buttons.TestToSelf(campaign_id=number, version=row.version))
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    before = len(uwe.chat)
    await desk.deliver()
    assert len(uwe.chat) == before


async def test_handing_in_leads_to_what_is_missing(desk, uwe):
    await desk.people(6)
    number = await desk.writes(uwe)
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

    await desk.leaves_all(uwe)
    await uwe.press(buttons.SeeCampaign(campaign_id=number))
    await uwe.taps("Abgeben")
    assert "campaigns-approved" in uwe.screen
    assert (await desk.campaign()).state == "approved"
    assert any(each.startswith("zs1") for each in uwe.all_data)


async def test_above_fifty_the_lead_is_asked(desk, uwe):
    await desk.people(51)
    number = await desk.writes(uwe)
    await desk.leaves_all(uwe)
    row = await desk.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert "campaigns-in-review" in uwe.screen
    assert (await desk.campaign()).state == "in_review"


@pytest.mark.parametrize(("count", "said"), [(0, "campaigns-audience-nobody"), (4, "campaigns-audience-small")])
async def test_nobody_and_under_five_are_refused(desk, uwe, count, said):
    await desk.people(count)
    number = await desk.writes(uwe)
    await desk.leaves_all(uwe)
    row = await desk.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert said in uwe.screen
    assert (await desk.campaign()).state == "draft"


async def test_a_text_too_long_for_a_caption_is_shown_when_it_is_handed_in(desk, uwe):
    await desk.people(6)
    number = await desk.writes(uwe, "x" * (LONGEST_CAPTION + 3))
    await desk.leaves_all(uwe)
    await uwe.press(buttons.MediaMenu(campaign_id=number))
    desk.store.lab.world.person_sends_sample(uwe.id, "photo")
    await desk.store.lab.settle()
    row = await desk.campaign()
    await uwe.press(buttons.HandIn(campaign_id=number, version=row.version, without_plain=True))
    assert "Zeichen zu viel: 3. Sprache: Deutsch" in uwe.screen


# --- the county's page ---


async def test_the_texts_are_written_on_the_countys_page(desk, uwe):
    number = await desk.writes(uwe, "Kreis & Stadt")
    await uwe.taps("Auf der Seite des Kreises schreiben")
    visit = desk.store.visit(uwe)
    page = await visit.opens()
    assert "Kreis & Stadt" in page.words
    form = page.form("Speichern")

    values = {"de": "Kreis & <b>Stadt</b>", "de-simple": "Einfach", "en": "County & town", "ar-is": "german"}
    saved = await visit.sends(form | values)
    assert "Gespeichert." in saved.words
    texts = await desk.texts()
    assert texts["de"].body == "Kreis &amp; <b>Stadt</b>"
    assert texts["en"].body == "County &amp; town"
    assert texts["en"].approved_at is not None
    assert texts["ar"].left_to_german
    assert number == (await desk.campaign()).id


async def test_a_proposal_is_confirmed_on_the_page(desk, uwe, machine):
    await desk.writes(uwe)
    await uwe.taps("4 fehlende Sprachen übersetzen")
    await uwe.taps("Auf der Seite des Kreises schreiben")
    visit = desk.store.visit(uwe)
    page = await visit.opens()
    texts = await desk.texts()
    values = {tag: each.body for tag, each in texts.items()} | {"tr-is": "right"}
    await visit.sends(page.form("Speichern") | values)
    texts = await desk.texts()
    assert texts["tr"].approved_at is not None
    assert texts["uk"].approved_at is None


async def test_what_cannot_be_sent_is_handed_back_with_the_reason(desk, uwe):
    number = await desk.writes(uwe)
    visit = await desk.store.link(uwe, PURPOSE, number)
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
    assert (await desk.texts())["de"].body == GERMAN


async def test_the_page_of_another_office_or_of_a_running_campaign_is_closed(desk, uwe):
    number = await desk.writes(uwe)
    other = await desk.hires(office="Ausländerbehörde")
    assert "Kampagne gibt es nicht" in (await (await desk.store.link(other, PURPOSE, number)).opens()).words
    visit = await desk.store.link(uwe, PURPOSE, number)
    form = (await visit.opens()).form("Speichern")
    await desk.store.changes(Campaign, Campaign.id == number, state="running", started_at=desk.store.lab.clock.now())
    answer = await visit.sends(form | {"de": "Anders"})
    assert "nicht mehr oder nicht selbst ändern" in answer.words
    assert (await desk.texts())["de"].body == GERMAN


async def test_a_page_that_was_overtaken_keeps_what_was_typed(desk, uwe):
    number = await desk.writes(uwe)
    visit = await desk.store.link(uwe, PURPOSE, number)
    form = (await visit.opens()).form("Speichern")
    row = await desk.campaign()
    await uwe.press(buttons.LeaveToGerman(campaign_id=number, version=row.version, language="ar"))
    answer = await visit.sends(form | {"de": "Anders", "en": "Different"})
    assert "Inzwischen hat sich die Kampagne geändert" in answer.words
    assert "Different" in answer.words
    assert (await desk.texts())["de"].body == GERMAN
