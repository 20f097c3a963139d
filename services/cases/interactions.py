"""Interactions: logged in codes, corrected for a day, listed. With a member of a case, or with nobody in particular."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import CaseFile, Member, member_for, require_consent
from services.cases.interaction_rules import Talk, as_json, check, is_correctable
from services.cases.rules import Activity, Constellation, Mode
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, Staff, require
from storage.case_work import Interaction, InteractionCode, InteractionVersion
from storage.directory import Service

PAGE = 6
TWICE_WITHIN = timedelta(hours=1)  # as long as a summary can be saved


@dataclass(frozen=True, slots=True)
class Logged:
    id: int
    member_id: int | None
    staff_id: int
    version: int
    recorded_at: datetime
    talk: Talk

    def is_correctable_by(self, staff: Staff, now: datetime) -> bool:
        return self.staff_id == staff.id and is_correctable(self.recorded_at, now)


async def open_member(session: AsyncSession, context: Context, *, member_id: int) -> tuple[CaseFile, Member]:
    """A member with whom contacts may be logged today, and the case.

    Raises:
        Refusal: nobody of theirs; the case is closed; there is no consent in force.
    """
    case, member = await member_for(session, context, member_id=member_id)
    if case.closed_at is not None:
        raise Refusal("contact-case-closed", number=str(case.number))
    await require_consent(session, member_id=member_id)
    return case, member


async def log_interaction(session: AsyncSession, context: Context, *, member_id: int | None, talk: Talk) -> int:
    """Log a talk with a member, or referral counselling without a person (`member_id` None). Its number. Commits.

    Raises:
        Refusal: as `open_member`; the talk cannot have been; its municipality or service does not exist.
    """
    require(context.staff, Action.cases)
    talk = await _checked(session, context, member_id, talk)
    row = Interaction(member_id=member_id, staff_id=context.staff.id, recorded_at=context.now, **_columns(talk))
    session.add(row)
    await session.flush()
    _add_codes(session, row.id, talk)
    subject = audit.Subject("interaction", row.id)
    await audit.record(session, context, "interaction.logged", subject, content=as_json(talk))
    await session.commit()
    return row.id


async def correct_interaction(session: AsyncSession, context: Context, *, interaction_id: int, talk: Talk) -> Logged:
    """Say what it should have said; the old codes become a version. Saying the same changes nothing. Commits.

    Raises:
        Refusal: not theirs; a day has passed; somebody was faster; or as `log_interaction`.
    """
    before = await correctable(session, context, interaction_id=interaction_id)
    talk = await _checked(session, context, before.member_id, talk)
    if as_json(talk) == as_json(before.talk):
        return before
    await _replace(session, before, talk)
    session.add(
        InteractionVersion(
            interaction_id=interaction_id,
            version=before.version,
            codes=as_json(before.talk),
            replaced_at=context.now,
            replaced_by=context.staff.id,
        )
    )
    subject = audit.Subject("interaction", interaction_id)
    await audit.record(session, context, "interaction.corrected", subject, content=as_json(talk))
    await session.commit()
    return replace(before, version=before.version + 1, talk=talk)


async def correctable(session: AsyncSession, context: Context, *, interaction_id: int) -> Logged:
    """An interaction that this staff member may correct now.

    Raises:
        Refusal: not theirs, or about somebody whose case is not theirs any more; or a day has passed.
    """
    require(context.staff, Action.cases)
    row = await session.get(Interaction, interaction_id)
    if row is None or row.staff_id != context.staff.id:
        raise Refusal("fallback-button-outdated")
    if row.member_id is not None:
        await member_for(session, context, member_id=row.member_id)
    if not is_correctable(row.recorded_at, context.now):
        raise Refusal("contact-too-late")
    return (await _with_codes(session, [row]))[0]


async def contacts_of(
    session: AsyncSession, context: Context, *, member_id: int | None, page: int
) -> tuple[list[Logged], bool]:
    """A page of the interactions with a member, or of one's own referral counselling; and whether more follow.

    The newest first, `PAGE` of them, from page 0 on.

    Raises:
        Refusal: nobody of theirs.
    """
    require(context.staff, Action.cases)
    whose: Any = col(Interaction.member_id) == member_id
    if member_id is None:
        whose = col(Interaction.member_id).is_(None) & (col(Interaction.staff_id) == context.staff.id)
    else:
        await member_for(session, context, member_id=member_id)
    newest = (col(Interaction.occurred_on).desc(), col(Interaction.id).desc())
    query = select(Interaction).where(whose).order_by(*newest).offset(page * PAGE).limit(PAGE + 1)
    rows = (await session.exec(query)).all()
    return await _with_codes(session, rows[:PAGE]), len(rows) > PAGE


async def already_logged(
    session: AsyncSession, context: Context, *, member_id: int | None, talk: Talk
) -> Logged | None:
    """The very same, logged by the same staff member within the last hour: the button was pressed twice."""
    query = select(Interaction).where(
        col(Interaction.staff_id) == context.staff.id,
        col(Interaction.occurred_on) == talk.occurred_on,
        col(Interaction.member_id).is_(None) if member_id is None else col(Interaction.member_id) == member_id,
        col(Interaction.recorded_at) > context.now - TWICE_WITHIN,
    )
    found = await _with_codes(session, (await session.exec(query)).all())
    return next((each for each in found if as_json(each.talk) == as_json(talk)), None)


async def services_for(
    session: AsyncSession, context: Context, *, municipality_ags: str, domains: Sequence[str], page: int
) -> tuple[list[tuple[str, str]], bool]:
    """Codes and names of the services that a municipality has for any of these domains; and whether more follow."""
    await context.app.catalogue.refresh(session, context.now)
    ids: dict[str, None] = {}
    for domain in domains:
        ids |= dict.fromkeys(
            key for _, key in await context.app.catalogue.merged(session, context.county, municipality_ags, domain)
        )
    shown = await context.app.catalogue.entries(session, list(ids)[page * PAGE : (page + 1) * PAGE])
    names = [(each.service.code, each.in_language(context.language).of(each.service, "name") or "") for each in shown]
    return names, len(ids) > (page + 1) * PAGE


async def service_name(session: AsyncSession, context: Context, *, code: str) -> str | None:
    """What the service behind a code is called; None when it is not in the directory."""
    await context.app.catalogue.refresh(session, context.now)
    entry = await context.app.catalogue.by_code(session, code)
    return (entry.in_language(context.language).of(entry.service, "name") or entry.service.name) if entry else None


async def _checked(session: AsyncSession, context: Context, member_id: int | None, talk: Talk) -> Talk:
    """The talk as it may be stored: with a member it has no place of its own, since the case knows that."""
    check(talk, context.today)
    if member_id is not None:
        await open_member(session, context, member_id=member_id)
        return replace(talk, service_code=None, municipality_ags=None)
    if talk.municipality_ags not in context.county.by_ags:
        raise Refusal("fallback-button-outdated")
    if talk.service_code is not None:
        query = select(Service.id).where(Service.code == talk.service_code, Service.status == "active")
        if (await session.exec(query)).first() is None:
            raise Refusal("contact-service-gone")
    return talk


async def _replace(session: AsyncSession, before: Logged, talk: Talk) -> None:
    """Of two corrections at once exactly one gets through."""
    claim = (
        update(Interaction)
        .where(col(Interaction.id) == before.id, col(Interaction.version) == before.version)
        .values(version=before.version + 1, **_columns(talk))
        .returning(col(Interaction.id))
        .execution_options(synchronize_session=False)
    )
    if (await session.exec(claim)).first() is None:
        raise Refusal("fallback-button-outdated")
    await session.exec(delete(InteractionCode).where(col(InteractionCode.interaction_id) == before.id))
    _add_codes(session, before.id, talk)


def _columns(talk: Talk) -> dict[str, Any]:
    return {
        "occurred_on": talk.occurred_on,
        "mode": talk.mode.value,
        "minutes": talk.minutes,
        "constellation": talk.constellation,
        "service_code": talk.service_code,
        "municipality_ags": talk.municipality_ags,
    }


def _add_codes(session: AsyncSession, number: int, talk: Talk) -> None:
    for kind, codes in (("domain", talk.domains), ("activity", talk.activities)):
        session.add_all(InteractionCode(interaction_id=number, kind=kind, code=str(each)) for each in set(codes))


async def _with_codes(session: AsyncSession, rows: Sequence[Interaction]) -> list[Logged]:
    query = select(InteractionCode).where(col(InteractionCode.interaction_id).in_([each.id for each in rows]))
    codes = (await session.exec(query.order_by(col(InteractionCode.code)))).all() if rows else []

    def of(row: Interaction, kind: str) -> list[str]:
        return [each.code for each in codes if each.interaction_id == row.id and each.kind == kind]

    return [
        Logged(
            id=row.id,
            member_id=row.member_id,
            staff_id=row.staff_id,
            version=row.version,
            recorded_at=row.recorded_at,
            talk=Talk(
                occurred_on=row.occurred_on,
                mode=Mode(row.mode),
                minutes=row.minutes,
                domains=tuple(of(row, "domain")),
                activities=tuple(Activity(each) for each in of(row, "activity")),
                constellation=Constellation(row.constellation) if row.constellation else None,
                service_code=row.service_code,
                municipality_ags=row.municipality_ags,
            ),
        )
        for row in rows
    ]
