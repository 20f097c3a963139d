"""Alembic's entry: runs the steps on the engine it is handed."""

from alembic import context
from sqlmodel import SQLModel

import lotse.storage.audit
import lotse.storage.booking
import lotse.storage.campaigns
import lotse.storage.case_work
import lotse.storage.cases
import lotse.storage.conversation
import lotse.storage.directory
import lotse.storage.outbox
import lotse.storage.pages
import lotse.storage.people
import lotse.storage.staff
import lotse.storage.themes
import lotse.storage.translation
import lotse.storage.updates  # noqa: F401  together they fill the metadata for `alembic check`

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
