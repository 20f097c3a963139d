"""Whose theme it is: the one door. Whoever may not see one learns as little as of a theme that never was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case
from sqlmodel import and_, col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, Role, Staff, require
from services.themes.rules import ENDS, OPEN_THEMES, Area, Kind, ThemeState, may_see, next_states, steers
from storage.encryption import Keyring, Place
from storage.themes import Theme, ThemeEntry, ThemeRaiser

PAGE = 8
UNKNOWN = "themes-unknown"


@dataclass(frozen=True, slots=True)
class Codes:
    """What the chat knows of a theme."""

    ags: str | None  # None: a whole region, or the county
    domain: str
    constellation: int  # 3 or 4


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """A theme as somebody sees it: codes, and what they may do; its words stand on the county's page."""

    id: int
    area: Area
    domain: str
    constellation: int
    state: ThemeState
    changed_at: datetime
    raisers: int
    is_raiser: bool  # whoever looks has raised it, or joined
    is_steering: bool  # its path is theirs
    written: frozenset[Kind]  # which words there are

    @property
    def next_states(self) -> tuple[ThemeState, ...]:
        return next_states(self.state, self.constellation) if self.is_steering else ()

    @property
    def may_join(self) -> bool:
        return not self.is_raiser and self.state in OPEN_THEMES


async def themes_of(session: AsyncSession, context: Context, *, ended: bool, page: int) -> tuple[list[ThemeCard], bool]:
    """A page (from 0) of one's themes in the order of their path, and whether there are more.

    A coordinator's are those of the region, the lead's all, a case manager's those that they raised or joined.
    """
    require(context.staff, Action.themes)
    states = ENDS if ended else OPEN_THEMES
    query: Any = select(Theme).where(_reach(context.staff), col(Theme.state).in_(states))
    order = case({each: place for place, each in enumerate(ThemeState)}, value=col(Theme.state))
    query = query.order_by(order, col(Theme.changed_at).desc(), col(Theme.id).desc())
    rows = (await session.exec(query.offset(max(0, page) * PAGE).limit(PAGE + 1))).all()
    return await _cards(session, rows[:PAGE], context.staff), len(rows) > PAGE


async def theme_for(session: AsyncSession, context: Context, *, theme_id: int) -> ThemeCard:
    """One theme; of a merged one, the theme that it went into.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    return (await theme_and_card(session, context, theme_id=theme_id))[1]


async def theme_and_card(
    session: AsyncSession, context: Context, *, theme_id: int, lock: bool = False
) -> tuple[Theme, ThemeCard]:
    """The row itself as well, for the use cases that change it; `lock` keeps others from changing it meanwhile.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    staff = require(context.staff, Action.themes)
    row = await _followed(session, theme_id, lock)
    if row is None:
        raise Refusal(UNKNOWN)
    (card,) = await _cards(session, [row], staff)
    if not may_see(staff, card.area, is_raiser=card.is_raiser, county=context.county):
        raise Refusal(UNKNOWN)
    return row, card


async def similar_themes(session: AsyncSession, context: Context, *, domain: str, area: Area) -> list[ThemeCard]:
    """Open themes of the same life domain in the same region or of the whole county; the same town's come first."""
    require(context.staff, Action.themes)
    here = col(Theme.municipality_ags) == area.ags if area.ags else col(Theme.municipality_ags).is_(None)
    county_wide = and_(col(Theme.region).is_(None), col(Theme.municipality_ags).is_(None))
    query: Any = select(Theme).where(
        col(Theme.domain) == domain, col(Theme.state).in_(OPEN_THEMES), or_(_region_is(area.region), county_wide)
    )
    query = query.order_by(case((here, 0), else_=1), col(Theme.changed_at).desc(), col(Theme.id).desc())
    return await _cards(session, (await session.exec(query.limit(PAGE))).all(), context.staff)


async def mergeable(
    session: AsyncSession, context: Context, *, card: ThemeCard, page: int
) -> tuple[list[ThemeCard], bool]:
    """A page of the open themes that `card` can go into: of the same region, the same life domain's first."""
    query: Any = select(Theme).where(
        _region_is(card.area.region), col(Theme.state).in_(OPEN_THEMES), col(Theme.id) != card.id
    )
    query = query.order_by(case((col(Theme.domain) == card.domain, 0), else_=1), col(Theme.id).desc())
    rows = (await session.exec(query.offset(max(0, page) * PAGE).limit(PAGE + 1))).all()
    cards = await _cards(session, rows[:PAGE], context.staff)
    return [each for each in cards if each.is_steering], len(rows) > PAGE


def area_of_row(row: Theme) -> Area:
    return Area(row.municipality_ags, row.region)


def seal(keyring: Keyring, theme: Theme, words: str) -> bytes:
    return keyring.encrypt(theme.wrapped_key, key_place(theme.id), words, _place(theme))


def unseal(keyring: Keyring, theme: Theme, sealed: bytes) -> str:
    """The words that `seal` was given.

    Raises:
        WrongKey: another secret, another theme, or altered bytes.
    """
    return keyring.decrypt(theme.wrapped_key, key_place(theme.id), sealed, _place(theme))


def key_place(theme_id: int) -> Place:
    return Place("theme", "wrapped_key", theme_id)


def _place(theme: Theme) -> Place:
    return Place("theme_entry", "body_encrypted", theme.id)


def _reach(staff: Staff) -> Any:
    if staff.role == Role.lead or (staff.role == Role.coordinator and staff.region is None):
        return True
    if staff.role == Role.coordinator:
        return or_(col(Theme.region) == staff.region, col(Theme.region).is_(None))
    return col(Theme.id).in_(select(ThemeRaiser.theme_id).where(ThemeRaiser.staff_id == staff.id))


def _region_is(region: str | None) -> Any:
    return col(Theme.region).is_(None) if region is None else col(Theme.region) == region


async def _followed(session: AsyncSession, theme_id: int, lock: bool) -> Theme | None:
    """The theme, or the one that it was merged into, and that one into; a chain has no rings, merged ones stay so."""
    row = await session.get(Theme, theme_id, with_for_update=lock or None, populate_existing=lock)
    while row is not None and row.state == ThemeState.merged:
        into_id = row.merged_into_id or 0
        row = await session.get(Theme, into_id, with_for_update=lock or None, populate_existing=lock)
    return row


async def _cards(session: AsyncSession, rows: Sequence[Theme], staff: Staff) -> list[ThemeCard]:
    ids = [each.id for each in rows]
    raising = select(ThemeRaiser.theme_id, ThemeRaiser.staff_id).where(col(ThemeRaiser.theme_id).in_(ids))
    raisers = {tuple(each) for each in (await session.exec(raising)).all()}
    entries = select(ThemeEntry.theme_id, ThemeEntry.kind).where(col(ThemeEntry.theme_id).in_(ids)).distinct()
    written = (await session.exec(entries)).all()
    return [
        ThemeCard(
            id=row.id,
            area=area_of_row(row),
            domain=row.domain,
            constellation=row.constellation,
            state=ThemeState(row.state),
            changed_at=row.changed_at,
            raisers=sum(theme_id == row.id for theme_id, _ in raisers),
            is_raiser=(row.id, staff.id) in raisers,
            is_steering=steers(staff, area_of_row(row)),
            written=frozenset(Kind(kind) for theme_id, kind in written if theme_id == row.id),
        )
        for row in rows
    ]
