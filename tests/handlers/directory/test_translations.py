"""An offer that the directory has in German only is read in other languages; coordinators read the machine's words."""

import dataclasses
import zipfile
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from demo.start import offers_file
from handlers.conversations import build_answering
from handlers.directory.offers.callbacks import OfferCard, OfferOriginal, OfferTerms
from handlers.directory.translations import callbacks as buttons
from services.directory.importing import import_package, service_code
from services.directory.yaml_format import read_yaml
from services.staff.members import invite_staff
from services.staff.rules import Role
from services.translation import Engine
from storage.directory import DirectoryImport, Service
from storage.translation import TranslationUnit

from ...conftest import context_of

AHLEN = "05570004"
PACKAGES = list(Path(str(files("demo").joinpath("models"))).glob("*.argosmodel"))
CODE = service_code("beispiel-briefhilfe")
WISH = {"ags": int(AHLEN), "topic": "benefits", "spoken": None, "open_now": False, "near": None, "page": 0}
GERMAN, TURKISH = "Wir helfen Ihnen mit Briefen und Formularen.", "Mektup ve formlarda size yardım ediyoruz."
HOURS = "Wir sind am Montag von 9:00 bis 12:00 Uhr da."
CARD = OfferCard(code=CODE, **WISH)

FORMS = [
    (OfferOriginal(code=CODE, **WISH), f"ug1:5570004:benefits::0::0:{CODE}"),
    (OfferTerms(code=CODE, **WISH), f"uw1:5570004:benefits::0::0:{CODE}"),
    (buttons.ReviewMenu(), "um1"),
    (buttons.ReviewNext(language="uk", after=None), "un1:uk:"),
    (buttons.ReviewNext(language="uk", after=2**31), "un1:uk:2147483648"),
    (buttons.ReviewUnit(unit_id=17), "us1:17"),
    (buttons.UnitRight(unit_id=17, seal="0a1b2c3d"), "uy1:17:0a1b2c3d"),
    (buttons.CorrectUnit(unit_id=17, seal="0a1b2c3d"), "uc1:17:0a1b2c3d"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@dataclasses.dataclass
class Reading:
    """People who read the offer, and coordinators who read it over."""

    lab: Any

    async def card(self, language: str) -> Any:
        phone = await self.lab.person(language, AHLEN)
        await phone.press(CARD)
        return phone

    async def coordinator(self, *, region: str | None = "ahlen", role: Role = Role.coordinator) -> Any:
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM", "region": region}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        return phone

    async def units(self) -> list[TranslationUnit]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(TranslationUnit).order_by(TranslationUnit.id))).all())

    async def unit(self, source: str) -> TranslationUnit:
        return next(each for each in await self.units() if each.source == source)

    async def describes(self, words: str) -> None:
        """Somebody changes the German text."""
        self.lab.clock.at += timedelta(seconds=2)
        async with self.lab.app.database.writing() as session:
            row = (await session.exec(select(Service).where(Service.code == CODE))).one()
            row.description = words
            for version in (await session.exec(select(DirectoryImport))).all():
                version.imported_at = self.lab.clock.now()
            await session.commit()
        self.lab.clock.at += timedelta(seconds=2)


@pytest.fixture
async def reading(lab: Any, tmp_path: Path) -> Any:
    folder = tmp_path / "models"
    for each in PACKAGES:
        zipfile.ZipFile(each).extractall(folder)
    lab.app = dataclasses.replace(lab.app, translator=Engine(folder))
    lab.poller.answering = build_answering(lab.app)
    package = read_yaml(offers_file("warendorf"), lab.app.county, "demo")
    async with lab.app.database.writing() as session:
        await import_package(session, package, file_name="x", now=lab.clock.now(), origin="demo")
    yield Reading(lab)
    await lab.app.translator.close()


# --- reading an offer ---


async def test_an_offer_is_read_in_turkish_with_its_mark_and_the_original_one_tap_away(reading):
    deniz = await reading.card("tr")
    assert TURKISH in deniz.screen
    assert "Pazartesi günü saat 9:00 ile 12:00 arasında buradayız." in deniz.screen
    assert "translations-mark" in deniz.screen

    await deniz.taps("Almanca metin")
    assert GERMAN in deniz.screen
    assert TURKISH not in deniz.screen
    assert "translations-is-original" in deniz.screen

    await deniz.taps("Çeviri")
    assert TURKISH in deniz.screen


async def test_without_a_model_the_original_is_read_and_it_is_said(reading):
    amal = await reading.card("ar")

    assert GERMAN in amal.screen
    assert "translations-not-yet" in amal.screen
    assert "translations-mark" not in amal.screen
    assert not [each for each in amal.all_data if each.startswith("ug1")]


async def test_in_german_and_where_people_have_translated_all_there_is_nothing_to_say(reading):
    petra = await reading.card("de")
    assert GERMAN in petra.screen
    deniz = await reading.lab.person("tr", AHLEN)
    await deniz.press(OfferCard(**(WISH | {"topic": "general_counselling"}), code=service_code("kim-case-management")))

    for phone in (petra, deniz):
        assert "translations-mark" not in phone.screen
        assert "translations-not-yet" not in phone.screen


async def test_office_terms_stay_german_and_are_explained(reading):
    oksana = await reading.card("uk")
    assert "Jobcenter" in oksana.screen

    await oksana.taps("Пояснити слова")
    assert "terms-jobcenter" in oksana.screen
    assert "terms-duldung" not in oksana.screen

    await oksana.taps("До пропозиції")
    assert "translations-mark" in oksana.screen


# --- reading it over ---


async def test_a_coordinator_corrects_a_sentence_and_the_next_reader_sees_it(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.says("/translations")
    await karin.taps("Türkisch")
    assert GERMAN in karin.screen
    assert TURKISH in karin.screen
    left = len(await reading.units())
    assert f"Noch {left} Sätze" in karin.screen

    await karin.taps("Verbessern")
    assert "translations-write" in karin.screen
    await karin.says("Mektuplarınızda ve formlarınızda size yardımcı oluyoruz.")
    assert "translations-corrected" in karin.screen
    assert f"Noch {left - 1} Sätze" in karin.screen
    unit = await reading.unit(GERMAN)
    assert (unit.origin, unit.reviewed_by is not None, unit.reviewed_at) == ("human", True, reading.lab.clock.now())

    deniz = await reading.card("tr")
    assert "Mektuplarınızda ve formlarınızda size yardımcı oluyoruz." in deniz.screen
    assert "translations-mark" in deniz.screen, "the other sentences are still the machine's"


async def test_when_every_sentence_was_read_the_mark_goes(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))

    for _ in await reading.units():
        await karin.taps("Stimmt")

    assert "translations-done" in karin.screen
    assert {each.origin for each in await reading.units()} == {"machine"}
    deniz = await reading.card("tr")
    assert TURKISH in deniz.screen
    assert "translations-mark" not in deniz.screen


async def test_a_correction_that_loses_a_time_is_refused_and_asked_for_again(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewUnit(unit_id=(await reading.unit(HOURS)).id))
    await karin.taps("Verbessern")

    await karin.says("Pazartesi günleri 9:00’dan itibaren buradayız.")
    assert "translations-lost" in karin.screen
    assert "12:00" in karin.screen
    await karin.says("Pazartesi 9:00-12:00, bir de 13:30.")
    assert "translations-unsound" in karin.screen
    await karin.says("x" * 601 + " 9:00 12:00")
    assert "translations-too-long" in karin.screen
    await karin.says("Pazartesi günleri 9:00–12:00 arası buradayız.")
    assert "translations-corrected" in karin.screen
    assert (await reading.unit(HOURS)).target == "Pazartesi günleri 9:00–12:00 arası buradayız."


async def test_who_leaves_a_correction_may_type_anything_again(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    await karin.taps("Verbessern")
    await karin.taps("Nicht verbessern")

    await karin.says("Beckum")

    assert (await reading.unit(GERMAN)).target == TURKISH


async def test_a_command_or_a_voice_message_while_typing_is_no_correction(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    await karin.taps("Verbessern")
    reading.lab.world.person_sends_sample(karin.id, "voice")
    await reading.lab.settle()
    await karin.says("Formlarda yardım ediyoruz.")
    assert (await reading.unit(GERMAN)).target == "Formlarda yardım ediyoruz.", "a voice message leaves the question"

    await karin.taps("Verbessern")
    await karin.says("/translations")
    assert "translations-title" in karin.screen
    await karin.says("Wir helfen heute nicht, bitte kommen Sie morgen.")

    assert "translations-corrected" not in karin.screen
    assert [each.origin for each in await reading.units()].count("human") == 1


async def test_a_word_instead_of_a_sentence_is_asked_for_again(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    await karin.taps("Verbessern")

    await karin.says("Beckum")

    assert "translations-unsound" in karin.screen
    assert (await reading.unit(GERMAN)).target == TURKISH


async def test_next_goes_round_and_later_leads_back_to_the_languages(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    first = str(karin.screen)

    seen = [first]
    for _ in await reading.units():
        await karin.taps("Nächster")
        seen.append(str(karin.screen))

    assert len(set(seen)) == len(seen) - 1
    assert seen[-1] == first
    await karin.taps("Später")
    assert "translations-choose" in karin.screen


async def test_of_two_at_once_the_second_is_told_and_the_first_may_think_again(reading):
    await reading.card("tr")
    karin, uwe = await reading.coordinator(), await reading.coordinator(role=Role.lead, region=None)
    for phone in (karin, uwe):
        await phone.press(buttons.ReviewNext(language="tr", after=None))
    await uwe.taps("Verbessern")
    await karin.taps("Stimmt")

    await uwe.says("Başka bir cümle.")
    assert "translations-settled" in uwe.screen
    assert (await reading.unit(GERMAN)).target == TURKISH

    await karin.taps("Noch einmal")
    await karin.taps("Verbessern")
    await karin.says("Formlarda yardım ediyoruz.")
    assert (await reading.unit(GERMAN)).target == "Formlarda yardım ediyoruz."


async def test_a_sentence_that_has_changed_is_asked_about_no_more(reading):
    await reading.card("tr")
    karin = await reading.coordinator()
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    await karin.taps("Verbessern")
    await reading.describes("Wir helfen Ihnen.")

    await karin.says("Başka bir cümle.")

    assert "fallback-button-outdated" in karin.screen
    assert (await reading.unit(GERMAN)).reviewed_at is None
    await karin.press(buttons.ReviewNext(language="tr", after=None))
    assert GERMAN not in karin.screen


@pytest.mark.parametrize("seal", ["00000000", "a", ""])
async def test_a_forged_seal_changes_nothing(reading, seal):
    await reading.card("tr")
    karin = await reading.coordinator()

    await karin.press(f"uy1:{(await reading.unit(GERMAN)).id}:{seal}")

    assert all(each.reviewed_at is None for each in await reading.units())


async def test_whoever_keeps_another_region_is_answered_as_if_there_were_none(reading):
    await reading.card("tr")
    elsewhere, unit = await reading.coordinator(region="nordkreis"), await reading.unit(GERMAN)
    await elsewhere.says("/translations")
    assert "translations-none" in elsewhere.screen
    said = []

    for number in (unit.id, 2**31 - 1):
        for data in (buttons.ReviewUnit(unit_id=number), buttons.UnitRight(unit_id=number, seal="0a1b2c3d")):
            await elsewhere.press(data)
            said.append(str(elsewhere.screen))

    assert len(set(said)) == 1
    assert "fallback-button-outdated" in elsewhere.screen
    assert (await reading.unit(GERMAN)).reviewed_at is None


@pytest.mark.parametrize("role", [Role.case_manager, Role.authority, Role.admin])
async def test_a_role_that_may_not_finds_nothing_there(reading, role):
    phone = await reading.coordinator(role=role)

    await phone.says("/translations")

    assert "translations-title" not in phone.screen
    assert "fallback-command" in phone.screen
