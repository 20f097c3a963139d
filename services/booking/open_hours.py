"""Open consultation hours: shown with place and time, and followed by whoever wants to be reminded."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking import messages
from services.booking.offering import is_closed_day, rules_and_closures, to_rule
from services.booking.reminding import open_hours_reminder
from services.booking.rules import OPEN_CONSULTATION, Rule, windows_of
from services.context import Context
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.refusal import Refusal
from storage.booking import Follower, OfficeHours
from storage.engine import WriteSession
from storage.upsert import upsert

SHOWN = timedelta(weeks=2)
PLANNED = timedelta(days=3)  # how far ahead reminders are laid down


@dataclass(frozen=True, slots=True)
class Window:
    """One open consultation: whoever comes between these instants is seen. UTC."""

    rule: Rule
    opens_at: datetime
    closes_at: datetime


async def open_windows(
    session: AsyncSession, context: Context, *, staff_ids: Collection[int], span: timedelta = SHOWN
) -> list[Window]:
    """The open consultations of these staff members that are not over yet, in order of time."""
    rules, closed = await rules_and_closures(session, staff_ids=staff_ids, now=context.now, since=context.today)
    found = [
        Window(rule, each.starts_at, each.ends_at)
        for rule in rules
        if rule.mode == OPEN_CONSULTATION
        for each in windows_of(
            rule,
            since=context.now,
            until=context.now + span,
            closed=closed[rule.staff_id],
            holidays=lambda day: is_closed_day(context.county, day),
        )
    ]
    return sorted(found, key=lambda each: each.opens_at)


async def followed(session: AsyncSession, *, client_id: int) -> set[int]:
    return set((await session.exec(select(Follower.office_hours_id).where(Follower.client_id == client_id))).all())


async def follow(session: AsyncSession, *, client_id: int, office_hours_id: int, on: bool) -> None:
    """Follow a rule, or no longer. Commits.

    Raises:
        Refusal: there is no open consultation with this number.
    """
    row = await session.get(OfficeHours, office_hours_id)
    if row is None or row.mode != OPEN_CONSULTATION:
        raise Refusal("fallback-button-outdated")
    if on:
        entry = {"client_id": client_id, "office_hours_id": office_hours_id}
        await session.exec(upsert(Follower, session.get_bind().dialect.name).values(**entry).on_conflict_do_nothing())
    else:
        theirs = col(Follower.client_id) == client_id, col(Follower.office_hours_id) == office_hours_id
        await session.exec(delete(Follower).where(*theirs))
    await session.commit()


async def window_at(
    session: AsyncSession, context: Context, *, office_hours_id: int, opens_at: datetime
) -> Window | None:
    """The open consultation that begins exactly then, while it still takes place."""
    row = await session.get(OfficeHours, office_hours_id)
    if row is None:
        return None
    coming = await open_windows(session, context, staff_ids=[row.staff_id], span=PLANNED)
    return next((each for each in coming if each.rule.id == office_hours_id and each.opens_at == opens_at), None)


async def remind_followers(session: WriteSession, context: Context) -> int:
    """Lay down the reminders of the next days for those who follow; how many are new. Commits."""
    query = select(Follower, OfficeHours).join(OfficeHours, col(Follower.office_hours_id) == col(OfficeHours.id))
    pairs = (await session.exec(query)).all()
    rules = {row.id: to_rule(row) for _follower, row in pairs}
    staff_ids = {rule.staff_id for rule in rules.values()}
    coming = await open_windows(session, context, staff_ids=staff_ids, span=PLANNED)
    queued = 0
    for follower, row in pairs:
        for window in (each for each in coming if each.rule.id == row.id):
            reminder = open_hours_reminder(window.opens_at, row.tzid, now=context.now)
            if reminder is not None:
                queued += await queue(
                    session,
                    person_id=follower.client_id,
                    kind=messages.OPEN_REMINDER,
                    subject_id=row.id,
                    detail=window.opens_at.isoformat(),
                    due_at=reminder.due_at,
                    expires_at=reminder.expires_at,
                    priority=REMINDER,
                    now=context.now,
                )
    await session.commit()
    return queued
