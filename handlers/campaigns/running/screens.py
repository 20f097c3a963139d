"""How a campaign reads to whoever approves, starts and steers it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.booking.client.callbacks import minutes
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
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from services.campaigns.access import CampaignCard
from services.campaigns.audience import Counted
from services.campaigns.rules import ENDED, STARTABLE, STARTED, State, window
from services.campaigns.steering import Progress
from services.directory.listing import View

BAR = 12  # signs of the bar; more break the line on a small phone


def stands(card: CampaignCard, view: View, *said: Line) -> Screen:
    """What has been said of a campaign, where it stands, and what can be done next."""
    lines: list[Line] = [*said, ""] if said else []
    rows: list[list[Button]] = []
    if card.may_approve:
        rows.append([Button(text("campaigns-review"), ReviewCampaign(campaign_id=card.id).pack())])
    if card.is_own and card.state in STARTABLE:
        rows.append([_start(card)])
    if card.started_at is not None and card.state in STARTED:
        rows.append([Button(state_of(card.state), SeeProgress(campaign_id=card.id).pack())])
    return Screen(text=[*lines, *facts(card, view), *_planned(card, view)], rows=[*rows, [to_campaign(card.id)]])


def start(card: CampaignCard, counted: Counted, tomorrow: datetime, view: View) -> Screen:
    """Now, tomorrow morning, or at another time."""
    wish = {"campaign_id": card.id, "version": card.version}
    lines: list[Line] = [text("dispatch-start-title", number=str(card.id)), ""]
    lines += [audience_of(card.content.audience, view), count_of(counted), *_planned(card, view)]
    hours = window(view.now, view.county.timezone)
    if not hours.is_open(view.now):
        lines += ["", text("dispatch-quiet-now", **when(hours.opens, view))]
    rows = [
        [Button(text("dispatch-now"), StartNow(**wish, again=False).pack())],
        [Button(text("dispatch-tomorrow"), StartAt(**wish, starts=minutes(tomorrow), again=False).pack())],
        [Button(text("dispatch-other-time"), AskStartTime(**wish).pack())],
    ]
    if card.state == State.scheduled:
        rows.append([Button(text("dispatch-unschedule"), Unschedule(**wish).pack())])
    return Screen(text=lines, rows=[*rows, [to_campaign(card.id)]])


def ask_time(card: CampaignCard, *, wrong: Line | None = None) -> Screen:
    """Which other time it shall be."""
    return Screen(text=[wrong or text("dispatch-ask-time")], rows=[[_start(card, text("campaigns-back"))]])


def ask_again(card: CampaignCard, before: datetime, starts_at: datetime | None, view: View) -> Screen:
    """Whether the same shall go to the same people again."""
    wish = {"campaign_id": card.id, "version": card.version, "again": True}
    again = StartNow(**wish) if starts_at is None else StartAt(**wish, starts=minutes(starts_at))
    return Screen(
        text=[text("dispatch-ask-again", day=day(before, view))],
        rows=[[Button(text("dispatch-again"), again.pack())], [_start(card, text("campaigns-back"))]],
    )


def scheduled(card: CampaignCard, view: View) -> Screen:
    """When it will begin; in the night nothing is sent."""
    starts_at = card.starts_at or view.now
    lines: list[Line] = [text("dispatch-scheduled", number=str(card.id), **when(starts_at, view))]
    hours = window(starts_at, view.county.timezone)
    if not hours.is_open(starts_at):
        lines.append(text("dispatch-quiet-then", **when(hours.opens, view)))
    other = AskStartTime(campaign_id=card.id, version=card.version)
    nothing = Unschedule(campaign_id=card.id, version=card.version)
    rows = [
        [Button(text("dispatch-other-time"), other.pack())],
        [Button(text("dispatch-unschedule"), nothing.pack())],
        [Button(text("dispatch-to-campaign"), LeaveProgress(campaign_id=card.id).pack())],
    ]
    return Screen(text=lines, rows=rows)


def progress(number: int, found: Progress, view: View) -> Screen:
    """How far it is, with what can be done about it in one tap."""
    lines: list[Line] = [text("campaigns-number", number=str(number)), state_of(found.state), ""]
    if found.is_planned or found.state in ENDED:
        lines += _numbers(found)
    else:
        lines.append(text("dispatch-gathering"))
    hours = window(view.now, view.county.timezone)
    if found.state == State.running and not hours.is_open(view.now):
        lines += ["", text("dispatch-night", **when(hours.opens, view))]
    return Screen(text=lines, rows=_steering(number, found.state))


def ask_abort(card: CampaignCard, view: View) -> Screen:
    """Whether it shall really stop for good. Below: the progress above goes on being edited."""
    lines: list[Line] = [text("dispatch-ask-abort", number=str(card.id)), "", audience_of(card.content.audience, view)]
    yes = Button(text("dispatch-abort-yes"), AbortCampaign(campaign_id=card.id).pack())
    return Screen(text=[*lines, "", text("dispatch-abort-hint")], rows=[[yes], [to_campaign(card.id)]], fresh=True)


def facts(card: CampaignCard, view: View) -> list[Line]:
    """Which campaign it is, and where it stands."""
    number = text("campaigns-number", number=str(card.id))
    return [number, state_of(card.state), audience_of(card.content.audience, view)]


def when(moment: datetime, view: View) -> dict[str, str]:
    """Day and time of a moment, for a text."""
    local = moment.astimezone(ZoneInfo(view.county.timezone))
    return {"day": formats.long_day(local.date(), view.language), "time": local.strftime("%H:%M")}


def day(moment: datetime, view: View) -> str:
    """The day of a moment."""
    return formats.long_date(moment.astimezone(ZoneInfo(view.county.timezone)).date(), view.language)


def to_campaign(number: int) -> Button:
    """The way to the campaign itself."""
    return Button(text("dispatch-to-campaign"), SeeCampaign(campaign_id=number).pack())


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


def _steering(number: int, state: State) -> list[list[Button]]:
    abort = Button(text("dispatch-abort"), AskAbort(campaign_id=number).pack())
    steers = {
        State.running: [Button(text("dispatch-pause"), PauseCampaign(campaign_id=number).pack()), abort],
        State.paused: [Button(text("dispatch-resume"), ResumeCampaign(campaign_id=number).pack()), abort],
    }
    rows = [steers[state]] if state in steers else []
    refresh = Button(text("dispatch-refresh"), SeeProgress(campaign_id=number).pack())
    report = Button(text("campaigns-report"), SeeReport(campaign_id=number).pack())
    leave = Button(text("dispatch-to-campaign"), LeaveProgress(campaign_id=number).pack())
    return [*rows, [report] if state in ENDED else [refresh, report], [leave]]


def _planned(card: CampaignCard, view: View) -> list[Line]:
    is_planned = card.state == State.scheduled and card.starts_at is not None
    return [text("dispatch-planned", **when(card.starts_at, view))] if is_planned and card.starts_at else []


def _start(card: CampaignCard, label: Text | None = None) -> Button:
    return Button(label or text("dispatch-start"), AskStart(campaign_id=card.id, version=card.version).pack())
