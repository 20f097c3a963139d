"""Buttons of campaigns are few, known, and survive being stored."""

import pytest

from services.campaigns.buttons import CampaignButton, What, check_buttons, parse, parse_all
from services.info import info_cards
from services.refusal import Refusal

CARDS = [each.id for each in info_cards()]
GOOD = {
    "info:naturalisation": CampaignButton(What.info, "naturalisation"),
    "book": CampaignButton(What.book),
    "more": CampaignButton(What.more),
    "more:6tkbcxarf4": CampaignButton(What.more, "6tkbcxarf4"),
}


@pytest.mark.parametrize(("code", "button"), GOOD.items())
def test_a_code_is_read_and_written_alike(code, button):
    assert parse(code) == button
    assert button.code == code
    check_buttons([code], cards=CARDS)


@pytest.mark.parametrize(
    "code", ["", "a", "<b>", "a,b", "x" * 31, "info", "info:", "book:1", "more:", "more:6TKBCXARF4", "more:6tkbcxarf4 "]
)
def test_whatever_else_is_none(code):
    assert parse(code) is None
    with pytest.raises(Refusal, match="campaigns-buttons"):
        check_buttons([code], cards=CARDS)


@pytest.mark.parametrize("codes", [["more", "more"], [*GOOD, "info:staying"], ["info:wetter"]])
def test_too_many_one_twice_and_a_card_that_never_was_are_refused(codes):
    with pytest.raises(Refusal, match="campaigns-buttons"):
        check_buttons(codes, cards=CARDS)


def test_every_card_can_be_a_button():
    check_buttons([f"info:{each}" for each in CARDS], cards=CARDS)


def test_what_was_stored_and_is_none_any_more_is_left_out():
    assert parse_all(["", "more", "old:thing"]) == [CampaignButton(What.more)]
