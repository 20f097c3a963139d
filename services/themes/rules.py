"""The path of a theme, who has a say in it, and where its area lies: pure functions over values.

Warendorf paper, "Steuerung des KIM": what single help and agreements cannot mend is worked up by case manager and
coordinator, goes to a regional project group, ends there in a written interface agreement, and as a matter of the
whole county or of principle goes to the steering group.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, auto
from types import MappingProxyType

from services.cases.rules import Constellation
from services.counties import County, Municipality
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff.rules import Role, Staff, covers_region

SMALLEST = 5  # contacts; fewer are shown as "<5"
COUNTED_FOR = timedelta(days=90)
CONSTELLATIONS = (Constellation.management, Constellation.principle)


class State(StrEnum):
    """Where a theme stands, in the order of its path."""

    raised = auto()
    brief = auto()  # being written by case manager and coordinator together
    project_group = auto()
    agreement = auto()  # a written interface agreement
    steering_group = auto()
    state = auto()  # handed to the state (Land)
    solved = auto()
    declined = auto()
    merged = auto()


class Kind(StrEnum):
    """Words on a theme. The latest problem, brief and outcome count; comments all stay."""

    problem = auto()
    brief = auto()
    comment = auto()
    outcome = auto()


PATH: Mapping[State, State] = MappingProxyType(
    {
        State.raised: State.brief,
        State.brief: State.project_group,
        State.project_group: State.agreement,
        State.agreement: State.steering_group,
        State.steering_group: State.state,
    }
)
ENDS = (State.solved, State.declined)
OPEN = (*PATH, State.state)
DRAFTED = (State.raised, State.brief)  # until then problem and brief are being written


@dataclass(frozen=True, slots=True)
class Area:
    """What a theme is about on the map: a municipality, a whole region, or (both None) the county."""

    ags: str | None
    region: str | None


def next_states(state: State, constellation: int) -> tuple[State, ...]:
    """The steps that may follow, forward ones first. A matter of principle needs no project group."""
    if state not in OPEN:
        return ()
    onward = [PATH[state]] if state in PATH else []
    if state is State.brief and constellation == Constellation.principle:
        onward.append(State.steering_group)
    return (*onward, *ENDS)


def may_write(kind: Kind, state: State, *, is_raiser: bool, is_steering: bool) -> bool:
    """Whether somebody concerned may write these words now.

    Args:
        kind: the words.
        state: of the theme.
        is_raiser: they raised it or joined.
        is_steering: its path is theirs.
    """
    if kind is Kind.problem:
        return is_raiser and state in DRAFTED
    if kind is Kind.brief:
        return (is_raiser or is_steering) and state in DRAFTED
    if kind is Kind.comment:
        return (is_raiser or is_steering) and state in OPEN
    return is_steering and state not in {*DRAFTED, State.merged}


def steers(staff: Staff, area: Area) -> bool:
    """Whether a theme's path is somebody's: the coordinator's of its region, and the lead's.

    A town that the county has not assigned to a region is every coordinator's, as in the directory; what concerns the
    whole county is the lead's.
    """
    unassigned = area.region is None and area.ags is not None
    return covers_region(staff, area.region) or (staff.role == Role.coordinator and unassigned)


def may_see(staff: Staff, area: Area, *, is_raiser: bool, county: County) -> bool:
    """Whether a theme is there for somebody: raised by them, of their region, or of the whole county."""
    if is_raiser or area == Area(None, None) or steers(staff, area):
        return True
    return staff.role == Role.case_manager and area.region == home_region(staff, county)


def home_region(staff: Staff, county: County) -> str | None:
    """The region that somebody works in; None for the lead, and where there is none."""
    if staff.role == Role.lead:
        return None
    town = county.by_ags.get(staff.municipality_ags or "")
    return town.region if town else staff.region


def towns_of(staff: Staff, county: County) -> tuple[Municipality, ...]:
    """Where somebody can raise a theme, in alphabetical order; what has no region is every coordinator's."""
    region = home_region(staff, county)
    if region is None and staff.municipality_ags not in county.by_ags:
        return county.alphabetical
    regions = {region, None} if staff.role == Role.coordinator else {region}
    return tuple(each for each in county.alphabetical if each.region in regions)


def regions_of(staff: Staff, county: County) -> tuple[str | None, ...]:
    """The regions whose figures somebody sees; None stands for what belongs to no region."""
    every = (*(each.id for each in county.regions), None)
    unassigned = staff.role == Role.coordinator and bool(county.without_region)
    return tuple(each for each in every if covers_region(staff, each) or (each is None and unassigned))


def area_of(staff: Staff, ags: str | None, county: County) -> Area:
    """The area of a theme that somebody raises; without a town it is their whole region.

    Raises:
        Refusal: the town is none of theirs.
    """
    if ags is None:
        return Area(None, home_region(staff, county))
    if ags not in {each.ags for each in towns_of(staff, county)}:
        raise Refusal("fallback-button-outdated")
    return Area(ags, county.by_ags[ags].region)


def check_codes(domain: str, constellation: int) -> None:
    """Raise the refusal for what is no life domain, or a constellation that calls for no theme."""
    if domain not in life_domains() or constellation not in CONSTELLATIONS:
        raise Refusal("fallback-button-outdated")


def shown_count(count: int) -> int | None:
    """A count of contacts; None for a group so small that somebody could be recognised."""
    return count if count >= SMALLEST else None
