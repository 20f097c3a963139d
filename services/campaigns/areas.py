"""Which areas a staff member can choose for a campaign: pure functions over the county's profile."""

from dataclasses import dataclass, replace

from services.campaigns.rules import Audience, Kind, own_towns, towns_of
from services.counties import County, Municipality, Region
from services.staff.rules import Role, Staff


@dataclass(frozen=True, slots=True)
class Choices:
    whole: bool  # the county
    regions: tuple[Region, ...]
    towns: tuple[Municipality, ...]


def choices_of(staff: Staff, county: County) -> Choices:
    own = own_towns(staff, county)
    towns = tuple(each for each in county.alphabetical if own is None or each.ags in own)
    keys = {each.ags for each in towns}
    regions = [each for each in county.regions if _towns(each, county) and _towns(each, county) <= keys]
    return Choices(own is None, tuple(regions), towns)


def widest(staff: Staff, county: County, kind: Kind) -> Audience:
    """All whom a staff member may write to: what a campaign begins with."""
    choices = choices_of(staff, county)
    if choices.whole:
        return Audience(kind)
    if staff.role == Role.coordinator:
        return Audience(kind, region=staff.region)
    return Audience(kind, towns=frozenset(each.ags for each in choices.towns))


def with_town(audience: Audience, ags: str) -> Audience:
    """With one more town or one less; the last one stays."""
    towns = audience.towns ^ {ags}
    return replace(audience, region=None, towns=towns) if towns else audience


def names_town(audience: Audience, ags: str, county: County) -> bool:
    """Whether a town belongs to the area, by name or with its region; in a whole county none is named."""
    return ags in (towns_of(audience, county) or ())


def _towns(region: Region, county: County) -> frozenset[str]:
    return frozenset(each.ags for each in county.municipalities if each.region == region.id)
