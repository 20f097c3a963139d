"""Buttons of writing a campaign, at most 64 bytes. Frozen: other fields mean a new prefix.

`version` is the one that its sender saw: nobody changes what they have not seen.
"""

from enum import StrEnum, auto

from aiogram.filters.callback_data import CallbackData

from services.campaigns.rules import Kind


class Part(StrEnum):
    all = auto()  # nothing yet: the overview
    kind = auto()
    area = auto()
    languages = auto()


class Aim(StrEnum):
    kind = auto()
    county = auto()
    region = auto()
    town = auto()  # one more, or one less
    language = auto()  # one more, or one less; without a value all


class CampaignList(CallbackData, prefix="hl1"):
    page: int  # from 0 on


class SeeCampaign(CallbackData, prefix="hs1"):
    campaign_id: int


class NewCampaign(CallbackData, prefix="hn1"):
    pass


class ChooseTemplate(CallbackData, prefix="ha1"):
    template: str


class UseKnown(CallbackData, prefix="hb1"):
    """Fill a variable of a template with what is known: the place of an office hour, or the office's own name."""

    template: str
    variable: str
    office_hours_id: int | None


class TakeTemplate(CallbackData, prefix="hc1"):
    template: str


class OwnWords(CallbackData, prefix="hd1"):
    """Begin without a template."""


class OwnKind(CallbackData, prefix="he1"):
    kind: Kind


class TextList(CallbackData, prefix="ht1"):
    campaign_id: int


class ReadText(CallbackData, prefix="hr1"):
    campaign_id: int
    language: str


class TextRight(CallbackData, prefix="hy1"):
    campaign_id: int
    version: int
    language: str


class WriteText(CallbackData, prefix="hw1"):
    campaign_id: int
    version: int
    language: str


class LeaveToGerman(CallbackData, prefix="hg1"):
    """People of this language shall read the German text."""

    campaign_id: int
    version: int
    language: str


class Translate(CallbackData, prefix="hp1"):
    """Translate one language anew, or with None all that are missing."""

    campaign_id: int
    version: int
    language: str | None


class MediaMenu(CallbackData, prefix="hm1"):
    campaign_id: int


class RemoveMedia(CallbackData, prefix="hx1"):
    campaign_id: int
    version: int


class ButtonMenu(CallbackData, prefix="hu1"):
    campaign_id: int


class ToggleButton(CallbackData, prefix="hk1", sep="|"):
    """One button more, or one less. Codes hold colons, hence another separator."""

    campaign_id: int
    version: int
    code: str


class AudienceMenu(CallbackData, prefix="hi1"):
    campaign_id: int
    part: Part


class AimAt(CallbackData, prefix="hj1"):
    campaign_id: int
    version: int
    aim: Aim
    choice: str | None


class ExpiryMenu(CallbackData, prefix="hv1"):
    campaign_id: int


class SetExpiry(CallbackData, prefix="hq1"):
    """For so many days from today, today not counted; 0: a week from its start."""

    campaign_id: int
    version: int
    days: int


class Preview(CallbackData, prefix="ho1"):
    campaign_id: int
    language: str


class TestToSelf(CallbackData, prefix="hf1"):
    campaign_id: int
    version: int


class OpenTexts(CallbackData, prefix="hz1"):
    campaign_id: int


class HandIn(CallbackData, prefix="hh1"):
    """The campaign is ready; `without_plain`: by choice there is no plain German text."""

    campaign_id: int
    version: int
    without_plain: bool
