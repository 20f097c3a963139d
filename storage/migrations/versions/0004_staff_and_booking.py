"""Staff and their clients, office hours and appointments, waiting lists, due messages, awaited words."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

EXCLUSION = """ALTER TABLE appointment ADD CONSTRAINT ex_appointment_overlap EXCLUDE USING gist
 (int8range(staff_id, staff_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&)
 WHERE (state IN ('held', 'requested', 'confirmed'))"""
TRIGGER = """CREATE TRIGGER appointment_overlap_{name} BEFORE {verb} ON appointment
 WHEN NEW.state IN ('held', 'requested', 'confirmed') BEGIN SELECT RAISE(ABORT, 'appointment overlap') WHERE EXISTS
 (SELECT 1 FROM appointment WHERE staff_id = NEW.staff_id AND state IN ('held', 'requested', 'confirmed')
 AND id IS NOT NEW.id AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at); END"""


def upgrade() -> None:
    op.create_table(
        "periodic_run",
        sa.Column("job", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(length=40), nullable=False),
        sa.Column("ran_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("job", "period"),
    )
    op.create_index("ix_periodic_run_ran_at", "periodic_run", ["ran_at"], unique=False)
    op.create_table(
        "sender_lease",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "awaited",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("data_encrypted", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("ix_awaited_expires_at", "awaited", ["expires_at"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("detail", sa.String(length=60), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=True),
        sa.Column("dedupe_key", sa.String(length=120), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubtful", sa.Integer(), nullable=False),
        sa.Column("caused_by", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'cancelled', 'expired')", name="ck_outbox_state"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("dedupe_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_due", "outbox", ["state", "priority", "due_at"], unique=False)
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"], unique=False)
    op.create_index("ix_outbox_subject", "outbox", ["kind", "subject_id"], unique=False)
    op.create_table(
        "staff_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("name_encrypted", sa.LargeBinary(), nullable=False),
        sa.Column("employer", sa.String(length=120), nullable=False),
        sa.Column("office", sa.String(length=120), nullable=False),
        sa.Column("municipality_ags", sa.String(length=8), nullable=True),
        sa.Column("district", sa.String(length=60), nullable=True),
        sa.Column("region", sa.String(length=60), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "role IN ('case_manager', 'coordinator', 'authority', 'lead', 'admin')", name="ck_staff_member_role"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "bond",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=20), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_bond_staff_id", "bond", ["staff_id"], unique=False)
    op.create_index(
        "uq_bond_client",
        "bond",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=20), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('staff', 'client')", name="ck_invitation_kind"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_index("ix_invitation_staff_id", "invitation", ["staff_id"], unique=False)
    op.create_table(
        "office_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("rrule", sa.String(length=200), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("opens_at", sa.Time(), nullable=False),
        sa.Column("closes_at", sa.Time(), nullable=False),
        sa.Column("tzid", sa.String(length=40), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("buffer_minutes", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(length=12), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("mode IN ('appointment', 'open', 'outreach', 'phone')", name="ck_office_hours_mode"),
        sa.CheckConstraint("buffer_minutes BETWEEN 0 AND 120", name="ck_office_hours_buffer"),
        sa.CheckConstraint("closes_at > opens_at", name="ck_office_hours_order"),
        sa.CheckConstraint("slot_minutes BETWEEN 5 AND 480", name="ck_office_hours_slot"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_office_hours_staff_id", "office_hours", ["staff_id"], unique=False)
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("office_hours_id", sa.Integer(), nullable=True),
        sa.Column("substitute_id", sa.Integer(), nullable=True),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("ends_on >= begins_on", name="ck_absence_order"),
        sa.ForeignKeyConstraint(["office_hours_id"], ["office_hours.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["substitute_id"], ["staff_member.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_absence_staff_id", "absence", ["staff_id"], unique=False)
    op.create_table(
        "appointment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("office_hours_id", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tzid", sa.String(length=40), nullable=False),
        sa.Column("mode", sa.String(length=12), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("coming_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(length=40), nullable=True),
        sa.Column("interpreter", sa.String(length=12), nullable=True),
        sa.Column("companions", sa.Integer(), nullable=False),
        sa.Column("note_encrypted", sa.LargeBinary(), nullable=True),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('held', 'requested', 'confirmed', 'declined', 'expired', 'cancelled_by_client', 'cancelled_by_office', 'completed', 'missed')",
            name="ck_appointment_state",
        ),
        sa.CheckConstraint("companions BETWEEN 0 AND 9", name="ck_appointment_companions"),
        sa.CheckConstraint("ends_at > starts_at", name="ck_appointment_order"),
        sa.ForeignKeyConstraint(["client_id"], ["person.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["office_hours_id"], ["office_hours.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["replaces_id"], ["appointment.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_appointment_client", "appointment", ["client_id", "starts_at"], unique=False)
    op.create_index("ix_appointment_staff_ends", "appointment", ["staff_id", "ends_at"], unique=False)
    op.create_index("ix_appointment_state", "appointment", ["state", "starts_at"], unique=False)
    op.create_index(
        "uq_appointment_slot",
        "appointment",
        ["staff_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
        postgresql_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
    )
    op.create_table(
        "follower",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("office_hours_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["office_hours_id"], ["office_hours.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client_id", "office_hours_id"),
    )
    op.create_table(
        "waiting_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'offered', 'taken', 'lapsed')", name="ck_waiting_entry_state"),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["client_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_waiting_entry_staff", "waiting_entry", ["staff_id", "state"], unique=False)
    op.create_index(
        "uq_waiting_entry_open",
        "waiting_entry",
        ["client_id", "staff_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('waiting', 'offered')"),
        postgresql_where=sa.text("state IN ('waiting', 'offered')"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(EXCLUSION)
    else:
        for verb in ("INSERT", "UPDATE"):
            op.execute(TRIGGER.format(name=verb.lower(), verb=verb))


def downgrade() -> None:
    op.drop_index(
        "uq_waiting_entry_open",
        table_name="waiting_entry",
        sqlite_where=sa.text("state IN ('waiting', 'offered')"),
        postgresql_where=sa.text("state IN ('waiting', 'offered')"),
    )
    op.drop_index("ix_waiting_entry_staff", table_name="waiting_entry")
    op.drop_table("waiting_entry")
    op.drop_table("follower")
    op.drop_index(
        "uq_appointment_slot",
        table_name="appointment",
        sqlite_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
        postgresql_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
    )
    op.drop_index("ix_appointment_state", table_name="appointment")
    op.drop_index("ix_appointment_staff_ends", table_name="appointment")
    op.drop_index("ix_appointment_client", table_name="appointment")
    op.drop_table("appointment")
    op.drop_index("ix_absence_staff_id", table_name="absence")
    op.drop_table("absence")
    op.drop_index("ix_office_hours_staff_id", table_name="office_hours")
    op.drop_table("office_hours")
    op.drop_index("ix_invitation_staff_id", table_name="invitation")
    op.drop_table("invitation")
    op.drop_index(
        "uq_bond_client",
        table_name="bond",
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.drop_index("ix_bond_staff_id", table_name="bond")
    op.drop_table("bond")
    op.drop_table("staff_member")
    op.drop_index("ix_outbox_subject", table_name="outbox")
    op.drop_index("ix_outbox_person_id", table_name="outbox")
    op.drop_index("ix_outbox_due", table_name="outbox")
    op.drop_table("outbox")
    op.drop_index("ix_awaited_expires_at", table_name="awaited")
    op.drop_table("awaited")
    op.drop_table("sender_lease")
    op.drop_index("ix_periodic_run_ran_at", table_name="periodic_run")
    op.drop_table("periodic_run")
