"""Campaigns in the chat: the list and one campaign. Each route names the right that it needs."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.campaigns.writing import audience, extras, new, screens, sending, texts
from handlers.campaigns.writing.audience import counted
from handlers.campaigns.writing.callbacks import CampaignList, SeeCampaign
from handlers.campaigns.writing.words import AsItStands, Desk
from handlers.shell.awaited import OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.campaigns.access import CampaignCard, campaigns_of
from services.campaigns.rules import ENDED, STARTED
from services.refusal import Refusal
from services.staff import Action


async def on_command(_message: Message, desk: Desk) -> Screen:
    return await _list(0, desk)


async def on_list(_query: CallbackQuery, callback_data: CampaignList, desk: Desk) -> Screen:
    return await _list(max(0, callback_data.page), desk)


async def on_see(_query: CallbackQuery, callback_data: SeeCampaign, desk: Desk) -> Screen:
    card = await desk.card(callback_data.campaign_id)
    await desk.ask_no_more()
    return await _campaign(card, desk)


async def as_it_stands(desk: Desk, card: CampaignCard, refusal: Refusal) -> Screen:
    """A campaign below why something was refused about it."""
    return await _campaign(card, desk, text(refusal.text_id, **refusal.text_args), "")


async def _list(page: int, desk: Desk) -> Screen:
    await desk.ask_no_more()
    cards, has_more = await campaigns_of(desk.read, desk.office, page=page)
    if page and not cards:  # the list has become shorter since the button was made
        return await _list(0, desk)
    return screens.campaigns(cards, page, desk.view, has_more=has_more)


async def _campaign(card: CampaignCard, desk: Desk, *above: Line) -> Screen:
    is_ahead = card.state not in STARTED | ENDED
    async with desk.house.database.reading() as fresh:
        found = await counted(desk, card.content.audience, fresh) if is_ahead else None
    return screens.campaign(card, desk.view, found, above=above)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="campaigns")
    campaigns = {"action": Action.campaigns}
    for observer in (router.message, router.callback_query):
        observer.middleware(AsItStands(as_it_stands))
    router.message.register(on_command, Command("campaign"), OpensDesk(Desk), flags=campaigns)
    router.callback_query.register(on_list, CampaignList.filter(), OpensDesk(Desk), flags=campaigns)
    router.callback_query.register(on_see, SeeCampaign.filter(), OpensDesk(Desk), flags=campaigns)
    for each in (new, texts, audience, extras, sending):
        each.register(router)
    return router
