"""What a coordinator sees of a region in numbers: themes on their way, and contacts that call for one. Never a case."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, Role, require
from services.themes.rules import CONSTELLATIONS, COUNTED_FOR, ThemeState, regions_of, shown_count
from storage.case_work import Interaction, InteractionCode
from storage.cases import Case, CaseMember
from storage.staff import StaffMember
from storage.themes import Theme


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """How many themes of a life domain stand at a point of the path."""

    state: ThemeState
    domain: str
    count: int


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How many contacts of the last 90 days called for more than help in the single case."""

    domain: str
    constellation: int
    count: int | None  # None: fewer than `rules.SMALLEST`


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of one region; none of them is a sum, so that no small one can be worked out."""

    region: str | None
    themes: tuple[ThemeCount, ...]  # in the order of the path
    contacts: tuple[ContactCount, ...]  # by life domain and constellation


async def theme_figures(session: AsyncSession, context: Context, *, region: str | None) -> Figures:
    """The numbers of a region; None stands for what belongs to no region.

    Raises:
        Refusal: a region whose numbers are not theirs.
    """
    staff = require(context.staff, Action.themes)
    if staff.role not in {Role.coordinator, Role.lead} or region not in regions_of(staff, context.county):
        raise Refusal("fallback-button-outdated")
    return Figures(region, await _themes(session, region), await _contacts(session, context, region))


async def _themes(session: AsyncSession, region: str | None) -> tuple[ThemeCount, ...]:
    here: Any = col(Theme.region).is_(None) if region is None else col(Theme.region) == region
    query = select(Theme.state, Theme.domain, func.count()).where(here, Theme.state != ThemeState.merged)
    rows = (await session.exec(query.group_by(col(Theme.state), col(Theme.domain)))).all()
    counts = [ThemeCount(ThemeState(state), domain, count) for state, domain, count in rows]
    path = list(ThemeState)
    return tuple(sorted(counts, key=lambda each: (path.index(each.state), each.domain)))


async def _contacts(session: AsyncSession, context: Context, region: str | None) -> tuple[ContactCount, ...]:
    """Counted where the contact was; without a town where the case lives, then where the staff member works."""
    town: Any = func.coalesce(Interaction.municipality_ags, Case.municipality_ags, StaffMember.municipality_ags)
    region_of_staff: Any = col(StaffMember.region)
    query: Any = (
        select(town, region_of_staff, InteractionCode.code, Interaction.constellation)
        .add_columns(func.count())
        .select_from(StaffMember)
        .join(Interaction, col(Interaction.staff_id) == col(StaffMember.id))
        .join(InteractionCode, col(InteractionCode.interaction_id) == col(Interaction.id))
        .outerjoin(CaseMember, col(CaseMember.id) == col(Interaction.member_id))
        .outerjoin(Case, col(Case.id) == col(CaseMember.case_id))
        .where(
            col(Interaction.occurred_on) > context.today - COUNTED_FOR,
            col(Interaction.constellation).in_(CONSTELLATIONS),
            col(InteractionCode.kind) == "domain",
        )
        .group_by(town, col(StaffMember.region), col(InteractionCode.code), col(Interaction.constellation))
    )
    counts: Counter[tuple[str, int]] = Counter()
    for ags, of_staff, domain, constellation, count in (await session.exec(query)).all():
        known = context.county.by_ags.get(ags or "")
        if (known.region if known else of_staff) == region:
            counts[(domain, constellation)] += count
    return tuple(ContactCount(*key, shown_count(count)) for key, count in sorted(counts.items()))
