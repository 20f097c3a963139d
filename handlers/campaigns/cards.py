"""A campaign as whoever asks may see it: looked up anew each time, and shown below the reason of a refusal."""

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol

from handlers.shell.conversation import Answer, Answered, Route
from handlers.shell.screen import Onward, Screen
from handlers.shell.texts import Text, reason
from services.campaigns.access import UNKNOWN, CampaignCard, campaign_for
from services.campaigns.writing import Seen
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


class Versioned(Protocol):
    """A button about a campaign as it was when the button was shown."""

    campaign_id: int
    version: int


async def card_of(context: Context, campaign_id: int) -> CampaignCard:
    """A campaign as it is now.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    async with context.read() as session:
        return await campaign_for(session, context, campaign_id=campaign_id)


async def card_for_notice(session: ReadSession, message: OutboxMessage, context: Context) -> CampaignCard | None:
    """The campaign that a notice is about, if its recipient still works here and may still see it."""
    staff = await staff_of(session, message.person_id, keyring=context.keyring)
    with suppress(Refusal):
        desk = replace(context, staff_or_none=staff)
        return await campaign_for(session, desk, campaign_id=message.subject_id)
    return None


def seen_in(given: Answer | Versioned) -> Seen:
    """The campaign and its version that a button or an answer is about."""
    if isinstance(given, Answer):
        return Seen(int(given.draft["campaign_id"] or 0), int(given.draft["version"] or 0))
    return Seen(given.campaign_id, given.version)


def version_of(card: CampaignCard) -> dict[str, int]:
    return {"campaign_id": card.id, "version": card.version}


def refusing_above(show: Callable[[Context, int, Text], Awaitable[Screen]], routes: Iterable[Route]) -> list[Route]:
    """The same routes; what they refuse about a campaign is said above the campaign itself.

    `show` takes the campaign's number and the reason, and looks the campaign up anew, with its rights.
    """

    def around(handler: Callable[[Context, Any], Answered]) -> Callable[[Context, Any], Answered]:
        async def handle(context: Context, given: Any) -> Screen | Onward | None:
            try:
                return await handler(context, given)
            except Refusal as refusal:
                number = given.draft.get("campaign_id") if isinstance(given, Answer) else _number(given)
                is_about = refusal.text_id.startswith("campaigns-") and refusal.text_id != UNKNOWN
                if number is None or not is_about:
                    raise
                return await show(context, int(number), reason(refusal))

        return handle

    return [replace(each, handler=around(each.handler)) for each in routes]


def _number(given: Any) -> int | None:
    return getattr(given, "campaign_id", None)
