"""The audit log's guards in the database itself: entries come, and neither change nor go."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.audit import AuditEntry

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET action = 'x'", "DELETE FROM audit_entry"])
async def test_an_entry_neither_changes_nor_goes(database, statement):
    async with database.writing() as session:
        session.add(
            AuditEntry(number=1, at=NOW, actor_kind="system", action="case.closed", subject_kind="case_file", hash=b"h")
        )
        await session.commit()

    with pytest.raises(DBAPIError, match="append-only"):
        async with database.writing() as session:
            await session.exec(text(statement))

    async with database.reading() as session:
        assert (await session.get(AuditEntry, 1)).action == "case.closed"
