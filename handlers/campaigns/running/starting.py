"""Starting a campaign: now, tomorrow morning, or at a time in one's own words."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.booking.client.callbacks import from_minutes
from handlers.campaigns.cards import card_of, seen_in, version_of
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import AskStart, AskStartTime, StartAt, StartNow, Unschedule
from handlers.campaigns.running.steering import campaign_now, progress_screen, watch
from handlers.shell.awaited import ask_for, ask_nothing
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import reason, text
from services.booking.times import NotUnderstood, understand_moment
from services.campaigns.access import CampaignCard, Overtaken
from services.campaigns.audience import audience_count
from services.campaigns.rules import STARTABLE, STARTED, CampaignState
from services.campaigns.starting import SentBefore, schedule_campaign, start_campaign, unschedule_campaign
from services.campaigns.writing import Seen
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action

TIME = "dispatch-time"
MORNING = time(9)
TOO_EARLY = ("campaigns-start-past", "campaigns-end-too-early")  # another time may do


async def on_ask_start(context: Context, data: AskStart) -> Screen:
    await ask_nothing(context)
    card = await card_of(context, data.campaign_id)
    if card.is_own and card.state in STARTED:
        return await progress_screen(context, card.id)
    if refused := _refused(card, data.version):
        return screens.campaign(card, context, text(refused))
    async with context.read() as session:
        counted = await audience_count(session, context, audience=card.content.audience)
    tomorrow = _instant(context.today + timedelta(days=1), MORNING, context)
    return screens.start(card, counted, tomorrow, context)


async def on_now(context: Context, data: StartNow) -> Screen:
    try:
        async with context.write() as session:
            state = await start_campaign(session, context, seen=seen_in(data), again=data.again)
    except SentBefore as before:
        return screens.ask_again(await card_of(context, data.campaign_id), before.started_at, None, context)
    if state == CampaignState.in_review:
        return await campaign_now(context, data.campaign_id, text("dispatch-grown"))
    await watch(context, data.campaign_id)
    return await progress_screen(context, data.campaign_id)


async def on_at(context: Context, data: StartAt) -> Screen:
    screen = await _schedule(context, seen_in(data), from_minutes(data.starts), again=data.again)
    await watch(context, data.campaign_id)
    return screen


async def on_ask_time(context: Context, data: AskStartTime) -> Screen:
    card = await card_of(context, data.campaign_id)
    if refused := _refused(card, data.version):
        return screens.campaign(card, context, text(refused))
    await ask_for(context, TIME, version_of(card))
    return screens.ask_time(card)


async def on_time_words(context: Context, answer: Answer) -> Screen:
    seen = seen_in(answer)
    try:
        day, at = understand_moment(answer.words, today=context.today)
        screen = await _schedule(context, seen, _instant(day, at, context))
    except Refusal as refusal:
        if isinstance(refusal, NotUnderstood) or refusal.text_id in TOO_EARLY:  # the next words are another try
            return screens.ask_time(await card_of(context, seen.campaign_id), wrong=reason(refusal))
        screen = await campaign_now(context, seen.campaign_id, reason(refusal))
    await ask_nothing(context)
    return screen


async def on_unschedule(context: Context, data: Unschedule) -> Screen:
    async with context.write() as session:
        await unschedule_campaign(session, context, seen=seen_in(data))
    return await campaign_now(context, data.campaign_id, text("dispatch-unscheduled"))


async def _schedule(context: Context, seen: Seen, starts_at: datetime, *, again: bool = False) -> Screen:
    try:
        async with context.write() as session:
            state = await schedule_campaign(session, context, seen=seen, starts_at=starts_at, again=again)
    except SentBefore as before:
        return screens.ask_again(await card_of(context, seen.campaign_id), before.started_at, starts_at, context)
    if state == CampaignState.in_review:
        return await campaign_now(context, seen.campaign_id, text("dispatch-grown"))
    return screens.scheduled(await card_of(context, seen.campaign_id), context)


def _refused(card: CampaignCard, version: int) -> str | None:
    """Why it is not to be started as it was seen, as a text id."""
    if not card.is_own:
        return "campaigns-not-writable"
    if card.version != version or (card.state not in STARTABLE and card.ended_at is not None):
        return Overtaken().text_id
    return None if card.state in STARTABLE else "dispatch-not-approved"


def _instant(day: date, at: time, context: Context) -> datetime:
    """A wall time as an instant; in the hour that a night in March leaves out, it is an hour later."""
    return datetime.combine(day, at, ZoneInfo(context.county.timezone)).astimezone(UTC)


ROUTES: list[Route] = [
    Reply((TIME,), on_time_words, Action.campaigns),
    *presses(
        {
            AskStart: on_ask_start,
            StartNow: on_now,
            StartAt: on_at,
            AskStartTime: on_ask_time,
            Unschedule: on_unschedule,
        },
        Action.campaigns,
    ),
]
