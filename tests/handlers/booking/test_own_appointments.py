"""What is booked: moved, cancelled, in the calendar, reminded of; the waiting list and open consultations."""

from datetime import timedelta

import pytest

AHLEN = "05570004"


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
    await desk.books(client)
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


async def test_another_time_takes_the_place_of_the_first_one(desk, petra):
    client = await desk.client_of(petra, "de")
    await desk.books(client)
    await client.taps("Andere Zeit")
    await client.taps("25. Nov")
    await client.taps("10:00")
    await client.taps("senden")

    await client.says("/appointments")

    assert [each for each in client.buttons if "Uhr" in each] == ["Mi., 25. Nov., 10:00 Uhr"]


def removed(phone) -> int:
    """How many appointments a phone was sent a file for that takes them out of the calendar."""
    return sum(each.get("document", {}).get("file_name") == "absage.ics" for each in phone.chat)


@pytest.mark.parametrize("end", ["client", "moved", "office", "absence"])
async def test_what_stood_in_both_calendars_is_taken_out_of_both(desk, petra, end):
    client = await desk.client_of(petra, "de")
    await desk.books(client)
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
    await desk.books(client)
    await petra.says("/absent 24.11.")
    await petra.taps("Niemand")
    await petra.taps("Ja, so")
    await desk.deliver()

    assert "booking-office-cancelled" in client.screen
    assert removed(client) == removed(petra) == 0


async def test_who_moves_an_appointment_and_thinks_again_still_has_one(desk, petra):
    client, other = await desk.client_of(petra, "de"), await desk.client_of(petra, "tr", "K-18")
    await desk.books(client)
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


async def test_a_freed_time_is_offered_to_who_waits_then_to_everybody(desk, petra, lab):
    first = await desk.client_of(petra, "de")
    waiting = await desk.client_of(petra, "tr", "K-18")
    slot = await desk.first_slot(petra, "2026-11-24 09:00")
    await desk.books(first)
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
    await desk.books(first)
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
    await desk.books(first)
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
    await desk.books(first, time="10:00")

    await first.taps("Absagen")
    await first.taps("Ja, absagen")
    await desk.deliver()

    assert "booking-offered" not in second.sees
    assert "booking-offered" in third.screen, "who waits next, and has none"


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
    await desk.books(client)
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
