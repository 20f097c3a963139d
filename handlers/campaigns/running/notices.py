"""What staff are told of campaigns without pressing anything, from the state of the moment of sending."""

from handlers.campaigns.cards import card_for_notice, version_of
from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import AskStart, ReviewCampaign, SeeReport
from handlers.shell.conversation import Renderer
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.campaigns import messages
from services.campaigns.access import CampaignCard
from services.campaigns.rules import ENDED, STARTABLE, CampaignState
from services.campaigns.suppression import SMALLEST
from services.campaigns.watching import watched_progress
from services.context import Context
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def review(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """A campaign waits for a second person. Nothing is sent when it was reviewed or changed since."""
    card = await card_for_notice(session, message, context)
    if card is None or not card.may_approve or str(card.version) != message.detail:
        return None
    said = text("dispatch-notice-review", number=str(card.id), office=card.content.office)
    return _about(card, [said], button("campaigns-review", ReviewCampaign(campaign_id=card.id)))


async def decided(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """What the second person decided. Nothing is sent when the campaign has changed its state since."""
    card = await card_for_notice(session, message, context)
    if card is None:
        return None
    if message.detail == "approved" and card.state in STARTABLE:
        said = text("dispatch-notice-approved", number=str(card.id))
        return _about(card, [said], button("dispatch-start", AskStart(**version_of(card))))
    if message.detail == "sent_back" and card.state == CampaignState.draft:
        return _about(card, [text("dispatch-notice-sent-back", number=str(card.id))])
    return None


async def not_started(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """Why a scheduled campaign has not started."""
    card = await card_for_notice(session, message, context)
    if card is None or card.started_at is not None:
        return None
    reason = text(message.detail, smallest=SMALLEST)
    return _about(card, [text("dispatch-notice-not-started", number=str(card.id)), reason])


async def ended(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """How many it has reached, and the way to the report."""
    card = await card_for_notice(session, message, context)
    if card is None or card.state not in ENDED:
        return None
    found = await watched_progress(session, campaign_id=card.id)
    lines: list[Line] = [text("dispatch-notice-ended", number=str(card.id))]
    lines.append(text("dispatch-delivered", count=found.delivered, total=found.total))
    return _about(card, lines, button("campaigns-report", SeeReport(campaign_id=card.id)))


def _about(card: CampaignCard, said: list[Line], *ways: Button) -> Screen:
    return Screen(text=said, rows=[*([each] for each in ways), [screens.to_campaign(card.id)]])


NOTICES: dict[str, Renderer] = {
    messages.REVIEW: review,
    messages.DECIDED: decided,
    messages.NOT_STARTED: not_started,
    messages.ENDED: ended,
}
