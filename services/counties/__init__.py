"""The county profile: regions, municipalities, where they lie and how people write them."""

from datetime import date
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from services.refusal import Refusal

# ISO 3166-2:DE, all of which `holidays` knows: to ask it costs 40 ms at every start
STATES = ("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH")


class _Profile(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, ignored_types=(cached_property,))


class Region(_Profile):
    """Regional district of the KIM (Warendorf paper 3; Paderborn paper 6.2)."""

    id: str = Field(min_length=1)
    name: str = Field(min_length=1)


class Municipality(_Profile):
    """A town; `aliases` are other ways to write its name, in any script."""

    ags: str = Field(pattern=r"^[0-9]{8}$")
    name: str = Field(min_length=1)
    region: str | None = None  # None: the county has not assigned it yet
    latitude: float = Field(ge=47, le=55.2, allow_inf_nan=False)  # Germany
    longitude: float = Field(ge=5.8, le=15.2, allow_inf_nan=False)
    aliases: tuple[str, ...] = ()


class County(_Profile):
    """One county: its profile, and the folder that its directory lies in."""

    id: str = Field(min_length=1, max_length=60)
    name: str = Field(min_length=1)
    ags: str = Field(pattern=r"^[0-9]{5}$")
    state: str  # ISO 3166-2:DE subdivision, for public holidays
    timezone: str
    phone: str | None = None  # the county's own number, shown where an offer has no contact yet
    sample_phone: str | None = None
    closed_days: tuple[str, ...] = ()  # MM-DD on which the offices are closed besides the state's public holidays
    friday_for_monday: bool = False  # remind on Friday as well of an appointment on Monday
    case_prefix: str = Field(default="KIM", pattern=r"^[A-ZÄÖÜ]{1,3}$")  # of case numbers, such as WAF in WAF-2026-17
    chat_notes: bool = False  # short notes on a case may be written in the chat, which Telegram keeps
    chat_consent: bool = False  # consent may be given in the chat instead of on signed paper
    regions: tuple[Region, ...]
    municipalities: tuple[Municipality, ...] = Field(min_length=1)
    folder: Path = Path()

    @field_validator("state")
    @classmethod
    def _known_state(cls, state: str) -> str:
        if state not in STATES:
            raise ValueError(f"{state}: one of {', '.join(STATES)}")
        return state

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, timezone: str) -> str:
        if not is_timezone(timezone):
            raise ValueError(f"{timezone}: a name like Europe/Berlin")
        return timezone

    @field_validator("closed_days")
    @classmethod
    def _days(cls, days: tuple[str, ...]) -> tuple[str, ...]:
        for day in days:
            try:
                date.fromisoformat(f"2024-{day}")  # a leap year
            except ValueError as error:
                raise ValueError(f"{day}: a day as MM-DD, such as 12-24") from error
        return days

    @field_validator("municipalities")
    @classmethod
    def _of_the_county(cls, towns: tuple[Municipality, ...], info: ValidationInfo) -> tuple[Municipality, ...]:
        for index, town in enumerate(towns):
            if not town.ags.startswith(info.data.get("ags", "")):
                raise ValueError(f"{town.name}: {town.ags} does not begin with the county's ags")
            if town.ags in {each.ags for each in towns[:index]}:
                raise ValueError(f"{town.name}: {town.ags} twice")
        return towns

    @cached_property
    def by_ags(self) -> dict[str, Municipality]:
        return {each.ags: each for each in self.municipalities}

    @cached_property
    def alphabetical(self) -> tuple[Municipality, ...]:
        return tuple(sorted(self.municipalities, key=lambda each: each.name))

    @property
    def without_region(self) -> tuple[Municipality, ...]:
        return tuple(each for each in self.alphabetical if each.region is None)

    def service_areas(self, ags: str) -> tuple[str, str]:
        """The two areas whose offers serve the municipality: its own, then the county's."""
        return ags, self.ags


def is_timezone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name))
    except (KeyError, ValueError, OSError):  # unknown; no name at all; a folder of zones, such as "Europe"
        return False


def known_counties() -> tuple[str, ...]:
    """Ids of the profiles that are shipped."""
    shipped = files(__package__).iterdir()
    return tuple(sorted(each.name for each in shipped if each.joinpath("profile.yaml").is_file()))


def load_county(name: str) -> County:
    """The profile called `name`, or the one in the folder that `name` points to.

    Raises:
        Refusal: no such county, or its profile.yaml does not hold what it must.
    """
    folder = Path(str(files(__package__).joinpath(name))) if name in known_counties() else Path(name)
    profile = folder / "profile.yaml"
    try:
        if not profile.is_file():
            raise Refusal("cli-county-unknown", county=name, known=", ".join(known_counties()))
        return County.model_validate({**yaml.safe_load(profile.read_text("utf-8")), "folder": folder})
    except ValidationError as error:
        first = error.errors()[0]
        field, problem = ".".join(map(str, first["loc"])), first["msg"].removeprefix("Value error, ")
        raise Refusal("cli-county-field", file=str(profile), field=field, problem=problem) from error
    except (yaml.YAMLError, TypeError, OSError, UnicodeDecodeError) as error:
        raise Refusal("cli-county-unreadable", file=str(profile), problem=str(error).replace("\n", " ")) from error
