"""Buttons about a campaign's way out. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class ReviewCampaign(CallbackData, prefix="zr1"):
    """The wish to look at a campaign as the second person."""

    campaign_id: int


class AskStart(CallbackData, prefix="zs1"):
    """The wish to start a campaign of this version, now or at a time."""

    campaign_id: int
    version: int


class SeeProgress(CallbackData, prefix="zp1"):
    """The wish to see how far a campaign is."""

    campaign_id: int


class SeeReport(CallbackData, prefix="zq1"):
    """The wish to see what became of a campaign."""

    campaign_id: int


class AskAbort(CallbackData, prefix="zx1"):
    """The wish to stop a campaign for good, to be confirmed."""

    campaign_id: int
