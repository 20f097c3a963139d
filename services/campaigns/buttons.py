"""Buttons under a campaign's message, as codes: pure functions.

`info:<card>` opens an info card, `book` the free times of the campaign's office, `more:<service>` an entry of the
directory by its code, and `more` alone the offers on what the news is about.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum, auto

from services.refusal import Refusal

MOST = 4
CODE = re.compile(r"(info):([a-z0-9_-]{1,25})|(book)|(more)(?::([a-z2-7]{10}))?")


class What(StrEnum):
    info = auto()
    book = auto()
    more = auto()


@dataclass(frozen=True, slots=True)
class CampaignButton:
    """A button. `about`: the id of an info card, or the code of a service."""

    what: What
    about: str | None = None

    @property
    def code(self) -> str:
        return f"{self.what}:{self.about}" if self.about else str(self.what)


def parse(code: str) -> CampaignButton | None:
    found = CODE.fullmatch(code)
    if found is None:
        return None
    return CampaignButton(What(found[1] or found[3] or found[4]), found[2] or found[5])


def parse_all(codes: Collection[str]) -> list[CampaignButton]:
    """The buttons of a campaign in their order; what is none (any more) is left out."""
    return [button for button in map(parse, codes) if button is not None]


def check_buttons(codes: Collection[str], *, cards: Collection[str]) -> None:
    """Raise the refusal for too many buttons, one twice, or what is no code; `cards`: ids of the info cards."""
    buttons = [parse(each) for each in codes]
    is_known = all(each and (each.what is not What.info or each.about in cards) for each in buttons)
    if len(buttons) > MOST or len(set(codes)) < len(codes) or not is_known:
        raise Refusal("campaigns-buttons")
