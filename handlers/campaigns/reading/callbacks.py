"""Buttons of the news, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.campaigns.buttons import What
from services.campaigns.rules import Kind


class NewsMenu(CallbackData, prefix="vm1"):
    pass


class SetNews(CallbackData, prefix="vs1"):
    kind: Kind
    on: bool


class OldEnough(CallbackData, prefix="va1"):
    """The answer to how old somebody is, with the kind of news that they wanted."""

    kind: Kind
    yes: bool


class StopAll(CallbackData, prefix="vz1"):
    pass


class StopMessages(CallbackData, prefix="vx1"):
    """Under a campaign's message: get no more of these. The kind outlives the campaign."""

    campaign_id: int
    kind: Kind


class ReadPlain(CallbackData, prefix="vl1"):
    """Under a campaign's message: read it in plain German."""

    campaign_id: int


class OpenButton(CallbackData, prefix="vp1"):
    """Under a campaign's message: open what the button names."""

    campaign_id: int
    what: What
    about: str | None
