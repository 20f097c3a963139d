"""Whose theme it is: the one door. Whoever may not see one learns as little as of a theme that never was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case
from sqlmodel import and_, col, func, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.counties import County
from services.refusal import Refusal
from services.staff import Action, Role, Staff, require
from services.themes.rules import ENDS, OPEN, Area, Kind, State, may_see, next_states, steers
from storage.encryption import Keyring, Place
from storage.themes import Theme, ThemeEntry, ThemeRaiser

PAGE = 8
UNKNOWN = "themes-unknown"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who acts, in which county, and when."""

    staff: Staff
    county: County
    keyring: Keyring
    now: datetime


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
    state: State
    changed_at: datetime
    raisers: int
    is_raiser: bool  # whoever looks has raised it, or joined
    is_steering: bool  # its path is theirs
    written: frozenset[Kind]  # which words there are

    @property
    def next_states(self) -> tuple[State, ...]:
        """The steps that whoever looks may take."""
        return next_states(self.state, self.constellation) if self.is_steering else ()

    @property
    def may_join(self) -> bool:
        """Whether they may say that it is their problem too."""
        return not self.is_raiser and self.state in OPEN


async def themes_of(session: AsyncSession, desk: Desk, *, ended: bool, page: int) -> tuple[list[ThemeCard], bool]:
    """A page (from 0) of one's themes in the order of their path, and whether there are more.

    A coordinator's are those of the region, the lead's all, a case manager's those that they raised or joined.
    """
    require(desk.staff, Action.themes)
    states = ENDS if ended else OPEN
    query: Any = select(Theme).where(_reach(desk.staff), col(Theme.state).in_(states))
    order = case({each: place for place, each in enumerate(State)}, value=col(Theme.state))
    query = query.order_by(order, col(Theme.changed_at).desc(), col(Theme.id).desc())
    rows = (await session.exec(query.offset(max(0, page) * PAGE).limit(PAGE + 1))).all()
    return await _cards(session, rows[:PAGE], desk.staff), len(rows) > PAGE


async def theme_for(session: AsyncSession, desk: Desk, *, theme_id: int) -> ThemeCard:
    """One theme; of a merged one, the theme that it went into.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    return (await theme_and_card(session, desk, theme_id=theme_id))[1]


async def theme_and_card(
    session: AsyncSession, desk: Desk, *, theme_id: int, lock: bool = False
) -> tuple[Theme, ThemeCard]:
    """The row itself as well, for the use cases that change it; `lock` keeps others from changing it meanwhile.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    staff = require(desk.staff, Action.themes)
    row = await _followed(session, theme_id, lock)
    if row is None:
        raise Refusal(UNKNOWN)
    (card,) = await _cards(session, [row], staff)
    if not may_see(staff, card.area, is_raiser=card.is_raiser, county=desk.county):
        raise Refusal(UNKNOWN)
    return row, card


async def similar_themes(session: AsyncSession, desk: Desk, *, domain: str, area: Area) -> list[ThemeCard]:
    """Open themes of the same life domain in the same region or of the whole county; the same town's come first."""
    require(desk.staff, Action.themes)
    here = col(Theme.municipality_ags) == area.ags if area.ags else col(Theme.municipality_ags).is_(None)
    county_wide = and_(col(Theme.region).is_(None), col(Theme.municipality_ags).is_(None))
    query: Any = select(Theme).where(
        col(Theme.domain) == domain, col(Theme.state).in_(OPEN), or_(_region_is(area.region), county_wide)
    )
    query = query.order_by(case((here, 0), else_=1), col(Theme.changed_at).desc(), col(Theme.id).desc())
    return await _cards(session, (await session.exec(query.limit(PAGE))).all(), desk.staff)


async def mergeable(session: AsyncSession, desk: Desk, *, card: ThemeCard, page: int) -> tuple[list[ThemeCard], bool]:
    """A page of the open themes that `card` can go into: of the same region, the same life domain's first."""
    query: Any = select(Theme).where(_region_is(card.area.region), col(Theme.state).in_(OPEN), col(Theme.id) != card.id)
    query = query.order_by(case((col(Theme.domain) == card.domain, 0), else_=1), col(Theme.id).desc())
    rows = (await session.exec(query.offset(max(0, page) * PAGE).limit(PAGE + 1))).all()
    cards = await _cards(session, rows[:PAGE], desk.staff)
    return [each for each in cards if each.is_steering], len(rows) > PAGE


async def note(
    session: AsyncSession, desk: Desk, action: str, subject: audit.Subject, content: str | None = None
) -> None:
    """Enter an act in the audit log. Does not commit."""
    await audit.record(
        session,
        actor=audit.staff(desk.staff.id),
        action=action,
        subject=subject,
        keyring=desk.keyring,
        now=desk.now,
        content=content,
    )


def area_of_row(row: Theme) -> Area:
    """Where a theme belongs."""
    return Area(row.municipality_ags, row.region)


def seal(keyring: Keyring, theme: Theme, words: str) -> bytes:
    """Words on a theme, under the theme's own key."""
    return keyring.encrypt(theme.wrapped_key, key_place(theme.id or 0), words, _place(theme))


def unseal(keyring: Keyring, theme: Theme, sealed: bytes) -> str:
    """What `seal` was given.

    Raises:
        WrongKey: another secret, another theme, or altered bytes.
    """
    return keyring.decrypt(theme.wrapped_key, key_place(theme.id or 0), sealed, _place(theme))


def key_place(theme_id: int) -> Place:
    """Where a theme's own key belongs."""
    return Place("theme", "wrapped_key", theme_id)


def _place(theme: Theme) -> Place:
    return Place("theme_entry", "body_encrypted", theme.id or 0)


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
    while row is not None and row.state == State.merged:
        target = row.merged_into_id or 0
        row = await session.get(Theme, target, with_for_update=lock or None, populate_existing=lock)
    return row


async def _cards(session: AsyncSession, rows: Sequence[Theme], staff: Staff) -> list[ThemeCard]:
    ids = [each.id or 0 for each in rows]
    raisers = await _raisers(session, ids)
    written = await _written(session, ids)
    return [
        ThemeCard(
            id=row.id or 0,
            area=area_of_row(row),
            domain=row.domain,
            constellation=row.constellation,
            state=State(row.state),
            changed_at=row.changed_at,
            raisers=sum(theme_id == row.id for theme_id, _ in raisers),
            is_raiser=(row.id, staff.id) in raisers,
            is_steering=steers(staff, area_of_row(row)),
            written=frozenset(kind for theme_id, kind in written if theme_id == row.id),
        )
        for row in rows
    ]


async def _raisers(session: AsyncSession, ids: Iterable[int]) -> set[tuple[int, int]]:
    query = select(ThemeRaiser.theme_id, ThemeRaiser.staff_id).where(col(ThemeRaiser.theme_id).in_(ids))
    return {(theme_id, staff_id) for theme_id, staff_id in (await session.exec(query)).all()}


async def _written(session: AsyncSession, ids: Iterable[int]) -> list[tuple[int, Kind]]:
    query = select(ThemeEntry.theme_id, ThemeEntry.kind, func.count()).where(col(ThemeEntry.theme_id).in_(ids))
    query = query.group_by(col(ThemeEntry.theme_id), col(ThemeEntry.kind))
    return [(theme_id, Kind(kind)) for theme_id, kind, _ in (await session.exec(query)).all()]
