"""Those who work on themes, and the county's page."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlmodel import col, select

from handlers.conversations import PAGES, build_answering
from handlers.shell.sheet import Area, Form, Heading, Paragraph, Sheet, Table, Words
from handlers.shell.texts import plain, text
from handlers.themes import callbacks as buttons
from services.context import Context
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from storage.themes import Theme

from ...conftest import context_of

PUBLIC = "https://lotse.example.org"
AHLEN, BECKUM = "05570004", "05570008"
PROBLEM = "Die Bescheinigung des Vermieters fehlt oft, dann stockt die Anmeldung."
BARE = dict.fromkeys((0x200F, 0x2068, 0x2069), None)


@dataclass
class Round:
    """Those who work on themes, the county's page, and the post."""

    lab: Any

    async def staff(self, role: str = "case_manager", *, town: str | None = None, region: str | None = None) -> Any:
        """A joined staff member's phone; `phone.staff` and `phone.person` are the values."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": town}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role=role, **about, region=region)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        async with app.database.reading() as session:
            phone.person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.staff = await staff_of(session, phone.person.id, keyring=app.keyring)
        return phone

    async def raises(self, phone: Any, domain: str = "housing", problem: str = PROBLEM) -> int:
        """A theme with its problem, raised by buttons and written on the page; its number."""
        await phone.press(buttons.RaiseNow(ags=int(AHLEN), domain=domain, constellation=3))
        async with self.lab.app.database.reading() as session:
            number = (await session.exec(select(Theme.id).order_by(col(Theme.id).desc()))).first()
        await self.writes(phone, number, problem=problem)
        return number

    async def opens(self, phone: Any, theme_id: int) -> Sheet:
        async with self.lab.app.database.writing() as session:
            return await PAGES["theme"].show(session, await self.context(session, phone), theme_id)

    async def writes(self, phone: Any, theme_id: int, *, begun: Sheet | None = None, **words: str) -> Sheet:
        """Fill the fields of the page as it was when it was opened, and send it."""
        form = form_of(begun or await self.opens(phone, theme_id))
        values = {each.name: each.value for each in form.fields} | words | {"action": form.action}
        async with self.lab.app.database.writing() as session:
            return await PAGES["theme"].save(session, await self.context(session, phone), theme_id, values)

    async def context(self, session: Any, phone: Any) -> Context:
        app = self.lab.app
        staff = await staff_of(session, phone.person.id, keyring=app.keyring)
        return Context(app, self.lab.clock.now(), person_or_none=phone.person, staff_or_none=staff)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def deliver(self) -> None:
        await self.lab.deliver()


def form_of(sheet: Sheet) -> Form:
    return next(each for each in sheet.blocks if isinstance(each, Form))


def said(sheet: Sheet) -> str:
    """Everything that stands on a sheet outside its fields, isolates taken out."""
    words = [plain(sheet.title, "de")]
    for block in sheet.blocks:
        if isinstance(block, Paragraph | Heading):
            words.append(plain(block.text, "de"))
        elif isinstance(block, Words):
            words += [block.body, plain(block.about or "", "de")]
        elif isinstance(block, Table):
            words += [plain(each, "de") for row in block.rows for each in row]
    return "\n".join(words).translate(BARE)


def typed(sheet: Sheet) -> dict[str, str]:
    return {each.name: each.value for each in form_of(sheet).fields if isinstance(each, Area)}


def german(text_id: str, **args: Any) -> str:
    return plain(text(text_id, **args), "de").translate(BARE)


@pytest.fixture
def work(lab: Any) -> Round:
    lab.app = replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    return Round(lab)


@pytest.fixture
async def erika(work: Round) -> Any:
    """A case manager of Ahlen."""
    return await work.staff(town=AHLEN)


@pytest.fixture
async def karin(work: Round) -> Any:
    """The coordinator of Ahlen."""
    return await work.staff("coordinator", region="ahlen")
