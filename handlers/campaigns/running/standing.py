"""Whose campaign a press is about, and what is said when it went on without them."""

from handlers.campaigns.running import screens
from handlers.shell.context import House
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.campaigns.access import Desk, campaign_for
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Staff


def desk_of(staff: Staff, view: View, house: House) -> Desk:
    """Who acts, here and now."""
    return Desk(staff, view.county, house.keyring, view.now)


async def as_it_stands(campaign_id: int, said: Line | Refusal, staff: Staff, view: View, house: House) -> Screen:
    """What there is to say, or why something is refused, above the campaign as it stands now.

    Raises:
        Refusal: there is none that they may see.
    """
    async with house.database.reading() as fresh:
        card = await campaign_for(fresh, desk_of(staff, view, house), campaign_id=campaign_id)
    words = text(said.text_id, **said.text_args) if isinstance(said, Refusal) else said
    return screens.stands(card, view, words)
