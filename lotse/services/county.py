"""The county profile: regions, municipalities, where they lie and how people write them."""

from functools import cached_property
from importlib.resources import files
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lotse.services.refusal import Refusal


class _Profile(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, ignored_types=(cached_property,))


class Region(_Profile):
    """Regional district of the KIM (Warendorf paper 3; Paderborn paper 6.2)."""

    id: str
    name: str


class Municipality(_Profile):
    """A town; `aliases` are other ways to write its name, in any script."""

    ags: str = Field(pattern=r"^\d{8}$")
    name: str
    region: str | None = None  # None: the county has not assigned it yet
    latitude: float
    longitude: float
    aliases: tuple[str, ...] = ()


class County(_Profile):
    """One county: its profile, and the folder that its directory lies in."""

    id: str
    name: str
    ags: str = Field(pattern=r"^\d{5}$")
    state: str  # ISO 3166-2:DE subdivision, for public holidays
    timezone: str
    phone: str | None = None  # the county's own number, shown where an offer has no contact yet
    sample_phone: str | None = None
    website: str | None = None
    regions: tuple[Region, ...]
    municipalities: tuple[Municipality, ...]
    folder: Path = Path()

    @cached_property
    def by_ags(self) -> dict[str, Municipality]:
        """Municipalities by AGS key."""
        return {each.ags: each for each in self.municipalities}

    @cached_property
    def alphabetical(self) -> tuple[Municipality, ...]:
        """Municipalities in the order in which people look for their own."""
        return tuple(sorted(self.municipalities, key=lambda each: each.name))

    @property
    def without_region(self) -> tuple[Municipality, ...]:
        """Municipalities that the county has not assigned to a region."""
        return tuple(each for each in self.alphabetical if each.region is None)

    def service_areas(self, ags: str) -> tuple[str, str]:
        """The two areas whose offers serve the municipality: its own, then the county's."""
        return ags, self.ags


def known_counties() -> tuple[str, ...]:
    """Ids of the profiles that are shipped."""
    return tuple(sorted(each.name for each in files("lotse.data").joinpath("counties").iterdir() if each.is_dir()))


def load_county(name: str) -> County:
    """The profile called `name`, or the one in the folder that `name` points to.

    Raises:
        Refusal: no such county, or its profile.yaml does not hold what it must.
    """
    folder = Path(str(files("lotse.data").joinpath("counties", name))) if name in known_counties() else Path(name)
    profile = folder / "profile.yaml"
    if not profile.is_file():
        raise Refusal("cli-county-unknown", county=name, known=", ".join(known_counties()))
    try:
        county = County.model_validate({**yaml.safe_load(profile.read_text("utf-8")), "folder": folder})
    except (yaml.YAMLError, TypeError) as error:
        raise Refusal("cli-county-unreadable", file=str(profile), problem=str(error).replace("\n", " ")) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise Refusal("cli-county-field", file=str(profile), field=field, problem=first["msg"]) from error
    return county
