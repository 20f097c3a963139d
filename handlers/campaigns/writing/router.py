"""Campaigns in the chat: the list and one campaign."""

from handlers.campaigns.cards import card_of, refusing_above
from handlers.campaigns.writing import audience, extras, new, screens, sending, texts
from handlers.campaigns.writing.callbacks import CampaignList, SeeCampaign
from handlers.campaigns.writing.editing import campaign_now, campaign_screen, forget_question
from handlers.campaigns.writing.pages import PAGES
from handlers.shell.conversation import Command, Conversation, Route, presses
from handlers.shell.screen import Screen
from services.campaigns.access import campaigns_of
from services.context import Context
from services.staff.rules import Action


async def on_list(context: Context, data: CampaignList | str) -> Screen:
    page = max(0, data.page) if isinstance(data, CampaignList) else 0
    await forget_question(context)
    async with context.read() as session:
        cards, has_more = await campaigns_of(session, context, page=page)
        if page and not cards:  # the list has become shorter since the button was made
            page, (cards, has_more) = 0, await campaigns_of(session, context, page=0)
    return screens.campaigns(cards, page, context, has_more=has_more)


async def on_see(context: Context, data: SeeCampaign) -> Screen:
    card = await card_of(context, data.campaign_id)
    await forget_question(context)
    return await campaign_screen(context, card)


ROUTES: list[Route] = [
    Command("campaign", on_list, Action.campaigns, menu=13),
    *presses({CampaignList: on_list, SeeCampaign: on_see}, Action.campaigns),
    *new.ROUTES,
    *texts.ROUTES,
    *audience.ROUTES,
    *extras.ROUTES,
    *sending.ROUTES,
]

CONVERSATION = Conversation(routes=refusing_above(campaign_now, ROUTES), notices=sending.NOTICES, pages=PAGES)
