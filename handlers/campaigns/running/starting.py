"""Starting a campaign: now, tomorrow morning, or at a time in one's own words."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.booking.client.callbacks import from_minutes
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import AskStart, AskStartTime, StartAt, StartNow, Unschedule
from handlers.campaigns.running.standing import as_it_stands, desk_of
from handlers.campaigns.running.steering import progress_screen, watch
from handlers.shell.awaited import Awaits, Draft, ask, ask_no_more
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.booking.times import NotUnderstood, understand_moment
from services.campaigns.access import CampaignCard, Overtaken, campaign_for
from services.campaigns.audience import audience_count
from services.campaigns.rules import STARTABLE, STARTED, State
from services.campaigns.starting import SentBefore, schedule_campaign, start_campaign, unschedule_campaign
from services.campaigns.writing import Seen
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession
from storage.people import Person

TIME = "dispatch-time"
MORNING = time(9)
TOO_EARLY = ("campaigns-start-past", "campaigns-end-too-early")  # another time may do


async def on_ask_start(
    _query: CallbackQuery, callback_data: AskStart, staff: Staff, person: Person, write: Write, view: View, house: House
) -> Screen:
    await ask_no_more(person, write)
    async with house.database.reading() as read:
        desk = desk_of(staff, view, house)
        card = await campaign_for(read, desk, campaign_id=callback_data.campaign_id)
        refused = _refused(card, callback_data.version)
        if card.state in STARTED and card.is_own:
            return await progress_screen(read, card, view)
        if refused is not None:
            return screens.stands(card, view, text(refused))
        counted = await audience_count(read, desk, audience=card.content.audience)
    return screens.start(card, counted, _tomorrow(view), view)


async def on_now(
    query: CallbackQuery, callback_data: StartNow, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    seen, desk = Seen(callback_data.campaign_id, callback_data.version), desk_of(staff, view, house)
    try:
        async with write() as session:
            state = await start_campaign(session, desk, seen=seen, again=callback_data.again)
    except SentBefore as before:
        return await _ask_again(seen, before, None, staff, view, house)
    except Refusal as refusal:
        return await as_it_stands(seen.campaign_id, refusal, staff, view, house)
    if state == State.in_review:
        return await as_it_stands(seen.campaign_id, text("dispatch-grown"), staff, view, house)
    await watch(query, seen.campaign_id, staff, write, view, house)
    async with house.database.reading() as read:
        card = await campaign_for(read, desk, campaign_id=seen.campaign_id)
        return await progress_screen(read, card, view)


async def on_at(
    query: CallbackQuery, callback_data: StartAt, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    seen, starts_at = Seen(callback_data.campaign_id, callback_data.version), from_minutes(callback_data.starts)
    try:
        screen = await _schedule(seen, starts_at, staff, write, view, house, again=callback_data.again)
    except Refusal as refusal:
        return await as_it_stands(seen.campaign_id, refusal, staff, view, house)
    await watch(query, seen.campaign_id, staff, write, view, house)
    return screen


async def on_ask_time(
    _query: CallbackQuery,
    callback_data: AskStartTime,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    card = await campaign_for(read, desk_of(staff, view, house), campaign_id=callback_data.campaign_id)
    refused = _refused(card, callback_data.version)
    if refused is not None:
        return screens.stands(card, view, text(refused))
    await ask(TIME, {"campaign_id": card.id, "version": card.version}, person, write, view, house)
    return screens.ask_time(card)


async def on_time_words(
    message: Message, draft: Draft, staff: Staff, person: Person, write: Write, view: View, house: House
) -> Screen:
    seen = Seen(int(draft["campaign_id"] or 0), int(draft["version"] or 0))
    try:
        starts_at = _moment(message.text or "", view)
        screen = await _schedule(seen, starts_at, staff, write, view, house)
    except Refusal as refusal:
        if isinstance(refusal, NotUnderstood) or refusal.text_id in TOO_EARLY:
            return await _ask_time_again(seen, refusal, staff, view, house)  # the next words are another try
        screen = await as_it_stands(seen.campaign_id, refusal, staff, view, house)
    await ask_no_more(person, write)
    return screen


async def on_unschedule(
    _query: CallbackQuery, callback_data: Unschedule, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    seen = Seen(callback_data.campaign_id, callback_data.version)
    try:
        async with write() as session:
            await unschedule_campaign(session, desk_of(staff, view, house), seen=seen)
    except Refusal as refusal:
        return await as_it_stands(seen.campaign_id, refusal, staff, view, house)
    return await as_it_stands(seen.campaign_id, text("dispatch-unscheduled"), staff, view, house)


async def _schedule(
    seen: Seen, starts_at: datetime, staff: Staff, write: Write, view: View, house: House, *, again: bool = False
) -> Screen:
    desk = desk_of(staff, view, house)
    try:
        async with write() as session:
            state = await schedule_campaign(session, desk, seen=seen, starts_at=starts_at, again=again)
    except SentBefore as before:
        return await _ask_again(seen, before, starts_at, staff, view, house)
    if state == State.in_review:
        return await as_it_stands(seen.campaign_id, text("dispatch-grown"), staff, view, house)
    async with house.database.reading() as read:
        return screens.scheduled(await campaign_for(read, desk, campaign_id=seen.campaign_id), view)


async def _ask_again(
    seen: Seen, before: SentBefore, starts_at: datetime | None, staff: Staff, view: View, house: House
) -> Screen:
    async with house.database.reading() as read:
        card = await campaign_for(read, desk_of(staff, view, house), campaign_id=seen.campaign_id)
    return screens.ask_again(card, before.started_at, starts_at, view)


async def _ask_time_again(seen: Seen, refusal: Refusal, staff: Staff, view: View, house: House) -> Screen:
    async with house.database.reading() as read:
        card = await campaign_for(read, desk_of(staff, view, house), campaign_id=seen.campaign_id)
    return screens.ask_time(card, wrong=text(refusal.text_id, **refusal.text_args))


def _refused(card: CampaignCard, version: int) -> str | None:
    """Why it is not to be started as it was seen, as a text id."""
    if not card.is_own:
        return "campaigns-not-writable"
    if card.version != version:
        return Overtaken().text_id
    return (
        None if card.state in STARTABLE else "dispatch-not-approved" if card.ended_at is None else Overtaken().text_id
    )


def _tomorrow(view: View) -> datetime:
    zone = ZoneInfo(view.county.timezone)
    return datetime.combine(view.now.astimezone(zone).date() + timedelta(days=1), MORNING, zone).astimezone(UTC)


def _moment(words: str, view: View) -> datetime:
    """In wall time; the hour that a night in March leaves out is an hour later."""
    zone = ZoneInfo(view.county.timezone)
    day, at = understand_moment(words, today=view.now.astimezone(zone).date())
    return datetime.combine(day, at, zone).astimezone(UTC)


def register(router: Router) -> None:
    """The routes of the start."""
    campaigns = {"action": Action.campaigns}
    router.message.register(on_time_words, F.text, Awaits(TIME), flags=campaigns)
    for handler, data in (
        (on_ask_start, AskStart),
        (on_now, StartNow),
        (on_at, StartAt),
        (on_ask_time, AskStartTime),
        (on_unschedule, Unschedule),
    ):
        router.callback_query.register(handler, data.filter(), flags=campaigns)
