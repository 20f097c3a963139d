"""Offices with phones, people who want news, and a sender that says what became of each message."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from handlers.campaigns.running import callbacks as buttons
from handlers.campaigns.running.progress import ProgressMessages
from services.campaigns.approving import submit_campaign
from services.campaigns.delivering import advance_campaign, on_their_way
from services.campaigns.messages import MESSAGE
from services.campaigns.rules import Audience, Kind
from services.campaigns.starting import start_due
from services.campaigns.writing import Draft, Seen, begin_campaign, write_text
from services.outbox.rules import Attempt, Outcome
from services.outbox.sending import claim, settle
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from services.staff.rules import Role
from storage.campaigns import Campaign, Subscription
from storage.people import Person

from ....conftest import context_of

AHLEN, BECKUM = "05570004", "05570008"
HIGH = 2**31 - 1
GERMAN, ARABIC = "Jetzt <b>einbürgern</b>!", "<b>الجنسية</b> الآن"
NIGHT = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)  # 21:30 in Germany
SECOND = timedelta(seconds=1)


def arrives(_person_id: int) -> Attempt:
    return Attempt(Outcome.DELIVERED)


@dataclass
class County:
    """Offices with phones, people who want news, and a sender that says what became of each message."""

    lab: Any

    def __post_init__(self) -> None:
        self.progress = ProgressMessages(self.lab.bot, self.lab.app)

    async def hires(self, role: Role = Role.authority, *, office: str = "Einbürgerung", language: str = "de") -> Any:
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": office}
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.staff = await staff_of(session, person.id, keyring=app.keyring)
        return phone

    async def people(self, count: int, language: str = "ar", town: str | None = AHLEN) -> list[int]:
        now = self.lab.clock.now()
        async with self.lab.app.database.writing() as session:
            made = [
                Person(wrapped_key=b"", language=language, municipality_ags=town, created_at=now) for _ in range(count)
            ]
            session.add_all(made)
            await session.flush()
            session.add_all(Subscription(kind="naturalisation", person_id=each.id, since=now) for each in made)
            await session.commit()
        return [each.id for each in made]

    async def writes(self, phone: Any, audience: Audience = Audience(Kind.naturalisation), german: str = GERMAN) -> int:
        """A campaign with all its texts, handed in."""
        number = await self.does(begin_campaign, phone, audience=audience, german=german)
        for language, body in (("ar", ARABIC), ("en", "Citizenship now")):
            draft = Draft(language, body)
            await self.does(write_text, phone, seen=Seen(number, await self.version(number)), draft=draft)
        seen = Seen(number, await self.version(number))
        await self.does(submit_campaign, phone, seen=seen, languages=("de", "ar", "en"))
        return number

    async def edits(self, phone: Any, number: int) -> None:
        seen = Seen(number, await self.version(number))
        await self.does(write_text, phone, seen=seen, draft=Draft("en", "Citizenship: come now"))

    async def does(self, use_case: Any, phone: Any, **given: Any) -> Any:
        app = self.lab.app
        async with app.database.writing() as session:
            desk = context_of(phone.staff, app=app, now=self.lab.clock.now())
            return await use_case(session, desk, **given)

    async def row(self, number: int) -> Campaign:
        return (await self.rows(Campaign, Campaign.id == number))[0]

    async def version(self, number: int) -> int:
        return (await self.row(number)).version

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def ticks(self) -> None:
        app, now = self.lab.app, self.lab.clock.now()
        async with app.database.writing() as session:
            await start_due(session, context_of(app=app, now=now))
        async with app.database.reading() as session:
            found = await on_their_way(session)
        for number in found:
            more = True
            while more:
                async with app.database.writing() as session:
                    more = await advance_campaign(session, context_of(app=app, now=now), campaign_id=number)

    async def sends(self, limit: int = 50, becomes: Callable[[int], Attempt] = arrives) -> None:
        async with self.lab.app.database.writing() as session:
            rows = await claim(session, limit=limit, now=self.lab.clock.now())
        results = [(row, becomes(row.person_id)) for row in rows if row.kind == MESSAGE]
        async with self.lab.app.database.writing() as session:
            await settle(session, results, now=self.lab.clock.now())
        await self.ticks()

    async def refreshes(self) -> None:
        self.lab.clock.at += 3 * SECOND
        await self.progress.refresh(self.lab.clock.now())

    async def tells(self) -> None:
        """Deliver what staff are told; campaigns' own messages wait."""
        await self.lab.deliver(besides=MESSAGE)

    async def runs(self, phone: Any, lead: Any) -> int:
        """A campaign that a lead has approved and its office has just started, by buttons."""
        number = await self.writes(phone)
        await lead.press(buttons.ReviewCampaign(campaign_id=number))
        await lead.taps("kein Antragsstau")
        await self.tells()
        await phone.press(buttons.AskStart(campaign_id=number, version=await self.version(number)))
        await phone.taps("Jetzt")
        await self.ticks()
        return number


@pytest.fixture
def county_id() -> str:
    return "warendorf"


@pytest.fixture
def county(lab: Any) -> County:
    return County(lab)


@pytest.fixture
async def office(county: County) -> Any:
    return await county.hires()


@pytest.fixture
async def lead(county: County) -> Any:
    return await county.hires(Role.lead, office="Gesamtkoordination")
