"""Buttons of a contact: their frozen wire form, and that no forged one gets through."""

from datetime import date

import pytest

from handlers.cases.contact import callbacks as buttons
from handlers.cases.contact.draft import ACTIVITIES, DOMAINS, MODES, Draft, read_draft
from services.cases.rules import Activity, Constellation, Mode
from services.directory.topics import life_domains

CODES = {"of": "m17", "on": 9823, "mode": "o", "minutes": 45, "domains": 544, "activities": 2, "constellation": 2}
PLACES = {"service": None, "ags": None}
FULLEST = Draft(
    on=date(2099, 12, 31),
    kind="i",
    number=2**31 - 1,
    mode=Mode.accompaniment,
    minutes=600,
    domains=DOMAINS,
    activities=ACTIVITIES,
    constellation=Constellation.principle,
    service="6tkbcxarf4",
    ags="16077055",
)


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (buttons.LogContact(member_id=17), "ic1:17"),
        (buttons.Go(**CODES, **PLACES, ask="n", page=0), "ic2:m17:9823:o:45:544:2:2:::n:0"),
        (buttons.SaveContact(**CODES, **PLACES), "ic3:m17:9823:o:45:544:2:2::"),
        (
            buttons.SaveContact(**CODES, service="6tkbcxarf4", ags=5570004),
            "ic3:m17:9823:o:45:544:2:2:6tkbcxarf4:5570004",
        ),
        (buttons.SeeContacts(member_id=17, page=2), "ic4:17:2"),
        (buttons.SeeContacts(member_id=None, page=0), "ic4::0"),
        (buttons.CorrectContact(interaction_id=17), "ic5:17"),
        (buttons.NewContact(), "ic6"),
    ],
)
def test_a_button_keeps_its_wire_form(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data


def test_what_a_bit_means_stays():
    draft = read_draft(buttons.Go.unpack("ic2:m17:9823:o:45:544:2:2:::n:0"))

    assert draft == Draft(
        on=date(2026, 11, 23),
        kind="m",
        number=17,
        mode=Mode.office,
        minutes=45,
        domains=("housing", "benefits"),
        activities=(Activity.letter,),
        constellation=Constellation.agreement,
    )
    assert "".join(MODES) == "opuacv"
    assert DOMAINS[:3] == ("language_course", "work", "training")
    assert DOMAINS[-1] == "general_counselling"
    assert ACTIVITIES[-1] == Activity.crisis


def test_every_domain_and_activity_has_its_bit():
    assert set(DOMAINS) == set(life_domains())
    assert set(ACTIVITIES) == set(Activity)
    assert set(MODES.values()) == set(Mode)


def test_the_fullest_draft_fits_into_a_button():
    for data in (FULLEST.go(buttons.Ask.service, 99), FULLEST.save()):
        assert len(data.encode()) <= 64
    assert read_draft(buttons.SaveContact.unpack(FULLEST.save())) == FULLEST


@pytest.mark.parametrize(
    "forged",
    [
        *("ic3:x9:9823:o:45:544:2:2::", "ic3:m1:99999:o:45:544:2:2::", "ic3:m1:9823:q:45:544:2:2::"),
        *("ic3:m1:9823:o:601:544:2:2::", "ic3:m1:9823:o:45:65536:2:2::", "ic3:m1:9823:o:45:544:128:2::"),
        *("ic3:m1:9823:o:45:544:2:5::", "ic3:m1:9823:o:45:-1:2:2::", "ic3:n:9823:o:45:544:2:2:DROP:5570004"),
    ],
)
async def test_no_forged_draft_gets_through(lab, office, forged):
    erika = await office.manager()
    await office.case(erika)

    await erika.press(forged)

    assert "fallback-button-outdated" in erika.screen
    assert await office.logged() == []
