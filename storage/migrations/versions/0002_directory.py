"""The directory in HSDS 3 tables, its translations, the derived list, and the counted gaps."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "demand_gap",
        sa.Column("municipality_ags", sa.String(length=8), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("county_wide", sa.Boolean(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_ags", "topic", "month", "county_wide"),
    )
    op.create_table(
        "directory_import",
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("origin"),
    )
    op.create_table(
        "location",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("municipality_ags", sa.String(length=8), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("alternate_name", sa.String(length=300), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("website", sa.String(length=500), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "translation",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("entity_id", sa.String(length=120), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("source_hash", sa.String(length=16), nullable=False),
        sa.Column("text_origin", sa.String(length=8), nullable=False),
        sa.Column("checked_by", sa.String(length=200), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("entity", "entity_id", "field", "language", name="uq_translation"),
    )
    op.create_index("ix_translation_entity_id", "translation", ["entity_id"], unique=False)
    op.create_table(
        "accessibility",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("location_id", sa.String(length=120), nullable=False),
        sa.Column("description", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_accessibility_location_id", "accessibility", ["location_id"], unique=False)
    op.create_table(
        "address",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("location_id", sa.String(length=120), nullable=False),
        sa.Column("address_1", sa.String(length=300), nullable=False),
        sa.Column("city", sa.String(length=200), nullable=False),
        sa.Column("postal_code", sa.String(length=5), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_address_location_id", "address", ["location_id"], unique=False)
    op.create_table(
        "service",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("organization_id", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("alternate_name", sa.String(length=300), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("url", sa.String(length=500), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("interpretation_services", sa.String(), nullable=True),
        sa.Column("application_process", sa.String(), nullable=True),
        sa.Column("eligibility_description", sa.String(), nullable=True),
        sa.Column("minimum_age", sa.Integer(), nullable=True),
        sa.Column("maximum_age", sa.Integer(), nullable=True),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=True),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
    )
    op.create_index("ix_service_organization_id", "service", ["organization_id"], unique=False)
    op.create_table(
        "cost_option",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.Column("option", sa.String(length=300), nullable=True),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_cost_option_service_id", "cost_option", ["service_id"], unique=False)
    op.create_table(
        "offer",
        sa.Column("uri", sa.String(length=8), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("uri", "topic", "position", "service_id"),
    )
    op.create_table(
        "required_document",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.Column("document", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_required_document_service_id", "required_document", ["service_id"], unique=False)
    op.create_table(
        "service_area",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("uri", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_service_area_service_id", "service_area", ["service_id"], unique=False)
    op.create_table(
        "service_at_location",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.Column("location_id", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_service_at_location_location_id", "service_at_location", ["location_id"], unique=False)
    op.create_index("ix_service_at_location_service_id", "service_at_location", ["service_id"], unique=False)
    op.create_table(
        "service_topic",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_service_topic_service_id", "service_topic", ["service_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=True),
        sa.Column("service_at_location_id", sa.String(length=120), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["service_at_location_id"], ["service_at_location.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_contact_service_at_location_id", "contact", ["service_at_location_id"], unique=False)
    op.create_index("ix_contact_service_id", "contact", ["service_id"], unique=False)
    op.create_table(
        "language",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=True),
        sa.Column("service_at_location_id", sa.String(length=120), nullable=True),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["service_at_location_id"], ["service_at_location.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_language_service_at_location_id", "language", ["service_at_location_id"], unique=False)
    op.create_index("ix_language_service_id", "language", ["service_id"], unique=False)
    op.create_table(
        "phone",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=True),
        sa.Column("service_at_location_id", sa.String(length=120), nullable=True),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("type", sa.String(length=8), nullable=False),
        sa.Column("description", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["service_at_location_id"], ["service_at_location.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_phone_service_at_location_id", "phone", ["service_at_location_id"], unique=False)
    op.create_index("ix_phone_service_id", "phone", ["service_id"], unique=False)
    op.create_table(
        "schedule",
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(length=120), nullable=True),
        sa.Column("service_at_location_id", sa.String(length=120), nullable=True),
        sa.Column("freq", sa.String(length=8), nullable=False),
        sa.Column("byday", sa.String(length=20), nullable=False),
        sa.Column("opens_at", sa.String(length=5), nullable=False),
        sa.Column("closes_at", sa.String(length=5), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(length=300), nullable=True),
        sa.Column("tzid", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["service_at_location_id"], ["service_at_location.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_schedule_service_at_location_id", "schedule", ["service_at_location_id"], unique=False)
    op.create_index("ix_schedule_service_id", "schedule", ["service_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_schedule_service_id", table_name="schedule")
    op.drop_index("ix_schedule_service_at_location_id", table_name="schedule")
    op.drop_table("schedule")
    op.drop_index("ix_phone_service_id", table_name="phone")
    op.drop_index("ix_phone_service_at_location_id", table_name="phone")
    op.drop_table("phone")
    op.drop_index("ix_language_service_id", table_name="language")
    op.drop_index("ix_language_service_at_location_id", table_name="language")
    op.drop_table("language")
    op.drop_index("ix_contact_service_id", table_name="contact")
    op.drop_index("ix_contact_service_at_location_id", table_name="contact")
    op.drop_table("contact")
    op.drop_index("ix_service_topic_service_id", table_name="service_topic")
    op.drop_table("service_topic")
    op.drop_index("ix_service_at_location_service_id", table_name="service_at_location")
    op.drop_index("ix_service_at_location_location_id", table_name="service_at_location")
    op.drop_table("service_at_location")
    op.drop_index("ix_service_area_service_id", table_name="service_area")
    op.drop_table("service_area")
    op.drop_index("ix_required_document_service_id", table_name="required_document")
    op.drop_table("required_document")
    op.drop_table("offer")
    op.drop_index("ix_cost_option_service_id", table_name="cost_option")
    op.drop_table("cost_option")
    op.drop_index("ix_service_organization_id", table_name="service")
    op.drop_table("service")
    op.drop_index("ix_address_location_id", table_name="address")
    op.drop_table("address")
    op.drop_index("ix_accessibility_location_id", table_name="accessibility")
    op.drop_table("accessibility")
    op.drop_index("ix_translation_entity_id", table_name="translation")
    op.drop_table("translation")
    op.drop_table("organization")
    op.drop_table("location")
    op.drop_table("directory_import")
    op.drop_table("demand_gap")
