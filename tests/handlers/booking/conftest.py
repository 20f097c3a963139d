"""An office with hours, and the post that delivers what is due."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from bot.jobs import booking_jobs
from handlers.booking.client.callbacks import BookSlot, minutes
from handlers.staff.callbacks import CLIENT_LINK, STAFF_LINK
from services.people import Account, find_person
from services.staff.clients import invite_client
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from storage.booking import OfficeHours

from ...conftest import context_of

AHLEN, BECKUM = "05570004", "05570008"
PLACE = "Beispielstraße 1, 59227 Ahlen"
TOKEN = "4710:AAtest"
BERLIN = ZoneInfo("Europe/Berlin")


def at(words: str) -> datetime:
    """A local time such as "2026-11-24 09:00"."""
    return datetime.fromisoformat(words).replace(tzinfo=BERLIN)


@dataclass
class Desk:
    """Everything that a test of booking needs beside the lab."""

    lab: Any

    async def staff(
        self,
        name: str,
        *,
        role: str = "case_manager",
        town: str = AHLEN,
        region: str | None = None,
        district: str | None = None,
    ) -> Any:
        """A joined staff member's phone; `phone.staff` is the value."""
        app, now = self.lab.app, self.lab.clock.now()
        async with app.database.writing() as session:
            token = await invite_staff(
                session,
                context_of(app=app, now=now),
                role=role,
                name=name,
                employer="Kreis Warendorf",
                office="KIM Case Management",
                municipality_ags=town if role != "coordinator" else None,
                region=region,
                district=district,
            )
        phone = await self.lab.person("de")
        await phone.says(f"/start {STAFF_LINK}{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.staff = await staff_of(session, person.id, keyring=app.keyring)
        return phone

    async def client_of(self, phone: Any, language: str, label: str = "K-17", town: str | None = AHLEN) -> Any:
        """A client's phone, bound to this case manager."""
        app = self.lab.app
        async with app.database.writing() as session:
            token = await invite_client(session, context_of(phone.staff, now=self.lab.clock.now()), label=label)
        client = await self.lab.person(language, town)
        await client.says(f"/start {CLIENT_LINK}{token}")
        await client.press(f"ja1:{token}")
        return client

    async def hours(
        self,
        phone: Any,
        rrule: str = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        opens: int = 9,
        closes: int = 12,
        **given: Any,
    ) -> int:
        """Office hours of a staff member; the rule's number."""
        row = OfficeHours(
            staff_id=phone.staff.id,
            rrule=rrule,
            begins_on=date(2026, 11, 1),
            opens_at=time(opens),
            closes_at=time(closes),
            **{"tzid": "Europe/Berlin", "slot_minutes": 30, "buffer_minutes": 0, "mode": "appointment", **given},
            place=given.get("place", PLACE),
            created_at=self.lab.clock.now(),
        )
        async with self.lab.app.database.writing() as session:
            session.add(row)
            await session.commit()
        return row.id

    at = staticmethod(at)

    async def first_slot(self, phone: Any, words: str) -> str:
        """The data of the button for one time of a staff member."""
        query = select(OfficeHours.id).where(OfficeHours.staff_id == phone.staff.id)
        async with self.lab.app.database.reading() as session:
            rule = (await session.exec(query)).first()
        return BookSlot(office_hours_id=rule, starts=minutes(at(words)), replaces=None).pack()

    async def books(self, client: Any, day: str = "24. Nov", time: str = "09:00") -> None:
        """Three taps of a client who has a case manager."""
        await client.says("/book")
        await client.taps(day)
        await client.taps(time)
        await client.taps("senden")

    async def tick(self) -> None:
        """Let every periodic job of booking run."""
        for job in booking_jobs(self.lab.app):
            await job.due(self.lab.clock.now())

    async def deliver(self) -> None:
        await self.lab.deliver()


@pytest.fixture
def desk(lab: Any) -> Desk:
    return Desk(lab)


@pytest.fixture
async def petra(desk: Desk) -> Any:
    """A case manager of Ahlen with hours every working day from nine to twelve."""
    phone = await desk.staff("Petra Muster")
    await desk.hours(phone)
    return phone
