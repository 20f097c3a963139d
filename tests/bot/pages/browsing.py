"""The bot with the county's page, and browsers that open it over real HTTP."""

import html
import re
import socket
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from aiohttp import ClientSession
from sqlmodel import select

from handlers.shell.texts import plain, text
from handlers.staff.callbacks import STAFF_LINK
from services.cases.access import key_place
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from storage.audit import AuditEntry
from storage.cases import Case, CaseMember, Consent

from ...conftest import context_of

PUBLIC = "https://lotse.example.org"
ADDRESS = re.compile(rf"{PUBLIC}(/p/[\w-]{{43}})")
SECRET_WORDS = "Sie sagt, die Wohnung ist zu klein."
FORMS = re.compile(r'<form method="post"[^>]*>(.*?)</form>', re.DOTALL)


def said(text_id: str, language: str = "de", **args: Any) -> str:
    """A text as it stands on a page, isolates taken out."""
    return bare(plain(text(text_id, **args), language))


def bare(words: str) -> str:
    return words.translate(dict.fromkeys((0x200E, 0x200F, 0x2068, 0x2069), None))


@dataclass
class Shown:
    """What a browser shows."""

    status: int
    headers: Any
    html: str
    sent_cookie: str = ""

    @property
    def words(self) -> str:
        return bare(html.unescape(re.sub(r"<[^>]+>", " ", self.html)))

    def form(self, button: str) -> dict[str, str]:
        """The hidden fields of the form with this button."""
        for found in FORMS.findall(self.html):
            if button in bare(html.unescape(found.rsplit("<button>", 1)[1])):
                return {"form": re.search(r'name="form" value="([^"]+)"', found)[1]}
        raise AssertionError(f"no form {button!r} in {self.words}")

    @property
    def area(self) -> str:
        """What stands in the field for words."""
        return html.unescape(re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", self.html, re.DOTALL)[1])


@dataclass
class Browser:
    """One browser, with cookies of its own."""

    port: int
    http: ClientSession
    language: str = "de-DE,de;q=0.9"
    cookies: dict[str, str] = field(default_factory=dict)  # by path

    async def load(self, path: str, **headers: str) -> Shown:
        return await self._ask("GET", path, None, headers)

    async def send(self, path: str, fields: dict[str, str], **headers: str) -> Shown:
        answer = await self._ask("POST", path, fields, headers)
        return await self.load(answer.headers["Location"]) if answer.status == 303 else answer

    async def opens(self, path: str) -> Shown:
        return await self.send(path, (await self.load(path)).form(said("pages-open-do")))

    async def _ask(self, method: str, path: str, fields: Any, headers: dict[str, str]) -> Shown:
        given = {"Accept-Language": self.language} | {name.replace("_", "-"): value for name, value in headers.items()}
        kept = next((value for start, value in self.cookies.items() if path.startswith(start)), None)
        if kept:
            given["Cookie"] = kept
        address = f"http://127.0.0.1:{self.port}{path}"
        async with self.http.request(method, address, data=fields, headers=given, allow_redirects=False) as answer:
            set_cookie = answer.headers.get("Set-Cookie", "")
            if set_cookie:
                self.cookies[re.search(r"Path=([^;]+)", set_cookie)[1]] = set_cookie.split(";")[0]
            return Shown(answer.status, answer.headers.copy(), await answer.text(), set_cookie)


@dataclass
class Site:
    """The bot with the county's page."""

    lab: Any
    http: ClientSession
    port: int

    def browser(self, language: str = "de-DE,de;q=0.9") -> Browser:
        return Browser(self.port, self.http, language)

    async def staff(self, role: str = "case_manager", language: str = "de") -> Any:
        """A joined staff member's phone; `phone.staff` is the value."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": "05570004"}
        token = await self.does(invite_staff, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person(language)
        await phone.says(f"/start {STAFF_LINK}{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.person_id = person.id
            phone.staff = await staff_of(session, person.id, keyring=app.keyring)
        return phone

    async def case(self, phone: Any) -> int:
        """A case of theirs with one adult who has consented; the member's number."""
        now = self.lab.clock.now()
        async with self.lab.app.database.writing() as session:
            serial = len((await session.exec(select(Case))).all()) + 17
            case = Case(year=2026, serial=serial, kind="person", staff_id=phone.staff.id, opened_on=date(2026, 11, 2))
            session.add(case)
            await session.flush()
            member = CaseMember(case_id=case.id, letter="A", kind="adult", wrapped_key=b"", created_at=now)
            session.add(member)
            await session.flush()
            member.wrapped_key = self.lab.app.keyring.new_data_key(key_place(member.id))
            consent = {"purpose": "case_work", "form_version": "1", "way": "paper", "granted_on": date(2026, 11, 2)}
            session.add(Consent(member_id=member.id, recorded_by=phone.staff.id, recorded_at=now, **consent))
            await session.commit()
        return member.id

    async def link(self, phone: Any, wish: Any) -> str:
        """The path behind the button that the press brings."""
        await phone.press(wish)
        urls = [each["url"] for row in phone.last["reply_markup"]["inline_keyboard"] for each in row if "url" in each]
        return ADDRESS.fullmatch(urls[0])[1]

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **more)

    async def changes(self, table: Any, **values: Any) -> None:
        """Every row of a table, behind everybody's back."""
        async with self.lab.app.database.writing() as session:
            for row in (await session.exec(select(table))).all():
                for name, value in values.items():
                    setattr(row, name, value)
                session.add(row)
            await session.commit()

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table))).all())

    async def actions(self) -> list[str]:
        return [each.action for each in await self.rows(AuditEntry)]


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])
