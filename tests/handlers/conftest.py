"""A county's office with one family in the case store, a row of every kind; and the county's page over real HTTP."""

import dataclasses
import enum
import html
import re
import typing
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
import sqlalchemy
from aiogram.filters.callback_data import CallbackData
from aiohttp import ClientSession, web
from sqlmodel import SQLModel, select

from bot.pages.forms import Sealer
from bot.web import build_web
from handlers.conversations import build_answering
from handlers.shell.sheet import Area, Form
from handlers.shell.texts import text
from services.cases import goals, handovers, interactions, joining, notes, opening, referring, releasing
from services.cases.assessments import assess
from services.cases.consents import Form as Signed
from services.cases.goal_views import Wish
from services.cases.interaction_rules import Talk
from services.cases.rules import Activity, LegalField, MemberKind, Mode, Purpose
from services.cases.views import ask_view
from services.context import Context
from services.pages import new_secret
from services.people import Account, find_person
from services.staff.lookups import member_of
from services.staff.members import invite_staff
from services.staff.rules import Role
from services.themes.access import Codes
from services.themes.raising import raise_theme
from services.themes.rules import Kind
from services.themes.words import Draft, write_words
from storage.campaigns import Campaign, CampaignText
from storage.cases import CaseMember
from storage.outbox import OutboxMessage
from storage.pages import PageLink

from ..conftest import context_of

PUBLIC = "https://lotse.example.org"
AHLEN = "05570004"
FORMS = re.compile(r'<form method="post"[^>]*>(.*?)</form>', re.DOTALL)
BARE = dict.fromkeys((0x200E, 0x200F, 0x2068, 0x2069), None)
SPARE = 3  # notes on A, so that a list of them has more than one


class Words(str):
    """Words that stand nowhere by chance, alone or in pieces."""

    @property
    def pieces(self) -> list[str]:
        """Whatever of them would give them away."""
        return [self[start : start + 7] for start in range(0, len(self) - 6, 3)]

    def is_in(self, other: str) -> bool:
        return any(each.casefold() in other.casefold() for each in self.pieces)


NOTED, AIMED = Words("Zwetschgenquark"), Words("Quittengeleeziel")
HERS, HERS_AIMED = Words("Brombeerkummerhex"), Words("Himbeerquarkwunschliste")
PROBLEM, BRIEF = Words("Mirabellenkompottstau"), Words("Schlehenlikoertext")


@dataclass(frozen=True)
class Secrets:
    """What is written in the case store, by whom it is about."""

    of_a: tuple[Words, ...] = (NOTED, AIMED)
    of_b: tuple[Words, ...] = (HERS, HERS_AIMED)
    of_themes: tuple[Words, ...] = (PROBLEM, BRIEF)

    @property
    def all(self) -> tuple[Words, ...]:
        return (*self.of_a, *self.of_b, *self.of_themes)


@dataclass
class Page:
    """What a browser shows."""

    status: int
    headers: Any
    html: str
    body: bytes

    @property
    def words(self) -> str:
        return html.unescape(re.sub(r"<[^>]+>", " ", self.html)).translate(BARE)

    def form(self, label: str = "") -> dict[str, str]:
        """The hidden fields of the first form whose button holds `label`."""
        for found in FORMS.findall(self.html):
            if label in html.unescape(found.rsplit("<button>", 1)[1]).translate(BARE):
                return {"form": re.search(r'name="form" value="([^"]+)"', found)[1]}
        raise AssertionError(f"no form {label!r} in {self.words}")


@dataclass
class Visit:
    """A link in one browser."""

    store: "Store"
    path: str
    cookie: str = ""

    async def load(self, name: str = "") -> Page:
        return await self._ask("GET", f"{self.path}/{name}" if name else self.path)

    async def opens(self) -> Page:
        waiting = await self.load()
        return await self.sends(waiting.form()) if waiting.status == 200 else waiting

    async def sends(self, fields: dict[str, str]) -> Page:
        answer = await self._ask("POST", self.path, fields)
        return await self.load() if answer.status == 303 else answer

    async def forges(self, action: str, **fields: str) -> Page:
        """A form that no page has shown, under our own seal: what a use case must withstand."""
        form = Form(tuple(Area(each, text("notes-words"), needed=False) for each in fields), text("notes-save"), action)
        sealer = Sealer(self.store.lab.app.keyring, self.path, self.cookie.partition("=")[2])
        return await self.sends({"form": sealer.seal(form, text("notes-save")), **fields})

    async def _ask(self, method: str, path: str, fields: Any = None) -> Page:
        headers = {"Accept-Language": "de"} | ({"Cookie": self.cookie} if self.cookie else {})
        address = f"http://127.0.0.1:{self.store.port}{path}"
        async with self.store.http.request(
            method, address, data=fields, headers=headers, allow_redirects=False
        ) as answer:
            if kept := answer.headers.get("Set-Cookie"):
                self.cookie = kept.split(";")[0]
            body = await answer.read()
            return Page(answer.status, answer.headers.copy(), body.decode("utf-8", "replace"), body)


@dataclass
class Store:
    """The office. `ids` are the numbers of real rows by the names that buttons give them."""

    lab: Any
    http: ClientSession
    port: int
    ids: dict[str, Any] = field(default_factory=dict)
    members: dict[str, int] = field(default_factory=dict)  # by letter
    token: str = ""  # by which member E can join

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **more)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def changes(self, table: Any, *conditions: Any, **values: Any) -> None:
        """Rows of a table, behind everybody's back."""
        async with self.lab.app.database.writing() as session:
            for row in (await session.exec(select(table).where(*conditions))).all():
                for name, value in values.items():
                    setattr(row, name, value)
                session.add(row)
            await session.commit()

    async def adds(self, *rows: Any) -> None:
        async with self.lab.app.database.writing() as session:
            session.add_all(rows)
            await session.commit()

    async def everything(self, *besides: str) -> dict[str, list[str]]:
        """Every row of every table but those named."""
        async with self.lab.app.database.reading() as session:
            connection = await session.connection()  # of a whole table SQLModel's own `exec` gives the first column
            return {
                table.name: sorted(
                    repr(tuple(row)) for row in (await connection.execute(sqlalchemy.select(table))).all()
                )
                for table in SQLModel.metadata.sorted_tables
                if table.name not in {"handled_update", *besides}
            }

    async def knows(self, phone: Any) -> Any:
        """The phone with the numbers that the database has for its owner."""
        app = self.lab.app
        async with app.database.reading() as session:
            phone.person_id = (await find_person(session, Account(str(phone.id), app.keyring))).id
            phone.staff = await member_of(session, phone.person_id, keyring=app.keyring)
        return phone

    async def staff(self, role: str = "case_manager", *, town: str | None = AHLEN, region: str | None = "ahlen") -> Any:
        """A joined staff member's phone."""
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": town}
        token = await self.does(invite_staff, self.context(), role=Role(role), **about, region=region)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        return await self.knows(phone)

    async def client(self, letter: str | None = None, language: str = "de") -> Any:
        """A client's phone, which has joined as one of the family's members."""
        phone = await self.knows(await self.lab.person(language, AHLEN))
        if letter is not None:
            now = self.lab.clock.now()
            await self.changes(
                CaseMember, CaseMember.id == self.members[letter], person_id=phone.person_id, joined_at=now
            )
        return phone

    async def link(self, phone: Any, purpose: str, subject_id: int) -> Visit:
        """A link written into the database by somebody who can: whose it is decides nothing."""
        token, now = new_secret(), self.lab.clock.now()
        row = PageLink(
            token_hash=sha256(token.encode()).digest(),
            person_id=phone.person_id,
            purpose=purpose,
            subject_id=subject_id,
            created_at=now,
            expires_at=now.replace(year=now.year + 1),
        )
        await self.adds(row)
        return Visit(self, f"/p/{token}")

    def presses(self, button: type[CallbackData], **other: Any) -> list[str]:
        """What a phone could send for a button about rows that exist: each choice of each field once."""
        ids = self.ids | other
        drafts = {"ic2": "ic2:{}:9823:o:45:544:2:2:::n:0", "ic3": "ic3:{}:9823:o:45:544:2:2::"}
        if form := drafts.get(button.__prefix__):
            whom = f"m{ids['member_id']}", f"c{ids['case_id']}", f"i{ids['interaction_id']}"
            return [form.format(each) for each in whom]
        if "what" in button.model_fields and "id" in button.model_fields:
            return [
                button(what=what, id=ids[of]).pack()
                for what, of in (("consent", "member_id"), ("release", "release_id"))
            ]
        options = {name: _options(name, each.annotation, ids) for name, each in button.model_fields.items()}
        first = {name: each[0] for name, each in options.items()}
        varied = [first] + [first | {name: each} for name, known in options.items() for each in known[1:]]
        return [button(**each).pack() for each in varied]

    def visit(self, phone: Any) -> Visit:
        """The link behind the newest button on a phone."""
        rows = phone.last["reply_markup"]["inline_keyboard"]
        (url,) = [each["url"] for row in rows for each in row if "url" in each]
        return Visit(self, url.removeprefix(PUBLIC))

    def context(self, staff: Any = None) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, app=self.lab.app, now=self.lab.clock.now())

    def desk(self, phone: Any) -> Context:
        return self.context(phone.staff)

    async def fill(self, owner: Any) -> None:
        """A family of `owner`'s: A and B adults, C a teenager, D a child, E an adult with an open invitation."""
        now, staff = self.lab.clock.now(), owner.staff
        signed = Signed("2026-1", date(2026, 11, 2))
        case = await self.does(
            opening.open_case, self.context(staff), new=opening.NewCase(opening.Who.two_parents, signed)
        )
        for kind in (MemberKind.teenager, MemberKind.child, MemberKind.adult):
            new = opening.NewMember(case.id, kind, signed)
            case = await self.does(opening.add_member, self.context(staff), new=new)
        self.members = {each.letter: each.id for each in case.members}
        self.token = new_secret()
        await self.does(joining.invite_member, self.context(staff), member_id=self.members["E"], token=self.token)
        member_id = self.members["A"]
        for _ in range(SPARE):
            await self.does(notes.write_note, self.desk(owner), member_id=member_id, body=NOTED)
        note_id = await self.does(notes.write_note, self.desk(owner), member_id=member_id, body=NOTED)
        await self.does(notes.write_note, self.desk(owner), member_id=self.members["B"], body=HERS)
        for member, words in ((self.members["B"], HERS_AIMED), (member_id, AIMED)):
            wish = Wish("housing", words, None)
            await self.does(goals.add_goal, self.context(staff), member_id=member, wish=wish)
        talk = Talk(now.date(), Mode.office, 45, ("housing",), (Activity.letter,))
        interaction = await self.does(interactions.log_interaction, self.context(staff), member_id=member_id, talk=talk)
        async with self.lab.app.database.reading() as session:
            (code, _name), *_ = await releasing.recipients(session, self.context(staff), ags=AHLEN, topic="debt")
        release = releasing.NewRelease(member_id, code, Purpose.referral, signed)
        released = await self.does(releasing.release, self.context(staff), new=release)
        about = {"member_id": member_id, "code": code, "field": LegalField.sgb2}
        referral = await self.does(referring.draft_referral, self.context(staff), **about)
        await self.does(handovers.ask_service, self.context(staff), referral_id=referral.row.id, token=new_secret())
        handover = await self.does(handovers.ask_without_case, self.context(staff), code=code, token=new_secret())
        await self.does(assess, self.context(staff), member_id=member_id, domain="housing", level=2)
        theme_id = await self._theme(owner)
        goal = (await self.rows(goals.Goal))[-1]
        campaign = Campaign(
            author_id=staff.id, office="Einbürgerungsbehörde", kind="courses", created_at=now, changed_at=now
        )
        await self.adds(campaign, CampaignText(campaign_id=1, language="de", body="Neuer Kurs", origin="written"))
        self.ids = {
            "case_id": case.id, "member_id": member_id, "note_id": note_id, "goal_id": goal.id,
            "interaction_id": interaction, "release_id": released.id, "referral_id": referral.row.id,
            "handover_id": handover.id, "theme_id": theme_id, "into_id": theme_id, "staff_id": staff.id,
            "campaign_id": campaign.id,
            "version": int(goal.changed_at.timestamp() * 1000), "code": code, "domain": "housing", "topic": "debt",
            "ags": int(AHLEN), "level": 3, "value": 3, "constellation": 3, "language": "de", "page": 0,
            "day": (now.date().toordinal() + 1), "region": "ahlen", "ago": 0, "begun": int(now.timestamp()),
            "confidential": False, "closed": False, "ended": False, "in_round": False,
        }  # fmt: skip

    async def asks(self, letter: str = "A") -> int:
        """Ask a joined member how it goes; the question's number."""
        now = self.lab.clock.now()
        async with self.lab.app.database.writing() as session:
            await ask_view(session, member_id=self.members[letter], occasion="closing", now=now)
            await session.commit()
        return (await self.rows(OutboxMessage, OutboxMessage.kind == "progress-view"))[-1].id

    async def _theme(self, owner: Any) -> int:
        desk = self.context(owner.staff)
        theme_id = await self.does(raise_theme, desk, codes=Codes(AHLEN, "housing", 3))
        drafts = [Draft(Kind.problem, PROBLEM), Draft(Kind.brief, BRIEF)]
        await self.does(write_words, desk, theme_id=theme_id, drafts=drafts)
        return theme_id


def _options(name: str, annotation: Any, ids: dict[str, Any]) -> list[Any]:
    if name in ids:
        return [ids[name]]
    options = typing.get_args(annotation)
    if typing.get_origin(annotation) is typing.Literal:
        return list(options)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return list(annotation)
    if options:
        return [None] if type(None) in options else _options(name, options[0], ids)
    return [{int: 1, bool: True, str: "a"}[annotation]]


@pytest.fixture
async def store(lab: Any) -> AsyncIterator[Store]:
    """The office with the county's page, still empty."""
    lab.app = dataclasses.replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    runner = web.AppRunner(build_web(lab.app, lab.poller), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with ClientSession() as http:
        yield Store(lab, http, runner.addresses[0][1])
    await runner.cleanup()


@pytest.fixture
async def erika(store: Store) -> Any:
    """The case manager of the family."""
    phone = await store.staff()
    await store.fill(phone)
    return phone


@pytest.fixture
def secrets() -> Secrets:
    """Words that must not turn up where they do not belong."""
    return Secrets()
