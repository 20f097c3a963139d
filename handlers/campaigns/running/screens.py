"""How a campaign reads to whoever approves, starts and steers it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.booking.client.callbacks import minutes
from handlers.campaigns.cards import version_of
from handlers.campaigns.names import audience_of, count_of, state_of
from handlers.campaigns.running.callbacks import (
    AbortCampaign,
    AskAbort,
    AskStart,
    AskStartTime,
    LeaveProgress,
    PauseCampaign,
    ResumeCampaign,
    ReviewCampaign,
    SeeProgress,
    SeeReport,
    StartAt,
    StartNow,
    Unschedule,
)
from handlers.campaigns.writing.callbacks import SeeCampaign
from handlers.shell import formats
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, Text, text
from services.campaigns.access import CampaignCard
from services.campaigns.audience import Counted
from services.campaigns.rules import ENDED, STARTABLE, STARTED, CampaignState, window
from services.campaigns.steering import Progress
from services.context import Context

BAR = 12  # signs of the bar; more break the line on a small phone


def campaign(card: CampaignCard, context: Context, *said: Line) -> Screen:
    lines: list[Line] = [*said, ""] if said else []
    rows: list[list[Button]] = []
    if card.may_approve:
        rows.append([button("campaigns-review", ReviewCampaign(campaign_id=card.id))])
    if card.is_own and card.state in STARTABLE:
        rows.append([_start(card)])
    if card.started_at is not None and card.state in STARTED:
        rows.append([Button(state_of(card.state), SeeProgress(campaign_id=card.id).pack())])
    return Screen(text=[*lines, *facts(card, context), *_planned(card, context)], rows=[*rows, [to_campaign(card.id)]])


def start(card: CampaignCard, counted: Counted, tomorrow: datetime, context: Context) -> Screen:
    wish = version_of(card)
    lines: list[Line] = [text("dispatch-start-title", number=str(card.id)), ""]
    lines += [audience_of(card.content.audience, context), count_of(counted), *_planned(card, context)]
    if quiet := _quiet("dispatch-quiet-now", context.now, context):
        lines += ["", quiet]
    rows = [
        [button("dispatch-now", StartNow(**wish, again=False))],
        [button("dispatch-tomorrow", StartAt(**wish, starts=minutes(tomorrow), again=False))],
        [button("dispatch-other-time", AskStartTime(**wish))],
    ]
    if card.state == CampaignState.scheduled:
        rows.append([button("dispatch-unschedule", Unschedule(**wish))])
    return Screen(text=lines, rows=[*rows, [to_campaign(card.id)]])


def ask_time(card: CampaignCard, *, wrong: Line | None = None) -> Screen:
    return Screen(text=[wrong or text("dispatch-ask-time")], rows=[[_start(card, text("campaigns-back"))]])


def ask_again(card: CampaignCard, before: datetime, starts_at: datetime | None, context: Context) -> Screen:
    wish = version_of(card) | {"again": True}
    again = StartNow(**wish) if starts_at is None else StartAt(**wish, starts=minutes(starts_at))
    rows = [[button("dispatch-again", again)], [_start(card, text("campaigns-back"))]]
    return Screen(text=[text("dispatch-ask-again", day=day(before, context))], rows=rows)


def scheduled(card: CampaignCard, context: Context) -> Screen:
    """When it will begin; in the night nothing is sent."""
    starts_at = card.starts_at or context.now
    lines: list[Line] = [text("dispatch-scheduled", number=str(card.id), **when(starts_at, context))]
    if quiet := _quiet("dispatch-quiet-then", starts_at, context):
        lines.append(quiet)
    rows = [
        [button("dispatch-other-time", AskStartTime(**version_of(card)))],
        [button("dispatch-unschedule", Unschedule(**version_of(card)))],
        [button("dispatch-to-campaign", LeaveProgress(campaign_id=card.id))],
    ]
    return Screen(text=lines, rows=rows)


def progress(number: int, found: Progress, context: Context) -> Screen:
    lines: list[Line] = [text("campaigns-number", number=str(number)), state_of(found.state), ""]
    lines += _numbers(found) if found.is_planned or found.state in ENDED else [text("dispatch-gathering")]
    night = _quiet("dispatch-night", context.now, context)
    if night and found.state == CampaignState.running:
        lines += ["", night]
    return Screen(text=lines, rows=_steering(number, found.state))


def ask_abort(card: CampaignCard, context: Context) -> Screen:
    """Whether it shall really stop for good. Below: the progress above goes on being edited."""
    audience = audience_of(card.content.audience, context)
    lines: list[Line] = [text("dispatch-ask-abort", number=str(card.id)), "", audience]
    yes = button("dispatch-abort-yes", AbortCampaign(campaign_id=card.id))
    return Screen(text=[*lines, "", text("dispatch-abort-hint")], rows=[[yes], [to_campaign(card.id)]], fresh=True)


def facts(card: CampaignCard, context: Context) -> list[Line]:
    number = text("campaigns-number", number=str(card.id))
    return [number, state_of(card.state), audience_of(card.content.audience, context)]


def when(moment: datetime, context: Context) -> dict[str, str]:
    local = moment.astimezone(ZoneInfo(context.county.timezone))
    return {"day": formats.long_day(local.date(), context.language), "time": local.strftime("%H:%M")}


def day(moment: datetime, context: Context) -> str:
    return formats.long_date(moment.astimezone(ZoneInfo(context.county.timezone)).date(), context.language)


def to_campaign(number: int) -> Button:
    return button("dispatch-to-campaign", SeeCampaign(campaign_id=number))


def _numbers(found: Progress) -> list[Line]:
    left = "dispatch-left-over" if found.state in ENDED else "dispatch-left"
    counted = {
        left: found.left,
        "dispatch-unreachable": found.unreachable,
        "dispatch-failed": found.failed,
        "dispatch-cancelled": found.cancelled,
        "dispatch-doubtful": found.doubtful,
    }
    done = BAR * (found.total - found.left) // found.total if found.total else BAR
    return [
        "▓" * done + "░" * (BAR - done),
        text("dispatch-delivered", count=found.delivered, total=found.total),
        *(text(text_id, count=count) for text_id, count in counted.items() if count),
    ]


def _steering(number: int, state: CampaignState) -> list[list[Button]]:
    abort = button("dispatch-abort", AskAbort(campaign_id=number))
    steers = {
        CampaignState.running: [button("dispatch-pause", PauseCampaign(campaign_id=number)), abort],
        CampaignState.paused: [button("dispatch-resume", ResumeCampaign(campaign_id=number)), abort],
    }
    rows = [steers[state]] if state in steers else []
    refresh = button("dispatch-refresh", SeeProgress(campaign_id=number))
    report = button("campaigns-report", SeeReport(campaign_id=number))
    leave = button("dispatch-to-campaign", LeaveProgress(campaign_id=number))
    return [*rows, [report] if state in ENDED else [refresh, report], [leave]]


def _planned(card: CampaignCard, context: Context) -> list[Line]:
    starts_at = card.starts_at if card.state == CampaignState.scheduled else None
    return [text("dispatch-planned", **when(starts_at, context))] if starts_at else []


def _quiet(text_id: str, at: datetime, context: Context) -> Text | None:
    """That nothing is sent at this hour, and when it goes on; None by day."""
    hours = window(at, context.county.timezone)
    return None if hours.is_open(at) else text(text_id, **when(hours.opens, context))


def _start(card: CampaignCard, label: Text | None = None) -> Button:
    return Button(label or text("dispatch-start"), AskStart(**version_of(card)).pack())
