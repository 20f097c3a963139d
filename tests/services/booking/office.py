"""A case manager with hours, and clients, for tests of booking without a phone."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlmodel import col, select, update

from services.booking.deciding import Reason, confirm, decline
from services.booking.requesting import Settled, SlotGone, TooManyOpen, cancel_by_client, hold_slot, send_request
from services.booking.states import AppointmentState
from services.context import Context
from services.counties import load_county
from services.outbox.rules import Attempt, Outcome
from services.outbox.sending import claim, settle
from services.people import Account, choose_language
from storage.booking import Appointment, OfficeHours
from storage.encryption import Keyring
from storage.engine import Database, StorageUnavailable
from storage.outbox import OutboxMessage
from storage.staff import StaffMember

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NINE = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)  # 09:00 in Germany, two days later
HALF = timedelta(minutes=30)


@dataclass
class Office:
    """A case manager with hours, and clients. Each act is one use case in a writing session of its own."""

    database: Database
    staff_id: int = 0
    rule: int = 0
    now: datetime = NOW
    county: Any = None
    _ids: int = 7_001_000_000

    def context(self) -> Context:
        """Nobody of the staff asks, now."""
        return context_of(county=self.county, now=self.now)

    async def opens(self) -> "Office":
        self.county = load_county("warendorf")
        person_id = await self.person()
        async with self.database.writing() as session:
            about = {
                "role": "case_manager",
                "employer": "Kreis Warendorf",
                "office": "KIM",
                "municipality_ags": "05570004",
            }
            row = StaffMember(person_id=person_id, wrapped_key=b"", name_encrypted=b"", created_at=NOW, **about)
            session.add(row)
            await session.commit()
        self.staff_id = row.id
        self.rule = await self.hours()
        return self

    async def hours(self, opens: time = time(9), minutes: int = 30) -> int:
        row = OfficeHours(
            staff_id=self.staff_id,
            rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            begins_on=date(2026, 11, 1),
            opens_at=opens,
            closes_at=time(12),
            tzid="Europe/Berlin",
            slot_minutes=minutes,
            buffer_minutes=0,
            mode="appointment",
            place="Beispielstraße 1, 59227 Ahlen",
            created_at=NOW,
        )
        async with self.database.writing() as session:
            session.add(row)
            await session.commit()
        return row.id

    async def person(self) -> int:
        self._ids += 1
        account = Account(str(self._ids), Keyring("a secret of the tests, longer than 32 characters"))
        return (await self.does(choose_language, account, language="de", now=NOW)).id

    async def holds(self, client: int, starts_at: datetime = NINE, rule: int | None = None, **more: Any) -> Any:
        slot = {"office_hours_id": rule or self.rule, "starts_at": starts_at}
        return await self.does(hold_slot, self.context(), client_id=client, **slot, **more)

    async def sends(self, client: int, held: Any) -> Any:
        return await self.does(send_request, self.context(), appointment_id=held.id, client_id=client)

    async def requested(self, client: int, starts_at: datetime = NINE) -> Any:
        return await self.sends(client, await self.holds(client, starts_at))

    async def confirms(self, appointment: Any) -> Any:
        return await self.does(confirm, self.context(), **self.decided(appointment))

    async def declines(self, appointment: Any) -> Any:
        return await self.does(decline, self.context(), **self.decided(appointment), reason=Reason.OTHER_TIME)

    async def cancels(self, appointment: Any) -> Any:
        about = {"appointment_id": appointment.id, "client_id": appointment.client_id}
        return await self.does(cancel_by_client, self.context(), **about)

    def decided(self, appointment: Any) -> dict[str, Any]:
        return {"appointment_id": appointment.id, "staff_id": self.staff_id}

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def patiently(self, act: Callable[[], Awaitable[Any]]) -> Any:
        """As the poll loop does: what failed in passing is tried again. What was refused is the result."""
        for _ in range(4):
            try:
                return await act()
            except StorageUnavailable:
                await asyncio.sleep(0.05)
            except (SlotGone, TooManyOpen, Settled) as refusal:
                return type(refusal)
        raise AssertionError("the database never answered")

    async def at_once(self, *acts: Callable[[], Awaitable[Any]]) -> list[Any]:
        return list(await asyncio.gather(*(self.patiently(act) for act in acts)))

    async def changes(self, appointment: Any, **values: Any) -> None:
        async with self.database.writing() as session:
            await session.exec(update(Appointment).where(col(Appointment.id) == appointment.id).values(**values))
            await session.commit()

    async def appointments(self, *states: AppointmentState) -> list[Appointment]:
        async with self.database.reading() as session:
            query = select(Appointment).where(col(Appointment.state).in_(states)).order_by(col(Appointment.starts_at))
            return list((await session.exec(query)).all())

    async def outbox(self, appointment: Any) -> dict[str, Counter[str]]:
        """How many messages about an appointment stand in which state, by kind."""
        found: dict[str, Counter[str]] = {}
        async with self.database.reading() as session:
            query = select(OutboxMessage).where(col(OutboxMessage.subject_id) == appointment.id)
            for row in (await session.exec(query)).all():
                found.setdefault(row.kind, Counter())[row.state] += 1
        return found

    async def delivers(self) -> list[OutboxMessage]:
        """Everything due arrives."""
        rows = await self.does(claim, limit=100, now=self.now)
        await self.does(settle, [(row, Attempt(Outcome.DELIVERED)) for row in rows], now=self.now)
        return list(rows)
