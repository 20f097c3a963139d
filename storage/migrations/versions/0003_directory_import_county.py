"""Which county an imported directory belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("directory_import") as batch:
        batch.add_column(sa.Column("county", sa.String(length=60), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("directory_import") as batch:
        batch.drop_column("county")
