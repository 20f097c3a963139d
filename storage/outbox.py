"""What is due to be sent without anyone pressing a button, and which periodic work was done."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel


class OutboxMessage(SQLModel, table=True):
    """A due message as kind and ids. Its words are made at the moment of sending, from the state of that moment."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'cancelled', 'expired')", name="ck_outbox_state"
        ),
        Index("ix_outbox_due", "state", "priority", "due_at"),
        Index("ix_outbox_subject", "kind", "subject_id"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    kind: str = Field(max_length=40)  # "booking-reminder-day"; the conversation's notices.py renders it
    subject_id: int  # of the appointment, the rule or whatever the kind speaks of
    detail: str = Field(default="", max_length=60)
    priority: int  # 0 answers to a press, 1 reminders, 2 campaigns
    due_at: datetime
    expires_at: datetime  # makes no sense from then on
    state: str = Field(default="queued", max_length=10)
    reason: str | None = Field(default=None, max_length=20)  # blocked, deactivated, not_found, refused, unknown
    dedupe_key: str = Field(max_length=120, unique=True)
    attempts: int = 0
    doubtful: int = 0  # how often it may have arrived without our knowing
    caused_by: int | None = Field(default=None, sa_type=BigInteger)  # update id: released when that press is answered
    created_at: datetime
    claimed_at: datetime | None = None
    settled_at: datetime | None = None


class PeriodicRun(SQLModel, table=True):
    """One run of a periodic job, keyed by its period: done once, by whichever process is first."""

    __tablename__ = "periodic_run"

    job: str = Field(primary_key=True, max_length=40)
    period: str = Field(primary_key=True, max_length=40)  # "2026-11-23" for a daily job
    ran_at: datetime = Field(index=True)


class SenderLease(SQLModel, table=True):
    """Which process sends for a bot. A stale holder's epoch is refused when it claims."""

    __tablename__ = "sender_lease"

    name: str = Field(primary_key=True, max_length=40)
    holder: str = Field(max_length=40)
    epoch: int
    expires_at: datetime
