"""What became of a campaign, in numbers: never a list of people, and no group so small that somebody is recognised."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import CampaignCard, campaign_and_card
from services.campaigns.audience import recent_audiences
from services.campaigns.reacting import What
from services.campaigns.rules import overlap
from services.campaigns.steering import FAILED, UNREACHABLE, Progress, measure
from services.campaigns.suppression import Cell, Table, protect
from services.context import Context
from services.refusal import Refusal
from storage.campaigns import CampaignReaction, CampaignRecipient

NO_TOWN = ""  # the column of those who have chosen none
DELIVERED, NOT_REACHED, NOT_ARRIVED = "delivered", "unreachable", "failed"
MEASURE = {"delivered": DELIVERED, **dict.fromkeys(UNREACHABLE, NOT_REACHED), **dict.fromkeys(FAILED, NOT_ARRIVED)}


@dataclass(frozen=True, slots=True)
class Report:
    """A campaign's numbers.

    The whole campaign's are exact: nothing is sent to fewer than five people, nor to an audience that differs from
    another's by fewer. Those by language and town are protected.

    Attributes:
        reasons: how many were blocked, deactivated, not_found, refused, unknown; in all.
        reactions: how often somebody tapped, booked, unsubscribed; in all.
        overlaps: a campaign up to 90 days before went to some of the same people but not to the same audience; of the
            two only the first is told apart, since two tables, subtracted, say more than each.
        tables: by measure (delivered, unreachable, failed, tapped, booked, unsubscribed) the counts by language (rows)
            and town (columns, AGS or `NO_TOWN`); None where the groups are too small to be told apart.
    """

    card: CampaignCard
    progress: Progress
    reasons: Mapping[str, int]
    reactions: Mapping[What, int]
    overlaps: bool
    tables: Mapping[str, Table | None]


async def campaign_report(session: AsyncSession, context: Context, *, campaign_id: int) -> Report:
    """The report of a campaign that has started; before its end, as it stands.

    Raises:
        Refusal: there is none that this staff member may see, or it has not started.
    """
    row, card = await campaign_and_card(session, context, campaign_id=campaign_id)
    if card.started_at is None:
        raise Refusal("campaigns-no-report")
    others = await recent_audiences(session, card.content.audience, campaign_id=card.id, now=card.started_at)
    overlaps = any(overlap(card.content.audience, each, context.county) for each in others)
    outcomes = await _outcomes(session, campaign_id)
    reactions = await _reactions(session, campaign_id)
    measured: dict[str, dict[Cell, int]] = {each: defaultdict(int) for each in (*MEASURE.values(), *What)}
    for (outcome, cell), count in outcomes.items():
        if outcome in MEASURE:
            measured[MEASURE[outcome]][cell] += count
    for (what, cell), count in reactions.items():
        measured[what][cell] += count
    return Report(
        card=card,
        progress=await measure(session, row),
        reasons={each: _total(outcomes, each) for each in (*UNREACHABLE, *FAILED)},
        reactions={each: _total(reactions, each) for each in What},
        overlaps=overlaps,
        tables={name: None if overlaps else protect(counts) for name, counts in measured.items()},
    )


async def _outcomes(session: AsyncSession, campaign_id: int) -> dict[tuple[str, Cell], int]:
    town = func.coalesce(col(CampaignRecipient.municipality_ags), NO_TOWN)
    query = select(CampaignRecipient.outcome, CampaignRecipient.language, town, func.count())
    query = query.where(CampaignRecipient.campaign_id == campaign_id)
    grouped = query.group_by(col(CampaignRecipient.outcome), col(CampaignRecipient.language), town)
    rows = (await session.exec(grouped)).all()
    return {(outcome, (language, ags)): count for outcome, language, ags, count in rows}


async def _reactions(session: AsyncSession, campaign_id: int) -> dict[tuple[str, Cell], int]:
    rows = (await session.exec(select(CampaignReaction).where(CampaignReaction.campaign_id == campaign_id))).all()
    return {(each.what, (each.language, each.municipality_ags)): each.count for each in rows}


def _total(counts: Mapping[tuple[str, Cell], int], name: str) -> int:
    return sum(count for (each, _), count in counts.items() if each == name)
