"""Release from confidentiality (section 203 StGB): towards one service of the directory, for one purpose."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import member_for, require_consent
from services.cases.consents import Form, check_form, end_releases, said
from services.cases.referring import stop_uncovered
from services.cases.rules import Purpose
from services.counties import County
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Staff
from storage.cases import Release
from storage.encryption import Keyring

LONGEST_NAME = 200
RELEASED = (Purpose.referral, Purpose.questions)  # what a recipient can be released for


@dataclass(frozen=True, slots=True)
class NewRelease:
    """Towards whom, and for what, a member releases from confidentiality."""

    member_id: int
    service_code: str
    purpose: Purpose
    form: Form


async def recipients(session: AsyncSession, *, ags: str | None, topic: str, view: View) -> list[tuple[str, str]]:
    """Code and name of every service that a municipality has for a topic, its own first."""
    await view.catalogue.refresh(session, view.now)
    found = await view.catalogue.merged(session, view.county, ags or view.county.ags, topic)
    entries = await view.catalogue.entries(session, [each for _, each in found])
    return [(each.service.code, each.service.name) for each in entries]


async def recipient(session: AsyncSession, *, code: str, view: View) -> str:
    """What the directory calls a service.

    Raises:
        Refusal: it has none of that code any more.
    """
    await view.catalogue.refresh(session, view.now)
    entry = await view.catalogue.by_code(session, code)
    if entry is None:
        raise Refusal("offers-gone")
    return entry.service.name[:LONGEST_NAME]


async def release(session: AsyncSession, staff: Staff, *, new: NewRelease, view: View, keyring: Keyring) -> Release:
    """Record a release from confidentiality (section 203 StGB) towards one service for one purpose, and commit.

    Given again, the later form replaces the earlier.

    Raises:
        Refusal: not in a case of theirs; no consent in force; the service is gone; or as `check_form`.
    """
    form = check_form(new.form, county=view.county, now=view.now)
    if new.purpose not in RELEASED:
        raise Refusal("fallback-button-outdated")
    await member_for(session, staff, member_id=new.member_id, county=view.county, now=view.now)
    await require_consent(session, member_id=new.member_id)
    name = await recipient(session, code=new.service_code, view=view)
    await end_releases(
        session,
        col(Release.member_id) == new.member_id,
        col(Release.service_code) == new.service_code,
        col(Release.purpose) == new.purpose,
        by=staff.id,
        now=view.now,
    )
    row = Release(
        member_id=new.member_id,
        service_code=new.service_code,
        recipient=name,
        purpose=new.purpose,
        form_version=form.version,
        granted_on=form.signed_on,
        way=form.way,
        recorded_by=staff.id,
        recorded_at=view.now,
    )
    session.add(row)
    await session.flush()
    await audit.record(
        session,
        actor=audit.staff(staff.id),
        action="release.recorded",
        subject=audit.Subject("release", row.id),
        keyring=keyring,
        now=view.now,
        content=f"{row.service_code} {row.purpose} {said(form)}",
    )
    await session.commit()
    return row


async def release_for(
    session: AsyncSession, staff: Staff, *, release_id: int, county: County, now: datetime
) -> Release:  # fmt: skip
    """A release in force of a member in one's cases.

    Raises:
        Refusal: there is none.
    """
    row = await session.get(Release, release_id)
    if row is None or row.withdrawn_at is not None:
        raise Refusal("cases-unknown")
    await member_for(session, staff, member_id=row.member_id, county=county, now=now)
    return row


async def withdraw_release(
    session: AsyncSession, staff: Staff, *, release_id: int, county: County, keyring: Keyring, now: datetime
) -> int:
    """Withdraw a release on the client's word, and commit. The member's number.

    Raises:
        Refusal: there is none in force in a case of theirs.
    """
    row = await release_for(session, staff, release_id=release_id, county=county, now=now)
    if not await end_releases(session, col(Release.id) == release_id, by=staff.id, now=now):
        raise Refusal("cases-unknown")  # somebody else has withdrawn it at this moment
    actor, subject = audit.staff(staff.id), audit.Subject("release", release_id)
    await stop_uncovered(session, member_id=row.member_id, actor=actor, keyring=keyring, now=now)
    await audit.record(session, actor=actor, action="release.withdrawn", subject=subject, keyring=keyring, now=now)
    await session.commit()
    return row.member_id
