"""The staff of the demo's cast as staff members, with office hours, and their clients; invented offers.

Each start of the demo seeds again: what is there is left as it is, so that a rule a person ended stays ended. Never
outside the demo: `lotse run` knows nothing of casts.
"""

import json
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.settings import Settings
from demo.botapi import Person as Actor
from demo.botapi.cast import read_cast
from services.app import App
from services.clock import Clock
from services.context import Context
from services.counties import load_county
from services.directory.importing import import_package
from services.directory.yaml_format import read_yaml
from services.people import Account, choose_language, find_person
from services.staff.lookups import staff_of
from services.themes.access import Codes
from services.themes.raising import raise_theme
from services.themes.rules import Kind
from services.themes.words import Draft, write_words
from storage.booking import OfficeHours
from storage.encryption import Keyring, Place
from storage.engine import Database, WriteSession
from storage.people import Person
from storage.staff import Bond, StaffMember

DEMO = "demo"  # origin of invented offers


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Hours(_Part):
    """One rule of office hours; `opens` and `closes` in the county's wall time."""

    rrule: str
    opens: time
    closes: time
    mode: str
    place: str
    slot_minutes: int = 30
    buffer_minutes: int = 0


class SampleTheme(_Part):
    """An invented theme in the employee's own town; its words say that it is a sample."""

    domain: str
    constellation: int
    problem: str
    brief: str = ""


class Employee(_Part):
    """An entry of `staff` in a cast file; `person` and `clients` are ids of its people."""

    person: int
    role: str
    employer: str
    office: str
    municipality_ags: str | None = None
    region: str | None = None
    hours: tuple[Hours, ...] = ()
    clients: tuple[int, ...] = ()
    themes: tuple[SampleTheme, ...] = ()


def read_staff(cast: Path) -> list[Employee]:
    """The staff of a cast file.

    Raises:
        ValueError: an entry lacks something or has too much.
    """
    return [Employee.model_validate(each) for each in json.loads(cast.read_text("utf-8")).get("staff", [])]


async def seed(settings: Settings, cast: Path, *, clock: Clock) -> None:
    """Bring the staff of `cast` into the demo's database. A cast borrowed from another county has no staff here.

    Raises:
        ValueError: these are not the settings of a demo, or the cast is not readable.
    """
    if not settings.demo or settings.secret_key is None:
        raise ValueError("only the demo's database is seeded")
    keyring, county = Keyring(settings.secret_key.get_secret_value()), load_county(settings.county)
    if cast.stem != county.id:
        return
    actors = {each.id: each for each in read_cast(cast)[1]}
    database = Database(settings.database)
    app = App(database, keyring, county, clock)
    try:
        for employee in read_staff(cast):
            async with database.writing() as session:
                await seed_employee(session, Context(app, clock.now()), employee=employee, actors=actors)
    finally:
        await database.close()


async def seed_offers(settings: Settings, offers: Path, *, clock: Clock) -> None:
    """Bring invented offers into the demo's database, beside the county's own and never among them.

    Raises:
        ValueError: these are not the settings of a demo.
        DirectoryInvalid: the file has problems.
    """
    if not settings.demo:
        raise ValueError("only the demo's database is seeded")
    package = read_yaml(offers, load_county(settings.county), DEMO)
    database = Database(settings.database)
    try:
        async with database.writing() as session:
            await import_package(session, package, file_name=offers.name, now=clock.now(), origin=DEMO)
    finally:
        await database.close()


async def seed_employee(
    session: WriteSession, context: Context, *, employee: Employee, actors: dict[int, Actor]
) -> None:
    """Make somebody of the cast a staff member unless they are one, and commit."""
    person = await _person(session, context, actors[employee.person])
    member = (await session.exec(select(StaffMember).where(StaffMember.person_id == person.id))).one_or_none()
    is_new = member is None
    if member is None:
        member = await _join(session, context, employee, actors[employee.person], person)
        for hours in employee.hours:
            row = OfficeHours(
                staff_id=member.id,
                rrule=hours.rrule,
                begins_on=context.today,
                opens_at=hours.opens,
                closes_at=hours.closes,
                tzid=context.county.timezone,
                slot_minutes=hours.slot_minutes,
                buffer_minutes=hours.buffer_minutes,
                mode=hours.mode,
                place=hours.place,
                created_at=context.now,
            )
            session.add(row)
    for client_id in employee.clients:
        client = await _person(session, context, actors[client_id])
        await _bind(session, client, member, context.now)
    await session.commit()
    staff = await staff_of(session, person.id, keyring=context.keyring)
    if is_new and staff is not None:
        for theme in employee.themes:
            await _raise(session, replace(context, staff_or_none=staff), theme)


async def _person(session: WriteSession, context: Context, actor: Actor) -> Person:
    account = Account(str(actor.id), context.keyring)
    known = await find_person(session, account)
    return known or await choose_language(session, account, language=actor.language_code, now=context.now)


async def _join(
    session: AsyncSession, context: Context, employee: Employee, actor: Actor, person: Person
) -> StaffMember:
    member = StaffMember(
        person_id=person.id,
        role=employee.role,
        wrapped_key=b"",
        name_encrypted=b"",
        employer=employee.employer,
        office=employee.office,
        municipality_ags=employee.municipality_ags,
        region=employee.region,
        created_at=context.now,
        joined_at=context.now,
    )
    session.add(member)
    await session.flush()
    owner = Place("staff_member", "wrapped_key", member.id)
    place = Place("staff_member", "name_encrypted", member.id)
    name = " ".join(filter(None, (actor.first_name, actor.last_name)))
    member.wrapped_key = context.keyring.new_data_key(owner)
    member.name_encrypted = context.keyring.encrypt(member.wrapped_key, owner, name, place)
    return member


async def _bind(session: AsyncSession, client: Person, member: StaffMember, now: datetime) -> None:
    """A bond for somebody who never had one: what the demo's people ended stays ended."""
    if (await session.exec(select(Bond.id).where(Bond.client_id == client.id).limit(1))).first() is None:
        session.add(Bond(client_id=client.id, staff_id=member.id, label=f"K-{client.id}", began_at=now))


async def _raise(session: WriteSession, context: Context, theme: SampleTheme) -> None:
    codes = Codes(context.staff.municipality_ags, theme.domain, theme.constellation)
    theme_id = await raise_theme(session, context, codes=codes)
    drafts = [Draft(Kind.problem, theme.problem), Draft(Kind.brief, theme.brief)]
    await write_words(session, context, theme_id=theme_id, drafts=drafts)
