"""What a typed message means: a town, a topic, a greeting, or nothing. The same on each database."""

import pytest

from tests.conftest import AHLEN


@pytest.mark.parametrize(
    ("language", "typed", "town"),
    [
        ("de", "Alen", "Ahlen"),
        ("de", "ahlem", "Ahlen"),
        ("de", "AHLEN!!", "Ahlen"),
        ("de", "ich wohne in Ennigerlo", "Ennigerloh"),
        ("de", "Bekum", "Beckum"),
        ("de", "Wahrendorf", "Warendorf"),
        ("ar", "بيكوم", "Beckum"),
        ("ar", "انا ساكن في آلن", "Ahlen"),
        ("uk", "я живу в Аалені", "Ahlen"),
        ("tr", "Telgte'de", "Telgte"),
        ("tr", "Ölde", "Oelde"),
    ],
)
async def test_a_town_is_found_however_it_is_written(lab, language, typed, town):
    person = await lab.person(language)

    await person.says(typed)

    assert "menu-choose-topic" in person.screen
    assert town in person.screen


@pytest.mark.parametrize(
    ("language", "typed", "heading"),
    [
        ("de", "Wohnung", "Wohnen"),
        ("de", "Sprachkurs", "Deutsch lernen"),
        ("de", "schulden", "Schulden"),
        ("ar", "السكن", "السكن"),
        ("ar", "شقة", "السكن"),
        ("tr", "iş", "İş"),
        ("uk", "сім'я", "Родина"),
    ],
)
async def test_a_word_for_a_topic_is_no_misspelt_town(lab, language, typed, heading):
    person = await lab.person(language, AHLEN)

    await person.says(typed)

    assert heading in str(person.screen).splitlines()[0]
    assert "Ahlen" in person.screen


@pytest.mark.parametrize("typed", ["xyz", "😀", "12345", "wie geht es dir", "w" * 4096, "<b>kaputt"])
async def test_what_is_not_understood_gets_the_menu(lab, typed):
    person = await lab.person("de", AHLEN)

    await person.says(typed)

    assert "offers-not-understood" in person.screen
    assert "🏠 Wohnen" in person.buttons


@pytest.mark.parametrize(
    ("language", "typed", "answer"),
    [
        ("de", "Hallo, guten Tag!", "offers-hello"),
        ("ar", "السلام عليكم", "offers-hello"),
        ("de", "merhaba", "offers-hello"),
        ("uk", "Дякую 🙏", "offers-thanks"),
        ("tr", "çok teşekkürler", "offers-thanks"),
    ],
)
async def test_who_greets_or_thanks_is_answered_alike(lab, language, typed, answer):
    person = await lab.person(language, AHLEN)

    await person.says(typed)

    assert answer in person.screen
    assert "menu-choose-topic" in person.screen
