"""One-time links: made, looked up, used once. The database holds the hash of a token and never the token."""

from datetime import datetime

from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.pages import new_secret, secret_hash
from services.refusal import Refusal
from services.staff.rules import CLIENT_LINK_VALID, STAFF_LINK_VALID
from storage.staff import Invitation

STAFF, CLIENT = "staff", "client"
VALID = {STAFF: STAFF_LINK_VALID, CLIENT: CLIENT_LINK_VALID}
INVALID = "staff-invitation-invalid"  # used, expired, unknown or of another kind: nobody learns which


async def add_invitation(
    session: AsyncSession, *, kind: str, staff_id: int, now: datetime, label: str = "", token: str | None = None
) -> str:
    """Store an invitation, without committing. A token that is stored already (an update that came twice) stays one."""
    chosen = token or new_secret()
    if token is None or await _stored(session, token) is None:
        row = Invitation(
            kind=kind,
            token_hash=secret_hash(chosen),
            staff_id=staff_id,
            label=label,
            created_at=now,
            expires_at=now + VALID[kind],
        )
        session.add(row)
        await session.flush()
    return chosen


async def find_invitation(session: AsyncSession, token: str, *, kind: str) -> Invitation:
    """The invitation, used or not.

    Raises:
        Refusal: unknown, or of the other kind.
    """
    row = await _stored(session, token)
    if row is None or row.kind != kind:
        raise Refusal(INVALID)
    return row


def check_open(invitation: Invitation, now: datetime) -> None:
    """Raise the refusal when an invitation was used or has expired."""
    if invitation.used_at is not None or invitation.expires_at <= now:
        raise Refusal(INVALID)


async def use_invitation(session: AsyncSession, invitation: Invitation, *, now: datetime) -> None:
    """Use it up, without committing; of two phones at once exactly one gets through.

    Raises:
        Refusal: somebody was faster, or it has expired.
    """
    claim = (
        update(Invitation)
        .where(col(Invitation.id) == invitation.id, col(Invitation.used_at).is_(None), col(Invitation.expires_at) > now)
        .values(used_at=now)
        .returning(col(Invitation.id))
        .execution_options(synchronize_session=False)
    )
    if (await session.exec(claim)).first() is None:
        raise Refusal(INVALID)


async def void_invitations(session: AsyncSession, *, staff_id: int, kind: str | None = None) -> None:
    """Let no open link of a staff member work any more; of one kind, or of both. Does not commit."""
    gone = delete(Invitation).where(col(Invitation.staff_id) == staff_id, col(Invitation.used_at).is_(None))
    await session.exec(gone.where(col(Invitation.kind) == kind) if kind else gone)


async def _stored(session: AsyncSession, token: str) -> Invitation | None:
    query = select(Invitation).where(Invitation.token_hash == secret_hash(token))
    return (await session.exec(query)).one_or_none()
