"""A county with its offices, people who want news, and a sender that says what became of each message."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from services.campaigns.access import campaign_for
from services.campaigns.approving import approve_campaign, submit_campaign
from services.campaigns.delivering import advance_campaign, on_their_way
from services.campaigns.messages import MESSAGE, message_for
from services.campaigns.rules import Audience, CampaignState, Kind
from services.campaigns.starting import start_campaign
from services.campaigns.steering import progress_of
from services.campaigns.subscribing import subscribe
from services.campaigns.writing import Draft, Seen, begin_campaign, change_buttons, write_text
from services.context import Context
from services.counties import load_county
from services.outbox.rules import Attempt, Outcome
from services.outbox.sending import claim, recover, settle
from services.people import Account, choose_language
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.campaigns import Campaign, CampaignRecipient
from storage.encryption import Keyring
from storage.outbox import OutboxMessage
from storage.people import Person

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # a Monday, 10:30 in Germany
AHLEN, BECKUM = "05570004", "05570008"
LANGUAGES = ("ar", "de", "en")
EVERYBODY = Audience(Kind.naturalisation)
SECOND = timedelta(seconds=1)
arrives: Callable[[int], Attempt] = lambda _: Attempt(Outcome.DELIVERED)  # noqa: E731


@dataclass
class App:
    """Staff and people, and what they do. Each act is one use case in one session, the clock stands still."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    county: Any = field(default_factory=lambda: load_county("warendorf"))
    now: datetime = NOW
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"county": self.county, "keyring": self.keyring, "now": self.now} | other)

    async def hires(self, role: Role = Role.authority, *, office: str = "Einbürgerung", **where: Any) -> Context:
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        about = {"name": f"Erika {self._ids}", "employer": "Kreis Warendorf", "office": office, "role": role} | where
        async with self.database.writing() as session:
            await choose_language(session, account, language="de", now=self.now)
        async with self.database.writing() as session:
            token = await invite_staff(session, self.context(), **about)
        async with self.database.writing() as session:
            return self.context(await join_staff(session, account, token, now=self.now))

    async def people(
        self, count: int, language: str = "ar", town: str | None = AHLEN, *, kind: Kind = Kind.naturalisation
    ) -> list[int]:
        """So many subscribers; rows alone, nobody writes as them."""
        async with self.database.writing() as session:
            made = [
                Person(wrapped_key=b"", language=language, municipality_ags=town, created_at=NOW) for _ in range(count)
            ]
            session.add_all(made)
            await session.commit()
        for each in made:
            await self.call(subscribe, person_id=each.id, kind=kind, is_old_enough=True, now=self.now)
        return [each.id for each in made]

    async def call(self, use_case: Any, *given: Any, **named: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **named)

    async def does(self, use_case: Any, desk: Context, **given: Any) -> Any:
        return await self.call(use_case, self._at_now(desk), **given)

    async def asks(self, question: Any, desk: Context, **given: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, self._at_now(desk), **given)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions).order_by(col(table.id)))).all())

    async def seen(self, desk: Context, campaign_id: int) -> Seen:
        return Seen(campaign_id, (await self.asks(campaign_for, desk, campaign_id=campaign_id)).version)

    async def writes(
        self,
        desk: Context,
        audience: Audience = EVERYBODY,
        german: str = "Jetzt einbürgern!",
        buttons: tuple[str, ...] = (),
    ) -> int:
        """A campaign with all its texts."""
        number = await self.does(begin_campaign, desk, audience=audience, german=german)
        for language in LANGUAGES:
            if language != "de":
                draft = Draft(language, f"{language}: {german}")
                await self.does(write_text, desk, seen=await self.seen(desk, number), draft=draft)
        if buttons:
            await self.does(change_buttons, desk, seen=await self.seen(desk, number), buttons=buttons)
        return number

    async def submits(self, desk: Context, number: int) -> CampaignState:
        return await self.does(submit_campaign, desk, seen=await self.seen(desk, number), languages=LANGUAGES)

    async def starts(self, desk: Context, audience: Audience = EVERYBODY, **given: Any) -> int:
        """Written, handed in, approved where needed, started."""
        number = await self.writes(desk, audience, **given)
        if await self.submits(desk, number) == CampaignState.in_review:
            lead = await self.hires(Role.lead, office="KIM")
            await self.does(approve_campaign, lead, seen=await self.seen(lead, number), no_backlog=True)
        await self.does(start_campaign, desk, seen=await self.seen(desk, number))
        return number

    async def ticks(self) -> None:
        """What the program does once a second."""
        async with self.database.reading() as session:
            found = await on_their_way(session)
        for number in found:
            while await self.call(advance_campaign, self.context(), campaign_id=number):
                pass

    async def claims(self, limit: int = 50) -> list[OutboxMessage]:
        rows = await self.call(claim, limit=limit, now=self.now)
        return [each for each in rows if each.kind == MESSAGE]

    async def sends(self, limit: int = 50, becomes: Callable[[int], Attempt] = arrives) -> list[int]:
        """Claim, render, settle; the persons whom a message went out to."""
        rows, results, went = await self.claims(limit), [], []
        for row in rows:
            async with self.database.reading() as session:
                message = await message_for(session, recipient_id=row.subject_id, now=self.now)
            results.append((row, becomes(row.person_id) if message else Attempt(Outcome.OUTDATED)))
            went += [row.person_id] if message else []
        await self.call(settle, results, now=self.now)
        return went

    async def dies_and_comes_back(self) -> None:
        await self.call(recover, now=self.now)

    async def outcomes(self, number: int) -> dict[int | None, str]:
        rows = await self.rows(CampaignRecipient, CampaignRecipient.campaign_id == number)
        return {each.person_id: each.outcome for each in rows}

    async def state(self, number: int) -> str:
        return (await self.rows(Campaign, Campaign.id == number))[0].state

    async def progress(self, desk: Context, number: int) -> Any:
        return await self.asks(progress_of, desk, campaign_id=number)

    def _at_now(self, desk: Context) -> Context:
        return replace(desk, now=self.now)


@pytest.fixture
def county_id() -> str:
    return "empty"


@pytest.fixture
def app(database: Any) -> App:
    return App(database)


@pytest.fixture
async def office(app: App) -> Context:
    """The county's naturalisation office."""
    return await app.hires()
