"""The messages that show how far campaigns are, edited as they go: where they stand, and what they say now."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.rules import STARTED, CampaignState
from services.campaigns.steering import Progress, measure
from storage.campaigns import Campaign
from storage.staff import StaffMember


@dataclass(frozen=True, slots=True)
class Watched:
    """A message in the chat with whoever started a campaign; `person_id` None when they are gone."""

    campaign_id: int
    person_id: int | None
    message_id: int
    ended_at: datetime | None


async def watched_messages(session: AsyncSession) -> list[Watched]:
    """Of campaigns that have started; after the end until `stop_watching`."""
    query = select(Campaign.id, StaffMember.person_id, Campaign.progress_message, Campaign.ended_at)
    query = query.join(StaffMember, col(StaffMember.id) == Campaign.started_by).where(
        col(Campaign.progress_message).is_not(None), col(Campaign.state).in_((*STARTED, CampaignState.aborted))
    )
    rows = (await session.exec(query.order_by(col(Campaign.id)))).all()
    return [Watched(number or 0, person_id, message or 0, ended_at) for number, person_id, message, ended_at in rows]


async def watched_progress(session: AsyncSession, *, campaign_id: int) -> Progress:
    row = await session.get_one(Campaign, campaign_id)
    return await measure(session, row)


async def stop_watching(session: AsyncSession, *, campaign_id: int, message_id: int) -> None:
    """Edit this message no more, unless another one has taken its place, and commit."""
    mine = update(Campaign).where(col(Campaign.id) == campaign_id, col(Campaign.progress_message) == message_id)
    await session.exec(mine.values(progress_message=None).execution_options(synchronize_session=False))
    await session.commit()
