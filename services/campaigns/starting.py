"""Starting a campaign, now or at a time. Pressed twice it starts once; what was approved is looked at again."""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.campaigns.access import CampaignCard, campaign_and_card, content_of, note
from services.campaigns.approving import is_approved
from services.campaigns.audience import check_audience
from services.campaigns.messages import NOT_STARTED, ask_for_review, tell_staff
from services.campaigns.rules import (
    EXPIRES_AFTER,
    SAME_AGAIN_AFTER,
    STARTABLE,
    STARTED,
    CampaignState,
    Content,
    check_area,
    check_times,
    needs_second,
    sameness,
)
from services.campaigns.writing import Seen
from services.context import Context
from services.refusal import Refusal
from storage.campaigns import Campaign
from storage.engine import WriteSession

GROWN = "campaigns-needs-second"


class SentBefore(Refusal):
    """The same text went to the same audience less than 14 days ago, at `started_at`; asked back, not forbidden."""

    def __init__(self, started_at: datetime) -> None:
        super().__init__("campaigns-sent-before")
        self.started_at = started_at


async def start_campaign(session: WriteSession, context: Context, *, seen: Seen, again: bool = False) -> CampaignState:
    """Begin to send, and commit. A second press changes nothing.

    `again` says that they know that the same was sent less than 14 days ago.

    Returns:
        Running, or how it stands if it had started before. In review where the audience has grown above fifty since: a
        second person is asked now.

    Raises:
        Refusal: not theirs, not approved, expired, or an audience that is nobody, too small or too close to another.
        SentBefore: without `again`.
        Overtaken: somebody has changed it since.
    """
    row, card = await _own(session, context, seen)
    if card.state in STARTED:
        return card.state
    if not await _is_ready(session, context, row, card.content):
        await session.commit()
        return CampaignState.in_review
    await _check_sameness(session, card, context.now, again)
    if await _begin(session, row, card.content, staff_id=context.staff.id, now=context.now):
        await note(session, context, "campaign.started", card.id)
    await session.commit()
    return CampaignState.running


async def schedule_campaign(
    session: WriteSession, context: Context, *, seen: Seen, starts_at: datetime, again: bool = False
) -> CampaignState:
    """Let it start by itself at a time, or at another than before, and commit. In the night it waits for the morning.

    Returns:
        Scheduled, or in review where the audience has grown above fifty since.

    Raises:
        Refusal, SentBefore, Overtaken: as `start_campaign`; Refusal also where the time has passed.
    """
    row, card = await _own(session, context, seen)
    check_times(starts_at, row.expires_at, now=context.now, tzid=context.county.timezone)
    if not await _is_ready(session, context, row, card.content):
        await session.commit()
        return CampaignState.in_review
    await _check_sameness(session, card, context.now, again)
    row.state, row.starts_at, row.started_by, row.changed_at = (
        CampaignState.scheduled,
        starts_at,
        context.staff.id,
        context.now,
    )
    await note(session, context, "campaign.scheduled", card.id)
    await session.commit()
    return CampaignState.scheduled


async def unschedule_campaign(session: AsyncSession, context: Context, *, seen: Seen) -> None:
    """Do not start it by itself, and commit; it stays approved.

    Raises:
        Refusal: not theirs, or not scheduled.
        Overtaken: somebody has changed it since.
    """
    row, card = await _own(session, context, seen)
    if card.state != CampaignState.scheduled:
        raise Refusal("campaigns-not-startable")
    row.state, row.starts_at, row.changed_at = CampaignState.approved, None, context.now
    await session.commit()


async def is_start_due(session: AsyncSession, *, now: datetime) -> bool:
    """Whether `start_due` could find something; a question alone, so that an idle program writes nothing."""
    query = (
        select(Campaign.id).where(Campaign.state == CampaignState.scheduled, col(Campaign.starts_at) <= now).limit(1)
    )
    return (await session.exec(query)).first() is not None


async def sent_before(session: AsyncSession, card: CampaignCard, *, now: datetime) -> datetime | None:
    """When the same text last went to the same audience, if that is less than 14 days ago."""
    query = select(Campaign.started_at).where(
        Campaign.sameness == sameness(card.content),
        col(Campaign.started_at) > now - SAME_AGAIN_AFTER,
        Campaign.id != card.id,
    )
    return (await session.exec(query.order_by(col(Campaign.started_at).desc()).limit(1))).first()


async def start_due(session: WriteSession, context: Context) -> list[int]:
    """Start what is scheduled up to now, and commit; the numbers of what has started.

    What may not start any more is a draft again, or in review where its audience has grown above fifty; whoever
    scheduled it is told.
    """
    query = select(Campaign).where(Campaign.state == CampaignState.scheduled, col(Campaign.starts_at) <= context.now)
    started = []
    for row in (await session.exec(query.order_by(col(Campaign.id)).with_for_update())).all():
        reason = await _start_by_itself(session, context, row)
        if reason is not None:
            await tell_staff(session, row.started_by, NOT_STARTED, row, detail=reason, now=context.now)
            continue
        await audit.record(session, context, "campaign.started", audit.Subject("campaign", row.id), actor=audit.SYSTEM)
        started.append(row.id)
    await session.commit()
    return started


async def _start_by_itself(session: WriteSession, context: Context, row: Campaign) -> str | None:
    """None when it has started, else why not, as a text id."""
    content = await content_of(session, row)
    try:
        if not await _is_ready(session, context, row, content):
            return GROWN
    except Refusal as refusal:
        row.state, row.starts_at, row.changed_at = CampaignState.draft, None, context.now
        return refusal.text_id
    await _begin(session, row, content, staff_id=row.started_by or row.author_id, now=context.now)
    return None


async def _own(session: AsyncSession, context: Context, seen: Seen) -> tuple[Campaign, CampaignCard]:
    row, card = await campaign_and_card(session, context, campaign_id=seen.campaign_id, version=seen.version, lock=True)
    if not card.is_own:
        raise Refusal("campaigns-not-writable")
    check_area(context.staff, card.content.audience, context.county)
    return row, card


async def _is_ready(session: WriteSession, context: Context, row: Campaign, content: Content) -> bool:
    """Whether it may start; False puts it in review: an audience that was small when it was handed in may have grown.

    Raises:
        Refusal: it may not, whoever approves.
    """
    if row.state not in STARTABLE:
        raise Refusal("campaigns-not-startable")
    check_times(None, row.expires_at, now=context.now, tzid=context.county.timezone)
    size = await check_audience(session, context, content.audience, campaign_id=row.id)
    if not needs_second(size) or await is_approved(session, row, content):
        return True
    row.state, row.starts_at, row.changed_at = CampaignState.in_review, None, context.now
    await ask_for_review(session, row, now=context.now)
    return False


async def _check_sameness(session: AsyncSession, card: CampaignCard, now: datetime, again: bool) -> None:
    before = await sent_before(session, card, now=now)
    if before is not None and not again:
        raise SentBefore(before)


async def _begin(session: AsyncSession, row: Campaign, content: Content, *, staff_id: int, now: datetime) -> bool:
    """Conditional, so that the database says who was first."""
    await session.flush()
    mine = update(Campaign).where(
        col(Campaign.id) == row.id, col(Campaign.version) == row.version, col(Campaign.state).in_(STARTABLE)
    )
    values = {
        "state": CampaignState.running,
        "started_at": now,
        "started_by": staff_id,
        "changed_at": now,
        "expires_at": row.expires_at or now + EXPIRES_AFTER,
        "sameness": sameness(content),
    }
    rows = mine.values(**values).returning(col(Campaign.id)).execution_options(synchronize_session=False)
    return (await session.exec(rows)).first() is not None
