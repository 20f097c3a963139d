"""What happens in a case: talks, notes, assessments, goals, referrals, the client's own view."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel


class Interaction(SQLModel, table=True):
    """One talk, in codes alone. Without a member it is referral counselling (Verweisberatung), about nobody."""

    __tablename__ = "interaction"
    __table_args__ = (
        CheckConstraint(
            "mode IN ('office', 'phone', 'outreach', 'accompaniment', 'chat', 'video')", name="ck_interaction_mode"
        ),
        CheckConstraint("minutes BETWEEN 1 AND 600", name="ck_interaction_minutes"),
        CheckConstraint("constellation BETWEEN 1 AND 4", name="ck_interaction_constellation"),
        Index("ix_interaction_member", "member_id", "occurred_on"),
        Index("ix_interaction_staff", "staff_id", "occurred_on"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    member_id: int | None = Field(default=None, foreign_key="case_member.id", ondelete="CASCADE")
    staff_id: int = Field(foreign_key="staff_member.id")
    occurred_on: date
    mode: str = Field(max_length=14)
    minutes: int
    constellation: int | None = None
    service_code: str | None = Field(default=None, max_length=10)  # where the person was led to
    municipality_ags: str | None = Field(default=None, max_length=8)
    version: int = 1
    recorded_at: datetime


class InteractionCode(SQLModel, table=True):
    __tablename__ = "interaction_code"
    __table_args__ = (CheckConstraint("kind IN ('domain', 'activity')", name="ck_interaction_code_kind"),)

    interaction_id: int = Field(foreign_key="interaction.id", ondelete="CASCADE", primary_key=True)
    kind: str = Field(max_length=8, primary_key=True)
    code: str = Field(max_length=24, primary_key=True)


class InteractionVersion(SQLModel, table=True):
    """An interaction before it was corrected. Deleted together with it."""

    __tablename__ = "interaction_version"
    __table_args__ = (UniqueConstraint("interaction_id", "version", name="uq_interaction_version"),)

    id: int = Field(default=None, primary_key=True)
    interaction_id: int = Field(foreign_key="interaction.id", ondelete="CASCADE")
    version: int
    codes: str = Field(max_length=600)  # the codes of that version as JSON
    replaced_at: datetime
    replaced_by: int = Field(foreign_key="staff_member.id")


class Note(SQLModel, table=True):
    """Words about a member, sealed with the member's key."""

    __tablename__ = "note"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    interaction_id: int | None = Field(default=None, foreign_key="interaction.id", ondelete="SET NULL", index=True)
    staff_id: int = Field(foreign_key="staff_member.id")
    body_encrypted: bytes = Field(sa_type=LargeBinary)
    version: int = 1
    written_at: datetime


class NoteVersion(SQLModel, table=True):
    """A note before it was corrected. Deleted together with it."""

    __tablename__ = "note_version"
    __table_args__ = (UniqueConstraint("note_id", "version", name="uq_note_version"),)

    id: int = Field(default=None, primary_key=True)
    note_id: int = Field(foreign_key="note.id", ondelete="CASCADE")
    version: int
    body_encrypted: bytes = Field(sa_type=LargeBinary)
    replaced_at: datetime


class Assessment(SQLModel, table=True):
    """How one life domain stood on one day, from 1 (acute need) to 5 (no need of help)."""

    __tablename__ = "assessment"
    __table_args__ = (
        UniqueConstraint("member_id", "domain", "assessed_on", name="uq_assessment_day"),
        CheckConstraint("level BETWEEN 1 AND 5", name="ck_assessment_level"),
    )

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE")
    staff_id: int = Field(foreign_key="staff_member.id")
    domain: str = Field(max_length=24)
    level: int
    assessed_on: date
    recorded_at: datetime


class Goal(SQLModel, table=True):
    """What a member and the case manager want to reach; HL7 FHIR Goal.lifecycleStatus names its states."""

    __tablename__ = "goal"
    __table_args__ = (
        CheckConstraint("state IN ('proposed', 'accepted', 'active', 'completed', 'cancelled')", name="ck_goal_state"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    staff_id: int = Field(foreign_key="staff_member.id")
    domain: str = Field(max_length=24)
    body_encrypted: bytes = Field(sa_type=LargeBinary)
    state: str = Field(max_length=10)
    target_on: date | None = None
    created_at: datetime
    changed_at: datetime


class Referral(SQLModel, table=True):
    """A member sent on to a service, under a release; HL7 FHIR Task.status names its states."""

    __tablename__ = "referral"
    __table_args__ = (
        CheckConstraint(
            "state IN ('draft', 'requested', 'accepted', 'rejected', 'on-hold', 'in-progress', 'completed',"
            " 'cancelled')",
            name="ck_referral_state",
        ),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    staff_id: int = Field(foreign_key="staff_member.id")
    service_code: str = Field(max_length=10)
    recipient: str = Field(max_length=200)
    legal_field: str = Field(max_length=12)
    state: str = Field(max_length=12)
    outcome: str | None = Field(default=None, max_length=20)
    created_at: datetime
    changed_at: datetime


class Handover(SQLModel, table=True):
    """A question to a service whether it takes somebody on: for a referral, or about nobody in particular.

    Answered on the county's page under a one-time link, known by its hash alone.
    """

    __tablename__ = "handover"
    __table_args__ = (CheckConstraint("answer IN ('agreed', 'refused')", name="ck_handover_answer"),)

    id: int = Field(default=None, primary_key=True)
    referral_id: int | None = Field(default=None, foreign_key="referral.id", ondelete="CASCADE", index=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    service_code: str = Field(max_length=10)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    created_at: datetime
    expires_at: datetime
    answer: str | None = Field(default=None, max_length=8)
    answered_at: datetime | None = None
    confirmed_at: datetime | None = None  # by the staff member who asked


class ClientView(SQLModel, table=True):
    """The member's own view of how things are, from 1 to 5."""

    __tablename__ = "client_view"
    __table_args__ = (
        CheckConstraint("occasion IN ('reassessment', 'closing')", name="ck_client_view_occasion"),
        CheckConstraint("value BETWEEN 1 AND 5", name="ck_client_view_value"),
    )

    id: int = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="case_member.id", ondelete="CASCADE", index=True)
    occasion: str = Field(max_length=14)
    value: int
    said_at: datetime
