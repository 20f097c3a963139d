"""A campaign on its way: how far it is, paused, resumed and aborted with one tap."""

from contextlib import suppress

from handlers.campaigns.cards import card_of
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import (
    AbortCampaign,
    AskAbort,
    LeaveProgress,
    PauseCampaign,
    ResumeCampaign,
    SeeProgress,
)
from handlers.campaigns.writing.callbacks import SeeCampaign
from handlers.shell.conversation import presses
from handlers.shell.screen import Onward, Screen
from handlers.shell.texts import Line, text
from services.campaigns.access import CampaignCard, Overtaken
from services.campaigns.rules import ENDED
from services.campaigns.steering import abort_campaign, keep_progress_message, pause_campaign, resume_campaign
from services.campaigns.watching import watched_progress
from services.context import Context
from services.staff.rules import Action


async def on_progress(context: Context, data: SeeProgress | PauseCampaign | ResumeCampaign) -> Screen:
    card = await watch(context, data.campaign_id)
    return screens.campaign(card, context) if card.started_at is None else await progress_screen(context, card.id)


async def on_pause_or_resume(context: Context, data: PauseCampaign | ResumeCampaign) -> Screen:
    turn = pause_campaign if isinstance(data, PauseCampaign) else resume_campaign
    with suppress(Overtaken):  # pressed twice, or somebody else was faster: what it says now is the answer
        async with context.write() as session:
            await turn(session, context, campaign_id=data.campaign_id)
    return await on_progress(context, data)


async def on_ask_abort(context: Context, data: AskAbort) -> Screen:
    card = await card_of(context, data.campaign_id)
    return screens.campaign(card, context) if card.state in ENDED else screens.ask_abort(card, context)


async def on_abort(context: Context, data: AbortCampaign) -> Screen:
    async with context.write() as session:
        await abort_campaign(session, context, campaign_id=data.campaign_id)
    return await campaign_now(context, data.campaign_id, text("dispatch-aborted", number=str(data.campaign_id)))


async def on_leave(_context: Context, data: LeaveProgress) -> Onward:
    return Onward(SeeCampaign(campaign_id=data.campaign_id).pack())


async def campaign_now(context: Context, campaign_id: int, said: Line) -> Screen:
    """The campaign as it is now, below the line `said`.

    Raises:
        Refusal: there is none that they may see.
    """
    return screens.campaign(await card_of(context, campaign_id), context, said)


async def progress_screen(context: Context, campaign_id: int) -> Screen:
    """How far a campaign is. The caller has checked that the reader may see it."""
    async with context.read() as session:
        found = await watched_progress(session, campaign_id=campaign_id)
    return screens.progress(campaign_id, found, context)


async def watch(context: Context, campaign_id: int) -> CampaignCard:
    """Keep the pressed message up to date from now on, if the person who started the campaign pressed it."""
    card, message_id = await card_of(context, campaign_id), context.origin.editable_id
    is_theirs = card.started_by == context.staff.id and card.state not in ENDED
    if is_theirs and message_id is not None and message_id != card.progress_message:
        async with context.write() as session:
            await keep_progress_message(session, context, campaign_id=campaign_id, message_id=message_id)
    return card


ROUTES = presses(
    {
        SeeProgress: on_progress,
        PauseCampaign: on_pause_or_resume,
        ResumeCampaign: on_pause_or_resume,
        AskAbort: on_ask_abort,
        AbortCampaign: on_abort,
        LeaveProgress: on_leave,
    },
    Action.campaigns,
)
