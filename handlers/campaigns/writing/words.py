"""The desk of whoever writes campaigns, what they are asked for, and the kind way out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from handlers.shell import awaited
from handlers.shell.screen import Screen
from services import awaiting
from services.campaigns.access import UNKNOWN, CampaignCard, campaign_for
from services.campaigns.access import Desk as Office
from services.campaigns.writing import Seen
from services.refusal import Refusal

FILL, OWN, TEXT = "campaigns-fill", "campaigns-own", "campaigns-text"
MEDIA, EXPIRY = "campaigns-media", "campaigns-expiry"
QUESTIONS = (FILL, OWN, TEXT, MEDIA, EXPIRY)


@dataclass(frozen=True, slots=True)
class Desk(awaited.Desk):
    """What one press or message is about, and the campaigns that whoever sent it may see and write."""

    @property
    def office(self) -> Office:
        """Who acts, as the use cases want it."""
        return Office(self.staff, self.view.county, self.house.keyring, self.view.now)

    async def card(self, campaign_id: int) -> CampaignCard:
        """A campaign as it stands.

        Raises:
            Refusal: there is none that this staff member may see.
        """
        return await campaign_for(self.read, self.office, campaign_id=campaign_id)

    async def own(self, campaign_id: int) -> CampaignCard:
        """The same, to be changed.

        Raises:
            Refusal: it is not theirs to write.
        """
        card = await self.card(campaign_id)
        if not card.is_own:
            raise Refusal("campaigns-not-writable")
        return card

    async def change(self, seen: Seen, use_case: Callable[..., Awaitable[None]], **given: Any) -> CampaignCard:
        """Let a use case change a campaign, and forget what was asked for; how it stands now."""
        async with self.write() as session:
            await awaiting.answered(session, person=self.person)
            await use_case(session, self.office, seen=seen, **given)
            return await campaign_for(session, self.office, campaign_id=seen.campaign_id)

    async def ask_no_more(self) -> None:
        """Words that are typed later are no answer."""
        if await self.found(*QUESTIONS) is not None:
            await awaited.ask_no_more(self.person, self.write)


class AsItStands(BaseMiddleware):
    """Around every handler of this conversation: what is refused about a campaign is said above the campaign itself."""

    def __init__(self, shown: Callable[[Desk, CampaignCard, Refusal], Awaitable[Screen]]) -> None:
        self.shown = shown

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Call the handler; on a refusal look the campaign up anew, with its rights."""
        try:
            return await handler(event, data)
        except Refusal as refusal:
            desk: Desk | None = data.get("desk")
            about: Any = data.get("callback_data") or data.get("draft")
            number = about.get("campaign_id") if isinstance(about, dict) else getattr(about, "campaign_id", None)
            is_about = refusal.text_id.startswith("campaigns-") and refusal.text_id != UNKNOWN
            if desk is None or number is None or not is_about:
                raise
            async with desk.house.database.reading() as fresh:
                card = await campaign_for(fresh, desk.office, campaign_id=int(number))
            return await self.shown(desk, card, refusal)
