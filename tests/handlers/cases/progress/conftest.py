"""A case manager, a client and a spouse in one case, and the post that delivers what is due."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from bot.jobs import progress_jobs
from handlers.cases.progress.pages import PAGES
from services.cases.access import key_place
from services.cases.views import ask_view
from services.context import Context
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from services.staff.rules import Role
from storage.cases import Case, CaseMember, Consent

from ....conftest import context_of

MOST = 2**31 - 1
BERLIN = ZoneInfo("Europe/Berlin")
WORDS = "Знайти квартиру <з балконом>"


@dataclass
class Care:
    """A case manager, a client and a spouse in one case; phones of the lab."""

    lab: Any
    manager: Any
    client: Any
    spouse: Any
    member: int
    spouses: int

    async def context(self, phone: Any) -> Context:
        """Of somebody who has opened one of the pages."""
        app = self.lab.app
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            staff = await staff_of(session, person.id, keyring=app.keyring)
        now = self.lab.clock.now()
        return Context(app, now, phone.language, person_or_none=person, staff_or_none=staff)

    async def opens(self, purpose: str, phone: Any, subject: int | None = None) -> Any:
        """What the page shows."""
        context = await self.context(phone)
        async with context.write() as session:
            return await PAGES[purpose].show(session, context, subject or self.member)

    async def sends_again(self, purpose: str, phone: Any, action: str, **values: str) -> Any:
        """The same form sent a second time, as the page's server tells by its number."""
        context = await self.context(phone)
        async with context.write() as session:
            session.replayed = True
            return await PAGES[purpose].save(session, context, self.member, {"action": action, **values})

    async def sends(self, purpose: str, phone: Any, action: str, **values: str) -> Any:
        """What a sent form leads to."""
        context = await self.context(phone)
        async with context.write() as session:
            return await PAGES[purpose].save(session, context, self.member, {"action": action, **values})

    async def proposes(self, words: str = WORDS, until: str = "2026-12-24") -> Any:
        return await self.sends("goals", self.manager, "add", words=words, domain="housing", until=until)

    async def asks(self, occasion: str) -> None:
        """The question that another use case queues."""
        async with self.lab.app.database.writing() as session:
            await ask_view(session, member_id=self.member, occasion=occasion, now=self.lab.clock.now())
            await session.commit()

    async def ticks(self) -> None:
        for job in progress_jobs(self.lab.app):
            await job.due(self.lab.clock.now())

    async def deliver(self) -> None:
        await self.lab.deliver()

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).order_by(table.id))).all())

    async def sets(self, statement: Any) -> None:
        async with self.lab.app.database.writing() as session:
            await session.exec(statement)
            await session.commit()


async def joins(lab: Any, role: Role = Role.case_manager) -> Any:
    """A staff member's phone."""
    about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen", "region": "ahlen"}
    async with lab.app.database.writing() as session:
        token = await invite_staff(
            session, context_of(app=lab.app, now=lab.clock.now()), role=role, **about, municipality_ags="05570004"
        )
    phone = await lab.person("de")
    await phone.says(f"/start s_{token}")
    assert "staff-joined" in phone.screen
    return phone


@pytest.fixture
async def care(lab):
    manager = await joins(lab)
    client, spouse = await lab.person("uk", "05570004"), await lab.person("ar", "05570004")
    app, now = lab.app, lab.clock.now()
    async with app.database.writing() as session:
        ids = [
            (await find_person(session, Account(str(each.id), app.keyring))).id for each in (manager, client, spouse)
        ]
        staff = await staff_of(session, ids[0], keyring=app.keyring)
        case = Case(year=2026, serial=17, kind="family", staff_id=staff.id, opened_on=now.date())
        session.add(case)
        await session.flush()
        members = []
        for letter, person in zip("AB", ids[1:], strict=True):
            row = CaseMember(
                case_id=case.id, letter=letter, kind="adult", wrapped_key=b"", person_id=person, created_at=now
            )
            session.add(row)
            await session.flush()
            row.wrapped_key = app.keyring.new_data_key(key_place(row.id))
            consent = {"purpose": "case_work", "form_version": "2026-1", "way": "paper"}
            session.add(
                Consent(member_id=row.id, granted_on=now.date(), recorded_by=staff.id, recorded_at=now, **consent)
            )
            members.append(row.id)
        await session.commit()
    return Care(lab, manager, client, spouse, *members)
