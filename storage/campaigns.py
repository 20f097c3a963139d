"""Campaigns: who wants which news, what is sent to whom, and what became of it. Their texts are public."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel


class Subscription(SQLModel, table=True):
    """Somebody's wish for one kind of news. They choose it themselves; nobody has one to begin with."""

    __tablename__ = "subscription"
    __table_args__ = (
        CheckConstraint("kind IN ('naturalisation', 'courses', 'events', 'offices')", name="ck_subscription_kind"),
    )

    kind: str = Field(primary_key=True, max_length=14)
    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE", index=True)
    since: datetime


class Campaign(SQLModel, table=True):
    """One message for many. What people read of it stands in `CampaignText`."""

    __tablename__ = "campaign"
    __table_args__ = (
        CheckConstraint(
            "state IN ('draft', 'in_review', 'approved', 'scheduled', 'running', 'paused', 'completed', 'aborted')",
            name="ck_campaign_state",
        ),
        CheckConstraint("kind IN ('naturalisation', 'courses', 'events', 'offices')", name="ck_campaign_kind"),
        CheckConstraint("media_kind IN ('photo', 'document')", name="ck_campaign_media_kind"),
        Index("ix_campaign_state", "state", "starts_at"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    author_id: int = Field(foreign_key="staff_member.id", index=True)
    office: str = Field(max_length=120)
    kind: str = Field(max_length=14)
    region: str | None = Field(default=None, max_length=60)
    towns: str = Field(default="", max_length=200)  # AGS with commas, sorted; neither these nor a region: the county
    languages: str = Field(default="", max_length=200)  # tags with commas, sorted; empty: all
    buttons: str = Field(default="", max_length=200)  # codes with commas, in their order
    media_kind: str | None = Field(default=None, max_length=8)
    media: str | None = Field(default=None, max_length=200)  # how the channel knows the picture or document
    state: str = Field(default="draft", max_length=10)
    version: int = 1  # grows with each edit
    created_at: datetime
    changed_at: datetime
    starts_at: datetime | None = None  # the wish; `started_at` the fact
    expires_at: datetime | None = None  # nothing is sent from then on
    started_at: datetime | None = None
    started_by: int | None = Field(default=None, foreign_key="staff_member.id")
    planned_at: datetime | None = None  # all recipients are laid down
    ended_at: datetime | None = None
    sameness: bytes | None = Field(default=None, sa_type=LargeBinary)  # of text and audience, written at the start
    progress_message: int | None = Field(default=None, sa_type=BigInteger)  # the one that is edited, at `started_by`


class CampaignText(SQLModel, table=True):
    __tablename__ = "campaign_text"
    __table_args__ = (CheckConstraint("origin IN ('written', 'memory', 'machine')", name="ck_campaign_text_origin"),)

    campaign_id: int = Field(primary_key=True, foreign_key="campaign.id", ondelete="CASCADE")
    language: str = Field(primary_key=True, max_length=12)
    body: str = ""
    origin: str = Field(max_length=8)
    left_to_german: bool = False  # by explicit choice: people of this language read the plain German text
    approved_by: int | None = Field(default=None, foreign_key="staff_member.id", ondelete="SET NULL")
    approved_at: datetime | None = None


class CampaignApproval(SQLModel, table=True):
    """A second person has seen exactly this version."""

    __tablename__ = "campaign_approval"

    id: int = Field(default=None, primary_key=True)
    campaign_id: int = Field(foreign_key="campaign.id", ondelete="CASCADE", index=True)
    version: int
    fingerprint: bytes = Field(sa_type=LargeBinary)  # of all that was seen
    approved_by: int = Field(foreign_key="staff_member.id")
    approved_at: datetime
    no_backlog: bool  # the office has no backlog of applications
    free_slots: int  # that the office had, as shown


class CampaignRecipient(SQLModel, table=True):
    """Somebody a campaign is for, as they were at its start. Without the person it still counts in the report."""

    __tablename__ = "campaign_recipient"
    __table_args__ = (
        CheckConstraint(
            "outcome IN ('waiting', 'queued', 'delivered', 'blocked', 'deactivated', 'not_found', 'refused',"
            " 'unknown', 'cancelled')",
            name="ck_campaign_recipient_outcome",
        ),
        UniqueConstraint("campaign_id", "person_id", name="uq_campaign_recipient_person"),
        Index("ix_campaign_recipient_outcome", "campaign_id", "outcome"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    campaign_id: int = Field(foreign_key="campaign.id", ondelete="CASCADE")
    person_id: int | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL", index=True)
    language: str = Field(max_length=12)
    municipality_ags: str | None = Field(default=None, max_length=8)
    outcome: str = Field(default="waiting", max_length=11)
    doubtful: int = 0  # how often it may have arrived without our knowing


class CampaignReaction(SQLModel, table=True):
    """How often people of one language and town reacted. Counted without the persons."""

    __tablename__ = "campaign_reaction"
    __table_args__ = (
        CheckConstraint("what IN ('tapped', 'booked', 'unsubscribed')", name="ck_campaign_reaction_what"),
    )

    campaign_id: int = Field(primary_key=True, foreign_key="campaign.id", ondelete="CASCADE")
    what: str = Field(primary_key=True, max_length=12)
    language: str = Field(primary_key=True, max_length=12)
    municipality_ags: str = Field(primary_key=True, max_length=8)  # empty: without one
    count: int
