"""Buttons of the search that nobody was sent, or that are out of date. The same on each database."""

import pytest
from sqlmodel import select

from storage.directory import DemandGap
from tests.conftest import AHLEN


@pytest.mark.parametrize(
    "data",
    [
        "of1:99999999:work::0::0",
        "of1:5570004:emergency::0::0",
        "of1:5570004:nonsense::0::0",
        "of1:-1:work::0::0",
        "cd1:5570004:work::0::0:zzzzzzzzzz",
        "mu1:5774016:",
        "mu1:5570008:Erika Mustermann",
        "mu1:5570008:emergency",
        "tp1:1:",
        "lg1:xx",
        "zz9:1",
        "of1",
        "mu1:abc:",
    ],
)
async def test_forged_and_outdated_buttons_get_a_way_on(lab, data):
    person = await lab.person("de", AHLEN)

    await person.press(data)

    assert "fallback-button-outdated" in person.screen or "offers-gone" in person.screen
    assert "🏠 Wohnen" in person.buttons
    assert "Ahlen" in person.screen, "nothing was changed"
    assert person.unanswered == []
    async with lab.app.database.reading() as session:
        assert (await session.exec(select(DemandGap))).all() == []


@pytest.mark.parametrize("page", [-5, 99, 10**6])
async def test_a_page_that_does_not_exist_does_not_break_the_list(lab, page):
    person = await lab.person("de", AHLEN)

    await person.press(f"of1:5570004:work::0::{page}")

    assert "offers-tap-number" in person.screen


@pytest.mark.parametrize("near", ["x_y", "--5_1", "9999999999999999999999_1", "٣_٣", "5176", "_"])
async def test_a_forged_location_is_ignored(lab, near):
    person = await lab.person("de", AHLEN)

    await person.press(f"of1:5570004:work::0:{near}:0")

    assert "offers-tap-number" in person.screen
