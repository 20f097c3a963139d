"""Words and files that this conversation asks for: remembered, and recognised as the answer; and the kind way out."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware
from aiogram.filters import Filter
from aiogram.types import Message, TelegramObject

from lotse.handlers.context import House, Write
from lotse.handlers.screen import Screen
from lotse.services import awaiting
from lotse.services.campaigns.access import UNKNOWN, CampaignCard, campaign_for
from lotse.services.campaigns.access import Desk as Office
from lotse.services.campaigns.writing import Seen
from lotse.services.directory.listing import View
from lotse.services.refusal import Refusal
from lotse.services.staff import Staff
from lotse.storage.engine import ReadSession
from lotse.storage.people import Person

Draft = Mapping[str, str | int | None]  # what is known so far
FILL, OWN, TEXT = "campaigns-fill", "campaigns-own", "campaigns-text"
MEDIA, EXPIRY = "campaigns-media", "campaigns-expiry"
QUESTIONS = (FILL, OWN, TEXT, MEDIA, EXPIRY)


@dataclass(frozen=True, slots=True)
class Desk:
    """What one staff member's press or words are about. Handlers ask for it as `desk`; `OpensDesk` puts it there."""

    staff: Staff
    person: Person
    read: ReadSession
    write: Write
    view: View
    house: House

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

    async def ask(self, question: str, values: Draft) -> None:
        """Remember that what they send next answers this question."""
        keyring, now = self.house.keyring, self.view.now
        async with self.write() as session:
            await awaiting.ask(session, person=self.person, question=question, values=values, keyring=keyring, now=now)
            await session.commit()

    async def ask_no_more(self) -> None:
        """Words that are typed later are no answer."""
        if await self.found(*QUESTIONS) is not None:
            async with self.write() as session:
                await awaiting.answered(session, person=self.person)
                await session.commit()

    async def found(self, *questions: str) -> Draft | None:
        """What was known when one of these was asked; None when something else was asked since, or it is too old."""
        asked = await awaiting.asked(self.read, person=self.person, keyring=self.house.keyring, now=self.view.now)
        return asked.values if asked is not None and asked.id in questions else None


class OpensDesk(Filter):
    """A filter that is true for staff, and hands their desk to the handler. Last of a route's filters."""

    async def __call__(
        self,
        _event: object,
        staff: Staff | None,
        person: Person | None,
        read: ReadSession,
        write: Write,
        view: View,
        house: House,
    ) -> bool | dict[str, Desk]:
        """The desk; nothing for everybody else."""
        return {"desk": Desk(staff, person, read, write, view, house)} if staff and person else False


class Awaits(Filter):
    """A filter: whether this was asked for, and now the answer comes. Hands over the desk as well.

    `files`: the answer may be something else than words.
    """

    def __init__(self, question: str, *, files: bool = False) -> None:
        self.question, self.files = question, files

    async def __call__(
        self,
        message: Message,
        staff: Staff | None,
        person: Person | None,
        read: ReadSession,
        write: Write,
        view: View,
        house: House,
    ) -> bool | dict[str, Desk | Draft]:
        """The desk and the draft, for the handler to ask for."""
        words = message.text or ""
        if person is None or staff is None or words.startswith("/") or not (words or self.files):
            return False
        desk = Desk(staff, person, read, write, view, house)
        draft = await desk.found(self.question)
        return False if draft is None else {"desk": desk, "draft": draft}


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
