"""Staff, the one-time links by which people join, who looks after whom, and the links to their calendars."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, text
from sqlmodel import Field, SQLModel


class StaffMember(SQLModel, table=True):
    """Somebody who works for the county or with it. Invited first (`person_id` empty), then joined from their phone.

    The name is readable only with the row's own key: clients see it on an appointment, logs never do.
    """

    __tablename__ = "staff_member"
    __table_args__ = (
        CheckConstraint(
            "role IN ('case_manager', 'coordinator', 'authority', 'lead', 'admin')", name="ck_staff_member_role"
        ),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL", unique=True)
    role: str = Field(max_length=16)
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    name_encrypted: bytes = Field(sa_type=LargeBinary)
    employer: str = Field(max_length=120)
    office: str = Field(max_length=120)
    municipality_ags: str | None = Field(default=None, max_length=8)
    district: str | None = Field(default=None, max_length=60)
    region: str | None = Field(default=None, max_length=60)
    created_at: datetime
    joined_at: datetime | None = None
    suspended_at: datetime | None = None
    removed_at: datetime | None = None


class Invitation(SQLModel, table=True):
    """A one-time link, known by its hash alone: to become a staff member, or a staff member's client."""

    __tablename__ = "invitation"
    __table_args__ = (CheckConstraint("kind IN ('staff', 'client')", name="ck_invitation_kind"),)

    id: int = Field(default=None, primary_key=True)
    kind: str = Field(max_length=8)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    label: str = Field(default="", max_length=20)  # the office's own sign for the client, never a name
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class Bond(SQLModel, table=True):
    """A client and their fixed case manager; one at a time."""

    __tablename__ = "bond"
    __table_args__ = (
        Index(
            "uq_bond_client",
            "client_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="person.id", ondelete="CASCADE")
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    label: str = Field(default="", max_length=20)
    began_at: datetime
    ended_at: datetime | None = None


class CalendarFeed(SQLModel, table=True):
    """The secret link to a staff member's appointments, known by its hash alone; one at a time."""

    __tablename__ = "calendar_feed"

    id: int = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", unique=True)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    created_at: datetime
