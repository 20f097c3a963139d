"""The case store: cases and their people, consent, work, themes; one-time pages; the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

GUARD = """CREATE TRIGGER audit_entry_no_{name} BEFORE {verb} ON audit_entry
 BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"""
FUNCTION = """CREATE OR REPLACE FUNCTION audit_entry_append_only() RETURNS trigger LANGUAGE plpgsql AS
 $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"""
APPEND_ONLY = """CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
 FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_append_only()"""


def upgrade() -> None:
    op.create_table('audit_entry',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor_kind', sa.String(length=8), nullable=False),
    sa.Column('actor_id', sa.Integer(), nullable=True),
    sa.Column('action', sa.String(length=40), nullable=False),
    sa.Column('subject_kind', sa.String(length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=True),
    sa.Column('digest', sa.LargeBinary(), nullable=True),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint("actor_kind IN ('staff', 'client', 'operator', 'system')", name='ck_audit_entry_actor'),
    sa.PrimaryKeyConstraint('number')
    )
    op.create_table('audit_head',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('seal', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint('id = 1', name='ck_audit_head_one'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('case_counter',
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('year')
    )
    op.create_table('theme',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('municipality_ags', sa.String(length=8), nullable=True),
    sa.Column('region', sa.String(length=60), nullable=True),
    sa.Column('domain', sa.String(length=24), nullable=False),
    sa.Column('constellation', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=14), nullable=False),
    sa.Column('merged_into_id', sa.Integer(), nullable=True),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('raised', 'brief', 'project_group', 'agreement', 'steering_group', 'state', 'solved', 'declined', 'merged')", name='ck_theme_state'),
    sa.CheckConstraint('constellation IN (3, 4)', name='ck_theme_constellation'),
    sa.ForeignKeyConstraint(['merged_into_id'], ['theme.id'], ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_theme_region', 'theme', ['region'], unique=False)
    op.create_table('page_link',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('visit_hash', sa.LargeBinary(), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('token_hash')
    )
    op.create_index('ix_page_link_expires_at', 'page_link', ['expires_at'], unique=False)
    op.create_index('ix_page_link_person_id', 'page_link', ['person_id'], unique=False)
    op.create_table('case_file',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('confidential', sa.Boolean(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('municipality_ags', sa.String(length=8), nullable=True),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closing_reason', sa.String(length=20), nullable=True),
    sa.Column('held_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('hold_reason', sa.String(length=20), nullable=True),
    sa.Column('held_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("kind IN ('person', 'family')", name='ck_case_file_kind'),
    sa.ForeignKeyConstraint(['held_by'], ['staff_member.id'], ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('year', 'serial', name='uq_case_file_number'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_file_staff_id', 'case_file', ['staff_id'], unique=False)
    op.create_table('theme_entry',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('theme_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('body_encrypted', sa.LargeBinary(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('problem', 'brief', 'comment', 'outcome')", name='ck_theme_entry_kind'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.ForeignKeyConstraint(['theme_id'], ['theme.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_theme_entry_theme_id', 'theme_entry', ['theme_id'], unique=False)
    op.create_table('theme_raiser',
    sa.Column('theme_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('raised_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['theme_id'], ['theme.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('theme_id', 'staff_id')
    )
    op.create_table('case_cover',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('begins_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('ends_on >= begins_on', name='ck_case_cover_order'),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_case_cover_case_id', 'case_cover', ['case_id'], unique=False)
    op.create_index('ix_case_cover_staff_id', 'case_cover', ['staff_id'], unique=False)
    op.create_table('case_member',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('letter', sa.String(length=1), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reassess_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('adult', 'teenager', 'child')", name='ck_case_member_kind'),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('case_id', 'letter', name='uq_case_member_letter'),
    sa.UniqueConstraint('case_id', 'person_id', name='uq_case_member_person'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_member_person_id', 'case_member', ['person_id'], unique=False)
    op.create_index('ix_case_member_reassess_on', 'case_member', ['reassess_on'], unique=False)
    op.create_table('assessment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('domain', sa.String(length=24), nullable=False),
    sa.Column('level', sa.Integer(), nullable=False),
    sa.Column('assessed_on', sa.Date(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('level BETWEEN 1 AND 5', name='ck_assessment_level'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('member_id', 'domain', 'assessed_on', name='uq_assessment_day')
    )
    op.create_table('client_view',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('occasion', sa.String(length=14), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("occasion IN ('reassessment', 'closing')", name='ck_client_view_occasion'),
    sa.CheckConstraint('value BETWEEN 1 AND 5', name='ck_client_view_value'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_client_view_member_id', 'client_view', ['member_id'], unique=False)
    op.create_table('confidentiality_release',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('service_code', sa.String(length=10), nullable=False),
    sa.Column('recipient', sa.String(length=200), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('form_version', sa.String(length=20), nullable=False),
    sa.Column('granted_on', sa.Date(), nullable=False),
    sa.Column('way', sa.String(length=8), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("way IN ('paper', 'chat')", name='ck_confidentiality_release_way'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff_member.id'], ),
    sa.ForeignKeyConstraint(['withdrawn_by'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_confidentiality_release_member_id', 'confidentiality_release', ['member_id'], unique=False)
    op.create_table('consent',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('form_version', sa.String(length=20), nullable=False),
    sa.Column('granted_on', sa.Date(), nullable=False),
    sa.Column('way', sa.String(length=8), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("way IN ('paper', 'chat')", name='ck_consent_way'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff_member.id'], ),
    sa.ForeignKeyConstraint(['withdrawn_by'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_consent_member_id', 'consent', ['member_id'], unique=False)
    op.create_table('goal',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('domain', sa.String(length=24), nullable=False),
    sa.Column('body_encrypted', sa.LargeBinary(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('target_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('proposed', 'accepted', 'active', 'completed', 'cancelled')", name='ck_goal_state'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_goal_member_id', 'goal', ['member_id'], unique=False)
    op.create_table('interaction',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('occurred_on', sa.Date(), nullable=False),
    sa.Column('mode', sa.String(length=14), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('constellation', sa.Integer(), nullable=True),
    sa.Column('service_code', sa.String(length=10), nullable=True),
    sa.Column('municipality_ags', sa.String(length=8), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("mode IN ('office', 'phone', 'outreach', 'accompaniment', 'chat', 'video')", name='ck_interaction_mode'),
    sa.CheckConstraint('constellation BETWEEN 1 AND 4', name='ck_interaction_constellation'),
    sa.CheckConstraint('minutes BETWEEN 1 AND 600', name='ck_interaction_minutes'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_interaction_member', 'interaction', ['member_id', 'occurred_on'], unique=False)
    op.create_index('ix_interaction_staff', 'interaction', ['staff_id', 'occurred_on'], unique=False)
    op.create_table('member_invitation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('member_id'),
    sa.UniqueConstraint('token_hash')
    )
    op.create_table('referral',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('service_code', sa.String(length=10), nullable=False),
    sa.Column('recipient', sa.String(length=200), nullable=False),
    sa.Column('legal_field', sa.String(length=12), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('outcome', sa.String(length=20), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('draft', 'requested', 'accepted', 'rejected', 'on-hold', 'in-progress', 'completed', 'cancelled')", name='ck_referral_state'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_referral_member_id', 'referral', ['member_id'], unique=False)
    op.create_table('handover',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('referral_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('service_code', sa.String(length=10), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answer', sa.String(length=8), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('confirmed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("answer IN ('agreed', 'refused')", name='ck_handover_answer'),
    sa.ForeignKeyConstraint(['referral_id'], ['referral.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('token_hash')
    )
    op.create_index('ix_handover_referral_id', 'handover', ['referral_id'], unique=False)
    op.create_index('ix_handover_staff_id', 'handover', ['staff_id'], unique=False)
    op.create_table('interaction_code',
    sa.Column('interaction_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('code', sa.String(length=24), nullable=False),
    sa.CheckConstraint("kind IN ('domain', 'activity')", name='ck_interaction_code_kind'),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('interaction_id', 'kind', 'code')
    )
    op.create_table('interaction_version',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('codes', sa.String(length=600), nullable=False),
    sa.Column('replaced_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('replaced_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['replaced_by'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('interaction_id', 'version', name='uq_interaction_version')
    )
    op.create_table('note',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('body_encrypted', sa.LargeBinary(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['member_id'], ['case_member.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff_member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_note_interaction_id', 'note', ['interaction_id'], unique=False)
    op.create_index('ix_note_member_id', 'note', ['member_id'], unique=False)
    op.create_table('note_version',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('note_id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('body_encrypted', sa.LargeBinary(), nullable=False),
    sa.Column('replaced_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['note_id'], ['note.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('note_id', 'version', name='uq_note_version')
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(FUNCTION)
        op.execute(APPEND_ONLY)
    else:
        for verb in ("UPDATE", "DELETE"):
            op.execute(GUARD.format(name=verb.lower(), verb=verb))


def downgrade() -> None:
    op.drop_table('note_version')
    op.drop_index('ix_note_member_id', table_name='note')
    op.drop_index('ix_note_interaction_id', table_name='note')
    op.drop_table('note')
    op.drop_table('interaction_version')
    op.drop_table('interaction_code')
    op.drop_index('ix_handover_staff_id', table_name='handover')
    op.drop_index('ix_handover_referral_id', table_name='handover')
    op.drop_table('handover')
    op.drop_index('ix_referral_member_id', table_name='referral')
    op.drop_table('referral')
    op.drop_table('member_invitation')
    op.drop_index('ix_interaction_staff', table_name='interaction')
    op.drop_index('ix_interaction_member', table_name='interaction')
    op.drop_table('interaction')
    op.drop_index('ix_goal_member_id', table_name='goal')
    op.drop_table('goal')
    op.drop_index('ix_consent_member_id', table_name='consent')
    op.drop_table('consent')
    op.drop_index('ix_confidentiality_release_member_id', table_name='confidentiality_release')
    op.drop_table('confidentiality_release')
    op.drop_index('ix_client_view_member_id', table_name='client_view')
    op.drop_table('client_view')
    op.drop_table('assessment')
    op.drop_index('ix_case_member_reassess_on', table_name='case_member')
    op.drop_index('ix_case_member_person_id', table_name='case_member')
    op.drop_table('case_member')
    op.drop_index('ix_case_cover_staff_id', table_name='case_cover')
    op.drop_index('ix_case_cover_case_id', table_name='case_cover')
    op.drop_table('case_cover')
    op.drop_table('theme_raiser')
    op.drop_index('ix_theme_entry_theme_id', table_name='theme_entry')
    op.drop_table('theme_entry')
    op.drop_index('ix_case_file_staff_id', table_name='case_file')
    op.drop_table('case_file')
    op.drop_index('ix_page_link_person_id', table_name='page_link')
    op.drop_index('ix_page_link_expires_at', table_name='page_link')
    op.drop_table('page_link')
    op.drop_index('ix_theme_region', table_name='theme')
    op.drop_table('theme')
    op.drop_table('case_counter')
    op.drop_table('audit_head')
    op.drop_table('audit_entry')
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_entry_append_only()")
