"""Office hours and appointments. No table of slots: they follow from rules, exceptions and live appointments."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import DDL, CheckConstraint, Index, LargeBinary, event, text
from sqlmodel import Field, SQLModel

LIVE = "state IN ('held', 'requested', 'confirmed')"


class OfficeHours(SQLModel, table=True):
    """One rule in local wall time (RFC 5545). Never edited once saved: a change ends it and begins another."""

    __tablename__ = "office_hours"
    __table_args__ = (
        CheckConstraint("mode IN ('appointment', 'open', 'outreach', 'phone')", name="ck_office_hours_mode"),
        CheckConstraint("closes_at > opens_at", name="ck_office_hours_order"),
        CheckConstraint("slot_minutes BETWEEN 5 AND 480", name="ck_office_hours_slot"),
        CheckConstraint("buffer_minutes BETWEEN 0 AND 120", name="ck_office_hours_buffer"),
    )

    id: int = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    rrule: str = Field(max_length=200)
    begins_on: date  # with `opens_at` the DTSTART
    opens_at: time
    closes_at: time
    tzid: str = Field(max_length=40)
    slot_minutes: int
    buffer_minutes: int
    mode: str = Field(max_length=12)
    place: str = Field(max_length=200)  # street address; empty for phone
    created_at: datetime
    ended_at: datetime | None = None  # offers nothing from then on


class Absence(SQLModel, table=True):
    """Days on which a staff member, or one of their rules, offers nothing; both ends included."""

    __tablename__ = "absence"
    __table_args__ = (CheckConstraint("ends_on >= begins_on", name="ck_absence_order"),)

    id: int = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    office_hours_id: int | None = Field(default=None, foreign_key="office_hours.id", ondelete="CASCADE")
    substitute_id: int | None = Field(default=None, foreign_key="staff_member.id", ondelete="SET NULL")
    begins_on: date
    ends_on: date
    created_at: datetime


class Appointment(SQLModel, table=True):
    """One time of one staff member for one client. Two live ones of a staff member never overlap."""

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ck_appointment_order"),
        CheckConstraint(
            "state IN ('held', 'requested', 'confirmed', 'declined', 'expired', 'cancelled_by_client',"
            " 'cancelled_by_office', 'completed', 'missed')",
            name="ck_appointment_state",
        ),
        CheckConstraint("companions BETWEEN 0 AND 9", name="ck_appointment_companions"),
        Index(
            "uq_appointment_slot",
            "staff_id",
            "starts_at",
            unique=True,
            sqlite_where=text(LIVE),
            postgresql_where=text(LIVE),
        ),
        Index("ix_appointment_staff_ends", "staff_id", "ends_at"),
        Index("ix_appointment_client", "client_id", "starts_at"),
        Index("ix_appointment_state", "state", "starts_at"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(max_length=36, unique=True)  # of the calendar entry, RFC 5545
    sequence: int = 0
    client_id: int | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL")
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    office_hours_id: int | None = Field(default=None, foreign_key="office_hours.id", ondelete="SET NULL")
    starts_at: datetime
    ends_at: datetime
    tzid: str = Field(max_length=40)
    mode: str = Field(max_length=12)
    place: str = Field(max_length=200)
    state: str = Field(max_length=20)
    created_at: datetime
    held_until: datetime | None = None
    requested_at: datetime | None = None
    settled_at: datetime | None = None  # confirmed, declined or ended
    coming_at: datetime | None = None  # the client said "I am coming"
    reason: str | None = Field(default=None, max_length=20)
    replaces_id: int | None = Field(default=None, foreign_key="appointment.id", ondelete="SET NULL")
    matter: str | None = Field(default=None, max_length=40)  # id of a topic
    interpreter: str | None = Field(default=None, max_length=12)  # language, BCP 47
    companions: int = 0
    note_encrypted: bytes | None = Field(default=None, sa_type=LargeBinary)
    escalated: int = 0  # 1: the substitute was told, 2: the coordinator, 3: the client


class WaitingEntry(SQLModel, table=True):
    """Somebody who wants an earlier time with a staff member."""

    __tablename__ = "waiting_entry"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'offered', 'taken', 'lapsed')", name="ck_waiting_entry_state"),
        Index(
            "uq_waiting_entry_open",
            "client_id",
            "staff_id",
            unique=True,
            sqlite_where=text("state IN ('waiting', 'offered')"),
            postgresql_where=text("state IN ('waiting', 'offered')"),
        ),
        Index("ix_waiting_entry_staff", "staff_id", "state"),
    )

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="person.id", ondelete="CASCADE")
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    state: str = Field(max_length=8)
    appointment_id: int | None = Field(default=None, foreign_key="appointment.id", ondelete="SET NULL")
    created_at: datetime
    offered_at: datetime | None = None


class Follower(SQLModel, table=True):
    __tablename__ = "follower"

    client_id: int = Field(foreign_key="person.id", ondelete="CASCADE", primary_key=True)
    office_hours_id: int = Field(foreign_key="office_hours.id", ondelete="CASCADE", primary_key=True)


# The guard against overlaps. PostgreSQL: an exclusion constraint, no extension needed since int8range has GiST support
# of its own. SQLite: triggers; a batch migration of the table drops them silently and must put them back.
EXCLUSION = f"""ALTER TABLE appointment ADD CONSTRAINT ex_appointment_overlap EXCLUDE USING gist
 (int8range(staff_id, staff_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&) WHERE ({LIVE})"""
TRIGGERS = tuple(
    f"""CREATE TRIGGER appointment_overlap_{verb.lower()} BEFORE {verb} ON appointment
 WHEN NEW.{LIVE} BEGIN SELECT RAISE(ABORT, 'appointment overlap') WHERE EXISTS
 (SELECT 1 FROM appointment WHERE staff_id = NEW.staff_id AND {LIVE} AND id IS NOT NEW.id
 AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at); END"""  # noqa: S608  nothing but our own constants
    for verb in ("INSERT", "UPDATE")
)
_statement: Any = DDL  # SQLAlchemy gives it no types
for _words, _dialect in ((EXCLUSION, "postgresql"), *((each, "sqlite") for each in TRIGGERS)):
    event.listen(
        Appointment.metadata.tables["appointment"], "after_create", _statement(_words).execute_if(dialect=_dialect)
    )
