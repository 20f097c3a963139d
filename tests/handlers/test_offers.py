"""Finding offers, as a person does it."""

import pytest

from lotse.handlers.offers.callbacks import OfferCard, OfferList, fields_of
from lotse.services.directory.importing import service_code
from lotse.services.directory.listing import Wish

AHLEN, BECKUM = 5570004, 5570008


def offer_list(ags: int, topic: str, **given: object) -> OfferList:
    return OfferList(
        **({"ags": ags, "topic": topic, "spoken": None, "open_now": False, "near": None, "page": 0} | given)
    )


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_from_start_to_an_offer_by_buttons(lab, language):
    person = lab.stranger(language)

    await person.says("/start")
    assert "start-choose-language" in person.screen
    await person.press(f"lg1:{language}")
    assert "menu-choose-town" in person.screen
    await person.taps("Ahlen")
    assert "menu-choose-topic" in person.screen
    await person.press(offer_list(AHLEN, "general_counselling"))
    assert "offers-heading" in person.screen
    await person.press(
        OfferCard(
            **fields_of(Wish(ags="05570004", topic="general_counselling")), code=service_code("kim-case-management")
        )
    )

    assert "offers-phone" in person.screen
    assert "+49 221 4710" in person.screen
    assert len(person.chat) == 1, "one message, edited from screen to screen"
