"""What a coordinator reads month by month: what people looked for in vain, and what nobody has checked for long."""

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.offering import is_closed_day
from services.context import Context
from services.counties import County
from services.directory.importing import ALL_TOPICS
from services.directory.keeping import Remit, count_waiting, remit_of
from services.directory.topics import topic_ids
from services.outbox import queue
from services.outbox.rules import KEPT, REMINDER
from services.staff.lookups import list_staff
from services.staff.rules import Action, Role, may
from storage.directory import DemandGap
from storage.engine import WriteSession

UNCHECKED = "keeping-unchecked"  # kind of the monthly message
FROM, UNTIL = time(8), time(18)  # local; nobody is asked to work in the evening
SMALLEST = 5  # fewer are shown as "fewer than": in a small town a count of two may be two people one knows
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Gap:
    """How often a topic was asked for in a town that has no offer of its own."""

    town: str
    topic: str
    count: int | None  # None: fewer than `SMALLEST`
    county_wide: bool  # whether a county-wide offer could be named each time


async def region_gaps(session: AsyncSession, remit: Remit, month: str) -> list[Gap]:
    """The gaps of a month ("2026-11") in the remit's towns. Most asked for first, small counts by town and topic."""
    names = {each.ags: each.name for each in remit.towns}
    query = select(DemandGap).where(
        col(DemandGap.month) == month,
        col(DemandGap.municipality_ags).in_(list(names)),
        col(DemandGap.topic).in_([*topic_ids(), ALL_TOPICS]),  # one that was given up since has no name
    )
    counts: dict[tuple[str, str], int] = defaultdict(int)
    nowhere: set[tuple[str, str]] = set()
    for row in (await session.exec(query)).all():
        key = (names[row.municipality_ags], row.topic)
        counts[key] += row.count
        if not row.county_wide:
            nowhere.add(key)
    gaps = [
        Gap(town, topic, count if count >= SMALLEST else None, (town, topic) not in nowhere)
        for (town, topic), count in counts.items()
    ]
    return sorted(gaps, key=lambda each: (-(each.count or 0), each.town, each.topic))


def months(remit: Remit) -> tuple[str, str]:
    """This month and the month before, as "2026-11"."""
    this = remit.today.replace(day=1)
    last = this.replace(year=this.year - 1, month=12) if this.month == 1 else this.replace(month=this.month - 1)
    return f"{this:%Y-%m}", f"{last:%Y-%m}"


def is_time_to_ask(context: Context) -> bool:
    """Whether it is office time, on or after the month's first working day."""
    local = context.local
    works = _works(context.county, local.date()) and FROM <= local.time() < UNTIL
    return works and local.date() >= first_working_day(context.county, local.date())


def first_working_day(county: County, day: date) -> date:
    days = (day.replace(day=each) for each in range(1, monthrange(day.year, day.month)[1] + 1))
    return next((each for each in days if _works(county, each)), day.replace(day=1))


async def queue_unchecked(session: WriteSession, context: Context) -> int:
    """Queue the month's message for each coordinator with something to check. Commits; returns how many."""
    queued = 0
    for staff in await list_staff(session, keyring=context.keyring):
        if staff.role != Role.coordinator or staff.person_id is None or not may(staff, Action.directory_edit):
            continue
        remit = remit_of(context, staff)
        if await count_waiting(session, remit):
            queued += await queue(
                session,
                person_id=staff.person_id,
                kind=UNCHECKED,
                subject_id=staff.id,
                detail=months(remit)[0],
                due_at=context.now,
                expires_at=context.now + KEPT,
                priority=REMINDER,
                now=context.now,
            )
    await session.commit()
    return queued


def _works(county: County, day: date) -> bool:
    return day.weekday() < SATURDAY and not is_closed_day(county, day)
