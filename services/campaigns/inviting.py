"""Whom a campaign invites to book at its office, with whom, and what its kind of news is about."""

from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.offering import free_slots
from services.campaigns.buttons import CampaignButton, What, parse_all
from services.campaigns.rules import Kind
from services.context import Context
from services.directory.importing import ALL_TOPICS
from storage.campaigns import Campaign, CampaignRecipient
from storage.staff import StaffMember

TOPICS = {  # of the directory, under which more stands
    Kind.naturalisation: "naturalisation",
    Kind.courses: "language_course",
    Kind.events: "general_counselling",
    Kind.offices: ALL_TOPICS,
}


async def campaign_of_button(session: AsyncSession, campaign_id: int) -> Campaign | None:
    """The campaign that a button names; None when it never was or was not sent yet: a phone can send any number."""
    campaign = await session.get(Campaign, campaign_id)
    return campaign if campaign is not None and campaign.started_at is not None else None


async def is_invited(session: AsyncSession, *, person_id: int, office: str) -> bool:
    """Whether a campaign of this office has offered its appointments to somebody, as long as that is remembered."""
    sent: Any = select(Campaign.buttons).join(CampaignRecipient).where(Campaign.office == office)
    sent = sent.where(CampaignRecipient.person_id == person_id)
    return any(CampaignButton(What.book) in parse_all(each.split(",")) for each in (await session.exec(sent)).all())


async def is_authority(session: AsyncSession, *, office: str) -> bool:
    return bool(await _hosts(session, office))


async def earliest_host(session: AsyncSession, context: Context, *, office: str) -> int | None:
    """Who of an authority's office has the earliest free time; None when nobody has any."""
    hosts = await _hosts(session, office)
    slots = await free_slots(session, context, staff_ids=hosts) if hosts else []
    return slots[0].staff_id if slots else None


async def entry_of(session: AsyncSession, context: Context, *, campaign: Campaign, ags: str) -> str | None:
    """The code of the directory's entry on a campaign's office: the one its button names, else the one of its name."""
    named = [each.about for each in parse_all(campaign.buttons.split(",")) if each.what is What.more and each.about]
    if named:
        return named[0]
    await context.app.catalogue.refresh(session, context.now)
    listed = await context.app.catalogue.merged(session, context.county, ags, ALL_TOPICS)
    entries = await context.app.catalogue.entries(session, [each for _, each in listed])
    office = campaign.office.casefold()
    found = [each.service.code for each in entries if each.service.name.casefold().startswith(office)]
    return found[0] if len(found) == 1 else None


async def _hosts(session: AsyncSession, office: str) -> list[int]:
    here: tuple[Any, ...] = col(StaffMember.suspended_at).is_(None), col(StaffMember.removed_at).is_(None)
    query = select(StaffMember.id).where(StaffMember.office == office, StaffMember.role == "authority", *here)
    query = query.where(col(StaffMember.person_id).is_not(None)).order_by(col(StaffMember.id))
    return [each or 0 for each in (await session.exec(query)).all()]
