"""Clients and their fixed case manager: invited by a link, bound by agreeing, one at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services import outbox
from services.context import Context
from services.outbox.rules import ANSWER
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff.invitations import CLIENT, INVALID, add_invitation, check_open, find_invitation, use_invitation
from services.staff.lookups import staff_by_id
from services.staff.rules import Action, Staff, is_label, may, require
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.staff import Bond, Invitation

AGREED = "staff-client-agreed"  # tells the case manager of a new client
AGREED_KEPT = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Client:
    """A client as their case manager knows them: by the office's own sign."""

    person_id: int
    label: str
    began_at: datetime


@dataclass(frozen=True, slots=True)
class Bonded:
    """The open bond of a client, whichever state the staff member is in."""

    staff: Staff
    label: str
    began_at: datetime


async def invite_client(session: AsyncSession, context: Context, *, label: str, token: str | None = None) -> str:
    """Make a one-time link for a client, valid 24 hours, and commit. The token.

    Args:
        label: the office's own sign for the client, never a name; see `rules.is_label`.
        token: from `token_of_update`, so that a message that is handled twice makes one link.

    Raises:
        Refusal: not a case manager, or a sign that cannot be one.
    """
    require(context.staff, Action.clients, button=False)
    if not is_label(label):
        raise Refusal("staff-label-invalid")
    made = await add_invitation(
        session, kind=CLIENT, staff_id=context.staff.id, label=label, now=context.now, token=token
    )
    await session.commit()
    return made


async def see_client_invitation(session: AsyncSession, account: Account, token: str, *, now: datetime) -> Staff:
    """Whose client a link invites to become, before anything is agreed to; changes nothing.

    Raises:
        Refusal: the token is used, expired, unknown or for staff; or it is the case manager's own phone.
    """
    invitation = await find_invitation(session, token, kind=CLIENT)
    staff = await _inviting(session, invitation, account.keyring)
    person = await find_person(session, account)
    if person is not None and person.id == staff.person_id:
        raise Refusal("staff-own-link")
    if person is None or not await _bound(session, person.id, invitation):
        check_open(invitation, now)
    return staff


async def accept_client(session: WriteSession, account: Account, token: str, *, now: datetime) -> Staff:
    """Bind the account's person to the case manager who invited them, ending an earlier bond, and commit.

    The case manager is told, in the same transaction.

    Agreeing again to one's own link changes nothing and is answered as the first time.

    Raises:
        Refusal: as `see_client_invitation`; or the account has no language yet.
    """
    staff = await see_client_invitation(session, account, token, now=now)
    invitation = await find_invitation(session, token, kind=CLIENT)
    person = await find_person(session, account)
    if person is None:
        raise Refusal(INVALID)
    client_id = person.id
    if not await _bound(session, client_id, invitation):
        await use_invitation(session, invitation, now=now)
        bond_id = await _bind(session, client_id, invitation, now)
        await _tell(session, staff, bond_id, now)
    await session.commit()
    return staff


async def bond_of(session: AsyncSession, person_id: int, *, keyring: Keyring) -> Bonded | None:
    bond = await _open_bond(session, person_id)
    staff = await staff_by_id(session, bond.staff_id, keyring=keyring) if bond else None
    return Bonded(staff, bond.label, bond.began_at) if bond and staff else None


async def case_manager_of(session: AsyncSession, person_id: int, *, keyring: Keyring) -> Staff | None:
    """The fixed case manager of a client; None without a bond, and while that case manager is not active."""
    bonded = await bond_of(session, person_id, keyring=keyring)
    return bonded.staff if bonded and may(bonded.staff, Action.clients) else None


async def client_of(session: AsyncSession, *, staff_id: int, person_id: int) -> Client | None:
    """The client, if this person is one of this staff member's now."""
    bond = await _open_bond(session, person_id)
    return Client(person_id, bond.label, bond.began_at) if bond and bond.staff_id == staff_id else None


async def clients_of(session: AsyncSession, *, staff_id: int) -> list[Client]:
    """The clients of a staff member, by their signs."""
    query = select(Bond).where(col(Bond.staff_id) == staff_id, col(Bond.ended_at).is_(None))
    bonds = (await session.exec(query.order_by(col(Bond.label), col(Bond.id)))).all()
    return [Client(each.client_id, each.label, each.began_at) for each in bonds]


async def bond_label(session: AsyncSession, bond_id: int) -> str | None:
    """The sign of an open bond; None when it has ended."""
    bond = await session.get(Bond, bond_id)
    return bond.label if bond is not None and bond.ended_at is None else None


async def _inviting(session: AsyncSession, invitation: Invitation, keyring: Keyring) -> Staff:
    """Who invited. Refused when they may not any more: suspended, removed, or no case manager now."""
    staff = await staff_by_id(session, invitation.staff_id, keyring=keyring)
    if staff is None or not may(staff, Action.clients):
        raise Refusal(INVALID)
    return staff


async def _bound(session: AsyncSession, client_id: int, invitation: Invitation) -> bool:
    """Whether this very invitation has led this person to the bond they have now."""
    bond = await _open_bond(session, client_id)
    if bond is None or invitation.used_at is None:
        return False
    return (bond.staff_id, bond.began_at) == (invitation.staff_id, invitation.used_at)


async def _bind(session: AsyncSession, client_id: int, invitation: Invitation, now: datetime) -> int:
    earlier = update(Bond).where(col(Bond.client_id) == client_id, col(Bond.ended_at).is_(None))
    await session.exec(earlier.values(ended_at=now).execution_options(synchronize_session=False))
    bond = Bond(client_id=client_id, staff_id=invitation.staff_id, label=invitation.label, began_at=now)
    try:
        async with session.begin_nested():
            session.add(bond)
    except IntegrityError as error:  # two links at the same instant: the partial unique index lets one through
        raise Refusal(INVALID) from error
    return bond.id


async def _tell(session: WriteSession, staff: Staff, bond_id: int, now: datetime) -> None:
    if staff.person_id is not None:
        await outbox.queue(
            session,
            person_id=staff.person_id,
            kind=AGREED,
            subject_id=bond_id,
            due_at=now,
            expires_at=now + AGREED_KEPT,
            priority=ANSWER,
            now=now,
        )


async def _open_bond(session: AsyncSession, client_id: int) -> Bond | None:
    query = select(Bond).where(col(Bond.client_id) == client_id, col(Bond.ended_at).is_(None))
    return (await session.exec(query)).one_or_none()
