"""Release from confidentiality (section 203 StGB): towards one service of the directory, for one purpose."""

from dataclasses import dataclass

from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import member_for, require_consent
from services.cases.consents import Form, check_form, columns_of, end_releases, form_codes
from services.cases.referral_lookups import recipient_of
from services.cases.referring import stop_uncovered
from services.cases.rules import Purpose
from services.context import Context
from services.refusal import Refusal
from storage.cases import Release
from storage.engine import WriteSession

RELEASED = (Purpose.referral, Purpose.questions)  # what a recipient can be released for


@dataclass(frozen=True, slots=True)
class NewRelease:
    """Towards whom, and for what, a member releases from confidentiality."""

    member_id: int
    service_code: str
    purpose: Purpose
    form: Form


async def recipients(session: AsyncSession, context: Context, *, ags: str | None, topic: str) -> list[tuple[str, str]]:
    """Code and name of every service that a municipality has for a topic, its own first."""
    await context.app.catalogue.refresh(session, context.now)
    found = await context.app.catalogue.merged(session, context.county, ags or context.county.ags, topic)
    entries = await context.app.catalogue.entries(session, [each for _, each in found])
    return [(each.service.code, each.service.name) for each in entries]


async def release(session: AsyncSession, context: Context, *, new: NewRelease) -> Release:
    """Record a release from confidentiality (section 203 StGB) towards one service for one purpose, and commit.

    Given again, the later form replaces the earlier.

    Raises:
        Refusal: not in a case of theirs; no consent in force; the service is gone; or as `check_form`.
    """
    form = check_form(context, new.form)
    if new.purpose not in RELEASED:
        raise Refusal("fallback-button-outdated")
    await member_for(session, context, member_id=new.member_id)
    await require_consent(session, member_id=new.member_id)
    name = await recipient_of(session, context, code=new.service_code)
    await end_releases(
        session,
        col(Release.member_id) == new.member_id,
        col(Release.service_code) == new.service_code,
        col(Release.purpose) == new.purpose,
        by=context.staff.id,
        now=context.now,
    )
    row = Release(
        member_id=new.member_id,
        service_code=new.service_code,
        recipient=name,
        purpose=new.purpose,
        **columns_of(form, context),
    )
    session.add(row)
    await session.flush()
    await audit.record(
        session,
        context,
        "release.recorded",
        audit.Subject("release", row.id),
        content=f"{row.service_code} {row.purpose} {form_codes(form)}",
    )
    await session.commit()
    return row


async def release_for(session: AsyncSession, context: Context, *, release_id: int) -> Release:
    """A release in force of a member in one's cases.

    Raises:
        Refusal: there is none.
    """
    row = await session.get(Release, release_id)
    if row is None or row.withdrawn_at is not None:
        raise Refusal("cases-unknown")
    await member_for(session, context, member_id=row.member_id)
    return row


async def withdraw_release(session: WriteSession, context: Context, *, release_id: int) -> int:
    """Withdraw a release on the client's word, and commit. The member's number.

    Raises:
        Refusal: there is none in force in a case of theirs.
    """
    row = await release_for(session, context, release_id=release_id)
    if not await end_releases(session, col(Release.id) == release_id, by=context.staff.id, now=context.now):
        raise Refusal("cases-unknown")  # somebody else has withdrawn it at this moment
    actor, subject = audit.staff(context.staff.id), audit.Subject("release", release_id)
    await stop_uncovered(session, context, member_id=row.member_id, actor=actor)
    await audit.record(session, context, "release.withdrawn", subject, actor=actor)
    await session.commit()
    return row.member_id
