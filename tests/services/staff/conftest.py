"""A county's staff and clients on a database."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from services.context import Context
from services.people import Account, choose_language
from services.staff.lookups import staff_of
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.encryption import Keyring

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
AHLEN = "05570004"


@dataclass
class Office:
    """Who works and comes here. Each act is one use case in one writing session."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    now: datetime = NOW
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"keyring": self.keyring, "now": self.now} | other)

    async def phone(self, language: str = "de") -> Account:
        """The account of somebody who has chosen a language."""
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        await self.does(choose_language, account, language=language, now=self.now)
        return account

    async def invited(self, role: Role = Role.case_manager, **details: Any) -> str:
        """A staff member's token."""
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen"}
        about |= {"municipality_ags": AHLEN} | details
        return await self.does(invite_staff, self.context(), role=role, **about)

    async def hired(self, role: Role = Role.case_manager, **details: Any) -> tuple[Staff, Account]:
        """A staff member who has joined, and their account."""
        account = await self.phone()
        return await self.joins(account, await self.invited(role, **details)), account

    async def joins(self, account: Account, token: str) -> Staff:
        return await self.does(join_staff, account, token, now=self.now)

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def asks(self, question: Any, *given: Any, **more: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, *given, **more)

    async def is_staff(self, person_id: int) -> bool:
        return await self.asks(staff_of, person_id, keyring=self.keyring) is not None


@pytest.fixture
def office(database: Any) -> Office:
    return Office(database)
