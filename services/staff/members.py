"""The life of a staff member: invited, joined from their phone, changed, suspended, removed."""

from datetime import datetime
from typing import TypedDict

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff.invitations import (
    CLIENT,
    INVALID,
    STAFF,
    add_invitation,
    find_invitation,
    use_invitation,
    void_invitations,
)
from services.staff.lookups import places, stored_member, value_of
from services.staff.rules import Role, Staff
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.staff import Bond, StaffMember


class Changes(TypedDict, total=False):
    """What can be changed about a staff member; None takes a place away."""

    role: Role
    name: str
    employer: str
    office: str
    municipality_ags: str | None
    district: str | None
    region: str | None


async def invite_staff(
    session: AsyncSession,
    context: Context,
    *,
    role: Role,
    name: str,
    employer: str,
    office: str,
    municipality_ags: str | None = None,
    district: str | None = None,
    region: str | None = None,
) -> str:
    """Enter a staff member who has not joined yet, and commit. The token of their one-time link, valid 48 hours."""
    row = StaffMember(
        role=role,
        wrapped_key=b"",
        name_encrypted=b"",
        employer=employer,
        office=office,
        municipality_ags=municipality_ags,
        district=district,
        region=region,
        created_at=context.now,
    )
    session.add(row)
    await session.flush()
    row.wrapped_key = context.keyring.new_data_key(places(row.id)[0])
    _write_name(row, name, context.keyring)
    token = await add_invitation(session, kind=STAFF, staff_id=row.id, now=context.now)
    await session.commit()
    return token


async def invite_again(session: AsyncSession, staff_id: int, *, now: datetime) -> str:
    """A new one-time link for a staff member whose link has expired or who has another account; the old ones are void.

    Raises:
        Refusal: there is no such staff member, or they are suspended and could not follow it.
    """
    row = await stored_member(session, staff_id)
    if row.suspended_at is not None:
        raise Refusal("cli-staff-is-suspended", id=str(staff_id))
    await void_invitations(session, staff_id=row.id, kind=STAFF)
    token = await add_invitation(session, kind=STAFF, staff_id=row.id, now=now)
    await session.commit()
    return token


async def join_staff(session: WriteSession, account: Account, token: str, *, now: datetime) -> Staff:
    """Make the account's person the staff member that the token invites, and commit.

    Following one's own link again changes nothing and is answered as the first time.

    Raises:
        Refusal: the token is used, expired, unknown or a client's; the account has no language yet; or it belongs to
            another staff member already.
    """
    person = await find_person(session, account)
    invitation = await find_invitation(session, token, kind=STAFF)
    row = await session.get(StaffMember, invitation.staff_id)
    if person is None or row is None or row.removed_at is not None or row.suspended_at is not None:
        raise Refusal(INVALID)
    if invitation.used_at is None or row.person_id != person.id:
        await use_invitation(session, invitation, now=now)
        try:
            async with session.begin_nested():
                row.person_id, row.joined_at = person.id, now
        except IntegrityError as error:
            raise Refusal("staff-already-member") from error
        session.effects.person_changed = True
    await session.commit()
    return value_of(row, account.keyring)


async def change_staff(session: WriteSession, context: Context, staff_id: int, *, changes: Changes) -> Staff:
    """Change some details of a staff member, and commit. Who is no case manager any more loses their clients' bonds.

    Raises:
        Refusal: there is no such staff member.
    """
    row = await stored_member(session, staff_id)
    for field, value in changes.items():
        if field == "name":
            _write_name(row, str(value), context.keyring)
            session.effects.has_forgotten = True  # the name before shall not stay in SQLite's log
        else:
            setattr(row, field, value)
    if row.role != Role.case_manager:
        await _end_client_work(session, row, context.now)
    await session.commit()
    return value_of(row, context.keyring)


async def suspend_staff(session: AsyncSession, staff_id: int, *, now: datetime) -> None:
    """Take a staff member's rights away for a while, and commit. Bonds stay; their open links are void.

    Raises:
        Refusal: there is no such staff member.
    """
    row = await stored_member(session, staff_id)
    row.suspended_at = row.suspended_at or now
    await void_invitations(session, staff_id=staff_id)
    await session.commit()


async def resume_staff(session: AsyncSession, staff_id: int) -> None:
    """Give a suspended staff member their rights back, and commit.

    Raises:
        Refusal: there is no such staff member.
    """
    (await stored_member(session, staff_id)).suspended_at = None
    await session.commit()


async def remove_staff(session: WriteSession, staff_id: int, *, now: datetime) -> None:
    """Remove a staff member for good, and commit: name, key and link to the person are destroyed, bonds end.

    The row stays without them, since appointments of the past refer to it.

    Raises:
        Refusal: there is no such staff member.
    """
    row = await stored_member(session, staff_id)
    row.removed_at, row.person_id, row.wrapped_key, row.name_encrypted = now, None, b"", b""
    await void_invitations(session, staff_id=staff_id)
    await _end_client_work(session, row, now)
    session.effects.has_forgotten = True
    await session.commit()


async def _end_client_work(session: AsyncSession, row: StaffMember, now: datetime) -> None:
    await void_invitations(session, staff_id=row.id, kind=CLIENT)
    ended = update(Bond).where(col(Bond.staff_id) == row.id, col(Bond.ended_at).is_(None)).values(ended_at=now)
    await session.exec(ended)


def _write_name(row: StaffMember, name: str, keyring: Keyring) -> None:
    owner, place = places(row.id)
    row.name_encrypted = keyring.encrypt(row.wrapped_key, owner, name, place)
