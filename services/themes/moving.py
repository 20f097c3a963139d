"""A theme's way: one step forward at a time, to its end, or into another theme."""

from dataclasses import dataclass

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, require
from services.themes import messages
from services.themes.access import UNKNOWN, area_of_row, seal, theme_and_card, unseal
from services.themes.raising import add_raisers
from services.themes.rules import ENDS, OPEN_THEMES, Kind, ThemeState, next_states, steers
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.themes import Theme, ThemeEntry, ThemeRaiser


@dataclass(frozen=True, slots=True)
class Step:
    """From the state that somebody saw to the one they want."""

    was: ThemeState
    to: ThemeState


class MovedOn(Refusal):
    """The theme stands elsewhere by now, or that step does not follow: nothing was changed."""

    def __init__(self) -> None:
        super().__init__("themes-moved-on")


class NoBrief(Refusal):
    """A project group or the steering group is asked with a brief, and there is none yet."""

    def __init__(self) -> None:
        super().__init__("themes-brief-missing")


async def move_theme(session: WriteSession, context: Context, *, theme_id: int, step: Step) -> None:
    """Take a step of the path, tell those who raised the theme, and commit.

    Raises:
        MovedOn: somebody was faster, or the step does not follow.
        NoBrief: it would leave the brief's state without one.
        Refusal: there is none that this staff member steers.
    """
    theme, card = await theme_and_card(session, context, theme_id=theme_id)
    if not card.is_steering:
        raise Refusal(UNKNOWN)
    if card.state is step.to:
        return  # pressed twice
    if card.id != theme_id or step.to not in next_states(step.was, card.constellation):
        raise MovedOn
    if step.was is ThemeState.brief and step.to not in ENDS and Kind.brief not in card.written:
        raise NoBrief
    moved = (
        update(Theme)
        .where(col(Theme.id) == theme_id, col(Theme.state) == step.was)
        .values(state=step.to, changed_at=context.now)
        .returning(col(Theme.id))
        .execution_options(synchronize_session=False)
    )
    if (await session.exec(moved)).first() is None:
        raise MovedOn
    await audit.record(session, context, f"theme.moved_{step.to}", audit.Subject("theme", theme_id))
    await messages.raisers_told(session, context, kind=messages.MOVED, theme=theme, detail=step.to)
    await session.commit()


async def merge_themes(session: WriteSession, context: Context, *, theme_id: int, into_id: int) -> None:
    """Let a theme go into another of the region, and commit: who raised it and what was said about it go along.

    Its problem and brief become comments there. Not to be undone.

    Raises:
        MovedOn: one of them is at its end or merged already, they are of two regions, or one and the same.
        Refusal: there is none that this staff member steers.
    """
    staff = require(context.staff, Action.themes)
    rows = await _locked(session, {theme_id, into_id})
    if any(not steers(staff, area_of_row(each)) for each in rows) or len(rows) < len({theme_id, into_id}):
        raise Refusal(UNKNOWN)
    if theme_id in {each.id for each in rows if each.merged_into_id == into_id}:
        return  # pressed twice
    if len(rows) == 1 or any(each.state not in OPEN_THEMES for each in rows) or rows[0].region != rows[1].region:
        raise MovedOn
    theme, into = sorted(rows, key=lambda each: each.id == into_id)
    await messages.raisers_told(session, context, kind=messages.MERGED, theme=theme)
    raisers = select(ThemeRaiser.staff_id).where(ThemeRaiser.theme_id == theme_id)
    await add_raisers(session, theme_id=into_id, staff_ids=list((await session.exec(raisers)).all()), now=context.now)
    await _take_words_along(session, theme, into, context.keyring)
    theme.state, theme.merged_into_id = ThemeState.merged, into_id
    theme.changed_at = into.changed_at = context.now
    session.add_all([theme, into])
    await audit.record(session, context, "theme.merged", audit.Subject("theme", theme_id))
    await session.commit()


async def _locked(session: AsyncSession, ids: set[int]) -> list[Theme]:
    """In the order of their numbers, so that two who merge crosswise do not wait for each other for ever."""
    query = select(Theme).where(col(Theme.id).in_(ids)).order_by(col(Theme.id)).with_for_update()
    return list((await session.exec(query.execution_options(populate_existing=True))).all())


async def _take_words_along(session: AsyncSession, theme: Theme, into: Theme, keyring: Keyring) -> None:
    """Comments and the latest problem and brief; what they replaced stays behind."""
    query = select(ThemeEntry).where(ThemeEntry.theme_id == theme.id).order_by(col(ThemeEntry.id))
    rows = (await session.exec(query)).all()
    latest = {each.kind: each.id for each in rows}
    for row in rows:
        if row.kind == Kind.comment or row.id == latest[row.kind]:
            row.body_encrypted = seal(keyring, into, unseal(keyring, theme, row.body_encrypted))
            row.theme_id, row.kind = into.id, Kind.comment
            session.add(row)
