"""How each life domain stands, from 1 (acute need) to 5 (no need of help), and how that went on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import working_member
from services.context import Context
from services.directory.topics import life_domains
from services.refusal import Refusal
from storage.case_work import Assessment
from storage.upsert import upsert

LEVELS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Course:
    """One life domain from its first assessment to its last; the same one when there is only one."""

    first: int
    now: int
    assessed_on: date  # of `now`


async def assess(session: AsyncSession, context: Context, *, member_id: int, domain: str, level: int) -> None:
    """Say how a life domain stands today; what was said of it earlier today is replaced. Commits.

    Raises:
        Refusal: as `working_member`; no such domain or level.
    """
    if domain not in life_domains() or level not in LEVELS:
        raise Refusal("fallback-button-outdated")
    await working_member(session, context, member_id=member_id)
    said = {"staff_id": context.staff.id, "level": level, "recorded_at": context.now}
    row = upsert(Assessment, session.get_bind().dialect.name).values(
        member_id=member_id, domain=domain, assessed_on=context.today, **said
    )
    row = row.on_conflict_do_update(index_elements=["member_id", "domain", "assessed_on"], set_=said)
    number = (await session.exec(row.returning(col(Assessment.id)))).one()[0]
    await audit.record(
        session, context, "assessment.recorded", audit.Subject("assessment", number), content=f"{domain}:{level}"
    )
    await session.commit()


async def courses(session: AsyncSession, *, member_id: int) -> Mapping[str, Course]:
    """The course of each assessed domain, in the order of the domains; for those let through to the member."""
    query = select(Assessment).where(Assessment.member_id == member_id).order_by(col(Assessment.assessed_on))
    found: dict[str, Course] = {}
    for row in (await session.exec(query)).all():
        first = found[row.domain].first if row.domain in found else row.level
        found[row.domain] = Course(first, row.level, row.assessed_on)
    return {domain: found[domain] for domain in life_domains() if domain in found}
