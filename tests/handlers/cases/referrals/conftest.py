"""Case managers with a case each, the page that services answer on, and the post."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from sqlmodel import col, select

from handlers.cases.referrals import pages
from handlers.cases.referrals.callbacks import Refer
from handlers.conversations import build_answering
from handlers.shell.sheet import Form, Paragraph, Sheet
from handlers.shell.texts import plain
from services.cases.access import key_place
from services.cases.rules import LegalField, Purpose
from services.context import Context
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from storage.case_work import Referral
from storage.cases import Case, CaseMember, Consent, Release
from storage.directory import Service

from ....conftest import context_of

AHLEN = "05570004"
PUBLIC = "https://lotse.example.org"


@dataclass
class Work:
    """Case managers with a case each, the county's page, and the post."""

    lab: Any

    async def manager(self) -> Any:
        """A case manager's phone; `phone.staff` is the value."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role="case_manager", **about)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.staff = await staff_of(session, person.id, keyring=app.keyring)
        return phone

    async def member(self, phone: Any, *, released: str | None = None, client: Any = None) -> int:
        """A new case of one adult, with consent; whose phone has joined."""
        now, app = self.lab.clock.now(), self.lab.app
        async with app.database.writing() as session:
            serial = 16 + len((await session.exec(select(Case.id))).all())
            case = Case(
                year=2026, serial=serial, kind="family", staff_id=phone.staff.id, municipality_ags=AHLEN,
                opened_on=date(2026, 11, 2),
            )  # fmt: skip
            session.add(case)
            await session.flush()
            row = CaseMember(case_id=case.id, letter="B", kind="adult", wrapped_key=b"-", created_at=now)
            if client is not None:
                row.person_id = (await find_person(session, Account(str(client.id), app.keyring))).id
            session.add(row)
            await session.flush()
            row.wrapped_key = app.keyring.new_data_key(key_place(row.id))
            form = {"form_version": "1", "granted_on": date(2026, 11, 2), "way": "paper", "recorded_at": now}
            form |= {"recorded_by": phone.staff.id, "member_id": row.id}
            session.add(Consent(purpose=Purpose.case_work, **form))
            if released:
                session.add(Release(service_code=released, recipient="…", purpose=Purpose.referral, **form))
            await session.commit()
            return row.id

    async def code(self, topic: str = "debt") -> str:
        async with self.lab.app.database.reading() as session:
            query = select(Service.code, Service.id).where(Service.status == "active").order_by(col(Service.code))
            codes = dict((id_, code) for code, id_ in (await session.exec(query)).all())
            found = await self.lab.app.catalogue.merged(session, self.lab.app.county, AHLEN, topic)
        return codes[found[0][1]]

    async def referral(self, phone: Any, client: Any = None) -> int:
        """A released referral, drafted by taps; its number."""
        code = await self.code()
        member_id = await self.member(phone, released=code, client=client)
        await phone.press(Refer(member_id=member_id, code=code, field=LegalField.sgb2))
        async with self.lab.app.database.reading() as session:
            return (await session.exec(select(Referral.id).order_by(col(Referral.id).desc()))).first()

    async def opens(self, address: str, language: str = "de") -> str:
        return said(await self._page(pages.show, language, self._token(address)))

    async def answers(self, address: str, answer: str, language: str = "de") -> str:
        values = {"answer": answer, "action": "save"}
        return said(await self._page(pages.save, language, self._token(address), values), language)

    async def _page(self, view: Any, language: str, *given: Any) -> Sheet:
        async with self.lab.app.database.writing() as session:
            return await view(session, Context(self.lab.app, self.lab.clock.now(), language), *given)

    def _token(self, address: str) -> str:
        return re.fullmatch(rf"{PUBLIC}/h/([A-Za-z0-9_-]{{43}})", address)[1]

    async def deliver(self) -> None:
        await self.lab.deliver()


def said(sheet: Sheet, language: str = "de") -> str:
    """Everything that stands on a sheet."""
    words = [plain(sheet.title, language)]
    for block in sheet.blocks:
        if isinstance(block, Paragraph):
            words.append(plain(block.text, language))
        if isinstance(block, Form):
            words += [plain(each.label, language) for field in block.fields for each in field.options]
    return "\n".join(words)


def link_on(phone: Any) -> str:
    return re.search(rf"{PUBLIC}/h/\S+", phone.screen)[0]


@pytest.fixture
def work(lab: Any) -> Work:
    lab.app = replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    return Work(lab)
