"""Which numbers a card gives to call and to save."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.directory.offers.callbacks import OfferCard, OfferNumbers, fields_of
from services.directory.importing import import_package, service_code
from services.directory.listing import Wish
from services.directory.yaml_format import read_yaml

AHLEN = "05570004"
VOICE, OTHER, FAX = "+49 221 4710 801", "+49 221 4710 802", "+49 221 4710 803"
SAVE = "📇 Nummer speichern"
OFFER = """\
version: 1
county: warendorf
organizations:
  - {id: o, name: Verein}
locations:
  - {id: l, name: Haus, municipality: Ahlen, address: "Musterstraße 1"}
services:
  - {id: s, name: Beratung, organization: o, topics: [work], areas: [Ahlen], %s}
"""


def phones(**numbers: str) -> str:
    """A list of phones as the county writes it: type and number."""
    rows = ", ".join(f'{{type: {kind}, number: "{each}"}}' for kind, each in numbers.items())
    return f"phones: [{rows}]"


def at_a_place(rows: str) -> str:
    return f"locations: [{{location: l, {rows}}}]"


def button(kind: type = OfferCard) -> Any:
    return kind(**fields_of(Wish(ags=AHLEN, topic="work")), code=service_code("s"))


@pytest.fixture
def enter(lab: Any, tmp_path: Path) -> Any:
    """Make the directory one offer with these fields, none of them a sample."""
    file = tmp_path / "directory.yaml"

    async def entered(*fields: str) -> None:
        file.write_text(OFFER % ", ".join(fields), "utf-8")
        lab.clock.at += timedelta(minutes=1)
        package = read_yaml(file, lab.app.county)
        async with lab.app.database.writing() as session:
            await import_package(session, package, file_name=file.name, now=lab.clock.now())

    return entered


async def test_a_number_that_stands_only_at_a_place_is_shown_and_can_be_saved(lab, enter):
    await enter(at_a_place(phones(voice=VOICE)))
    person = await lab.person("de", AHLEN)

    await person.press(button())
    assert f"☎️ {VOICE}" in person.screen
    assert "offers-no-contact" not in person.screen
    await person.taps(SAVE)

    assert person.last["contact"]["phone_number"] == VOICE.replace(" ", "")
    assert person.last["contact"]["first_name"] == "Beratung"


async def test_the_offers_own_number_is_saved_before_that_of_a_place(lab, enter):
    await enter(phones(voice=VOICE), at_a_place(phones(voice=OTHER)))
    person = await lab.person("de", AHLEN)

    await person.press(button())
    assert f"☎️ {VOICE}" in person.screen
    assert f"☎️ {OTHER}" in person.screen
    await person.taps(SAVE)

    assert person.last["contact"]["phone_number"] == VOICE.replace(" ", "")


@pytest.mark.parametrize("called", ["voice", "cell"])
@pytest.mark.parametrize("where", ["at the offer", "at a place", "the fax at the offer, the other at a place"])
async def test_a_fax_number_is_never_given_to_call(lab, enter, where, called):
    both = phones(fax=FAX, **{called: VOICE})
    fields = {
        "at the offer": [both],
        "at a place": [at_a_place(both)],
        "the fax at the offer, the other at a place": [phones(fax=FAX), at_a_place(phones(**{called: VOICE}))],
    }
    await enter(*fields[where])
    person = await lab.person("de", AHLEN)

    await person.press(button())
    assert f"☎️ {VOICE}" in person.screen
    assert FAX not in person.screen
    await person.taps(SAVE)

    assert person.last["contact"]["phone_number"] == VOICE.replace(" ", "")


@pytest.mark.parametrize("kind", ["fax", "text"])
async def test_an_offer_with_no_number_to_call_gives_the_countys_and_none_to_save(lab, enter, kind):
    await enter(phones(**{kind: FAX}))
    person = await lab.person("de", AHLEN)

    await person.press(button())
    assert "offers-no-contact-phone" in person.screen
    assert SAVE not in person.buttons
    await person.press(button(OfferNumbers))  # as from a card that once had a number

    assert "offers-no-contact-phone" in person.screen
    assert FAX not in person.sees
    assert not [message for message in person.chat if "contact" in message]


async def test_the_countys_invented_number_is_marked_as_an_example(lab, enter):
    await enter("contacts: []")
    person = await lab.person("de", AHLEN)

    await person.press(button())

    assert lab.app.county.phone is None
    assert lab.app.county.sample_phone in person.screen
    assert "offers-sample" in person.screen


async def test_the_countys_invented_number_is_not_given_outside_the_demo(lab, enter):
    object.__setattr__(lab.app, "show_samples", False)
    await enter("contacts: []")
    person = await lab.person("de", AHLEN)

    await person.press(button())

    assert "offers-no-contact" in person.screen
    assert lab.app.county.sample_phone not in person.screen
    assert "offers-sample" not in person.screen


@pytest.mark.parametrize("demo", [True, False])
async def test_the_countys_real_number_is_no_example(lab, enter, demo):
    object.__setattr__(lab.app, "show_samples", demo)
    object.__setattr__(lab.app, "county", lab.app.county.model_copy(update={"phone": OTHER}))
    await enter("contacts: []")
    person = await lab.person("de", AHLEN)

    await person.press(button())

    assert "offers-no-contact-phone" in person.screen
    assert OTHER in person.screen
    assert "offers-sample" not in person.screen
