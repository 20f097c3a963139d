"""Coordinators keep the directory in the chat."""

import asyncio
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, or_, select

from bot.delivery import Delivery
from bot.keeping_jobs import keeping_jobs
from bot.sender import Sender
from handlers.directory.keeping import callbacks as buttons
from services.directory.keeping_fields import Field
from services.staff import Role, invite_staff, list_staff, suspend_staff
from storage.directory import DemandGap, Organization, Phone, Schedule, Service, ServiceArea
from storage.outbox import OutboxMessage

AHLEN, BECKUM = "05570004", "05570008"
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


@dataclass
class Office:
    """Coordinators and what stands in the directory."""

    lab: Any

    async def coordinator(self, *, region: str | None = "ahlen", role: Role = Role.coordinator, language="de") -> Any:
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM", "region": region}
        async with house.database.writing() as session:
            token = await invite_staff(session, role=role, **about, keyring=house.keyring, now=now)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        return phone

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions).order_by(col(table.id)))).all())

    async def service(self, service_id: str = KIM) -> Any:
        (service,) = await self.rows(Service, Service.id == service_id)
        return service

    async def only_in(self, town: str) -> Any:
        """A service that serves this town and no other."""
        areas = await self.rows(ServiceArea)
        elsewhere = {each.service_id for each in areas if each.uri != town}
        return await self.service(next(each.service_id for each in areas if each.service_id not in elsewhere))

    async def opens(self, phone: Any, service_id: str = KIM) -> None:
        await phone.press(buttons.KeepService(code=(await self.service(service_id)).code))

    async def count(self, town: str, topic: str, month: str, number: int, *, county_wide: bool = True) -> None:
        async with self.lab.house.database.writing() as session:
            session.add(
                DemandGap(municipality_ags=town, topic=topic, month=month, county_wide=county_wide, count=number)
            )
            await session.commit()

    async def tick(self, local: str) -> None:
        """It is this local time, and the monthly job looks whether it is due."""
        self.lab.clock.at = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("Europe/Berlin"))
        (job,) = keeping_jobs(self.lab.house)
        await job.due(self.lab.clock.at)

    async def deliver(self) -> None:
        delivery = Delivery(self.lab.house, Sender("4710:AAtest", self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(30):
            while await self.waiting():
                self.lab.clock.at += timedelta(milliseconds=100)
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running

    async def waiting(self) -> list[Any]:
        unsent = or_(col(OutboxMessage.state) == "queued", col(OutboxMessage.state) == "sending")
        return await self.rows(OutboxMessage, unsent)


@pytest.fixture
def office(lab: Any) -> Office:
    return Office(lab)


# --- looking ---


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


@pytest.mark.parametrize("language", ["de", "en", "ar", "uk", "tr"])
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


# --- checking, pausing ---


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


# --- editing ---


async def test_whole_names_stand_in_the_text_and_their_numbers_on_the_buttons(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)
    assert "3. ☎️ Telefon: Beratungshaus Oelde" in erika.screen

    await erika.taps("✏️ 3")

    assert "+49 221 4710 103" in erika.screen
    assert "keeping-ask" in erika.screen


async def test_a_new_number_is_shown_beside_the_old_one_then_stored_and_seen_by_people(lab, office):
    erika, client = await office.coordinator(), await lab.person("ar", AHLEN)
    await office.opens(erika)

    await erika.press(erika.data("ke1", "phone"))
    assert "+49 221 4710 101" in erika.screen
    await erika.says("02382 59-0")
    assert "keeping-old" in erika.screen
    assert "+49 221 4710 101" in erika.screen
    assert "+49 2382 59 0" in erika.screen
    assert (await office.rows(Phone, Phone.id == f"{KIM}.phone.1"))[0].number == "+49 221 4710 101", "not stored yet"
    await erika.taps("Speichern")

    assert "keeping-saved" in erika.screen
    (phone,) = await office.rows(Phone, Phone.id == f"{KIM}.phone.1")
    assert (phone.number, phone.sample) == ("+49 2382 59 0", False)
    lab.clock.at += timedelta(seconds=2)
    await client.press(f"cd1:{int(AHLEN)}:general_counselling::0::0:{(await office.service()).code}")
    assert "+49 2382 59 0" in client.screen


async def test_bad_words_say_what_is_wrong_and_are_asked_for_again(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)
    await erika.press(erika.data("ke1", "email"))

    await erika.says("kim at kreis")
    assert "keeping-bad-email" in erika.screen
    assert "keeping-ask" in erika.screen
    await erika.says("kim@kreis.example")
    await erika.taps("Speichern")

    assert "kim@kreis.example" in erika.screen


async def test_hours_are_typed_as_people_write_them(lab, office):
    erika = await office.coordinator()
    await office.opens(erika, "kim-wohlfahrtsverbaende")

    await erika.press(erika.data("ke1", "hours"))
    await erika.says("jeden 2. Dienstag im Monat 10-12")
    assert "keeping-hours-weekly" in erika.screen
    await erika.says("Mo-Do 9-12\nDo 14-17 Uhr")
    assert "Mo – Mi: 09:00–12:00" in erika.screen
    assert "Do: 09:00–12:00, 14:00–17:00" in erika.screen
    await erika.taps("Speichern")

    rows = await office.rows(Schedule, Schedule.service_id == "kim-wohlfahrtsverbaende")
    assert [(row.byday, row.sample) for row in rows] == [("MO,TU,WE,TH", False), ("TH", False)]


async def test_a_new_german_text_says_which_translations_it_outdates(lab, office):
    erika, client = await office.coordinator(), await lab.person("ar", AHLEN)
    await office.opens(erika)

    await erika.press(erika.data("ke1", "description"))
    assert "keeping-outdates" in erika.screen
    assert "Arabisch" in erika.screen
    await erika.says("Wir beraten Sie neu.")
    await erika.taps("Speichern")

    lab.clock.at += timedelta(seconds=2)
    await client.press(f"cd1:{int(AHLEN)}:general_counselling::0::0:{(await office.service()).code}")
    assert "Wir beraten Sie neu." in client.screen


async def test_a_value_can_be_taken_out(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)

    await erika.press(erika.data("ke1", "phone"))
    await erika.taps("Nichts eintragen")
    assert "keeping-preview" in erika.screen
    await erika.taps("Speichern")

    assert await office.rows(Phone, Phone.id == f"{KIM}.phone.1") == []


async def test_words_after_a_preview_are_another_value_and_the_older_preview_saves_nothing(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)
    await erika.press(erika.data("ke1", "application"))
    await erika.says("Rufen Sie an.")
    older, message = erika.data("kv1"), erika.last["message_id"]

    await erika.says("Kommen Sie vorbei.")
    await erika.press(older, message)
    assert "keeping-settled" in erika.sees
    assert (await office.service()).application_process is None
    await erika.taps("Speichern")

    assert (await office.service()).application_process == "Kommen Sie vorbei."


async def test_saving_twice_shows_kindly_what_stands_there(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)
    await erika.press(erika.data("ke1", "application"))
    await erika.says("Rufen Sie an.")
    saves = erika.data("kv1")
    await erika.press(saves)

    await erika.press(saves)

    assert "keeping-settled" in erika.screen
    assert "Rufen Sie an." in erika.screen


async def test_of_two_who_edit_one_value_the_second_sees_what_the_first_wrote_and_decides(lab, office):
    erika, max_ = await office.coordinator(), await office.coordinator()
    for each in (erika, max_):
        await office.opens(each)
        await each.press(each.data("ke1", "application"))
    await erika.says("Von Erika.")
    await max_.says("Von Max.")
    await erika.taps("Speichern")

    await max_.taps("Speichern")
    assert "keeping-changed-meanwhile" in max_.screen
    assert "Von Erika." in max_.screen
    assert (await office.service()).application_process == "Von Erika."
    await max_.taps("Speichern")

    assert "keeping-saved" in max_.screen
    assert (await office.service()).application_process == "Von Max."


async def test_the_same_value_again_is_no_change(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)

    await erika.press(erika.data("ke1", "phone"))
    await erika.says("+49 221 4710 101")

    assert "keeping-the-same" in erika.screen


async def test_markup_in_a_typed_text_stays_text(lab, office):
    erika = await office.coordinator()
    await office.opens(erika)

    await erika.press(erika.data("ke1", "application"))
    await erika.says("<b>Hallo</b> & <a>")
    await erika.taps("Speichern")

    assert "<b>Hallo</b> & <a>" in erika.screen


# --- whose it is ---


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
    async with lab.house.database.writing() as session:
        (member,) = await list_staff(session, keyring=lab.house.keyring)
        await suspend_staff(session, member.id, now=lab.clock.now())
    await asyncio.sleep(2.1)  # so long a running bot may take to notice

    await erika.taps("Speichern")

    assert "fallback-button-outdated" in erika.screen
    assert (await office.service()).application_process is None


# --- adding ---


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
    await erika.press(f"ka1:{int(lab.house.county.ags)}")
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
    await erika.press(f"ka1:{int(lab.house.county.ags)}")
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


# --- month by month ---


async def test_the_gaps_of_the_region_are_shown_for_this_month_and_the_last(lab, office):
    erika = await office.coordinator(region="ahlen")
    await office.count(AHLEN, "work", "2026-11", 12)
    await office.count(AHLEN, "debt", "2026-11", 4, county_wide=False)
    await office.count(BECKUM, "housing", "2026-11", 77)
    await office.count(AHLEN, "health", "2026-10", 9)

    await erika.says("/gaps")
    assert "Ahlen, Arbeit: 12" in erika.screen
    assert "Schulden: <5 (auch kreisweit nichts)" in erika.screen
    assert "77" not in erika.screen
    assert ": 4" not in erika.screen
    await erika.taps("Letzter Monat")

    assert "Ahlen, Gesundheit: 9" in erika.screen
    assert "10/2026" in erika.screen


async def test_many_gaps_are_paged(lab, office):
    erika = await office.coordinator(role=Role.lead, region=None)
    for number, town in enumerate(lab.house.county.municipalities, start=5):
        await office.count(town.ags, "work", "2026-11", number)
        await office.count(town.ags, "debt", "2026-11", number + 20)

    await erika.says("/gaps")
    assert str(erika.screen).count("•") == 15
    await erika.taps("Weitere")

    assert str(erika.screen).count("•") == 2 * len(lab.house.county.municipalities) - 15


async def test_on_the_first_working_day_coordinators_hear_what_nobody_has_checked(lab, office):
    erika, case_manager = await office.coordinator(), await office.coordinator(role=Role.case_manager)
    lab.clock.at = datetime(2026, 12, 1, 6, 0, tzinfo=ZoneInfo("UTC"))

    await office.tick("2026-12-01 07:59")
    assert await office.waiting() == []
    await office.tick("2026-12-01 08:00")
    await office.tick("2026-12-01 09:00")
    await office.tick("2026-12-02 09:00")
    (message,) = await office.waiting()
    assert (message.kind, message.detail) == ("keeping-unchecked", "2026-12")
    await office.deliver()

    assert "keeping-monthly" in erika.screen
    assert "keeping-monthly" not in case_manager.sees
    await erika.taps("Nur was zu prüfen ist")
    assert "keeping-title-waiting" in erika.screen


async def test_nobody_hears_of_what_was_checked_before_the_message_went_out(lab, office):
    erika = await office.coordinator()
    await office.tick("2026-12-01 08:00")
    async with lab.house.database.writing() as session:
        for each in (await session.exec(select(Service))).all():
            each.assured_date = date(2026, 12, 1)
        await session.commit()

    await office.deliver()

    assert "keeping-monthly" not in erika.sees


async def test_each_month_brings_its_own_message(lab, office):
    erika = await office.coordinator()

    await office.tick("2026-12-01 08:00")
    await office.deliver()
    await office.tick("2027-01-04 08:00")
    await office.deliver()

    assert str(erika.sees).count("Das Verzeichnis Ihrer Region") == 2
