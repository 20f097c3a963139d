"""The office decides, is away, climbs what nobody answers, notes who came; and enters its hours."""

import pytest


async def test_a_mistyped_year_is_seen_in_the_list_of_hours(desk, petra):
    await petra.says("/absent 21.12.2062-23.12.2062")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    assert petra.screen.count("2062") == 2

    await petra.says("/absent 21.12.-23.12.")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    assert "2026" not in petra.screen


async def test_a_declined_request_says_why_and_offers_other_times(desk, petra):
    client = await desk.client_of(petra, "de")
    await desk.books(client)
    await desk.deliver()

    await petra.taps("Ablehnen")
    await petra.taps("Niemand kann")
    await desk.deliver()

    assert "booking-declined" in client.screen
    await client.taps("Andere Zeiten")
    assert "booking-choose-day" in client.screen


async def test_buttons_of_a_settled_request_say_so(desk, petra):
    client = await desk.client_of(petra, "de")
    await desk.books(client)
    await desk.deliver()
    old = petra.last["message_id"]
    confirm = petra.data("oc1:")
    await client.taps("Absagen")
    await client.taps("Ja, absagen")

    await petra.press(confirm, old)

    assert "booking-settled" in petra.screen
    assert "K-17" in petra.screen


async def test_an_absence_tells_the_clients_and_offers_new_times(desk, petra):
    anna = await desk.staff("Anna Beispiel")
    await desk.hours(anna)
    first, second = await desk.client_of(petra, "de"), await desk.client_of(petra, "ar", "K-18")
    await desk.books(first)
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
    await desk.books(client)
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
