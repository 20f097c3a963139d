"""Links to the county's own page: given to one person for one purpose, opened once, visited for a while, closed.

A link is known by its token's hash alone, a visit by the hash of what the browser that opened it keeps.
"""

import secrets
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_of
from services.staff.rules import Staff
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.pages import PageLink
from storage.people import Person

OPENABLE = timedelta(minutes=10)
VISIT = timedelta(minutes=30)


def new_secret() -> str:
    """32 random bytes as 43 characters of `[A-Za-z0-9_-]`: a token, or what a browser keeps."""
    return secrets.token_urlsafe(32)


def token_of_update(keyring: Keyring, purpose: str, update_id: int) -> str:
    """256 bits as 43 characters of `[A-Za-z0-9_-]`.

    An update that is handled twice gets the same token. Without the county's secret nobody can compute it.
    """
    return urlsafe_b64encode(keyring.address_hash(purpose, str(update_id))).decode().rstrip("=")


async def give_link(
    session: WriteSession, context: Context, *, person_id: int, purpose: str, subject_id: int
) -> tuple[int, str]:
    """A link's number and token, openable for ten minutes; commits. One not opened yet for the same thing ends.

    A press that is handled twice gets the same link. Whether the person may see what it leads to is for the page to
    say, each time anew.
    """
    token = _token(session, context.keyring)
    row = await _stored(session, token)
    if row is None:
        before = update(PageLink).where(
            col(PageLink.person_id) == person_id,
            col(PageLink.purpose) == purpose,
            col(PageLink.subject_id) == subject_id,
            col(PageLink.opened_at).is_(None),
            col(PageLink.closed_at).is_(None),
        )
        await session.exec(before.values(closed_at=context.now).execution_options(synchronize_session=False))
        row = PageLink(
            token_hash=secret_hash(token),
            person_id=person_id,
            purpose=purpose,
            subject_id=subject_id,
            created_at=context.now,
            expires_at=context.now + OPENABLE,
        )
        session.add(row)
        await session.flush()
    await session.commit()
    return row.id, token


async def find_link(session: AsyncSession, *, token: str, visit: str | None, now: datetime) -> tuple[PageLink, bool]:
    """A link, and whether this browser has opened it; if not, it can still be opened.

    `visit` is the secret that the browser keeps, if it has one.

    Raises:
        Refusal: unknown, closed, expired, opened by another browser, or the time of the visit is over.
    """
    row = await _stored(session, token)
    if row is None:
        raise Refusal("pages-unknown")
    if row.closed_at is not None:
        raise Refusal("pages-closed")
    if row.opened_at is not None and not (visit and compare_digest(secret_hash(visit), row.visit_hash or b"")):
        raise Refusal("pages-opened")
    if row.expires_at <= now:
        raise Refusal("pages-expired" if row.opened_at is None else "pages-over")
    return row, row.opened_at is not None


async def open_link(session: AsyncSession, *, token: str, visit: str, now: datetime) -> PageLink:
    """Open a link for the browser that keeps `visit`, and commit. Of two browsers at once exactly one gets in.

    Opening it again from the same browser is answered as the first time.

    Raises:
        Refusal: as `find_link`.
    """
    claim = update(PageLink).where(
        col(PageLink.token_hash) == secret_hash(token),
        col(PageLink.opened_at).is_(None),
        col(PageLink.closed_at).is_(None),
        col(PageLink.expires_at) > now,
    )
    claim = claim.values(opened_at=now, visit_hash=secret_hash(visit), expires_at=now + VISIT)
    await session.exec(claim.execution_options(synchronize_session=False))
    row, _ = await find_link(session, token=token, visit=visit, now=now)
    await session.commit()
    return row


async def visitor(session: AsyncSession, link: PageLink, *, keyring: Keyring) -> tuple[Person, Staff | None]:
    """Whose link it is: the person, and the active staff member that they are now.

    Raises:
        Refusal: the person was forgotten.
    """
    person = await session.get(Person, link.person_id)
    if person is None:
        raise Refusal("pages-unknown")
    return person, await staff_of(session, link.person_id, keyring=keyring)


async def end_visit(session: AsyncSession, link: PageLink, *, now: datetime) -> None:
    """Let nothing more be shown or sent under a link, and commit."""
    link.closed_at = now
    session.add(link)
    await session.commit()


async def close_link(session: AsyncSession, *, link_id: int, person_id: int, now: datetime) -> None:
    """End somebody's own link and its visit, and commit. A link that is gone or another's is left as it is."""
    own = update(PageLink).where(col(PageLink.id) == link_id, col(PageLink.person_id) == person_id)
    own = own.where(col(PageLink.closed_at).is_(None))
    await session.exec(own.values(closed_at=now).execution_options(synchronize_session=False))
    await session.commit()


def _token(session: WriteSession, keyring: Keyring) -> str:
    """Of the session's update; random when it belongs to none."""
    update_id = session.effects.caused_by
    if update_id is None:
        return new_secret()
    return token_of_update(keyring, "page", update_id)


async def _stored(session: AsyncSession, token: str) -> PageLink | None:
    query = select(PageLink).where(PageLink.token_hash == secret_hash(token)).execution_options(populate_existing=True)
    return (await session.exec(query)).one_or_none()


def secret_hash(secret: str) -> bytes:
    """SHA-256 is enough for 256 random bits: there is nothing to guess and nothing to search."""
    return sha256(secret.encode()).digest()
