"""The audit log: who did what to which row, each entry bound to the one before it. Never changed, never shortened."""

from datetime import datetime
from typing import Any

from sqlalchemy import DDL, CheckConstraint, LargeBinary, event
from sqlmodel import Field, SQLModel


class AuditEntry(SQLModel, table=True):
    """One act. Ids and codes only; `digest` is keyed, so that what was written can be proved and not guessed."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        CheckConstraint("actor_kind IN ('staff', 'client', 'operator', 'system')", name="ck_audit_entry_actor"),
    )

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})  # 1, 2, 3 … without a gap
    at: datetime
    actor_kind: str = Field(max_length=8)
    actor_id: int | None = None
    action: str = Field(max_length=40)
    subject_kind: str = Field(max_length=20)
    subject_id: int | None = None
    digest: bytes | None = Field(default=None, sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)


class AuditHead(SQLModel, table=True):
    """Where the log ends, sealed so that an end cannot be cut off; and the log's own key, wrapped."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="ck_audit_head_one"),)

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    number: int
    hash: bytes = Field(sa_type=LargeBinary)
    seal: bytes = Field(sa_type=LargeBinary)


_SQLITE = """CREATE TRIGGER audit_entry_no_{name} BEFORE {verb} ON audit_entry
 BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"""
_FUNCTION = """CREATE OR REPLACE FUNCTION audit_entry_append_only() RETURNS trigger LANGUAGE plpgsql AS
 $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"""
_POSTGRESQL = """CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
 FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_append_only()"""
_statement: Any = DDL  # SQLAlchemy gives it no types
_GUARDS = [(_SQLITE.format(name=verb.lower(), verb=verb), "sqlite") for verb in ("UPDATE", "DELETE")]
for _words, _dialect in (*_GUARDS, (_FUNCTION, "postgresql"), (_POSTGRESQL, "postgresql")):
    event.listen(
        AuditEntry.metadata.tables["audit_entry"], "after_create", _statement(_words).execute_if(dialect=_dialect)
    )
