"""Who may do what, and what makes a valid entry: pure functions over values.

The rights are the role table of the county's concept: refused is the default, so whoever is not named may not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Protocol

from services.counties import County
from services.refusal import Refusal

STAFF_LINK_VALID = timedelta(hours=48)
CLIENT_LINK_VALID = timedelta(hours=24)
LONGEST_LABEL = 20
LABEL = re.compile(rf"[^\W_](?:[^\W_]|[-/]){{0,{LONGEST_LABEL - 1}}}")  # letters and digits of any script, - and /


class Role(StrEnum):
    """As the concept papers name them; docs/glossary.md has the German words."""

    case_manager = auto()
    coordinator = auto()
    authority = auto()
    lead = auto()
    admin = auto()


class StaffState(StrEnum):
    """Where a staff member stands. Removed ones are nobody's value."""

    invited = auto()  # the link was not followed yet
    active = auto()
    suspended = auto()
    left = auto()  # deleted their own data; needs a new link to come back


class Action(StrEnum):
    """What only staff may do. A route carries one as its flag, a use case names one to `require`."""

    staff_menu = auto()
    own_office_hours = auto()
    own_appointments = auto()
    substitute = auto()  # another's office hours, appointments and cases, while the absence names one
    clients = auto()  # invite them, see their signs
    cases = auto()
    themes = auto()
    overdue_requests = auto()  # unanswered ones: the time only, no person and no matter
    directory_edit = auto()
    gaps_region = auto()
    reports = auto()
    campaigns = auto()
    campaign_approval = auto()
    staff_invite = auto()
    configuration = auto()


MAY: Mapping[Role, frozenset[Action]] = MappingProxyType(
    {
        Role.case_manager: frozenset(
            {
                Action.staff_menu,
                Action.own_office_hours,
                Action.own_appointments,
                Action.substitute,
                Action.clients,
                Action.cases,
                Action.themes,
            }
        ),
        Role.coordinator: frozenset(
            {
                Action.staff_menu,
                Action.themes,
                Action.overdue_requests,
                Action.directory_edit,
                Action.gaps_region,
                Action.reports,
                Action.campaigns,
            }
        ),
        Role.authority: frozenset(
            {Action.staff_menu, Action.own_office_hours, Action.own_appointments, Action.campaigns}
        ),
        Role.lead: frozenset(
            {
                Action.staff_menu,
                Action.themes,
                Action.overdue_requests,
                Action.directory_edit,
                Action.gaps_region,
                Action.reports,
                Action.campaigns,
                Action.campaign_approval,
                Action.staff_invite,
            }
        ),
        Role.admin: frozenset({Action.staff_menu, Action.staff_invite, Action.configuration}),
    }
)


@dataclass(frozen=True, slots=True)
class Staff:
    """A staff member as a value; the name is readable here and nowhere in logs."""

    id: int
    person_id: int | None
    role: Role
    name: str
    employer: str
    office: str
    municipality_ags: str | None
    district: str | None
    region: str | None  # id of a region of the county's profile
    state: StaffState = StaffState.active

    def __repr__(self) -> str:
        return f"Staff(id={self.id}, role={self.role}, state={self.state})"


def may(staff: Staff | None, action: Action) -> bool:
    """Whether somebody may do something. Nobody, the suspended and the invited may nothing."""
    return staff is not None and staff.state == StaffState.active and action in MAY[staff.role]


def require(staff: Staff | None, action: Action, *, button: bool = True) -> Staff:
    """The staff member, if they may.

    Raises:
        Refusal: they may not; in the words for a button or a command that does not exist, so it tells nothing.
    """
    if staff is None or not may(staff, action):
        raise Refusal("fallback-button-outdated" if button else "fallback-command")
    return staff


class Posted(Protocol):
    """Whoever works somewhere: a staff member as a value or as a row."""

    @property
    def role(self) -> str: ...

    @property
    def municipality_ags(self) -> str | None:
        """Eight digits; None for who serves a whole region or the county."""

    @property
    def region(self) -> str | None:
        """The id of a region of the county's profile."""


def region_of(member: Posted, county: County) -> str | None:
    """The region in which somebody works: their municipality's, else their own.

    None where none is assigned, and for the lead, who works for the whole county.
    """
    if member.role == Role.lead:
        return None
    town = county.by_ags.get(member.municipality_ags or "")
    return (town.region if town else None) or member.region


def covers_region(staff: Staff, region: str | None) -> bool:
    """Whether a region's themes, figures and directory are this staff member's: a coordinator's own, a lead's all.

    In a county without regions its coordinators, who have none either, cover the whole of it.
    """
    return staff.role == Role.lead or (staff.role == Role.coordinator and staff.region in {None, region})


def is_label(label: str) -> bool:
    """Whether `label` can be an office's own sign for a client: no spaces, so no full name."""
    return LABEL.fullmatch(label) is not None


def state_of(*, joined: bool, linked: bool, suspended: bool) -> StaffState:
    if suspended:
        return StaffState.suspended
    if linked:
        return StaffState.active
    return StaffState.left if joined else StaffState.invited
