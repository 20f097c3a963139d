"""Sentences in other languages, and who has read them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "translation_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_hash", sa.LargeBinary(), nullable=False),
        sa.Column("source_language", sa.String(length=12), nullable=False),
        sa.Column("target_language", sa.String(length=12), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviewed_by", sa.Integer(), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("origin IN ('machine', 'human', 'imported')", name="ck_translation_unit_origin"),
        sa.ForeignKeyConstraint(["reviewed_by"], ["staff_member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("source_hash", "source_language", "target_language", name="uq_translation_unit_source"),
    )
    op.create_index("ix_translation_unit_reviewed_at", "translation_unit", ["reviewed_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_translation_unit_reviewed_at", table_name="translation_unit")
    op.drop_table("translation_unit")
