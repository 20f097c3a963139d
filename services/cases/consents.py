"""Consent to data processing: recorded from a form, withdrawn, and every release with it.

Per member: nobody consents for a spouse. What a form says in words stays on paper; here are its version, day and way.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.booking.time_words import NotUnderstood, signs
from services.booking.typed_dates import WEEK_DAYS, read_date, resolve
from services.cases.access import member_for, own_member, today
from services.cases.referring import stop_uncovered
from services.cases.rules import Purpose, Way
from services.cases.telling import WITHDRAWN, tell
from services.counties import County
from services.refusal import Refusal
from services.staff import Staff
from storage.cases import Case, Consent, MemberInvitation, Release
from storage.encryption import Keyring
from storage.staff import StaffMember

VERSION = re.compile(r"(?=.*\d)[0-9A-Za-z][0-9A-Za-z.-]{0,11}")  # a digit must be in it: a code, no name
YEAR = timedelta(days=364)


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it lies before the staff member."""

    version: str  # a short code, such as "2026-1"
    signed_on: date  # local day
    way: Way = Way.paper


@dataclass(frozen=True, slots=True)
class Standing:
    """What a member has agreed to."""

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


def check_form(form: Form | None, *, county: County, now: datetime) -> Form:
    """The form, if something can begin with it (Art. 7(1) GDPR: it must be possible to show the consent).

    Raises:
        Refusal: there is none; its version is no code; signed tomorrow; in the chat where the county wants paper.
    """
    if form is None:
        raise Refusal("cases-form-missing")
    if not is_version(form.version):
        raise Refusal("cases-version-invalid")
    if form.signed_on > today(county, now):
        raise Refusal("cases-date-future")
    if form.way is Way.chat and not county.chat_consent:
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


async def record_consent(
    session: AsyncSession, staff: Staff, *, member_id: int, form: Form | None, county: County, keyring: Keyring,
    now: datetime,
) -> None:  # fmt: skip
    """Record a member's consent anew, after a withdrawal or on a new form, and commit.

    Raises:
        Refusal: not in a case of theirs, or as `check_form`.
    """
    checked = check_form(form, county=county, now=now)
    await member_for(session, staff, member_id=member_id, county=county, now=now)
    await add_consent(session, member_id=member_id, form=checked, staff_id=staff.id, keyring=keyring, now=now)
    await session.commit()


async def add_consent(
    session: AsyncSession, *, member_id: int, form: Form, staff_id: int, keyring: Keyring, now: datetime
) -> None:
    """Record a checked form, without committing; earlier ones stay beside it."""
    row = Consent(
        member_id=member_id,
        purpose=Purpose.case_work,
        form_version=form.version,
        granted_on=form.signed_on,
        way=form.way,
        recorded_by=staff_id,
        recorded_at=now,
    )
    session.add(row)
    await session.flush()
    subject = audit.Subject("consent", row.id)
    actor = audit.staff(staff_id)
    content = f"{row.purpose} {said(form)}"
    await audit.record(
        session, actor=actor, action="consent.recorded", subject=subject, keyring=keyring, now=now, content=content
    )


async def withdraw_consent_for(
    session: AsyncSession, staff: Staff, *, member_id: int, county: County, keyring: Keyring, now: datetime
) -> None:
    """Withdraw a member's consent on the client's word, and commit; see `withdraw_consent`.

    Raises:
        Refusal: not in a case of theirs, or no consent in force.
    """
    await member_for(session, staff, member_id=member_id, county=county, now=now)
    await _withdraw(session, member_id, audit.staff(staff.id), keyring, now)
    await session.commit()


async def withdraw_consent(
    session: AsyncSession, *, member_id: int, actor: audit.Actor, keyring: Keyring, now: datetime
) -> None:
    """Withdraw one's own consent, every release with it, and commit (Art. 7(3) GDPR).

    From then on nothing is noted, nobody is told anything and referrals under way stop; what stands there is
    deleted some days later (`privacy/retention.py`). The case manager is told.

    Args:
        session: a writing one.
        member_id: who withdraws.
        actor: `audit.client(person_id)`; the person must be this member.
        keyring: holds the log's key.
        now: aware.

    Raises:
        Refusal: this person is not that member, or no consent is in force.
    """
    if actor.kind != "client":
        raise Refusal("cases-unknown")
    case, _member = await own_member(session, person_id=actor.id or 0, member_id=member_id)
    await _withdraw(session, member_id, actor, keyring, now)
    await _tell_case_manager(session, case, member_id, now)
    await session.commit()


async def _withdraw(session: AsyncSession, member_id: int, actor: audit.Actor, keyring: Keyring, now: datetime) -> None:
    by = actor.id if actor.kind == "staff" else None
    ended = update(Consent).where(col(Consent.member_id) == member_id, col(Consent.withdrawn_at).is_(None))
    taken_back = await session.exec(ended.values(withdrawn_at=now, withdrawn_by=by).returning(col(Consent.id)))
    if not taken_back.all():  # of the client and the case manager at once, one withdraws it
        raise Refusal("cases-no-consent")
    await end_releases(session, col(Release.member_id) == member_id, by=by, now=now)
    await session.exec(delete(MemberInvitation).where(col(MemberInvitation.member_id) == member_id))
    await stop_uncovered(session, member_id=member_id, actor=actor, keyring=keyring, now=now)
    subject = audit.Subject("case_member", member_id)
    await audit.record(session, actor=actor, action="consent.withdrawn", subject=subject, keyring=keyring, now=now)


async def end_releases(session: AsyncSession, *conditions: object, by: int | None, now: datetime) -> int:
    """Withdraw the releases in force that meet the conditions, without committing. `by` None: the member. How many."""
    ended = update(Release).where(*conditions, col(Release.withdrawn_at).is_(None))  # type: ignore[arg-type]
    return len((await session.exec(ended.values(withdrawn_at=now, withdrawn_by=by).returning(col(Release.id)))).all())


async def _tell_case_manager(session: AsyncSession, case: Case, member_id: int, now: datetime) -> None:
    member = await session.get(StaffMember, case.staff_id)
    if member is not None:
        key = f"{WITHDRAWN}:{member_id}:{now.isoformat()}"
        await tell(session, person_id=member.person_id, kind=WITHDRAWN, subject_id=member_id, key=key, now=now)


def said(form: Form) -> str:
    """A form for the audit log's digest."""
    return f"{form.version} {form.signed_on} {form.way}"
