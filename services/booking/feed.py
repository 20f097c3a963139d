"""A staff member's private calendar: a secret link, and the appointments that stand behind it.

Whoever has the link sees the appointments, so they carry no name and no matter. The database holds the token's hash.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from sqlmodel import and_, col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.states import OPEN, AppointmentState
from services.pages import secret_hash, token_of_update
from services.staff.clients import clients_of
from services.staff.rules import MAY, Action, Role
from storage.booking import Appointment
from storage.encryption import Keyring
from storage.people import Person
from storage.staff import CalendarFeed, StaffMember
from storage.upsert import upsert

KEPT = timedelta(days=30)  # how long what is over, and what was cancelled, stays in the calendar
CANCELLED = (AppointmentState.CANCELLED_BY_CLIENT, AppointmentState.CANCELLED_BY_OFFICE)
SHOWN = (*OPEN, AppointmentState.COMPLETED, AppointmentState.MISSED)

# What an appointment is called: from the appointment, the office's sign for the client ("" without one), the language.
Summary: TypeAlias = Callable[[Appointment, str, str], str]


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What stands behind a link: appointments by time, each with its summary, and the staff member's language."""

    language: str
    entries: list[tuple[Appointment, str]]


def feed_token(keyring: Keyring, update_id: int) -> str:
    return token_of_update(keyring, "calendar-feed", update_id)


async def renew_feed(session: AsyncSession, *, staff_id: int, token: str, now: datetime) -> None:
    """Make `token` the one link to this staff member's appointments, and commit. An earlier link ends."""
    values = {"token_hash": secret_hash(token), "created_at": now}
    row = upsert(CalendarFeed, session.get_bind().dialect.name).values(staff_id=staff_id, **values)
    await session.exec(row.on_conflict_do_update(index_elements=["staff_id"], set_=values))
    await session.commit()


async def subscribed(session: AsyncSession, *, token: str, summary: Summary, now: datetime) -> Subscribed | None:
    """What a link shows: the coming appointments, and what ended or was cancelled in the last 30 days.

    None for an unknown or replaced link, for staff who are suspended, removed, gone or without appointments of their
    own, and for a link from before they joined with another account.
    """
    query = (
        select(StaffMember, col(CalendarFeed.created_at), col(Person.language))
        .join(CalendarFeed, col(CalendarFeed.staff_id) == col(StaffMember.id))
        .join(Person, col(Person.id) == col(StaffMember.person_id))
        .where(CalendarFeed.token_hash == secret_hash(token))
    )
    row = (await session.exec(query)).one_or_none()
    if row is None or not _holds(row[0], made_at=row[1]):
        return None
    staff_id, language = row[0].id, row[2]
    signs = {each.person_id: each.label for each in await clients_of(session, staff_id=staff_id)}
    shown = await _appointments(session, staff_id, now - KEPT)
    named = [(each, summary(each, signs.get(each.client_id or 0, ""), language)) for each in shown]
    return Subscribed(language, named)


def _holds(member: StaffMember, *, made_at: datetime) -> bool:
    if member.removed_at is not None or member.suspended_at is not None:
        return False
    if member.joined_at is not None and made_at < member.joined_at:
        return False  # made on another account, perhaps on a phone that was lost
    return Action.own_appointments in MAY[Role(member.role)]


async def _appointments(session: AsyncSession, staff_id: int, since: datetime) -> list[Appointment]:
    state = col(Appointment.state)
    query = select(Appointment).where(
        col(Appointment.staff_id) == staff_id,
        col(Appointment.ends_at) > since,
        or_(state.in_(SHOWN), and_(state.in_(CANCELLED), col(Appointment.settled_at) > since)),
    )
    return list((await session.exec(query.order_by(col(Appointment.starts_at), col(Appointment.id)))).all())
