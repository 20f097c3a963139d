"""Buttons of approving, starting and steering a campaign, at most 64 bytes. Frozen: other fields mean a new prefix.

`version` is the one that its sender saw: nobody approves or starts what they have not seen.
"""

from aiogram.filters.callback_data import CallbackData


class ReviewCampaign(CallbackData, prefix="zr1"):
    campaign_id: int


class ReviewText(CallbackData, prefix="zt1"):
    campaign_id: int
    language: str


class Approve(CallbackData, prefix="za1"):
    """Yes to this version, and the office has no backlog of applications."""

    campaign_id: int
    version: int


class SendBack(CallbackData, prefix="zb1"):
    """No to this version, or there is a backlog."""

    campaign_id: int
    version: int


class AskStart(CallbackData, prefix="zs1"):
    campaign_id: int
    version: int


class StartNow(CallbackData, prefix="zn1"):
    """`again`: although the same went to the same people a few days ago."""

    campaign_id: int
    version: int
    again: bool


class StartAt(CallbackData, prefix="zm1"):
    campaign_id: int
    version: int
    starts: int  # minutes since the epoch, UTC
    again: bool  # as in StartNow


class AskStartTime(CallbackData, prefix="zh1"):
    campaign_id: int
    version: int


class Unschedule(CallbackData, prefix="zu1"):
    campaign_id: int
    version: int


class SeeProgress(CallbackData, prefix="zp1"):
    campaign_id: int


class PauseCampaign(CallbackData, prefix="zy1"):
    campaign_id: int


class ResumeCampaign(CallbackData, prefix="zo1"):
    campaign_id: int


class AskAbort(CallbackData, prefix="zx1"):
    campaign_id: int


class AbortCampaign(CallbackData, prefix="zk1"):
    campaign_id: int


class LeaveProgress(CallbackData, prefix="zw1"):
    """See the campaign itself, below the message that goes on being edited."""

    campaign_id: int


class SeeReport(CallbackData, prefix="zq1"):
    campaign_id: int


class SaveReport(CallbackData, prefix="zl1"):
    campaign_id: int
