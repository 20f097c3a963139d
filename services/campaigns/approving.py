"""From a draft to a campaign that may be sent: handed in complete, and seen by a second person where it is large."""

from collections.abc import Collection
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.offering import free_slots
from services.campaigns.access import CampaignCard, Overtaken, campaign_and_card, note
from services.campaigns.audience import check_audience
from services.campaigns.messages import DECIDED, ask_for_review, tell_staff
from services.campaigns.rules import CampaignState, Content, fingerprint, missing_texts, needs_second
from services.campaigns.writing import Seen, check_text
from services.context import Context
from services.refusal import Refusal
from storage.campaigns import Campaign, CampaignApproval
from storage.engine import WriteSession
from storage.staff import StaffMember


class TextsMissing(Refusal):
    """Some languages have neither an approved text nor the choice to leave them to German."""

    def __init__(self, languages: list[str]) -> None:
        super().__init__("campaigns-texts-missing", count=len(languages))
        self.languages = languages


async def submit_campaign(
    session: WriteSession, context: Context, *, seen: Seen, languages: Collection[str]
) -> CampaignState:
    """Hand a campaign in, and commit: up to fifty recipients it is approved by that, above it waits for the lead.

    `languages` are the tags that people can choose.

    Raises:
        Refusal: not theirs, no draft, or an audience that is nobody, too small, or too close to another campaign's.
        TextsMissing: in these languages.
        Flawed: a text cannot be sent.
        Overtaken: somebody has changed it since.
    """
    row, card = await _at(session, context, seen)
    if not card.is_own or card.state != CampaignState.draft:
        raise Refusal("campaigns-not-writable")
    _check_texts(card.content, languages)
    audience = card.content.audience
    recipients = await check_audience(session, context, audience, campaign_id=card.id)
    row.state, row.changed_at = (
        CampaignState.in_review if needs_second(recipients) else CampaignState.approved,
        context.now,
    )
    if row.state == CampaignState.in_review:
        await ask_for_review(session, row, now=context.now)
    await note(session, context, "campaign.submitted", card.id, fingerprint(card.content).hex())
    await session.commit()
    return CampaignState(row.state)


async def approve_campaign(session: WriteSession, context: Context, *, seen: Seen, no_backlog: bool) -> None:
    """Approve exactly this version as the second person, and commit; the author is told.

    `no_backlog` confirms that the office has no backlog of applications.

    Raises:
        Refusal: not theirs to approve, or the office has a backlog.
        Overtaken: somebody has changed it since, or it waits for nobody.
    """
    row, card = await _reviewing(session, context, seen)
    if not no_backlog:
        raise Refusal("campaigns-backlog")
    free = await office_free_slots(session, context, office=row.office)
    seal = fingerprint(card.content)
    approval = CampaignApproval(
        campaign_id=card.id,
        version=row.version,
        fingerprint=seal,
        approved_by=context.staff.id,
        approved_at=context.now,
        no_backlog=no_backlog,
        free_slots=free,
    )
    session.add(approval)
    row.state, row.changed_at = CampaignState.approved, context.now
    await tell_staff(session, row.author_id, DECIDED, row, detail="approved", now=context.now)
    await note(session, context, "campaign.approved", card.id, seal.hex())
    await session.commit()


async def send_back(session: WriteSession, context: Context, *, seen: Seen) -> None:
    """Do not approve it: a draft again, and commit; the author is told.

    Raises:
        Refusal: not theirs to approve.
        Overtaken: somebody has changed it since, or it waits for nobody.
    """
    row, card = await _reviewing(session, context, seen)
    row.state, row.changed_at = CampaignState.draft, context.now
    await tell_staff(session, row.author_id, DECIDED, row, detail="sent_back", now=context.now)
    await note(session, context, "campaign.sent_back", card.id)
    await session.commit()


async def office_free_slots(session: AsyncSession, context: Context, *, office: str) -> int:
    """How many times the staff of an office have free in the next eight weeks."""
    here: tuple[Any, ...] = col(StaffMember.suspended_at).is_(None), col(StaffMember.removed_at).is_(None)
    staff = (await session.exec(select(StaffMember.id).where(StaffMember.office == office, *here))).all()
    return len(await free_slots(session, context, staff_ids=[each or 0 for each in staff]))


async def is_approved(session: AsyncSession, row: Campaign, content: Content) -> bool:
    """Whether a second person has approved exactly this version."""
    given = select(CampaignApproval.id).where(
        CampaignApproval.campaign_id == row.id,
        CampaignApproval.version == row.version,
        CampaignApproval.fingerprint == fingerprint(content),
    )
    return (await session.exec(given.limit(1))).first() is not None


def _check_texts(content: Content, languages: Collection[str]) -> None:
    missing = missing_texts(content, languages)
    if missing:
        raise TextsMissing(missing)
    for language, words in content.texts.items():
        if not words.left_to_german:
            check_text(words.body, language, has_media=content.media is not None)


async def _at(session: AsyncSession, context: Context, seen: Seen) -> tuple[Campaign, CampaignCard]:
    return await campaign_and_card(session, context, campaign_id=seen.campaign_id, version=seen.version, lock=True)


async def _reviewing(session: AsyncSession, context: Context, seen: Seen) -> tuple[Campaign, CampaignCard]:
    row, card = await _at(session, context, seen)
    if card.state != CampaignState.in_review:
        raise Overtaken
    if not card.may_approve:
        raise Refusal("campaigns-not-approver")
    return row, card
