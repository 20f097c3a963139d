"""What every step of writing a campaign needs: the campaign itself, a change of it, and the screen that follows."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from handlers.campaigns.cards import card_of
from handlers.campaigns.writing import screens
from handlers.shell.awaited import ask_nothing, drafted
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services import awaiting
from services.campaigns.access import CampaignCard, campaign_for
from services.campaigns.audience import Counted, audience_count
from services.campaigns.rules import ENDED, STARTED, Audience
from services.campaigns.writing import Seen
from services.context import Context
from services.refusal import Refusal
from storage.engine import ReadSession

FILL, OWN, TEXT = "campaigns-fill", "campaigns-own", "campaigns-text"
MEDIA, EXPIRY = "campaigns-media", "campaigns-expiry"


async def own_card(context: Context, campaign_id: int) -> CampaignCard:
    """A campaign as it is now, to be changed.

    Raises:
        Refusal: there is none that this staff member may see, or it is not theirs to write.
    """
    card = await card_of(context, campaign_id)
    if not card.is_own:
        raise Refusal("campaigns-not-writable")
    return card


async def change(context: Context, seen: Seen, use_case: Callable[..., Awaitable[None]], **given: Any) -> CampaignCard:
    """Change a campaign by a use case and forget the open question. Returns the changed campaign."""
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        await use_case(session, context, seen=seen, **given)
        return await campaign_for(session, context, campaign_id=seen.campaign_id)


async def forget_question(context: Context) -> None:
    """Words that are typed later are no answer. Writes only where something was asked for."""
    async with context.read() as session:
        is_asked = await drafted(context, session, FILL, OWN, TEXT, MEDIA, EXPIRY) is not None
    if is_asked:
        await ask_nothing(context)


async def counted(session: ReadSession, context: Context, audience: Audience) -> Counted | None:
    """How many people that are. None where the staff member may not count the area."""
    with suppress(Refusal):
        return await audience_count(session, context, audience=audience)
    return None


async def campaign_screen(context: Context, card: CampaignCard, *said: Line) -> Screen:
    """A campaign, and above it what there is to say. People are counted only before it starts."""
    found = None
    if card.state not in STARTED | ENDED:
        async with context.read() as session:
            found = await counted(session, context, card.content.audience)
    return screens.campaign(card, context, found, above=[*said, ""] if said else [])


async def campaign_now(context: Context, campaign_id: int, said: Line) -> Screen:
    """The campaign as it is now, below the line `said`.

    Raises:
        Refusal: there is none that they may see.
    """
    return await campaign_screen(context, await card_of(context, campaign_id), said)
