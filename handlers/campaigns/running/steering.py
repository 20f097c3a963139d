"""A campaign on its way: how far it is, paused, resumed and aborted with one tap."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import (
    AbortCampaign,
    AskAbort,
    LeaveProgress,
    PauseCampaign,
    ResumeCampaign,
    SeeProgress,
)
from handlers.campaigns.running.standing import as_it_stands, desk_of
from handlers.campaigns.writing.callbacks import SeeCampaign
from handlers.shell.context import House, Write
from handlers.shell.screen import Onward, Screen, editable
from handlers.shell.texts import text
from services.campaigns.access import CampaignCard, Overtaken, campaign_for
from services.campaigns.rules import ENDED
from services.campaigns.steering import (
    Progress,
    abort_campaign,
    keep_progress_message,
    pause_campaign,
    progress_of,
    resume_campaign,
)
from services.campaigns.watching import watched_progress
from services.directory.listing import View
from services.staff import Action, Staff
from storage.engine import ReadSession


async def on_progress(
    query: CallbackQuery, callback_data: SeeProgress, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    return await _progress(query, callback_data.campaign_id, staff, write, view, house)


async def on_pause(
    query: CallbackQuery, callback_data: PauseCampaign, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    return await _turn(pause_campaign, query, callback_data.campaign_id, staff, write, view, house)


async def on_resume(
    query: CallbackQuery, callback_data: ResumeCampaign, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    return await _turn(resume_campaign, query, callback_data.campaign_id, staff, write, view, house)


async def on_ask_abort(
    _query: CallbackQuery, callback_data: AskAbort, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    card = await campaign_for(read, desk_of(staff, view, house), campaign_id=callback_data.campaign_id)
    return screens.stands(card, view) if card.state in ENDED else screens.ask_abort(card, view)


async def on_abort(
    _query: CallbackQuery, callback_data: AbortCampaign, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    number = callback_data.campaign_id
    try:
        async with write() as session:
            await abort_campaign(session, desk_of(staff, view, house), campaign_id=number)
    except Overtaken as refusal:
        return await as_it_stands(number, refusal, staff, view, house)
    return await as_it_stands(number, text("dispatch-aborted", number=str(number)), staff, view, house)


async def on_leave(_query: CallbackQuery, callback_data: LeaveProgress) -> Onward:
    return Onward(SeeCampaign(campaign_id=callback_data.campaign_id).pack())


async def progress_screen(read: ReadSession, card: CampaignCard, view: View) -> Screen:
    """How far a campaign is that they may see."""
    return screens.progress(card.id, await watched_progress(read, campaign_id=card.id), view)


async def watch(
    query: CallbackQuery, campaign_id: int, staff: Staff, write: Write, view: View, house: House
) -> CampaignCard:
    """Let the pressed message show the progress from now on, if it stands in the chat of whoever started it."""
    desk, message_id = desk_of(staff, view, house), editable(query)
    async with house.database.reading() as read:
        card = await campaign_for(read, desk, campaign_id=campaign_id)
    is_theirs = card.started_by == staff.id and card.state not in ENDED
    if is_theirs and message_id is not None and message_id != card.progress_message:
        async with write() as session:
            await keep_progress_message(session, desk, campaign_id=campaign_id, message_id=message_id)
    return card


async def _turn(
    turn: Callable[..., Awaitable[Progress]],
    query: CallbackQuery,
    number: int,
    staff: Staff,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    try:
        async with write() as session:
            await turn(session, desk_of(staff, view, house), campaign_id=number)
    except Overtaken:  # pressed twice, or somebody else was faster: what it says now is the answer
        pass
    return await _progress(query, number, staff, write, view, house)


async def _progress(query: CallbackQuery, number: int, staff: Staff, write: Write, view: View, house: House) -> Screen:
    card = await watch(query, number, staff, write, view, house)
    if card.started_at is None:
        return screens.stands(card, view)
    async with house.database.reading() as read:
        found = await progress_of(read, desk_of(staff, view, house), campaign_id=number)
    return screens.progress(number, found, view)


def register(router: Router) -> None:
    """The routes of what is on its way."""
    campaigns: dict[str, Any] = {"action": Action.campaigns}
    for handler, data in (
        (on_progress, SeeProgress),
        (on_pause, PauseCampaign),
        (on_resume, ResumeCampaign),
        (on_ask_abort, AskAbort),
        (on_abort, AbortCampaign),
        (on_leave, LeaveProgress),
    ):
        router.callback_query.register(handler, data.filter(), flags=campaigns)
