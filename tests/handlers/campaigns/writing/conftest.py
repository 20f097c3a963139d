"""An office that writes campaigns, its neighbours, and people who want news."""

import dataclasses
import zipfile
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from handlers.campaigns.writing import callbacks as buttons
from handlers.conversations import build_answering
from services.campaigns.rules import Kind
from services.campaigns.subscribing import subscribe
from services.staff.members import invite_staff
from services.staff.rules import Role
from services.translation import Engine
from storage.campaigns import Campaign, CampaignText
from storage.people import Person

from ....conftest import context_of

AHLEN, BECKUM = "05570004", "05570008"
HIGH = 2**31 - 1
PLACE = "Beispielallee 3, 48231 Warendorf"
GERMAN = "Wir sind am Montag von 9:00 bis 12:00 Uhr da."
PACKAGES = list(Path(str(files("demo").joinpath("models"))).glob("*.argosmodel"))


@dataclasses.dataclass
class Office:
    """The naturalisation office, its neighbours, and people who want news."""

    store: Any

    async def hires(self, role: Role = Role.authority, language: str = "de", **about: Any) -> Any:
        lab = self.store.lab
        known = {"name": "Uwe Muster", "employer": "Kreis Warendorf", "office": "Einbürgerungsbehörde"} | about
        async with lab.app.database.writing() as session:
            token = await invite_staff(session, context_of(app=lab.app, now=lab.clock.now()), role=role, **known)
        phone = await lab.person(language)
        await phone.says(f"/start s_{token}")
        return await self.store.knows(phone)

    async def people(self, count: int, language: str = "ar", town: str = AHLEN, kind: Kind = Kind.courses) -> None:
        lab = self.store.lab
        made = [
            Person(wrapped_key=b"", language=language, municipality_ags=town, created_at=lab.clock.now())
            for _ in range(count)
        ]
        await self.store.adds(*made)
        for each in made:
            await self.store.does(subscribe, person_id=each.id, kind=kind, is_old_enough=True, now=lab.clock.now())

    async def texts(self) -> dict[str, CampaignText]:
        return {each.language: each for each in await self.store.rows(CampaignText)}

    async def campaign(self) -> Campaign:
        (row,) = await self.store.rows(Campaign)
        return row

    async def writes(self, phone: Any, german: str = GERMAN, *, kind: Kind = Kind.courses) -> int:
        """A campaign in one's own words; its number."""
        await phone.press(buttons.OwnKind(kind=kind))
        await phone.says(german)
        return max(each.id for each in await self.store.rows(Campaign))

    async def leaves_all(self, phone: Any) -> None:
        """Every other language stays German."""
        for tag in ("en", "ar", "tr", "uk"):
            row = await self.campaign()
            await phone.press(buttons.LeaveToGerman(campaign_id=row.id, version=row.version, language=tag))

    async def deliver(self) -> None:
        await self.store.lab.deliver()


@pytest.fixture
async def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
async def uwe(office: Office) -> Any:
    return await office.hires()


@pytest.fixture
async def machine(store: Any, tmp_path: Path) -> AsyncIterator[None]:
    for each in PACKAGES:
        zipfile.ZipFile(each).extractall(tmp_path / "models")
    store.lab.app = dataclasses.replace(store.lab.app, translator=Engine(tmp_path / "models"))
    store.lab.poller.answering = build_answering(store.lab.app)
    yield
    await store.lab.app.translator.close()


def data_of(phone: Any, label: str) -> str:
    """The data of the newest button whose label holds this."""
    for message in reversed(phone.chat):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for each in row:
                if label in each["text"]:
                    return str(each["callback_data"])
    raise AssertionError(label)
