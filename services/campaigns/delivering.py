"""What a running campaign needs every second: recipients, a full outbox by day, outcomes, its end."""

from datetime import datetime, timedelta

from sqlmodel import and_, col, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.messages import ENDED, tell_staff
from services.campaigns.recipients import hand_over, is_done, plan_batch, take_back_waiting, take_outcomes
from services.campaigns.rules import CampaignState, window
from services.context import Context
from storage.campaigns import Campaign, CampaignRecipient
from storage.engine import WriteSession

RECIPIENTS_KEPT = timedelta(days=30)  # who a campaign went to, after its end: for what they book, and for their stop


async def on_their_way(session: AsyncSession) -> list[int]:
    """Numbers of the campaigns that `advance_campaign` has something to do for."""
    flying = select(CampaignRecipient.campaign_id).where(CampaignRecipient.outcome == "queued")
    stopped = and_(col(Campaign.state) == CampaignState.aborted, col(Campaign.id).in_(flying))
    query = select(Campaign.id).where(
        or_(col(Campaign.state).in_((CampaignState.running, CampaignState.paused)), stopped)
    )
    return [each or 0 for each in (await session.exec(query.order_by(col(Campaign.id)))).all()]


async def advance_campaign(session: WriteSession, context: Context, *, campaign_id: int) -> bool:
    """One step, and commit; True when the next may follow at once.

    First the recipients are laid down, some thousands at a time, by day or night. Then, once a second: outcomes are
    taken from the outbox, it is filled up unless it is night, and at last the campaign is completed. Wherever the
    program dies, the next step goes on from what was committed.
    """
    row = await session.get(Campaign, campaign_id, with_for_update=True, populate_existing=True)
    if row is None or row.started_at is None:
        return False
    if row.planned_at is None and row.state in {CampaignState.running, CampaignState.paused}:
        if not await plan_batch(session, row, county=context.county):
            row.planned_at = context.now
        await session.commit()
        return True
    is_over = row.expires_at is not None and row.expires_at <= context.now
    is_under_way = row.state in {CampaignState.running, CampaignState.paused}
    await take_outcomes(session, row, goes_on=is_under_way and not is_over, now=context.now)
    if is_under_way:
        await _go_on(session, context, row, is_over=is_over)
    await session.commit()
    return False


async def forget_recipients(session: AsyncSession, *, now: datetime) -> None:
    """Let go of who the campaigns of the past went to, and commit; language, town and outcome stay for the report."""
    over = select(Campaign.id).where(col(Campaign.ended_at) < now - RECIPIENTS_KEPT)
    rows = update(CampaignRecipient).where(col(CampaignRecipient.campaign_id).in_(over))
    rows = rows.where(col(CampaignRecipient.person_id).is_not(None))
    await session.exec(rows.values(person_id=None).execution_options(synchronize_session=False))
    await session.commit()


async def _go_on(session: WriteSession, context: Context, row: Campaign, *, is_over: bool) -> None:
    today = window(context.now, context.county.timezone)
    if is_over or not today.is_open(context.now):
        await take_back_waiting(session, row)
    elif row.state == CampaignState.running:
        await hand_over(session, row, closes=today.closes, now=context.now)
    if await is_done(session, row, outcomes=("queued",) if is_over else ("waiting", "queued")):
        row.state, row.ended_at, row.changed_at = CampaignState.completed, context.now, context.now
        await tell_staff(session, row.started_by, ENDED, row, detail="", now=context.now)
