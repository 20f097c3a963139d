"""The buttons under a campaign's message."""

import pytest

from handlers.booking.client.callbacks import BookDays, BookSlot
from handlers.campaigns.reading.callbacks import (
    OpenButton,
)
from handlers.shell.texts import plain, text
from services.campaigns.buttons import What
from storage.booking import Appointment
from tests.conftest import AHLEN

from .conftest import OFFICE, under


async def test_each_button_opens_its_conversation_below_and_counts(news, office):
    await news.opens(office)
    reader = await news.reader("de")
    number = await news.sends(office, buttons=("info:naturalisation", "more", "book"))
    message = reader.last
    info, more, book, _ = [each["callback_data"] for each in under(message)]

    for pressed, shown in (
        (info, "info-naturalisation-overview"),
        (more, "offers-heading"),
        (book, "booking-choose-day"),
    ):
        await reader.press(pressed, message["message_id"])
        assert shown in reader.screen
        assert reader.last["message_id"] != message["message_id"]

    assert OFFICE in reader.screen
    assert "booking-authority-hint" in reader.screen, "it is a public office"
    assert [each for each in reader.chat if each["message_id"] == message["message_id"]] == [message]
    assert await news.counted("tapped") == 3
    assert number


async def test_an_appointment_is_asked_for_and_the_campaign_is_credited_once(news, office):
    await news.opens(office)
    reader = await news.reader("de")
    await news.sends(office, buttons=("book",))

    await reader.taps("Termin buchen")
    await reader.taps("2. Dez")
    await reader.taps("09:00")
    await reader.taps("Anfrage senden")

    assert "booking-sent" in reader.screen
    assert await news.counted("booked") == 1
    await news.delivers()
    assert any("9:00" in each["text"] for each in office.chat[-2:]), "beside the news that the campaign has ended"
    await reader.taps("Andere Zeit")
    assert OFFICE in reader.screen, "another time is another of the office's"


async def test_who_lets_a_time_go_or_comes_too_late_sees_the_offices_other_days(lab, news, office):
    rule = await news.opens(office)
    one, two = await news.reader("de"), await news.reader("de")
    await news.sends(office, buttons=("book",))
    for reader in (one, two):
        await reader.taps("Termin buchen")
        await reader.taps("2. Dez")
    slot = one.data("bk1")
    assert slot.startswith(f"bk1:{rule}:")

    await one.press(slot)
    await two.press(slot)
    assert "booking-slot-gone" in two.screen
    assert OFFICE in two.screen
    await one.taps("Andere Zeit")

    assert OFFICE in one.screen
    assert "booking-choose-day" in one.screen


async def test_nothing_free_is_said_with_the_offices_entry_in_the_directory(news, office):
    reader = await news.reader("ar")
    await news.sends(office, buttons=("book",))

    await reader.taps(plain(text("menu-book"), "ar"))

    assert "news-nothing-free" in reader.screen
    await reader.taps("☎️")
    assert "offers-phone" in reader.screen
    assert OFFICE in reader.screen


async def test_an_entry_of_the_directory_opens_as_a_card(lab, news, office):
    reader = await news.reader("de")
    await reader.press(f"of1:{int(AHLEN)}:naturalisation::0::0")
    code = reader.data("cd1").rsplit(":", 1)[1]

    await news.sends(office, buttons=(f"more:{code}",))
    await reader.taps("Mehr Informationen")

    assert "offers-checked" in reader.screen


async def test_without_a_town_more_asks_for_it_first(news, office):
    reader = await news.reader("de", town=None)
    await news.sends(office, buttons=("more",))
    message = reader.last

    await reader.taps("Mehr Informationen")
    assert "news-more-town" in reader.screen
    assert message in reader.chat
    await reader.taps("Ahlen")

    assert "offers-heading" in reader.screen
    assert "Einbürgerung" in reader.screen


async def test_who_is_no_recipient_opens_and_counts_nothing_and_cannot_book_at_the_office(news, office):
    rule = await news.opens(office)
    await news.reader("de")
    number = await news.sends(office, buttons=("info:naturalisation", "more", "book"))
    stranger = await news.lab.person("de", AHLEN)

    await stranger.press(OpenButton(campaign_id=number, what=What.info, about="naturalisation"))
    assert "info-naturalisation-overview" in stranger.screen
    await stranger.press(OpenButton(campaign_id=number, what=What.book, about=None))
    assert "news-booking-over" in stranger.screen
    await stranger.press(BookDays(staff=office.desk.staff.id, replaces=None, page=0))
    assert OFFICE not in stranger.screen
    await stranger.press(BookSlot(office_hours_id=rule, starts=29_735_040, replaces=None))

    assert await news.rows(Appointment) == []
    assert await news.counted("tapped") == 0


async def test_a_campaign_that_never_was_counts_nothing_but_its_buttons_open(lab, news):
    person = await lab.person("de", AHLEN)
    buttons = {What.info: "info-staying-overview", What.more: "offers-heading", What.book: "booking-ask-counsellor"}

    for what, shown in buttons.items():
        await person.press(
            OpenButton(campaign_id=4_711, what=what, about="staying" if what is What.info else None)
        )  # fmt: skip
        assert shown in person.screen

    assert await news.counted("tapped") == 0


@pytest.mark.parametrize(("what", "about"), [(What.info, "wetter"), (What.info, None), (What.more, "2222222222")])
async def test_what_is_gone_is_said_below_and_the_message_stays(news, office, what, about):
    reader = await news.reader("de")
    number = await news.sends(office)
    message = reader.last

    await reader.press(OpenButton(campaign_id=number, what=what, about=about))

    assert message in reader.chat
    assert "menu-choose-topic" in reader.screen


async def test_a_coordinators_campaign_leads_to_booking_as_always(news):
    coordinator = await news.hires("lead", "KIM")
    reader = await news.reader("de")
    await news.sends(coordinator, buttons=("book",))

    await reader.taps("Termin buchen")

    assert "booking-ask-counsellor" in reader.screen
