"""A client books: whose hours, day, time, what is added; and who presses the same time at once."""

import asyncio
from datetime import timedelta

import pytest

from services.staff.members import suspend_staff

AHLEN = "05570004"


async def test_a_known_client_books_with_three_taps_and_the_office_confirms_with_one(desk, petra):
    client = await desk.client_of(petra, "de")

    await desk.books(client)
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
        async with lab.app.database.writing() as session:
            await suspend_staff(session, petra.staff.id, now=lab.clock.now())

    await client.press(late)
    assert answer in client.screen

    await client.press(slot)
    assert answer in client.screen


async def test_the_third_open_appointment_is_refused(desk, petra):
    client = await desk.client_of(petra, "de")
    await desk.books(client, time="09:00")
    await desk.books(client, time="10:00")

    await client.says("/book")
    await client.press(await desk.first_slot(petra, "2026-11-24 11:00"))

    assert "booking-too-many" in client.screen


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


async def test_somebody_elses_appointment_is_answered_like_an_unknown_button(desk, petra, lab):
    client, thief = await desk.client_of(petra, "de"), await lab.person("de", AHLEN)
    await desk.books(client)
    number = client.data("bo1:") if any("bo1:" in each for each in client.all_data) else "bo1:1"

    for data in ("bo1:1", "bq1:1", "bz1:1", "bc1:1", "bs1:1", "bl1:1", number, "oc1:1", "os1:1", "oo1:1:1"):
        await thief.press(data)
        assert "fallback-button-outdated" in thief.screen, data
    await client.says("/appointments")
    assert len([each for each in client.buttons if "Uhr" in each]) == 1


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
