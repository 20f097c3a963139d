"""Which messages the facts of a theme cause: rows of the outbox, in the transaction of the fact. None commits.

They carry numbers and codes; what somebody reads is looked up anew when it is sent.
"""

from datetime import datetime, timedelta

from sqlmodel import col, select

from services.context import Context
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.staff.lookups import list_staff
from services.staff.rules import Action, Role, may
from services.themes.access import area_of_row
from services.themes.rules import steers
from storage.engine import WriteSession
from storage.staff import StaffMember
from storage.themes import Theme, ThemeRaiser

RAISED = "themes-raised"  # to whoever steers: there is a new one with words
MOVED = "themes-moved"  # to those who raised it; `detail` is the state
MERGED = "themes-merged"  # to those who raised the one that went into another
OUTCOME = "themes-outcome"  # to those who raised it; `detail` is the number of the words
KEPT = timedelta(days=14)


async def theme_raised(session: WriteSession, context: Context, *, theme: Theme) -> None:
    """To the coordinators whose theme it is; to the lead where there is none."""
    everybody = [each for each in await list_staff(session, keyring=context.keyring) if may(each, Action.themes)]
    steering = [each for each in everybody if steers(each, area_of_row(theme))]
    coordinators = [each for each in steering if each.role == Role.coordinator]
    for each in coordinators or steering:
        if each.person_id is not None and each.id != context.staff.id:
            await _queue(session, RAISED, theme, each.person_id, context.now)


async def raisers_told(session: WriteSession, context: Context, *, kind: str, theme: Theme, detail: str = "") -> None:
    """To everybody who raised a theme and still works here, except whoever has just acted."""
    query = (
        select(StaffMember.person_id)
        .join(ThemeRaiser)
        .where(
            ThemeRaiser.theme_id == theme.id,
            col(StaffMember.removed_at).is_(None),
            col(StaffMember.suspended_at).is_(None),
            StaffMember.id != context.staff.id,
        )
    )
    for person_id in (await session.exec(query)).all():
        if person_id is not None:
            await _queue(session, kind, theme, person_id, context.now, detail)


async def _queue(
    session: WriteSession, kind: str, theme: Theme, person_id: int, now: datetime, detail: str = ""
) -> None:
    await queue(
        session,
        person_id=person_id,
        kind=kind,
        subject_id=theme.id,
        due_at=now,
        expires_at=now + KEPT,
        priority=REMINDER,
        now=now,
        detail=detail,
    )
