"""Whose campaign it is. Every use case reads a campaign through here.

Somebody who may not see a campaign gets the answer that an unknown number gets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.campaigns.rules import (
    GERMAN,
    Audience,
    CampaignState,
    Content,
    Kind,
    Media,
    Words,
    approves,
    is_own,
    may_approve,
    may_see,
)
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, Staff, require
from storage.campaigns import Campaign, CampaignText

PAGE = 8
UNKNOWN = "campaigns-unknown"


class Overtaken(Refusal):
    """Somebody has changed the campaign since, or it went on; what was seen counts no more."""

    def __init__(self) -> None:
        super().__init__("campaigns-overtaken")


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign as somebody sees it, and what they may do with it."""

    id: int
    state: CampaignState
    version: int
    content: Content
    author_id: int
    changed_at: datetime
    starts_at: datetime | None
    started_at: datetime | None
    started_by: int | None
    ended_at: datetime | None
    progress_message: int | None
    is_own: bool  # theirs to write
    may_approve: bool  # they can be the second person

    @property
    def german(self) -> str:
        """The German text; campaigns have no other title."""
        return self.content.texts[GERMAN].body


async def campaigns_of(session: AsyncSession, context: Context, *, page: int) -> tuple[list[CampaignCard], bool]:
    """A page (from 0) of one's office's campaigns, the lead's all, the latest changed first; whether more follow."""
    staff = require(context.staff, Action.campaigns)
    reach: Any = or_(col(Campaign.author_id) == staff.id, col(Campaign.office) == staff.office)
    query = select(Campaign).where(True if approves(staff) else reach)
    query = query.order_by(col(Campaign.changed_at).desc(), col(Campaign.id).desc())
    rows = (await session.exec(query.offset(max(0, page) * PAGE).limit(PAGE + 1))).all()
    return [await _card(session, each, staff) for each in rows[:PAGE]], len(rows) > PAGE


async def campaign_for(session: AsyncSession, context: Context, *, campaign_id: int) -> CampaignCard:
    """One campaign.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    return (await campaign_and_card(session, context, campaign_id=campaign_id))[1]


async def campaign_and_card(
    session: AsyncSession, context: Context, *, campaign_id: int, version: int | None = None, lock: bool = False
) -> tuple[Campaign, CampaignCard]:
    """The row itself as well, for the use cases that change it; `lock` keeps others from changing it meanwhile.

    Raises:
        Refusal: there is none that this staff member may see.
        Overtaken: it is not this version any more.
    """
    staff = require(context.staff, Action.campaigns)
    row = await session.get(Campaign, campaign_id, with_for_update=lock or None, populate_existing=lock)
    if row is None or not may_see(staff, author_id=row.author_id, office=row.office):
        raise Refusal(UNKNOWN)
    if version is not None and version != row.version:
        raise Overtaken
    return row, await _card(session, row, staff)


async def content_of(session: AsyncSession, row: Campaign) -> Content:
    """What recipients see of a campaign, and who they are."""
    return _content(row, await texts_of(session, row.id))


async def texts_of(session: AsyncSession, campaign_id: int) -> Sequence[CampaignText]:
    """The stored texts, by language tag."""
    query = select(CampaignText).where(CampaignText.campaign_id == campaign_id).order_by(col(CampaignText.language))
    return (await session.exec(query)).all()


def audience_of(row: Campaign) -> Audience:
    towns, languages = (frozenset(each.split(",")) if each else frozenset() for each in (row.towns, row.languages))
    return Audience(Kind(row.kind), row.region, towns, languages)


async def note(
    session: AsyncSession, context: Context, action: str, campaign_id: int, content: str | None = None
) -> None:
    """Enter an act of the staff member who asks in the audit log. Does not commit."""
    await audit.record(session, context, action, audit.Subject("campaign", campaign_id), content=content)


def _content(row: Campaign, texts: Sequence[CampaignText]) -> Content:
    return Content(
        office=row.office,
        audience=audience_of(row),
        texts={
            each.language: Words(each.body, each.left_to_german, each.approved_at is not None, each.origin)
            for each in texts
        },
        buttons=tuple(row.buttons.split(",")) if row.buttons else (),
        media=Media(row.media_kind, row.media) if row.media_kind and row.media else None,
        expires_at=row.expires_at,
    )


async def _card(session: AsyncSession, row: Campaign, staff: Staff) -> CampaignCard:
    texts = await texts_of(session, row.id)
    writers = {row.author_id, *(each.approved_by for each in texts if each.approved_by is not None)}
    return CampaignCard(
        id=row.id,
        state=CampaignState(row.state),
        version=row.version,
        content=_content(row, texts),
        author_id=row.author_id,
        changed_at=row.changed_at,
        starts_at=row.starts_at,
        started_at=row.started_at,
        started_by=row.started_by,
        ended_at=row.ended_at,
        progress_message=row.progress_message,
        is_own=is_own(staff, author_id=row.author_id, office=row.office),
        may_approve=row.state == CampaignState.in_review and may_approve(staff, writers),
    )
