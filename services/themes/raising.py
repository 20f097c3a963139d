"""Raising a theme, and joining one that somebody else has raised."""

from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, require
from services.themes.access import Codes, key_place, theme_and_card
from services.themes.rules import OPEN_THEMES, Area, ThemeState, area_of, check_codes
from storage.themes import Theme, ThemeEntry, ThemeRaiser
from storage.upsert import upsert


async def raise_theme(session: AsyncSession, context: Context, *, codes: Codes) -> int:
    """Begin a theme by its codes, and commit; its number. The words follow on the county's page.

    Pressed twice it is one theme: an own one of the same codes that has no words yet is taken up again.

    Raises:
        Refusal: a town that is none of theirs, no life domain, or a constellation that calls for no theme.
    """
    staff = require(context.staff, Action.themes)
    check_codes(codes.domain, codes.constellation)
    area = area_of(staff, codes.ags, context.county)
    begun = await _begun(session, staff.id, codes, area)
    if begun is not None:
        return begun
    theme = Theme(
        municipality_ags=area.ags,
        region=area.region,
        domain=codes.domain,
        constellation=codes.constellation,
        state=ThemeState.raised,
        wrapped_key=b"",
        created_at=context.now,
        changed_at=context.now,
    )
    session.add(theme)
    await session.flush()
    number = theme.id
    theme.wrapped_key = context.keyring.new_data_key(key_place(number))
    session.add(ThemeRaiser(theme_id=number, staff_id=staff.id, raised_at=context.now))
    await audit.record(session, context, "theme.raised", audit.Subject("theme", number))
    await session.commit()
    return number


async def join_theme(session: AsyncSession, context: Context, *, theme_id: int) -> None:
    """Say that it is one's own problem too, and commit. Saying so twice changes nothing.

    Raises:
        Refusal: not to be seen, or at its end.
    """
    theme, card = await theme_and_card(session, context, theme_id=theme_id, lock=True)
    if card.state not in OPEN_THEMES:
        raise Refusal("themes-ended")
    if card.is_raiser:
        return
    await add_raisers(session, theme_id=theme.id, staff_ids=[context.staff.id], now=context.now)
    await audit.record(session, context, "theme.joined", audit.Subject("theme", theme.id))
    await session.commit()


async def add_raisers(session: AsyncSession, *, theme_id: int, staff_ids: list[int], now: datetime) -> None:
    """Enter those who see the problem too, whoever of them is there already. Does not commit."""
    for staff_id in staff_ids:
        values = {"theme_id": theme_id, "staff_id": staff_id, "raised_at": now}
        insert = upsert(ThemeRaiser, session.get_bind().dialect.name).values(**values)
        await session.exec(insert.on_conflict_do_nothing(index_elements=["theme_id", "staff_id"]))


async def _begun(session: AsyncSession, staff_id: int, codes: Codes, area: Area) -> int | None:
    words = select(ThemeEntry.id).where(ThemeEntry.theme_id == Theme.id)
    town = col(Theme.municipality_ags).is_not_distinct_from(area.ags)
    region = col(Theme.region).is_not_distinct_from(area.region)
    query = (
        select(Theme.id)
        .join(ThemeRaiser)
        .where(ThemeRaiser.staff_id == staff_id, Theme.state == ThemeState.raised, Theme.domain == codes.domain)
        .where(Theme.constellation == codes.constellation, town, region, ~words.exists())
    )
    return (await session.exec(query.limit(1))).first()
