"""An office with a campaign, subscribers with phones, and the program's ticks: for the tests of its delivery."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from bot.jobs import due_jobs
from handlers.shell.texts import languages
from services.campaigns.access import campaign_for
from services.campaigns.approving import approve_campaign, submit_campaign
from services.campaigns.rules import Audience, Kind, Media
from services.campaigns.starting import schedule_campaign, start_campaign
from services.campaigns.steering import measure
from services.campaigns.writing import Draft, Seen, begin_campaign, change_media, write_text
from services.context import Context
from services.people import Account, choose_language
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role
from storage.campaigns import Campaign, CampaignRecipient, Subscription
from storage.engine import WriteSession

from ..conftest import context_of

AHLEN = "05570004"
EVERYBODY = Audience(Kind.naturalisation)
UNSEEN = {0x200F: None}  # marks of direction


class _Whole(WriteSession):
    """Many use cases in one transaction, for the time's sake."""

    async def commit(self) -> None:
        await self.flush()


@dataclass
class Mailing:
    """Whoever writes and sends a campaign in the lab."""

    lab: Any
    author: Any = None
    desk: Any = None
    jobs: list[Any] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        return self.lab.clock.now()

    async def opens(self) -> None:
        """The office has somebody who writes campaigns."""
        self.author, self.desk = await self.hires(Role.authority, "Einbürgerung")
        self.jobs = due_jobs(self.lab.app)

    async def hires(self, role: Role, office: str) -> tuple[Any, Context]:
        app, phone = self.lab.app, self.lab.stranger("de")
        self.lab.world.chat_with(phone.id).started = True
        account = Account(str(phone.id), app.keyring)
        about = {"name": "Erfunden", "employer": "Kreis Warendorf", "office": office, "role": role}
        async with app.database.writing() as session:
            await choose_language(session, account, language="de", now=self.now)
        async with app.database.writing() as session:
            token = await invite_staff(session, context_of(app=app, now=self.now), **about)
        async with app.database.writing() as session:
            return phone, context_of(await join_staff(session, account, token, now=self.now), app=app, now=self.now)

    async def subscribers(self, *tongues: str, kind: Kind = Kind.naturalisation) -> list[Any]:
        """Somebody for each language, who has written before and wants this kind of news."""
        phones = [self.lab.stranger(each) for each in tongues]
        database = self.lab.app.database
        async with database.writing() as outer, _Whole(outer.bind, expire_on_commit=False) as session:
            for phone in phones:
                self.lab.world.chat_with(phone.id).started = True
                account = Account(str(phone.id), self.lab.app.keyring)
                person = await choose_language(session, account, language=phone.language, now=self.now)
                person.municipality_ags = AHLEN
                session.add(Subscription(kind=kind, person_id=person.id, since=self.now))
            await WriteSession.commit(session)
        return phones

    async def wants(self, phone: Any, kind: Kind) -> None:
        await self.call(_subscribe, phone=phone, kind=kind, lab=self.lab)

    async def writes(self, german: str, *, media: Media | None = None, kind: Kind = Kind.naturalisation) -> Seen:
        """A campaign with all its texts, handed in, approved where needed."""
        number = await self.call(begin_campaign, self.desk, audience=Audience(kind), german=german)
        for language in languages():
            if language != "de":
                await self.call(
                    write_text, self.desk, seen=await self.seen(number), draft=Draft(language, f"{language}: {german}")
                )
        if media is not None:
            await self.call(change_media, self.desk, seen=await self.seen(number), media=media)
        state = await self.call(submit_campaign, self.desk, seen=await self.seen(number), languages=languages())
        if state == "in_review":
            _, lead = await self.hires(Role.lead, "KIM")
            await self.call(approve_campaign, lead, seen=await self.seen(number), no_backlog=True)
        return await self.seen(number)

    async def starts(self, german: str = "Jetzt!", **given: Any) -> int:
        seen = await self.writes(german, **given)
        await self.call(start_campaign, self.desk, seen=seen)
        return seen.campaign_id

    async def schedules(self, at: datetime, german: str = "Jetzt!") -> int:
        seen = await self.writes(german)
        await self.call(schedule_campaign, self.desk, seen=seen, starts_at=at)
        return seen.campaign_id

    async def seen(self, number: int) -> Seen:
        async with self.lab.app.database.reading() as read:
            return Seen(number, (await campaign_for(read, self.desk, campaign_id=number)).version)

    async def call(self, use_case: Any, *given: Any, **named: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **named)

    async def tick(self) -> None:
        """What the program does once a second."""
        for job in self.jobs:
            await job.due(self.now)

    async def campaign(self, number: int) -> Campaign:
        async with self.lab.app.database.reading() as read:
            return await read.get_one(Campaign, number)

    async def progress(self, number: int) -> Any:
        async with self.lab.app.database.reading() as read:
            return await measure(read, await read.get_one(Campaign, number))

    async def recipients(self, number: int) -> list[CampaignRecipient]:
        query = select(CampaignRecipient).where(CampaignRecipient.campaign_id == number)
        async with self.lab.app.database.reading() as read:
            return list((await read.exec(query.order_by(col(CampaignRecipient.id)))).all())


async def _subscribe(session: Any, *, phone: Any, kind: Kind, lab: Any) -> None:
    person = await choose_language(
        session, Account(str(phone.id), lab.app.keyring), language=phone.language, now=lab.clock.now()
    )
    session.add(Subscription(kind=kind, person_id=person.id, since=lab.clock.now()))
    await session.commit()


def news(phone: Any) -> list[str]:
    """What has arrived on a subscriber's phone: the words, whatever they came with, without who wrote them."""
    found = [(each.get("text") or each.get("caption") or "").translate(UNSEEN) for each in phone.chat]
    return [each.split("\n\n", maxsplit=1)[-1] for each in found]
