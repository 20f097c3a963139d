"""Cases: the file, the people in it, what they consented to, and who looks after it.

No names. A person is a letter in a case; who that is stands in the county's paper file and on the person's own phone.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel


class CaseCounter(SQLModel, table=True):
    """The last serial of a year; a deleted case's number never comes again."""

    __tablename__ = "case_counter"

    year: int = Field(primary_key=True)
    last: int


class Case(SQLModel, table=True):
    """The case of a person or a family. Its number is e.g. WAF-2026-17."""

    __tablename__ = "case_file"  # CASE is a word of SQL's own
    __table_args__ = (
        UniqueConstraint("year", "serial", name="uq_case_file_number"),
        CheckConstraint("kind IN ('person', 'family')", name="ck_case_file_kind"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    year: int
    serial: int
    kind: str = Field(max_length=8)
    last_letter: str | None = Field(default=None, max_length=1)  # that was given: a deleted member's never comes again
    confidential: bool = False  # a second case of somebody: not mentioned where the first one is
    staff_id: int = Field(foreign_key="staff_member.id", index=True)  # the fixed contact person
    municipality_ags: str | None = Field(default=None, max_length=8)
    opened_on: date
    closed_at: datetime | None = None
    closing_reason: str | None = Field(default=None, max_length=20)
    held_at: datetime | None = None  # legal hold: nothing is deleted until it is lifted
    hold_reason: str | None = Field(default=None, max_length=20)
    held_by: int | None = Field(default=None, foreign_key="staff_member.id", ondelete="SET NULL")


class CaseMember(SQLModel, table=True):
    """Somebody in a case. Everything said about them is sealed with their own key and is lost with the row."""

    __tablename__ = "case_member"
    __table_args__ = (
        UniqueConstraint("case_id", "letter", name="uq_case_member_letter"),
        UniqueConstraint("case_id", "person_id", name="uq_case_member_person"),
        CheckConstraint("kind IN ('adult', 'teenager', 'child')", name="ck_case_member_kind"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", ondelete="CASCADE")
    letter: str = Field(max_length=1)  # A, B, … in the order of coming
    kind: str = Field(max_length=8)  # a teenager is 16 or 17, a child under 16
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    person_id: int | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL", index=True)
    joined_at: datetime | None = None
    reassess_on: date | None = Field(default=None, index=True)
    created_at: datetime


class MemberInvitation(SQLModel, table=True):
    """The one-time link by which a member's phone joins; one at a time, known by its hash alone."""

    __tablename__ = "member_invitation"

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", unique=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class Consent(SQLModel, table=True):
    """A member's agreement to one purpose, on one version of the form. Withdrawn ones stay until the case goes."""

    __tablename__ = "consent"
    __table_args__ = (CheckConstraint("way IN ('paper', 'chat')", name="ck_consent_way"),)

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    purpose: str = Field(max_length=20)
    form_version: str = Field(max_length=20)
    granted_on: date
    way: str = Field(max_length=8)
    recorded_by: int = Field(foreign_key="staff_member.id")
    recorded_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="staff_member.id")  # empty: by the member


class Release(SQLModel, table=True):
    """Release from confidentiality towards one recipient for one purpose (section 203 StGB)."""

    __tablename__ = "confidentiality_release"
    __table_args__ = (CheckConstraint("way IN ('paper', 'chat')", name="ck_confidentiality_release_way"),)

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    service_code: str = Field(max_length=10)  # of the directory
    recipient: str = Field(max_length=200)  # the service's name on that day
    purpose: str = Field(max_length=20)
    form_version: str = Field(max_length=20)
    granted_on: date
    way: str = Field(max_length=8)
    recorded_by: int = Field(foreign_key="staff_member.id")
    recorded_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="staff_member.id")


class CaseCover(SQLModel, table=True):
    """A colleague who looks after a case for a time; both ends included."""

    __tablename__ = "case_cover"
    __table_args__ = (CheckConstraint("ends_on >= begins_on", name="ck_case_cover_order"),)

    id: int = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", ondelete="CASCADE", index=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    begins_on: date
    ends_on: date
    created_at: datetime
