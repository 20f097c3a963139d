"""What a client has agreed to, and how they take a release back (Art. 7(3) GDPR): as easily as it was given.

The consent itself is withdrawn by `services/cases/consents.py`.
"""

from dataclasses import dataclass
from datetime import date

from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import number_of, own_member, own_members
from services.cases.consents import end_releases, standing_of
from services.cases.referring import stop_uncovered
from services.cases.rules import Purpose
from services.context import Context
from services.counties import County
from services.privacy import messages
from services.refusal import Refusal
from storage.cases import Release
from storage.engine import WriteSession


@dataclass(frozen=True, slots=True)
class Released:
    id: int
    member_id: int
    recipient: str
    purpose: Purpose
    granted_on: date


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a member has agreed to and not taken back."""

    member_id: int
    number: str  # WAF-2026-17/B
    consented_on: date | None
    releases: tuple[Released, ...]


async def agreed_by(session: AsyncSession, *, person_id: int, county: County) -> list[Agreed]:
    """What somebody has agreed to, by case; never what another member has."""
    found = []
    for case, member in await own_members(session, person_id=person_id):
        standing = await standing_of(session, member_id=member.id)
        given = standing.consent if standing.consent and standing.consent.withdrawn_at is None else None
        releases = tuple(_value(each) for each in standing.releases)
        number = str(number_of(case, county, member))
        found.append(Agreed(member.id, number, given.granted_on if given else None, releases))
    return found


async def agreed_as(session: AsyncSession, *, person_id: int, member_id: int, county: County) -> Agreed:
    """What somebody has agreed to in one case.

    Raises:
        Refusal: they are not that member, or no consent is in force.
    """
    for each in await agreed_by(session, person_id=person_id, county=county):
        if each.member_id == member_id and each.consented_on is not None:
            return each
    raise Refusal("privacy-nothing-to-withdraw")


async def own_release(session: AsyncSession, *, person_id: int, release_id: int) -> Released:
    """One of somebody's releases in force.

    Raises:
        Refusal: it is not theirs, was taken back, or never was.
    """
    row = await session.get(Release, release_id)
    if row is None or row.withdrawn_at is not None:
        raise Refusal("privacy-nothing-to-withdraw")
    if row.member_id not in {member.id for _, member in await own_members(session, person_id=person_id)}:
        raise Refusal("privacy-nothing-to-withdraw")
    return _value(row)


async def withdraw_own_release(session: WriteSession, context: Context, *, person_id: int, release_id: int) -> None:
    """Take a release back, tell the case manager, and commit.

    Raises:
        Refusal: it is not theirs, was taken back, or never was.
    """
    released = await own_release(session, person_id=person_id, release_id=release_id)
    case, member = await own_member(session, person_id=person_id, member_id=released.member_id)
    if not await end_releases(session, col(Release.id) == release_id, by=None, now=context.now):
        raise Refusal("privacy-nothing-to-withdraw")  # the office was faster
    await audit.record(
        session, context, "release.withdrawn", audit.Subject("release", release_id), actor=audit.client(person_id)
    )
    await stop_uncovered(session, context, member_id=released.member_id, actor=audit.client(person_id))
    number = str(number_of(case, context.county, member))
    await messages.tell_staff(session, kind=messages.RELEASE_WITHDRAWN, case=case, number=number, now=context.now)
    await session.commit()


def _value(row: Release) -> Released:
    return Released(row.id, row.member_id, row.recipient, Purpose(row.purpose), row.granted_on)
