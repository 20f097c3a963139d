"""News are chosen and stopped, and are among one's own data."""

import json

import pytest
from sqlmodel import col

from handlers.campaigns.reading.callbacks import (
    NewsMenu,
    OldEnough,
    SetNews,
    StopAll,
    StopMessages,
)
from handlers.conversations import PAGES
from handlers.privacy.callbacks import AskToForget, Forget
from handlers.privacy.pages import EXPORT, HTML, JSON
from handlers.shell.texts import ISOLATES, plain, text
from services.campaigns.rules import Kind
from services.context import Context
from storage.campaigns import CampaignRecipient, Subscription
from storage.people import Person
from tests.conftest import AHLEN

from .conftest import OFFICE, TEXTS, under


async def test_nobody_has_news_and_each_kind_is_one_tap_once_the_age_is_said(lab, news):
    person = await lab.person("uk", AHLEN)
    await person.says("/news")
    assert "news-title" in person.screen
    assert "✅" not in person.screen
    for kind in Kind:
        assert plain(text(f"news-{kind}.means"), "uk") in person.screen

    await person.press(SetNews(kind=Kind.courses, on=True))
    assert "news-ask-age" in person.screen
    assert await news.wanted(person) == set()
    await person.taps("✅")
    assert "news-on-now" in person.screen
    await person.press(SetNews(kind=Kind.events, on=True))

    assert "news-ask-age" not in person.screen, "who has said it is not asked again"
    assert await news.wanted(person) == {"courses", "events"}
    await person.press(SetNews(kind=Kind.courses, on=False))
    assert "news-off-now" in person.screen
    assert await news.wanted(person) == {"events"}


async def test_who_is_younger_is_refused_kindly_and_nothing_is_stored(lab, news):
    person = await lab.person("de", AHLEN)
    await person.says("/news")
    before = await news.rows(Person)

    await person.taps("🔔 Einbürgerung")
    await person.taps("Nein, ich bin jünger")

    assert "news-too-young" in person.screen
    assert await news.rows(Subscription) == []
    assert await news.rows(Person) == before
    await person.taps("🆘")
    assert "emergency-first-line" in person.screen
    await person.taps("Themen")
    assert "menu-choose-topic" in person.screen


async def test_all_of_it_stops_with_one_tap(news):
    person = await news.reader("tr")
    await person.press(SetNews(kind=Kind.offices, on=True))

    await person.taps("🔕 Tüm haberleri durdur")

    assert "news-stopped-all" in person.screen
    assert await news.wanted(person) == set()
    assert "Tüm haberleri" not in "".join(person.buttons)


async def test_without_a_town_one_hears_that_events_come_for_it_and_can_choose_it(lab):
    person = await lab.person("ar")
    await person.says("/news")
    assert "news-no-town" in person.screen

    await person.taps(plain(text("menu-choose-a-town"), "ar"))
    await person.press(f"mu1:{int(AHLEN)}:")
    await person.taps("📣")

    assert "news-town" in person.screen
    assert "Ahlen" in person.screen


async def test_a_newcomer_is_asked_for_the_language_first(lab, news):
    person = lab.stranger("tr")

    await person.says("/news")

    assert "start-choose-language" in person.screen
    assert await news.rows(Subscription) == []


@pytest.mark.parametrize("forged", ["vs1:weather:1", "va1:weather:1", "vs1:events", "vx1:a:events", "vp1:1:bomb:"])
async def test_a_forged_button_is_out_of_date(lab, news, forged):
    person = await lab.person("de", AHLEN)

    await person.press(forged)

    assert "fallback-button-outdated" in person.screen
    assert await news.rows(Subscription) == []


@pytest.mark.parametrize(
    "button", [NewsMenu(), StopAll(), SetNews(kind=Kind.events, on=True), OldEnough(kind=Kind.events, yes=True)]
)
async def test_somebody_who_was_forgotten_leaves_nothing_by_an_old_button(lab, news, button):
    person = await lab.person("de", AHLEN)
    await person.press(Forget())

    await person.press(button)

    assert "fallback-button-outdated" in person.screen
    assert await news.rows(Subscription) == []
    assert await news.rows(Person) == []


# --- stopping ---


async def test_stopping_works_at_once_twice_and_leaves_the_message_readable(news, office):
    reader = await news.reader("ar")
    await reader.press(SetNews(kind=Kind.courses, on=True))
    number = await news.sends(office)
    message = reader.last

    for _ in range(2):
        await reader.press(under(message)[-1]["callback_data"], message["message_id"])

        assert "news-stopped" in reader.screen
        assert await news.wanted(reader) == {"courses"}
    assert [each for each in reader.chat if each["message_id"] == message["message_id"]] == [message]
    assert await news.counted("unsubscribed") == 1
    await reader.taps("📣")
    assert "news-title" in reader.screen

    before = len(reader.chat)
    assert await news.sends(office, texts={**TEXTS, "de": "Noch einmal"}) > number
    assert len(reader.chat) == before, "and for good"


async def test_the_button_of_a_campaign_long_forgotten_still_stops_its_kind(news):
    reader = await news.reader("de", kind=Kind.events)

    await reader.press(StopMessages(campaign_id=4_711, kind=Kind.events))

    assert "news-stopped" in reader.screen
    assert await news.wanted(reader) == set()


async def test_who_was_forgotten_can_press_stop_and_is_not_remembered_by_it(lab, news, office):
    reader = await news.reader("de")
    await news.sends(office)
    stop = under(reader.last)[-1]["callback_data"]
    await reader.press(Forget())

    await reader.press(stop)

    assert "news-stopped" in reader.screen
    assert await news.person(reader) is None


async def test_who_blocked_the_bot_and_comes_back_sees_what_they_chose(lab, news, office):
    reader = await news.reader("de")
    lab.world.block(reader.id)
    await lab.settle()
    await news.sends(office)
    lab.world.unblock(reader.id)

    await reader.says("/news")

    assert "✅ Einbürgerung" in reader.screen
    await reader.taps("🔕 Alles abbestellen")
    assert await news.wanted(reader) == set()


# --- one's own data ---


async def test_privacy_names_the_news_and_that_messages_came(news, office):
    reader = await news.reader("de")
    await reader.press(SetNews(kind=Kind.events, on=True))
    await news.sends(office)

    await reader.says("/privacy")

    assert "privacy-news" in reader.screen
    assert "Einbürgerung, Veranstaltungen" in reader.screen
    assert "privacy-campaigns" in reader.screen


async def test_the_export_holds_them_in_words_and_as_values(lab, news, office):
    reader = await news.reader("de")
    await news.sends(office)
    person = await news.person(reader)
    context = Context(lab.app, lab.clock.now(), "de", person_or_none=person)

    files = {name: await news.does(PAGES[EXPORT].download, context, person.id, name) for name in (HTML, JSON)}

    export = json.loads(files[JSON].content)
    assert [each["kind"] for each in export["subscription"]] == ["naturalisation"]
    (got,) = export["campaign_recipient"]
    assert (got["office"], got["kind"], got["language"], got["outcome"]) == (
        OFFICE,
        "naturalisation",
        "de",
        "delivered",
    )
    words = files[HTML].content.decode().translate(ISOLATES)
    for each in ("Neuigkeiten, die Sie gewählt haben", f"{OFFICE}: Einbürgerung", "23. November 2026"):
        assert each in words


async def test_deleting_leaves_a_recipient_without_a_person_and_no_subscription(news, office):
    reader = await news.reader("de")
    await news.sends(office)
    person = await news.person(reader)

    await reader.press(AskToForget())
    await reader.press(Forget())

    assert await news.rows(Subscription, Subscription.person_id == person.id) == []
    assert await news.rows(CampaignRecipient, CampaignRecipient.person_id == person.id) == []
    assert len(await news.rows(CampaignRecipient, col(CampaignRecipient.person_id).is_(None))) == 1
