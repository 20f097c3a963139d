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
from services.staff.rules import Role, Staff, covers_region, region_of

SMALLEST = 5  # contacts; fewer are shown as "<5"
COUNTED_FOR = timedelta(days=90)
CONSTELLATIONS = (Constellation.management, Constellation.principle)


class ThemeState(StrEnum):
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


PATH: Mapping[ThemeState, ThemeState] = MappingProxyType(
    {
        ThemeState.raised: ThemeState.brief,
        ThemeState.brief: ThemeState.project_group,
        ThemeState.project_group: ThemeState.agreement,
        ThemeState.agreement: ThemeState.steering_group,
        ThemeState.steering_group: ThemeState.state,
    }
)
ENDS = (ThemeState.solved, ThemeState.declined)
OPEN_THEMES = (*PATH, ThemeState.state)
DRAFTED = (ThemeState.raised, ThemeState.brief)  # until then problem and brief are being written


@dataclass(frozen=True, slots=True)
class Area:
    """What a theme is about on the map: a municipality, a whole region, or (both None) the county."""

    ags: str | None
    region: str | None


def next_states(state: ThemeState, constellation: int) -> tuple[ThemeState, ...]:
    """The steps that may follow, forward ones first. A matter of principle needs no project group."""
    if state not in OPEN_THEMES:
        return ()
    onward = [PATH[state]] if state in PATH else []
    if state is ThemeState.brief and constellation == Constellation.principle:
        onward.append(ThemeState.steering_group)
    return (*onward, *ENDS)


def may_write(kind: Kind, state: ThemeState, *, is_raiser: bool, is_steering: bool) -> bool:
    """Whether somebody who raised a theme or joined it, or whose its path is, may write such words now."""
    if kind is Kind.problem:
        return is_raiser and state in DRAFTED
    if kind is Kind.brief:
        return (is_raiser or is_steering) and state in DRAFTED
    if kind is Kind.comment:
        return (is_raiser or is_steering) and state in OPEN_THEMES
    return is_steering and state not in {*DRAFTED, ThemeState.merged}


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
    return staff.role == Role.case_manager and area.region == region_of(staff, county)


def towns_of(staff: Staff, county: County) -> tuple[Municipality, ...]:
    """Where somebody can raise a theme, in alphabetical order; what has no region is every coordinator's."""
    region = region_of(staff, county)
    if region is None and staff.municipality_ags not in county.by_ags:
        return county.alphabetical
    regions = {region, None} if staff.role == Role.coordinator else {region}
    return tuple(each for each in county.alphabetical if each.region in regions or each.ags == staff.municipality_ags)


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
        return Area(None, region_of(staff, county))
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
