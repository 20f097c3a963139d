"""What an operator types about a staff member, checked against the county's profile."""

from services.counties import County
from services.refusal import Refusal
from services.staff.members import Changes
from services.staff.rules import Role

LONGEST = {"name": 80, "employer": 120, "office": 120, "district": 60}


def parse_details(county: County, *, role: str | None, **given: str | None) -> Changes:
    """The given options as fields. None means not given; an empty place becomes None.

    `given` has name, employer, office, municipality (name or AGS), district and region (id or name).

    Raises:
        Refusal: a value cannot be. Names the option and the values that there are.
    """
    details: Changes = {}
    if role is not None:
        details["role"] = _role(role)
    for option, value in given.items():
        if value is not None:
            _set(details, option, " ".join(value.split()), county)
    return details


def check_area(details: Changes, county: County) -> None:
    """Refuse a role without the place it works for: clients and requests would not find it."""
    role, region = details.get("role"), details.get("region")
    if role == Role.coordinator and county.regions and region is None:
        raise Refusal("cli-staff-needs-region", known=_regions(county))
    if role == Role.case_manager and details.get("municipality_ags") is None and region is None:
        raise Refusal("cli-staff-needs-municipality", known=_towns(county))


def _set(details: Changes, option: str, value: str, county: County) -> None:
    if len(value) > LONGEST.get(option, 200):
        raise Refusal("cli-staff-too-long", option=f"--{option}", limit=LONGEST.get(option, 200))
    match option:
        case "municipality":
            details["municipality_ags"] = _municipality(value, county) if value else None
        case "region":
            details["region"] = _region(value, county) if value else None
        case "district":
            details["district"] = value or None
        case "name" | "employer" | "office" if value:
            details[option] = value
        case _:
            raise Refusal("cli-staff-empty", option=f"--{option}")


def _role(given: str) -> Role:
    try:
        return Role(given.strip().lower())
    except ValueError as error:
        raise Refusal("cli-staff-role", role=given, known=", ".join(Role)) from error


def _municipality(given: str, county: County) -> str:
    for town in county.municipalities:
        if given == town.ags or given.casefold() in {each.casefold() for each in (town.name, *town.aliases)}:
            return town.ags
    raise Refusal("cli-staff-municipality", municipality=given, known=_towns(county))


def _region(given: str, county: County) -> str:
    for region in county.regions:
        if given.casefold() in {region.id.casefold(), region.name.casefold()}:
            return region.id
    raise Refusal("cli-staff-region", region=given, known=_regions(county))


def _towns(county: County) -> str:
    return ", ".join(each.name for each in county.alphabetical)


def _regions(county: County) -> str:
    return ", ".join(each.id for each in county.regions) or "–"
