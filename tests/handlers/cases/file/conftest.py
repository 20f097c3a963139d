"""Case managers, their cases by taps, and the post."""

import re
from typing import Any

import pytest
from sqlmodel import col, select

from handlers.cases.file.callbacks import InviteMember, JoinCase, OldEnough, OpenWho
from services.cases.opening import Who
from services.staff.members import invite_staff
from storage.cases import Case, CaseMember

from ....conftest import context_of

AHLEN = "05570004"
LINK = re.compile(r"https://t\.me/\w+\?start=(m_[\w-]+)")


class Team:
    """Case managers, their cases by taps, and the post."""

    def __init__(self, lab: Any) -> None:
        self.lab = lab

    async def manager(self, name: str = "Erika Muster") -> Any:
        """A case manager's phone."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": name, "employer": "Kreis Warendorf", "office": "KIM Ahlen", "municipality_ags": AHLEN}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role="case_manager", **about)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        return phone

    async def opens(self, phone: Any, who: Who = Who.adult, *, confidential: bool = False) -> int:
        """A case opened by taps; its number in the database."""
        await phone.press(OpenWho(who=who, confidential=confidential))
        await phone.says("2026-1")
        await phone.taps("Heute")
        await phone.taps("Speichern")
        return (await self.rows(Case))[-1].id

    async def member(self, case_id: int, letter: str = "A") -> int:
        query = select(CaseMember.id).where(CaseMember.case_id == case_id, CaseMember.letter == letter)
        async with self.lab.app.database.reading() as session:
            return (await session.exec(query)).one()

    async def invites(self, phone: Any, member_id: int) -> str:
        """The payload of a fresh link."""
        await phone.press(InviteMember(member_id=member_id))
        return LINK.search(phone.last["caption"])[1]

    async def joins(self, client: Any, payload: str) -> None:
        """A client who has a language follows a link to its end."""
        await client.says(f"/start {payload}")
        await client.press(OldEnough(token=payload[2:]))
        await client.press(JoinCase(token=payload[2:]))

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).order_by(col(table.id)))).all())

    async def deliver(self) -> None:
        await self.lab.deliver()


@pytest.fixture
def team(lab: Any) -> Team:
    return Team(lab)
