"""Alembic's entry: runs the steps on the engine it is handed."""

from alembic import context
from sqlmodel import SQLModel

import storage.audit
import storage.booking
import storage.campaigns
import storage.case_work
import storage.cases
import storage.conversation
import storage.directory
import storage.outbox
import storage.pages
import storage.people
import storage.staff
import storage.themes
import storage.translation
import storage.updates  # noqa: F401  together they fill the metadata for `alembic check`

engine = context.config.attributes["engine"]
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
