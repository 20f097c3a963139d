"""What people do with a campaign's message, as counters per language and town: never who."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.campaigns import Campaign, CampaignReaction, CampaignRecipient
from storage.staff import StaffMember
from storage.upsert import upsert

BOOKED_WITHIN = timedelta(days=14)  # of a campaign's start, an appointment at its office counts as its fruit


class What(StrEnum):
    """What is counted. `tapped` counts presses, not persons."""

    tapped = auto()
    booked = auto()
    unsubscribed = auto()


async def tap(session: AsyncSession, *, campaign_id: int, person_id: int) -> bool:
    """Count the press of a button under a campaign's message, and commit. False when they are no recipient of it."""
    counted = await count_reaction(session, campaign_id=campaign_id, person_id=person_id, what=What.tapped)
    await session.commit()
    return counted


async def count_booking(session: AsyncSession, *, person_id: int, staff_id: int, now: datetime) -> bool:
    """Count an appointment that was asked for at a campaign's office. Does not commit: it belongs to the booking.

    The latest campaign of that staff member's office that reached the person within 14 days; False when there is none.
    """
    reached: Any = (
        select(Campaign.id)
        .join(CampaignRecipient, col(CampaignRecipient.campaign_id) == Campaign.id)
        .join(StaffMember, col(StaffMember.office) == Campaign.office)
        .where(CampaignRecipient.person_id == person_id, CampaignRecipient.outcome == "delivered")
        .where(StaffMember.id == staff_id, col(Campaign.started_at) > now - BOOKED_WITHIN)
    )
    latest = (await session.exec(reached.order_by(col(Campaign.started_at).desc()).limit(1))).first()
    if latest is None:
        return False
    return await count_reaction(session, campaign_id=latest, person_id=person_id, what=What.booked)


async def count_reaction(session: AsyncSession, *, campaign_id: int, person_id: int, what: What) -> bool:
    """Count one reaction under the language and town that its recipient had at the start. Does not commit.

    False when they are no recipient: what a button says comes from the person's phone.
    """
    query = select(CampaignRecipient).where(CampaignRecipient.campaign_id == campaign_id)
    recipient = (await session.exec(query.where(CampaignRecipient.person_id == person_id))).one_or_none()
    if recipient is None:
        return False
    values = {
        "campaign_id": campaign_id,
        "what": what.value,
        "language": recipient.language,
        "municipality_ags": recipient.municipality_ags or "",
        "count": 1,
    }
    insert = upsert(CampaignReaction, session.get_bind().dialect.name).values(**values)
    more = {"count": col(CampaignReaction.count) + 1}
    keys = ["campaign_id", "what", "language", "municipality_ags"]
    await session.exec(insert.on_conflict_do_update(index_elements=keys, set_=more))
    return True
