"""Finding offers, as a person does it."""

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from handlers.directory.offers.callbacks import OfferCard, OfferList, OfferNumbers, OfferPins, SpokenMenu, fields_of
from services.directory.importing import service_code
from services.directory.listing import Wish
from services.directory.places import Point
from storage.directory import DemandGap

AHLEN, BECKUM, BEELEN = "05570004", "05570008", "05570012"


def offers(ags: str = AHLEN, topic: str = "general_counselling", **given: object) -> OfferList:
    return OfferList(**fields_of(Wish(ags=ags, topic=topic, **given)))


def card(service: str, kind: type = OfferCard, ags: str = AHLEN, topic: str = "general_counselling", **given: object):
    return kind(**fields_of(Wish(ags=ags, topic=topic, **given)), code=service_code(service))


@pytest.mark.parametrize("language", ["de", "ar", "tr"])
async def test_from_start_to_an_offer_by_buttons(lab, language):
    person = lab.stranger(language)

    await person.says("/start")
    assert "start-choose-language" in person.screen
    await person.press(f"lg1:{language}")
    assert "menu-greeting" in person.screen
    assert "menu-choose-town" in person.screen
    await person.taps("Ahlen")
    assert "menu-choose-topic" in person.screen
    await person.press(offers())
    assert "offers-tap-number" in person.screen
    await person.taps("4")

    assert "offers-phone" in person.screen
    assert "+49 221 4710" in person.screen
    assert len(person.chat) == 1, "one message, edited from screen to screen"


async def test_town_and_topic_in_one_message_lead_straight_to_the_list(lab):
    person = await lab.person("de")

    await person.says("Wohnung in Oelde gesucht")

    assert "Wohnen · Oelde" in person.screen


async def test_a_topic_without_a_town_asks_for_the_town_and_goes_on_to_the_list(lab):
    person = await lab.person("de")

    await person.says("Schulden")
    assert "offers-topic-first" in person.screen
    await person.taps("Telgte")

    assert "Schulden · Telgte" in person.screen


@pytest.mark.parametrize("county_id", ["paderborn"])
async def test_two_towns_that_could_be_meant_are_asked_about(lab):
    person = await lab.person("de")

    await person.says("Bad")
    assert "menu-did-you-mean" in person.screen
    await person.taps("Bad Wünnenberg")

    assert "menu-choose-topic" in person.screen


async def test_a_greeting_hides_no_wish(lab):
    person = await lab.person("de", AHLEN)

    await person.says("Hallo, ich habe Schulden")

    assert "Schulden · Ahlen" in person.screen


async def test_a_shared_location_finds_the_town_and_lists_the_nearest_first(lab):
    person = await lab.person("de")

    await person.shares(51.756, 8.041)
    assert "offers-located" in person.sees
    assert "Beckum" in person.screen
    await person.taps("Alle Angebote")

    assert "offers-nearest-first" in person.screen
    assert "km)" in str(person.screen).splitlines()[3]


@pytest.mark.parametrize("county_id", ["paderborn"])
async def test_nothing_near_is_said_plainly_and_counted(lab):
    person = await lab.person("de")

    await person.shares(51.551, 8.559)
    await person.taps("Schulden")

    assert "offers-none" in person.screen
    assert "offers-none-with-filter" not in person.screen
    async with lab.app.database.reading() as session:
        assert [row.county_wide for row in (await session.exec(select(DemandGap))).all()] == [False]


async def test_a_location_outside_the_county_says_so_and_lets_the_person_choose(lab):
    person = await lab.person("de")

    await person.shares(52.52, 13.40)

    assert "offers-located-outside" in person.sees
    assert "menu-choose-town" in person.screen


async def test_the_location_key_appears_and_goes_away_again(lab):
    person = await lab.person("de", AHLEN)

    await person.press("sl1")
    assert lab.world.chat_with(person.id).reply_keyboard["keyboard"][0][0]["request_location"]
    await person.says("Menü")

    assert "menu-choose-topic" in person.screen
    assert lab.world.chat_with(person.id).reply_keyboard is None


async def test_only_open_offers_are_listed_when_that_is_wished(lab):
    person = await lab.person("de", AHLEN)

    await person.press(offers(open_now=True))
    assert "offers-filter-open" in person.screen
    shown = [line for line in str(person.screen).splitlines() if line[:1].isdigit()]

    assert shown
    assert all("🟢" in line for line in shown)


async def test_on_a_public_holiday_nothing_is_open_and_the_card_says_why(lab):
    lab.clock.at = datetime(2026, 12, 25, 9, 30, tzinfo=UTC)  # a Friday
    person = await lab.person("de", AHLEN)

    await person.press(offers(open_now=True))
    assert "offers-none-with-filter" in person.screen
    await person.press(card("schuldnerberatung", topic="debt"))

    assert "offers-holiday-until" in person.screen


async def test_offers_are_filtered_by_the_language_spoken_there(lab):
    person = await lab.person("de", AHLEN)

    await person.press(SpokenMenu(**fields_of(Wish(ags=AHLEN, topic="all"))))
    assert "offers-choose-spoken" in person.screen
    await person.taps("Ukrainisch")
    assert "offers-filter-spoken" in person.screen
    await person.taps("1")

    assert "Ukrainisch" in person.screen


async def test_a_filter_that_leaves_nothing_can_be_taken_away(lab):
    person = await lab.person("de", AHLEN)

    await person.press(offers(topic="debt", language="ti"))
    assert "offers-none-with-filter" in person.screen
    await person.taps("✅")
    await person.taps("Alle Sprachen")

    assert "offers-tap-number" in person.screen


async def test_the_list_turns_its_pages(lab):
    person = await lab.person("de", AHLEN)

    await person.press(offers(topic="all"))
    first = str(person.screen)
    await person.taps("Weitere")
    assert "7. " in person.screen
    await person.taps("Zurück")

    assert str(person.screen) == first


@pytest.mark.parametrize("county_id", ["paderborn"])
async def test_nothing_found_says_so_and_names_the_nearest_town_that_has_it(lab):
    person = await lab.person("de", "05774016")

    await person.press(offers(ags="05774016", topic="addiction"))

    assert "offers-none" in person.screen
    assert "⬅️ Themen" in person.buttons


@pytest.mark.parametrize("county_id", ["paderborn"])
@pytest.mark.parametrize("language", ["de", "ar", "tr"])
async def test_offers_of_bueren_are_found_by_button_misspelling_and_location(lab, language):
    by_button, by_name, by_place = [await lab.person(language) for _ in range(3)]

    await by_button.taps("Büren")
    await by_name.says("Bühren")
    await by_place.shares(51.551, 8.559)

    for person in (by_button, by_name, by_place):
        assert "Büren" in person.screen
        await person.press(offers(ags="05774016", topic="language_course"))
        await person.taps("1")
        assert "offers-checked" in person.screen or "offers-not-checked" in person.screen


async def test_a_gap_is_counted_by_town_topic_and_month_and_without_the_person(lab):
    first, second = await lab.person("de", BEELEN), await lab.person("ar", BEELEN)

    await first.press(offers(ags=BEELEN, topic="debt"))
    await second.press(offers(ags=BEELEN, topic="debt"))
    await second.press(offers(ags=BEELEN, topic="debt", open_now=True))

    async with lab.app.database.reading() as session:
        rows = (await session.exec(select(DemandGap))).all()
    assert [(row.municipality_ags, row.topic, row.month, row.county_wide, row.count) for row in rows] == [
        (BEELEN, "debt", "2026-11", True, 2)
    ]


async def test_the_card_has_a_pin_and_a_number_and_leads_back(lab):
    person = await lab.person("ar", AHLEN)

    await person.press(card("kim-case-management", OfferPins))
    assert person.last["venue"]["address"].endswith("Ahlen")
    await person.press(person.last["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
    assert "offers-phone" in person.screen
    await person.press(card("kim-case-management", OfferNumbers))

    assert person.last["contact"]["phone_number"].startswith("+49221")
    assert person.last["contact"]["first_name"] == "KIM Case Management"


async def test_sample_details_are_hidden_outside_the_demo(lab):
    object.__setattr__(lab.app, "show_samples", False)
    person = await lab.person("de", AHLEN)

    await person.press(card("kim-case-management"))

    assert "offers-no-contact" in person.screen
    assert "4710" not in person.screen
    assert "Musterstraße" not in person.screen
    assert "📍 Auf der Karte" not in person.buttons


async def test_sample_details_say_that_they_are_invented(lab):
    person = await lab.person("de", AHLEN)

    await person.press(card("kim-case-management"))

    assert "offers-sample" in person.screen


async def test_an_old_button_works_for_somebody_who_was_forgotten(lab):
    person = await lab.person("ar", AHLEN)
    await person.press("pf1")
    assert "privacy-deleted" in person.screen

    await person.press(offers())

    assert "offers-tap-number" in person.screen


async def test_two_presses_at_once_end_on_the_last_one(lab):
    person = await lab.person("de", AHLEN)
    message = person.last["message_id"]

    lab.world.press(person.id, message, offers(topic="work").pack())
    lab.world.press(person.id, message, offers(topic="health").pack())
    await lab.settle()

    assert "Gesundheit" in person.screen


async def test_the_same_update_twice_counts_once(lab):
    person = await lab.person("de", BEELEN)
    lab.world.press(person.id, person.last["message_id"], offers(ags=BEELEN, topic="debt").pack())
    updates = lab.fetch()

    await lab.poller.handle(updates)
    await lab.poller.handle(updates)

    async with lab.app.database.reading() as session:
        assert [row.count for row in (await session.exec(select(DemandGap))).all()] == [1]
    assert "Schulden · Beelen" in person.screen


async def test_a_deleted_message_is_answered_with_a_new_one(lab):
    person = await lab.person("de", AHLEN)
    deleted = person.last["message_id"]
    await lab.bot.delete_message(person.id, deleted)

    await person.press(offers(topic="work"), message_id=deleted)

    assert "Arbeit" in person.screen


@pytest.mark.parametrize(
    ("near", "travels"), [(Point(51.7634, 7.8911), "5176_789"), (None, None), (Point(-0.5, -0.5), "-50_-50")]
)
def test_a_location_travels_coarsely(near, travels):
    assert fields_of(Wish(ags=AHLEN, topic="work", near=near))["near"] == travels
