"""Campaigns: subscriptions, texts, approvals, recipients and counters."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "subscription",
        sa.Column("kind", sa.String(length=14), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('naturalisation', 'courses', 'events', 'offices')", name="ck_subscription_kind"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("kind", "person_id"),
    )
    op.create_index("ix_subscription_person_id", "subscription", ["person_id"], unique=False)
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=14), nullable=False),
        sa.Column("region", sa.String(length=60), nullable=True),
        sa.Column("towns", sa.String(length=200), nullable=False),
        sa.Column("languages", sa.String(length=200), nullable=False),
        sa.Column("buttons", sa.String(length=200), nullable=False),
        sa.Column("media_kind", sa.String(length=8), nullable=True),
        sa.Column("media", sa.String(length=200), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_by", sa.Integer(), nullable=True),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sameness", sa.LargeBinary(), nullable=True),
        sa.Column("progress_message", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'in_review', 'approved', 'scheduled', 'running', 'paused', 'completed', 'aborted')",
            name="ck_campaign_state",
        ),
        sa.CheckConstraint("kind IN ('naturalisation', 'courses', 'events', 'offices')", name="ck_campaign_kind"),
        sa.CheckConstraint("media_kind IN ('photo', 'document')", name="ck_campaign_media_kind"),
        sa.ForeignKeyConstraint(["author_id"], ["staff_member.id"]),
        sa.ForeignKeyConstraint(["started_by"], ["staff_member.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_campaign_author_id", "campaign", ["author_id"], unique=False)
    op.create_index("ix_campaign_state", "campaign", ["state", "starts_at"], unique=False)
    op.create_table(
        "campaign_text",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("left_to_german", sa.Boolean(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("origin IN ('written', 'memory', 'machine')", name="ck_campaign_text_origin"),
        sa.ForeignKeyConstraint(["approved_by"], ["staff_member.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("campaign_id", "language"),
    )
    op.create_table(
        "campaign_approval",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("no_backlog", sa.Boolean(), nullable=False),
        sa.Column("free_slots", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["approved_by"], ["staff_member.id"]),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_campaign_approval_campaign_id", "campaign_approval", ["campaign_id"], unique=False)
    op.create_table(
        "campaign_recipient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("municipality_ags", sa.String(length=8), nullable=True),
        sa.Column("outcome", sa.String(length=11), nullable=False),
        sa.Column("doubtful", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('waiting', 'queued', 'delivered', 'blocked', 'deactivated', 'not_found', 'refused',"
            " 'unknown', 'cancelled')",
            name="ck_campaign_recipient_outcome",
        ),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("campaign_id", "person_id", name="uq_campaign_recipient_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_campaign_recipient_outcome", "campaign_recipient", ["campaign_id", "outcome"], unique=False)
    op.create_index("ix_campaign_recipient_person_id", "campaign_recipient", ["person_id"], unique=False)
    op.create_table(
        "campaign_reaction",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("municipality_ags", sa.String(length=8), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint("what IN ('tapped', 'booked', 'unsubscribed')", name="ck_campaign_reaction_what"),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("campaign_id", "what", "language", "municipality_ags"),
    )


def downgrade() -> None:
    op.drop_table("campaign_reaction")
    op.drop_index("ix_campaign_recipient_person_id", table_name="campaign_recipient")
    op.drop_index("ix_campaign_recipient_outcome", table_name="campaign_recipient")
    op.drop_table("campaign_recipient")
    op.drop_index("ix_campaign_approval_campaign_id", table_name="campaign_approval")
    op.drop_table("campaign_approval")
    op.drop_table("campaign_text")
    op.drop_index("ix_campaign_state", table_name="campaign")
    op.drop_index("ix_campaign_author_id", table_name="campaign")
    op.drop_table("campaign")
    op.drop_index("ix_subscription_person_id", table_name="subscription")
    op.drop_table("subscription")
