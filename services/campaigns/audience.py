"""Who a campaign reaches: counted before anything is sent, and never so finely that somebody could be recognised."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, not_, true
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import audience_of
from services.campaigns.rules import Audience, check_area, towns_of
from services.campaigns.suppression import SMALLEST, shown
from services.context import Context
from services.counties import County
from services.refusal import Refusal
from services.staff.rules import Action, require
from storage.campaigns import Campaign, Subscription
from storage.people import Person

COMPARED_FOR = timedelta(days=90)  # later so many come and go that two totals say nothing of one group


@dataclass(frozen=True, slots=True)
class Counted:
    """An audience's size as it may be shown: rounded down to fives, None for under five."""

    shown: int | None

    @property
    def is_nobody(self) -> bool:
        return self.shown == 0


async def audience_count(session: AsyncSession, context: Context, *, audience: Audience) -> Counted:
    """How many people an audience has now.

    Raises:
        Refusal: not theirs to write to.
    """
    staff = require(context.staff, Action.campaigns)
    check_area(staff, audience, context.county)
    return Counted(shown(await size_of(session, audience, context.county)))


async def size_of(session: AsyncSession, audience: Audience, county: County) -> int:
    """The exact number, for decisions; not to be shown."""
    return await _count(session, audience, belongs_to(audience, county))


async def check_audience(session: AsyncSession, context: Context, audience: Audience, *, campaign_id: int) -> int:
    """The exact number of an audience that a campaign may go to.

    Raises:
        Refusal: nobody, under five people, or under five more or fewer than those of another campaign: the two totals,
            subtracted, would count the few.
    """
    size = await size_of(session, audience, context.county)
    if size == 0:
        raise Refusal("campaigns-audience-nobody")
    if size < SMALLEST:
        raise Refusal("campaigns-audience-small", smallest=SMALLEST)
    for other in await recent_audiences(session, audience, campaign_id=campaign_id, now=context.now):
        for one, two in ((audience, other), (other, audience)):
            apart = and_(belongs_to(one, context.county), not_(belongs_to(two, context.county)))
            if 0 < await _count(session, audience, apart) < SMALLEST:
                raise Refusal("campaigns-audience-too-close", smallest=SMALLEST)
    return size


def belongs_to(audience: Audience, county: County) -> ColumnElement[bool]:
    """Whether a `Person` lives in an audience's area and has one of its languages."""
    conditions: list[ColumnElement[bool]] = [true()]
    towns = towns_of(audience, county)
    if towns is not None:
        conditions.append(func.coalesce(col(Person.municipality_ags), "").in_(sorted(towns)))
    if audience.languages:
        conditions.append(col(Person.language).in_(sorted(audience.languages)))
    return and_(*conditions)


async def _count(session: AsyncSession, audience: Audience, condition: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(Subscription).join(Person)
    return (await session.exec(query.where(col(Subscription.kind) == audience.kind, condition))).one()


async def recent_audiences(
    session: AsyncSession, audience: Audience, *, campaign_id: int, now: datetime
) -> set[Audience]:
    """Other audiences of the same kind that campaigns went to in the 90 days up to and including `now`."""
    recent: tuple[Any, ...] = col(Campaign.started_at) > now - COMPARED_FOR, col(Campaign.started_at) <= now
    others = select(Campaign).where(*recent, col(Campaign.kind) == audience.kind, col(Campaign.id) != campaign_id)
    return {audience_of(each) for each in (await session.exec(others)).all()} - {audience}
