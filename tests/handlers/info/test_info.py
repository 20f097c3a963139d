"""Info cards as people read them; the words of cards and templates in every language."""

import re
from datetime import date
from functools import cache
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast, visitor

from handlers.directory.offers.callbacks import OfferList, fields_of
from handlers.info.callbacks import SeeCounselling, SeeInfo
from handlers.info.screens import info_page
from handlers.shell import formats
from handlers.shell.screen import body
from handlers.shell.texts import has_text, languages, plain, text
from services.counties import known_counties, load_county
from services.directory.listing import Wish
from services.info import campaign_templates, find_card, info_cards
from tests.conftest import AHLEN

ONE_SCREEN = 900  # characters with everything below; about what a phone shows without scrolling twice
CAPTION = 1024  # UTF-16 units that Telegram takes below a picture
FIGURE = re.compile(r"[A-Za-z]?\d+(?:[a-z]\b)?")
PAGES = [(card, page) for card in info_cards() for page in card.pages]
TEMPLATES = {
    f"template-{each.id}{plain_german}": each for each in campaign_templates() for plain_german in ("", "-plain")
}
LONG_VALUE = "Kommunales Integrationszentrum, Musterstraße 12, 59227 Ahlen"
PROMISES = {
    "de": ("Sie haben Anspruch", "Sie haben ein Recht", "Sie werden eingebürgert", "Sie erfüllen", "Sie bekommen eine"),
    "en": ("you qualify", "you are entitled", "you have a right", "you will be naturalised", "you meet"),
}


def offers(topic: str) -> OfferList:
    return OfferList(**fields_of(Wish(ags=AHLEN, topic=topic)))


def said_in(text_id: str, language: str) -> tuple[str, set[str]]:
    """A message's words without what is filled in, and the names of that."""
    seen = _Parts()
    seen.visit(_messages(language)[text_id].value)
    return " ".join(seen.words), seen.variables


@cache
def _messages(language: str) -> dict[str, ast.Message]:
    folder = files("locales").joinpath(language)
    sources = [folder.joinpath(name).read_text("utf-8") for name in ("info.ftl", "templates.ftl")]
    entries = [entry for source in sources for entry in FluentParser().parse(source).body]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


class _Parts(visitor.Visitor):
    def __init__(self) -> None:
        self.words: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)


# --- reading ---


@pytest.mark.parametrize("language", ["de", "ar", "uk"])
async def test_from_the_offers_through_a_whole_card_and_back(lab, language):
    person = await lab.person(language, AHLEN)
    await person.press(offers("naturalisation"))
    await person.press(person.data("if1"))
    assert "info-naturalisation-overview" in person.screen

    pages = [page.id for page in find_card("naturalisation").pages_in("warendorf")]
    for page in pages[1:]:
        await person.press(SeeInfo(card="naturalisation", page=page))
        assert f"info-naturalisation-{page}" in person.screen
        for line in ("info-source", "info-not-reviewed"):
            assert line in person.screen
        assert plain(text("info-naturalisation.decides"), language) in person.screen
    assert plain(text("info-page-on"), language) not in person.buttons, "the last page"

    await person.taps(plain(text("info-to-offers"), language))
    assert "offers-heading" in person.screen


async def test_next_and_back_turn_one_page(lab):
    person = await lab.person("de", AHLEN)
    await person.press(SeeInfo(card="staying"))

    await person.taps("Junge Menschen")
    assert "info-staying-young" in person.screen
    await person.taps("Weiter")
    assert "info-staying-settled" in person.screen
    await person.taps("Zurück")
    await person.taps("Zurück")
    assert "info-staying-overview" in person.screen
    assert "Zurück" not in "".join(person.buttons)


@pytest.mark.parametrize("card", ["naturalisation", "staying"])
async def test_counselling_is_the_first_button_of_every_page(lab, card):
    person = await lab.person("de", AHLEN)

    for page in find_card(card).pages_in("warendorf"):
        await person.press(SeeInfo(card=card, page=page.id))
        assert "Beratung finden" in person.buttons[0]


async def test_without_papers_the_first_words_lead_to_counselling_and_not_to_an_office(lab):
    person = await lab.person("de", AHLEN)
    await person.press(SeeInfo(card="staying"))
    assert person.screen.index("keine Papiere") < person.screen.index("Paragraf")

    await person.taps("Beratung finden")

    assert "1. Flüchtlingsberatung" in person.screen
    assert "Ausländerbehörde" not in person.screen
    await person.taps("1")
    assert "offers-phone" in person.screen


async def test_a_town_without_counselling_still_has_ways_on(lab):
    person = await lab.person("de", AHLEN)
    async with lab.app.database.writing() as session:
        connection = await session.connection()
        await connection.exec_driver_sql("DELETE FROM offer")
        await session.commit()

    await person.press(SeeCounselling(card="naturalisation"))

    assert "info-counselling-none" in person.screen
    await person.taps("Gut zu wissen")
    assert "info-naturalisation-overview" in person.screen


async def test_without_a_town_counselling_asks_for_it_first(lab):
    person = await lab.person("de")
    await person.press(SeeInfo(card="staying"))
    assert "info-staying-overview" in person.screen

    await person.taps("Beratung finden")

    assert "menu-choose-town" in person.screen


@pytest.mark.parametrize(
    "data",
    [
        SeeInfo(card="wetter"),
        SeeInfo(card="naturalisation", page="young"),
        SeeInfo(card="naturalisation", page="where-paderborn"),
        SeeCounselling(card="wetter"),
    ],
)
async def test_a_forged_button_is_out_of_date(lab, data):
    person = await lab.person("de", AHLEN)

    await person.press(data)

    assert "info-" not in "".join(person.all_data)
    assert "fallback-button-outdated" in person.sees


async def test_a_topic_without_a_card_offers_none(lab):
    person = await lab.person("de", AHLEN)

    await person.press(offers("debt"))

    assert "Gut zu wissen" not in "".join(person.buttons)


def test_a_reviewed_card_says_who_has_looked_and_when():
    card = find_card("naturalisation").model_copy(
        update={"reviewed_on": date(2026, 11, 30), "reviewed_by": "Erika Muster, Einbürgerungsbehörde"}
    )

    said = body(info_page(card, card.pages_in("warendorf"), 0, None, "de").text, "de").translate(
        {0x2068: None, 0x2069: None}
    )

    assert "Geprüft am 30. November 2026: Erika Muster, Einbürgerungsbehörde" in said
    assert plain(text("info-not-reviewed"), "de") not in said


# --- the words ---


def test_every_page_fits_on_a_screen(subtests):
    for language in languages():
        with subtests.test(language=language):
            for county_id in known_counties():
                town = load_county(county_id).alphabetical[0]
                for card in info_cards():
                    pages = card.pages_in(county_id)
                    for number, page in enumerate(pages):
                        shown = info_page(card, pages, number, town, language)
                        assert len(body(shown.text, language)) <= ONE_SCREEN, page.id


@pytest.mark.parametrize(("card", "page"), PAGES, ids=lambda each: each.id)
def test_a_page_holds_the_sourced_numbers_and_no_others(card, page, subtests):
    for language in languages():
        with subtests.test(language=language):
            assert has_text(f"info-{card.id}-{page.id}", language)

            words, variables = said_in(f"info-{card.id}-{page.id}", language)

            assert set(FIGURE.findall(words)) == page.figures
            assert variables == set()
            assert FIGURE.findall(plain(text(f"info-{card.id}-{page.id}.title"), language)) == []


@pytest.mark.parametrize("language", sorted(PROMISES))
def test_no_card_or_template_tells_somebody_that_they_qualify(language):
    ids = [f"info-{card.id}-{page.id}" for card, page in PAGES] + list(TEMPLATES)

    for text_id in [each for each in ids if each in _messages(language)]:
        words = said_in(text_id, language)[0].casefold()
        assert [each for each in PROMISES[language] if each.casefold() in words] == [], text_id


@pytest.mark.parametrize("text_id", TEMPLATES)
def test_a_template_is_there_with_its_variables_and_sourced_numbers(text_id, subtests):
    for language in languages():
        with subtests.test(language=language):
            template = TEMPLATES[text_id]
            if text_id.endswith("-plain") and language != "de":
                assert not has_text(text_id, language), "plain German is German"
                continue
            assert has_text(text_id, language)

            words, variables = said_in(text_id, language)

            assert variables == set(template.variables)
            assert set(FIGURE.findall(words)) == template.figures


@pytest.mark.parametrize("text_id", TEMPLATES)
def test_a_template_fits_below_a_picture(text_id, subtests):
    for language in languages():
        with subtests.test(language=language):
            filled = text(text_id, **dict.fromkeys(TEMPLATES[text_id].variables, LONG_VALUE))

            assert len(body([filled], language).encode("utf-16-le")) // 2 <= CAPTION


def test_dates_of_the_facts_are_written_in_the_language(subtests):
    card = find_card("naturalisation")
    for language in languages():
        with subtests.test(language=language):
            said = body(info_page(card, card.pages_in("warendorf"), 1, None, language).text, language)

            assert formats.long_date(date(2026, 4, 29), language) in said
