"""A new service, entered in the chat: checked and written as an import writes it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.directory.importing import rebuild_offers, service_code, write_difference
from services.directory.keeping import Remit
from services.directory.keeping_edit import next_version
from services.directory.package import DIRECTORY, DirectoryInvalid, Package, PackageBuilder
from services.directory.places import fold
from services.refusal import Refusal
from storage.directory import Organization, Service
from storage.directory_fields import OrganizationFields

SLUG = 60  # characters of an id; rows that hang on it add theirs
MOST_ORGANIZATIONS = 9
GERMAN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class NewService:
    """What a service needs to stand in the directory; the rest is edited afterwards."""

    name: str
    organization: str  # name; an existing one is found by it, else it is made
    topics: Sequence[str]  # ids, the main one first
    areas: Sequence[str]  # AGS keys of municipalities, or the county's alone
    phone: str | None


async def find_organizations(session: AsyncSession, words: str = "") -> list[tuple[str, str]]:
    """Codes and names of the county's own organizations whose name holds `words`, in alphabetical order."""
    query = select(Organization).where(col(Organization.origin) == DIRECTORY).order_by(col(Organization.name))
    wanted, found = fold(words), []
    for row in (await session.exec(query)).all():
        if any(wanted in fold(name) for name in (row.name, row.alternate_name or "")):
            found.append((service_code(row.id), row.name))
    return found[:MOST_ORGANIZATIONS]


async def organization_name(session: AsyncSession, code: str) -> str:
    """Raises a Refusal when no organization has this code."""
    query = select(Organization).where(col(Organization.origin) == DIRECTORY)
    found = next((row.name for row in (await session.exec(query)).all() if service_code(row.id) == code), None)
    if found is None:
        raise Refusal("fallback-button-outdated")
    return found


async def add_service(session: AsyncSession, remit: Remit, new: NewService) -> str:
    """Add a service, checked today, and commit. Returns its code for buttons.

    Raises:
        Refusal: an area is outside the remit, or the import would not take a value.
    """
    if not new.areas or not set(new.areas) <= set(remit.areas):
        raise Refusal("fallback-button-outdated")
    await next_version(session, remit)
    before = Package()
    organization = await _organization(session, new.organization)
    values = {"name": new.organization}
    if organization is None:
        values["id"] = await _free_id(session, Organization, new.organization)
    else:
        values = organization.model_dump(include=set(OrganizationFields.model_fields), exclude={"origin"})
        before["organization"][organization.id] = organization
    service_id = await _free_id(session, Service, new.name)
    position = (await session.exec(select(func.max(col(Service.position))))).one()
    service = {"organization_id": values["id"], "position": (position or 0) + 1, "assured_date": remit.today}
    try:
        after = _package(remit, new, values, {"id": service_id, "name": new.name, **service})
    except DirectoryInvalid as error:
        raise Refusal("keeping-bad-text") from error
    await write_difference(session, before, after)
    await rebuild_offers(session)
    await session.commit()
    return service_code(service_id)


def _package(remit: Remit, new: NewService, organization: dict[str, Any], service: dict[str, Any]) -> Package:
    builder, owner = PackageBuilder(remit.county), str(service["id"])
    names = {each.ags: each.name for each in remit.county.municipalities} | {remit.county.ags: remit.county.name}

    def add(table: str, **values: Any) -> None:
        builder.add(table, values, file="", row="")

    add("organization", **organization)
    add("service", **service)
    for uri in new.areas:
        add("service_area", id=f"{owner}.area.{uri}", service_id=owner, uri=uri, name=names[uri])
    for position, topic in enumerate(new.topics):
        add("service_topic", id=f"{owner}.topic.{topic}", service_id=owner, topic=topic, position=position)
    if new.phone:
        add("phone", id=f"{owner}.phone.1", service_id=owner, number=new.phone)
    return builder.finish()


async def _organization(session: AsyncSession, name: str) -> Organization | None:
    query = select(Organization).where(col(Organization.origin) == DIRECTORY, col(Organization.name) == name)
    return (await session.exec(query.order_by(col(Organization.id)))).first()


async def _free_id(session: AsyncSession, table: Any, name: str) -> str:
    """An id made of the name, as a person would write it into the file. A number is added where it is taken."""
    flat = fold(name.casefold().translate(GERMAN_LETTERS))
    slug = re.sub(r"[^a-z0-9]+", "-", flat)[:SLUG].strip("-") or "eintrag"
    taken = set((await session.exec(select(table.id).where(table.id.startswith(slug, autoescape=True)))).all())
    numbered = (f"{slug}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (slug, *numbered) if each not in taken)
