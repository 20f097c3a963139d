"""Invented subscribers beside the demo's cast, so that a campaign has somebody to go to.

A campaign to more than fifty needs a second person, and a report shows groups of five and more. Never outside the demo.
"""

import json
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from sqlmodel import col, select

from bot.settings import Settings
from demo.botapi import Person as Actor
from demo.botapi.cast import read_cast
from services.campaigns.rules import Kind
from services.campaigns.subscribing import subscribe
from services.clock import Clock
from services.counties import load_county
from services.people import Account, choose_language
from storage.encryption import Keyring
from storage.engine import Database, WriteSession
from storage.people import ChannelAccount


class Crowd(BaseModel):
    """`crowd` of a cast file. Towns and further kinds of news are given out in turns; the first kind all have."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: int
    count: int
    languages: tuple[str, ...]
    towns: tuple[str, ...]
    kinds: tuple[Kind, ...]


def read_crowd(cast: Path) -> Crowd | None:
    """The crowd of a cast file, None where it has none.

    Raises:
        ValueError: it lacks something or has too much.
    """
    entry = json.loads(cast.read_text("utf-8")).get("crowd")
    return None if entry is None else Crowd.model_validate(entry)


async def seed_crowd(settings: Settings, cast: Path, *, clock: Clock) -> None:
    """Bring the crowd of `cast` into the demo's database. Whoever is there already is left as they are.

    Raises:
        ValueError: these are not the settings of a demo, or the cast is not readable.
    """
    if not settings.demo or settings.secret_key is None:
        raise ValueError("only the demo's database is seeded")
    crowd, keyring = read_crowd(cast), Keyring(settings.secret_key.get_secret_value())
    if crowd is None or cast.stem != load_county(settings.county).id:
        return
    actors = [each for each in read_cast(cast)[1] if each.crowd]
    database = Database(settings.database)
    try:
        async with database.writing() as session:
            await _seed(session, crowd, actors, keyring, clock.now())
    finally:
        await database.close()


async def _seed(session: WriteSession, crowd: Crowd, actors: list[Actor], keyring: Keyring, now: datetime) -> None:
    accounts = [Account(str(each.id), keyring) for each in actors]
    hashes = select(ChannelAccount.address_hash).where(
        col(ChannelAccount.address_hash).in_([each.hash for each in accounts])
    )
    known = set((await session.exec(hashes)).all())
    for number, (actor, account) in enumerate(zip(actors, accounts, strict=True)):
        if account.hash in known:
            continue
        person = await choose_language(session, account, language=actor.language_code, now=now)
        person.municipality_ags = crowd.towns[number % len(crowd.towns)]
        for kind in dict.fromkeys((crowd.kinds[0], crowd.kinds[number % len(crowd.kinds)])):
            await subscribe(session, person_id=person.id, kind=kind, is_old_enough=True, now=now)
