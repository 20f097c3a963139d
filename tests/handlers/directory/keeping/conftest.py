"""Coordinators and what stands in the directory, for those who keep it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, or_, select

from bot.jobs import keeping_jobs
from handlers.directory.keeping import callbacks as buttons
from services.staff.members import invite_staff
from services.staff.rules import Role
from storage.directory import DemandGap, Service, ServiceArea
from storage.outbox import OutboxMessage

from ....conftest import context_of

KIM = "kim-case-management"


@dataclass
class Office:
    """Coordinators and what stands in the directory."""

    lab: Any

    async def coordinator(self, *, region: str | None = "ahlen", role: Role = Role.coordinator, language="de") -> Any:
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM", "region": region}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        return phone

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions).order_by(col(table.id)))).all())

    async def service(self, service_id: str = KIM) -> Any:
        (service,) = await self.rows(Service, Service.id == service_id)
        return service

    async def only_in(self, town: str) -> Any:
        """A service that serves this town and no other."""
        areas = await self.rows(ServiceArea)
        elsewhere = {each.service_id for each in areas if each.uri != town}
        return await self.service(next(each.service_id for each in areas if each.service_id not in elsewhere))

    async def opens(self, phone: Any, service_id: str = KIM) -> None:
        await phone.press(buttons.KeepService(code=(await self.service(service_id)).code))

    async def count(self, town: str, topic: str, month: str, number: int, *, county_wide: bool = True) -> None:
        async with self.lab.app.database.writing() as session:
            session.add(
                DemandGap(municipality_ags=town, topic=topic, month=month, county_wide=county_wide, count=number)
            )
            await session.commit()

    async def tick(self, local: str) -> None:
        """It is this local time, and the monthly job looks whether it is due."""
        self.lab.clock.at = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("Europe/Berlin"))
        (job,) = keeping_jobs(self.lab.app)
        await job.due(self.lab.clock.at)

    async def deliver(self) -> None:
        await self.lab.deliver()

    async def waiting(self) -> list[Any]:
        unsent = or_(col(OutboxMessage.state) == "queued", col(OutboxMessage.state) == "sending")
        return await self.rows(OutboxMessage, unsent)


@pytest.fixture
def office(lab: Any) -> Office:
    return Office(lab)
