"""Coordinators type another value."""

from datetime import timedelta

from storage.directory import Phone, Schedule
from tests.conftest import AHLEN

KIM = "kim-case-management"


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
