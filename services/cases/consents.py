"""Consent to data processing: recorded from a form, withdrawn, and every release with it.

Per member: nobody consents for a spouse. What a form says in words stays on paper; here are its version, day and way.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.booking.time_words import NotUnderstood, signs
from services.booking.typed_dates import WEEK_DAYS, read_date, resolve
from services.cases.access import member_for, own_member
from services.cases.referring import stop_uncovered
from services.cases.rules import Purpose, Way
from services.cases.telling import WITHDRAWN, tell_staff
from services.context import Context
from services.refusal import Refusal
from storage.cases import Consent, MemberInvitation, Release
from storage.engine import WriteSession

VERSION = re.compile(r"(?=.*\d)[0-9A-Za-z][0-9A-Za-z.-]{0,11}")  # a digit must be in it: a code, no name
YEAR = timedelta(days=364)


@dataclass(frozen=True, slots=True)
class Form:
    version: str  # a short code, such as "2026-1"
    signed_on: date  # local day
    way: Way = Way.paper


@dataclass(frozen=True, slots=True)
class Standing:
    consent: Consent | None  # in force, else the last one, else none
    releases: Sequence[Release]  # in force


def is_version(words: str) -> bool:
    """Whether `words` can be the version of a form: at most twelve letters, digits, dots and dashes."""
    return VERSION.fullmatch(words) is not None


def understand_past_date(words: str, on: date) -> date:
    """The day, today or before, that `words` name; without a year the last one that was.

    Raises:
        NotUnderstood: nothing recognised, or no such day.
        Refusal: it is still to come.
    """
    written = read_date(signs(words))
    if written is None:
        raise NotUnderstood("cases-date-not-understood")
    since = on - YEAR if written.month else on - timedelta(days=WEEK_DAYS - 1)
    day = resolve(written, since, on)
    if day > on:
        raise Refusal("cases-date-future")
    return day


def check_form(context: Context, form: Form | None) -> Form:
    """The form, if something can begin with it (Art. 7(1) GDPR: it must be possible to show the consent).

    Raises:
        Refusal: there is none; its version is no code; signed tomorrow; in the chat where the county wants paper.
    """
    if form is None:
        raise Refusal("cases-form-missing")
    if not is_version(form.version):
        raise Refusal("cases-version-invalid")
    if form.signed_on > context.today:
        raise Refusal("cases-date-future")
    if form.way is Way.chat and not context.county.chat_consent:
        raise Refusal("cases-paper-only")
    return form


async def last_version(session: AsyncSession, *, release: bool = False) -> str | None:
    """The version of the form that the county used last; a release has a form of its own."""
    table = Release if release else Consent
    query = select(table.form_version).order_by(col(table.id).desc()).limit(1)
    return (await session.exec(query)).first()


async def standing_of(session: AsyncSession, *, member_id: int) -> Standing:
    """A member's consent and releases. The caller has looked up that the case is theirs to see."""
    consents = select(Consent).where(Consent.member_id == member_id, Consent.purpose == Purpose.case_work)
    rows = (await session.exec(consents.order_by(col(Consent.id).desc()))).all()
    given = next((each for each in rows if each.withdrawn_at is None), None)
    query = select(Release).where(Release.member_id == member_id, col(Release.withdrawn_at).is_(None))
    releases = (await session.exec(query.order_by(col(Release.id)))).all()
    return Standing(given or (rows[0] if rows else None), releases)


async def record_consent(session: AsyncSession, context: Context, *, member_id: int, form: Form | None) -> None:
    """Record a member's consent anew, after a withdrawal or on a new form, and commit.

    Raises:
        Refusal: not in a case of theirs, or as `check_form`.
    """
    checked = check_form(context, form)
    await member_for(session, context, member_id=member_id)
    await add_consent(session, context, member_id=member_id, form=checked)
    await session.commit()


async def add_consent(session: AsyncSession, context: Context, *, member_id: int, form: Form) -> None:
    """Record a checked form, without committing; earlier ones stay beside it."""
    row = Consent(member_id=member_id, purpose=Purpose.case_work, **columns_of(form, context))
    session.add(row)
    await session.flush()
    subject, content = audit.Subject("consent", row.id), f"{row.purpose} {form_codes(form)}"
    await audit.record(session, context, "consent.recorded", subject, content=content)


async def withdraw_consent_for(session: WriteSession, context: Context, *, member_id: int) -> None:
    """Withdraw a member's consent on the client's word, and commit; see `withdraw_consent`.

    Raises:
        Refusal: not in a case of theirs, or no consent in force.
    """
    await member_for(session, context, member_id=member_id)
    await _withdraw(session, context, member_id, audit.staff(context.staff.id))
    await session.commit()


async def withdraw_consent(session: WriteSession, context: Context, *, member_id: int, actor: audit.Actor) -> None:
    """Withdraw one's own consent, every release with it, and commit (Art. 7(3) GDPR).

    From then on nothing is noted, nobody is told anything and referrals under way stop; what stands there is
    deleted some days later (`privacy/retention.py`). The case manager is told.

    Args:
        actor: `audit.client(person_id)`; the person must be this member.

    Raises:
        Refusal: this person is not that member, or no consent is in force.
    """
    if actor.kind != "client" or actor.id is None:
        raise Refusal("cases-unknown")
    case, _member = await own_member(session, person_id=actor.id, member_id=member_id)
    await _withdraw(session, context, member_id, actor)
    await tell_staff(session, context, WITHDRAWN, member_id, case.staff_id)
    await session.commit()


async def _withdraw(session: WriteSession, context: Context, member_id: int, actor: audit.Actor) -> None:
    by = actor.id if actor.kind == "staff" else None
    ended = update(Consent).where(col(Consent.member_id) == member_id, col(Consent.withdrawn_at).is_(None))
    taken_back = await session.exec(ended.values(withdrawn_at=context.now, withdrawn_by=by).returning(col(Consent.id)))
    if not taken_back.all():  # of the client and the case manager at once, one withdraws it
        raise Refusal("cases-no-consent")
    await end_releases(session, col(Release.member_id) == member_id, by=by, now=context.now)
    await session.exec(delete(MemberInvitation).where(col(MemberInvitation.member_id) == member_id))
    await stop_uncovered(session, context, member_id=member_id, actor=actor)
    await audit.record(session, context, "consent.withdrawn", audit.Subject("case_member", member_id), actor=actor)


async def end_releases(session: AsyncSession, *conditions: object, by: int | None, now: datetime) -> int:
    """Withdraw the releases in force that meet the conditions, without committing. `by` None: the member. How many."""
    ended = update(Release).where(*conditions, col(Release.withdrawn_at).is_(None))  # type: ignore[arg-type]
    return len((await session.exec(ended.values(withdrawn_at=now, withdrawn_by=by).returning(col(Release.id)))).all())


def form_codes(form: Form) -> str:
    """A form for the audit log's digest."""
    return f"{form.version} {form.signed_on} {form.way}"


def columns_of(form: Form, context: Context) -> dict[str, Any]:
    """What a consent and a release store of their form."""
    recorded = {"recorded_by": context.staff.id, "recorded_at": context.now}
    return {"form_version": form.version, "granted_on": form.signed_on, "way": form.way, **recorded}
