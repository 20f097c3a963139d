"""Buttons of the news, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.campaigns.buttons import What
from services.campaigns.rules import Kind


class NewsMenu(CallbackData, prefix="vm1"):
    """The wish to see which news one gets."""


class SetNews(CallbackData, prefix="vs1"):
    """The wish to get one kind of news, or no longer."""

    kind: Kind
    on: bool


class OldEnough(CallbackData, prefix="va1"):
    """The answer to how old somebody is, about the kind of news that they wanted."""

    kind: Kind
    yes: bool


class StopAll(CallbackData, prefix="vz1"):
    """The wish to get no news any more."""


class StopMessages(CallbackData, prefix="vx1"):
    """The wish to get no more of these, under a campaign's message; the kind outlives the campaign."""

    campaign_id: int
    kind: Kind


class ReadPlain(CallbackData, prefix="vl1"):
    """The wish to read a campaign's text in plain German."""

    campaign_id: int


class OpenButton(CallbackData, prefix="vp1"):
    """The wish to open what a campaign's button names."""

    campaign_id: int
    what: What
    about: str | None
