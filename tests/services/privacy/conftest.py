"""People with everything that can be stored about them, on each database."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import SQLModel, func, select

from services.audit import verify
from services.cases.access import key_place, seal
from services.context import Context
from services.counties import County, load_county
from services.people import Account, choose_language, find_person
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.audit import AuditEntry
from storage.case_work import (
    Assessment,
    ClientView,
    Goal,
    Handover,
    Interaction,
    InteractionCode,
    InteractionVersion,
    Note,
    NoteVersion,
    Referral,
)
from storage.cases import Case, CaseMember, Consent, Release
from storage.encryption import Keyring
from storage.outbox import OutboxMessage

from ...conftest import context_of

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SECRET = "a secret of the tests, longer than 32 characters"
NOTED, BEFORE, AIMED = "Spricht von Schulden bei Qorvandir", "Spricht von Schulden", "Wohnung mit drei Zimmern"


@dataclass
class Files:
    """What lies in the office, at `now`."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring(SECRET))
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

    async def person_id(self, account: Account) -> int:
        return (await self.asks(find_person, account)).id

    async def staff(self) -> Staff:
        account = await self.account()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen"}
        token = await self.does(
            invite_staff, self.context(), role=Role.case_manager, **about, municipality_ags="05570004"
        )
        return await self.does(join_staff, account, token, now=self.now)

    async def case(self, staff: Staff, **details: Any) -> int:
        self._ids += 1
        row = Case(year=2026, serial=self._ids % 100_000, kind="family", staff_id=staff.id, opened_on=self.day)
        return await self.stores(row.sqlmodel_update(details))

    async def member(self, case_id: int, person_id: int | None, *, letter: str = "A", kind: str = "adult") -> int:
        """Somebody in a case who has consented, with one of everything."""
        async with self.database.writing() as session:
            case = await session.get(Case, case_id)
            row = CaseMember(
                case_id=case_id,
                letter=letter,
                kind=kind,
                wrapped_key=b"",
                person_id=person_id,
                created_at=self.now,
                joined_at=self.now,
            )
            session.add(row)
            await session.flush()
            row.wrapped_key = self.keyring.new_data_key(key_place(row.id))
            for each in self._everything(row, case.staff_id):
                session.add(each)
            await session.flush()
            for each in await self._on_top(session, row, case.staff_id):
                session.add(each)
            await session.commit()
            return row.id

    def _everything(self, member: CaseMember, staff_id: int) -> list[SQLModel]:
        ours, form = {"member_id": member.id, "staff_id": staff_id}, {"form_version": "2026-1", "granted_on": self.day}
        form |= {"way": "paper", "recorded_by": staff_id, "recorded_at": self.now}
        note = seal(self.keyring, member, column="note.body_encrypted", plain=NOTED)
        goal = seal(self.keyring, member, column="goal.body_encrypted", plain=AIMED)
        to = {"service_code": "6tkbcxarf4", "recipient": "Schuldnerberatung Musterhaus"}
        return [
            Consent(member_id=member.id, purpose="case_work", **form),
            Release(member_id=member.id, purpose="referral", **to, **form),
            Interaction(**ours, occurred_on=self.day, mode="phone", minutes=45, recorded_at=self.now),
            Note(**ours, body_encrypted=note, version=2, written_at=self.now),
            Goal(
                **ours, domain="housing", body_encrypted=goal, state="active", created_at=self.now, changed_at=self.now
            ),
            Assessment(**ours, domain="housing", level=2, assessed_on=self.day, recorded_at=self.now),
            ClientView(member_id=member.id, occasion="reassessment", value=4, said_at=self.now),
            Referral(**ours, **to, legal_field="sgb2", state="accepted", created_at=self.now, changed_at=self.now),
        ]

    async def _on_top(self, session: Any, member: CaseMember, staff_id: int) -> list[SQLModel]:
        async def one(table: Any) -> int:
            return (await session.exec(select(table.id).where(table.member_id == member.id))).one()

        talk, note, referral = await one(Interaction), await one(Note), await one(Referral)
        before = seal(self.keyring, member, column="note_version.body_encrypted", plain=BEFORE)
        return [
            InteractionCode(interaction_id=talk, kind="domain", code="housing"),
            InteractionVersion(interaction_id=talk, version=1, codes="{}", replaced_at=self.now, replaced_by=staff_id),
            NoteVersion(note_id=note, version=1, body_encrypted=before, replaced_at=self.now),
            Handover(
                referral_id=referral,
                staff_id=staff_id,
                service_code="6tkbcxarf4",
                token_hash=bytes([member.id % 256]) * 32,
                created_at=self.now,
                expires_at=self.now + timedelta(days=7),
            ),
        ]

    @property
    def day(self) -> date:
        return self.now.date()

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def asks(self, question: Any, *given: Any, **more: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, *given, **more)

    async def stores(self, row: Any) -> int:
        async with self.database.writing() as session:
            session.add(row)
            await session.commit()
            return row.id

    async def count(self, *tables: Any) -> list[int]:
        async with self.database.reading() as session:
            return [(await session.exec(select(func.count()).select_from(each))).one() for each in tables]

    async def queued(self, kind: str) -> list[OutboxMessage]:
        async with self.database.reading() as session:
            return list((await session.exec(select(OutboxMessage).where(OutboxMessage.kind == kind))).all())

    async def audited(self) -> list[tuple[str, str]]:
        """Who did what, in order; and the log holds."""
        async with self.database.reading() as session:
            assert (await verify(session, keyring=self.keyring)).problem is None
            rows = (await session.exec(select(AuditEntry).order_by(AuditEntry.number))).all()
        return [(each.actor_kind, each.action) for each in rows]


@pytest.fixture
def files(database: Any) -> Files:
    return Files(database)
