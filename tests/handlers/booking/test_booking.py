"""A client books, the office answers, the reminder comes: both phones, from the first tap to the outcome."""

import asyncio
from datetime import timedelta

import pytest

from services.staff import suspend_staff

AHLEN = "05570004"
FIRST_FREE = "13:00"  # the lab's clock stands at 10:30, and two hours are needed


async def booked(desk, client, day: str = "24. Nov", time: str = "09:00"):
    """Three taps of a client who has a case manager."""
    await client.says("/book")
    await client.taps(day)
    await client.taps(time)
    await client.taps("senden")


@pytest.fixture
async def petra(desk):
    """A case manager of Ahlen with hours every working day from nine to twelve."""
    phone = await desk.staff("Petra Muster")
    await desk.hours(phone)
    return phone


async def test_a_known_client_books_with_three_taps_and_the_office_confirms_with_one(desk, petra):
    client = await desk.client_of(petra, "de")

    await booked(desk, client)
    assert "booking-sent" in client.screen
    await desk.deliver()
    assert "office-request" in petra.screen
    assert "K-17" in petra.screen
    await petra.taps("Bestätigen")
    await desk.deliver()

    assert "office-confirmed" in petra.screen
    assert "booking-confirmed" in client.sees
    assert "Beispielstraße 1" in client.sees
    assert [each["document"]["file_name"] for each in client.chat if "document" in each] == ["termin.ics"]
    assert [each["document"]["file_name"] for each in petra.chat if "document" in each] == ["termin.ics"]
    assert client.unanswered == petra.unanswered == []


async def test_who_has_a_case_manager_books_without_having_chosen_a_town(desk, petra):
    client = await desk.client_of(petra, "ar", town=None)

    await client.says("/book")

    assert "booking-with-own" in client.screen
    assert "booking-choose-day" in client.screen


async def test_reminders_come_the_day_before_and_two_hours_before_and_name_no_office(desk, petra, lab):
    client = await desk.client_of(petra, "ar")
    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-11-25 11:00"))
    await client.press(client.data("bs1:"))
    await desk.deliver()
    await petra.taps("Bestätigen")
    await desk.deliver()

    lab.clock.at = desk.at("2026-11-24 11:00")
    await desk.deliver()
    assert "booking-reminder" in client.screen
    for secret in ("Petra", "KIM", "Beratung"):
        assert secret not in client.screen
    lab.clock.at = desk.at("2026-11-25 09:00")
    await desk.deliver()

    assert "booking-reminder-today" in client.screen
    assert client.sees.count("⏰") == 2
    await client.press(client.data("bc1:"))
    assert "booking-glad" in client.screen


async def test_a_cancelled_appointment_is_not_reminded_of(desk, petra, lab):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()
    await petra.taps("Bestätigen")
    await desk.deliver()
    await client.taps("Absagen")
    await client.taps("Ja, absagen")
    await desk.deliver()
    assert "office-client-cancelled" in petra.sees

    lab.clock.at = desk.at("2026-11-24 08:30")
    await desk.deliver()

    assert "⏰" not in client.sees


async def test_two_clients_who_press_the_last_time_get_one_appointment(desk, petra):
    first, second = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    await first.says("/book")
    await second.says("/book")

    await first.press(slot)
    await second.press(slot)

    assert "booking-draft" in first.screen
    assert "booking-slot-gone" in second.screen
    assert "booking-choose-day" in second.screen, "and a way on"


async def test_a_dozen_who_press_the_last_time_at_once_are_all_answered(desk, petra, lab):
    """More than the database has readers: who was too late looks up the days that are left in a session of its own."""
    clients = [await desk.client_of(petra, "uk", f"K-{number}") for number in range(12)]
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    for client in clients:
        await client.says("/book")
    for client in clients:
        lab.world.press(client.id, client.last["message_id"], slot)

    async with asyncio.timeout(20):
        await lab.settle()

    assert sum("booking-draft" in client.screen for client in clients) == 1
    assert sum("booking-slot-gone" in client.screen for client in clients) == 11


async def test_a_hold_ends_after_ten_minutes_and_the_time_is_free_again(desk, petra, lab):
    first, second = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    await first.says("/book")
    await first.press(slot)
    late = first.data("bs1:")
    lab.clock.at += timedelta(minutes=11)
    await second.says("/book")
    await second.press(slot)

    await first.press(late)

    assert "booking-draft" in second.screen
    assert "booking-slot-gone" in first.screen


async def test_sending_late_still_works_while_nobody_took_the_time(desk, petra, lab):
    client = await desk.client_of(petra, "de")
    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-11-24 09:00"))
    lab.clock.at += timedelta(minutes=25)

    await client.taps("senden")

    assert "booking-sent" in client.screen


@pytest.mark.parametrize(
    ("change", "answer"),
    [("absent", "booking-slot-gone"), ("ended", "booking-slot-gone"), ("suspended", "booking-nobody")],
)
async def test_what_lapsed_cannot_be_sent_once_the_office_offers_it_no_more(desk, petra, lab, change, answer):
    client, other = await desk.client_of(petra, "ar"), await desk.client_of(petra, "de", "K-18")
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    await client.says("/book")
    await client.press(slot)
    late = client.data("bs1:")
    lab.clock.at += timedelta(minutes=11)
    await other.says("/book")
    await other.press(await desk.first_slot(petra, "2026-11-25 09:00"))  # lets go of every hold that is over
    if change == "absent":
        await petra.says("/absent 24.11.")
        await petra.taps("Niemand")
        await petra.taps("Ja, so")
    elif change == "ended":
        await petra.says("/hours")
        await petra.taps("Nr. 1")
        await petra.taps("Ja")
    else:
        async with lab.house.database.writing() as session:
            await suspend_staff(session, petra.staff.id, now=lab.clock.now())

    await client.press(late)
    assert answer in client.screen

    await client.press(slot)
    assert answer in client.screen


async def test_the_third_open_appointment_is_refused(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client, time="09:00")
    await booked(desk, client, time="10:00")

    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-11-24 11:00"))

    assert "booking-too-many" in client.screen


async def test_another_time_takes_the_place_of_the_first_one(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await client.taps("Andere Zeit")
    await client.taps("25. Nov")
    await client.taps("10:00")
    await client.taps("senden")

    await client.says("/appointments")

    assert [each for each in client.buttons if "Uhr" in each] == ["Mi., 25. Nov., 10:00 Uhr"]


async def test_a_mistyped_year_is_seen_in_the_list_of_hours(desk, petra):
    await petra.says("/absent 21.12.2062-23.12.2062")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    assert petra.screen.count("2062") == 2

    await petra.says("/absent 21.12.-23.12.")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    assert "2026" not in petra.screen


def removed(phone) -> int:
    """How many appointments a phone was sent a file for that takes them out of the calendar."""
    return sum(each.get("document", {}).get("file_name") == "absage.ics" for each in phone.chat)


@pytest.mark.parametrize("end", ["client", "moved", "office", "absence"])
async def test_what_stood_in_both_calendars_is_taken_out_of_both(desk, petra, end):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()
    await petra.taps("Bestätigen")
    await desk.deliver()

    if end == "client":
        await client.taps("Absagen")
        await client.taps("Ja, absagen")
    elif end == "moved":
        await client.taps("Andere Zeit")
        await client.taps("25. Nov")
        await client.taps("10:00")
        await client.taps("senden")
    elif end == "office":
        await petra.taps("Termin absagen")
        await petra.press(petra.data("oy1:"))
    else:
        await petra.says("/absent 24.11.")
        await petra.taps("Niemand")
        await petra.taps("Ja, so")
    await desk.deliver()

    assert removed(client) == removed(petra) == 1


async def test_what_was_only_asked_for_is_taken_out_of_no_calendar(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await petra.says("/absent 24.11.")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    await desk.deliver()

    assert "booking-office-cancelled" in client.screen
    assert removed(client) == removed(petra) == 0


async def test_who_moves_an_appointment_and_thinks_again_still_has_one(desk, petra):
    client, other = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    await booked(desk, client)
    await client.taps("Andere Zeit")
    await client.taps("25. Nov")
    await client.taps("10:00")
    await client.taps("Andere Zeit")
    await client.taps("26. Nov")
    await client.taps("10:00")
    late = client.data("bs1:")
    desk.lab.clock.at += timedelta(minutes=11)
    await other.says("/book")
    await other.press(await desk.first_slot(petra, "2026-11-26 10:00"))
    await client.press(late)
    assert "booking-slot-gone" in client.screen
    await client.taps("26. Nov")
    await client.taps("11:00")
    await client.taps("senden")

    await client.says("/appointments")

    assert [each for each in client.buttons if "Uhr" in each] == ["Do., 26. Nov., 11:00 Uhr"]


async def test_what_is_optional_reaches_the_office(desk, petra):
    client = await desk.client_of(petra, "de")
    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-11-24 09:00"))
    await client.taps("Worum es geht")
    await client.press(client.data("by1:", "housing"))
    await client.taps("Sprachhilfe")
    await client.press(client.data("by1:", ":ar"))
    await client.taps("Wer mitkommt")
    await client.taps("2")
    await client.taps("Ein Satz dazu")
    await client.says("Wir haben einen Brief vom Vermieter.")
    assert "Vermieter" in client.screen
    await client.taps("senden")

    await desk.deliver()

    for said in ("office-matter", "office-interpreter", "office-companions", "Wir haben einen Brief vom Vermieter."):
        assert said in petra.screen


async def test_a_stranger_is_asked_for_a_counsellor_first_and_books_with_the_towns_office(desk, petra, lab):
    stranger = await lab.person("de", AHLEN)

    await stranger.says("/book")
    assert "booking-ask-counsellor" in stranger.screen
    await stranger.taps("Nein")
    await stranger.taps("24. Nov")
    await stranger.taps("09:00")
    await stranger.taps("senden")
    await desk.deliver()

    assert "office-request" in petra.screen


@pytest.mark.parametrize("answer", ["bh1:0", "bh1:1"])
async def test_who_answers_about_a_counsellor_after_the_town_was_forgotten_is_asked_for_it(petra, lab, answer):
    stranger = await lab.person("tr", AHLEN)
    await stranger.says("/book")
    asked = stranger.last["message_id"]
    await stranger.press("pf1")
    await stranger.press("lg1:tr")

    await stranger.press(answer, asked)

    assert "booking-town-first" in stranger.screen


async def test_a_declined_request_says_why_and_offers_other_times(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()

    await petra.taps("Ablehnen")
    await petra.taps("Niemand kann")
    await desk.deliver()

    assert "booking-declined" in client.screen
    await client.taps("Andere Zeiten")
    assert "booking-choose-day" in client.screen


async def test_buttons_of_a_settled_request_say_so(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()
    old = petra.last["message_id"]
    confirm = petra.data("oc1:")
    await client.taps("Absagen")
    await client.taps("Ja, absagen")

    await petra.press(confirm, old)

    assert "booking-settled" in petra.screen
    assert "K-17" in petra.screen


async def test_somebody_elses_appointment_is_answered_like_an_unknown_button(desk, petra, lab):
    client, thief = await desk.client_of(petra, "de"), await lab.person("de", AHLEN)
    await booked(desk, client)
    number = client.data("bo1:") if any("bo1:" in each for each in client.all_data) else "bo1:1"

    for data in ("bo1:1", "bq1:1", "bz1:1", "bc1:1", "bs1:1", "bl1:1", number, "oc1:1", "os1:1", "oo1:1:1"):
        await thief.press(data)
        assert "fallback-button-outdated" in thief.screen, data
    await client.says("/appointments")
    assert len([each for each in client.buttons if "Uhr" in each]) == 1


async def test_a_freed_time_is_offered_to_who_waits_then_to_everybody(desk, petra, lab):
    first = await desk.client_of(petra, "de")
    waiting = await desk.client_of(petra, "tr", "K-18")
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    await booked(desk, first)
    await waiting.says("/book")
    await waiting.press(waiting.data("bw1:"))

    await first.taps("Absagen")
    await first.taps("Ja, absagen")
    await desk.deliver()
    assert "booking-offered" in waiting.screen
    other = await desk.client_of(petra, "uk", "K-19")
    await other.says("/book")
    await other.press(slot)
    assert "booking-slot-gone" in other.screen

    lab.clock.at += timedelta(minutes=31)
    await desk.tick()
    await other.says("/book")
    await other.press(slot)

    assert "booking-draft" in other.screen


async def test_the_offered_time_can_be_taken(desk, petra):
    first, waiting = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    await booked(desk, first)
    await waiting.says("/book")
    await waiting.press(waiting.data("bw1:"))
    await first.taps("Absagen")
    await first.taps("Ja, absagen")
    await desk.deliver()

    await waiting.press(waiting.data("bs1:"))

    assert "booking-sent" in waiting.screen


@pytest.mark.parametrize(
    ("decision", "offered"),
    [("oe1:1:other_time", False), ("oe1:1:absence", False), ("oe1:1:not_responsible", True), ("oy1:1", False)],
)
async def test_a_time_that_does_not_suit_the_office_is_offered_to_nobody(desk, petra, decision, offered):
    first, waiting = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    await booked(desk, first)
    await waiting.says("/book")
    await waiting.press(waiting.data("bw1:"))
    await desk.deliver()

    await petra.press(decision)
    await desk.deliver()

    assert ("booking-offered" in waiting.sees) is offered


async def test_a_time_that_is_no_earlier_than_ones_own_is_not_offered_as_earlier(desk, petra):
    first, second = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    third = await desk.client_of(petra, "ar", "K-19")
    await second.says("/book")
    await second.press(await desk.first_slot(petra, "2026-11-24 09:00"))
    await second.press(second.data("bs1:"))
    for each in (second, third):
        await each.says("/book")
        await each.press(each.data("bw1:"))
    await booked(desk, first, time="10:00")

    await first.taps("Absagen")
    await first.taps("Ja, absagen")
    await desk.deliver()

    assert "booking-offered" not in second.sees
    assert "booking-offered" in third.screen, "who waits next, and has none"


async def test_an_absence_tells_the_clients_and_offers_new_times(desk, petra):
    anna = await desk.staff("Anna Beispiel")
    await desk.hours(anna)
    first, second = await desk.client_of(petra, "de"), await desk.client_of(petra, "ar", "K-18")
    await booked(desk, first)
    await second.says("/book")
    await second.press(await desk.first_slot(petra, "2026-11-24 10:00"))
    await second.press(second.data("bs1:"))

    await petra.says("/absent 24.11.-25.11.")
    await petra.taps("Anna")
    assert "office-absence-affects" in petra.screen
    await petra.taps("Ja, so")
    await desk.deliver()

    for client in (first, second):
        assert "booking-office-cancelled" in client.screen
        await client.press(client.data("bf1:::0"))
        assert "24" not in "".join(each for each in client.buttons if "Nov" in each)
    await first.says("/appointments")
    await first.press(f"bf1:{anna.staff.id}::0")
    await first.taps("24. Nov")
    assert "booking-choose-time" in first.screen, "the substitute's times"


async def test_an_unanswered_request_climbs_to_substitute_coordinator_and_client(desk, petra, lab):
    anna, region = await desk.staff("Anna Beispiel"), await desk.staff("Koor D.", role="coordinator", region="ahlen")
    client = await desk.client_of(petra, "de")
    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-12-08 09:00"))
    await client.taps("senden")

    lab.clock.at = desk.at("2026-11-24 10:31")
    await desk.tick()
    await desk.deliver()
    assert "office-escalated" in anna.screen
    assert "office-escalated-time" not in region.sees
    lab.clock.at = desk.at("2026-11-25 10:31")
    await desk.tick()
    await desk.deliver()

    assert "office-escalated-time" in region.screen
    assert "K-17" not in region.sees
    assert "booking-unanswered" in client.screen
    await anna.taps("Bestätigen")
    assert "office-confirmed" in anna.screen


async def test_afterwards_the_office_notes_with_one_tap_whether_they_came(desk, petra, lab):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()
    await petra.taps("Bestätigen")
    lab.clock.at = desk.at("2026-11-24 09:31")
    await desk.tick()
    await desk.deliver()

    assert "office-ask-outcome" in petra.sees
    await petra.taps("War da")

    assert "office-noted" in petra.sees


async def test_office_hours_are_entered_in_words_and_ended_by_a_button(desk, lab):
    petra = await desk.staff("Petra Muster")
    await petra.says("/hours Mo-Do 9-12")
    await petra.taps("Mit Termin")
    await petra.taps("30 Minuten")
    await petra.says("Beispielstraße 1, 59227 Ahlen")
    assert "office-added" in petra.screen
    await petra.says("/hours Di 11-13")
    await petra.taps("Mit Termin")
    await petra.taps("30 Minuten")
    await petra.taps("Beispielstraße 1")
    assert "office-overlap" in petra.screen

    await petra.says("/hours")
    await petra.taps("Nr. 1 beenden")
    await petra.taps("Ja, beenden")

    assert "office-ended" in petra.screen
    assert "office-hours-none" in petra.screen


@pytest.mark.parametrize("words", ["Mo 12-9", "31.02. 9-12", "irgendwann", "x" * 4000])
async def test_hours_that_make_no_sense_are_refused_kindly(desk, words):
    petra = await desk.staff("Petra Muster")

    await petra.says(f"/hours {words}")

    assert "office-ask-mode" not in petra.screen
    assert petra.buttons


async def test_an_open_consultation_is_shown_followed_and_reminded_of(desk, lab):
    petra = await desk.staff("Petra Muster")
    await desk.hours(petra, "FREQ=WEEKLY;BYDAY=WE", 14, 16, mode="open")
    client = await lab.person("de", AHLEN)

    await client.press("bn1")
    assert "booking-open-title" in client.screen
    assert "Beispielstraße 1" in client.screen
    await client.taps("Erinnern")
    assert "booking-following" in client.screen
    await desk.tick()
    lab.clock.at = desk.at("2026-11-24 18:00")
    await desk.deliver()

    assert "booking-open-reminder" in client.screen
    await client.taps("Nicht mehr")
    assert "booking-not-following" in client.screen


async def test_who_deletes_their_data_cancels_their_appointments_and_the_office_is_told(desk, petra):
    client = await desk.client_of(petra, "de")
    await booked(desk, client)
    await desk.deliver()
    await client.says("/privacy")
    assert "privacy-appointments" in client.screen
    await client.taps("löschen")
    assert "privacy-ask-appointments" in client.screen
    await client.taps("Ja, alles löschen")
    await desk.deliver()

    assert "office-client-cancelled" in petra.sees
    await petra.says("/agenda")
    assert "K-17" not in petra.screen


async def test_a_city_with_a_case_manager_for_each_district_asks_for_the_district(desk, lab):
    for district, opens in (("Nord", 9), ("Süd", 14)):
        await desk.hours(await desk.staff(f"Frau {district}", district=district), opens=opens, closes=opens + 2)
    client = await lab.person("de", AHLEN)

    await client.says("/book")
    await client.taps("Nein")
    assert "booking-choose-district" in client.screen
    await client.taps("Süd")
    await client.taps("24. Nov")

    assert [each for each in client.buttons if ":" in each] == ["14:00", "14:30", "15:00", "15:30"]
