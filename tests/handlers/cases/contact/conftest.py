"""Case managers with their cases."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from services.cases.access import key_place
from services.staff.lookups import list_staff
from services.staff.members import invite_staff
from services.staff.rules import Role
from storage.case_work import Interaction, InteractionCode
from storage.cases import Case, CaseMember, Consent

from ....conftest import context_of

AHLEN = "05570004"
TODAY = date(2026, 11, 23)  # of the lab: a Monday
LINE = "/contact WAF-2026-1 Büro 45 Wohnen, Geld k2"


@dataclass
class Office:
    """Case managers with their cases."""

    lab: Any
    serial: int = 0

    async def manager(self, role: Role = Role.case_manager, language: str = "de", **details: Any) -> Any:
        """A joined staff member's phone; `phone.staff` is the value."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN} | details
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        async with app.database.reading() as session:
            phone.staff = (await list_staff(session, keyring=app.keyring))[-1]
        return phone

    async def case(self, phone: Any, letters: str = "A", *, consents: bool = True, **details: Any) -> list[int]:
        """A case of these adults, WAF-2026-1 the first; the members' numbers. A small letter is a child."""
        self.serial += 1
        given = {"year": 2026, "serial": self.serial, "kind": "person", "staff_id": phone.staff.id, "opened_on": TODAY}
        now, found = self.lab.clock.now(), []
        async with self.lab.app.database.writing() as session:
            case = Case(**given, **details)
            session.add(case)
            await session.flush()
            for letter in letters:
                kind = "adult" if letter.isupper() else "child"
                member = CaseMember(case_id=case.id, letter=letter.upper(), kind=kind, wrapped_key=b"", created_at=now)
                session.add(member)
                await session.flush()
                member.wrapped_key = self.lab.app.keyring.new_data_key(key_place(member.id))
                found.append(member.id)
                if consents:
                    signed = {"purpose": "case_work", "form_version": "2026-1", "granted_on": TODAY, "way": "paper"}
                    session.add(Consent(member_id=member.id, recorded_by=phone.staff.id, recorded_at=now, **signed))
            await session.commit()
        return found

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table))).all())

    async def logged(self) -> list[tuple[Any, ...]]:
        """Member, day, mode, minutes, domains, constellation of every interaction."""
        codes = await self.rows(InteractionCode)
        return [
            (
                each.member_id,
                each.occurred_on,
                each.mode,
                each.minutes,
                sorted(code.code for code in codes if code.interaction_id == each.id and code.kind == "domain"),
                each.constellation,
            )
            for each in await self.rows(Interaction)
        ]

    def allows_notes(self) -> None:
        """The county lets its staff write short notes in the chat."""
        county = self.lab.app.county.model_copy(update={"chat_notes": True})
        object.__setattr__(self.lab.app, "county", county)


@pytest.fixture
def office(lab: Any) -> Office:
    return Office(lab)
