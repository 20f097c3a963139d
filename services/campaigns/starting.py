"""Starting a campaign, now or at a time. Pressed twice it starts once; what was approved is looked at again."""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.campaigns.access import CampaignCard, Desk, campaign_and_card, content_of, note
from services.campaigns.approving import is_approved
from services.campaigns.audience import check_audience
from services.campaigns.messages import NOT_STARTED, ask_for_review, tell_staff
from services.campaigns.rules import (
    EXPIRES_AFTER,
    SAME_AGAIN_AFTER,
    STARTABLE,
    STARTED,
    Content,
    State,
    check_area,
    check_times,
    needs_second,
    sameness,
)
from services.campaigns.writing import Seen
from services.counties import County
from services.refusal import Refusal
from storage.campaigns import Campaign
from storage.encryption import Keyring

GROWN = "campaigns-needs-second"


class SentBefore(Refusal):
    """The same text went to the same audience less than 14 days ago, at `started_at`; asked back, not forbidden."""

    def __init__(self, started_at: datetime) -> None:
        super().__init__("campaigns-sent-before")
        self.started_at = started_at


async def start_campaign(session: AsyncSession, desk: Desk, *, seen: Seen, again: bool = False) -> State:
    """Begin to send, and commit. A second press changes nothing.

    Args:
        session: a writing one.
        desk: the author's, or a colleague's in the office.
        seen: which version.
        again: they know that the same was sent less than 14 days ago.

    Returns:
        How it stands: running, or further if it had started before; in review where the audience has grown above fifty
        since, and a second person is asked now.

    Raises:
        Refusal: not theirs, not approved, expired, or an audience that is nobody, too small or too close to another.
        SentBefore: and `again` was not said.
        Overtaken: somebody has changed it since.
    """
    row, card = await _own(session, desk, seen)
    if card.state in STARTED:
        return card.state
    if not await _is_ready(session, row, card.content, county=desk.county, now=desk.now):
        await session.commit()
        return State.in_review
    await _check_sameness(session, card, desk.now, again)
    if await _begin(session, row, card.content, staff_id=desk.staff.id, now=desk.now):
        await note(session, desk, "campaign.started", card.id)
    await session.commit()
    return State.running


async def schedule_campaign(
    session: AsyncSession, desk: Desk, *, seen: Seen, starts_at: datetime, again: bool = False
) -> State:
    """Let it start by itself at a time, or at another than before, and commit. In the night it waits for the morning.

    Args:
        session: as in `start_campaign`.
        desk: as there.
        seen: as there.
        starts_at: aware.
        again: as there.

    Returns:
        Scheduled, or in review where the audience has grown above fifty since.

    Raises:
        Refusal: as there, or the time has passed.
        SentBefore: as there.
        Overtaken: as there.
    """
    row, card = await _own(session, desk, seen)
    check_times(starts_at, row.expires_at, now=desk.now, tzid=desk.county.timezone)
    if not await _is_ready(session, row, card.content, county=desk.county, now=desk.now):
        await session.commit()
        return State.in_review
    await _check_sameness(session, card, desk.now, again)
    row.state, row.starts_at, row.started_by, row.changed_at = State.scheduled, starts_at, desk.staff.id, desk.now
    await note(session, desk, "campaign.scheduled", card.id)
    await session.commit()
    return State.scheduled


async def unschedule_campaign(session: AsyncSession, desk: Desk, *, seen: Seen) -> None:
    """Do not start it by itself, and commit; it stays approved.

    Raises:
        Refusal: not theirs, or not scheduled.
        Overtaken: somebody has changed it since.
    """
    row, card = await _own(session, desk, seen)
    if card.state != State.scheduled:
        raise Refusal("campaigns-not-startable")
    row.state, row.starts_at, row.changed_at = State.approved, None, desk.now
    await session.commit()


async def is_start_due(session: AsyncSession, *, now: datetime) -> bool:
    """Whether `start_due` could find something; a question alone, so that an idle program writes nothing."""
    query = select(Campaign.id).where(Campaign.state == State.scheduled, col(Campaign.starts_at) <= now).limit(1)
    return (await session.exec(query)).first() is not None


async def sent_before(session: AsyncSession, card: CampaignCard, *, now: datetime) -> datetime | None:
    """When the same text last went to the same audience, if that is less than 14 days ago."""
    query = select(Campaign.started_at).where(
        Campaign.sameness == sameness(card.content),
        col(Campaign.started_at) > now - SAME_AGAIN_AFTER,
        Campaign.id != card.id,
    )
    return (await session.exec(query.order_by(col(Campaign.started_at).desc()).limit(1))).first()


async def start_due(session: AsyncSession, *, county: County, keyring: Keyring, now: datetime) -> list[int]:
    """Start what is scheduled up to now, and commit; the numbers of what has started.

    What may not start any more is a draft again, or in review where its audience has grown above fifty; whoever
    scheduled it is told.
    """
    query = select(Campaign).where(Campaign.state == State.scheduled, col(Campaign.starts_at) <= now)
    started = []
    for row in (await session.exec(query.order_by(col(Campaign.id)).with_for_update())).all():
        reason = await _start_by_itself(session, row, county, now)
        if reason is not None:
            await tell_staff(session, row.started_by, NOT_STARTED, row, detail=reason, now=now)
            continue
        subject = audit.Subject("campaign", row.id)
        await audit.record(
            session, actor=audit.SYSTEM, action="campaign.started", subject=subject, keyring=keyring, now=now
        )
        started.append(row.id or 0)
    await session.commit()
    return started


async def _start_by_itself(session: AsyncSession, row: Campaign, county: County, now: datetime) -> str | None:
    """None when it has started, else why not, as a text id."""
    content = await content_of(session, row)
    try:
        if not await _is_ready(session, row, content, county=county, now=now):
            return GROWN
    except Refusal as refusal:
        row.state, row.starts_at, row.changed_at = State.draft, None, now
        return refusal.text_id
    await _begin(session, row, content, staff_id=row.started_by or row.author_id, now=now)
    return None


async def _own(session: AsyncSession, desk: Desk, seen: Seen) -> tuple[Campaign, CampaignCard]:
    row, card = await campaign_and_card(session, desk, campaign_id=seen.campaign_id, version=seen.version, lock=True)
    if not card.is_own:
        raise Refusal("campaigns-not-writable")
    check_area(desk.staff, card.content.audience, desk.county)
    return row, card


async def _is_ready(session: AsyncSession, row: Campaign, content: Content, *, county: County, now: datetime) -> bool:
    """Whether it may start; False puts it in review: an audience that was small when it was handed in may have grown.

    Raises:
        Refusal: it may not, whoever approves.
    """
    if row.state not in STARTABLE:
        raise Refusal("campaigns-not-startable")
    check_times(None, row.expires_at, now=now, tzid=county.timezone)
    size = await check_audience(session, content.audience, campaign_id=row.id or 0, county=county, now=now)
    if not needs_second(size) or await is_approved(session, row, content):
        return True
    row.state, row.starts_at, row.changed_at = State.in_review, None, now
    await ask_for_review(session, row, now=now)
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
        "state": State.running,
        "started_at": now,
        "started_by": staff_id,
        "changed_at": now,
        "expires_at": row.expires_at or now + EXPIRES_AFTER,
        "sameness": sameness(content),
    }
    rows = mine.values(**values).returning(col(Campaign.id)).execution_options(synchronize_session=False)
    return (await session.exec(rows)).first() is not None
