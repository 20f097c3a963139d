"""Which services a coordinator keeps, which of them wait to be checked, and what stands there about one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from sqlalchemy import and_, case
from sqlmodel import col, func, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.counties import County, Municipality
from services.directory.catalogue import Catalogue
from services.directory.keeping_fields import Detail, details_of
from services.directory.package import DIRECTORY
from services.directory.places import fold
from services.refusal import Refusal
from services.staff.rules import Role, Staff, covers_region
from storage.directory import Organization, Service, ServiceArea, ServiceTopic

CHECKED_FOR = relativedelta(months=6)  # after that somebody should look again
PAGE = 6
FOUND_AT_MOST = 9
ACTIVE, PAUSED, DEFUNCT = "active", "temporarily closed", "defunct"


@dataclass(frozen=True, slots=True)
class Remit:
    """The part of the directory that one staff member keeps, at an instant."""

    county: County
    region: str | None  # None: the whole county
    towns: tuple[Municipality, ...]  # in alphabetical order
    now: datetime

    @property
    def areas(self) -> list[str]:
        """AGS keys of its towns and of the county, whose offers serve every region."""
        return [*(each.ags for each in self.towns), self.county.ags]

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.county.timezone)).date()

    @property
    def stale_before(self) -> date:
        """A service that was last checked before this day is to be checked again."""
        return self.today - CHECKED_FOR


@dataclass(frozen=True, slots=True)
class KeptService:
    code: str
    name: str
    assured_date: date | None
    is_paused: bool
    is_foreign: bool  # comes from elsewhere, where it is kept: an import would undo what is changed here
    waits: bool  # nobody has checked it for six months, or ever


@dataclass(frozen=True, slots=True)
class KeptPage:
    lines: Sequence[KeptService]
    has_more: bool
    waiting: int  # how many of the remit wait to be checked, on whatever page


@dataclass(frozen=True, slots=True)
class Sheet:
    about: KeptService
    status: str
    organization: str
    areas: Sequence[str]  # names, in the county's own words
    topics: Sequence[str]  # ids, the main one first
    details: Sequence[Detail]


def remit_of(context: Context, staff: Staff) -> Remit:
    """What a staff member keeps. Every coordinator keeps the towns that the county has assigned to no region."""
    whole = covers_region(staff, None)
    towns = tuple(
        each for each in context.county.alphabetical if each.region is None or covers_region(staff, each.region)
    )
    return Remit(context.county, None if whole or staff.role == Role.lead else staff.region, towns, context.now)


async def list_kept(session: AsyncSession, remit: Remit, *, waiting_only: bool, page: int) -> KeptPage:
    """A page (from 0) of the services in the remit. Services to be checked come first, the oldest check on top."""
    query: Any = select(Service).where(*_kept(remit), *([_waits(remit)] if waiting_only else []))
    order = (case((_waits(remit), 0), else_=1), col(Service.assured_date).is_not(None), col(Service.assured_date))
    query = query.order_by(*order, col(Service.position), col(Service.id)).offset(page * PAGE).limit(PAGE + 1)
    rows = (await session.exec(query)).all()
    lines = [_line(row, remit) for row in rows[:PAGE]]
    return KeptPage(lines, len(rows) > PAGE, await count_waiting(session, remit))


async def find_kept(session: AsyncSession, remit: Remit, words: str) -> list[KeptService]:
    """Services of the remit whose name or organization holds `words`: at most `FOUND_AT_MOST` + 1."""
    query: Any = select(Service, Organization.name).join(Organization).where(*_kept(remit))
    query = query.order_by(col(Service.name), col(Service.id))
    wanted, found = fold(words), []
    for service, organization in (await session.exec(query)).all():
        names = (service.name, service.alternate_name or "", organization)
        if wanted and any(wanted in fold(name) for name in names):
            found.append(_line(service, remit))
    return found[: FOUND_AT_MOST + 1]


async def kept_ids(session: AsyncSession, remit: Remit) -> list[str]:
    query: Any = select(Service.id).where(*_kept(remit)).order_by(col(Service.position), col(Service.id))
    return list((await session.exec(query)).all())


async def count_waiting(session: AsyncSession, remit: Remit) -> int:
    """How many services of the remit nobody has checked within six months."""
    query: Any = select(func.count()).select_from(Service).where(*_kept(remit), _waits(remit))
    return int((await session.exec(query)).one())


async def sheet_of(session: AsyncSession, remit: Remit, code: str, *, show_samples: bool) -> Sheet:
    """Everything about the service behind a button, in German as it is edited.

    Raises:
        Refusal: the remit has no such service.
    """
    service = await kept_service(session, remit, code)
    (entry,) = await Catalogue().entries(session, [service.id])  # not the kept one: it may be a second old
    topics = select(ServiceTopic.topic).where(col(ServiceTopic.service_id) == service.id)
    areas = select(ServiceArea.name).where(col(ServiceArea.service_id) == service.id)
    return Sheet(
        about=_line(service, remit),
        status=service.status,
        organization=entry.organization,
        areas=(await session.exec(areas.order_by(col(ServiceArea.name)))).all(),
        topics=(await session.exec(topics.order_by(col(ServiceTopic.position)))).all(),
        details=details_of(entry, show_samples=show_samples),
    )


async def kept_service(session: AsyncSession, remit: Remit, code: str, *, to_edit: bool = False) -> Service:
    """The service behind a button.

    Raises:
        Refusal: there is none in the remit, or `to_edit` and it comes from another source.
    """
    service = (await session.exec(select(Service).where(*_kept(remit), col(Service.code) == code))).one_or_none()
    if service is None or (to_edit and service.origin != DIRECTORY):
        raise Refusal("fallback-button-outdated")
    return service


def _kept(remit: Remit) -> list[Any]:
    serving = select(ServiceArea.service_id).where(col(ServiceArea.uri).in_(remit.areas))
    return [col(Service.id).in_(serving), col(Service.status) != DEFUNCT]


def _waits(remit: Remit) -> Any:
    assured = col(Service.assured_date)
    return and_(col(Service.origin) == DIRECTORY, or_(assured.is_(None), assured < remit.stale_before))


def _line(service: Service, remit: Remit) -> KeptService:
    is_foreign = service.origin != DIRECTORY
    is_old = service.assured_date is None or service.assured_date < remit.stale_before
    return KeptService(
        code=service.code,
        name=service.name,
        assured_date=service.assured_date,
        is_paused=service.status != ACTIVE,
        is_foreign=is_foreign,
        waits=is_old and not is_foreign,
    )
