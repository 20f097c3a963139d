"""The directory of counselling offers, in the tables and column names of Open Referral HSDS 3.

Each table has a `…Fields` class that validates what comes in (`directory_fields.py`) and one here that stores it. Where
HSDS has no place for something we need, the column is our own and stands last: `code`, `kind`, `origin`, `sample`,
`tzid`, the paper's section. Translations are a table of their own, because HSDS has none.
"""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.directory_fields import (
    KEY,
    AccessibilityFields,
    AddressFields,
    ContactFields,
    CostOptionFields,
    LanguageFields,
    LocationFields,
    OrganizationFields,
    PhoneFields,
    RequiredDocumentFields,
    ScheduleFields,
    ServiceAreaFields,
    ServiceAtLocationFields,
    ServiceFields,
    ServiceTopicFields,
    TranslationFields,
)


class Organization(OrganizationFields, table=True):
    __tablename__ = "organization"
    id: str = Field(max_length=KEY, primary_key=True)


class Location(LocationFields, table=True):
    __tablename__ = "location"
    id: str = Field(max_length=KEY, primary_key=True)


class Address(AddressFields, table=True):
    __tablename__ = "address"
    id: str = Field(max_length=KEY, primary_key=True)


class Service(ServiceFields, table=True):
    """`code` is a digest of the id: short enough for a button, and the same in every database."""

    __tablename__ = "service"
    id: str = Field(max_length=KEY, primary_key=True)
    code: str = Field(max_length=10, unique=True)


class ServiceAtLocation(ServiceAtLocationFields, table=True):
    __tablename__ = "service_at_location"
    id: str = Field(max_length=KEY, primary_key=True)


class Phone(PhoneFields, table=True):
    __tablename__ = "phone"
    id: str = Field(max_length=KEY, primary_key=True)


class Contact(ContactFields, table=True):
    __tablename__ = "contact"
    id: str = Field(max_length=KEY, primary_key=True)


class Schedule(ScheduleFields, table=True):
    __tablename__ = "schedule"
    id: str = Field(max_length=KEY, primary_key=True)


class Language(LanguageFields, table=True):
    __tablename__ = "language"
    id: str = Field(max_length=KEY, primary_key=True)


class ServiceArea(ServiceAreaFields, table=True):
    __tablename__ = "service_area"
    id: str = Field(max_length=KEY, primary_key=True)


class RequiredDocument(RequiredDocumentFields, table=True):
    __tablename__ = "required_document"
    id: str = Field(max_length=KEY, primary_key=True)


class CostOption(CostOptionFields, table=True):
    __tablename__ = "cost_option"
    id: str = Field(max_length=KEY, primary_key=True)


class Accessibility(AccessibilityFields, table=True):
    __tablename__ = "accessibility"
    id: str = Field(max_length=KEY, primary_key=True)


class ServiceTopic(ServiceTopicFields, table=True):
    __tablename__ = "service_topic"
    id: str = Field(max_length=KEY, primary_key=True)


class Translation(TranslationFields, table=True):
    __tablename__ = "translation"
    __table_args__ = (UniqueConstraint("entity", "entity_id", "field", "language", name="uq_translation"),)
    id: str = Field(max_length=KEY, primary_key=True)


class Offer(SQLModel, table=True):
    """A line of the list that a person sees: derived from areas and topics at each import, never edited.

    The primary key is the list's own order, so a page costs the same however large the directory is.
    """

    __tablename__ = "offer"
    uri: str = Field(max_length=8, primary_key=True)  # AGS of a municipality, or of the county
    topic: str = Field(max_length=40, primary_key=True)
    position: int = Field(primary_key=True)
    service_id: str = Field(max_length=KEY, primary_key=True, foreign_key="service.id", ondelete="CASCADE")


class DemandGap(SQLModel, table=True):
    """How often a topic was asked for where the municipality has no offer of its own. No person, no time of day."""

    __tablename__ = "demand_gap"

    municipality_ags: str = Field(max_length=8, primary_key=True)
    topic: str = Field(max_length=40, primary_key=True)
    month: str = Field(max_length=7, primary_key=True)  # "2026-11"
    county_wide: bool = Field(primary_key=True)  # whether a county-wide offer could be named instead
    count: int = 0


class DirectoryImport(SQLModel, table=True):
    """What was imported last from which origin, to say so in `lotse check`."""

    __tablename__ = "directory_import"

    origin: str = Field(max_length=60, primary_key=True)
    imported_at: datetime
    file_name: str = Field(max_length=300)
    county: str | None = Field(default=None, max_length=60)  # id of its profile
