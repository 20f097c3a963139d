"""A campaign on its way: paused, resumed and aborted with one tap, and how far it is."""

from dataclasses import dataclass

from sqlmodel import col, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import Overtaken, campaign_and_card, note
from services.campaigns.messages import MESSAGE
from services.campaigns.recipients import queued, take_back_waiting
from services.campaigns.rules import BEFORE, ENDED, CampaignState
from services.context import Context
from storage.campaigns import Campaign, CampaignRecipient
from storage.outbox import OutboxMessage

UNREACHABLE = ("blocked", "deactivated", "not_found")
FAILED = ("refused", "unknown")
VERBS = {
    CampaignState.paused: "paused",
    CampaignState.running: "resumed",
    CampaignState.aborted: "aborted",
}  # in the audit log


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a campaign is, in people.

    Attributes:
        total: of recipients; final once `is_planned`.
        delivered: it arrived.
        unreachable: they have blocked the bot or their account is gone.
        failed: it did not arrive, or nobody knows.
        cancelled: they unsubscribed before.
        left: still to come; after the end, whom it never went to.
        in_flight: of these, being sent this moment; a pause does not hold them back.
        doubtful: attempts after which nobody knew whether it had arrived; so many may have got it twice at most.
    """

    state: CampaignState
    is_planned: bool
    total: int
    delivered: int
    unreachable: int
    failed: int
    cancelled: int
    left: int
    in_flight: int
    doubtful: int


async def pause_campaign(session: AsyncSession, context: Context, *, campaign_id: int) -> Progress:
    """Send no more for now, and commit; what is in flight still goes. Its author, colleagues and the lead may.

    Raises:
        Refusal: not theirs.
        Overtaken: it is not running.
    """
    return await _turn(session, context, campaign_id, CampaignState.paused)


async def resume_campaign(session: AsyncSession, context: Context, *, campaign_id: int) -> Progress:
    """Go on, and commit.

    Raises:
        Refusal: not theirs.
        Overtaken: it is not paused.
    """
    return await _turn(session, context, campaign_id, CampaignState.running)


async def abort_campaign(session: AsyncSession, context: Context, *, campaign_id: int) -> Progress:
    """Stop it for good, drafts too, and commit; what is in flight still goes.

    Raises:
        Refusal: not theirs.
        Overtaken: it has ended.
    """
    return await _turn(session, context, campaign_id, CampaignState.aborted)


async def progress_of(session: AsyncSession, context: Context, *, campaign_id: int) -> Progress:
    """How far a campaign is.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    row, _ = await campaign_and_card(session, context, campaign_id=campaign_id)
    return await measure(session, row)


async def keep_progress_message(session: AsyncSession, context: Context, *, campaign_id: int, message_id: int) -> None:
    """Remember which message of the chat with `started_by` shows the progress, and commit."""
    row, _ = await campaign_and_card(session, context, campaign_id=campaign_id, lock=True)
    row.progress_message = message_id
    await session.commit()


async def measure(session: AsyncSession, row: Campaign) -> Progress:
    query = select(CampaignRecipient.outcome, func.count(), func.sum(CampaignRecipient.doubtful))
    query = query.where(CampaignRecipient.campaign_id == row.id).group_by(col(CampaignRecipient.outcome))
    found = {outcome: (count, doubtful) for outcome, count, doubtful in (await session.exec(query)).all()}
    counts = {outcome: count for outcome, (count, _) in found.items()}
    flying = select(func.count()).where(OutboxMessage.kind == MESSAGE, OutboxMessage.state == "sending")
    flying = flying.where(col(OutboxMessage.subject_id).in_(queued(row)))
    return Progress(
        state=CampaignState(row.state),
        is_planned=row.planned_at is not None,
        total=sum(counts.values()),
        delivered=counts.get("delivered", 0),
        unreachable=sum(counts.get(each, 0) for each in UNREACHABLE),
        failed=sum(counts.get(each, 0) for each in FAILED),
        cancelled=counts.get("cancelled", 0),
        left=counts.get("waiting", 0) + counts.get("queued", 0),
        in_flight=(await session.exec(flying)).one(),
        doubtful=int(sum(doubtful or 0 for _, doubtful in found.values())),
    )


async def _turn(session: AsyncSession, context: Context, campaign_id: int, to: CampaignState) -> Progress:
    row, _ = await campaign_and_card(session, context, campaign_id=campaign_id)
    before = BEFORE[to] if to is not CampaignState.running else {CampaignState.paused}
    turned = update(Campaign).where(col(Campaign.id) == campaign_id, col(Campaign.state).in_(before))
    ended_at = context.now if to in ENDED else None
    turned = turned.values(state=to, changed_at=context.now, ended_at=ended_at).returning(col(Campaign.id))
    if (await session.exec(turned.execution_options(synchronize_session=False))).first() is None:
        raise Overtaken
    await session.refresh(row)
    if to is not CampaignState.running:
        await take_back_waiting(session, row)
    await note(session, context, f"campaign.{VERBS[to]}", campaign_id)
    await session.commit()
    return await measure(session, row)
