"""Remember the last letter of a case, so that a deleted member's is never given again."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # not in batch mode: SQLite would build the table anew, and what hangs on it would go with the old one
    op.add_column("case_file", sa.Column("last_letter", sa.String(length=1), nullable=True))
    op.execute(
        "UPDATE case_file SET last_letter = "
        "(SELECT max(letter) FROM case_member WHERE case_member.case_id = case_file.id)"
    )


def downgrade() -> None:
    op.drop_column("case_file", "last_letter")
