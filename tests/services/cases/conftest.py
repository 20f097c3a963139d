"""Case managers, cases and the people in them on a database. Each act is one use case in one session."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import col, select, update

from services.cases.access import key_place
from services.context import Context
from services.counties import County, load_county
from services.people import Account, choose_language, find_person
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.audit import AuditEntry
from storage.cases import Case, CaseMember, Consent
from storage.encryption import Keyring
from storage.outbox import OutboxMessage

from ...conftest import context_of

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # a Monday, 10:30 in Germany


@dataclass
class Practice:
    """Who works here and for whom, at `now`."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    county: County = field(default_factory=lambda: load_county("warendorf"))
    now: datetime = MORNING
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"county": self.county, "keyring": self.keyring, "now": self.now} | other)

    async def account(self, language: str = "de") -> Account:
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        await self.does(choose_language, account, language=language, now=self.now)
        return account

    async def person(self, language: str = "uk") -> int:
        """Somebody's number."""
        return (await self.asks(find_person, await self.account(language))).id

    async def staff(self, role: Role = Role.case_manager, **details: Any) -> Staff:
        """A staff member who has joined."""
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen"}
        about |= {"municipality_ags": "05570004"} | details
        account = await self.account()
        token = await self.does(invite_staff, self.context(), role=role, **about)
        return await self.does(join_staff, account, token, now=self.now)

    async def members(self, staff: Staff, *persons: int | None) -> list[int]:
        """The members of a new case who have consented, one for each person; None has no phone in it."""
        async with self.database.writing() as session:
            case = Case(year=2026, serial=self._ids % 100_000, kind="family", staff_id=staff.id, opened_on=self.day)
            session.add(case)
            await session.flush()
            rows = []
            for letter, person in zip("ABCDEF", persons, strict=False):
                row = CaseMember(
                    case_id=case.id,
                    letter=letter,
                    kind="adult",
                    wrapped_key=b"",
                    person_id=person,
                    created_at=self.now,
                )
                session.add(row)
                await session.flush()
                row.wrapped_key = self.keyring.new_data_key(key_place(row.id))
                session.add(self._consent(row.id, staff))
                rows.append(row.id)
            await session.commit()
        self._ids += 1
        return rows

    def _consent(self, member_id: int, staff: Staff) -> Consent:
        return Consent(
            member_id=member_id,
            purpose="case_work",
            form_version="2026-1",
            granted_on=self.day,
            way="paper",
            recorded_by=staff.id,
            recorded_at=self.now,
        )

    async def withdraws(self, member_id: int) -> None:
        """A member takes the consent back."""
        await self._sets(update(Consent).where(col(Consent.member_id) == member_id).values(withdrawn_at=self.now))

    async def closes(self, member_id: int) -> None:
        """The member's case is closed."""
        case = select(CaseMember.case_id).where(CaseMember.id == member_id).scalar_subquery()
        await self._sets(update(Case).where(col(Case.id) == case).values(closed_at=self.now))

    @property
    def day(self) -> date:
        return self.now.date()

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def asks(self, question: Any, *given: Any, **more: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, *given, **more)

    async def rows(self, table: Any) -> list[Any]:
        """Every row of a table, by number."""
        order = table.number if table is AuditEntry else table.id
        async with self.database.reading() as session:
            return list((await session.exec(select(table).order_by(order))).all())

    async def audited(self) -> list[tuple[str, str]]:
        """Who did what, in order: ("staff", "goal.proposed")."""
        return [(each.actor_kind, each.action) for each in await self.rows(AuditEntry)]

    async def queued(self, kind: str) -> list[OutboxMessage]:
        """Messages of a kind that are to be sent."""
        return [each for each in await self.rows(OutboxMessage) if each.kind == kind and each.state == "queued"]

    async def _sets(self, statement: Any) -> None:
        async with self.database.writing() as session:
            await session.exec(statement)
            await session.commit()


@pytest.fixture
def practice(database: Any) -> Practice:
    return Practice(database)
