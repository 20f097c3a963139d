"""The naturalisation office, and what it sends."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

import pytest
from sqlmodel import select

from handlers.campaigns.reading.callbacks import (
    OldEnough,
)
from handlers.shell.texts import languages
from services.campaigns import approving, delivering, starting, writing
from services.campaigns.access import campaign_for
from services.campaigns.rules import Audience, Kind
from services.people import Account, find_person
from services.staff.lookups import member_of
from services.staff.members import invite_staff
from storage.booking import OfficeHours
from storage.campaigns import CampaignReaction, Subscription
from storage.people import Person
from tests.conftest import AHLEN

from ....conftest import context_of

OFFICE = "Einbürgerungsbehörde"
GERMAN = "<b>Einbürgerung</b>: Kommen Sie am 8. Dezember."
TEXTS = {"de": GERMAN, "ar": "<b>التجنيس</b>: تعالوا يوم 8 ديسمبر.", "uk": "Приходьте 8 грудня."}


@dataclass
class Newsroom:
    """The naturalisation office, and what it sends."""

    lab: Any

    async def does(self, use_case: Any, *given: Any, **named: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **named)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def hires(self, role: str = "authority", office: str = OFFICE) -> Any:
        """A joined staff member's phone; `desk` is what use cases are handed."""
        app, now = self.lab.app, self.lab.clock.now()
        about = {"name": "Uwe Exempel", "employer": "Kreis Warendorf", "office": office, "municipality_ags": None}
        token = await self.does(invite_staff, context_of(app=app, now=now), role=role, **about)
        phone = await self.lab.person("de", AHLEN)
        await phone.says(f"/start s_{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            member = await member_of(session, person.id, keyring=app.keyring)
        phone.desk = context_of(member, app=app, now=now)
        return phone

    async def opens(self, phone: Any, *, hour: int = 9) -> int:
        """Office hours of half an hour each Wednesday; the rule's number."""
        row = OfficeHours(
            staff_id=phone.desk.staff.id,
            rrule="FREQ=WEEKLY;BYDAY=WE",
            begins_on=date(2026, 11, 1),
            opens_at=time(hour),
            closes_at=time(hour, 30),
            tzid="Europe/Berlin",
            slot_minutes=30,
            buffer_minutes=0,
            mode="appointment",
            place="Beispielallee 3, 48231 Warendorf",
            created_at=self.lab.clock.now(),
        )
        async with self.lab.app.database.writing() as session:
            session.add(row)
            await session.commit()
        return row.id

    async def reader(self, language: str, town: str | None = AHLEN, kind: Kind = Kind.naturalisation) -> Any:
        """Somebody who has chosen a kind of news."""
        phone = await self.lab.person(language, town)
        await phone.press(OldEnough(kind=kind, yes=True))
        return phone

    async def writes(self, office: Any, **changes: Any) -> int:
        """A campaign that goes to at least five: some of them have no phone."""
        async with self.lab.app.database.writing() as session:
            silent = [Person(wrapped_key=b"", language="de", created_at=self.lab.clock.now()) for _ in range(5)]
            session.add_all(silent)
            await session.flush()
            session.add_all(
                Subscription(kind=kind, person_id=each.id, since=self.lab.clock.now())
                for each in silent
                for kind in Kind
            )
            await session.commit()
        texts = changes.get("texts", TEXTS)
        audience = Audience(changes.get("kind", Kind.naturalisation))
        number = await self.does(writing.begin_campaign, office.desk, audience=audience, german=texts["de"])
        for language in (set(languages()) | set(texts)) - {"de"}:
            seen = await self.seen(office, number)
            if language in texts:
                draft = writing.Draft(language, texts[language])
                await self.does(writing.write_text, office.desk, seen=seen, draft=draft)
            else:
                await self.does(writing.leave_to_german, office.desk, seen=seen, language=language)
        if buttons := changes.get("buttons"):
            await self.does(
                writing.change_buttons, office.desk, seen=await self.seen(office, number), buttons=buttons
            )  # fmt: skip
        if media := changes.get("media"):
            await self.does(writing.change_media, office.desk, seen=await self.seen(office, number), media=media)
        return number

    async def sends(self, office: Any, **changes: Any) -> int:
        """Written, handed in, started, delivered; its number."""
        number = await self.writes(office, **changes)
        seen = await self.seen(office, number)
        await self.does(approving.submit_campaign, office.desk, seen=seen, languages=languages())
        await self.does(starting.start_campaign, office.desk, seen=seen)
        await self.ticks(number)
        await self.delivers()
        await self.ticks(number)
        return number

    async def seen(self, office: Any, number: int) -> writing.Seen:
        async with self.lab.app.database.reading() as session:
            return writing.Seen(number, (await campaign_for(session, office.desk, campaign_id=number)).version)

    async def ticks(self, number: int) -> None:
        context = context_of(app=self.lab.app, now=self.lab.clock.now())
        while await self.does(delivering.advance_campaign, context, campaign_id=number):
            pass

    async def delivers(self) -> None:
        await self.lab.deliver()

    async def counted(self, what: str) -> int:
        return sum(each.count for each in await self.rows(CampaignReaction, CampaignReaction.what == what))

    async def wanted(self, phone: Any) -> set[str]:
        """The kinds that are stored about somebody."""
        person = await self.person(phone)
        return {each.kind for each in await self.rows(Subscription, Subscription.person_id == person.id)}

    async def person(self, phone: Any) -> Any:
        app = self.lab.app
        async with app.database.reading() as session:
            return await find_person(session, Account(str(phone.id), app.keyring))


@pytest.fixture
def news(lab: Any) -> Newsroom:
    return Newsroom(lab)


@pytest.fixture
async def office(news: Newsroom) -> Any:
    return await news.hires()


def under(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The buttons of one message."""
    return [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
