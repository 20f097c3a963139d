"""Buttons of approving, starting and steering a campaign, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class ReviewCampaign(CallbackData, prefix="zr1"):
    """The wish to look at a campaign as the second person."""

    campaign_id: int


class ReviewText(CallbackData, prefix="zt1"):
    """The wish to read it as people of one language will."""

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
    """The wish to start it, now or at a time."""

    campaign_id: int
    version: int


class StartNow(CallbackData, prefix="zn1"):
    """Now; `again`: although the same went to the same people a few days ago."""

    campaign_id: int
    version: int
    again: bool


class StartAt(CallbackData, prefix="zm1"):
    """At this time."""

    campaign_id: int
    version: int
    starts: int  # minutes since the epoch, UTC
    again: bool


class AskStartTime(CallbackData, prefix="zh1"):
    """The wish to type another time."""

    campaign_id: int
    version: int


class Unschedule(CallbackData, prefix="zu1"):
    """The wish that it does not start by itself."""

    campaign_id: int
    version: int


class SeeProgress(CallbackData, prefix="zp1"):
    """The wish to see how far it is."""

    campaign_id: int


class PauseCampaign(CallbackData, prefix="zy1"):
    """The wish to send no more for now."""

    campaign_id: int


class ResumeCampaign(CallbackData, prefix="zo1"):
    """The wish to go on."""

    campaign_id: int


class AskAbort(CallbackData, prefix="zx1"):
    """The wish to stop it for good, to be confirmed."""

    campaign_id: int


class AbortCampaign(CallbackData, prefix="zk1"):
    """The same, confirmed."""

    campaign_id: int


class LeaveProgress(CallbackData, prefix="zw1"):
    """The wish to see the campaign itself, below the message that goes on being edited."""

    campaign_id: int


class SeeReport(CallbackData, prefix="zq1"):
    """The wish to see what became of it."""

    campaign_id: int


class SaveReport(CallbackData, prefix="zl1"):
    """The same as a spreadsheet."""

    campaign_id: int
