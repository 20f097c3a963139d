"""What is told of campaigns without anyone pressing anything, from the state of the moment of sending."""

from datetime import datetime

from handlers.campaigns.running import screens
from handlers.campaigns.running.callbacks import AskStart, ReviewCampaign, SeeReport
from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.campaigns import messages
from services.campaigns.access import CampaignCard, Desk, campaign_for
from services.campaigns.rules import ENDED, STARTABLE, State
from services.campaigns.steering import progress_of
from services.campaigns.suppression import SMALLEST
from services.refusal import Refusal
from services.staff import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def review(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """A campaign waits for a second person; nothing when somebody has been faster, or it was changed since."""
    card = await _card(session, message, house, now)
    if card is None or not card.may_approve or str(card.version) != message.detail:
        return None
    said = text("dispatch-notice-review", number=str(card.id), office=card.content.office)
    return _about(card, [said], Button(text("campaigns-review"), ReviewCampaign(campaign_id=card.id).pack()))


async def decided(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """What the second person said; nothing when it has gone further since."""
    card = await _card(session, message, house, now)
    if card is None:
        return None
    if message.detail == "approved" and card.state in STARTABLE:
        start = AskStart(campaign_id=card.id, version=card.version)
        said = text("dispatch-notice-approved", number=str(card.id))
        return _about(card, [said], Button(text("dispatch-start"), start.pack()))
    if message.detail == "sent_back" and card.state == State.draft:
        return _about(card, [text("dispatch-notice-sent-back", number=str(card.id))])
    return None


async def not_started(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """Why a scheduled campaign has not started."""
    card = await _card(session, message, house, now)
    if card is None or card.started_at is not None:
        return None
    reason = text(message.detail, smallest=SMALLEST)
    return _about(card, [text("dispatch-notice-not-started", number=str(card.id)), reason])


async def ended(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """How many it has reached, and the way to the report."""
    card = await _card(session, message, house, now)
    if card is None or card.state not in ENDED:
        return None
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    found = await progress_of(session, Desk(staff, house.county, house.keyring, now), campaign_id=card.id)
    lines: list[Line] = [text("dispatch-notice-ended", number=str(card.id))]
    lines.append(text("dispatch-delivered", count=found.delivered, total=found.total))
    return _about(card, lines, Button(text("campaigns-report"), SeeReport(campaign_id=card.id).pack()))


async def _card(session: ReadSession, message: OutboxMessage, house: House, now: datetime) -> CampaignCard | None:
    """The campaign, if whoever is told still works here and may still see it."""
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    desk = Desk(staff, house.county, house.keyring, now)
    try:
        return await campaign_for(session, desk, campaign_id=message.subject_id)
    except Refusal:
        return None


def _about(card: CampaignCard, said: list[Line], *ways: Button) -> Screen:
    return Screen(text=said, rows=[*([each] for each in ways), [screens.to_campaign(card.id)]])


NOTICES: dict[str, Renderer] = {
    messages.REVIEW: review,
    messages.DECIDED: decided,
    messages.NOT_STARTED: not_started,
    messages.ENDED: ended,
}
