"""Deleting somebody: a chain of steps in one transaction, so that it happened as a whole or not at all.

Appointments, messages, the case's entries with their key, then account, person and the person's key. A case under a
legal hold keeps its entries; the consent counts as withdrawn, and what was asked for happens when the hold is lifted.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.booking.office_hours import leave_office
from services.booking.retention import cancel_everything
from services.cases.access import number_of, own_members
from services.cases.bonds import unbind
from services.cases.referring import stop_uncovered
from services.cases.rules import Hold, MemberKind
from services.context import Context
from services.counties import County
from services.people import Account, find_person, forget_person
from services.privacy import messages
from services.staff.lookups import member_of
from storage.case_work import Goal, Interaction, Note, Referral
from storage.cases import Case, CaseMember, Consent, MemberInvitation, Release
from storage.engine import WriteSession
from storage.outbox import OutboxMessage
from storage.people import Person
from storage.staff import Bond, Invitation


@dataclass(frozen=True, slots=True)
class Entries:
    """How much there is about a member of a case."""

    number: str  # WAF-2026-17/B
    contacts: int
    notes: int
    goals: int
    referrals: int
    hold: Hold | None = None  # why it may not be deleted for now


@dataclass(frozen=True, slots=True)
class Report:
    """What a deletion did, step by step."""

    found: bool = True  # False: there was nobody, or no more
    appointments: int = 0  # cancelled, each office told
    messages: int = 0  # that waited to be sent
    deleted: tuple[Entries, ...] = ()
    kept: tuple[Entries, ...] = ()  # under a legal hold


async def entries_of(session: AsyncSession, *, person_id: int, county: County) -> list[Entries]:
    """What is stored about somebody in cases; never about another member."""
    return [
        await _entries(session, case, member, county)
        for case, member in await own_members(session, person_id=person_id)
    ]


async def waiting_messages(session: AsyncSession, *, person_id: int) -> int:
    waiting = col(OutboxMessage.person_id) == person_id, col(OutboxMessage.state) == "queued"
    return (await session.exec(select(func.count()).select_from(OutboxMessage).where(*waiting))).one()


async def forget_everything(session: WriteSession, context: Context, account: Account) -> Report:
    """Delete all that is stored about the account's person, and commit. An empty report when there was nobody."""
    person = await find_person(session, account)
    if person is None:
        return Report(found=False)
    person_id = person.id
    appointments = await cancel_everything(session, context, client_id=person_id)
    staff = await member_of(session, person_id, keyring=account.keyring)
    if staff is not None:
        await leave_office(session, staff_id=staff.id, now=context.now)
    waiting = await waiting_messages(session, person_id=person_id)
    in_cases = await _leave_cases(session, context, person)
    await _forget_signs(session, person_id)
    await forget_person(session, account)
    deleted = tuple(each for each in in_cases if each.hold is None)
    kept = tuple(each for each in in_cases if each.hold is not None)
    return Report(appointments=appointments, messages=waiting, deleted=deleted, kept=kept)


async def delete_member(
    session: WriteSession, context: Context, *, case: Case, member: CaseMember, actor: audit.Actor
) -> None:
    """Destroy everything about a member with their key; the case too, when no adult and no teenager is left in it.

    Does not commit. Contacts go as well: with staff member, day and municipality even a nameless one leads back to
    somebody (docs/decisions/0007).
    """
    await audit.record(session, context, "member.deleted", audit.Subject("case_member", member.id), actor=actor)
    await unbind(session, case, member)
    await _remove(session, CaseMember, member.id)
    speaking = col(CaseMember.case_id) == case.id, col(CaseMember.kind) != MemberKind.child
    if (await session.exec(select(CaseMember.id).where(*speaking).limit(1))).first() is None:
        await delete_case(session, context, case=case, actor=actor)
    session.effects.has_forgotten = True


async def delete_case(session: WriteSession, context: Context, *, case: Case, actor: audit.Actor) -> None:
    """Destroy a case with everybody in it. Its number never comes again. Does not commit."""
    await audit.record(session, context, "case.deleted", audit.Subject("case_file", case.id), actor=actor)
    for member in (await session.exec(select(CaseMember).where(CaseMember.case_id == case.id))).all():
        await unbind(session, case, member)
    await _remove(session, Case, case.id)
    session.effects.has_forgotten = True


async def _leave_cases(session: WriteSession, context: Context, person: Person) -> list[Entries]:
    left, actor = [], audit.client(person.id)
    for case, member in await own_members(session, person_id=person.id):
        entries = await _entries(session, case, member, context.county)
        if entries.hold is None:
            await messages.tell_staff(session, kind=messages.DELETED, case=case, number=entries.number, now=context.now)
            await delete_member(session, context, case=case, member=member, actor=actor)
        else:
            await messages.tell_staff(session, kind=messages.HELD, case=case, number=entries.number, now=context.now)
            await _withdraw_all(session, member, context.now)
            await stop_uncovered(session, context, member_id=member.id, actor=actor)
            await audit.record(session, context, "member.held", audit.Subject("case_member", member.id), actor=actor)
        left.append(entries)
    return left


async def _forget_signs(session: AsyncSession, person_id: int) -> None:
    """The office's own signs for somebody stand in the links that invited them, too."""
    for bond in (await session.exec(select(Bond).where(col(Bond.client_id) == person_id))).all():
        links = col(Invitation.staff_id) == bond.staff_id, col(Invitation.label) == bond.label
        await session.exec(delete(Invitation).where(*links, col(Invitation.label) != ""))


async def _withdraw_all(session: AsyncSession, member: CaseMember, now: datetime) -> None:
    """Nothing more may be written about the member, and no link leads back into the case."""
    for table in (Consent, Release):
        given = update(table).where(col(table.member_id) == member.id, col(table.withdrawn_at).is_(None))
        await session.exec(given.values(withdrawn_at=now).execution_options(synchronize_session=False))
    await session.exec(delete(MemberInvitation).where(col(MemberInvitation.member_id) == member.id))


async def _entries(session: AsyncSession, case: Case, member: CaseMember, county: County) -> Entries:
    async def count(table: Any) -> int:
        query = select(func.count()).select_from(table).where(col(table.member_id) == member.id)
        return (await session.exec(query)).one()

    hold = Hold(case.hold_reason) if case.held_at is not None and case.hold_reason else None
    return Entries(
        number=str(number_of(case, county, member)),
        contacts=await count(Interaction),
        notes=await count(Note),
        goals=await count(Goal),
        referrals=await count(Referral),
        hold=hold,
    )


async def _remove(session: AsyncSession, table: Any, row_id: int | None) -> None:
    """The row and, by the database's own cascades, whatever hangs on it."""
    await session.exec(delete(table).where(col(table.id) == row_id).execution_options(synchronize_session=False))
