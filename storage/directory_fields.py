"""What the rows of the directory hold: validates what comes in from a package. `storage/directory.py` stores them."""

import re
from datetime import date
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError
from sqlalchemy import String
from sqlmodel import Field, SQLModel

KEY = 120  # characters of an id: a slug of ours, or a UUID from elsewhere
NAME = 300  # characters of a name or title
TEXT = 600  # characters of a text beside others on a card; all of them must fit one message of Telegram's
DESCRIPTION = 1_500
TRANSLATION = 2_000
ADDRESS = 300
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+")


def is_web_address(address: str) -> bool:
    """Whether Telegram takes `address` for a button: it refuses the whole message for one without a full host name."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port  # a port that is none raises too
    except ValueError:
        return False
    is_plain = address.isprintable() and " " not in address and len(address) <= ADDRESS
    return is_plain and parts.scheme in {"http", "https"} and "@" not in parts.netloc and bool(_HOST.fullmatch(host))


def _web_address(address: str) -> str:
    if not is_web_address(address):
        raise PydanticCustomError("web_address", "https://…")
    return address


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Row(SQLModel):
    model_config = {"extra": "forbid", "allow_inf_nan": False}

    id: str = Field(max_length=KEY, min_length=1)
    origin: str = Field(default="directory", max_length=60)  # which source wrote it; an import replaces only its own


class SampleRow(Row):
    """A row that may be invented for the demo. Outside the demo such a row is not shown."""

    sample: bool = False


class OrganizationFields(Row):
    name: str = Field(max_length=300, min_length=1)
    alternate_name: str | None = Field(default=None, max_length=300)
    description: str | None = None
    website: WebAddress | None = Field(default=None, max_length=ADDRESS, sa_type=String(500))


class LocationFields(SampleRow):
    """HSDS location, with the AGS key of its municipality."""

    name: str = Field(max_length=300, min_length=1)
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    municipality_ags: str | None = Field(default=None, max_length=8)


class AddressFields(SampleRow):
    """HSDS address of a location."""

    location_id: str = Field(max_length=KEY, foreign_key="location.id", ondelete="CASCADE", index=True)
    address_1: str = Field(max_length=300, min_length=1)
    city: str = Field(max_length=200)
    postal_code: str | None = Field(default=None, max_length=5, schema_extra={"pattern": r"^\d{5}$"})
    country: str = Field(default="DE", max_length=2)


class ServiceFields(Row):
    """HSDS service: one row per offer, whatever number of municipalities it serves."""

    organization_id: str = Field(max_length=KEY, foreign_key="organization.id", ondelete="CASCADE", index=True)
    name: str = Field(max_length=300, min_length=1)
    alternate_name: str | None = Field(default=None, max_length=300)
    description: str | None = Field(default=None, max_length=DESCRIPTION, sa_type=String)
    url: WebAddress | None = Field(default=None, max_length=ADDRESS, sa_type=String(500))
    status: str = Field(
        default="active", schema_extra={"pattern": "^(active|inactive|defunct|temporarily closed)$"}, max_length=20
    )
    interpretation_services: str | None = Field(default=None, max_length=TEXT, sa_type=String)
    application_process: str | None = Field(default=None, max_length=TEXT, sa_type=String)
    eligibility_description: str | None = Field(default=None, max_length=TEXT, sa_type=String)
    minimum_age: int | None = Field(default=None, ge=0, le=120)
    maximum_age: int | None = Field(default=None, ge=0, le=120)
    assured_date: date | None = None
    kind: str = Field(default="other", max_length=40)
    position: int = 0  # order in the county's own file, kept in lists
    source: str | None = Field(default=None, max_length=300)


class ServiceAtLocationFields(SampleRow):
    service_id: str = Field(max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True)
    location_id: str = Field(max_length=KEY, foreign_key="location.id", ondelete="CASCADE", index=True)


class OfServiceFields(SampleRow):
    """A row that belongs to a service as a whole, or to the service at one of its locations."""

    service_id: str | None = Field(
        default=None, max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True
    )
    service_at_location_id: str | None = Field(
        default=None, max_length=KEY, foreign_key="service_at_location.id", ondelete="CASCADE", index=True
    )


class PhoneFields(OfServiceFields):
    """HSDS phone, in +49 form so that Telegram makes it tappable."""

    number: str = Field(max_length=40, schema_extra={"pattern": r"^\+\d[\d ]{5,}$|^\d{3,6}$"})
    type: str = Field(default="voice", schema_extra={"pattern": "^(voice|cell|fax|text)$"}, max_length=8)
    description: str | None = Field(default=None, max_length=300)


class ContactFields(OfServiceFields):
    """HSDS contact: a named person or mailbox at an organization."""

    name: str | None = Field(default=None, max_length=200)
    title: str | None = Field(default=None, max_length=200)
    email: str | None = Field(default=None, max_length=200, schema_extra={"pattern": r"^[^@\s]+@[^@\s]+\.[^@\s]+$"})


class ScheduleFields(OfServiceFields):
    """HSDS schedule, weekly. `timezone` is HSDS's UTC offset and stays empty; `tzid` is what counts."""

    freq: str = Field(default="WEEKLY", schema_extra={"pattern": "^WEEKLY$"}, max_length=8)
    byday: str = Field(schema_extra={"pattern": r"^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$"}, max_length=20)
    opens_at: str = Field(schema_extra={"pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}, max_length=5)  # local wall time
    closes_at: str = Field(schema_extra={"pattern": r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$"}, max_length=5)
    valid_from: date | None = None
    valid_to: date | None = None
    notes: str | None = Field(default=None, max_length=300)
    tzid: str = Field(default="Europe/Berlin", max_length=40)

    @field_validator("closes_at")
    @classmethod
    def _after_opening(cls, closes_at: str, info: ValidationInfo) -> str:
        if closes_at <= info.data.get("opens_at", ""):
            raise PydanticCustomError("closes_before_it_opens", "HH:MM")
        return closes_at


class LanguageFields(OfServiceFields):
    """HSDS language: spoken at the service."""

    code: str = Field(schema_extra={"pattern": r"^[a-z]{2,3}(-[A-Za-z]+)*$"}, max_length=8, sa_type=String(12))


class ServiceAreaFields(Row):
    """HSDS service_area; `uri` is the AGS key of a municipality, or of the county for what is county-wide."""

    service_id: str = Field(max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True)
    name: str = Field(max_length=200)
    uri: str = Field(schema_extra={"pattern": r"^\d{5}(\d{3})?$"}, max_length=8)


class RequiredDocumentFields(SampleRow):
    """HSDS required_document: what to bring."""

    service_id: str = Field(max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True)
    document: str = Field(max_length=300, min_length=1)


class CostOptionFields(SampleRow):
    service_id: str = Field(max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True)
    option: str | None = Field(default=None, max_length=300)
    amount: float | None = Field(default=None, ge=0)
    currency: str | None = Field(default=None, max_length=3, schema_extra={"pattern": "^[A-Z]{3}$"})


class AccessibilityFields(SampleRow):
    location_id: str = Field(max_length=KEY, foreign_key="location.id", ondelete="CASCADE", index=True)
    description: str = Field(max_length=300, min_length=1)


class ServiceTopicFields(Row):
    """A topic of services/directory/topics.yaml; leaves as HSDS taxonomy_term and attribute."""

    service_id: str = Field(max_length=KEY, foreign_key="service.id", ondelete="CASCADE", index=True)
    topic: str = Field(max_length=40)
    position: int = 0


class TranslationFields(Row):
    """One text of one row in one language. `source_hash` tells whether the German text has changed since."""

    entity: str = Field(max_length=40)  # table
    entity_id: str = Field(max_length=KEY, index=True)
    field: str = Field(max_length=40)
    language: str = Field(max_length=12)
    text: str = Field(min_length=1, max_length=TRANSLATION, sa_type=String)
    source_hash: str = Field(max_length=16)
    text_origin: str = Field(default="human", schema_extra={"pattern": "^(human|machine|import)$"}, max_length=8)
    checked_by: str | None = Field(default=None, max_length=200)
    checked_on: date | None = None
