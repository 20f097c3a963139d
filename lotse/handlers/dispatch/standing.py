"""Whose campaign a press is about, and what is said when it went on without them."""

from lotse.handlers.context import House
from lotse.handlers.dispatch import screens
from lotse.handlers.screen import Screen
from lotse.handlers.texts import Line, text
from lotse.services.campaigns.access import Desk, campaign_for
from lotse.services.directory.listing import View
from lotse.services.refusal import Refusal
from lotse.services.staff import Staff


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
