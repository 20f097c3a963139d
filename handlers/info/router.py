"""Reading info cards, and the way from them to counselling."""

from handlers.info import screens
from handlers.info.callbacks import SeeCounselling, SeeInfo
from handlers.shell import menu
from handlers.shell.conversation import Conversation, presses
from handlers.shell.screen import Screen
from services.context import Context
from services.info import counselling_for, find_card
from services.refusal import Refusal


async def on_see_info(context: Context, data: SeeInfo) -> Screen:
    card = find_card(data.card)
    pages = card.pages_in(context.county.id)
    number = next((number for number, page in enumerate(pages) if page.id == (data.page or pages[0].id)), None)
    if number is None:
        raise Refusal("fallback-button-outdated")
    town = context.county.by_ags.get(context.town or "")
    return screens.info_page(card, pages, number, town, context.language)


async def on_see_counselling(context: Context, data: SeeCounselling) -> Screen:
    card = find_card(data.card)
    town = context.county.by_ags.get(context.town or "")
    if town is None:
        return menu.towns(context)
    async with context.read() as session:
        found = await counselling_for(session, context, card, ags=town.ags)
    return screens.counselling(card, found, town)


CONVERSATION = Conversation(routes=presses({SeeInfo: on_see_info, SeeCounselling: on_see_counselling}))
