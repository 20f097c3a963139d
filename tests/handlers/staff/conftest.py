"""An office: staff who have joined by their links, and the clients they invite."""

import re
from typing import Any

import pytest
from sqlmodel import func, select

from services.staff.lookups import list_staff
from services.staff.members import invite_staff
from services.staff.rules import Role, Staff
from storage.staff import Bond

from ...conftest import context_of

AHLEN = "05570004"
LINK = re.compile(r"https://t\.me/(\w+)\?start=(c_[\w-]+)")


class Office:
    """Staff and clients of one lab."""

    link = LINK

    def __init__(self, lab: Any) -> None:
        self.lab = lab

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **more)

    async def staff_token(self, role: Role = Role.case_manager, **details: Any) -> str:
        """The token of a link by which somebody can become staff."""
        about = {
            "name": "Erika Muster",
            "employer": "Kreis",
            "office": "KIM Ahlen",
            "municipality_ags": AHLEN,
        } | details
        app, now = self.lab.app, self.lab.clock.now()
        return await self.does(invite_staff, context_of(app=app, now=now), role=role, **about)

    async def hired(self, role: Role = Role.case_manager, **details: Any) -> Any:
        """A joined staff member's phone."""
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{await self.staff_token(role, **details)}")
        return phone

    async def everybody(self) -> list[Staff]:
        async with self.lab.app.database.reading() as session:
            return await list_staff(session, keyring=self.lab.app.keyring)

    async def bonds(self) -> int:
        """How many bonds there ever were."""
        async with self.lab.app.database.reading() as session:
            return (await session.exec(select(func.count()).select_from(Bond))).one()

    async def client_payload(self, case_manager: Any, sign: str = "K-17") -> str:
        """What the link that a case manager gets hands to the bot."""
        await case_manager.says(f"/invite {sign}")
        return LINK.search(case_manager.screen)[2]


@pytest.fixture
def office(lab: Any) -> Office:
    return Office(lab)
