"""Info cards and templates as data, and who counsels on a card."""

import re
from datetime import date

import pytest

from services.counties import known_counties, load_county
from services.directory.catalogue import Catalogue
from services.directory.topics import topic_ids
from services.info import campaign_templates, card_about, counselling_for, find_card, info_cards
from services.refusal import Refusal
from tests.conftest import AHLEN, BUEREN, MONDAY_MORNING

from ...conftest import context_of

LAW = re.compile(r"^§§? \d+[a-z]?.* (StAG|AufenthG|EinbTestV|IntV)$")
SITE = re.compile(r"^[a-z-]+(\.[a-z-]+)*\.de$")
SOURCED = [page for card in info_cards() for page in card.pages] + [
    each for each in campaign_templates() if each.figures
]


@pytest.mark.parametrize("said", SOURCED, ids=lambda each: each.id)
def test_whatever_is_said_names_a_law_with_its_section_or_an_office_and_a_date(said):
    assert said.sources
    assert [each for each in said.sources if not LAW.match(each) and not SITE.match(each)] == []
    assert said.as_of


@pytest.mark.parametrize("said", SOURCED, ids=lambda each: each.id)
def test_what_is_from_an_office_or_from_a_law_that_has_changed_since_asks_people_to_ask(said):
    of_an_office = not isinstance(said.as_of, date)
    changed = any("AufenthG" in each for each in said.sources)  # in June and July 2026, after the stored copy

    assert said.recheck or not (of_an_office or changed)


def test_nobody_has_reviewed_the_shipped_cards():
    assert {(card.reviewed_on, card.reviewed_by) for card in info_cards()} == {(None, None)}


def test_cards_belong_to_topics_that_exist_and_templates_to_cards_that_exist():
    assert {topic for card in info_cards() for topic in card.topics} <= topic_ids()
    for template in campaign_templates():
        assert template.card is None or find_card(template.card)


def test_a_topic_leads_to_its_card():
    assert card_about("naturalisation") == find_card("naturalisation")
    assert card_about("residence") == find_card("staying")
    assert card_about("debt") is None
    with pytest.raises(Refusal):
        find_card("wetter")


@pytest.mark.parametrize("county_id", known_counties())
def test_where_to_apply_is_said_for_the_own_county_alone(county_id):
    pages = [page.id for page in find_card("naturalisation").pages_in(county_id)]

    assert [each for each in pages if each.startswith("where-")] == [f"where-{county_id}"]


@pytest.mark.parametrize("card_id", ["naturalisation", "staying"])
@pytest.mark.parametrize(("county_id", "ags"), [("warendorf", AHLEN), ("paderborn", BUEREN)])
async def test_counselling_is_never_with_the_office_that_decides(database, county_id, ags, card_id):
    view = context_of(
        county=load_county(county_id), language="de", now=MONDAY_MORNING, show_samples=True, catalogue=Catalogue()
    )
    async with database.reading() as read:
        names = [name for _, name in await counselling_for(read, view, find_card(card_id), ags=ags)]

    assert names[0] == ("Flüchtlingsberatung" if card_id == "staying" else "Migrationsberatung für erwachsene "
                        "Zugewanderte (MBE)")  # fmt: skip
    assert [name for name in names if "behörde" in name] == []


async def test_counselling_is_named_in_the_persons_language(database):
    view = context_of(
        county=load_county("warendorf"), language="uk", now=MONDAY_MORNING, show_samples=True, catalogue=Catalogue()
    )
    async with database.reading() as read:
        found = await counselling_for(read, view, find_card("naturalisation"), ags=AHLEN)

    assert [name for _, name in found if re.search("[а-яі]", name)]
